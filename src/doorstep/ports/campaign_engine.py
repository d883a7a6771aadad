"""Campaign engine: hands due attempts to workers, each once, within the limits of its line, and forgets none."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias


@dataclass(frozen=True, slots=True)
class Task:
    """One attempt that has become due.

    Args:
        case: The contact's case.
        number: Which attempt of the case it is, from 1.
        feed: How often the case was handed to the engine, this time included: a postponed attempt comes back under a
            new name.
        line: The telephone line it is to be made on.
        at: Not before this moment.
        priority: Lower ones first, from 1.
    """

    case: str
    number: int
    feed: int
    line: str
    at: datetime
    priority: int = 10

    @property
    def id(self) -> str:
        """The task's name, unique for ever; handed in a second time it is the same task."""
        return f"{self.case}-{self.number}-{self.feed}"


@dataclass(frozen=True, slots=True)
class LineLimits:
    """What one telephone line carries, over all workers together.

    Args:
        name: The line's name in the settings.
        calls_at_once: Calls that may go on at the same time.
        calls_per_second: Calls that may begin within any second.
    """

    name: str
    calls_at_once: int
    calls_per_second: float


Attempt: TypeAlias = Callable[[Task], Awaitable[None]]
"""Makes one attempt. It may be asked again for the same task after a crash or a mistaken take-over, and then has to
find out by itself what became of the first time."""


class CampaignEngine(Protocol):
    """A durable queue of attempts; safe for several processes where its database is a server.

    Every method may raise StoreUnavailable.
    """

    async def start(self, attempt: Attempt | None, lines: Sequence[LineLimits], calls_at_once: int) -> None:
        """Open it, and begin to work where `attempt` is given: what this worker left unfinished is asked again.

        Args:
            attempt: Makes an attempt; None: this process only hands in. One that raises an error worth trying again is
                asked again a few times within half a minute; any other error ends the task.
            lines: The lines it works on; tasks on others wait for a process that knows them.
            calls_at_once: How many attempts this process makes at the same time, over all lines.
        """
        ...

    async def hand_in(self, tasks: Sequence[Task]) -> None:
        """Queue tasks; one whose id was handed in before changes nothing, whatever became of it."""
        ...

    async def cancel(self, ids: Collection[str]) -> None:
        """Take out tasks that no worker has begun; others are left alone."""
        ...

    async def open_tasks(self) -> Mapping[str, int]:
        """Count the tasks that wait or are being worked on, by line."""
        ...

    async def unfinished(self, ids: Collection[str]) -> frozenset[str]:
        """Tell which of these tasks wait on a line known here, or are being worked on."""
        ...

    async def take_over(self, worker: str) -> int:
        """Queue again what a dead worker had begun; returns how many. Harmless, but for work, while it lives."""
        ...

    async def drain(self) -> None:
        """Take nothing new, and return when what was begun is over."""
        ...

    async def forget(self, before: datetime) -> int:
        """Delete what is over since before this; returns how many. The names are free again: hand in no such task."""
        ...

    async def close(self) -> None:
        """Stop; what was begun and is not over is asked again at the next start."""
        ...
