"""Days as people name them: weekdays, dates, weeks, holidays, and which days of the calendar they are."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TypeAlias

from doorstep.languages.en.times_holidays import next_holiday
from doorstep.languages.en.times_words import (
    COUNT,
    MONTH,
    ORDINAL,
    WEEKDAY,
    count,
    month,
    ordinal,
    pattern,
    weekday,
)

HORIZON = 28
"""Days for which repeating and open-ended days are written out."""

_ONE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """What settles which days are meant.

    Args:
        today: The day of speaking.
        offered: Days of the windows on offer.
        free: Days of all windows that can be had.
        month_first: Whether 11/24 or 24/11 is written.
        mentioned: The day named last in the same text, from which "the day after" counts.
        hours: Begin and end of the window offered first, for "the same time on Friday".
    """

    today: date
    offered: tuple[date, ...] = ()
    free: frozenset[date] = frozenset()
    month_first: bool = True
    mentioned: date | None = None
    hours: tuple[time, time] | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """Days that were named.

    Args:
        dates: The days, in order.
        weekday: The weekday that was named, where only it was; it may be joined with a day of the month.
        recurring: Whether they are written out for a habit ("on Fridays").
        weekly: All days of that weekday within the horizon.
    """

    dates: tuple[date, ...]
    weekday: int | None = None
    recurring: bool = False
    weekly: tuple[date, ...] = ()


_Match: TypeAlias = re.Match[str]
_Reader: TypeAlias = Callable[[_Match, Calendar], Days | None]


def span_of_days(first: date, last: date) -> tuple[date, ...]:
    """List the days from first to last, both included, never more than the horizon."""
    length = min((last - first).days + 1, HORIZON)
    return tuple(first + _ONE * offset for offset in range(length))


def _single(day: date) -> Days:
    return Days((day,))


def _today(_: _Match, calendar: Calendar) -> Days:
    return _single(calendar.today)


def _tomorrow(_: _Match, calendar: Calendar) -> Days:
    return _single(calendar.today + _ONE)


def _after_tomorrow(_: _Match, calendar: Calendar) -> Days:
    return _single(calendar.today + 2 * _ONE)


def _next_day(_: _Match, calendar: Calendar) -> Days:
    return _single((calendar.mentioned or max(calendar.offered, default=calendar.today)) + _ONE)


def _that_day(_: _Match, calendar: Calendar) -> Days | None:
    day = calendar.mentioned or min(calendar.offered, default=None)
    return _single(day) if day else None


def _coming(number: int, calendar: Calendar) -> date:
    """Give the next such weekday; today's own name means today only where no later one can be had."""
    ahead = (number - calendar.today.weekday()) % 7
    if ahead:
        return calendar.today + ahead * _ONE
    today, later = calendar.today, calendar.today + 7 * _ONE
    if today in calendar.offered or (today in calendar.free and later not in calendar.free):
        return today
    return later


def _next_named(number: int, calendar: Calendar) -> date:
    """Give the weekday of the coming calendar week, unless only the nearer one of that name can be had."""
    monday = calendar.today - calendar.today.weekday() * _ONE + 7 * _ONE
    far = monday + number * _ONE
    near = _coming(number, calendar)
    return near if near in calendar.free and far not in calendar.free else far


def _recurring(numbers: tuple[int, ...], calendar: Calendar) -> Days:
    horizon = span_of_days(calendar.today, calendar.today + HORIZON * _ONE)
    return Days(tuple(day for day in horizon if day.weekday() in numbers), recurring=True)


def _weekday(found: _Match, calendar: Calendar) -> Days:
    number = weekday(found["weekday"])
    if found["plural"] or found["every"]:
        return _recurring((number,), calendar)
    if found["after_next"] or found["next_week"] or (found["which"] == "next" and not found["far"]):
        day = _next_named(number, calendar)
    else:
        day = _coming(number, calendar)
    if found["far"] or found["after_next"]:
        day += 7 * _ONE
    return Days((day,), weekday=number, weekly=_recurring((number,), calendar).dates)


