"""What a case's next call may know: who is called about what, and what earlier calls promised."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Final

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.case import Case
from doorstep.campaigns.windows import opening_hours
from doorstep.dialogue.slots import Parcel, PickupPoint, Window
from doorstep.ports.campaign_store import Contact
from doorstep.runtime.fields import moment
from doorstep.runtime.promised import about, agreed_values, standing_callback
from doorstep.runtime.whereabouts import country_of, region_of, zones_for
from doorstep.runtime.world_file import PromisedObject
from doorstep.skills.delivery.hear_people import A_PERSON
from doorstep.skills.delivery.outcome import ParcelOutcome
from doorstep.skills.delivery.world import Again, Earlier, Recipient, Slot, World

UNCHANGED: Final = CallingRules()

CUT_OFF: Final = frozenset({"dropped", "media_lost", "failed"})
"""Causes of an answered call that nobody ended."""


def world_for(
    template: World,
    contact: Contact,
    promises: Sequence[Mapping[str, object]],
    slots: tuple[Slot, ...],
    now: datetime,
    earlier: Again | None,
    rules: CallingRules = UNCHANGED,
) -> World:
    """Put a contact, what was promised to them and what is left of the slots into the template.

    Orders that are settled are left out, unless all are; a changed address stands in the place of the parcel's.

    Args:
        template: The campaign's world file.
        contact: Who is called.
        promises: The effect lines of all their calls, in order.
        slots: The windows that still have places.
        now: The moment of the call, in the recipient's zone.
        earlier: Why they are called again; None: the call opens like a first one.
        rules: When people are called: no call-back is promised at another time.
    """
    held = {order.parcel.id: _promised(order.parcel.id, promises, template.pickup_points) for order in contact.orders}
    parcels = [order.parcel for order in contact.orders]
    open_ones = [one for one in parcels if not held[one.id].settled(slots=bool(slots))] or parcels
    promised = tuple(one for one in held.values() if one != ParcelOutcome(one.id))
    labels = (one.address.postcode for one in open_ones if one.address is not None and held[one.id].address is not None)
    proofs = tuple(dict.fromkeys(code for code in labels if code))
    return replace(
        template,
        now=now,
        recipient=Recipient(contact.recipient, contact.dials),
        parcels=tuple(_redirected(one, held[one.id]) for one in open_ones),
        language=contact.language,
        slots=slots,
        earlier=Earlier(earlier, promised, proofs) if earlier is not None or promised else None,
        call_hours=_hours_of(contact, template.region, now, rules),
    )


def agreed(contact: Contact, promises: Sequence[Mapping[str, object]], *, slots: bool = True) -> bool:
    """Tell whether what a contact is called for is stored for every order of theirs.

    An order needs an appointment, a drop place, a pickup point or a refusal that was not taken back; a new address is
    enough only where no windows are offered (`slots`). A call-back or a transfer agrees on nothing.
    """
    return all(_promised(one.parcel.id, promises, ()).settled(slots=slots) for one in contact.orders)


def callback_wish(promises: Sequence[Mapping[str, object]]) -> tuple[datetime | None, str | None]:
    """Tell when they asked us to call back and on which other number, by the effect lines of their last call.

    Nothing where the call-back was taken back, or a person is to call.
    """
    found = standing_callback(promises)
    if found is None or found.get("text") == A_PERSON:
        return None, None
    number = found.get("to")
    return moment(found.get("at")), str(number) if number else None


def awaits_person(promises: Sequence[Mapping[str, object]]) -> bool:
    """Tell whether the last call-back that stands was promised to be made by a person."""
    found = standing_callback(promises)
    return found is not None and found.get("text") == A_PERSON


def earlier_kind(case: Case) -> Again | None:
    """Tell why a case is called again by its last attempt; None where nobody was spoken to in it."""
    last = case.attempts[-1] if case.attempts else None
    if last is None or not last.answered or last.disposition == "voicemail":
        return None
    if last.disposition == "callback":
        return Again.ASKED_BACK
    return Again.CUT_OFF if last.cause in CUT_OFF else None


def _promised(order: str, promises: Sequence[Mapping[str, object]], points: tuple[PickupPoint, ...]) -> ParcelOutcome:
    """Read what holds for an order; call-backs are left out, as the next call keeps them."""
    values = agreed_values(about(order, promises)) | {"callback_at": None}
    found = PromisedObject.model_validate({"id": order, **values}).value()
    point = next((one for one in points if found.pickup_point and one.id == found.pickup_point.id), None)
    return found if point is None else replace(found, pickup_point=point)


def _hours_of(contact: Contact, region: str, now: datetime, rules: CallingRules) -> tuple[Window, ...]:
    """List when somebody may be called within the next weeks, from the present hour on."""
    country = country_of(contact, region)
    hour = now.replace(minute=0, second=0, microsecond=0)
    return _call_hours(hour, zones_for(contact, country), country, rules, region_of(contact, country))


@lru_cache(maxsize=1_000)
def _call_hours(
    hour: datetime, zones: tuple[str, ...], country: str, rules: CallingRules, region: str | None
) -> tuple[Window, ...]:
    """Work it out once for all who live in one place: it takes a millisecond or two."""
    return tuple(Window(begin, end) for begin, end in opening_hours(hour, zones, country, rules, region))


def _redirected(parcel: Parcel, promised: ParcelOutcome) -> Parcel:
    return parcel if promised.address is None else replace(parcel, address=promised.address)
