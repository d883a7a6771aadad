"""A simulated customer with a phone in the hand: hears sound, speaks sound, and reacts to what they made of it."""

import asyncio
import re
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, TypeAlias, assert_never

from doorstep.errors import WorkerLost
from doorstep.ports.recogniser import Recogniser, RecogniserRequest
from doorstep.ports.synthesiser import Synthesiser
from doorstep.ports.telephony import Cause, Dtmf, EarlyMedia, Ended, Leg, Picked, RemoteHold, Ringing
from doorstep.ports.voice_activity import VoiceActivity
from doorstep.testing.channel import TelephoneChannel
from doorstep.testing.customers_face import Customer, CutIn, Move
from doorstep.testing.phone_ear import Ear, UtteranceEnded, VoiceBegan
from doorstep.testing.phone_mouth import Meter, Mouth

Tell: TypeAlias = Callable[[Mapping[str, object]], None]

HELLO: Final = {"en": Move("Hello?"), "de": Move("Ja, hallo?")}
HELLO_AFTER: Final = 0.4
ANYBODY: Final = {"en": Move("Hello? Are you still there?"), "de": Move("Hallo? Sind Sie noch da?")}
ANYBODY_AFTER: Final = 12.0
"""Seconds without any voice after which people ask."""

ENOUGH: Final = 40.0
"""Seconds without a word from the assistant after which people hang up."""

THINKING: Final = 0.2
"""Seconds between having understood and speaking."""

_TICK_SECONDS: Final = 0.02
_PROMPTS: Final = {
    "en": "A delivery company calls about a parcel.",
    "de": "Ein automatischer Assistent ruft wegen der Zustellung eines Pakets an.",
}


@dataclass(frozen=True, slots=True)
class Senses:
    """What a customer hears and speaks with.

    Args:
        voice: Their voice.
        recogniser: How they understand.
        voice_activity: How they notice that somebody speaks.
        language: Which language.
        channel: What their line adds to both directions; None: nothing.
    """

    voice: Synthesiser
    recogniser: Recogniser
    voice_activity: VoiceActivity
    language: str = "en"
    channel: TelephoneChannel | None = None


