"""Public holidays of a country, of one of its regions or of all of them."""

from datetime import date
from functools import lru_cache
from typing import Final

import holidays

_KINDS: Final = ("public", "catholic")
"""What the calendar calls free days; it lists apart those that hold in the catholic places of a region only."""


@lru_cache(maxsize=2_000)
def public_holidays(country: str, year: int, region: str | None, *, every_region: bool) -> frozenset[date]:
    """List the public holidays of a year.

    Args:
        country: Two-letter code of a country the calendar knows.
        year: The year.
        region: The part of the country, as in ISO 3166-2 without the country; one it does not know counts as None.
        every_region: Whether without a region the holidays of every part count; else only those of the whole country.
    """
    calendar = holidays.country_holidays(country)
    parts: tuple[str, ...] = calendar.subdivisions
    kinds = tuple(kind for kind in _KINDS if kind in calendar.supported_categories)
    days = set(holidays.country_holidays(country, years=year))
    known = tuple(part for part in parts if part == region)
    for part in known or (parts if every_region else ()):
        days.update(holidays.country_holidays(country, subdiv=part, years=year, categories=kinds))
    return frozenset(day for day in days if day.year == year)
