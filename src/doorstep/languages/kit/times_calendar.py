"""Which days of the calendar are meant: the arithmetic of weekdays, weeks, months and dates, in no language."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TypeAlias

HORIZON = 28
"""Days for which repeating and open-ended days are written out."""

ONE_DAY = timedelta(days=1)


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

    @property
    def monday(self) -> date:
        """The Monday of the week of speaking."""
        return self.today - self.today.weekday() * ONE_DAY


@dataclass(frozen=True, slots=True)
class Days:
    """Days that were named.

    Args:
        dates: The days, in order.
        weekday: The weekday that was named, where only it was; it may be joined with a day of the month.
        recurring: Whether they are written out for a habit ("on Fridays").
        weekly: All days of that weekday within the horizon.
        ranged: Whether first and last day were said: "from" before them opens nothing.
        within: The week it was said to lie in; weekdays named after it lie there too.
    """

    dates: tuple[date, ...]
    weekday: int | None = None
    recurring: bool = False
    weekly: tuple[date, ...] = ()
    ranged: bool = False
    within: tuple[date, ...] = ()


DayReader: TypeAlias = Callable[[re.Match[str], Calendar], Days | None]
"""Makes days of the words that a pattern matched."""


def span_of_days(first: date, last: date) -> tuple[date, ...]:
    """List the days from first to last, both included, never more than the horizon."""
    length = min((last - first).days + 1, HORIZON)
    return tuple(first + ONE_DAY * offset for offset in range(length))


def single(day: date) -> Days:
    """Name one day."""
    return Days((day,))


def day_after_mentioned(calendar: Calendar) -> Days:
    """Give the day after the one spoken of or on offer."""
    return single((calendar.mentioned or max(calendar.offered, default=calendar.today)) + ONE_DAY)


def mentioned_day(calendar: Calendar) -> Days | None:
    """Give the day spoken of, else the one on offer."""
    day = calendar.mentioned or min(calendar.offered, default=None)
    return single(day) if day else None


def coming(number: int, calendar: Calendar) -> date:
    """Give the next such weekday; today's own name means today only where no later one can be had."""
    ahead = (number - calendar.today.weekday()) % 7
    if ahead:
        return calendar.today + ahead * ONE_DAY
    today, later = calendar.today, calendar.today + 7 * ONE_DAY
    if today in calendar.offered or (today in calendar.free and later not in calendar.free):
        return today
    return later


def next_named(number: int, calendar: Calendar) -> date:
    """Give the weekday of the coming calendar week, unless only the nearer one of that name can be had."""
    far = calendar.monday + (7 + number) * ONE_DAY
    near = coming(number, calendar)
    return near if near in calendar.free and far not in calendar.free else far


def named_weekday(number: int, day: date, calendar: Calendar) -> Days:
    """Name one day by its weekday."""
    return Days((day,), weekday=number, weekly=recurring((number,), calendar).dates)


def recurring(numbers: tuple[int, ...], calendar: Calendar) -> Days:
    """Write out all days of some weekdays within the horizon."""
    horizon = span_of_days(calendar.today, calendar.today + HORIZON * ONE_DAY)
    return Days(tuple(day for day in horizon if day.weekday() in numbers), recurring=True)


def days_ahead(first: date, last: date, calendar: Calendar) -> Days:
    """Name the days from first to last that are not over."""
    return Days(span_of_days(max(first, calendar.today), max(last, calendar.today)))


