"""Admission: whether one call may ring, asked when everything for it is ready, at its line's next free moment."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from doorstep.errors import StoreUnavailable
from doorstep.runtime.closing import Made
from doorstep.runtime.desk import Desk, Line

LATEST: Final = 0.1
"""Seconds a call may begin after the moment the line gate gave it; later than that it asks for another."""


@dataclass(slots=True)
class Admission:
    """Passes the line gate and the dial fence for one call.

    Args:
        desk: What campaign work shares.
        line: The line the call goes out on.
        made: The attempt; its `dialled_at` is right once it is admitted.
        boot: This run of the worker.
        may_ring: Whether nobody can have taken this worker for dead meanwhile.
        admitted: Whether it may ring; None: nobody has asked, or could not be answered.
    """

    desk: Desk
    line: Line
    made: Made
    boot: str
    may_ring: Callable[[], bool]
    admitted: bool | None = None

    async def ask(self) -> bool:
        """Wait for the line's next free moment and pass the fence; once only.

        Raises:
            StoreUnavailable: The store does not answer, or this worker may count as dead.
        """
        desk = self.desk
        latest = await self._turn()
        if not self.may_ring():
            raise StoreUnavailable("This worker could not say in time that it lives.")
        self.made = replace(self.made, dialled_at=desk.clock())
        self.admitted = await desk.ask(desk.calls.begin_attempt, self.made.place, self.made.dialled_at, self.boot)
        while self.admitted and asyncio.get_running_loop().time() > latest:
            latest = await self._turn()
        return self.admitted

    async def _turn(self) -> float:
        """Wait for the line's next free moment; returns until when the call may begin, on the loop's clock."""
        loop = asyncio.get_running_loop()
        moment, latest = await self.desk.ask(self._reserve, loop.time)
        await asyncio.sleep(max(0.0, moment - loop.time()))
        return latest

    def _reserve(self, now: Callable[[], float]) -> tuple[float, float]:
        """Reserve a moment; it came while the gate was asked, so that a call begins after it and not too late."""
        asked_at = now()
        seconds = self.desk.gate.reserve(self.line.name, self.line.spacing)
        return now() + seconds, asked_at + seconds + LATEST
