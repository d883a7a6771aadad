"""A worker: makes calls until it is told to stop, says that it lives, and ends what must not go on."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from doorstep.errors import DoorstepError, OperatorError
from doorstep.ports.campaign_engine import CampaignEngine, Task
from doorstep.ports.workforce import Worker
from doorstep.runtime.attempt import AttemptMaker
from doorstep.runtime.desk import Desk
from doorstep.runtime.worker_name import wait_for_name

FINAL_SHARE: Final = 0.7
"""After this share of the time after which it counts as dead, a worker that cannot say that it lives ends its calls."""

_LOG: Final = logging.getLogger(__name__)


@dataclass(slots=True)
class WorkerRun:
    """One run of a worker.

    Args:
        desk: What campaign work shares.
        engine: What it takes attempts from.
        maker: Makes them.
        name: Its name, stable over restarts.
        calls_at_once: How many calls it makes at the same time.
        beat_seconds: How often it says that it lives.
        call_off: Lets a running call end politely, with the reason.
        failure: What keeps it from calling anybody.
        heard_at: When it last said that it lives, on the loop's clock.
        working: Set once it takes attempts.
    """

    desk: Desk
    engine: CampaignEngine
    maker: AttemptMaker
    name: str
    calls_at_once: int
    beat_seconds: float
    call_off: Callable[[str, str], None]
    failure: OperatorError | None = None
    heard_at: float = 0.0
    working: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self, stop: asyncio.Event) -> None:
        """Work until told to stop, then see the running calls through.

        Raises:
            BadInput: A worker of this name lives already.
            OperatorError: Nobody can be called before the operator has mended something.
        """
        try:
            await self._begin()
            await self._work(stop)
        finally:
            self.working.set()  # whoever waits for that need not wait any more
        if self.failure is not None:
            raise self.failure

    async def _work(self, stop: asyncio.Event) -> None:
        self.heard_at = asyncio.get_running_loop().time()
        self.maker.may_ring = self._is_heard
        beating = asyncio.create_task(self._beat_on(stop))
        try:
            await self.engine.start(
                lambda task: self._make(task, stop), [line.limits for line in self.desk.lines], self.calls_at_once
            )
            self.working.set()
            await stop.wait()
            await self.engine.drain()
        finally:
            beating.cancel()
            await self.engine.close()
            await self._leave()

    async def _make(self, task: Task, stop: asyncio.Event) -> None:
        try:
            await self.maker.make(task)
        except OperatorError as error:
            self.failure = error
            stop.set()

    async def _begin(self) -> None:
        """Take the name.

        Raises:
            BadInput: Another run of it lives.
        """
        await wait_for_name(self.desk, self.name, self.maker.boot, self.beat_seconds)
        await self.desk.ask(self.desk.workforce.beat, self._self())

    async def _beat_on(self, stop: asyncio.Event) -> None:
        while True:
            await asyncio.sleep(self.beat_seconds)
            if not self._is_heard():  # it was held up for so long, or the store was
                self._end_calls()
            try:
                async with asyncio.timeout(FINAL_SHARE * self.desk.dead_seconds):
                    if not await self.desk.ask(self.desk.workforce.beat, self._self()):
                        _LOG.error("another run of this worker has taken over; its calls end")
                        self._end_calls()
                        stop.set()
                        return
                    self.heard_at = asyncio.get_running_loop().time()
                    for call, reason in (await self.maker.unwanted()).items():
                        self.call_off(call, reason)
            except Exception as error:  # noqa: BLE001 - whatever fails, this watch over the calls goes on
                _LOG.warning("a heartbeat failed (%s)", type(error).__name__)
                self.desk.telemetry.store_failed()

    def _is_heard(self) -> bool:
        """Whether it said of late that it lives, so that nobody can have taken over its calls."""
        return asyncio.get_running_loop().time() - self.heard_at <= FINAL_SHARE * self.desk.dead_seconds

    def _end_calls(self) -> None:
        """End what goes on: whoever takes over this worker's cases must not meet its calls."""
        for call in list(self.maker.running):
            self.maker.broken_off.add(call)
            self.call_off(call, "closing")

    def _self(self) -> Worker:
        return Worker(self.name, self.maker.boot, self.desk.watch(), len(self.maker.running), self.calls_at_once)

    async def _leave(self) -> None:
        try:
            await self.desk.ask(self.desk.workforce.leave, self.name, self.maker.boot)
        except DoorstepError:
            return  # without a heartbeat it counts as dead soon
