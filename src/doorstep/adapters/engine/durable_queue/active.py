"""What the library works on in this process: the one place that reaches into it."""

from collections.abc import Sequence

from dbos import DBOS

from doorstep.adapters.engine.durable_queue.tasks import NAME, QUEUE
from doorstep.ports.campaign_engine import LineLimits


class ActiveTasks:
    """The library's own list of running tasks, from claim to the end that is written down; safe for threads."""

    def __init__(self, library: DBOS) -> None:
        self._active = library._active_workflows_set

    def ids(self) -> frozenset[str]:
        """Name the tasks."""
        return frozenset(name.removeprefix(NAME) for name in self._active.activeList())

    def limit(self, lines: Sequence[LineLimits], calls_at_once: int) -> None:
        """Let this process claim as many tasks as it has room for, over all lines.

        The library limits a process by queue, with one number for every process, and nothing over all queues. What a
        process claimed beyond its room would keep places on the line that other processes could use. So the count that
        is taken off that number is the line's places less the room that is left.
        """
        active, count = self._active, self._active.count_for_queue
        places = {QUEUE + line.name: line.calls_at_once for line in lines}

        def counted(queue: str) -> int:
            room = max(0, calls_at_once - len(active.activeList()))
            return max(count(queue), places.get(queue, 0) - room)

        active.count_for_queue = counted  # type: ignore[method-assign, assignment]