def _weeks_from(found: _Match, calendar: Calendar) -> Days:
    anchor = calendar.today
    if found["anchor"].startswith("tom"):
        anchor += _ONE
    elif found["anchor"] not in {"today", "now"}:
        anchor = _coming(weekday(found["anchor"]), calendar)
    weeks = count(found["weeks"]) if found["weeks"] else 1
    if "fortnight" in found.group():
        weeks *= 2
    return _single(anchor + 7 * weeks * _ONE)


def _in_days(found: _Match, calendar: Calendar) -> Days:
    unit = {"w": 7, "f": 14}.get(found["unit"][0], 1)
    return _single(calendar.today + count(found["number"]) * unit * _ONE)


def _week(found: _Match, calendar: Calendar) -> Days:
    words = found.group()
    monday = calendar.today - calendar.today.weekday() * _ONE
    if "week after" in words:
        monday += 14 * _ONE
    elif "next" in words or "following" in words or "coming" in words:
        monday += 7 * _ONE
    first, last = monday, monday + 6 * _ONE
    if "end" in words:
        first, last = monday + 3 * _ONE, monday + 4 * _ONE
    elif "early" in words or "start" in words or "beginning" in words:
        last = monday + _ONE
    elif "mid" in words:
        first = last = monday + 2 * _ONE
    elif "later" in words:
        first = max(monday, calendar.today + _ONE)
    return Days(span_of_days(max(first, calendar.today), max(last, calendar.today)))


