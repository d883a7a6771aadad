"""The attempts that this process makes: each task once at a time, and no failure leaves one without an end."""

import asyncio
import logging
from typing import Final

from doorstep.adapters.engine.durable_queue.room import Room
from doorstep.errors import DoorstepError
from doorstep.ports.campaign_engine import Attempt, Task

PAUSES: Final = (1.0, 2.0, 4.0, 8.0, 16.0)
"""Seconds before an attempt is asked again that failed for want of something outside."""

_log = logging.getLogger(__name__)


class Attempts:
    """Asks the attempt for each task, as many at a time as there is room for; used by one event loop."""

    def __init__(self, attempt: Attempt, calls_at_once: int) -> None:
        self._attempt = attempt
        self._room = Room(calls_at_once)
        self._running: dict[str, asyncio.Task[None]] = {}
        self._stopped = False

    async def make(self, task: Task) -> None:
        """Make an attempt, or wait for the end of the one that goes on for the same task.

        Raises:
            asyncio.CancelledError: It has to be asked again: the process stops.
        """
        if self._stopped:
            raise asyncio.CancelledError
        running = self._running.get(task.id)
        if running is None:
            running = self._running[task.id] = asyncio.create_task(self._in_room(task))
            running.add_done_callback(lambda _: self._running.pop(task.id, None))
        await asyncio.wait({running})
        running.result()

    def take_nothing_new(self) -> None:
        """Send back what waits for room; what is being made goes on."""
        self._room.empty_queue()

    async def stop(self, seconds: float) -> None:
        """Cancel everything and refuse what still comes; returns when all have ended, or after so long."""
        self._stopped = True
        running = list(self._running.values())
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running, timeout=seconds)

    async def _in_room(self, task: Task) -> None:
        async with self._room.place(task.priority):
            for pause in (*PAUSES, None):
                try:
                    await self._attempt(task)
                except Exception as error:  # noqa: BLE001 - whatever it is, the task ends; its case is found again
                    if pause is None or not (isinstance(error, DoorstepError) and error.try_again):
                        _log.error("The attempt %s ended with %s.", task.id, type(error).__name__)
                        return
                else:
                    return
                await asyncio.sleep(pause)
