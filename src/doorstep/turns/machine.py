"""The turn machine: `step(state, event, now)` says when to listen, when to fall silent and when to answer."""

from dataclasses import replace
from typing import TypeAlias, assert_never

from doorstep.turns.barge_in import pause
from doorstep.turns.commands import Command, DropDecoding
from doorstep.turns.events import (
    Decoded,
    DecodingLost,
    Event,
    KeyPressed,
    LineAnswered,
    LineEnded,
    PlaybackFinished,
    ReplyBegun,
    Tick,
    ToneEnded,
    VoiceStarted,
    VoiceStopped,
)
from doorstep.turns.opening import tone_ended
from doorstep.turns.state import Ours, TurnState, Utterance
from doorstep.turns.timing import due

Step: TypeAlias = tuple[TurnState, tuple[Command, ...]]


def step(state: TurnState, event: Event, now: float) -> Step:
    """Take one event at `now` (seconds, never earlier than before) and say what is to be done."""
    if state.ended:
        return state, ()
    after, commands = _take(state, event, now)
    if after.ended:
        return after, commands
    settled, more = due(after, now)
    return settled, commands + more


def _take(state: TurnState, event: Event, now: float) -> Step:
    match event:
        case VoiceStarted() | VoiceStopped() | ToneEnded():
            return _hear(state, event, now)
        case Decoded() | DecodingLost():
            return _decoded(state, event), ()
        case ReplyBegun():
            return _reply(state, event, now)
        case PlaybackFinished():
            return replace(state, ours=Ours.SILENT, quiet_since=now, deaf=False), ()
        case KeyPressed() | LineAnswered() | LineEnded() | Tick():
            return _line(state, event, now)
        case _:
            assert_never(event)


def _line(state: TurnState, event: KeyPressed | LineAnswered | LineEnded | Tick, now: float) -> Step:
    match event:
        case KeyPressed():
            return pause(replace(state, digits=state.digits + event.digit, pressed=now))
        case LineAnswered():
            return replace(state, answered=now, quiet_since=now), ()
        case LineEnded():
            return replace(state, ended=True, utterance=None), _overtaken(state.utterance)
        case Tick():
            return state, ()
        case _:
            assert_never(event)


def _hear(state: TurnState, event: VoiceStarted | VoiceStopped | ToneEnded, now: float) -> Step:
    match event:
        case VoiceStarted():
            return _voice(state, event.at)
        case VoiceStopped():
            return _quiet(state, event.at), ()
        case ToneEnded():
            return tone_ended(state, event, now)
        case _:
            assert_never(event)


def _voice(state: TurnState, at: float) -> Step:
    utterance = state.utterance
    if state.deaf:
        return state, ()
    if utterance is None:
        number = state.utterances + 1
        began = Utterance(number, since=at, spoke=at, over=state.ours is not Ours.SILENT)
        return pause(replace(state, utterance=began, utterances=number))
    if utterance.until is None:
        return state, ()
    if utterance.cut:
        return replace(state, utterance=replace(utterance, until=None, spoke=at)), ()
    resumed = replace(utterance, until=None, spoke=at, decoding=False, decoded=None, lost=False)
    after, commands = pause(replace(state, utterance=resumed))
    return after, _overtaken(utterance) + commands


def _quiet(state: TurnState, at: float) -> TurnState:
    utterance = state.utterance
    if utterance is None or utterance.until is not None:
        return state
    stopped = replace(utterance, until=at, voiced=utterance.voiced + max(0.0, at - utterance.spoke))
    return replace(state, utterance=stopped)


def _overtaken(utterance: Utterance | None) -> tuple[Command, ...]:
    if utterance is None or not (utterance.decoding or utterance.decoded):
        return ()
    return (DropDecoding(utterance.number, utterance.attempt),)


def _decoded(state: TurnState, event: Decoded | DecodingLost) -> TurnState:
    utterance = state.utterance
    if utterance is None or (utterance.number, utterance.attempt) != (event.utterance, event.attempt):
        return state
    if not utterance.decoding:
        return state
    if isinstance(event, DecodingLost):
        return replace(state, utterance=replace(utterance, decoding=False, lost=True))
    return replace(state, utterance=replace(utterance, decoding=False, decoded=event))


def _reply(state: TurnState, event: ReplyBegun, now: float) -> Step:
    if event.final:
        return replace(state, ours=Ours.SPEAKING, utterance=None, deaf=True), ()
    after = replace(state, ours=Ours.SPEAKING, expects=event.expects, waiting=event.waiting, quiet_since=now)
    # where they speak already, our reply keeps its place until they have finished
    speaks = state.utterance is not None and state.utterance.until is None
    return pause(after) if speaks else (after, ())
