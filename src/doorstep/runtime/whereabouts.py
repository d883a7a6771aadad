"""Where somebody is, by their orders and their number: the country, the region and every time zone it may be."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from doorstep.campaigns.country_names import country_code
from doorstep.campaigns.zones_of import state_of, zones_of
from doorstep.dialogue.slots import Address
from doorstep.ports.campaign_store import Contact


def country_of(contact: Contact, region: str) -> str:
    """Tell where somebody is: by their addresses, else where the campaign's people are.

    A country that an address names and nobody knows is not taken for the campaign's.
    """
    return country_code(next((one.country for one in _addresses(contact) if one.country), region))


def region_of(contact: Contact, country: str) -> str | None:
    """Tell the part of the country, as in ISO 3166-2 without the country; None where it is not known."""
    return next((found for one in _addresses(contact) if (found := state_of(one, country) or one.region)), None)


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
