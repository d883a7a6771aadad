"""Phrases of time: days, hours or both as they stand together, not yet known to be wanted or refused."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from doorstep.languages.kit.times_atoms import Atom
from doorstep.languages.kit.times_calendar import HORIZON, Calendar, Days, span_of_days
from doorstep.languages.kit.times_clock import Clock
from doorstep.languages.kit.times_kinds import Kind
from doorstep.languages.kit.times_language import TimesLanguage, TimesWords
from doorstep.languages.kit.times_parts import Part


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of the day: from `low` to `high` where both are given; `shape` is the word that opened them."""

    shape: Kind
    low: Clock | None = None
    high: Clock | None = None
    part: Part | None = None


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


_SIDES = {Kind.AFTER, Kind.BEFORE, Kind.UNTIL, Kind.SINCE, Kind.BY}
_RANGE = {Kind.TO, Kind.THROUGH, Kind.UNTIL}
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
        start = _linked(pieces, _over_comma(phrase, pieces, place)) if phrase else place
        grown = _grow(phrase, pieces, start, calendar, language, bare=bare)
        if grown is None:
            return (phrase, place) if phrase else None
        phrase, place = grown


def _over_comma(phrase: Phrase, pieces: Sequence[Atom], place: int) -> int:
    """Step over the comma of "Friday, the fourth" where the date falls on that weekday."""
    at = _linked(pieces, place + 1)
    if at >= len(pieces) or pieces[place].kind is not Kind.BREAK or pieces[place].words not in {",", ".", ".,"}:
        return place
    old, new = phrase.days, pieces[at].days
    if old is None or new is None or (old.weekday is None) == (new.weekday is None):
        return place
    named, numbered = (old, new) if old.weekday is not None else (new, old)
    fits = len(numbered.dates) == 1 and numbered.dates[0].weekday() == named.weekday
    return at if fits and not named.recurring else place


def _linked(pieces: Sequence[Atom], place: int) -> int:
    while place < len(pieces) and pieces[place].kind is Kind.LINK:
        place += 1
    return place


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
        return Days(within, weekday=first.weekday) if len(within) == 1 else None
    if second.weekday is not None and first.weekday is None:
        within = tuple(day for day in first.dates if day.weekday() == second.weekday)
        return Days(within) if within else None
    return None


def _read_days(pieces: Sequence[Atom], place: int, calendar: Calendar) -> tuple[Kind | None, Days, int] | None:
    side: Kind | None = pieces[place].kind if pieces[place].kind in _SIDES | {Kind.BETWEEN} else None
    if pieces[place].kind is Kind.THROUGH:
        side = Kind.BY
    if side in {Kind.BETWEEN, Kind.SINCE} and place + 2 < len(pieces) and pieces[place + 1].kind is Kind.NOW:
        last = _day_at(pieces, place + 3)
        return (Kind.BY, *last) if last else None
    first = _day_at(pieces, place + 1 if side else place)
    if first is None:
        return None
    days, after = first
    joints = {Kind.AND} if side is Kind.BETWEEN else _RANGE if side in {None, Kind.SINCE} else set()
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
    while place < len(pieces) and pieces[place].kind in _SIDES | {Kind.LINK, Kind.AT, Kind.AROUND}:
        place += 1
    return place < len(pieces) and pieces[place].clock is not None


def _day_at(pieces: Sequence[Atom], place: int) -> tuple[Days, int] | None:
    place = _linked(pieces, place)
    if place >= len(pieces):
        return None
    days = pieces[place].days
    if days is None:
        return None
    following = _linked(pieces, place + 1)
    if days.weekday is not None and following < len(pieces):
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
    found = _read_hours(pieces, place, language.words, bare=bare or named)
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
    both = _bounded(phrase.hours, hours)
    return (replace(phrase, hours=both), after) if both else None


def _bounded(first: Hours, second: Hours) -> Hours | None:
    """Join "after ten" and "before twelve" to one range."""
    if first.low and not first.high and second.high and not second.low:
        return Hours(Kind.BETWEEN, first.low, second.high)
    return None


def _read_hours(pieces: Sequence[Atom], place: int, words: TimesWords, *, bare: bool) -> tuple[Hours, int] | None:
    shape = pieces[place].kind
    opened = shape in _SIDES | {Kind.BETWEEN, Kind.AT, Kind.AROUND}
    strict = not opened or shape in {Kind.AT, Kind.AROUND, Kind.SINCE, Kind.BY}
    ranged = _read_range(pieces, place + 1 if opened else place, shape, words)
    if ranged:
        return ranged
    at = _linked(pieces, place + 1) if opened else place
    if opened and at < len(pieces) and pieces[at].kind in {Kind.AT, Kind.AROUND, Kind.AFTER, Kind.EARLIEST} - {shape}:
        at = _linked(pieces, at + 1)
    if at >= len(pieces) or shape is Kind.BETWEEN:
        return None
    value = pieces[at]
    if value.part:
        return (_of_part(shape, value.part), at + 1)
    if value.clock is None or not (value.clock.marked or opened or bare):
        return None
    if value.words in words.pronouns and pieces[at - 1].kind is Kind.LINK:
        return None
    if not value.clock.marked and not _may_follow(pieces, at + 1, words, strict=strict):
        return None
    return _of_clock(shape, value.clock, pieces, at + 1)


