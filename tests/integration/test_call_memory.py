"""Whole calls within memory on virtual time: what the customer does, and what the conversation is told."""

import asyncio
import wave
from pathlib import Path

import numpy as np
import pytest

from doorstep.adapters.synthesiser.memory import MemorySynthesiser
from doorstep.adapters.telephony.memory import MemoryLeg
from doorstep.dialogue.acts import AssistantAct, act
from doorstep.ports.recogniser import Transcript
from doorstep.ports.telephony import Cause
from doorstep.runtime.recording import Recording
from doorstep.skills.delivery.outcome import Disposition
from doorstep.testing.virtual_time import run_virtually
from tests.integration.call_stage import Stage, says, silence, voice

FIRST = "Hello, this is the automated voice of Brightparcel."


def test_a_call_goes_from_hello_to_goodbye() -> None:
    async def scene() -> None:
        stage = Stage(replies=[says("Fine, it comes at ten.")], script=["hello", "yes", "thank you"])
        call = await stage.start()
        phone = await stage.pick_up()
        await phone.speak(silence(0.4) + voice(0.5))
        await stage.until_spoken(1)
        await asyncio.sleep(7.0)
        await phone.speak(voice(0.5))
        await stage.until_spoken(2)
        await asyncio.sleep(2.0)
        await phone.speak(voice(0.5))
        result = await call
        assert stage.conversation.told == [
            ("answerer", "person"),
            ("answered",),
            ("say", "yes"),
            ("say", "thank you"),
            ("hang_up",),
        ]
        assert result.cause is Cause.LOCAL_HANGUP
        assert len(result.gaps) == 3
        assert all(0.3 < gap < 0.8 for gap in result.gaps)
        kinds = [line["type"] for line in stage.lines]
        assert kinds[:4] == ["ringing", "answered", "heard", "answered_by"]
        assert kinds[-2:] == ["ended", "outcome"]
        await phone.hang_up()

    run_virtually(scene())


def test_the_opening_is_ready_before_the_phone_rings() -> None:
    async def scene() -> None:
        stage = Stage(synthesiser=MemorySynthesiser(seconds=3.0))
        call = await stage.start()
        ringing = await stage.ring()
        assert len(stage.synthesiser.finished) == 3
        await ringing.reject()
        result = await call
        assert result.cause is Cause.BUSY
        assert result.outcome.disposition is Disposition.UNREACHABLE
        assert stage.conversation.told == [("hang_up",)]

    run_virtually(scene())


def test_a_silent_person_is_greeted_after_a_while() -> None:
    async def scene() -> None:
        stage = Stage()
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        assert 1.4 < float(str(stage.turns()[0]["at"])) < 1.8
        assert stage.turns()[0]["gap"] is None
        await phone.hang_up()
        assert (await call).cause is Cause.REMOTE_HANGUP
        assert stage.conversation.told[-1] == ("hang_up", "")

    run_virtually(scene())


def test_barge_in_silences_us_at_once_and_tells_what_was_heard() -> None:
    async def scene() -> None:
        stage = Stage(replies=[says("This is Brightparcel, about your parcel.")], script=["who is this"])
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        await asyncio.sleep(4.0)
        before = len(phone.heard())
        await phone.speak(voice(1.0))
        after = np.frombuffer(phone.heard()[before:], dtype="<i2").astype(float)
        loud = [place for place in range(0, len(after) - 160, 160) if np.abs(after[place : place + 160]).max() > 500]
        assert loud[-1] / 8000 <= 0.25
        await stage.until_spoken(2)
        kind, heard, text = stage.conversation.told[2]
        assert (kind, text) == ("cut_in", "who is this")
        assert heard.startswith(FIRST)
        assert len(heard) < 80
        await phone.hang_up()
        await call

    run_virtually(scene())


def test_a_listening_noise_does_not_cost_a_word() -> None:
    async def scene() -> None:
        stage = Stage(script=["mhm"])
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        await asyncio.sleep(3.0)
        await phone.speak(voice(0.25))
        await asyncio.sleep(5.0)
        assert stage.conversation.told == [("answerer", "person"), ("answered",)]
        sound = np.frombuffer(phone.heard(), dtype="<i2")
        spoken = np.count_nonzero(np.abs(sound) > 500) / 8000
        whole = sum(len(sentence) for sentence in stage.synthesiser.finished[:3]) * 0.06
        assert spoken > 0.9 * whole
        await phone.hang_up()
        await call

    run_virtually(scene())


def test_no_answer_is_told_once_each_time() -> None:
    async def scene() -> None:
        stage = Stage(replies=[says("Sorry, does the morning suit you?")])
        call = await stage.start()
        phone = await stage.pick_up()
        result = await call
        assert stage.conversation.told == [
            ("answerer", "person"),
            ("answered",),
            ("silence",),
            ("silence",),
            ("hang_up",),
        ]
        assert result.cause is Cause.LOCAL_HANGUP
        assert await phone.until_ended(5.0) is not None

    run_virtually(scene())


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_the_customer_may_hang_up_at_any_turn(turn: int) -> None:
    async def scene() -> None:
        replies = [says(f"This is reply number {number}, and it goes on.") for number in range(5)]
        stage = Stage(replies=replies, script=["yes"] * 9)
        call = await stage.start()
        phone = await stage.pick_up()
        for number in range(1, turn + 1):
            await stage.until_spoken(number)
            if number < turn:
                await asyncio.sleep(8.0)
                await phone.speak(voice(0.5))
        await asyncio.sleep(0.5)
        await phone.hang_up()
        result = await call
        assert result.cause is Cause.REMOTE_HANGUP
        assert stage.conversation.told[-1][0] == "hang_up"
        assert stage.lines[-1]["type"] == "outcome"

    run_virtually(scene())


