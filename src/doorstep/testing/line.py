"""A line under test: an adapter, the other side of it, and the means to follow a call."""

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from doorstep.errors import InvariantBroken
from doorstep.ports.telephony import (
    FRAME_BYTES,
    SAMPLE_RATE,
    Cause,
    DialRequest,
    Ended,
    Leg,
    LegEvent,
    Picked,
    Ringing,
    Telephony,
)

TICK_SECONDS: Final = 0.02
PATIENCE_SECONDS: Final = 60.0
"""How long a check waits for what must happen."""

_LOUD: Final = 1000


class Behaviour(StrEnum):
    """How an address of the other side reacts when it is rung."""

    PERSON = "person"
    """Rings, and answers when told to."""
    BUSY = "busy"
    DECLINED = "declined"
    NOT_FOUND = "not_found"
    FAILED = "failed"
    """Refuses with SIP status 488, or whatever the line has for a refusal of no particular kind."""
    RINGS = "rings"
    """Rings and is never answered."""
    DEAD = "dead"
    """Gives no sign at all."""
    ANNOUNCES = "announces"
    """Plays a second of sound before any answer, then refuses."""


class FarEnd(Protocol):
    """The other side of the line under test."""

    async def address(self, behaviour: Behaviour) -> str:
        """Return a URI that behaves so when it is rung."""
        ...

    async def answer(self) -> None:
        """Take the call that rings; from then on the phone listens."""
        ...

    async def speak(self, pcm: bytes) -> None:
        """Say something and return when all of it is on its way."""
        ...

    async def heard(self) -> bytes:
        """Return everything heard since the answer."""
        ...

    async def press(self, digits: str) -> None:
        """Press keys."""
        ...

    async def pressed(self, count: int) -> str:
        """Return the keys pressed on our side, once there are so many or patience is over."""
        ...

    async def hang_up(self) -> None:
        """End the call."""
        ...

    async def ended(self) -> Cause | None:
        """Return how the call ended on that side, once it has."""
        ...

    async def vanish(self) -> None:
        """Be gone without a word, as a phone without power."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """An adapter under test and the other side.

    Args:
        telephony: The adapter, started.
        far: The other side.
        intact_share: The share of 200 ms segments of a signal that must arrive undamaged: 1.0, less where the
            machine cannot be relied upon to be punctual.
        slack_bytes: How far a count of bytes played may lie from what was heard; one frame on a real line.
    """

    telephony: Telephony
    far: FarEnd
    intact_share: float = 1.0
    slack_bytes: int = 0


class Call:
    """One dialled leg with the events it has given so far."""

    def __init__(self, leg: Leg) -> None:
        self.leg = leg
        self.events: list[LegEvent] = []
        self._changed = asyncio.Condition()
        self._follower = asyncio.create_task(self._follow())

    async def until(self, kind: type[LegEvent], count: int = 1) -> None:
        """Wait for the event; fails where it does not come."""
        async with self._changed:
            waiting = self._changed.wait_for(lambda: self._count(kind) >= count or self._count(Ended) > 0)
            await asyncio.wait_for(waiting, PATIENCE_SECONDS)
        require(self._count(kind) >= count, f"the leg ended without {kind.__name__}: {self.kinds()}")

    async def end(self) -> Ended:
        """Wait for the end and return it."""
        await self.until(Ended)
        await asyncio.wait_for(self._follower, PATIENCE_SECONDS)
        last = self.events[-1]
        require(isinstance(last, Ended), f"an event came after the end: {self.kinds()}")
        assert isinstance(last, Ended)  # noqa: S101 - for the type
        return last

    def kinds(self) -> list[str]:
        """Name the events so far."""
        return [type(event).__name__ for event in self.events]

    def _count(self, kind: type[LegEvent]) -> int:
        return sum(isinstance(event, kind) for event in self.events)

    async def _follow(self) -> None:
        async for event in self.leg.events():
            async with self._changed:
                self.events.append(event)
                self._changed.notify_all()


def require(condition: object, sentence: str) -> None:
    """Fail with the sentence unless the condition holds."""
    if not condition:
        raise AssertionError(sentence)


async def dial(line: Line, behaviour: Behaviour, ring_seconds: float = PATIENCE_SECONDS) -> Call:
    """Ring an address that behaves so."""
    uri = await line.far.address(behaviour)
    return Call(await line.telephony.dial(DialRequest(uri, ring_seconds=ring_seconds)))


async def ring(line: Line) -> Call:
    """Ring a person and wait until it rings there."""
    call = await dial(line, Behaviour.PERSON)
    await call.until(Ringing)
    return call


async def connect(line: Line) -> Call:
    """Ring a person who answers."""
    call = await ring(line)
    await line.far.answer()
    await call.until(Picked)
    return call


async def refused(line: Line, behaviour: Behaviour, cause: Cause) -> Ended:
    """Ring an address that refuses and require the cause."""
    call = await dial(line, behaviour)
    ended = await call.end()
    require(ended.cause is cause, f"{cause} is expected: {ended.cause}")
    require("Picked" not in call.kinds(), "a refused call counts as answered")
    return ended


def require_mute(leg: Leg) -> None:
    """Require that nothing can be said."""
    try:
        leg.write(bytes(FRAME_BYTES))
    except InvariantBroken:
        return
    raise AssertionError("sound could be written before the answer")


def read(leg: Leg) -> bytes:
    """Read, and require whole frames."""
    sound = leg.read()
    require(len(sound) % FRAME_BYTES == 0, f"read gave {len(sound)} bytes, which are no whole frames")
    return sound


async def talk(leg: Leg, pcm: bytes, heard: bytearray) -> None:
    """Write all of it, reading meanwhile, as a call's media loop does."""
    rest = pcm
    while rest:
        heard += read(leg)
        rest = rest[leg.write(rest) :]
        await asyncio.sleep(TICK_SECONDS)


async def say_for(leg: Leg, pcm: bytes, seconds: float) -> int:
    """Write for so long; returns the bytes taken."""
    loop = asyncio.get_running_loop()
    until, taken = loop.time() + seconds, 0
    while loop.time() < until:
        read(leg)
        taken += leg.write(pcm[taken:])
        await asyncio.sleep(TICK_SECONDS)
    return taken


async def listen(leg: Leg, count: int, heard: bytearray, seconds: float) -> None:
    """Read until there are `count` bytes and a second more, or the time is over."""
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    while len(heard) < count + 2 * SAMPLE_RATE and loop.time() < until:
        heard += read(leg)
        await asyncio.sleep(TICK_SECONDS)


async def pause(leg: Leg, seconds: float) -> None:
    """Read for so long."""
    await listen(leg, 1 << 30, bytearray(), seconds)


def _samples(pcm: bytes) -> memoryview:
    return memoryview(pcm).cast("h")


def loud_bytes(pcm: bytes) -> int:
    """Count the bytes of loud samples."""
    return 2 * sum(abs(sample) > _LOUD for sample in _samples(pcm))


def until_last_loud(pcm: bytes) -> bytes:
    """Cut off the silence at the end."""
    loud = [place for place, sample in enumerate(_samples(pcm)) if abs(sample) > _LOUD]
    return pcm[: 2 * (loud[-1] + 1)] if loud else b""


def loud_span(pcm: bytes) -> int:
    """Bytes from the first loud sample to the end."""
    return len(pcm) - next((2 * place for place, sample in enumerate(_samples(pcm)) if abs(sample) > _LOUD), len(pcm))