def _month(found: _Match, calendar: Calendar) -> Days | None:
    today = calendar.today
    number = month(found["month"]) if found["month"] else (today.month + ("next" in found.group()) - 1) % 12 + 1
    year = today.year + (number < today.month)
    last = date(year + number // 12, number % 12 + 1, 1) - _ONE
    return Days(span_of_days(max(date(year, number, 1), today), last))


def _year(found: _Match, calendar: Calendar) -> Days:
    """Give the first days of the coming year, or what is left of this one."""
    ends = date(calendar.today.year, 12, 31)
    if "this" in found.group():
        return Days(span_of_days(calendar.today, ends))
    return Days(span_of_days(ends + _ONE, ends + HORIZON * _ONE))


def _weekday_number(found: _Match, calendar: Calendar) -> Days | None:
    """Read "Friday 27", where the 27th is a Friday soon; else the number is an hour."""
    number = count(found["number"])
    for day in span_of_days(calendar.today, calendar.today + HORIZON * _ONE):
        if day.day == number and day.weekday() == weekday(found["weekday"]):
            return Days((day,))
    return None


def _month_end(_: _Match, calendar: Calendar) -> Days:
    following = calendar.today.replace(day=28) + 4 * _ONE
    last = following.replace(day=1) - _ONE
    return Days(span_of_days(max(last - 2 * _ONE, calendar.today), last))


def _weekend(found: _Match, calendar: Calendar) -> Days:
    words = found.group()
    if "weekends" in words or "every" in words:
        return _recurring((5, 6), calendar)
    saturday = calendar.today + (5 - calendar.today.weekday()) * _ONE
    if "after next" in words:
        saturday += 14 * _ONE
    elif "next" in words and not (saturday in calendar.free and saturday + 7 * _ONE not in calendar.free):
        saturday += 7 * _ONE
    return Days(span_of_days(max(saturday, calendar.today), saturday + _ONE))


def _weekdays(_: _Match, calendar: Calendar) -> Days:
    return _recurring((0, 1, 2, 3, 4), calendar)


def _valid(year: int, number: int, day: int) -> date | None:
    try:
        return date(year, number, day)
    except ValueError:
        return None


def _on_or_after(calendar: Calendar, number: int, day: int, year: str | None = None) -> Days | None:
    if year:
        found = _valid(int(year) + (2000 if len(year) == 2 else 0), number, day)
        return _single(found) if found and found >= calendar.today else None
    for candidate in range(calendar.today.year, calendar.today.year + 5):
        found = _valid(candidate, number, day)
        if found and found >= calendar.today:
            return _single(found)
    return None


def _month_day(found: _Match, calendar: Calendar) -> Days | None:
    words = found["day"]
    day = ordinal(words) if re.fullmatch(ORDINAL, words) else count(words)
    return _on_or_after(calendar, month(found["month"]), day, found["year"])


def _iso(found: _Match, calendar: Calendar) -> Days | None:
    return _on_or_after(calendar, int(found["month"]), int(found["day"]), found["year"])


def _slashed(found: _Match, calendar: Calendar) -> Days | None:
    first, second = int(found["first"]), int(found["second"])
    if found["sign"] != "/" or not calendar.month_first:
        first, second = second, first
    return _on_or_after(calendar, first, second, found["year"]) or _on_or_after(calendar, second, first, found["year"])


def _of_month(found: _Match, calendar: Calendar) -> Days | None:
    day = ordinal(found["ordinal"])
    if 2 <= len(calendar.offered) >= day:
        return None
    year, number = calendar.today.year, calendar.today.month
    for offset in range(13):
        candidate = _valid(year + (number - 1 + offset) // 12, (number - 1 + offset) % 12 + 1, day)
        if candidate and candidate >= calendar.today:
            return _single(candidate)
    return None


def _holiday(found: _Match, calendar: Calendar) -> Days | None:
    day = next_holiday(found.group(), calendar.today)
    return _single(day) if day else None


_NOT_A_THING = (
    r"(?! (?:floors?|house|door|ones?|times?|streets?|st\b|avenue|ave\b|road|rd\b|lane|place|parcel|"
    r"package|persons?|of us|"
    r"option|slot|choice|window|thing|half|week|days?|name|number|letter|unit|flat|left|right|offer|"
    r"appointment|two\b|story|storey|bell|"
    r"guy|driver|call|attempt|delivery|line|digit|part|building|entrance|step|try|suggestion))"
)

_PATTERNS: tuple[tuple[str, _Reader], ...] = (
    (r"(?:the )?day after (?:tomorrow|next)", _after_tomorrow),
    (
        (
            r"(?:the )?(?:next|following) day|the day after(?! (?:that|mon|tue|wed|thu|fri|sat|sun|\d|next))|"
            r"a day later|the day after that"
        ),
        _next_day,
    ),
    (r"(?:the )?same day|that day", _that_day),
    (rf"(?:(?:in|during|throughout|all of) (?P<month>{MONTH})(?! ?(?:the )?\d)|(?:next|this) month)", _month),
    (r"(?:early )?(?:(?:in |during )?the new year(?!'?s)|next year|this year)", _year),
    (
        (
            r"(?:(?P<weeks>a|one|two|three|four|\d) (?P<unit>weeks?|fortnight)(?: (?:on|from|"
            rf"after))? (?P<anchor>today|tomorrow|now|{WEEKDAY}))\b"
        ),
        _weeks_from,
    ),
    (r"(?P<anchor>today|tomorrow) (?P<weeks>(?!))?(?:week|in a week)\b", _weeks_from),
    (r"today", _today),
    (r"tomm?orr?ow|tmrw", _tomorrow),
    (
        (
            r"(?:the )?week after(?: next|(?= ?(?:$|[.,;!?]))|(?= that))|(?:(?:the )?(?:rest|end|start|beginning|"
            r"middle) of (?:the|this|next|the following|the coming) week)|"
            r"(?:early |later |mid )?(?:next|this|(?:the )?following|the coming|(?<=early[ ])the|"
            r"(?<=later[ ])in the) week|later in the week|midweek"
        ),
        _week,
    ),
    (r"(?:(?:this|next|the|that|this coming|every) )?week ?ends?(?: after next)?", _weekend),
    (
        (
            r"weekdays?|during the week|in the week(?! (?:of|after|before))|any weekday|every weekday|(?:working|"
            r"business) days"
        ),
        _weekdays,
    ),
    (
        (
            r"(?:(?P<every>every|each|any|most)|(?P<which>this coming|this|next|coming|the following|"
            rf"the)) ?(?<=[ ])(?P<weekday>{WEEKDAY})(?P<plural>s)?\b"
            r"(?:(?P<after_next> after next)|(?P<next_week> next week)|(?P<far> week\b)| this week)?"
        ),
        _weekday,
    ),
    (rf"in (?P<number>{COUNT}) (?P<unit>days?|weeks?|fortnight)(?:'s?)?(?: time)?", _in_days),
    (rf"(?P<number>{COUNT}) (?P<unit>days?|weeks?) from (?:now|today)", _in_days),
    (
        (
            rf"(?P<weekday>{WEEKDAY}),? (?:the )?(?P<number>\d{{1,2}}|(?:twenty|thirty)(?:[ -](?:one|two|three|"
            r"four|five|six|seven|eight|nine))?|"
            r"(?:thir|four|fif|six|seven|eigh|nine)teen)(?! ?(?:[:./]\d|\d|[ap] ?\.? ?m\b|o'? ?clock|hundred|"
            r"hours|(?:to|till|until|-) ?\d))\b"
        ),
        _weekday_number,
    ),
    (r"(?:the )?(?:end|last day) of (?:the|this) month", _month_end),
    (rf"(?:the )?(?P<day>{ORDINAL}) (?:of )?(?P<month>{MONTH})(?:,? (?P<year>20\d\d))?", _month_day),
    (
        (
            rf"(?P<month>{MONTH}) (?:the )?(?P<day>{ORDINAL}|\d{{1,2}}(?![\d:])|(?:twenty|thirty)(?:[ -](?:one|two|"
            r"three|four|five|six|seven|eight|nine))?|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|"
            r"one|two|three|four|five|six|seven|eight|nine)(?:,? (?P<year>20\d\d))?"
        ),
        _month_day,
    ),
    (rf"(?P<day>\d{{1,2}}) (?:of )?(?P<month>{MONTH})(?:,? (?P<year>20\d\d))?", _month_day),
    (r"(?P<year>20\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})", _iso),
    (r"(?P<first>\d{1,2})(?P<sign>[/.-])(?P<second>\d{1,2})(?P=sign)(?P<year>20\d\d|\d\d)(?!\d)", _slashed),
    (r"(?P<first>\d{1,2})(?P<sign>/)(?P<second>\d{1,2})(?P<year>(?!))?(?![\d/])", _slashed),
    (r"(?P<first>\d{1,2})(?P<sign>\.)(?P<second>\d{1,2})\.(?P<year>(?!))?(?!\d)", _slashed),
    (
        (
            r"christmas eve|christmas(?: day)?|boxing day|new year'?s eve|new year'?s?(?: day)?|"
            r"thanksgiving(?: day)?|black friday|good friday|easter\b(?: monday| sunday)?"
        ),
        _holiday,
    ),
    (rf"the (?P<ordinal>{ORDINAL})\b(?: (?:day )?of (?:this|the) month)?{_NOT_A_THING}", _of_month),
    (rf"(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th))\b(?: of (?:this|the) month)?{_NOT_A_THING}", _of_month),
    (
        (
            rf"(?P<every>(?!))?(?P<which>(?!))?(?P<weekday>{WEEKDAY})(?P<plural>s)?\b"
            r"(?:(?P<after_next> after next)|(?P<next_week> next week)|(?P<far> week\b)| this week)?"
        ),
        _weekday,
    ),
)

_COMPILED = tuple((re.compile(rf"\b(?:{pattern(source)})"), reader) for source, reader in _PATTERNS)


_BESIDE = re.compile(pattern(
r"(?:the )?day (?P<side>after|before) (?=mon|tue|wed|thu|fri|sat|sun|christ|thanks|easter|new y|box|"
r"\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the \w+)"
))  # fmt: skip


def read_day(text: str, place: int, calendar: Calendar) -> tuple[Days, int] | None:
    """Read the days named at a place of a cleaned text; gives them and where their words end."""
    beside = _BESIDE.match(text, place)
    if beside:
        anchor = read_day(text, beside.end(), calendar)
        if anchor:
            step = _ONE if beside["side"] == "after" else -_ONE
            return Days((anchor[0].dates[0] + step,)), anchor[1]
    best: tuple[Days, int] | None = None
    for compiled, reader in _COMPILED:
        found = compiled.match(text, place)
        if found and (best is None or found.end() > best[1]):
            days = reader(found, calendar)
            if days:
                best = (days, found.end())
    return best
