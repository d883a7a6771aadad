"""What can happen in a conversation, as the engine sees it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from doorstep.dialogue.acts import AssistantAct
from doorstep.dialogue.understanding import Understanding


class AnsweredBy(StrEnum):
    """Who or what picked up."""

    PERSON = "person"
    VOICEMAIL = "voicemail"
    SCREENING = "screening"
    IVR = "ivr"
    FAX = "fax"


class OffReason(StrEnum):
    """Why a call is called off from our side while it goes on."""

    DELIVERED = "delivered"
    WITHDRAWN = "withdrawn"
    OPTED_OUT = "opted_out"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Answered:
    """The line is open: the opening is due."""


@dataclass(frozen=True, slots=True)
class AnswererKnown:
    """It became clear who or what picked up."""

    kind: AnsweredBy


@dataclass(frozen=True, slots=True)
class Spoken:
    """How much of the running utterance was really heard: its acts that were played to their end."""

    acts: tuple[AssistantAct, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class UserTurn:
    """The customer said something."""

    understanding: Understanding


@dataclass(frozen=True, slots=True)
class Silence:
    """The customer said nothing until the no-input timer ran out."""


@dataclass(frozen=True, slots=True)
class Digits:
    """The customer pressed keys."""

    digits: str


@dataclass(frozen=True, slots=True)
class EffectDone:
    """The shell performed an effect; `done` is False where it was refused (a slot that is gone, a failed transfer)."""

    key: str
    done: bool


@dataclass(frozen=True, slots=True)
class TransferFailed:
    """The customer could not be connected with a person and is still on the line."""


@dataclass(frozen=True, slots=True)
class CalledOff:
    """Our side has to end the conversation: there is nothing to call about any more, or we are closing."""

    reason: OffReason


@dataclass(frozen=True, slots=True)
class HungUp:
    """The line is closed, whoever closed it."""


Event: TypeAlias = (
    Answered | AnswererKnown | Spoken | UserTurn | Silence | Digits | EffectDone | TransferFailed | CalledOff | HungUp
)
