"""Whole calls over ports in memory on virtual time, with something failing in the middle."""

import asyncio

import pytest

from doorstep.adapters.synthesiser.memory import MemorySynthesiser
from doorstep.adapters.telephony.memory import MemoryLeg
from doorstep.errors import StoreUnavailable, WorkerLost
from doorstep.ports.telephony import Cause
from doorstep.testing.virtual_time import run_virtually
from tests.integration.call_stage import Stage, says, voice

FIRST = "Hello, this is the automated voice of Brightparcel."


def test_a_dead_recogniser_costs_one_utterance() -> None:
    async def scene() -> None:
        stage = Stage(replies=[says("Pardon, what did you say?"), says("Fine.")], script=[None, "yes"])
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        await asyncio.sleep(7.0)
        await phone.speak(voice(0.6))
        await stage.until_spoken(2)
        await asyncio.sleep(2.5)
        await phone.speak(voice(0.6))
        await stage.until_spoken(3)
        assert stage.conversation.told[2:4] == [("say", ""), ("say", "yes")]
        await phone.hang_up()
        await call

    run_virtually(scene())


class DyingVoice(MemorySynthesiser):
    """A voice whose worker dies over some sentences."""

    def __init__(self, deaths: int, after: int = 0) -> None:
        super().__init__()
        self._deaths = deaths
        self._after = after

    async def synthesise(self, text: str) -> bytes:
        if len(self.finished) >= self._after and self._deaths:
            self._deaths -= 1
            raise WorkerLost("the synthesiser died while it worked")
        return await super().synthesise(text)


class LosingVoice(MemorySynthesiser):
    """A voice whose worker dies over one sentence, whenever it is asked for it."""

    def __init__(self, lost: str) -> None:
        super().__init__()
        self._deadly = lost

    async def synthesise(self, text: str) -> bytes:
        if text == self._deadly:
            raise WorkerLost("the synthesiser died while it worked")
        return await super().synthesise(text)


def test_a_dead_voice_is_tried_again_and_then_replaced() -> None:
    async def scene() -> None:
        spare = MemorySynthesiser()
        stage = Stage(synthesiser=DyingVoice(deaths=3), fall_back=spare)
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        assert spare.finished == [FIRST]
        await phone.hang_up()
        await call

    run_virtually(scene())


def test_nobody_is_rung_where_a_part_of_the_opening_cannot_be_said() -> None:
    async def scene() -> None:
        stage = Stage(synthesiser=DyingVoice(deaths=2, after=1))
        call = await stage.start()
        with pytest.raises(WorkerLost):
            await call
        assert not stage.lines

    run_virtually(scene())


def test_a_store_that_fails_at_the_end_costs_neither_the_end_nor_the_outcome(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise StoreUnavailable("the database did not answer")

    async def scene() -> None:
        stage = Stage()
        monkeypatch.setattr(stage.conversation, "hang_up", refuse)
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        await phone.hang_up()
        with pytest.raises(StoreUnavailable):
            await call
        assert [line["type"] for line in stage.lines[-2:]] == ["ended", "outcome"]

    run_virtually(scene())


def test_a_sentence_that_no_voice_could_make_does_not_count_as_heard() -> None:
    async def scene() -> None:
        stage = Stage(
            replies=[says("One is said. Two is lost. Three is said.")],
            script=["yes", "fine"],
            synthesiser=LosingVoice("Two is lost."),
        )
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        await asyncio.sleep(7.0)
        await phone.speak(voice(0.5))
        await stage.until_spoken(2)
        await asyncio.sleep(4.0)
        await phone.speak(voice(0.5))
        await stage.until_spoken(3)
        assert stage.conversation.told[2:4] == [("say", "yes"), ("cut_in", "One is said.", "fine")]
        await phone.hang_up()
        await call

    run_virtually(scene())


def test_a_look_ahead_that_fails_does_not_end_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise LookupError("spoken words")

    async def scene() -> None:
        stage = Stage(script=["yes"])
        call = await stage.start()
        phone = await stage.pick_up()
        monkeypatch.setattr(stage.conversation, "preview", fail)
        await stage.until_spoken(1)
        await asyncio.sleep(7.0)
        await phone.speak(voice(0.5))
        assert (await call).cause is Cause.LOCAL_HANGUP
        await phone.hang_up()

    run_virtually(scene())


def test_nobody_is_rung_without_a_voice() -> None:
    async def scene() -> None:
        stage = Stage(synthesiser=DyingVoice(deaths=99))
        call = await stage.start()
        with pytest.raises(WorkerLost):
            await call
        assert not stage.lines

    run_virtually(scene())


def test_lost_media_ends_the_call_with_its_cause() -> None:
    async def scene() -> None:
        stage = Stage()
        call = await stage.start()
        phone = await stage.pick_up()
        await stage.until_spoken(1)
        assert isinstance(phone.leg, MemoryLeg)
        phone.leg.vanish()
        result = await call
        assert result.cause is Cause.MEDIA_LOST
        await phone.hang_up()

    run_virtually(scene())
