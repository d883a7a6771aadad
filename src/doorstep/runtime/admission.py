"""Admission: whether one call may ring, asked when everything for it is ready, at its line's next free moment."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from doorstep.campaigns.pacing import LATENESS
from doorstep.errors import StoreUnavailable
from doorstep.runtime.closing import Made
from doorstep.runtime.desk import Desk, Line

LEAD: Final = 0.25
"""Seconds before its moment that a call passes the dial fence: a slow store does not make it miss the moment."""

LATEST: Final = LATENESS / 2
"""Seconds after its moment that a call is let go at most; the rest is left for its way to the line."""


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
        desk, now = self.desk, asyncio.get_running_loop().time
        moment, latest = await desk.ask(self._reserve, now, LEAD)
        await _until(moment - LEAD)
        if not self.may_ring():
            raise StoreUnavailable("This worker could not say in time that it lives.")
        self.made = replace(self.made, dialled_at=desk.clock())
        self.admitted = await desk.ask(desk.calls.begin_attempt, self.made.place, self.made.dialled_at, self.boot)
        if self.admitted:
            await _until(moment)
        while self.admitted and now() > latest:
            moment, latest = await desk.ask(self._reserve, now)
            await _until(moment)
        return self.admitted

    def _reserve(self, now: Callable[[], float], lead: float = 0.0) -> tuple[float, float]:
        """Reserve a moment; it came while the gate was asked, so that a call begins after it and not too late.

        Returns:
            From when and until when the call may begin, on the loop's clock.
        """
        asked_at = now()
        seconds = self.desk.gate.reserve(self.line.name, self.line.spacing, lead)
        return now() + seconds, asked_at + seconds + LATEST


async def _until(moment: float) -> None:
    """Wait for a moment on the loop's clock."""
    await asyncio.sleep(max(0.0, moment - asyncio.get_running_loop().time()))
