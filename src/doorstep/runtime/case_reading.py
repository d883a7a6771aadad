"""Reading a case: a contact, its past and its campaign as the rules look at them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

from doorstep.campaigns.case import Case, Consent, PastAttempt
from doorstep.campaigns.country_names import country_code
from doorstep.campaigns.zones_of import state_of, zones_of
from doorstep.dialogue.slots import Address
from doorstep.ports.campaign_store import Campaign, CampaignState, Contact, History
from doorstep.runtime.case_world import callback_wish
from doorstep.runtime.order_consents import consents_with

LONG_AGO: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for a time that nobody wrote down."""


def case_of(contact: Contact, history: History, campaign: Campaign, region: str) -> Case:
    """Put together what the rules look at.

    Args:
        contact: Whom it is about.
        history: Their past.
        campaign: Their campaign.
        region: Where the campaign's people are, for addresses without a country.
    """
    country = country_of(contact, region)
    deadlines = [order.calling.deadline for order in contact.orders if order.calling.deadline is not None]
    return Case(
        country=country,
        zones=zones_for(contact, country),
        purpose=campaign.purpose,
        consents=_consents(contact, history, campaign),
        suppressed=history.suppressed,
        active=campaign.state is CampaignState.ACTIVE,
        wanted=bool(contact.orders),
        attempts=history.attempts,
        number_dialled=history.number_dialled,
        answered_before=history.answered_before,
        deadline=min(deadlines, default=None),
        wish=callback_wish(history.promises)[0],
        region=next((found for one in _addresses(contact) if (found := state_of(one, country) or one.region)), None),
    )


def _consents(contact: Contact, history: History, campaign: Campaign) -> tuple[Consent, ...]:
    """Put what came with the orders beside what is on record: a yes may have been taken back since, a no holds."""
    at = history.consents[-1].at if history.consents else LONG_AGO
    came = consents_with(contact.orders, campaign.purpose, at)
    yes = tuple(one for one in came if one.given)
    return (*yes, *history.consents, *(one for one in came if not one.given))


def with_attempt(case: Case, attempt: PastAttempt, wish: datetime | None) -> Case:
    """Add the attempt that has just ended, and the call-back they asked for in it."""
    earlier = tuple(one for one in case.attempts if one.number != attempt.number)
    return replace(case, attempts=(*earlier, attempt), wish=wish)


def country_of(contact: Contact, region: str) -> str:
    """Tell where somebody is: by their addresses, else where the campaign's people are.

    A country that an address names and nobody knows is not taken for the campaign's.
    """
    return country_code(next((one.country for one in _addresses(contact) if one.country), region))


def zones_for(contact: Contact, country: str) -> tuple[str, ...]:
    """Tell every time zone somebody may be in; the orders' own word wins over address and number."""
    named = {order.calling.time_zone for order in contact.orders if order.calling.time_zone}
    if named:
        return tuple(sorted(named))
    address = next((one for one in _addresses(contact) if one.postcode or one.region), None)
    planned = [order.parcel.planned.start for order in contact.orders if order.parcel.planned is not None]
    numbers = dict.fromkeys((*phone_zones(contact.phone), *phone_zones(contact.dials)))
    return zones_of(address, country, tuple(numbers), planned)


@lru_cache(maxsize=10_000)
def phone_zones(phone: str) -> Sequence[str]:
    """Tell the time zones a number belongs to; none where it says nothing."""
    from phonenumbers import NumberParseException, parse
    from phonenumbers.timezone import UNKNOWN_TIMEZONE, time_zones_for_geographical_number

    try:
        zones: Iterable[str] = time_zones_for_geographical_number(parse(phone))
    except NumberParseException:
        return ()
    return tuple(zone for zone in zones if zone != UNKNOWN_TIMEZONE)


def _addresses(contact: Contact) -> list[Address]:
    return [order.parcel.address for order in contact.orders if order.parcel.address is not None]
