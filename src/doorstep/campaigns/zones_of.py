"""The time zones somebody may be in: all that address, number and planned delivery leave open."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from doorstep.campaigns.american_states import ZONES as AMERICAN_ZONES
from doorstep.campaigns.american_states import state_of_name, state_of_postcode
from doorstep.campaigns.zone_names import known_zones
from doorstep.dialogue.slots import Address

COUNTRY_ZONES: Final = {
    "DE": ("Europe/Berlin",),
    "AT": ("Europe/Vienna",),
    "CH": ("Europe/Zurich",),
    "GB": ("Europe/London",),
    "US": (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Phoenix",
        "America/Anchorage",
        "Pacific/Honolulu",
    ),
}
"""Zones of each country, those where most people live first."""

ANYWHERE: Final = 4
"""A number that may be at home in more zones than this says nothing: it belongs to no place."""


def zones_of(
    address: Address | None, country: str | None, phone_zones: Sequence[str], known: Iterable[datetime]
) -> tuple[str, ...]:
    """Tell every time zone somebody may be in, that of the address first; none where nothing is known.

    People keep their number when they move: the zones of the number are added to those of the address.

    Args:
        address: Where they are, as far as it is known.
        country: The country, as a two-letter code.
        phone_zones: Zones of their number, as IANA names; those nobody knows are left out.
        known: Moments by their clock, like a planned delivery: their offset tells the zone where the address does not.
    """
    place = _of_address(address, country) or _of_moments(country, tuple(known))
    number = [zone for zone in phone_zones if known_zones([zone]) and not zone.startswith("Etc/")]
    return tuple(dict.fromkeys((*place, *(number if len(number) <= ANYWHERE else ()))))


def named_zone(name: str) -> tuple[str, ...]:
    """Take a zone that was named outright; none where there is no such zone."""
    return (name,) if known_zones([name]) else ()


def state_of(address: Address | None, country: str | None) -> str | None:
    """Tell which state of the United States an address lies in; None elsewhere, or where its pieces do not agree."""
    states = _states(address) if address is not None and country == "US" else ()
    return states[0] if len(states) == 1 else None


def _of_address(address: Address | None, country: str | None) -> tuple[str, ...]:
    zones = COUNTRY_ZONES.get(country or "", ())
    if len(zones) == 1:
        return zones
    states = _states(address) if address is not None and country == "US" else ()
    return tuple(zone for state in states for zone in AMERICAN_ZONES[state])


def _states(address: Address) -> tuple[str, ...]:
    """Every state the pieces of an address name; two where region and postcode contradict each other."""
    found = (state_of_name(address.region or ""), state_of_postcode(address.postcode or ""))
    return tuple(dict.fromkeys(state for state in found if state is not None))


def _of_moments(country: str | None, known: tuple[datetime, ...]) -> tuple[str, ...]:
    if not known:
        return ()
    return tuple(
        zone
        for zone in COUNTRY_ZONES.get(country or "", ())
        if all(moment.astimezone(ZoneInfo(zone)).utcoffset() == moment.utcoffset() for moment in known)
    )
