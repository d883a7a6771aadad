"""Calls by the SIP adapter as the tests against other programs make them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from doorstep.adapters.telephony.sip import SipTelephony
from doorstep.ports.sip_account import SipSettings
from doorstep.ports.telephony import DialRequest
from doorstep.testing.line import Call, listen, talk
from doorstep.testing.sound_check import SoundCheck, check_sound, chirp, expected_share

HERE = SipSettings(user="agent", interface="127.0.0.1")
ATTEMPTS = 2
"""A busy machine may starve a call of the processor once."""
SAID = chirp(3.0)
THEIRS = chirp(3.0, falling=True)


@asynccontextmanager
async def agent(settings: SipSettings = HERE) -> AsyncIterator[SipTelephony]:
    telephony = SipTelephony(settings)
    await telephony.start()
    try:
        yield telephony
    finally:
        await telephony.close()


async def rung(telephony: SipTelephony, uri: str, ring_seconds: float = 10.0) -> Call:
    return Call(await telephony.dial(DialRequest(uri, ring_seconds=ring_seconds)))


async def said_and_heard(call: Call, seconds: float = 1.5) -> bytes:
    heard = bytearray()
    await talk(call.leg, SAID, heard)
    await listen(call.leg, 1 << 30, heard, seconds)
    return bytes(heard)


def require_intact(sent: bytes, got: bytes) -> SoundCheck:
    check = check_sound(sent, got)
    assert check.intact_share >= expected_share(), [round(value, 3) for value in check.correlations]
    return check


def retried(run: Callable[[Path], Coroutine[Any, Any, None]], folder: Path) -> None:
    """Run, and once more where sound was damaged."""
    for attempt in range(ATTEMPTS):
        place = folder / str(attempt)
        place.mkdir()
        try:
            asyncio.run(run(place))
        except AssertionError:
            if attempt == ATTEMPTS - 1:
                raise
        else:
            return