def test_keys_reach_the_conversation_as_one_number() -> None:
    async def scene() -> None:
        stage = Stage(replies=[says("Thank you.")])
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        await asyncio.sleep(1.0)
        for digit in "62704":
            await phone.press(digit)
            await asyncio.sleep(0.3)
        await stage.until_spoken(2)
        assert stage.conversation.told[2] == ("digits", "62704")
        await phone.hang_up()
        await call

    run_virtually(scene())


def test_keys_are_pressed_for_a_machine_that_wants_them() -> None:
    async def scene() -> None:
        stage = Stage(replies=[says("One moment.", acts=[act(AssistantAct.PRESS, digits="12")])], script=["press one"])
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        await asyncio.sleep(7.0)
        await phone.speak(voice(1.0))
        assert await phone.until_pressed(2, 10.0) == "12"
        await phone.hang_up()
        await call

    run_virtually(scene())


def test_a_transfer_ends_our_side() -> None:
    async def scene() -> None:
        stage = Stage(replies=[says("I connect you.", transfer_to="sip:people@memory")], script=["a person please"])
        call = await stage.start()
        phone = await stage.pick_up()
        assert isinstance(phone.leg, MemoryLeg)
        phone.leg.follows_transfers = True
        await stage.until_spoken(1)
        await asyncio.sleep(7.0)
        await phone.speak(voice(1.0))
        result = await call
        assert result.cause is Cause.TRANSFERRED
        assert stage.conversation.told[-1] == ("hang_up",)

    run_virtually(scene())


def test_a_refused_transfer_falls_back_to_a_second_leg_and_then_to_us() -> None:
    async def scene() -> None:
        stage = Stage(
            replies=[says("I connect you.", transfer_to="sip:people@memory"), says("Nobody is there.")],
            script=["a person please"],
        )
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        await asyncio.sleep(7.0)
        await phone.speak(voice(1.0))
        second = await stage.ring()
        assert second.request.uri == "sip:people@memory"
        await second.reject()
        await stage.until_spoken(3)
        assert ("transfer_failed",) in stage.conversation.told
        await phone.hang_up()
        await call

    run_virtually(scene())


def test_a_tape_hears_the_message_and_nothing_else() -> None:
    async def scene() -> None:
        stage = Stage(script=["nobody is here, please leave a message"])
        call = await stage.start()
        phone = await stage.pick_up()
        await phone.speak(voice(5.0))
        result = await call
        assert stage.conversation.told == [("answerer", "voicemail"), ("hang_up",)]
        assert [turn["text"] for turn in stage.turns()] == ["Please call Brightparcel back."]
        assert result.cause is Cause.LOCAL_HANGUP
        assert await phone.until_ended(5.0) is not None

    run_virtually(scene())


@pytest.mark.parametrize("consent", [True, False])
def test_only_a_call_with_consent_is_recorded(tmp_path: Path, consent: bool) -> None:
    path = tmp_path / "call.wav"

    async def scene() -> None:
        stage = Stage()
        call = await stage.start(Recording(path, lambda: consent))
        phone = await stage.pick_up()
        await phone.speak(silence(0.5) + voice(0.5))
        await stage.until_spoken(1)
        await asyncio.sleep(3.0)
        await phone.hang_up()
        await call

    run_virtually(scene())
    assert path.exists() is consent
    assert len(list(tmp_path.iterdir())) == int(consent)
    if consent:
        with wave.open(str(path)) as file:
            assert (file.getnchannels(), file.getframerate(), file.getsampwidth()) == (2, 8000, 2)
            sides = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").reshape(-1, 2)
        left, right = (np.flatnonzero(np.abs(sides[:, side]) > 500) / 8000 for side in (0, 1))
        assert left[0] == pytest.approx(0.5, abs=0.1)
        assert left[-1] == pytest.approx(1.0, abs=0.1)
        assert 1.4 < right[0] < 1.8


def test_what_was_said_just_before_hanging_up_still_counts() -> None:
    async def scene() -> None:
        stage = Stage(script=["do not call me again"])
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        await asyncio.sleep(7.0)
        await phone.speak(voice(1.0) + silence(0.2))
        await phone.hang_up()
        await call
        assert stage.conversation.told[2:] == [("say", "do not call me again"), ("hang_up", "")]

    run_virtually(scene())


def test_a_line_on_hold_is_not_asked_again() -> None:
    async def scene() -> None:
        stage = Stage()
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        await asyncio.sleep(7.0)
        assert isinstance(phone.leg, MemoryLeg)
        phone.leg.hold(held=True)
        await asyncio.sleep(60.0)
        phone.leg.hold(held=False)
        await asyncio.sleep(4.0)
        assert stage.conversation.told == [("answerer", "person"), ("answered",)]
        await phone.hang_up()
        await call

    run_virtually(scene())


def test_other_readings_reach_the_conversation_and_its_names_the_recogniser() -> None:
    async def scene() -> None:
        heard = Transcript("Oke Lane", alternatives=("Oak Lane", "Oat Lane"))
        stage = Stage(replies=[says("Thank you, goodbye.", ended=True)], script=[heard])
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        await asyncio.sleep(7.0)
        await phone.speak(voice(0.6))
        await call
        assert stage.conversation.told[2] == ("say", "Oke Lane")
        assert stage.conversation.alternatives == [("Oak Lane", "Oat Lane")]
        asked = stage.recogniser.finished[-1].prompt
        assert asked.startswith("Oak Lane. ")
        await phone.hang_up()

    run_virtually(scene())
