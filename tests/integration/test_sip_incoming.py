"""A SIP account that is rung, here by itself: one process, one stack, both sides of the call."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from doorstep.errors import CallNotConnected
from doorstep.ports.incoming import IncomingCall
from doorstep.ports.sip_account import SipSettings
from doorstep.ports.telephony import Cause, DialRequest, Ended, Picked, Ringing
from doorstep.testing.far_phone import FarPhone
from doorstep.testing.free_ports import free_port
from doorstep.testing.line import Call

pytest.importorskip("baresip", reason="baresip-python is not installed")

from doorstep.adapters.telephony.sip import SipTelephony

pytestmark = pytest.mark.phone


@dataclass
class Rung:
    """A call that rings on its own caller's phone."""

    telephony: SipTelephony
    outgoing: Call
    incoming: IncomingCall


@asynccontextmanager
async def ringing(user: str = "both") -> AsyncIterator[Rung]:
    telephony = SipTelephony(SipSettings(user=user, interface="127.0.0.1", listen_port=free_port()))
    await telephony.start()
    try:
        outgoing = Call(await telephony.dial(DialRequest(telephony.address, ring_seconds=60)))
        incoming = await anext(telephony.incoming())
        await outgoing.until(Ringing)
        yield Rung(telephony, outgoing, incoming)
    finally:
        await telephony.close()


def test_a_caller_is_known_by_the_address_they_state() -> None:
    async def run() -> str:
        async with ringing("caller") as rung:
            return rung.incoming.caller

    assert asyncio.run(run()) == "sip:caller@127.0.0.1"


def test_a_rejected_call_is_busy() -> None:
    async def run() -> Ended:
        async with ringing() as rung:
            await rung.incoming.reject()
            await rung.incoming.reject()
            return await rung.outgoing.end()

    assert asyncio.run(run()) == Ended(Cause.BUSY, 486)


def test_a_call_whose_caller_has_given_up_cannot_be_answered() -> None:
    async def run() -> None:
        async with ringing() as rung:
            await rung.outgoing.leg.hang_up()
            await rung.outgoing.end()
            for _ in range(2000):  # until the cancellation has come round
                await asyncio.sleep(0.01)
                if rung.incoming.given_up:  # type: ignore[attr-defined]  # the SIP adapter's own
                    break
            await rung.incoming.reject()
            with pytest.raises(CallNotConnected) as told:
                await rung.incoming.answer()
            assert told.value.cause is Cause.REMOTE_HANGUP

    asyncio.run(run())


def test_an_answered_call_ends_on_both_sides() -> None:
    async def run() -> tuple[Ended, Ended | None]:
        async with ringing() as rung:
            phone = await FarPhone.answer(rung.incoming)
            await rung.outgoing.until(Picked)
            await phone.press("7")
            await phone.hang_up()
            return await rung.outgoing.end(), phone.ended

    assert asyncio.run(run()) == (Ended(Cause.REMOTE_HANGUP), Ended(Cause.LOCAL_HANGUP))


def test_a_closed_account_is_rung_no_more() -> None:
    async def run() -> list[IncomingCall]:
        telephony = SipTelephony(SipSettings(interface="127.0.0.1"))
        await telephony.start()
        await telephony.close()
        return [call async for call in telephony.incoming()]

    assert asyncio.run(run()) == []