def whole_month(number: int, calendar: Calendar) -> Days:
    """Name what is left of a month, the next one of that number."""
    today = calendar.today
    year = today.year + (number < today.month)
    last = date(year + number // 12, number % 12 + 1, 1) - ONE_DAY
    return Days(span_of_days(max(date(year, number, 1), today), last))


def third_of_month(number: int, third: int, calendar: Calendar) -> Days:
    """Name the first ten days of a month, the next ten, or the rest of it; what is left of them."""
    first, last = ((1, 10), (11, 20), (21, 31))[third - 1]
    days = whole_month(number, calendar).dates
    return Days(tuple(day for day in days if first <= day.day <= last) or days[-1:])


def whole_year(calendar: Calendar, *, this: bool) -> Days:
    """Name the first days of the coming year, or what is left of this one."""
    ends = date(calendar.today.year, 12, 31)
    if this:
        return Days(span_of_days(calendar.today, ends))
    return Days(span_of_days(ends + ONE_DAY, ends + HORIZON * ONE_DAY))


def weekday_with_number(named: int, number: int, calendar: Calendar) -> Days | None:
    """Read "Friday 27", where the 27th is a Friday soon; else the number is an hour."""
    for day in span_of_days(calendar.today, calendar.today + HORIZON * ONE_DAY):
        if day.day == number and day.weekday() == named:
            return Days((day,))
    return None


def month_end(calendar: Calendar) -> Days:
    """Name the last three days of this month."""
    following = calendar.today.replace(day=28) + 4 * ONE_DAY
    last = following.replace(day=1) - ONE_DAY
    return Days(span_of_days(max(last - 2 * ONE_DAY, calendar.today), last))


def weekend(calendar: Calendar, *, weeks: int = 0, unless_free: bool = False) -> Days:
    """Name the weekend of this week or of a later one.

    Args:
        calendar: What settles which days are meant.
        weeks: How many weeks later.
        unless_free: Whether this week's is meant where only it can be had.
    """
    saturday = calendar.monday + 5 * ONE_DAY
    if not (unless_free and saturday in calendar.free and saturday + 7 * ONE_DAY not in calendar.free):
        saturday += 7 * weeks * ONE_DAY
    return Days(span_of_days(max(saturday, calendar.today), saturday + ONE_DAY))


def valid(year: int, number: int, day: int) -> date | None:
    """Give a date, None where there is no such day."""
    try:
        return date(year, number, day)
    except ValueError:
        return None


def on_or_after(calendar: Calendar, number: int, day: int, year: str | None = None) -> Days | None:
    """Name the next day of that month and number, or that of a year given in digits; None for what is over."""
    if year:
        found = valid(int(year) + (2000 if len(year) == 2 else 0), number, day)
        return single(found) if found and found >= calendar.today else None
    for candidate in range(calendar.today.year, calendar.today.year + 5):
        found = valid(candidate, number, day)
        if found and found >= calendar.today:
            return single(found)
    return None


def of_month(day: int, calendar: Calendar) -> Days | None:
    """Name the next day of the month of that number; among several offers a small number counts them."""
    if 2 <= len(calendar.offered) >= day:
        return None
    year, number = calendar.today.year, calendar.today.month
    for offset in range(13):
        candidate = valid(year + (number - 1 + offset) // 12, (number - 1 + offset) % 12 + 1, day)
        if candidate and candidate >= calendar.today:
            return single(candidate)
    return None


def days_of_one_month(first: int, last: Days | None) -> Days | None:
    """Name the days of "24. - 26.10.", whose first has its month from the second."""
    if last is None:
        return None
    end = last.dates[0]
    return Days(span_of_days(end.replace(day=first), end), ranged=True) if 1 <= first < end.day else None


def calendar_week(number: int, calendar: Calendar) -> Days | None:
    """Name the days of a week by its number in the year, the next one of that number."""
    for year in (calendar.today.year, calendar.today.year + 1):
        try:
            monday = date.fromisocalendar(year, number, 1)
        except ValueError:
            return None
        if monday + 6 * ONE_DAY >= calendar.today:
            return days_ahead(monday, monday + 6 * ONE_DAY, calendar)
    return None


def longest_days(
    compiled: Sequence[tuple[re.Pattern[str], DayReader]], text: str, place: int, calendar: Calendar
) -> tuple[Days, int] | None:
    """Read the days that the longest pattern names at a place; gives them and where their words end."""
    best: tuple[Days, int] | None = None
    for pattern, reader in compiled:
        found = pattern.match(text, place)
        if found and (best is None or found.end() > best[1]):
            days = reader(found, calendar)
            if days:
                best = (days, found.end())
    return best
