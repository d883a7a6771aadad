"""What is due as time goes on: decoding at the first pause, the end of a turn, no answer, a number entered."""

from dataclasses import replace
from typing import TypeAlias

from doorstep.turns.answer_detection import MACHINES
from doorstep.turns.barge_in import ignored, resume, waited_out
from doorstep.turns.commands import (
    AnswererKnown,
    Command,
    DigitsCollected,
    NoInput,
    PauseSpeaking,
    StartDecoding,
    TurnEnded,
)
from doorstep.turns.endpointing import needed_quiet
from doorstep.turns.opening import greeted, unanswered
from doorstep.turns.silence import patience
from doorstep.turns.state import Ours, TurnState, Utterance

Step: TypeAlias = tuple[TurnState, tuple[Command, ...]]


def due(state: TurnState, now: float) -> Step:
    """Do everything whose time has come."""
    if state.answered is None:
        return state, ()
    utterance = state.utterance
    if utterance is None:
        return _nobody_speaks(state, now)
    if utterance.until is None:
        return _speaking(state, utterance, now)
    return _paused(state, utterance, utterance.until, now)


def _nobody_speaks(state: TurnState, now: float) -> Step:
    settings = state.settings
    if state.digits:
        if not state.digits.endswith("#") and now - state.pressed < settings.digit_gap:
            return state, ()
        collected = DigitsCollected(state.digits.rstrip("#"))
        return replace(state, digits="", ours=Ours.SILENT, quiet_since=now), (collected,)
    if state.answerer is None:
        return unanswered(state, now)
    if state.ours is Ours.PAUSED:
        return resume(state)
    if state.ours is Ours.SPEAKING or now - state.quiet_since < patience(
        state.expects, settings, waiting=state.waiting
    ):
        return state, ()
    return replace(state, quiet_since=now), (NoInput(),)


def _speaking(state: TurnState, utterance: Utterance, now: float) -> Step:
    if now - utterance.since < state.settings.longest_turn:
        return state, ()
    if utterance.decoded is not None or utterance.lost:
        return _end_turn(state, utterance, now)
    if utterance.decoding:
        return state, ()
    return _decode(state, replace(utterance, cut=True), now)


def _paused(state: TurnState, utterance: Utterance, until: float, now: float) -> Step:
    quiet = now - until
    if utterance.voiced < state.settings.least_voice:
        return _forget(state, until) if quiet >= state.settings.first_pause else (state, ())
    commands: tuple[Command, ...] = ()
    if quiet >= state.settings.first_pause and not (utterance.decoding or utterance.decoded or utterance.lost):
        state, commands = _decode(state, utterance, until)
        utterance = state.utterance or utterance
    if waited_out(state, utterance, now):
        state, more = resume(state)
        commands += more
    state, more = _decide(state, utterance, until, now)
    return state, commands + more


def _decide(state: TurnState, utterance: Utterance, until: float, now: float) -> Step:
    quiet = now - until
    if state.answerer is None:
        return greeted(state, utterance, now)
    decoded = utterance.decoded
    if decoded is None:
        given_up = quiet >= state.settings.decoding_limit or (utterance.lost and quiet >= state.settings.collecting)
        if given_up and state.ours is not Ours.SILENT:
            return _forget(state, now)
        return _end_turn(state, utterance, until) if given_up else (state, ())
    if not decoded.text or ignored(state, decoded):
        return _forget(state, until if state.ours is Ours.SILENT else now)
    if _machine_after_all(state, utterance):
        return _machine(state, utterance, quiet, now)
    if quiet < needed_quiet(decoded, state.expects, state.settings):
        return state, ()
    return _end_turn(state, utterance, until)


def _decode(state: TurnState, utterance: Utterance, until: float) -> Step:
    attempt = replace(utterance, attempt=utterance.attempt + 1, decoding=True)
    command = StartDecoding(attempt.number, attempt.attempt, attempt.since, until)
    return replace(state, utterance=attempt), (command,)


def _end_turn(state: TurnState, utterance: Utterance, until: float) -> Step:
    text = utterance.decoded.text if utterance.decoded else ""
    others = utterance.decoded.alternatives if utterance.decoded else ()
    cut_in = state.ours is not Ours.SILENT
    silence: tuple[Command, ...] = (PauseSpeaking(),) if state.ours is Ours.SPEAKING else ()
    too_long = utterance.until is None
    ended = TurnEnded(text, utterance.since, until, cut_in=cut_in, too_long=too_long, alternatives=others)
    after = replace(
        state, utterance=None, ours=Ours.SILENT, quiet_since=until, waiting=False, deaf=utterance.until is None
    )
    return after, (*silence, ended)


def _forget(state: TurnState, since: float) -> Step:
    after, commands = resume(replace(state, utterance=None))
    return replace(after, quiet_since=max(state.quiet_since, since)), commands


def _machine_after_all(state: TurnState, utterance: Utterance) -> bool:
    decoded, answered = utterance.decoded, state.answered
    return (
        decoded is not None
        and decoded.greeting in MACHINES
        and state.answerer not in MACHINES
        and answered is not None
        and utterance.since - answered <= state.settings.doubt
    )


def _machine(state: TurnState, utterance: Utterance, quiet: float, now: float) -> Step:
    decoded = utterance.decoded
    if decoded is None or decoded.greeting is None or quiet < state.settings.tape_quiet:
        return state, ()
    known = AnswererKnown(decoded.greeting, decoded.text, utterance.until)
    silence: tuple[Command, ...] = (PauseSpeaking(),) if state.ours is Ours.SPEAKING else ()
    after = replace(state, utterance=None, ours=Ours.SILENT, answerer=decoded.greeting, quiet_since=now)
    return after, (*silence, known)
