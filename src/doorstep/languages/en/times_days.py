"""Days as people name them: weekdays, dates, weeks, holidays, and which days of the calendar they are."""

import re
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
    weekday,
)
from doorstep.languages.kit.times_calendar import (
    ONE_DAY,
    Calendar,
    DayReader,
    Days,
    calendar_week,
    coming,
    day_after_mentioned,
    days_ahead,
    days_of_one_month,
    longest_days,
    mentioned_day,
    month_end,
    named_weekday,
    next_named,
    of_month,
    on_or_after,
    recurring,
    single,
    third_of_month,
    weekday_with_number,
    weekend,
    whole_month,
    whole_year,
)
from doorstep.languages.kit.times_patterns import pattern

_Match: TypeAlias = re.Match[str]


def _today(_: _Match, calendar: Calendar) -> Days:
    return single(calendar.today)


def _tomorrow(_: _Match, calendar: Calendar) -> Days:
    return single(calendar.today + ONE_DAY)


def _after_tomorrow(_: _Match, calendar: Calendar) -> Days:
    return single(calendar.today + 2 * ONE_DAY)


def _next_day(_: _Match, calendar: Calendar) -> Days:
    return day_after_mentioned(calendar)


def _that_day(_: _Match, calendar: Calendar) -> Days | None:
    return mentioned_day(calendar)


def _weekday(found: _Match, calendar: Calendar) -> Days:
    number = weekday(found["weekday"])
    if found["plural"] or found["every"]:
        return recurring((number,), calendar)
    if found["after_next"] or found["next_week"] or (found["which"] == "next" and not found["far"]):
        day = next_named(number, calendar)
    else:
        day = coming(number, calendar)
    if found["far"] or found["after_next"]:
        day += 7 * ONE_DAY
    return named_weekday(number, day, calendar)


def _weeks_from(found: _Match, calendar: Calendar) -> Days:
    anchor = calendar.today
    if found["anchor"].startswith("tom"):
        anchor += ONE_DAY
    elif found["anchor"] not in {"today", "now"}:
        anchor = coming(weekday(found["anchor"]), calendar)
    weeks = count(found["weeks"]) if found["weeks"] else 1
    if "fortnight" in found.group():
        weeks *= 2
    return single(anchor + 7 * weeks * ONE_DAY)


def _in_days(found: _Match, calendar: Calendar) -> Days:
    unit = {"w": 7, "f": 14}.get(found["unit"][0], 1)
    return single(calendar.today + count(found["number"]) * unit * ONE_DAY)


def _week(found: _Match, calendar: Calendar) -> Days:
    words = found.group()
    monday = calendar.monday
    if "week after" in words:
        monday += 14 * ONE_DAY
    elif "next" in words or "following" in words or "coming" in words:
        monday += 7 * ONE_DAY
    first, last = monday, monday + 6 * ONE_DAY
    if "end" in words:
        first, last = monday + 3 * ONE_DAY, monday + 4 * ONE_DAY
    elif "early" in words or "start" in words or "beginning" in words:
        last = monday + ONE_DAY
    elif "mid" in words:
        first = last = monday + 2 * ONE_DAY
    elif "later" in words:
        first = max(monday, calendar.today + ONE_DAY)
    return days_ahead(first, last, calendar)


def _month(found: _Match, calendar: Calendar) -> Days | None:
    if found["month"]:
        return whole_month(month(found["month"]), calendar)
    return whole_month((calendar.today.month + ("next" in found.group()) - 1) % 12 + 1, calendar)


def _year(found: _Match, calendar: Calendar) -> Days:
    return whole_year(calendar, this="this" in found.group())


def _weekday_number(found: _Match, calendar: Calendar) -> Days | None:
    return weekday_with_number(weekday(found["weekday"]), count(found["number"]), calendar)


def _month_end(_: _Match, calendar: Calendar) -> Days:
    return month_end(calendar)


def _weekend(found: _Match, calendar: Calendar) -> Days:
    words = found.group()
    if "weekends" in words or "every" in words:
        return recurring((5, 6), calendar)
    if "after next" in words:
        return weekend(calendar, weeks=2)
    return weekend(calendar, weeks=1, unless_free=True) if "next" in words else weekend(calendar)


def _weekdays(_: _Match, calendar: Calendar) -> Days:
    return recurring((0, 1, 2, 3, 4), calendar)


def _month_day(found: _Match, calendar: Calendar) -> Days | None:
    words = found["day"]
    day = ordinal(words) if re.fullmatch(ORDINAL, words) else count(words)
    return on_or_after(calendar, month(found["month"]), day, found["year"])


def _iso(found: _Match, calendar: Calendar) -> Days | None:
    return on_or_after(calendar, int(found["month"]), int(found["day"]), found["year"])


def _slashed(found: _Match, calendar: Calendar) -> Days | None:
    first, second = int(found["first"]), int(found["second"])
    if found["sign"] != "/" or not calendar.month_first:
        first, second = second, first
    return on_or_after(calendar, first, second, found["year"]) or on_or_after(calendar, second, first, found["year"])


def _third(found: _Match, calendar: Calendar) -> Days:
    """Read "early December", "mid-December", "the end of December"."""
    words = found["third"]
    return third_of_month(
        month(found["month"]), 2 if "mid" in words else 3 if "end" in words or "late" in words else 1, calendar
    )


