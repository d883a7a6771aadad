"""Holidays people name in place of a date, and the days they fall on."""

from datetime import date, timedelta

_DAY = timedelta(days=1)


def _easter(year: int) -> date:
    """Give Easter Sunday by Gauss's rule in the form of the anonymous Gregorian algorithm."""
    golden, century, rest = year % 19, year // 100, year % 100
    shift = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - shift - rest % 4) % 7
    late = (golden + 11 * shift + 22 * week) // 451
    position = shift + week - 7 * late + 114
    return date(year, position // 31, position % 31 + 1)


def next_holiday(words: str, today: date) -> date | None:
    """Give the day on which a holiday named like this falls next, None where the name is not known."""
    for year in (today.year, today.year + 1):
        november = date(year, 11, 1)
        fourth_thursday = november + ((3 - november.weekday()) % 7 + 21) * _DAY
        by_name = {
            "christmas eve": date(year, 12, 24),
            "christmas": date(year, 12, 25),
            "boxing": date(year, 12, 26),
            "new year's eve": date(year, 12, 31),
            "new years eve": date(year, 12, 31),
            "new year": date(year, 1, 1),
            "thanksgiving": fourth_thursday,
            "black friday": fourth_thursday + _DAY,
            "good friday": _easter(year) - 2 * _DAY,
            "easter monday": _easter(year) + _DAY,
            "easter": _easter(year),
        }
        day = next((day for name, day in by_name.items() if words.startswith(name)), None)
        if day and day >= today:
            return day
    return None
