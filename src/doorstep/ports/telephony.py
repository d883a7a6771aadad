"""Telephony: a leg is one side of a call, int16 mono at 8 kHz in 20 ms frames whatever carries it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol, TypeAlias

SAMPLE_RATE: Final = 8000
FRAME_SAMPLES: Final = 160
FRAME_BYTES: Final = 2 * FRAME_SAMPLES


class Cause(StrEnum):
    """Why a leg ended, in our own words."""

    BUSY = "busy"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    UNREACHABLE = "unreachable"
    NOT_FOUND = "not_found"
    REMOTE_HANGUP = "remote_hangup"
    LOCAL_HANGUP = "local_hangup"
    TRANSFERRED = "transferred"
    MEDIA_LOST = "media_lost"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Ringing:
    """The other side's phone rings."""


@dataclass(frozen=True, slots=True)
class EarlyMedia:
    """There is sound before the answer: it may be read, nothing may be written."""


@dataclass(frozen=True, slots=True)
class Picked:
    """The call was answered; from now on `write` is allowed."""


@dataclass(frozen=True, slots=True)
class Dtmf:
    """A key was pressed on the other side."""

    digit: str


@dataclass(frozen=True, slots=True)
class RemoteHold:
    """The other side put us on hold (`held`) or took us back."""

    held: bool


@dataclass(frozen=True, slots=True)
class Ended:
    """The leg is over; the last event of every leg. `status` is the SIP status where there was one."""

    cause: Cause
    status: int | None = None


LegEvent: TypeAlias = Ringing | EarlyMedia | Picked | Dtmf | RemoteHold | Ended


@dataclass(frozen=True, slots=True)
class DialRequest:
    """Whom to ring, for how long (seconds), with which extra SIP headers."""

    uri: str
    ring_seconds: float = 30.0
    headers: dict[str, str] = field(default_factory=dict)


class Leg(Protocol):
    """One side of a call. Everything but `events`, `hang_up`, `transfer` returns at once."""

    def events(self) -> AsyncIterator[LegEvent]:
        """Yield what happens on the leg, in order, ending with `Ended`; may be iterated once."""
        ...

    def read(self) -> bytes:
        """Return the sound that came in since the last read, whole 20 ms frames, possibly none."""
        ...

    def write(self, pcm: bytes) -> int:
        """Queue sound to be played; returns how many bytes were taken (the queue holds about 60 ms).

        Raises:
            InvariantBroken: The leg is not answered yet.
        """
        ...

    def flush(self) -> int:
        """Drop what is queued and return how many bytes were really played since the leg was answered."""
        ...

    def played(self) -> int:
        """How many bytes were really played since the leg was answered."""
        ...

    async def send_dtmf(self, digits: str) -> None:
        """Press keys."""
        ...

    async def transfer(self, uri: str) -> bool:
        """Hand the other side over to `uri` by REFER; False where it was refused, and the leg lives on."""
        ...

    async def hang_up(self) -> None:
        """End the leg; harmless when it is over already."""
        ...


class Telephony(Protocol):
    """A way to ring people. One per process; start once, close once."""

    async def start(self) -> None:
        """Open sockets and register where an account is configured.

        Raises:
            RegistrationRefused: The registrar refused the account.
            OutsideError: The registrar did not answer.
        """
        ...

    async def dial(self, request: DialRequest) -> Leg:
        """Start ringing; the leg's events tell how it goes, refusals included. Never raises for a call that fails."""
        ...

    async def close(self) -> None:
        """End every leg, unregister, close sockets."""
        ...
