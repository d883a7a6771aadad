"""The movable feast from which others are counted, and which of two years' holidays comes next."""

from collections.abc import Callable, Mapping
from datetime import date


def easter(year: int) -> date:
    """Give Easter Sunday by Gauss's rule in the form of the anonymous Gregorian algorithm."""
    golden, century, rest = year % 19, year // 100, year % 100
    shift = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - shift - rest % 4) % 7
    late = (golden + 11 * shift + 22 * week) // 451
    position = shift + week - 7 * late + 114
    return date(year, position // 31, position % 31 + 1)


def next_named_holiday(words: str, today: date, of_year: Callable[[int], Mapping[str, date]]) -> date | None:
    """Give the day on which the holiday whose name begins these words falls next, None where it is not known."""
    for year in (today.year, today.year + 1):
        day = next((day for name, day in of_year(year).items() if words.startswith(name)), None)
        if day and day >= today:
            return day
    return None
