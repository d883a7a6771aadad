"""Country packs: when and how often people may be called in each country. Not legal advice.

Sources: notes on the field, section 5. No statute was found that sets hours for calls about somebody's own delivery;
8 to 21 h of the recipient's day (United States, marketing calls) is the outer limit everywhere, and Monday to Saturday,
9 to 20 h, the default within it. No rules were collected for Austria, Switzerland and the United Kingdom, and nothing
says that Sundays and public holidays are free in the United States: all of them take the stricter default.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Final

from doorstep.campaigns.case import Purpose

EARLIEST: Final = time(8)
LATEST: Final = time(21)
"""No pack and no setting goes beyond these hours of the recipient's day."""


@dataclass(frozen=True, slots=True)
class Hours:
    """From when to when on a day, by the recipient's clock."""

    first: time
    last: time


@dataclass(frozen=True, slots=True)
class CountryPack:
    """What holds in one country.

    Args:
        hours: For Monday to Sunday; None: no call on that day.
        attempts_a_day: How often a number may be dialled within a day.
        attempts_a_week: How often within seven days.
        recorded: What may only be called about with a statement on record.
        every_region: Whether, where the region is not known, a holiday of any region counts as one. Nobody is called
            on public holidays.
    """

    hours: tuple[Hours | None, ...]
    attempts_a_day: int
    attempts_a_week: int
    recorded: frozenset[Purpose] = frozenset({Purpose.ADVERTISING})
    every_region: bool = True


_DAY: Final = Hours(time(9), time(20))
_MONDAY_TO_SATURDAY: Final = (_DAY, _DAY, _DAY, _DAY, _DAY, _DAY, None)

PACKS: Final[Mapping[str, CountryPack]] = {
    "DE": CountryPack(_MONDAY_TO_SATURDAY, attempts_a_day=2, attempts_a_week=5),
    "AT": CountryPack(_MONDAY_TO_SATURDAY, attempts_a_day=2, attempts_a_week=4),
    "CH": CountryPack(_MONDAY_TO_SATURDAY, attempts_a_day=2, attempts_a_week=4),
    "GB": CountryPack(_MONDAY_TO_SATURDAY, attempts_a_day=2, attempts_a_week=4),
    # Some day is a holiday of some state on every fifth day of the year; the state's own count where it is known.
    "US": CountryPack(_MONDAY_TO_SATURDAY, attempts_a_day=2, attempts_a_week=4, every_region=False),
}
"""By two-letter code. Nobody is called in a country without one."""
