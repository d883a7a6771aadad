"""A phone operated by a test: answers, speaks, listens, presses keys, over any leg."""

import asyncio
import contextlib
from typing import Final, assert_never

from doorstep.ports.incoming import IncomingCall
from doorstep.ports.telephony import Dtmf, EarlyMedia, Ended, Leg, Picked, RemoteHold, Ringing

_TICK_SECONDS: Final = 0.02


class FarPhone:
    """One answered call in a tester's hand; sound is exchanged every 20 ms until the call is over."""

    def __init__(self, leg: Leg) -> None:
        self._leg = leg
        self._out = bytearray()
        self._heard = bytearray()
        self._silent = asyncio.Event()
        self._picked = False
        self._changed = asyncio.Condition()
        self._tasks = (asyncio.create_task(self._exchange()), asyncio.create_task(self._follow()))
        self.pressed = ""
        self.holds: list[bool] = []
        self.ended: Ended | None = None

    @classmethod
    async def answer(cls, call: IncomingCall) -> "FarPhone":
        """Take a call."""
        return cls(await call.answer())

    @property
    def leg(self) -> Leg:
        """The leg, for what a phone does not do by hand."""
        return self._leg

    def heard(self) -> bytes:
        """Return everything heard since the answer."""
        return bytes(self._heard)

    async def speak(self, pcm: bytes) -> None:
        """Say something and return when all of it was handed to the line."""
        self._silent.clear()
        self._out += pcm
        await self._silent.wait()

    async def press(self, digits: str) -> None:
        """Press keys."""
        await self._leg.send_dtmf(digits)

    async def until_pressed(self, count: int, seconds: float) -> str:
        """Wait until that many keys were pressed on the other side, or the time is over; returns the keys."""
        async with self._changed:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait_for(lambda: len(self.pressed) >= count), seconds)
        return self.pressed

    async def until_ended(self, seconds: float) -> Ended | None:
        """Wait until the call is over, or the time is; returns how it ended."""
        async with self._changed:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait_for(lambda: self.ended is not None), seconds)
        return self.ended

    async def hang_up(self) -> None:
        """End the call."""
        await self._leg.hang_up()
        await asyncio.gather(*self._tasks)

    async def _exchange(self) -> None:
        loop = asyncio.get_running_loop()
        tick = loop.time()
        while self.ended is None:
            self._heard += self._leg.read()
            if self._out and self._picked:
                del self._out[: self._leg.write(bytes(self._out))]
            if not self._out:
                self._silent.set()
            tick = max(tick + _TICK_SECONDS, loop.time() - 10 * _TICK_SECONDS)
            await asyncio.sleep(max(0.0, tick - loop.time()))
        self._heard += self._leg.read()
        self._silent.set()

    async def _follow(self) -> None:
        async for event in self._leg.events():
            async with self._changed:
                match event:
                    case Dtmf(digit):
                        self.pressed += digit
                    case RemoteHold(held):
                        self.holds.append(held)
                    case Ended():
                        self.ended = event
                    case Picked():
                        self._picked = True
                    case Ringing() | EarlyMedia():
                        pass
                    case _:
                        assert_never(event)
                self._changed.notify_all()
