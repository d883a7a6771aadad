"""Calls within memory, for tests: the same behaviour as a real line, on the running loop's clock."""

import asyncio
from collections.abc import AsyncIterator
from typing import Final

from doorstep.errors import CallNotConnected, InvariantBroken
from doorstep.ports.telephony import (
    FRAME_BYTES,
    Cause,
    DialRequest,
    Dtmf,
    EarlyMedia,
    Ended,
    LegEvent,
    Picked,
    RemoteHold,
    Ringing,
)

CUSHION_BYTES: Final = 3 * FRAME_BYTES
_FRAME_SECONDS: Final = 0.02
_KEPT_BYTES: Final = 3000 * FRAME_BYTES
"""Sound nobody reads is kept for a minute, then the oldest goes."""


class MemoryTelephony:
    """Rings whoever iterates `incoming`: that is the other side, all of it in one process.

    Args:
        media_timeout_seconds: A leg ends that long after the other side's media was lost.
    """

    def __init__(self, *, media_timeout_seconds: float = 3.0) -> None:
        self._media_timeout_seconds = media_timeout_seconds
        self._legs: list[MemoryLeg] = []
        self._rings: asyncio.Queue[MemoryCall | None] = asyncio.Queue()

    async def start(self) -> None:
        """Do nothing: there is nothing to open."""

    async def dial(self, request: DialRequest) -> "MemoryLeg":
        """Make a pair of legs; nothing happens on it until the other side acts or the ringing time is over."""
        near, far = MemoryLeg(self._media_timeout_seconds), MemoryLeg(self._media_timeout_seconds)
        near.connect(far)
        far.connect(near)
        near.ring_for(request.ring_seconds)
        self._legs += [near, far]
        self._rings.put_nowait(MemoryCall(request, near, far))
        return near

    async def incoming(self) -> AsyncIterator["MemoryCall"]:
        """Yield each dialled call for the other side to deal with, until the telephony is closed."""
        while (call := await self._rings.get()) is not None:
            yield call

    async def close(self) -> None:
        """End every leg."""
        for leg in self._legs:
            await leg.hang_up()
        self._legs.clear()
        self._rings.put_nowait(None)


class MemoryCall:
    """A dialled call as the other side has it before it is answered.

    Args:
        request: What was dialled.
        near: The leg of whoever dialled.
        far: The leg of whoever may answer.
    """

    def __init__(self, request: DialRequest, near: "MemoryLeg", far: "MemoryLeg") -> None:
        self.request = request
        self._near = near
        self._far = far

    @property
    def caller(self) -> str:
        """The caller's address."""
        return "sip:doorstep@memory"

    def ring(self) -> None:
        """Let the caller know that it rings here."""
        self._near.rung()

    def announce(self, pcm: bytes) -> None:
        """Play sound to the caller before the answer, as networks do."""
        self._near.announced()
        self._far.queue_announcement(pcm)

    async def answer(self) -> "MemoryLeg":
        """Take the call.

        Raises:
            CallNotConnected: The caller has given up meanwhile.
        """
        if self._near.ended:
            raise CallNotConnected(Cause.REMOTE_HANGUP)
        self._near.picked()
        self._far.picked()
        return self._far

    async def reject(self) -> None:
        """Refuse the call as busy."""
        self.refuse(Cause.BUSY, 486)

    def refuse(self, cause: Cause, status: int | None = None) -> None:
        """Refuse the call with a cause of choice."""
        self._near.end(Ended(cause, status))
        self._far.end(Ended(Cause.LOCAL_HANGUP))