def _may_follow(pieces: Sequence[Atom], place: int, words: TimesWords, *, strict: bool) -> bool:
    """Whether what follows a bare number leaves it an hour: "at 14 Mill Lane" does not."""
    if place >= len(pieces) or (pieces[place].kind is not Kind.WORD and pieces[place].words not in words.counting):
        return True
    word = pieces[place].words
    return (word in words.after_hour or not word[0].isalnum()) if strict else word not in words.units


def _read_range(pieces: Sequence[Atom], place: int, shape: Kind, words: TimesWords) -> tuple[Hours, int] | None:
    """Read "two to four", "between two and four", "from noon until three"."""
    if shape in {Kind.AFTER, Kind.BEFORE, Kind.UNTIL, Kind.BY}:
        return None
    low = _with_its_half(_edge(pieces, place, closing=False), pieces, joints := _joints(shape))
    if low is None or low[1] >= len(pieces) or pieces[low[1]].kind not in joints:
        return None
    high = _edge(pieces, low[1] + 1, closing=True)
    if high is None or not _may_follow(pieces, high[1], words, strict=True):
        return None
    return Hours(Kind.BETWEEN, low[0], high[0]), high[1]


def _joints(shape: Kind) -> frozenset[Kind]:
    return frozenset(_RANGE | {Kind.AND} if shape is Kind.BETWEEN else _RANGE)


def _with_its_half(
    low: tuple[Clock, int] | None, pieces: Sequence[Atom], joints: frozenset[Kind]
) -> tuple[Clock, int] | None:
    """Read the part of the day beside the first hour of a range: "from eleven in the morning to two"."""
    if low is None or low[1] + 1 >= len(pieces):
        return low
    clock, at = low
    part = pieces[at].part
    if part is None or pieces[at + 1].kind not in joints:
        return low
    late = part.since is not None and part.since.hour >= 11
    hour = clock.minutes % 720 + (720 if late else 0)
    return (clock if clock.fixed else replace(clock, minutes=hour, fixed=True)), at + 1


def _edge(pieces: Sequence[Atom], place: int, *, closing: bool) -> tuple[Clock, int] | None:
    place = _linked(pieces, place)
    if place >= len(pieces):
        return None
    if pieces[place].kind in {Kind.AT, Kind.AROUND}:
        place += 1
    atom = pieces[min(place, len(pieces) - 1)]
    if atom.clock:
        return atom.clock, place + 1
    if atom.part:
        edge = atom.part.until if closing else atom.part.since
        return (_fixed(edge), place + 1) if edge else None
    return None


def _fixed(hour: time) -> Clock:
    return Clock(hour.hour * 60 + hour.minute, fixed=True)


def _of_part(shape: Kind, part: Part) -> Hours:
    begin, close = part.begin, part.close
    if shape is Kind.AFTER and close:
        return Hours(Kind.AFTER, low=_fixed(close))
    if shape is Kind.SINCE:
        return Hours(Kind.SINCE, low=_fixed(part.since or part.begin or time(0)))
    if shape in {Kind.BEFORE, Kind.UNTIL, Kind.BY} and begin:
        return Hours(shape, high=_fixed(begin))
    return Hours(Kind.PART, part=part)


def _of_clock(shape: Kind, clock: Clock, pieces: Sequence[Atom], after: int) -> tuple[Hours, int]:
    tail = pieces[after].kind if after < len(pieces) else None
    if tail in {Kind.ONWARDS, Kind.EARLIEST}:
        return Hours(Kind.SINCE, low=clock), after + 1
    if tail is Kind.LATEST:
        return Hours(Kind.BEFORE, high=clock), after + 1
    if shape in {Kind.AFTER, Kind.SINCE}:
        return Hours(shape, low=clock), after
    if shape in {Kind.BEFORE, Kind.UNTIL, Kind.BY}:
        return Hours(shape, high=clock), after
    around = shape is Kind.AROUND or clock.around
    return Hours(Kind.AROUND if around else Kind.AT if shape is Kind.AT else Kind.CLOCK, low=clock), after


def _with_rest(
    phrase: Phrase, pieces: Sequence[Atom], place: int, calendar: Calendar, language: TimesLanguage
) -> tuple[Phrase, int] | None:
    atom = pieces[place]
    if atom.kind is Kind.ANY_TIME and not phrase.any_time:
        return replace(phrase, any_time=True, every_day=bool(language.senses.every_day.search(atom.words))), place + 1
    if atom.kind is Kind.ALL_DAY:
        return replace(phrase, all_day=True), place + 1
    if atom.kind is Kind.SAME_TIME and phrase.hours is None and calendar.hours:
        low, high = (_fixed(edge) for edge in calendar.hours)
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
    joints = {Kind.AND} if opened is Kind.BETWEEN else _RANGE
    high = _edge(pieces, at + 2, closing=True)
    if pieces[at + 1].kind not in joints or high is None:
        return None
    days = phrase.days or Days((calendar.today,))
    return replace(phrase, days=days, length=timedelta(0), hours=Hours(Kind.UNTIL, high=high[0])), high[1]


def day_list(phrase: Phrase) -> tuple[date, ...]:
    """List the days of a phrase, none where none were named."""
    return phrase.days.dates if phrase.days else ()
