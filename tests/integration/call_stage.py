"""A stage for whole calls on virtual time: a memory line, a customer with a phone, a conversation by script."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

import numpy as np

from doorstep.adapters.recogniser.memory import MemoryRecogniser
from doorstep.adapters.synthesiser.memory import MemorySynthesiser
from doorstep.adapters.telephony.memory import MemoryCall, MemoryTelephony
from doorstep.adapters.voice_activity.energy import EnergyVoiceActivity
from doorstep.dialogue.acts import Act, AssistantAct, Expects
from doorstep.dialogue.events import AnsweredBy, OffReason
from doorstep.languages.kit.beginning import Beginning
from doorstep.languages.pack import Sentence
from doorstep.ports.conversation import Reply
from doorstep.ports.recogniser import Transcript
from doorstep.runtime.call import Call
from doorstep.runtime.call_face import CallPorts, CallRequest, CallResult
from doorstep.runtime.recording import Recording
from doorstep.skills.delivery.outcome import Disposition, Outcome
from doorstep.testing.far_phone import FarPhone

OPENING = "Hello, this is the automated voice of Brightparcel. A parcel comes this morning. Does that suit you?"


def voice(seconds: float) -> bytes:
    """Sound that counts as speech and is no tone."""
    noise = np.random.default_rng(1).normal(0.0, 4000.0, int(seconds * 8000))
    return noise.clip(-32768, 32767).astype("<i2").tobytes()


def silence(seconds: float) -> bytes:
    return bytes(2 * int(seconds * 8000))


def says(text: str, *, ended: bool = False, transfer_to: str | None = None, acts: Sequence[Act] = ()) -> Reply:
    """A reply of one sentence each full stop or question mark."""
    parts = [part + mark for part, mark in _split(text)]
    sentences = tuple(Sentence(part, (AssistantAct.OFFER_SLOT,)) for part in parts)
    return Reply(sentences, tuple(acts), Expects.SLOT_DECISION, "by script", (), transfer_to, ended)


def _split(text: str) -> list[tuple[str, str]]:
    found, start = [], 0
    for place, sign in enumerate(text):
        if sign in ".?":
            found.append((text[start:place].strip(), sign))
            start = place + 1
    return found


class ScriptedConversation:
    """Gives its replies in order, whatever is said, and remembers what it was told."""

    def __init__(self, replies: Iterable[Reply] = ()) -> None:
        self._replies = list(replies)
        self.told: list[tuple[str, ...]] = []
        self.alternatives: list[tuple[str, ...]] = []

    def answered(self, now: datetime) -> Reply:
        self.told.append(("answered",))
        return says(OPENING)

    def say(self, text: str, now: datetime, alternatives: Sequence[str] = ()) -> Reply:
        self.told.append(("say", text))
        self.alternatives.append(tuple(alternatives))
        return self._next()

    def cut_in(self, heard: str, text: str, now: datetime, alternatives: Sequence[str] = ()) -> Reply:
        self.told.append(("cut_in", heard, text))
        return self._next()

    def silence(self, now: datetime) -> Reply:
        self.told.append(("silence",))
        return self._next()

    def digits(self, digits: str, now: datetime) -> Reply:
        self.told.append(("digits", digits))
        return self._next()

    def answerer(self, kind: AnsweredBy, now: datetime) -> Reply | None:
        self.told.append(("answerer", kind.value))
        if kind is AnsweredBy.PERSON:
            return None
        return says("Please call Brightparcel back.", ended=True)

    def transfer_failed(self, now: datetime) -> Reply:
        self.told.append(("transfer_failed",))
        return self._next()

    def call_off(self, reason: OffReason, now: datetime, heard: str | None = None) -> Reply:
        self.told.append(("call_off", reason.value) if heard is None else ("call_off", reason.value, heard))
        return says("I have to go. Goodbye.", ended=True)

    def hang_up(self, now: datetime, heard: str | None = None) -> None:
        self.told.append(("hang_up",) if heard is None else ("hang_up", heard))

    def outcome(self) -> Outcome:
        return Outcome(Disposition.UNRESOLVED, (), disclosed=True, turns=len(self.told))

    def vocabulary(self, now: datetime) -> tuple[str, ...]:
        return ("Oak Lane",)

    def preview(
        self, text: str | None, now: datetime, heard: str | None = None, alternatives: Sequence[str] = ()
    ) -> tuple[Sentence, ...]:
        if not self.told:
            return says(OPENING).sentences
        return self._replies[0].sentences if self._replies else ()

    def _next(self) -> Reply:
        return self._replies.pop(0) if self._replies else says("Goodbye.", ended=True)


class PlainPack(Beginning):
    """A language of which only listening matters here."""

    def __init__(self) -> None:
        super().__init__("en", ("US",))

    def hint(self, expects: Expects) -> str:
        return expects.value

    def unfinished(self, text: str, expects: Expects) -> bool:
        return text.endswith("and")

    def backchannel(self, text: str) -> bool:
        return text == "mhm"

    def greeting(self, text: str) -> AnsweredBy | None:
        return AnsweredBy.VOICEMAIL if "leave a message" in text else None


@dataclass
class Stage:
    """Everything one call needs; `play` runs it against a customer."""

    replies: Sequence[Reply] = ()
    script: Sequence[str | Transcript | None] = ()
    synthesiser: MemorySynthesiser = field(default_factory=MemorySynthesiser)
    fall_back: MemorySynthesiser | None = None
    recogniser_seconds: float = 0.2
    lines: list[Mapping[str, object]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.telephony = MemoryTelephony()
        self.conversation = ScriptedConversation(self.replies)
        self.recogniser = MemoryRecogniser(self.script, seconds=self.recogniser_seconds)

    async def start(self, recording: Recording | None = None) -> "asyncio.Task[CallResult]":
        ports = CallPorts(
            self.telephony,
            self.recogniser,
            self.synthesiser,
            EnergyVoiceActivity(),
            PlainPack(),
            self.fall_back,
        )
        request = CallRequest("sip:customer@memory", datetime(2026, 11, 23, 9, tzinfo=UTC), 10.0, likely=("yes",))
        self.call = Call(request, ports, self.conversation, self.lines.append, recording=recording)
        return asyncio.create_task(self.call.run())

    async def ring(self) -> MemoryCall:
        async for call in self.telephony.incoming():
            call.ring()
            return call
        raise AssertionError("nobody rang")

    async def pick_up(self) -> FarPhone:
        return await FarPhone.answer(await self.ring())

    async def until(self, happened: Callable[[], bool], seconds: float = 60.0) -> None:
        end = asyncio.get_running_loop().time() + seconds
        while not happened():
            assert asyncio.get_running_loop().time() < end, self.lines
            await asyncio.sleep(0.02)

    async def until_told(self, count: int) -> None:
        await self.until(lambda: len(self.conversation.told) >= count)

    def turns(self) -> list[Mapping[str, object]]:
        return [line for line in self.lines if line["type"] == "turn"]

    async def until_spoken(self, count: int) -> None:
        """Until that many replies of ours are on the line."""
        await self.until(lambda: len(self.turns()) >= count)