class MemoryLeg:
    """One side of a call within memory.

    Args:
        media_timeout_seconds: The leg ends that long after it stopped getting sound.
    """

    def __init__(self, media_timeout_seconds: float) -> None:
        self._loop = asyncio.get_running_loop()
        self._media_timeout_seconds = media_timeout_seconds
        self._events: asyncio.Queue[LegEvent] = asyncio.Queue()
        self._peer: MemoryLeg | None = None
        self._timers: list[asyncio.TimerHandle] = []
        self._rang = False
        self._answered = False
        self._ended = False
        self._mute = False
        self._sending_since: float | None = None
        self._frames_sent = 0
        self._waiting = bytearray()
        self._heard = bytearray()
        self._sent = 0
        self._announced = 0
        self.follows_transfers = False
        self.transferred_to: str | None = None

    @property
    def ended(self) -> bool:
        """Whether the leg is over."""
        return self._ended

    async def events(self) -> AsyncIterator[LegEvent]:
        """Yield what happens on the leg, ending with `Ended`."""
        while True:
            event = await self._events.get()
            yield event
            if isinstance(event, Ended):
                return

    def read(self) -> bytes:
        """Return the frames that came in since the last read."""
        if self._peer is not None:
            self._peer.advance()
        frames = bytes(self._heard)
        self._heard.clear()
        return frames

    def write(self, pcm: bytes) -> int:
        """Queue sound, as far as the cushion has room; an ended leg takes none."""
        if not self._answered:
            raise InvariantBroken("sound was written to a leg before it was answered")
        self.advance()
        if self._ended:
            return 0
        taken = pcm[: max(0, CUSHION_BYTES - len(self._waiting)) // 2 * 2]
        self._waiting += taken
        return len(taken)

    def flush(self) -> int:
        """Drop what is queued; returns the bytes really played."""
        self.advance()
        self._waiting.clear()
        return self._sent

    def played(self) -> int:
        """Say how many bytes were really played."""
        self.advance()
        return self._sent

    async def send_dtmf(self, digits: str) -> None:
        """Press keys."""
        if self._answered and self._peer is not None:
            for digit in digits:
                self._peer.happened(Dtmf(digit.upper()))

    async def transfer(self, uri: str) -> bool:
        """Hand the other side over, where its test lets it follow."""
        peer = self._peer
        if peer is None or self._ended or not peer.follows_transfers:
            return False
        peer.transferred_to = uri
        self.end(Ended(Cause.TRANSFERRED))
        peer.end(Ended(Cause.REMOTE_HANGUP))
        return True

    async def hang_up(self) -> None:
        """End the leg; harmless when it is over."""
        if self._ended:
            return
        self.end(Ended(Cause.LOCAL_HANGUP))
        if self._peer is not None:
            self._peer.end(Ended(Cause.REMOTE_HANGUP))

    def hold(self, *, held: bool) -> None:
        """Put the other side on hold or take it back."""
        if self._peer is not None:
            self._peer.happened(RemoteHold(held))

    def vanish(self) -> None:
        """Stop sending anything, as a phone does whose battery is empty: the other side loses its media."""
        self.advance()
        self._mute = True
        if self._peer is not None:
            self._peer.lose_media()

    def connect(self, peer: "MemoryLeg") -> None:
        """Join with the other side."""
        self._peer = peer

    def ring_for(self, seconds: float) -> None:
        """Give up after that long."""
        self._timers.append(self._loop.call_later(seconds, self._ring_out))

    def rung(self) -> None:
        """Note that the other side's phone rings."""
        if not self._rang and not self._answered:
            self._rang = True
            self.happened(Ringing())

    def announced(self) -> None:
        """Note that there is sound before the answer."""
        self._rang = True
        self.happened(EarlyMedia())

    def picked(self) -> None:
        """Note that the call is answered."""
        self._cancel_timers()
        self._start_sending()
        self._answered = True
        self.happened(Picked())

    def queue_announcement(self, pcm: bytes) -> None:
        """Send sound before the answer."""
        self._start_sending()
        self.advance()
        self._waiting += pcm
        self._announced += len(pcm)

    def lose_media(self) -> None:
        """End for lack of sound, once the patience for it is over."""
        self._timers.append(
            self._loop.call_later(self._media_timeout_seconds, lambda: self.end(Ended(Cause.MEDIA_LOST)))
        )

    def happened(self, event: LegEvent) -> None:
        """Tell the leg's listener; nothing comes after the end."""
        if not self._ended:
            self._events.put_nowait(event)

    def end(self, ended: Ended) -> None:
        """End the leg once."""
        if self._ended:
            return
        self.advance()
        self._cancel_timers()
        self._waiting.clear()
        self.happened(ended)
        self._ended = True

    def advance(self) -> None:
        """Play what was due by now: a frame each 20 ms, silence where nothing was queued."""
        if self._sending_since is None or self._ended:
            return
        due = int((self._loop.time() - self._sending_since) / _FRAME_SECONDS + 1e-6)
        budget = (due - self._frames_sent) * FRAME_BYTES
        self._frames_sent = due
        if budget <= 0:
            return
        sound = bytes(self._waiting[:budget])
        del self._waiting[: len(sound)]
        announcement = min(len(sound), self._announced)
        self._announced -= announcement
        self._sent += len(sound) - announcement
        if self._peer is not None and not self._mute:
            self._peer.hear(sound.ljust(min(budget, _KEPT_BYTES), b"\0"))

    def hear(self, sound: bytes) -> None:
        """Take in sound from the other side."""
        self._heard += sound
        del self._heard[:-_KEPT_BYTES]

    def _start_sending(self) -> None:
        if self._sending_since is None:
            self._sending_since = self._loop.time()

    def _ring_out(self) -> None:
        self.end(Ended(Cause.NO_ANSWER if self._rang else Cause.UNREACHABLE))
        if self._peer is not None:
            self._peer.end(Ended(Cause.REMOTE_HANGUP))

    def _cancel_timers(self) -> None:
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()
