"""What the turn machine asks the call to do."""

from dataclasses import dataclass
from typing import TypeAlias

from doorstep.dialogue.events import AnsweredBy


@dataclass(frozen=True, slots=True)
class StartDecoding:
    """Recognise the sound from `since` to `until`; a moment of it on both sides belongs to it."""

    utterance: int
    attempt: int
    since: float
    until: float


@dataclass(frozen=True, slots=True)
class DropDecoding:
    """The customer went on speaking: the attempt is overtaken, throw it away."""

    utterance: int
    attempt: int


@dataclass(frozen=True, slots=True)
class PauseSpeaking:
    """Fall silent at once and keep the place."""


@dataclass(frozen=True, slots=True)
class ResumeSpeaking:
    """Go on where our voice was paused: it was no interruption."""


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """The customer's turn is over.

    Args:
        text: The words; empty where they could not be recognised.
        since: When the voice set in.
        until: When the voice ended; the response gap counts from here.
        cut_in: Our reply was still being said or due; what is left of it is to be dropped.
        too_long: The customer is still speaking; we cut in.
        alternatives: What else was said maybe, likeliest first.
    """

    text: str
    since: float
    until: float
    cut_in: bool = False
    too_long: bool = False
    alternatives: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoInput:
    """The customer did not answer."""


@dataclass(frozen=True, slots=True)
class AnswererKnown:
    """It is clear who or what picked up, and it is our turn to speak; `text` is what was said so far."""

    kind: AnsweredBy
    text: str = ""
    until: float | None = None


@dataclass(frozen=True, slots=True)
class DigitsCollected:
    """The customer entered a number on the keys."""

    digits: str


Command: TypeAlias = (
    StartDecoding
    | DropDecoding
    | PauseSpeaking
    | ResumeSpeaking
    | TurnEnded
    | NoInput
    | AnswererKnown
    | DigitsCollected
)
