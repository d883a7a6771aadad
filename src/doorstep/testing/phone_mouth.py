"""The voice of a customer on the phone, and what is measured at their ear: gaps, and how soon we fall silent."""

from dataclasses import dataclass, field
from typing import Final

from doorstep.ports.telephony import Leg
from doorstep.testing.phone_ear import audible, audible_span

PAUSE_SECONDS: Final = 0.3
"""Quiet after which the assistant counts as silenced."""


class Mouth:
    """Says one thing at a time on a leg, and knows when its sound began and ended on the line."""

    def __init__(self, leg: Leg) -> None:
        self._leg = leg
        self._out = bytearray()
        self._first = self._last = self._start = 0
        self.began: float | None = None
        self.ended: float | None = None
        self.busy = False

    def speak(self, pcm: bytes) -> None:
        """Begin to say this."""
        self._out = bytearray(pcm)
        self._first, self._last = audible_span(pcm)
        self._start = self._leg.played()
        self.began = self.ended = None
        self.busy = True

    def tick(self, now: float) -> None:
        """Hand the line what it takes, and notice what of it was played."""
        if not self.busy:
            return
        if self._out:
            del self._out[: self._leg.write(bytes(self._out))]
        played = self._leg.played() - self._start
        if self.began is None and played > self._first:
            self.began = now
        if not self._out and played >= self._last:
            self.ended = now
            self.busy = False


@dataclass(slots=True)
class Meter:
    """Measures at the customer's ear, in seconds.

    Args:
        gaps: From the end of each of their utterances to the first sound of the assistant.
        barge_ins: From the start of each cut-in to the assistant's last sound.
        last_sound: When the last sound of the assistant arrived.
    """

    gaps: list[float] = field(default_factory=list)
    barge_ins: list[float] = field(default_factory=list)
    last_sound: float = 0.0
    _waiting_since: float | None = None
    _cut_at: float | None = None

    def spoke(self, ended: float) -> None:
        """The customer has finished and waits for an answer, unless the assistant is speaking already."""
        self._waiting_since = ended if ended - self.last_sound > PAUSE_SECONDS or self._cut_at is not None else None

    def cut_in(self, began: float) -> None:
        """The customer has begun to speak over the assistant."""
        self._cut_at = began

    def stops_waiting(self) -> None:
        """The customer goes on without an answer."""
        self._waiting_since = None

    def hear(self, pcm: bytes, now: float) -> float | None:
        """Take what arrived; returns the gap where the assistant's answer begins with it."""
        loud = any(audible(pcm))
        if loud:
            self.last_sound = now
        if self._cut_at is not None and now - max(self.last_sound, self._cut_at) > PAUSE_SECONDS:
            self.barge_ins.append(round(max(0.0, self.last_sound - self._cut_at), 3))
            self._cut_at = None
        if not loud or self._waiting_since is None or self._cut_at is not None:
            return None
        gap = round(now - self._waiting_since, 3)
        self._waiting_since = None
        self.gaps.append(gap)
        return gap
