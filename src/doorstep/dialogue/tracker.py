"""The tracker: an event changes the state; nothing is decided here."""

from dataclasses import replace
from datetime import datetime
from typing import Final, TypeVar, assert_never

from doorstep.dialogue.doubt import guess, meant, resolved
from doorstep.dialogue.events import (
    Answered,
    AnsweredBy,
    AnswererKnown,
    CalledOff,
    Digits,
    EffectDone,
    Event,
    HungUp,
    Silence,
    Spoken,
    TransferFailed,
    UserTurn,
)
from doorstep.dialogue.skill import Skill
from doorstep.dialogue.state import DialogueState, Signal
from doorstep.dialogue.understanding import Understanding

S = TypeVar("S")

DOUBTS: Final = 2
"""So many guesses in a row are asked back; after them doubtful words are taken for what they most likely mean."""


def track(state: DialogueState[S], event: Event, now: datetime, skill: Skill[S]) -> DialogueState[S]:
    """Take an event in."""
    state = replace(state, now=now)
    match event:
        case UserTurn() | Digits() | Silence():
            return _customer(state, event, skill)
        case Answered():
            return skill.answered(replace(state, signal=Signal.ANSWERED))
        case AnswererKnown(kind):
            return _answerer(state, kind, skill)
        case Spoken():
            return _spoken(state, event)
        case EffectDone():
            return _effected(state, event, skill)
        case TransferFailed() | CalledOff() | HungUp():
            return _line(state, event, skill)
        case _:
            assert_never(event)


def _line(state: DialogueState[S], event: TransferFailed | CalledOff | HungUp, skill: Skill[S]) -> DialogueState[S]:
    match event:
        case TransferFailed():
            return skill.transfer_failed(replace(state, signal=Signal.SPOKE, turn=None))
        case CalledOff(reason):
            return skill.called_off(replace(state, signal=Signal.CALLED_OFF, turn=None), reason)
        case HungUp():
            return replace(skill.hung_up(state), signal=Signal.NOTED, ended=True)
        case _:
            assert_never(event)


def _customer(state: DialogueState[S], event: UserTurn | Digits | Silence, skill: Skill[S]) -> DialogueState[S]:
    match event:
        case UserTurn(understanding):
            return _heard(state, understanding, skill)
        case Digits(digits):
            return _heard(state, skill.typed(state, digits), skill)
        case Silence():
            silent = replace(state, signal=Signal.SILENT, turn=None, doubted=None)
            return skill.silent(replace(silent, silences=state.silences + 1, idle=state.idle + 1))
        case _:
            assert_never(event)


def _answerer(state: DialogueState[S], kind: AnsweredBy, skill: Skill[S]) -> DialogueState[S]:
    if kind is AnsweredBy.PERSON:
        return replace(state, signal=Signal.NOTED)
    return skill.machine(replace(state, signal=Signal.MACHINE), kind)


def _spoken(state: DialogueState[S], event: Spoken) -> DialogueState[S]:
    """Remember what was heard to its end; what was cut off is owed again."""
    unheard = () if event.complete else tuple(one for one in state.last if one.kind not in event.acts)
    return replace(state, signal=Signal.NOTED, heard=state.heard | frozenset(event.acts), unheard=unheard)


def _heard(state: DialogueState[S], said: Understanding, skill: Skill[S]) -> DialogueState[S]:
    turn = said if state.doubted is None else resolved(state.doubted, said)
    state = replace(state, silences=0, idle=state.idle + 1, doubted=None)
    if state.doubts < DOUBTS and guess(turn) is not None:
        return replace(state, signal=Signal.DOUBTED, turn=turn, doubted=turn, doubts=state.doubts + 1)
    turn = meant(turn)
    state = replace(state, signal=Signal.SPOKE, turn=turn)
    if not turn.acts:
        return skill.heard(_missed(state), turn)
    return skill.heard(replace(state, misses=0, doubts=0), turn)


def _missed(state: DialogueState[S]) -> DialogueState[S]:
    return replace(state, signal=Signal.NOT_UNDERSTOOD, misses=state.misses + 1)


def _effected(state: DialogueState[S], event: EffectDone, skill: Skill[S]) -> DialogueState[S]:
    """Say what belongs to a stored effect before any other answer, in the order the effects were wanted."""
    matching = tuple(one for one in state.wanted if one.effect.key == event.key)
    if not matching:
        return replace(state, signal=Signal.NOTED)
    wanted = matching[0]
    state = replace(state, wanted=tuple(one for one in state.wanted if one is not wanted), idle=0)
    if event.done:
        state = replace(state, answers=wanted.announce + state.answers)
    return skill.effected(state, wanted.effect, done=event.done)
