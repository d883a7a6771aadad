"""Dates as Germans write and say them: 3.12., dritter Dezember, der dritte zwölfte, vom 24. bis 27.11."""

import re
from datetime import date
from typing import TypeAlias

from doorstep.languages.de.times_words import MONTH, ORDINAL, count, month, ordinal
from doorstep.languages.kit.times_calendar import (
    Calendar,
    DayReader,
    Days,
    calendar_week,
    days_of_one_month,
    of_month,
    on_or_after,
    single,
    span_of_days,
)

_Match: TypeAlias = re.Match[str]


def _month_number(words: str) -> int:
    words = words.strip(" .")
    if words.isdigit():
        return int(words)
    return ordinal(words) if re.fullmatch(ORDINAL, words) else month(words)


def _year(words: str | None) -> str | None:
    return words.strip(" ./-") if words else None


def _day_and_month(found: _Match, calendar: Calendar) -> Days | None:
    day = ordinal(found["day"]) or count(found["day"])
    return on_or_after(calendar, _month_number(found["month"]), day, _year(found["year"]))


def _month_and_day(found: _Match, calendar: Calendar) -> Days | None:
    return on_or_after(calendar, month(found["month"]), ordinal(found["day"]), _year(found["year"]))


def _iso(found: _Match, calendar: Calendar) -> Days | None:
    return on_or_after(calendar, int(found["month"]), int(found["day"]), found["year"])


def _day_of_month(found: _Match, calendar: Calendar) -> Days | None:
    day = ordinal(found["ordinal"])
    return of_month(day, calendar) if 1 <= day <= 31 else None


def _range(found: _Match, calendar: Calendar) -> Days | None:
    last = on_or_after(calendar, _month_number(found["month"]), ordinal(found["last"]), _year(found["year"]))
    return days_of_one_month(ordinal(found["first"]), last)


def _calendar_week(found: _Match, calendar: Calendar) -> Days | None:
    return calendar_week(count(found["week"]), calendar)


def _range_in_month(found: _Match, calendar: Calendar) -> Days | None:
    """Read "vom 24. bis 27.", both of the same month or the second of the next."""
    first = of_month(ordinal(found["first"]), calendar)
    if first is None:
        return None
    last = next((day for day in span_of_days(first.dates[0], date.max) if day.day == ordinal(found["last"])), None)
    return Days(span_of_days(first.dates[0], last)) if last else single(first.dates[0])


_NOT_A_THING = (
    r"(?! (?:stock|stockwerk|etage|og\b|obergeschoss?|haus|tür|stiege|eingang|straße|strasse|gasse|mal\b|option|"
    r"termin|vorschlag|klingel|fach|paket|versuch|weg|person|wahl|möglichkeit|von (?:ihnen|den|beiden)|zeit|"
    r"fenster|teil|stelle|bezirk|nachbar|wohnung|parteien?|ist besser|angebot|variante|slot|linie|reihe))"
)
_YEAR = r"(?P<year>(?:\.| |/|, )? ?(?:20\d\d)\b|(?<=[./])\d\d\b(?![:./]\d))?"
_JOINT = r" ?(?:-|bis(?: zum)?|auf(?: den)?|/|und|\+) ?"
DATES: tuple[tuple[str, DayReader], ...] = (
    (r"(?:in )?(?:der )?(?:kw|kalenderwoche) ?(?P<week>\d{1,2})\b", _calendar_week),
    (r"(?P<year>20\d\d)[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})\b", _iso),
    (
        (
            r"(?P<day>[0-3]?\d)(?:\.|/|-(?=\d+[-./]\d)| \.)(?: ?)(?P<month>1[0-2]|0?\d)(?![:\d]|"
            rf"\.\d\d\b(?!\.)(?= ?uhr))[./-]?{_YEAR}(?! ?(?:uhr|h)\b)(?!\d)"
        ),
        _day_and_month,
    ),
    (rf"(?P<day>[0-3]?\d)\.? ?(?:of )?(?P<month>{MONTH}){_YEAR}", _day_and_month),
    (
        (
            rf"(?:der |den |dem |am )?(?P<day>{ORDINAL}|[0-3]?\d\.) ?(?P<month>{MONTH}|"
            rf"{ORDINAL}(?! uhr)){_YEAR}"
        ),
        _day_and_month,
    ),
    (rf"(?P<month>{MONTH}) (?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:.]\d)(?:,? (?P<year>20\d\d))?", _month_and_day),
    (
        (
            rf"(?:vom |von |zwischen )?(?:dem |den )?(?P<first>[0-3]?\d|{ORDINAL})\.?{_JOINT}(?:dem |"
            rf"den )?(?P<last>[0-3]?\d|{ORDINAL})\.? ?-?"
            rf"(?P<month>{MONTH}|1[0-2]\b|0?\d\b)(?![:\d])\.?{_YEAR}(?! ?uhr)"
        ),
        _range,
    ),
    (
        (
            rf"(?:vom |von |zwischen )(?:dem |den )?(?P<first>[0-3]?\d\.|{ORDINAL}){_JOINT}(?:dem |"
            rf"den )?(?P<last>[0-3]?\d\b\.?|{ORDINAL})(?! ?[.\d]|uhr)"
        ),
        _range_in_month,
    ),
    (
        r"(?P<first>[0-3]?\d\.) ?(?:-|bis(?: zum)?|auf(?: den)?) ?(?:den )?(?P<last>[0-3]?\d\.)(?! ?[\d])",
        _range_in_month,
    ),
    (rf"(?:(?:am|der|den|dem|vom|zum|ab) )(?P<ordinal>{ORDINAL})\b{_NOT_A_THING}", _day_of_month),
    (rf"(?P<ordinal>[0-3]?\d\.)(?!\d| ?\d{{1,2}}\.){_NOT_A_THING}", _day_of_month),
)
"""Patterns of dates with what reads them."""
