"""The other side of a line under test: a phone in this process, or one in a process of its own driven over a pipe."""

import asyncio
import base64
import contextlib
import json
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, Final

from doorstep.ports.incoming import IncomingCall, Phone
from doorstep.ports.telephony import Cause
from doorstep.testing.far_phone import FarPhone
from doorstep.testing.line import PATIENCE_SECONDS, Behaviour
from doorstep.testing.sip_responder import SipResponder

_LINE_LIMIT: Final = 1 << 22
"""A minute of sound in base64 fits into one line."""

_RESPONSES: Final = {
    Behaviour.BUSY: "486",
    Behaviour.DECLINED: "603",
    Behaviour.NOT_FOUND: "now404",
    Behaviour.FAILED: "now488",
    Behaviour.RINGS: "rings",
    Behaviour.DEAD: "silent",
    Behaviour.ANNOUNCES: "announces",
}


class Desk:
    """Takes the calls of a phone one after the other, on orders given by name."""

    def __init__(self, calls: AsyncIterator[IncomingCall]) -> None:
        self._calls = calls
        self._phone: FarPhone | None = None

    async def obey(self, order: str, value: str) -> Any:
        """Carry out one order of `ProcessFarEnd`."""
        if order == "answer":
            self._phone = await FarPhone.answer(await anext(self._calls))
            return None
        return await _ORDERS[order](self._phone, value) if self._phone is not None else None


async def _speak(phone: FarPhone, value: str) -> None:
    await phone.speak(base64.b64decode(value))


async def _heard(phone: FarPhone, _: str) -> str:
    return base64.b64encode(phone.heard()).decode()


async def _press(phone: FarPhone, value: str) -> None:
    await phone.press(value)


async def _pressed(phone: FarPhone, value: str) -> str:
    return await phone.until_pressed(int(value), PATIENCE_SECONDS)


async def _hang_up(phone: FarPhone, _: str) -> None:
    await phone.hang_up()


async def _ended(phone: FarPhone, _: str) -> str | None:
    ended = await phone.until_ended(PATIENCE_SECONDS)
    return ended.cause if ended else None


_ORDERS: Final[dict[str, Callable[[FarPhone, str], Awaitable[str | None]]]] = {
    "speak": _speak,
    "heard": _heard,
    "press": _press,
    "pressed": _pressed,
    "hang_up": _hang_up,
    "ended": _ended,
}


async def serve(phone: Phone) -> None:
    """Run a phone that obeys the orders on standard input, one JSON object a line, until that is closed."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(limit=_LINE_LIMIT)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    await phone.start()
    desk = Desk(phone.incoming())
    _reply(phone.address)
    try:
        while line := await reader.readline():
            order = json.loads(line)
            _reply(await desk.obey(order["order"], order["value"]))
    finally:
        await phone.close()


def _reply(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


class ProcessFarEnd:
    """A SIP phone in a process of its own, and a responder for the calls that no person takes.

    Args:
        command: Starts a program that calls `serve` with a phone.
    """

    def __init__(self, command: Sequence[str | Path]) -> None:
        self._command = command
        self._process: asyncio.subprocess.Process | None = None
        self._responder: SipResponder | None = None
        self._address = ""
        self._turn = asyncio.Lock()

    async def start(self) -> None:
        """Start both."""
        self._responder = await SipResponder.start()
        pipe = asyncio.subprocess.PIPE
        self._process = await asyncio.create_subprocess_exec(*self._command, stdin=pipe, stdout=pipe, limit=_LINE_LIMIT)
        self._address = str(await self._reply())

    async def close(self) -> None:
        """End both."""
        if self._responder is not None:
            await self._responder.close()
        process = self._process
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            await asyncio.wait_for(process.wait(), PATIENCE_SECONDS)
        except TimeoutError:
            process.kill()
            await process.wait()

    async def address(self, behaviour: Behaviour) -> str:
        """Return a URI that behaves so."""
        if behaviour is Behaviour.PERSON:
            return self._address
        if self._responder is None:
            raise RuntimeError("the far end is not started")
        return self._responder.address(_RESPONSES[behaviour])

    async def answer(self) -> None:
        """Take the call that rings."""
        await self._order("answer")

    async def speak(self, pcm: bytes) -> None:
        """Say something."""
        await self._order("speak", base64.b64encode(pcm).decode())

    async def heard(self) -> bytes:
        """Return everything heard since the answer."""
        return base64.b64decode(await self._order("heard"))

    async def press(self, digits: str) -> None:
        """Press keys."""
        await self._order("press", digits)

    async def pressed(self, count: int) -> str:
        """Return the keys pressed on our side."""
        return str(await self._order("pressed", str(count)))

    async def hang_up(self) -> None:
        """End the call."""
        await self._order("hang_up")

    async def ended(self) -> Cause | None:
        """Return how the call ended there."""
        cause = await self._order("ended")
        return Cause(cause) if cause else None

    async def vanish(self) -> None:
        """Kill the process."""
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGKILL)
            await self._process.wait()

    async def _order(self, order: str, value: str = "") -> Any:
        if self._process is None or self._process.stdin is None:
            raise RuntimeError("the far end is not started")
        async with self._turn:
            self._process.stdin.write(json.dumps({"order": order, "value": value}).encode() + b"\n")
            await self._process.stdin.drain()
            return await self._reply()

    async def _reply(self) -> Any:
        if self._process is None or self._process.stdout is None:
            raise RuntimeError("the far end is not started")
        line = await self._process.stdout.readline()
        if not line:
            raise RuntimeError("the far end's process has died")
        return json.loads(line)
