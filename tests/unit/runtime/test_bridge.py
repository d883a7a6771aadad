"""The bridge to a third party, over legs within memory on virtual time."""

import asyncio
from collections.abc import Awaitable, Callable

from doorstep.adapters.telephony.memory import MemoryCall, MemoryLeg, MemoryTelephony
from doorstep.ports.telephony import Cause, DialRequest, Ended
from doorstep.runtime.bridge import Bridged, bridge
from doorstep.testing.far_phone import FarPhone
from doorstep.testing.sound_check import check_sound, chirp
from doorstep.testing.virtual_time import run_virtually

Scene = Callable[[FarPhone, MemoryCall], Awaitable[None]]


def play(scene: Scene, ring_seconds: float = 30.0) -> tuple[Bridged, bool]:
    """Connect a customer with a third party; returns what became of it, and whether the customer's call is over."""

    async def run() -> tuple[Bridged, bool]:
        telephony = MemoryTelephony()
        calls = telephony.incoming()
        first = await telephony.dial(DialRequest("sip:customer@memory"))
        customer = await FarPhone.answer(await anext(calls))
        over = asyncio.Event()
        listener = asyncio.create_task(until_over(first, over))
        request = DialRequest("sip:third@memory", ring_seconds=ring_seconds)
        bridging = asyncio.create_task(bridge(first, telephony, request, first_over=over))
        await scene(customer, await anext(calls))
        bridged = await bridging
        ended = first.ended
        await telephony.close()
        await listener
        await asyncio.sleep(1)
        assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []
        return bridged, ended

    return run_virtually(run())


async def until_over(leg: MemoryLeg, over: asyncio.Event) -> None:
    async for event in leg.events():
        if isinstance(event, Ended):
            over.set()


def test_both_hear_each_other_intact() -> None:
    sent, replied = chirp(2.0), chirp(2.0, falling=True)

    async def scene(customer: FarPhone, call: MemoryCall) -> None:
        await asyncio.sleep(3)
        third = await FarPhone.answer(call)
        await asyncio.sleep(0.5)
        await asyncio.gather(customer.speak(sent), third.speak(replied))
        await asyncio.sleep(1)
        to_third, to_customer = check_sound(sent, third.heard()), check_sound(replied, customer.heard())
        assert min(to_third.correlations) > 0.999
        assert min(to_customer.correlations) > 0.999
        await third.hang_up()

    bridged, customer_gone = play(scene)
    assert bridged == Bridged(connected=True, ended=Ended(Cause.REMOTE_HANGUP))
    assert not customer_gone


def test_the_customer_hears_what_the_third_line_plays_before_the_answer() -> None:
    announcement = chirp(1.0)

    async def scene(customer: FarPhone, call: MemoryCall) -> None:
        call.announce(announcement)
        await asyncio.sleep(2)
        assert min(check_sound(announcement, customer.heard()).correlations) > 0.999
        call.refuse(Cause.BUSY, 486)

    bridged, customer_gone = play(scene)
    assert bridged == Bridged(connected=False, ended=Ended(Cause.BUSY, 486))
    assert not customer_gone


def test_nothing_the_customer_said_while_it_rang_reaches_the_third_party() -> None:
    async def scene(customer: FarPhone, call: MemoryCall) -> None:
        call.ring()
        await customer.speak(chirp(2.0))
        await asyncio.sleep(1)
        third = await FarPhone.answer(call)
        await asyncio.sleep(1)
        assert not any(third.heard())
        await third.hang_up()

    bridged, _ = play(scene)
    assert bridged.connected


def test_nobody_answers_and_the_call_goes_on() -> None:
    async def scene(customer: FarPhone, call: MemoryCall) -> None:
        call.ring()
        await asyncio.sleep(6)
        assert customer.ended is None

    bridged, customer_gone = play(scene, ring_seconds=5.0)
    assert bridged == Bridged(connected=False, ended=Ended(Cause.NO_ANSWER))
    assert not customer_gone


def test_the_third_party_is_released_when_the_customer_hangs_up() -> None:
    async def scene(customer: FarPhone, call: MemoryCall) -> None:
        third = await FarPhone.answer(call)
        await asyncio.sleep(1)
        await customer.hang_up()
        assert await third.until_ended(1) == Ended(Cause.REMOTE_HANGUP)

    bridged, customer_gone = play(scene)
    assert bridged == Bridged(connected=True, ended=Ended(Cause.LOCAL_HANGUP))
    assert customer_gone


def test_a_cancelled_bridge_releases_the_third_party() -> None:
    async def run() -> Ended | None:
        telephony = MemoryTelephony()
        calls = telephony.incoming()
        first = await telephony.dial(DialRequest("sip:customer@memory"))
        await FarPhone.answer(await anext(calls))
        bridging = asyncio.create_task(
            bridge(first, telephony, DialRequest("sip:third@memory"), first_over=asyncio.Event())
        )
        third = await FarPhone.answer(await anext(calls))
        await asyncio.sleep(1)
        bridging.cancel()
        return await third.until_ended(1)

    assert run_virtually(run()) == Ended(Cause.REMOTE_HANGUP)
