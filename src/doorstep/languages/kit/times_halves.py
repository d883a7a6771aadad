"""Which half of the day a bare hour means: said beside it, suggested by the windows on the table, or the usual one."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from doorstep.dialogue.slots import Window
from doorstep.languages.kit.times_clock import Clock
from doorstep.languages.kit.times_parts import Part

_NOON = 12 * 60


@dataclass(frozen=True, slots=True)
class Hint:
    """What suggests a reading.

    Args:
        half: A part of the day said beside the hour.
        days: The days said with it.
        now: The moment of speaking.
        tables: The windows on offer, then those free, in the order in which they count.
        late: Hours (of the twelve) that are taken for the evening when nothing else tells.
    """

    half: Part | None
    days: tuple[date, ...]
    now: datetime
    tables: tuple[tuple[Window, ...], ...] = ()
    late: frozenset[int] = field(default_factory=frozenset)


def settle(clock: Clock, hint: Hint) -> int:
    """Give the minutes of the day that a clock time means."""
    readings = _allowed(clock, hint)
    if len(readings) == 1:
        return readings[0]
    for windows in hint.tables:
        hits = [reading for reading in readings if _hit(reading, windows, hint.days)]
        if len(hits) == 1:
            return hits[0]
    late = clock.minutes // 60 % 12 in hint.late
    return max(readings) if late else min(readings)


def settle_range(low: Clock, high: Clock, hint: Hint) -> tuple[int, int]:
    """Give the minutes between which a range of hours lies: the shortest that runs forward."""
    pairs = _forward(_allowed(low, hint), _allowed(high, hint))
    if not pairs:
        pairs = _forward(_both(low), _both(high))
    if not pairs:
        return settle(low, hint), settle(high, hint)
    pairs = [pair for pair in pairs if pair[0] >= 5 * 60] or pairs
    shortest = min(end - start for start, end in pairs)
    closest = [pair for pair in pairs if pair[1] - pair[0] == shortest]
    for windows in hint.tables:
        hits = [pair for pair in closest if _hit(pair[0], windows, hint.days)]
        if len(hits) == 1:
            return hits[0]
    return closest[0]


def _both(clock: Clock) -> tuple[int, ...]:
    return (clock.minutes,) if clock.fixed else (clock.minutes % 720, clock.minutes % 720 + 720)


def _forward(lows: Iterable[int], highs: Iterable[int]) -> list[tuple[int, int]]:
    ends = list(highs)
    return [(start, end) for start in lows for end in ends if start < end]


def _allowed(clock: Clock, hint: Hint) -> tuple[int, ...]:
    readings = clock.readings()
    if clock.fixed:
        return readings
    if hint.half:
        return tuple(reading for reading in _both(clock) if _in_half(reading, hint.half)) or readings
    today = hint.days == (hint.now.date(),)
    if today and len(readings) > 1:
        passed = hint.now.hour * 60 + hint.now.minute
        return tuple(reading for reading in readings if reading > passed) or readings
    return readings


def _in_half(reading: int, part: Part) -> bool:
    morning = part.since is None or part.since.hour < 11
    if morning and part.until and part.until.hour <= 12:
        return reading < _NOON
    return reading >= _NOON if part.since and part.since.hour >= 12 else 11 * 60 <= reading < 15 * 60


def _hit(reading: int, windows: tuple[Window, ...], days: tuple[date, ...]) -> bool:
    on_days = [window for window in windows if window.start.date() in days] or list(windows)
    return any(_minutes(window.start) <= reading <= _minutes(window.start) + _length(window) for window in on_days)


def _minutes(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute


def _length(window: Window) -> int:
    return int((window.end - window.start).total_seconds() // 60)
