"""How a delivery conversation ended: its disposition and what holds for each parcel."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.slots import Address, DropPlace, PickupPoint, Window


class Disposition(StrEnum):
    """How a conversation ended; where several apply the first in this order holds."""

    OPTED_OUT = "opted_out"
    REFUSED = "refused"
    WRONG_PERSON = "wrong_person"
    TRANSFERRED = "transferred"
    ADDRESS_CHANGED = "address_changed"
    APPOINTMENT = "appointment"
    PICKUP_POINT = "pickup_point"
    DROP_PLACE = "drop_place"
    CALLBACK = "callback"
    VOICEMAIL = "voicemail"
    UNREACHABLE = "unreachable"
    UNRESOLVED = "unresolved"
    HUNG_UP = "hung_up"


@dataclass(frozen=True, slots=True)
class ParcelOutcome:
    """What was agreed for one parcel; None is nothing agreed."""

    id: str
    appointment: Window | None = None
    address: Address | None = None
    drop_place: DropPlace | None = None
    pickup_point: PickupPoint | None = None
    callback_at: datetime | None = None
    refused: bool = False

    def settled(self, *, slots: bool) -> bool:
        """Whether what the call was for is agreed; a new address alone is not where `slots` to come are offered."""
        placed = (self.appointment, self.drop_place, self.pickup_point)
        return self.refused or any(placed) or (self.address is not None and not slots)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The whole conversation's result.

    Args:
        disposition: How it ended.
        parcels: What holds for each parcel.
        disclosed: Whether it was heard to its end who calls and that the voice is automated.
        turns: How many times the assistant spoke.
        recording_consent: Whether the customer agreed to be recorded; None: they were not asked, or did not answer.
    """

    disposition: Disposition
    parcels: tuple[ParcelOutcome, ...]
    disclosed: bool
    turns: int
    recording_consent: bool | None = None


def keep(promise: ParcelOutcome, effect: Effect) -> ParcelOutcome:
    """Enter a stored effect into what holds for a parcel."""
    match effect.kind, effect.values:
        case EffectKind.APPOINTMENT_BOOKED, {"slot": Window() as slot}:
            return replace(promise, appointment=slot)
        case EffectKind.ADDRESS_CHANGED, {"address": Address() as address}:
            return replace(promise, address=address)
        case EffectKind.DROP_PLACE_SET, {"drop_place": DropPlace() as place}:
            return replace(promise, drop_place=place)
        case EffectKind.PICKUP_POINT_SET, {"pickup_point": PickupPoint() as point}:
            return replace(promise, pickup_point=point)
        case EffectKind.CALLBACK_SCHEDULED, {"at": datetime() as at}:
            return replace(promise, callback_at=at)
        case EffectKind.PARCEL_REFUSED, _:
            return replace(promise, refused=True, appointment=None)
        case _:
            return _without(promise, effect)


def _without(promise: ParcelOutcome, effect: Effect) -> ParcelOutcome:
    """Take back what an effect withdraws."""
    match effect.values.get("what") if effect.kind is EffectKind.WITHDRAWN else None:
        case EffectKind.APPOINTMENT_BOOKED.value:
            return replace(promise, appointment=None)
        case EffectKind.PARCEL_REFUSED.value:
            return replace(promise, refused=False)
        case _:
            return promise


def disposition(promises: tuple[ParcelOutcome, ...], ending: Disposition | None, *, hung_up: bool) -> Disposition:
    """Name how a conversation ended: the first that holds of what was stored and how it was left."""
    stored = {
        Disposition.REFUSED: any(one.refused for one in promises),
        Disposition.ADDRESS_CHANGED: any(one.address is not None for one in promises),
        Disposition.APPOINTMENT: any(one.appointment is not None for one in promises),
        Disposition.PICKUP_POINT: any(one.pickup_point is not None for one in promises),
        Disposition.DROP_PLACE: any(one.drop_place is not None for one in promises),
        Disposition.CALLBACK: any(one.callback_at is not None for one in promises),
    }
    left = Disposition.HUNG_UP if hung_up else Disposition.UNRESOLVED
    return next(one for one in Disposition if stored.get(one) or one in (ending, left))
