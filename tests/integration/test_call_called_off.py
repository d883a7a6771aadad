"""A live call that is called off from our side: never over anybody's words, and never in silence."""

import asyncio

import pytest

from doorstep.dialogue.events import OffReason
from doorstep.ports.telephony import Cause
from doorstep.skills.delivery.outcome import Disposition
from doorstep.testing.virtual_time import run_virtually
from tests.integration.call_stage import OPENING, Stage, says, silence, voice

OFF = OffReason.DELIVERED


async def greeted(stage: Stage) -> None:
    """Until our opening begins."""
    await stage.until_spoken(1)


def test_who_still_rings_is_given_up_without_a_word() -> None:
    async def scene() -> None:
        stage = Stage()
        call = await stage.start()
        await stage.ring()
        stage.call.call_off(OFF)
        result = await call
        assert result.cause is Cause.LOCAL_HANGUP
        assert result.outcome.disposition is Disposition.UNREACHABLE
        assert [line["type"] for line in stage.lines] == ["ringing", "ended", "outcome"]
        assert stage.conversation.told == [("hang_up",)]

    run_virtually(scene())


def test_nobody_is_rung_for_a_call_that_was_called_off_before() -> None:
    async def scene() -> None:
        stage = Stage()
        call = await stage.start()
        stage.call.call_off(OFF)
        result = await call
        assert result.cause is Cause.LOCAL_HANGUP
        assert stage.lines == []

    run_virtually(scene())


def test_our_own_words_are_finished_first() -> None:
    async def scene() -> None:
        stage = Stage(script=["hello"])
        call = await stage.start()
        phone = await stage.pick_up()
        await phone.speak(silence(0.4) + voice(0.5))
        await greeted(stage)
        stage.call.call_off(OFF)
        result = await call
        assert stage.conversation.told == [
            ("answerer", "person"),
            ("answered",),
            ("call_off", "delivered"),
            ("hang_up",),
        ]
        assert [turn["text"] for turn in stage.turns()] == [OPENING, "I have to go. Goodbye."]
        assert result.cause is Cause.LOCAL_HANGUP
        await phone.hang_up()

    run_virtually(scene())


def test_while_nobody_speaks_the_goodbye_comes_at_once() -> None:
    async def scene() -> None:
        stage = Stage(script=["hello"])
        call = await stage.start()
        phone = await stage.pick_up()
        await phone.speak(silence(0.4) + voice(0.5))
        await greeted(stage)
        await asyncio.sleep(7.0)
        assert len(stage.turns()) == 1
        stage.call.call_off(OFF)
        await asyncio.sleep(0.2)
        assert len(stage.turns()) == 2
        await call
        await phone.hang_up()

    run_virtually(scene())


def test_what_the_customer_is_saying_is_heard_and_stored_first() -> None:
    async def scene() -> None:
        stage = Stage(replies=[says("Fine, it comes at ten.")], script=["hello", "yes, that suits me"])
        call = await stage.start()
        phone = await stage.pick_up()
        await phone.speak(silence(0.4) + voice(0.5))
        await greeted(stage)
        await asyncio.sleep(7.0)
        speaking = asyncio.create_task(phone.speak(voice(1.5)))
        await asyncio.sleep(0.5)
        stage.call.call_off(OFF)
        await speaking
        await call
        assert stage.conversation.told[2:] == [
            ("say", "yes, that suits me"),
            ("call_off", "delivered", ""),
            ("hang_up",),
        ]
        assert [turn["text"] for turn in stage.turns()][1:] == ["I have to go. Goodbye."]
        await phone.hang_up()

    run_virtually(scene())


@pytest.mark.parametrize(
    "reply", [says("Goodbye then.", ended=True), says("One moment.", transfer_to="sip:agents@memory")]
)
def test_a_reply_that_ends_the_call_anyway_is_said_as_it_is(reply: object) -> None:
    async def scene() -> None:
        stage = Stage(replies=[reply], script=["hello", "bye"])  # type: ignore[list-item]  # a reply
        call = await stage.start()
        phone = await stage.pick_up()
        await phone.speak(silence(0.4) + voice(0.5))
        await greeted(stage)
        await asyncio.sleep(7.0)
        speaking = asyncio.create_task(phone.speak(voice(1.0)))
        await asyncio.sleep(0.5)
        stage.call.call_off(OFF)
        await speaking
        await stage.until_spoken(2)
        assert ("call_off", "delivered", "") not in stage.conversation.told
        await phone.hang_up()
        await call

    run_virtually(scene())


def test_whoever_just_picked_up_is_told_who_called() -> None:
    async def scene() -> None:
        stage = Stage(script=["hello"])
        call = await stage.start()
        phone = await stage.pick_up()
        await asyncio.sleep(0.1)
        stage.call.call_off(OFF)
        await phone.speak(silence(0.3) + voice(0.5))
        await call
        # the conversation knows that nothing of its opening was heard, so it says who calls with the goodbye
        assert stage.conversation.told[-2:] == [("call_off", "delivered", ""), ("hang_up",)]
        assert len(stage.turns()) == 1
        await phone.hang_up()

    run_virtually(scene())


def test_a_voicemail_gets_no_message() -> None:
    async def scene() -> None:
        stage = Stage(script=["please leave a message after the tone"])
        call = await stage.start()
        phone = await stage.pick_up()
        await asyncio.sleep(0.1)
        stage.call.call_off(OFF)
        await phone.speak(silence(0.3) + voice(2.5))
        result = await call
        assert result.cause is Cause.LOCAL_HANGUP
        assert stage.conversation.told == [("call_off", "delivered"), ("hang_up",)]
        assert not [turn for turn in stage.turns() if turn["text"]]
        await phone.hang_up()

    run_virtually(scene())
