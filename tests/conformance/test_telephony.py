"""Both telephony adapters pass the one conformance suite."""

import asyncio
import contextlib
import importlib.util
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import assert_never

import pytest

from doorstep.adapters.telephony.memory import MemoryCall, MemoryTelephony
from doorstep.ports.sip_account import SipSettings
from doorstep.ports.telephony import Cause
from doorstep.testing.far_end import ProcessFarEnd
from doorstep.testing.far_phone import FarPhone
from doorstep.testing.free_ports import free_port
from doorstep.testing.line import PATIENCE_SECONDS, Behaviour, Line
from doorstep.testing.sound_check import chirp, expected_share
from doorstep.testing.telephony_conformance import CHECKS, Check
from doorstep.testing.virtual_time import run_virtually

ATTEMPTS = 2
"""A busy machine may starve a call of the processor once."""

REFUSALS = {
    Behaviour.BUSY: (Cause.BUSY, 486),
    Behaviour.DECLINED: (Cause.DECLINED, 603),
    Behaviour.NOT_FOUND: (Cause.NOT_FOUND, 404),
    Behaviour.FAILED: (Cause.FAILED, 488),
}


class MemoryFarEnd:
    """Deals with the calls of a memory telephony as their addresses say."""

    def __init__(self, telephony: MemoryTelephony) -> None:
        self._telephony = telephony
        self._persons: asyncio.Queue[MemoryCall] = asyncio.Queue()
        self._phone: FarPhone | None = None
        self._operator = asyncio.create_task(self._operate())

    async def close(self) -> None:
        self._operator.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._operator

    async def address(self, behaviour: Behaviour) -> str:
        return f"sip:{behaviour}@memory"

    async def answer(self) -> None:
        self._phone = await FarPhone.answer(await self._persons.get())

    @property
    def phone(self) -> FarPhone:
        assert self._phone is not None
        return self._phone

    async def speak(self, pcm: bytes) -> None:
        await self.phone.speak(pcm)

    async def heard(self) -> bytes:
        return self.phone.heard()

    async def press(self, digits: str) -> None:
        await self.phone.press(digits)

    async def pressed(self, count: int) -> str:
        return await self.phone.until_pressed(count, PATIENCE_SECONDS)

    async def hang_up(self) -> None:
        await self.phone.hang_up()

    async def ended(self) -> Cause | None:
        ended = await self.phone.until_ended(PATIENCE_SECONDS)
        return ended.cause if ended else None

    async def vanish(self) -> None:
        leg = self.phone.leg
        leg.vanish()  # type: ignore[attr-defined]  # only a leg within memory can be told to

    async def _operate(self) -> None:
        async for call in self._telephony.incoming():
            behaviour = Behaviour(call.request.uri.removeprefix("sip:").partition("@")[0])
            match behaviour:
                case Behaviour.PERSON:
                    call.ring()
                    self._persons.put_nowait(call)
                case Behaviour.RINGS:
                    call.ring()
                case Behaviour.ANNOUNCES:
                    call.announce(chirp(1.0))
                    await asyncio.sleep(1.1)
                    call.refuse(Cause.FAILED, 480)
                case Behaviour.DEAD:
                    pass
                case Behaviour.BUSY | Behaviour.DECLINED | Behaviour.NOT_FOUND | Behaviour.FAILED:
                    call.refuse(*REFUSALS[behaviour])
                case _:
                    assert_never(behaviour)


@asynccontextmanager
async def memory_line() -> AsyncIterator[Line]:
    telephony = MemoryTelephony()
    await telephony.start()
    far = MemoryFarEnd(telephony)
    yield Line(telephony, far)
    await telephony.close()
    await far.close()


@asynccontextmanager
async def sip_line() -> AsyncIterator[Line]:
    from doorstep.adapters.telephony.sip import SipTelephony

    far = ProcessFarEnd([sys.executable, Path(__file__).with_name("sip_phone.py"), str(free_port())])
    await far.start()
    telephony = SipTelephony(SipSettings(interface="127.0.0.1"))
    try:
        await telephony.start()
        yield Line(telephony, far, intact_share=expected_share(), slack_bytes=320)
    finally:
        await telephony.close()
        await far.close()


def other_tasks() -> list[str]:
    return [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_a_call_within_memory(check: Check) -> None:
    async def run() -> list[str]:
        async with memory_line() as line:
            await check(line)
        await asyncio.sleep(1.0)
        return other_tasks()

    assert run_virtually(run()) == []


@pytest.mark.phone
@pytest.mark.skipif(importlib.util.find_spec("baresip") is None, reason="baresip-python is not installed")
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_a_call_by_sip(check: Check) -> None:
    async def run() -> list[str]:
        async with sip_line() as line:
            await check(line)
        return other_tasks()

    for attempt in range(ATTEMPTS):
        try:
            left = asyncio.run(run())
        except AssertionError:
            if attempt == ATTEMPTS - 1:
                raise
        else:
            assert left == []
            return
