"""The tasks in the database: handed in, counted, taken out, queued again. It blocks; call it in a thread."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from typing import Final, TypeVar

from dbos import DBOSClient, EnqueueOptions, WorkflowSerializationFormat
from sqlalchemy import Connection, column, func, select, table

from doorstep.adapters.engine.durable_queue.database import SCHEMA, Database, translated
from doorstep.ports.campaign_engine import LineLimits, Task

APPLICATION: Final = "doorstep"
WORKFLOW: Final = "attempt"
QUEUE: Final = "calls:"
NAME: Final = "attempt-"
WAITING: Final = ["ENQUEUED", "DELAYED"]
BEGUN: Final = "PENDING"
OVER: Final = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]
CHUNK: Final = 500
LIMITER_SECONDS: Final = 2.0

T = TypeVar("T")


class Tasks:
    """The queues of the lines, one each; every method raises StoreUnavailable where the database does not answer."""

    def __init__(self, database: Database, lines: Collection[str]) -> None:
        self._database = database
        self._lines = frozenset(QUEUE + line for line in lines)
        schema = None if database.is_file else SCHEMA
        self._rows = table("workflow_status", column("status"), column("queue_name"), schema=schema)
        with translated():
            self._client = DBOSClient(
                system_database_url=database.url,
                system_database_engine=database.engine,
                dbos_system_schema=SCHEMA,
                application_name=APPLICATION,
                lazy=True,
                retry_connection_errors=False,
            )

    def register(self, line: LineLimits, polling_seconds: float) -> None:
        """Make or change a line's queue.

        Its limit on calls a second is a coarse one, so that nothing is claimed much before its turn comes; the line
        gate is the exact one. How many calls a process makes is for each to say for itself, see `runtime`: a queue has
        one number for all.
        """
        period = max(LIMITER_SECONDS, 1 / line.calls_per_second)
        with translated():
            self._client.register_queue(
                QUEUE + line.name,
                global_concurrency=line.calls_at_once,
                worker_concurrency=line.calls_at_once,
                limiter={"limit": math.ceil(line.calls_per_second * period), "period": period},
                polling_interval_sec=polling_seconds,
            )

    def hand_in(self, tasks: Sequence[Task], now: datetime) -> None:
        """Queue tasks, hundreds in a transaction; one that is there already stays as it is."""
        for some in _chunks(tasks):
            with translated(), self._database.engine.begin() as connection:
                for task in some:
                    self._enqueue(connection, task, (task.at - now).total_seconds())

    def cancel(self, ids: Collection[str]) -> None:
        """Take out tasks that no worker has begun; one that is begun in the same moment is made nevertheless."""
        for names in self._found(ids, WAITING):
            with translated():
                self._client.cancel_workflows(names)

    def counts(self) -> dict[str, int]:
        """Count the tasks that wait or are being worked on, by line."""
        counted = select(self._rows.c.queue_name, func.count()).group_by(self._rows.c.queue_name)
        with translated(), self._database.engine.connect() as connection:
            rows = connection.execute(counted.where(self._rows.c.status.in_([*WAITING, BEGUN]))).all()
        return {queue.removeprefix(QUEUE): number for queue, number in rows if queue and queue.startswith(QUEUE)}

    def unfinished(self, ids: Collection[str]) -> frozenset[str]:
        """Tell which of these tasks wait or are being worked on; nobody works on a line that is known no more."""
        found: set[str] = set()
        for some in _chunks(list(ids)):
            with translated():
                listed = self._client.list_workflows(
                    workflow_ids=[NAME + task for task in some],
                    status=[*WAITING, BEGUN],
                    load_input=False,
                    load_output=False,
                )
            found |= {one.workflow_id.removeprefix(NAME) for one in listed if one.queue_name in self._lines}
        return frozenset(found)

    def begun(self, worker: str) -> dict[str, str]:
        """List the tasks a worker has begun and not ended, each with its queue."""
        with translated():
            begun = self._client.list_workflows(
                status=BEGUN, executor_id=worker, name=WORKFLOW, load_input=False, load_output=False
            )
        return {one.workflow_id.removeprefix(NAME): one.queue_name for one in begun if one.queue_name}

    def queue_again(self, begun: dict[str, str]) -> int:
        """Put begun tasks back on their queues, whoever works on them; returns how many."""
        by_queue: dict[str, list[str]] = defaultdict(list)
        for task, queue in begun.items():
            by_queue[queue].append(NAME + task)
        for queue, names in by_queue.items():
            for some in _chunks(names):
                with translated():
                    self._client.resume_workflows(list(some), queue_name=queue)
        return len(begun)

    def forget(self, before: datetime) -> int:
        """Delete what is over since before this; returns how many."""
        forgotten = 0
        while True:
            with translated():
                over = self._client.list_workflows(
                    status=OVER, completed_before=before.isoformat(), limit=CHUNK, load_input=False, load_output=False
                )
                self._client.delete_workflows([one.workflow_id for one in over])
            forgotten += len(over)
            if len(over) < CHUNK:
                return forgotten

    def close(self) -> None:
        """Let go of the database; it is closed by who opened it."""
        self._client.destroy()

    def _enqueue(self, connection: Connection, task: Task, delay: float) -> None:
        options: EnqueueOptions = {
            "workflow_name": WORKFLOW,
            "queue_name": QUEUE + task.line,
            "workflow_id": NAME + task.id,
            "priority": task.priority,
            "serialization_type": WorkflowSerializationFormat.PORTABLE,
        }
        if delay > 0:
            options["delay_seconds"] = delay
        fields = (task.case, task.number, task.feed, task.line, task.at.isoformat(), task.priority)
        self._client.enqueue_in_transaction(connection, options, *fields)

    def _found(self, ids: Collection[str], statuses: list[str]) -> Iterator[list[str]]:
        for some in _chunks(list(ids)):
            with translated():
                found = self._client.list_workflows(
                    workflow_ids=[NAME + task for task in some], status=statuses, load_input=False, load_output=False
                )
            if found:
                yield [one.workflow_id for one in found]


def _chunks(whole: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(whole), CHUNK):
        yield whole[start : start + CHUNK]
