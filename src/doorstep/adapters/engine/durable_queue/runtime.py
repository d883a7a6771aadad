"""The library's side of a working process: its threads claim tasks and write down that they are over."""

import asyncio
import logging
import threading
from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Final

from dbos import DBOS, DBOSConfig, WorkflowSerializationFormat

from doorstep.adapters.engine.durable_queue.attempts import Attempts
from doorstep.adapters.engine.durable_queue.database import SCHEMA, Database, translated
from doorstep.adapters.engine.durable_queue.tasks import APPLICATION, QUEUE, WORKFLOW
from doorstep.errors import InvariantBroken
from doorstep.ports.campaign_engine import Attempt, LineLimits, Task

VERSION: Final = "1"
"""The same for every release: the library keeps tasks of other versions from a worker, and an attempt's form stays."""

DRAIN_SECONDS: Final = 7 * 86_400
CLOSE_SECONDS: Final = 10.0

_log = logging.getLogger(__name__)


class Runtime:
    """Runs the library in this process; there is one at a time, since the library keeps one for a process."""

    _one: ClassVar = threading.Lock()

    def __init__(self, database: Database, worker: str, attempt: Attempt, calls_at_once: int) -> None:
        self.attempts = Attempts(attempt, calls_at_once)
        self._calls_at_once = calls_at_once
        self._database = database
        self._worker = worker
        self._loop = asyncio.get_running_loop()
        self._ending: asyncio.Future[None] | None = None

    async def start(self, lines: Sequence[LineLimits]) -> None:
        """Claim tasks of these lines from now on; what this worker had begun is queued again.

        Raises:
            InvariantBroken: This process works already.
            StoreUnavailable: The database did not answer.
        """
        if not self._one.acquire(blocking=False):
            raise InvariantBroken("This process works on an engine already.")
        try:
            await asyncio.to_thread(self._launch, lines)
        except BaseException:
            await self._end(0)
            raise

    async def drain(self) -> None:
        """Claim nothing more, and return when what was begun is over."""
        self.attempts.take_nothing_new()
        await self._end(DRAIN_SECONDS)

    async def close(self) -> None:
        """End within seconds, whatever goes on; what was begun stays marked as begun."""
        await self.attempts.stop(CLOSE_SECONDS)
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._end(0)
        except TimeoutError:
            _log.warning("The engine's threads did not end in time; they wait for the database.")

    def _launch(self, lines: Sequence[LineLimits]) -> None:
        async def attempt(case: str, number: int, feed: int, line: str, at: str, priority: int) -> None:
            task = Task(case, number, feed, line, datetime.fromisoformat(at), priority)
            made = asyncio.run_coroutine_threadsafe(self.attempts.make(task), self._loop)
            await asyncio.wrap_future(made)

        # In a thread of its own: the library would take over the event loop it is launched on.
        with translated():
            config: DBOSConfig = {
                "name": APPLICATION,
                "application_version": VERSION,
                "executor_id": self._worker,
                "system_database_url": self._database.url,
                "system_database_engine": self._database.engine,
                "dbos_system_schema": SCHEMA,
                "log_level": "WARNING",
                "notification_listener_polling_interval_sec": 0.5,
            }
            library = DBOS(config=config)
            DBOS.workflow(name=WORKFLOW, serialization_type=WorkflowSerializationFormat.PORTABLE)(attempt)
            DBOS.listen_queues([QUEUE + line.name for line in lines])
            _claim_what_there_is_room_for(library, lines, self._calls_at_once)
            DBOS.launch()

    async def _end(self, seconds: int) -> None:
        if self._ending is None:
            self._ending = asyncio.get_running_loop().run_in_executor(None, self._destroy, seconds)
        await asyncio.shield(self._ending)

    def _destroy(self, seconds: int) -> None:
        try:
            DBOS.destroy(destroy_registry=True, workflow_completion_timeout_sec=seconds)
        finally:
            self._one.release()


def _claim_what_there_is_room_for(library: DBOS, lines: Sequence[LineLimits], calls_at_once: int) -> None:
    """Let this process claim as many tasks as it has room for, over all lines.

    The library limits a process by queue, with one number for every process; what a process claimed beyond its room
    would keep places on the line that other processes could use. So the count it takes off that number is the line's
    places less the room that is left. This reaches into the library: the one thing here that does.
    """
    active = library._active_workflows_set
    places = {QUEUE + line.name: line.calls_at_once for line in lines}
    count = active.count_for_queue

    def counted(queue: str) -> int:
        room = max(0, calls_at_once - len(active.activeList()))
        return max(count(queue), places.get(queue, 0) - room)

    active.count_for_queue = counted  # type: ignore[method-assign, assignment]
