"""One SIP call as the telephony port's leg."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

import baresip

from doorstep.adapters.telephony.sip.addresses import dialable
from doorstep.adapters.telephony.sip.causes import closed, refused, unanswered
from doorstep.errors import InvariantBroken
from doorstep.ports.sip_account import SipSettings
from doorstep.ports.telephony import (
    FRAME_BYTES,
    Cause,
    Dtmf,
    EarlyMedia,
    Ended,
    LegEvent,
    Picked,
    RemoteHold,
    Ringing,
)

CUSHION_BYTES = 3 * FRAME_BYTES
"""What is kept queued towards the line: 60 ms bear two late ticks; more would be heard after a barge-in."""

_READ_BYTES = 65536
_CLOSING_SECONDS = 1.0
_NOT_ACCEPTABLE = 488


class SipLeg:
    """A call of the stack, dialled or taken.

    Args:
        call: The stack's call.
        ring_seconds: For how long a dialled call rings; None for a call we take.
        settings: The account's.
    """

    def __init__(self, call: baresip.Call, settings: SipSettings, *, ring_seconds: float | None) -> None:
        self._call = call
        self._settings = settings
        # The stack lets an answer without encryption pass, without sound.
        self._plain = settings.srtp
        self._queue: asyncio.Queue[LegEvent] = asyncio.Queue()
        self._ended = asyncio.Event()
        self._expected: Ended | None = None
        self._rang = False
        self._early = False
        self._answered = False
        self._heard = bytearray()
        self._taken = 0
        self._lost = 0
        self._buffered = 0
        self._silent_frames: int | None = None
        self._hanging_up: asyncio.Task[None] | None = None
        self._ringing_until: asyncio.TimerHandle | None = None
        if ring_seconds is not None:
            self._ringing_until = asyncio.get_running_loop().call_later(ring_seconds, self._ring_out)
        call.on(self._on_event)

    @property
    def ended(self) -> bool:
        """Whether the leg is over."""
        return self._ended.is_set()

    async def events(self) -> AsyncIterator[LegEvent]:
        """Yield what happens on the leg, ending with `Ended`."""
        while True:
            event = await self._queue.get()
            yield event
            if isinstance(event, Ended):
                return

    def read(self) -> bytes:
        """Return the whole frames that came in since the last read."""
        self._fetch()
        whole = len(self._heard) // FRAME_BYTES * FRAME_BYTES
        frames = bytes(self._heard[:whole])
        del self._heard[:whole]
        return frames

    def write(self, pcm: bytes) -> int:
        """Queue sound, as far as the cushion has room; an ended leg takes none."""
        if not self._answered:
            raise InvariantBroken("sound was written to a leg before it was answered")
        self._fetch()
        room = (CUSHION_BYTES - self._waiting()) // 2 * 2
        if room <= 0 or not pcm or self.ended or self._flushing():
            return 0
        try:
            taken: int = self._call.audio.write(pcm[:room])
        except (baresip.AudioNotActive, baresip.AudioRestarted):
            return 0
        self._taken += taken
        self._buffered += taken
        return taken

    def flush(self) -> int:
        """Drop what is queued; returns the bytes really played."""
        self._fetch()
        waiting = self._waiting()
        if waiting:
            with contextlib.suppress(baresip.AudioNotActive, baresip.AudioRestarted):
                self._silent_frames = self._call.audio.stats().tx_silence_frames
                self._call.audio.flush_tx()
            self._lost += waiting
            self._buffered = 0
        return self._taken - self._lost

    def played(self) -> int:
        """Say how many bytes were really played."""
        return self._taken - self._lost - self._waiting()

    async def send_dtmf(self, digits: str) -> None:
        """Press keys, each for 100 ms; nothing happens on a leg that is over."""
        with contextlib.suppress(baresip.BaresipError):
            await self._call.send_dtmf(digits)

    async def transfer(self, uri: str) -> bool:
        """Hand the other side over by REFER and wait for its report."""
        target = dialable(uri, self._settings)
        if target is None:
            return False
        try:
            await self._call.transfer(target, timeout=self._settings.transfer_seconds)
        except baresip.BaresipError:
            return False
        return True

    async def hang_up(self) -> None:
        """End the leg and wait until the stack has let it go."""
        await self._close(Ended(Cause.LOCAL_HANGUP))

    def stack_died(self) -> None:
        """End the leg because the stack under it is gone."""
        self._end(Ended(Cause.FAILED))

    async def _close(self, ended: Ended) -> None:
        if self.ended:
            return
        if self._expected is None:
            self._expected = ended
        with contextlib.suppress(baresip.BaresipError):
            await self._call.hangup()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._ended.wait(), _CLOSING_SECONDS)
        self._end(self._expected)

    def _ring_out(self) -> None:
        self._hang_up_later(unanswered(rang=self._rang))

    def _hang_up_later(self, ended: Ended) -> None:
        self._hanging_up = asyncio.ensure_future(self._close(ended))

    def _fetch(self) -> None:
        """Take what the stack has received; every other look at the streams comes after this one.

        Reading is what notices that the streams were renewed, and with them what was queued is lost.
        """
        try:
            self._heard += self._call.audio.read(_READ_BYTES)
        except baresip.AudioNotActive:
            return
        except baresip.AudioRestarted:
            self._lost += self._buffered
            self._buffered = 0
            self._silent_frames = None

    def _flushing(self) -> bool:
        """Say whether a flush is still to come: the stack drops everything at its next frame, later writes included.

        That frame goes out as silence, which is how it is known to be over.
        """
        if self._silent_frames is not None:
            with contextlib.suppress(baresip.AudioNotActive):
                if self._call.audio.stats().tx_silence_frames > self._silent_frames:
                    self._silent_frames = None
        return self._silent_frames is not None

    def _waiting(self) -> int:
        if not self.ended:
            with contextlib.suppress(baresip.AudioNotActive):
                self._buffered = min(self._buffered, self._call.audio.info().tx_buffered)
        return self._buffered

    def _on_event(self, event: baresip.StackEvent) -> None:
        kind = baresip.Event
        match event.event:  # open match: the stack tells much more than a leg is made of
            case kind.CALL_RINGING:
                self._ring()
            case kind.CALL_PROGRESS:
                self._progress()
            case kind.CALL_MENC:
                self._plain = False
            case kind.CALL_ESTABLISHED:
                self._pick()
            case kind.CALL_DTMF_START if event.text:
                self._queue.put_nowait(Dtmf(event.text[0].upper()))
            case kind.CALL_HOLD | kind.CALL_RESUME:
                self._queue.put_nowait(RemoteHold(held=event.event is kind.CALL_HOLD))
            case kind.CALL_CLOSED:
                self._end(self._cause(event.text or ""))
            case _:
                pass

    def _ring(self) -> None:
        if not self._rang and not self._answered:
            self._rang = True
            self._queue.put_nowait(Ringing())

    def _progress(self) -> None:
        self._rang = True
        if not self._early and not self._answered:
            self._early = True
            self._queue.put_nowait(EarlyMedia())

    def _pick(self) -> None:
        if self._answered:
            return
        if self._plain:
            self._hang_up_later(Ended(Cause.FAILED, _NOT_ACCEPTABLE))
            return
        self._answered = True
        self._stop_ringing()
        self._queue.put_nowait(Picked())

    def _cause(self, text: str) -> Ended:
        if self._expected is not None:
            return self._expected
        return closed(text) if self._answered else refused(text, rang=self._rang)

    def _stop_ringing(self) -> None:
        if self._ringing_until is not None:
            self._ringing_until.cancel()
            self._ringing_until = None

    def _end(self, ended: Ended) -> None:
        if self.ended:
            return
        # What was queued when the line closed is heard by nobody.
        self._lost += self._buffered
        self._buffered = 0
        self._ended.set()
        self._stop_ringing()
        self._call.off(self._on_event)
        self._queue.put_nowait(ended)


class StillbornLeg:
    """A leg that ended before anything went on the wire."""

    def __init__(self, cause: Cause) -> None:
        self._cause = cause

    async def events(self) -> AsyncIterator[LegEvent]:
        """Yield the end."""
        yield Ended(self._cause)

    def read(self) -> bytes:
        """Return no sound."""
        return b""

    def write(self, pcm: bytes) -> int:  # noqa: ARG002 - the port's face
        """Refuse: it was never answered."""
        raise InvariantBroken("sound was written to a leg before it was answered")

    def flush(self) -> int:
        """Say that nothing was played."""
        return 0

    def played(self) -> int:
        """Say that nothing was played."""
        return 0

    async def send_dtmf(self, digits: str) -> None:
        """Press nothing."""

    async def transfer(self, uri: str) -> bool:  # noqa: ARG002 - the port's face
        """Refuse: there is nobody to hand over."""
        return False

    async def hang_up(self) -> None:
        """Do nothing: it is over."""
