"""What the turn machine is told."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.events import AnsweredBy


class ToneKind(StrEnum):
    """A pure tone that says what is at the other end."""

    BEEP = "beep"
    FAX = "fax"


@dataclass(frozen=True, slots=True)
class LineAnswered:
    """The call was picked up; from now on the machine runs."""


@dataclass(frozen=True, slots=True)
class VoiceStarted:
    """The customer's voice set in at `at`, which lies a little before the moment it was sure."""

    at: float


@dataclass(frozen=True, slots=True)
class VoiceStopped:
    """The customer's voice ended at `at`."""

    at: float


@dataclass(frozen=True, slots=True)
class ToneEnded:
    """A pure tone was heard and is over."""

    kind: ToneKind


@dataclass(frozen=True, slots=True)
class ReplyBegun:
    """We have something to say.

    Args:
        expects: The question it ends with.
        waiting: The customer asked for a moment.
        final: The last words before we hang up or hand over: nothing interrupts them.
    """

    expects: Expects
    waiting: bool = False
    final: bool = False


@dataclass(frozen=True, slots=True)
class PlaybackFinished:
    """The customer heard our reply to its end."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The words of one attempt at one utterance, with what the language pack says of them.

    Args:
        utterance: Which utterance.
        attempt: Which attempt at it; every resumed utterance is decoded afresh.
        text: The words; empty where nothing was understood.
        unfinished: The words ask for more.
        backchannel: The words are listening noises only.
        greeting: Who or what the words sound like, as the first words of a call.
        alternatives: What else it may have been, likeliest first.
    """

    utterance: int
    attempt: int
    text: str
    unfinished: bool = False
    backchannel: bool = False
    greeting: AnsweredBy | None = None
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DecodingLost:
    """The recogniser failed on one attempt; its words will never come."""

    utterance: int
    attempt: int


@dataclass(frozen=True, slots=True)
class KeyPressed:
    """The customer pressed a key: 0-9, * or #."""

    digit: str


@dataclass(frozen=True, slots=True)
class Tick:
    """Time went on."""


@dataclass(frozen=True, slots=True)
class LineEnded:
    """The call is over; nothing is decided any more."""


Event: TypeAlias = (
    LineAnswered
    | VoiceStarted
    | VoiceStopped
    | ToneEnded
    | ReplyBegun
    | PlaybackFinished
    | Decoded
    | DecodingLost
    | KeyPressed
    | Tick
    | LineEnded
)
