"""The figures of a day of calls: what was begun when, how many calls went on at once, how it all ended."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class DayCall:
    """One call of the day, as the telephone line wrote it down.

    Args:
        call: Its name, which ends in the number of the attempt.
        line: The telephone line.
        began: When it rang, in seconds since the day began.
        ended: When it was over.
        hour: The hour it was where the recipient is, with its fraction.
    """

    call: str
    line: str
    began: float
    ended: float
    hour: float


@dataclass(frozen=True, slots=True)
class Limits:
    """What a line carries: calls at the same time, and calls that may begin within any second."""

    calls_at_once: int
    calls_per_second: float


@dataclass(frozen=True, slots=True)
class Day:
    """A day of calls.

    Args:
        calls: What rang, by when.
        limits: What each line carries.
        waiting: How many people were due and not being called, minute by minute.
        outcomes: How many contacts are in which state in the end.
        causes: How many attempts ended how.
        seconds: Processor seconds the day took.
    """

    calls: Sequence[DayCall]
    limits: Mapping[str, Limits]
    waiting: Sequence[int] = ()
    outcomes: Mapping[str, int] = field(default_factory=dict)
    causes: Mapping[str, int] = field(default_factory=dict)
    seconds: float = 0.0

    def of(self, line: str) -> list[DayCall]:
        """List the calls of a line."""
        return [call for call in self.calls if call.line == line]

    def attempts(self) -> Counter[int]:
        """Count the cases by how many attempts were made."""
        cases = Counter(call.call.rpartition("-")[0] for call in self.calls)
        return Counter(cases.values())

    def begun(self) -> list[int]:
        """Count the calls that began in each minute."""
        return _by_minute(Counter(int(call.began // MINUTE) for call in self.calls), len(self.waiting))

    def going_on(self, line: str) -> list[int]:
        """Count the calls that went on at the beginning of each minute."""
        begins, ends = _sorted(call.began for call in self.of(line)), _sorted(call.ended for call in self.of(line))
        minutes = [minute * MINUTE for minute in range(len(self.waiting))]
        return [bisect_left(begins, at) - bisect_left(ends, at) for at in minutes]


def most_within(moments: Iterable[float], seconds: float) -> int:
    """Count the most moments within any span of this length, its end not included."""
    ordered = _sorted(moments)
    return max((bisect_left(ordered, at + seconds) - n for n, at in enumerate(ordered)), default=0)


def most_at_once(calls: Iterable[DayCall]) -> int:
    """Count the most calls that went on at the same time; one that ends makes room in the same moment."""
    changes = sorted((at, step) for call in calls for at, step in ((call.began, 1), (call.ended, -1)))
    most = now = 0
    for _, step in changes:
        now += step
        most = max(most, now)
    return most


def _by_minute(counted: Counter[int], minutes: int) -> list[int]:
    return [counted[minute] for minute in range(minutes)]


def _sorted(moments: Iterable[float]) -> list[float]:
    return sorted(moments)
