"""Hours of the day as they stand together: at, after, before, a range, a part of the day."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time

from doorstep.languages.kit.times_atoms import Atom
from doorstep.languages.kit.times_clock import Clock
from doorstep.languages.kit.times_kinds import Kind
from doorstep.languages.kit.times_language import TimesWords
from doorstep.languages.kit.times_parts import Part

SIDES = {Kind.AFTER, Kind.BEFORE, Kind.UNTIL, Kind.SINCE, Kind.BY}
RANGE = {Kind.TO, Kind.THROUGH, Kind.UNTIL}


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of the day: from `low` to `high` where both are given; `shape` is the word that opened them."""

    shape: Kind
    low: Clock | None = None
    high: Clock | None = None
    part: Part | None = None


def bounded(first: Hours, second: Hours) -> Hours | None:
    """Join "after ten" and "before twelve" to one range."""
    if first.low and not first.high and second.high and not second.low:
        return Hours(Kind.BETWEEN, first.low, second.high)
    if first.part and second.part:
        return _narrower(first.part, second.part)
    return None


def _narrower(first: Part, second: Part) -> Hours | None:
    """Join two parts of the day that share hours: "as early as possible in the morning"."""
    since = max(first.since or time(0), second.since or time(0))
    until = min(first.until or time.max, second.until or time.max)
    part = Part(since if since > time(0) else None, until if until < time.max else None)
    return Hours(Kind.PART, part=part) if since < until else None


def read_hours(pieces: Sequence[Atom], place: int, words: TimesWords, *, bare: bool) -> tuple[Hours, int] | None:
    """Read hours at a piece, with the index after them; a number alone only where `bare` allows it."""
    shape = pieces[place].kind
    opened = shape in SIDES | {Kind.BETWEEN, Kind.AT, Kind.AROUND}
    strict = not opened or (shape in {Kind.AT, Kind.AROUND, Kind.SINCE, Kind.BY} and not words.verbs_last)
    ranged = _read_range(pieces, place + 1 if opened else place, shape, words)
    if ranged:
        return ranged
    at = past_links(pieces, place + 1) if opened else place
    if opened and at < len(pieces) and pieces[at].kind in {Kind.AT, Kind.AROUND, Kind.AFTER, Kind.EARLIEST} - {shape}:
        at = past_links(pieces, at + 1)
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
    low = _with_its_half(edge_of_range(pieces, place, closing=False), pieces, joints := _joints(shape))
    if low is None or low[1] >= len(pieces) or pieces[low[1]].kind not in joints:
        return None
    high = edge_of_range(pieces, low[1] + 1, closing=True)
    if high is None or not _may_follow(pieces, high[1], words, strict=not words.verbs_last):
        return None
    return Hours(Kind.BETWEEN, low[0], high[0]), high[1]


def _joints(shape: Kind) -> frozenset[Kind]:
    return frozenset(RANGE | {Kind.AND} if shape is Kind.BETWEEN else RANGE)


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


def edge_of_range(pieces: Sequence[Atom], place: int, *, closing: bool) -> tuple[Clock, int] | None:
    """Read the first or, `closing`, the last hour of a range, with the index after it."""
    place = past_links(pieces, place)
    if place >= len(pieces):
        return None
    if pieces[place].kind in {Kind.AT, Kind.AROUND}:
        place += 1
    atom = pieces[min(place, len(pieces) - 1)]
    if atom.clock:
        return atom.clock, place + 1
    if atom.part:
        edge = atom.part.until if closing else atom.part.since
        return (fixed_clock(edge), place + 1) if edge else None
    return None


def fixed_clock(hour: time) -> Clock:
    """Make a time of day of an hour that is known."""
    return Clock(hour.hour * 60 + hour.minute, fixed=True)


def _of_part(shape: Kind, part: Part) -> Hours:
    begin, close = part.begin, part.close
    if shape is Kind.AFTER and close:
        return Hours(Kind.AFTER, low=fixed_clock(close))
    if shape is Kind.SINCE:
        return Hours(Kind.SINCE, low=fixed_clock(part.since or part.begin or time(0)))
    if shape in {Kind.BEFORE, Kind.UNTIL, Kind.BY} and begin:
        return Hours(shape, high=fixed_clock(begin))
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


def past_links(pieces: Sequence[Atom], place: int) -> int:
    """Give the index of the next piece that is more than a link."""
    while place < len(pieces) and pieces[place].kind is Kind.LINK:
        place += 1
    return place
