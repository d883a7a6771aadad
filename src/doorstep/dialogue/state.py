"""The state of a conversation: what every skill shares, with the skill's own state inside."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from doorstep.dialogue.acts import Act, AssistantAct, Expects
from doorstep.dialogue.commands import Effect
from doorstep.dialogue.understanding import Understanding

S = TypeVar("S")


class Signal(StrEnum):
    """What has just happened, as far as choosing the next words goes."""

    NOTED = "noted"  # nothing to be said
    ANSWERED = "answered"  # the line is open
    MACHINE = "machine"  # something that is no person picked up
    SPOKE = "spoke"  # the customer said something
    DOUBTED = "doubted"  # words whose likeliest meaning is asked back first
    NOT_UNDERSTOOD = "not_understood"  # words that meant nothing here
    SILENT = "silent"  # nothing was said
    CALLED_OFF = "called_off"  # our side has to end it


@dataclass(frozen=True, slots=True)
class Wanted:
    """An effect on its way, and what is said once it is stored."""

    effect: Effect
    announce: tuple[Act, ...] = ()


@dataclass(frozen=True, slots=True)
class DialogueState(Generic[S]):
    """Where a conversation stands.

    Args:
        skill: The skill's own state.
        now: The time of the last event, with zone.
        signal: What has just happened.
        turn: The customer's words that are being answered.
        expects: The open question.
        question: The acts that asked it, to come back to.
        last: Everything said in the last turn.
        unheard: What of it the customer cut off; said again where it still matters.
        heard: Every kind of act that was heard to its end.
        answers: What is to be said in the next turn before the question.
        wanted: Effects to be performed before the next word.
        effects: How many effects were asked for so far; makes their keys.
        turns: How often the assistant spoke.
        silences: Silences in a row.
        misses: Turns in a row that were not understood.
        doubted: Words whose likeliest meaning was asked back, until they are answered.
        doubts: Guesses in a row that were asked back.
        idle: Turns in a row that brought the conversation no further.
        ended: The conversation is over.
    """

    skill: S
    now: datetime
    signal: Signal = Signal.NOTED
    turn: Understanding | None = None
    expects: Expects = Expects.NONE
    question: tuple[Act, ...] = ()
    last: tuple[Act, ...] = ()
    unheard: tuple[Act, ...] = ()
    heard: frozenset[AssistantAct] = frozenset()
    answers: tuple[Act, ...] = ()
    wanted: tuple[Wanted, ...] = ()
    effects: int = 0
    turns: int = 0
    silences: int = 0
    misses: int = 0
    doubted: Understanding | None = None
    doubts: int = 0
    idle: int = 0
    ended: bool = False

    def answering(self, *acts: Act) -> "DialogueState[S]":
        """The same state with more to be said in the next turn; the same act is not queued twice."""
        fresh = tuple(one for one in acts if one not in self.answers)
        return replace(self, answers=self.answers + fresh)