def _range(found: _Match, calendar: Calendar) -> Days | None:
    """Read "30-31 October" and "14-15.11.2017"."""
    words = found["month"]
    number = int(words) if words.isdigit() else month(words)
    last = on_or_after(calendar, number, ordinal(found["last"]), found["year"])
    return days_of_one_month(ordinal(found["first"]), last)


def _dotted(found: _Match, calendar: Calendar) -> Days | None:
    """Read "12.09" as a date where days come first and no clock hour is likely."""
    second = int(found["second"])
    days = None if calendar.month_first else on_or_after(calendar, second, int(found["first"]))
    said = days is not None and days.dates[0] == calendar.mentioned
    no_hour = not 7 <= int(found["first"]) <= 18
    return days if said or second % 5 or no_hour or found["then"] is not None else None


def _calendar_week(found: _Match, calendar: Calendar) -> Days | None:
    return calendar_week(int(found["week"]), calendar)


def _of_month(found: _Match, calendar: Calendar) -> Days | None:
    return of_month(ordinal(found["ordinal"]), calendar)


def _holiday(found: _Match, calendar: Calendar) -> Days | None:
    day = next_holiday(found.group(), calendar.today)
    return single(day) if day else None


_NOT_A_THING = (
    r"(?! (?:floors?|house|door|ones?|times?|streets?|st\b|avenue|ave\b|road|rd\b|lane|place|parcel|"
    r"package|persons?|of us|"
    r"option|slot|choice|window|thing|half|week|days?|name|number|letter|unit|flat|left|right|offer|"
    r"appointment|two\b|story|storey|bell|"
    r"guy|driver|call|attempt|delivery|line|digit|part|building|entrance|step|try|suggestion))"
)

_PATTERNS: tuple[tuple[str, DayReader], ...] = (
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
            r"(?:thir|four|fif|six|seven|eigh|nine)teen)(?! ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|"
            r"nov|dec|[:./]\d|\d|[ap] ?\.? ?m\b|o'? ?clock|hundred|"
            r"hours|(?:to|till|until|-) ?\d))\b"
        ),
        _weekday_number,
    ),
    (r"(?:the )?(?:end|last day) of (?:the|this) month", _month_end),
    (rf"(?:the )?(?P<day>{ORDINAL}) (?:of )?(?P<month>{MONTH})(?:,? (?P<year>20\d\d))?", _month_day),
    (
        (
            rf"(?P<month>{MONTH}) ?(?:the )?(?P<day>{ORDINAL}|\d{{1,2}}(?![\d:]| ?[ap] ?\.?m\b)|(?:twenty|"
            rf"thirty)(?:[ -](?:one|two|"
            r"three|four|five|six|seven|eight|nine))?|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|"
            r"one|two|three|four|five|six|seven|eight|nine)(?:,? (?P<year>20\d\d))?"
        ),
        _month_day,
    ),
    (rf"(?P<day>\d{{1,2}})\.? ?(?:of )?(?P<month>{MONTH})(?:,? (?P<year>20\d\d))?", _month_day),
    (
        (
            rf"(?P<first>[0-3]?\d)(?:st|nd|rd|th)? ?(?:-|to|and|until|till) ?(?P<last>[0-3]?\d)(?:st|nd|rd|th)?[. ] ?"
            rf"(?P<month>{MONTH}|(?:1[0-2]|0?\d)(?=[. ]|$))\.? ?(?P<year>20\d\d|\d\d(?!\d|:))?"
        ),
        _range,
    ),
    (
        (
            rf"(?P<month>{MONTH}) (?P<first>[0-3]?\d)(?:st|nd|rd|th)? ?- ?(?P<last>[0-3]?\d)(?:st|nd|rd|"
            rf"th)?(?P<year>(?!))?(?![\d:])"
        ),
        _range,
    ),
    (
        (
            r"(?<!at[ ])(?<!after[ ])(?<!before[ ])(?<!until[ ])(?<!till[ ])(?<!by[ ])(?<!around[ "
            r"])(?P<first>[0-3]?\d)\."
            r"(?P<second>0[1-9]|1[0-2]|[1-9])(?![\d:.]| ?[ap]\.?m)(?P<then>(?=,? (?:at |around |after |"
            r"before |between |from )?\d{1,2}(?::\d\d| ?[ap]\.?m)))?"
        ),
        _dotted,
    ),
    (
        (
            rf"(?:in )?(?P<third>early|mid[ -]|late|(?:the )?(?:beginning|start|middle|end) of) "
            rf"?(?P<month>{MONTH})(?! ?\d)"
        ),
        _third,
    ),
    (r"week (?P<week>[1-5]?\d)\b", _calendar_week),
    (r"(?P<year>20\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})", _iso),
    (r"(?P<first>\d{1,2})(?P<sign>[/.-])(?P<second>\d{1,2})(?P=sign)(?P<year>20\d\d|\d\d)(?!\d)", _slashed),
    (r"(?<![.:])(?P<first>\d{1,2})(?P<sign>/)(?P<second>\d{1,2})(?P<year>(?!))?(?![\d/])", _slashed),
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
            step = ONE_DAY if beside["side"] == "after" else -ONE_DAY
            return Days((anchor[0].dates[0] + step,)), anchor[1]
    return longest_days(_COMPILED, text, place, calendar)
