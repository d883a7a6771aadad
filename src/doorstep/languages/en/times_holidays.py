"""Holidays people name in place of a date, and the days they fall on."""

from datetime import date, timedelta

from doorstep.languages.kit.times_holidays import easter, next_named_holiday

_DAY = timedelta(days=1)


def next_holiday(words: str, today: date) -> date | None:
    """Give the day on which a holiday named like this falls next, None where the name is not known."""
    return next_named_holiday(words, today, _of_year)


def _of_year(year: int) -> dict[str, date]:
    november = date(year, 11, 1)
    fourth_thursday = november + ((3 - november.weekday()) % 7 + 21) * _DAY
    return {
        "christmas eve": date(year, 12, 24),
        "christmas": date(year, 12, 25),
        "boxing": date(year, 12, 26),
        "new year's eve": date(year, 12, 31),
        "new years eve": date(year, 12, 31),
        "new year": date(year, 1, 1),
        "thanksgiving": fourth_thursday,
        "black friday": fourth_thursday + _DAY,
        "good friday": easter(year) - 2 * _DAY,
        "easter monday": easter(year) + _DAY,
        "easter": easter(year),
    }
