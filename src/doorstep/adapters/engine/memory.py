"""A campaign engine in memory: one process, nothing durable; it wakes by events and timers, on virtual time too."""

import asyncio
import logging
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, auto
from heapq import heappop, heappush
from itertools import count
from typing import Final

from doorstep.errors import DoorstepError
from doorstep.ports.campaign_engine import Attempt, LineLimits, Task

PAUSES: Final = (1.0, 2.0, 4.0, 8.0, 16.0)
"""Seconds before an attempt is asked again that failed for want of something outside."""

CLOSE_SECONDS: Final = 10.0
SLACK: Final = 1e-6
"""A timer may fire this much early, in seconds."""

_log = logging.getLogger(__name__)


class _State(Enum):
    WAITING = auto()
    RUNNING = auto()
    OVER = auto()


@dataclass(slots=True)
class _Kept:
    """A task that was handed in, and what became of it."""

    task: Task
    state: _State = _State.WAITING


@dataclass(slots=True)
class _Line:
    """What is due on a line; `limits` is None where this process does not know the line."""

    limits: LineLimits | None = None
    due: list[tuple[int, int, _Kept]] = field(default_factory=list)
    running: int = 0
    free_at: float = 0.0

    def next(self, now: float) -> tuple[int, int] | None:
        """Tell how urgent its next task is; None where none may begin now."""
        while self.due and self.due[0][-1].state is not _State.WAITING:
            heappop(self.due)
        if self.limits is None or not self.due:
            return None
        free = self.running < self.limits.calls_at_once and self.free_at <= now + SLACK
        return self.due[0][:2] if free else None


class MemoryEngine:
    """Campaign engine for tests, trials and simulations; a task costs the logarithm of how many there are."""

    def __init__(self, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        """Start with nothing.

        Args:
            clock: Tells the time that tasks are due by; it has to go on with the event loop's.
        """
        self._clock = clock
        self._order = count()
        self._attempt: Attempt | None = None
        self._calls_at_once = 0
        self._kept: dict[str, _Kept] = {}
        self._later: list[tuple[datetime, int, _Kept]] = []
        self._lines: dict[str, _Line] = defaultdict(_Line)
        self._running: dict[str, asyncio.Task[None]] = {}
        self._over: deque[tuple[datetime, str]] = deque()
        self._open: Counter[str] = Counter()
        self._alarm: asyncio.TimerHandle | None = None

    async def start(self, attempt: Attempt | None, lines: Sequence[LineLimits], calls_at_once: int) -> None:
        """Begin to work where `attempt` is given."""
        for limits in lines:
            self._lines[limits.name].limits = limits
        self._calls_at_once = calls_at_once
        self._attempt = attempt
        self._begin_what_may()

    async def hand_in(self, tasks: Sequence[Task]) -> None:
        """Queue tasks; one whose id was handed in before changes nothing."""
        for task in tasks:
            if task.id not in self._kept:
                kept = self._kept[task.id] = _Kept(task)
                self._open[task.line] += 1
                heappush(self._later, (task.at, next(self._order), kept))
        self._begin_what_may()

    async def cancel(self, ids: Collection[str]) -> None:
        """Take out tasks that no worker has begun."""
        for kept in filter(None, map(self._kept.get, ids)):
            if kept.state is _State.WAITING:
                self._end(kept)

    async def open_tasks(self) -> Mapping[str, int]:
        """Count the tasks that wait or are being worked on, by line."""
        return dict(+self._open)

    async def unfinished(self, ids: Collection[str]) -> frozenset[str]:
        """Tell which of these tasks wait or are being worked on; nobody works on a line that is known no more."""
        found = [kept for kept in map(self._kept.get, ids) if kept is not None and kept.state is not _State.OVER]
        return frozenset(kept.task.id for kept in found if self._lines[kept.task.line].limits is not None)

    async def take_over(self, worker: str) -> int:  # noqa: ARG002 - the port's
        """Do nothing: there is no other worker."""
        return 0

    async def drain(self) -> None:
        """Take nothing new, and return when what was begun is over."""
        self._attempt = None
        if self._running:
            await asyncio.wait(set(self._running.values()))

    async def forget(self, before: datetime) -> int:
        """Delete finished tasks older than this; returns how many."""
        forgotten = 0
        while self._over and self._over[0][0] < before:
            del self._kept[self._over.popleft()[1]]
            forgotten += 1
        return forgotten

    async def close(self) -> None:
        """Stop; what was begun and is not over is asked again at the next start, while this object lives."""
        self._attempt = None
        if self._alarm is not None:
            self._alarm.cancel()
        running = set(self._running.values())
        for attempt in running:
            attempt.cancel()
        if running:
            await asyncio.wait(running, timeout=CLOSE_SECONDS)

    def _begin_what_may(self) -> None:
        """Begin every task that is due and within the limits, and set the alarm to the first that is not due yet."""
        now = self._clock()
        while self._later and (self._later[0][0] - now).total_seconds() <= SLACK:
            _, order, kept = heappop(self._later)
            heappush(self._lines[kept.task.line].due, (kept.task.priority, order, kept))
        if self._attempt is None:
            return
        while len(self._running) < self._calls_at_once and (line := self._most_urgent()) is not None:
            self._begin(self._attempt, line, heappop(line.due)[-1])
        if self._alarm is not None:
            self._alarm.cancel()
        if self._later:
            seconds = (self._later[0][0] - now).total_seconds()
            self._alarm = asyncio.get_running_loop().call_later(seconds, self._begin_what_may)

    def _most_urgent(self) -> _Line | None:
        now = asyncio.get_running_loop().time()
        found: tuple[tuple[int, int], _Line] | None = None
        for line in self._lines.values():
            urgency = line.next(now)
            if urgency is not None and (found is None or urgency < found[0]):
                found = urgency, line
        return found and found[1]

    def _begin(self, attempt: Attempt, line: _Line, kept: _Kept) -> None:
        kept.state = _State.RUNNING
        line.running += 1
        loop = asyncio.get_running_loop()
        if line.limits is not None:
            line.free_at = loop.time() + 1 / line.limits.calls_per_second
            loop.call_at(line.free_at, self._begin_what_may)
        running = self._running[kept.task.id] = asyncio.create_task(_made(attempt, kept.task))
        running.add_done_callback(lambda made: self._made(made, line, kept))

    def _made(self, made: asyncio.Task[None], line: _Line, kept: _Kept) -> None:
        del self._running[kept.task.id]
        line.running -= 1
        if made.cancelled():
            kept.state = _State.WAITING
            heappush(line.due, (kept.task.priority, next(self._order), kept))
        else:
            self._end(kept)
        self._begin_what_may()

    def _end(self, kept: _Kept) -> None:
        kept.state = _State.OVER
        self._open[kept.task.line] -= 1
        self._over.append((self._clock(), kept.task.id))


async def _made(attempt: Attempt, task: Task) -> None:
    """Make an attempt; whatever fails, the task ends: its case is found again."""
    for pause in (*PAUSES, None):
        try:
            await attempt(task)
        except Exception as error:  # noqa: BLE001 - an attempt is a plug-in's and a whole call's code
            if pause is None or not (isinstance(error, DoorstepError) and error.try_again):
                _log.error("The attempt %s ended with %s.", task.id, type(error).__name__)
                return
        else:
            return
        await asyncio.sleep(pause)
