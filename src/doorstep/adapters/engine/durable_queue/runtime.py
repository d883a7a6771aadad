"""The library's side of a working process: its threads claim tasks and write down that they are over."""

import asyncio
import logging
import threading
from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Final

from dbos import DBOS, DBOSConfig, WorkflowSerializationFormat

from doorstep.adapters.engine.durable_queue.active import ActiveTasks
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
        self._attempts = Attempts(attempt, calls_at_once)
        self._calls_at_once = calls_at_once
        self._database = database
        self._worker = worker
        self._loop = asyncio.get_running_loop()
        self._active: ActiveTasks | None = None
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

    @property
    def in_hand(self) -> frozenset[str]:
        """The tasks that this process works on, those included whose end is being written down."""
        return self._active.ids() if self._active is not None else frozenset()

    async def drain(self) -> None:
        """Claim nothing more, and return when what was begun is over."""
        self._attempts.take_nothing_new()
        await self._end(DRAIN_SECONDS)

    async def close(self) -> None:
        """End within seconds, whatever goes on; what was begun stays marked as begun."""
        await self._attempts.stop(CLOSE_SECONDS)
        try:
            async with asyncio.timeout(CLOSE_SECONDS):
                await self._end(0)
        except TimeoutError:
            _log.warning("The engine's threads did not end in time; they wait for the database.")

    def _launch(self, lines: Sequence[LineLimits]) -> None:
        async def attempt(case: str, number: int, feed: int, line: str, at: str, priority: int) -> None:
            task = Task(case, number, feed, line, datetime.fromisoformat(at), priority)
            made = asyncio.run_coroutine_threadsafe(self._attempts.make(task), self._loop)
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
            self._active = ActiveTasks(library)
            self._active.limit(lines, self._calls_at_once)
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
