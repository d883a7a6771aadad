"""Phrases of time: days, hours or both as they stand together, not yet known to be wanted or refused."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from doorstep.languages.kit.times_atoms import Atom
from doorstep.languages.kit.times_calendar import HORIZON, Calendar, Days, span_of_days
from doorstep.languages.kit.times_hours import (
    RANGE,
    SIDES,
    Hours,
    bounded,
    edge_of_range,
    fixed_clock,
    past_links,
    read_hours,
)
from doorstep.languages.kit.times_kinds import Kind
from doorstep.languages.kit.times_language import TimesLanguage
from doorstep.languages.kit.times_parts import Part


@dataclass(frozen=True, slots=True)
class Phrase:
    """Days and hours named together.

    Args:
        start: Where the words begin in the text.
        end: Where they end.
        days: The days, None where none were named.
        side: "from", "until", "by", "before", "after" as said of the days.
        hours: The hours, None where none were named.
        part: A part of the day that bounds the hours ("in the evening after seven").
        half: A part of the day that only tells which half an hour is of ("eight in the evening").
        length: A stretch of time from now on.
        point: Whether `length` is the way to a point in time ("in an hour") and not the stretch itself.
        any_time: Whether any hour was said to do.
        all_day: Whether a whole day was said, though perhaps not which.
        every_day: Whether "every day" or the like was said.
        hours_first: Whether the hours were said before the days ("at two on Tuesday").
    """

    start: int
    end: int
    days: Days | None = None
    side: Kind | None = None
    hours: Hours | None = None
    part: Part | None = None
    half: Part | None = None
    length: timedelta | None = None
    point: bool = False
    any_time: bool = False
    all_day: bool = False
    every_day: bool = False
    hours_first: bool = False


_TAILS = {Kind.ONWARDS: Kind.SINCE, Kind.EARLIEST: Kind.SINCE, Kind.LATEST: Kind.BY}


def read_phrase(
    pieces: Sequence[Atom], index: int, calendar: Calendar, language: TimesLanguage, *, bare: bool
) -> tuple[Phrase, int] | None:
    """Read the phrase that begins at a piece; gives it and the index after it, None where none begins there.

    Args:
        pieces: The pieces of the text.
        index: Where to read.
        calendar: What settles which days are meant.
        language: The language spoken.
        bare: Whether a number alone may be a clock hour here.
    """
    phrase: Phrase | None = None
    place = index
    while True:
        start = past_links(pieces, _over_comma(phrase, pieces, place)) if phrase else place
        grown = _grow(phrase, pieces, start, calendar, language, bare=bare)
        if grown is None:
            return (phrase, place) if phrase else None
        phrase, place = grown


def _over_comma(phrase: Phrase, pieces: Sequence[Atom], place: int) -> int:
    """Step over the comma of "Friday, the fourth" where the date falls on that weekday."""
    at = past_links(pieces, place + 1)
    if at >= len(pieces) or pieces[place].kind is not Kind.BREAK or pieces[place].words not in {",", ".", ".,"}:
        return place
    old, new = phrase.days, pieces[at].days
    if old is None or new is None or (old.weekday is None) == (new.weekday is None):
        return place
    named, numbered = (old, new) if old.weekday is not None else (new, old)
    fits = len(numbered.dates) == 1 and numbered.dates[0].weekday() == named.weekday
    return at if fits and not named.recurring else place


def _grow(
    phrase: Phrase | None,
    pieces: Sequence[Atom],
    place: int,
    calendar: Calendar,
    language: TimesLanguage,
    *,
    bare: bool,
) -> tuple[Phrase, int] | None:
    if place >= len(pieces):
        return None
    whole = phrase or Phrase(pieces[place].start, pieces[place].start)
    grown = (
        _with_days(whole, pieces, place, calendar)
        or _with_hours(whole, pieces, place, calendar, language, bare=bare)
        or _with_rest(whole, pieces, place, calendar, language)
    )
    return (replace(grown[0], end=pieces[grown[1] - 1].end), grown[1]) if grown else None


def _with_days(phrase: Phrase, pieces: Sequence[Atom], place: int, calendar: Calendar) -> tuple[Phrase, int] | None:
    found = _read_days(pieces, place, calendar)
    if found is None:
        return None
    side, days, after = found
    if phrase.days is None:
        return replace(phrase, days=days, side=side, hours_first=phrase.hours is not None), after
    joined = _joined(phrase.days, days)
    return (replace(phrase, days=joined), after) if joined and side is None else None


def _joined(first: Days, second: Days) -> Days | None:
    """Join a weekday with the day of the month it falls on: "Friday the fourth" is the fourth."""
    if first.weekday is not None and second.weekday is None and len(second.dates) == 1:
        return second
    if first.dates == second.dates:
        return first
    if first.weekday is not None and second.weekday is None and not second.recurring:
        within = tuple(day for day in second.dates if day.weekday() == first.weekday)
        return Days(within, weekday=first.weekday, within=second.dates) if len(within) == 1 else None
    if second.weekday is not None and first.weekday is None:
        within = tuple(day for day in first.dates if day.weekday() == second.weekday)
        return Days(within, within=first.dates if len(first.dates) > 1 else ()) if within else None
    return None


def _side_at(pieces: Sequence[Atom], place: int) -> tuple[Kind | None, int]:
    """Read what opens or closes days, and the index of its last piece: "until after" is one."""
    kind = pieces[place].kind
    if kind is Kind.UNTIL and place + 1 < len(pieces) and pieces[place + 1].kind is Kind.AFTER:
        return kind, place + 1
    if kind is Kind.THROUGH:
        return Kind.BY, place
    return (kind if kind in SIDES | {Kind.BETWEEN} else None), place


def _read_days(pieces: Sequence[Atom], place: int, calendar: Calendar) -> tuple[Kind | None, Days, int] | None:
    side, place = _side_at(pieces, place)
    if side in {Kind.BETWEEN, Kind.SINCE} and place + 2 < len(pieces) and pieces[place + 1].kind is Kind.NOW:
        last = _day_at(pieces, place + 3)
        return (Kind.BY, *last) if last else None
    first = _day_at(pieces, place + 1 if side else place)
    if first is None:
        return None
    days, after = first
    if days.ranged:
        return None, days, after
    joints = {Kind.AND} if side is Kind.BETWEEN else RANGE if side in {None, Kind.SINCE} else set()
    if after < len(pieces) and pieces[after].kind in joints:
        last = _day_at(pieces, after + 1)
        if last:
            return None, _ranged(days, last[0], calendar), last[1]
    if side is Kind.BETWEEN:
        return None
    tail = _TAILS.get(pieces[after].kind) if after < len(pieces) and not _hour_ahead(pieces, after + 1) else None
    return (tail, days, after + 1) if tail else (side, days, after)


def _hour_ahead(pieces: Sequence[Atom], place: int) -> bool:
    """Whether an hour follows: in "Friday, at the latest by nine" it is the hour that is the latest."""
    while place < len(pieces) and pieces[place].kind in SIDES | {Kind.LINK, Kind.AT, Kind.AROUND}:
        place += 1
    return place < len(pieces) and pieces[place].clock is not None


def _day_at(pieces: Sequence[Atom], place: int) -> tuple[Days, int] | None:
    place = past_links(pieces, place)
    if place >= len(pieces):
        return None
    days = pieces[place].days
    if days is None:
        return None
    following = past_links(pieces, place + 1)
    if following < len(pieces):
        date_of_month = pieces[following].days
        joined = _joined(days, date_of_month) if date_of_month else None
        if joined:
            return joined, following + 1
    return days, place + 1


def _ranged(first: Days, last: Days, calendar: Calendar) -> Days:
    if (first.recurring and last.recurring) or (first.weekday, last.weekday) == (0, 4):
        low, high = first.dates[0].weekday(), last.dates[0].weekday()
        wanted = {(low + step) % 7 for step in range((high - low) % 7 + 1)}
        horizon = span_of_days(calendar.today, calendar.today + timedelta(days=HORIZON))
        return Days(tuple(day for day in horizon if day.weekday() in wanted), recurring=True)
    begin, end = first.dates[0], last.dates[-1]
    if first.weekday is not None and last.weekday is not None and begin - calendar.today == timedelta(days=7):
        begin = calendar.today
    if end < begin and last.weekday is not None:
        end += timedelta(days=7)
    elif end < begin:
        end = _same_month(begin, end.day)
    if (end - begin).days >= HORIZON and begin.day <= end.day:
        begin = end.replace(day=begin.day)
    return Days(span_of_days(begin, max(begin, end)))


def _same_month(begin: date, day: int) -> date:
    """Give the day of the month that follows a begin: "April the ninth till the seventeenth"."""
    return next(later for later in span_of_days(begin, begin + timedelta(days=HORIZON)) if later.day in {day, 28})


def _with_hours(
    phrase: Phrase,
    pieces: Sequence[Atom],
    place: int,
    calendar: Calendar,
    language: TimesLanguage,
    *,
    bare: bool,
) -> tuple[Phrase, int] | None:
    named = phrase.days is not None and pieces[place].words not in language.words.pronouns
    found = read_hours(pieces, place, language.words, bare=bare or named)
    if found is None:
        return None
    hours, after = found
    if hours.part and hours.part.today and phrase.days is None and phrase.hours is None:
        phrase = replace(phrase, days=Days((calendar.today,)))
    if phrase.hours is None:
        return replace(phrase, hours=hours), after
    if hours.shape is Kind.PART and phrase.hours.shape is not Kind.PART:
        if hours.part and hours.part.today:
            bound = hours.part if phrase.hours.low else None
            days = phrase.days or Days((calendar.today,))
            return replace(phrase, part=bound, half=hours.part, days=days), after
        return replace(phrase, half=hours.part), after
    if phrase.hours.shape is Kind.PART and hours.shape is not Kind.PART:
        return replace(phrase, hours=hours, part=phrase.hours.part), after
    both = bounded(phrase.hours, hours)
    return (replace(phrase, hours=both), after) if both else None


def _with_rest(
    phrase: Phrase, pieces: Sequence[Atom], place: int, calendar: Calendar, language: TimesLanguage
) -> tuple[Phrase, int] | None:
    atom = pieces[place]
    if atom.kind is Kind.ANY_TIME and not phrase.any_time:
        return replace(phrase, any_time=True, every_day=bool(language.senses.every_day.search(atom.words))), place + 1
    if atom.kind is Kind.ALL_DAY:
        return replace(phrase, all_day=True), place + 1
    if atom.kind is Kind.SAME_TIME and phrase.hours is None and calendar.hours:
        low, high = (fixed_clock(edge) for edge in calendar.hours)
        return replace(phrase, hours=Hours(Kind.BETWEEN, low, high)), place + 1
    if atom.kind is Kind.LATER_TODAY and phrase.days is None:
        return replace(phrase, days=Days((calendar.today,)), length=timedelta(0)), place + 1
    if atom.length is not None and phrase.length is None:
        return replace(phrase, length=atom.length, point=atom.kind in {Kind.IN_LENGTH, Kind.FROM_NOW}), place + 1
    return _from_now(phrase, pieces, place, calendar)


def _from_now(phrase: Phrase, pieces: Sequence[Atom], place: int, calendar: Calendar) -> tuple[Phrase, int] | None:
    """Read "now until four", "from now till noon", "between now and eight"."""
    opened = pieces[place].kind if pieces[place].kind in {Kind.SINCE, Kind.BETWEEN} else None
    at = place + 1 if opened else place
    if phrase.length is not None or at + 1 >= len(pieces) or pieces[at].kind is not Kind.NOW:
        return None
    joints = {Kind.AND} if opened is Kind.BETWEEN else RANGE
    high = edge_of_range(pieces, at + 2, closing=True)
    if pieces[at + 1].kind not in joints or high is None:
        return None
    days = phrase.days or Days((calendar.today,))
    return replace(phrase, days=days, length=timedelta(0), hours=Hours(Kind.UNTIL, high=high[0])), high[1]


def day_list(phrase: Phrase) -> tuple[date, ...]:
    """List the days of a phrase, none where none were named."""
    return phrase.days.dates if phrase.days else ()
