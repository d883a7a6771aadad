"""A campaign engine over DBOS; what is used of it, and why, stands in docs/decisions/0024-campaign-engine.md."""

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime

from doorstep.adapters.engine.durable_queue.database import Database, quieten
from doorstep.adapters.engine.durable_queue.runtime import Runtime
from doorstep.adapters.engine.durable_queue.tasks import Tasks
from doorstep.errors import InvariantBroken, StoreUnavailable
from doorstep.ports.campaign_engine import Attempt, LineLimits, Task

_log = logging.getLogger(__name__)


class DbosEngine:
    """Campaign engine; one process at a time works on a SQLite file, any number on a PostgreSQL database.

    Only one of them may work in a process, since the library keeps one queue for a process.
    """

    def __init__(
        self,
        url: str,
        worker: str,
        *,
        polling_seconds: float = 0.5,
        check_seconds: float = 15.0,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Name the database; it is opened by `start`.

        Args:
            url: SQLAlchemy address of a SQLite file of its own, or of a PostgreSQL database.
            worker: This process's name, stable over restarts; no two live ones share one.
            polling_seconds: How often a line's queue is looked at; below 0.25 several processes hinder each other.
            check_seconds: How often what was begun is compared with what this process has in hand.
            clock: Tells the time that tasks are due by.
        """
        self._url = url
        self._worker = worker
        self._polling_seconds = polling_seconds
        self._check_seconds = check_seconds
        self._clock = clock
        self._database: Database | None = None
        self._opened: Tasks | None = None
        self._runtime: Runtime | None = None
        self._checking: asyncio.Task[None] | None = None

    async def start(self, attempt: Attempt | None, lines: Sequence[LineLimits], calls_at_once: int) -> None:
        """Open it, and begin to work where `attempt` is given.

        Raises:
            SettingsError: The address is none, or another process works on the SQLite file.
            StoreUnavailable: The database did not answer.
            InvariantBroken: It is started already, or this process works on another one.
        """
        if self._database is not None:
            raise InvariantBroken("The engine was started twice.")
        quieten()
        self._database = Database(self._url)
        try:
            if attempt is not None:
                self._database.claim()
            self._opened = await asyncio.to_thread(_opened, self._database, [line.name for line in lines])
            if attempt is not None:
                for line in lines:
                    await asyncio.to_thread(self._opened.register, line, self._polling_seconds)
                runtime = Runtime(self._database, self._worker, attempt, calls_at_once)
                await runtime.start(lines)
                self._runtime = runtime
                self._checking = asyncio.create_task(self._check(self._runtime))
        except BaseException:
            await self.close()
            raise

    async def hand_in(self, tasks: Sequence[Task]) -> None:
        """Queue tasks; one whose id was handed in before changes nothing."""
        await asyncio.to_thread(self._tasks.hand_in, tasks, self._clock())

    async def cancel(self, ids: Collection[str]) -> None:
        """Take out tasks that no worker has begun; one that is begun in the same moment is made nevertheless."""
        await asyncio.to_thread(self._tasks.cancel, ids)

    async def open_tasks(self) -> Mapping[str, int]:
        """Count the tasks that wait or are being worked on, by line."""
        return await asyncio.to_thread(self._tasks.counts)

    async def unfinished(self, ids: Collection[str]) -> frozenset[str]:
        """Tell which of these tasks wait or are being worked on."""
        return await asyncio.to_thread(self._tasks.unfinished, ids)

    async def take_over(self, worker: str) -> int:
        """Queue again what a dead worker had begun, each task on its line; returns how many."""
        begun = await asyncio.to_thread(self._tasks.begun, worker)
        return await asyncio.to_thread(self._tasks.queue_again, begun)

    async def drain(self) -> None:
        """Take nothing new, and return when what was begun is over; what waits for room in here is queued again."""
        if self._runtime is None:
            return
        await self._stop_checking()
        await self._runtime.drain()
        await self.take_over(self._worker)

    async def forget(self, before: datetime) -> int:
        """Delete finished tasks older than this; returns how many."""
        return await asyncio.to_thread(self._tasks.forget, before)

    async def close(self) -> None:
        """Stop within seconds; what was begun and is not over is asked again at the next start."""
        await self._stop_checking()
        if self._runtime is not None:
            await self._runtime.close()
            self._runtime = None
        if self._opened is not None:
            await asyncio.to_thread(self._opened.close)
            self._opened = None
        if self._database is not None:
            self._database.close()
            self._database = None

    @property
    def _tasks(self) -> Tasks:
        if self._opened is None:
            raise InvariantBroken("The engine was asked for something before it was started.")
        return self._opened

    async def _check(self, runtime: Runtime) -> None:
        """Queue again what is marked as begun by this worker and is not in hand, seen twice running.

        A claim can reach the database without its answer reaching this process, when the database goes down.
        """
        suspects: frozenset[str] = frozenset()
        while True:
            await asyncio.sleep(self._check_seconds)
            with suppress(StoreUnavailable):  # the next check comes
                begun = await asyncio.to_thread(self._tasks.begun, self._worker)
                missing = begun.keys() - runtime.in_hand
                stranded = {task: begun[task] for task in missing & suspects}
                if stranded:
                    _log.warning("Tasks that were begun and lost are queued again: %d.", len(stranded))
                    await asyncio.to_thread(self._tasks.queue_again, stranded)
                suspects = frozenset(missing - stranded.keys())

    async def _stop_checking(self) -> None:
        if self._checking is not None:
            self._checking.cancel()
            await asyncio.wait({self._checking})
            self._checking = None


def _opened(database: Database, lines: Sequence[str]) -> Tasks:
    database.migrate()
    return Tasks(database, lines)
