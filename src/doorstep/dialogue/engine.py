"""The engine: one step of a conversation, from an event to commands and the name of the rule that chose them."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Generic, TypeVar

from doorstep.dialogue.commands import Command, HangUp, Perform, Say
from doorstep.dialogue.events import Event, Spoken
from doorstep.dialogue.policy import decide
from doorstep.dialogue.skill import Skill
from doorstep.dialogue.speaking import question_of
from doorstep.dialogue.state import DialogueState, Signal
from doorstep.dialogue.tracker import track

S = TypeVar("S")

NOTED = "nothing to say"
STORE_FIRST = "store it before the next word"


@dataclass(frozen=True, slots=True)
class Step(Generic[S]):
    """What came out of one event."""

    state: DialogueState[S]
    commands: tuple[Command, ...]
    rule: str


def step(state: DialogueState[S], event: Event, now: datetime, *, skill: Skill[S]) -> Step[S]:
    """Take an event in and decide what to do; `now` is the event's time, with zone."""
    if state.ended and not isinstance(event, Spoken):
        return Step(state, (), NOTED)
    tracked = track(state, event, now, skill)
    if tracked.signal is Signal.NOTED:
        return Step(tracked, (), NOTED)
    if tracked.wanted:
        return Step(tracked, tuple(Perform(one.effect) for one in tracked.wanted), STORE_FIRST)
    rule, commands = decide(skill.policy, tracked)
    return Step(settle(tracked, commands), commands, rule)


def settle(state: DialogueState[S], commands: tuple[Command, ...]) -> DialogueState[S]:
    """Remember what was said and asked, and that it is no longer owed."""
    for command in commands:
        if isinstance(command, Say):
            state = replace(
                state,
                expects=command.expects,
                question=question_of(command.acts) or state.question,
                last=command.acts,
                unheard=(),
                answers=(),
                turn=None,
                signal=Signal.NOTED,
                turns=state.turns + 1,
            )
        elif isinstance(command, HangUp):
            state = replace(state, ended=True)
    return state