class PhoneCustomer:
    """One call in a customer's hand.

    Args:
        leg: The answered leg.
        customer: Decides what to say.
        senses: Ear and mouth.
        tell: Takes what happens, as objects ready for JSON; `at` is in seconds since the answer.
    """

    def __init__(self, leg: Leg, customer: Customer, senses: Senses, tell: Tell) -> None:
        self._leg = leg
        self._customer = customer
        self._senses = senses
        self._tell = tell
        self._loop = asyncio.get_running_loop()
        self._answered = self._heard_last = self._voice_last = self._loop.time()
        self._ear = Ear(senses.voice_activity.detector())
        self._mouth = Mouth(leg)
        self._cuts = False
        self._hangs_up = False
        self._pending = bytearray()
        self._thinking: asyncio.Task[None] | None = None
        self._parts = 0
        self._over: list[Ended] = []
        self.meter = Meter()
        self.heard = bytearray()

    async def run(self) -> Cause:
        """Hold the call to its end; returns why it ended."""
        follower = asyncio.create_task(self._follow())
        self._think(self._respond(HELLO[self._senses.language], HELLO_AFTER))
        tick = self._loop.time()
        try:
            while not self._over:
                await self._tick(self._loop.time())
                tick = max(tick + _TICK_SECONDS, self._loop.time() - 10 * _TICK_SECONDS)
                await asyncio.sleep(max(0.0, tick - self._loop.time()))
        finally:
            await self._stop_thinking()
            await self._leg.hang_up()
            await follower
        return self._over[0].cause if self._over else Cause.FAILED

    async def _follow(self) -> None:
        async for event in self._leg.events():
            match event:
                case Ended():
                    self._over.append(event)
                case Dtmf():
                    self._say_so("key", digit=event.digit)
                case Ringing() | EarlyMedia() | Picked() | RemoteHold():
                    pass
                case _:
                    assert_never(event)

    async def _tick(self, now: float) -> None:
        pcm = self._leg.read()
        self.heard += pcm
        if pcm and (gap := self.meter.hear(pcm, now)) is not None:
            self._say_so("gap", seconds=gap)
        for event in self._ear.hear(pcm, now):
            if isinstance(event, VoiceBegan):
                await self._voice_began()
            elif not self._mouth.busy:
                await self._utterance_ended(event)
        if self._mouth.busy:
            await self._speak_on(now)
        await self._lose_patience(now)

    async def _voice_began(self) -> None:
        if self._mouth.busy:
            return
        fresh = not self._pending and self._thinking is None
        await self._stop_thinking()
        if fresh and (cutting := self._customer.cuts_in()) is not None:
            self._think(self._cut_in(cutting))

    async def _utterance_ended(self, event: UtteranceEnded) -> None:
        await self._stop_thinking()
        self._pending += event.pcm
        self._think(self._understand(bytes(self._pending), event.began))

    async def _speak_on(self, now: float) -> None:
        began = self._mouth.began
        self._mouth.tick(now)
        if self._cuts and began is None and self._mouth.began is not None:
            self.meter.cut_in(self._mouth.began)
        if self._mouth.ended is None:
            return
        self._voice_last = self._mouth.ended
        self.meter.spoke(self._mouth.ended)
        if self._cuts:
            self._ear.forget()  # what was cut off is not listened to
        if self._hangs_up:
            await self._leg.hang_up()

    async def _lose_patience(self, now: float) -> None:
        self._heard_last = max(self._heard_last, self.meter.last_sound)
        self._voice_last = max(self._voice_last, self.meter.last_sound)
        if now - self._heard_last > ENOUGH:
            self._say_so("gave_up")
            await self._leg.hang_up()
        elif now - self._voice_last > ANYBODY_AFTER and self._thinking is None and not self._mouth.busy:
            self._voice_last = now
            self._think(self._respond(ANYBODY[self._senses.language], 0.0))

    def _think(self, work: Coroutine[None, None, None]) -> None:
        task = self._thinking = asyncio.create_task(work)
        task.add_done_callback(self._thought)

    def _thought(self, task: "asyncio.Task[None]") -> None:
        if self._thinking is task:
            self._thinking = None
        if not task.cancelled():
            task.result()

    async def _stop_thinking(self) -> None:
        task, self._thinking = self._thinking, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _cut_in(self, cutting: CutIn) -> None:
        start = self._loop.time()
        pcm = await self._sound(cutting.text)
        await asyncio.sleep(max(0.0, start + cutting.after - self._loop.time()))
        self._speak(cutting.text, pcm, cuts=True)

    async def _understand(self, pcm: bytes, began: float) -> None:
        if self._senses.channel is not None:
            pcm = self._senses.channel.carry(pcm, self._next_part())
        request = RecogniserRequest(pcm, self._senses.language, _PROMPTS[self._senses.language])
        try:
            text = (await self._senses.recogniser.transcribe(request)).text
        except WorkerLost:
            text = ""
        self._say_so("heard", text=text, began=round(began - self._answered, 3))
        self._pending.clear()
        move = self._customer.hears(text)
        self._hangs_up = move.hangs_up
        if move.text:
            await self._respond(move, THINKING)
            return
        self.meter.stops_waiting()
        self._say_so("hangs_up" if move.hangs_up else "silent")
        if move.hangs_up:
            await self._leg.hang_up()

    async def _respond(self, move: Move, after: float) -> None:
        start = self._loop.time()
        pcm = await self._sound(move.text)
        await asyncio.sleep(max(0.0, start + after - self._loop.time()))
        self._speak(move.text, pcm, cuts=False)

    def _speak(self, text: str, pcm: bytes, *, cuts: bool) -> None:
        self._pending.clear()
        self._cuts = cuts
        self._say_so("cut_in" if cuts else "said", text=text)
        self._mouth.speak(pcm)

    async def _sound(self, written: str) -> bytes:
        text = re.sub(r"\b\d{5}\b", lambda found: " ".join(found[0]), written)  # a postcode is said digit by digit
        try:
            pcm = await self._senses.voice.synthesise(text)
        except WorkerLost:
            pcm = await self._senses.voice.synthesise(text)
        return pcm if self._senses.channel is None else self._senses.channel.carry(pcm, self._next_part())

    def _next_part(self) -> int:
        self._parts += 1
        return self._parts

    def _say_so(self, kind: str, **values: object) -> None:
        self._tell({"type": kind, **values, "at": round(self._loop.time() - self._answered, 3)})
