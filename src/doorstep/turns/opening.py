"""The first seconds: who picked up, and when it is our turn to speak."""

from dataclasses import replace
from typing import TypeAlias

from doorstep.dialogue.events import AnsweredBy
from doorstep.turns.answer_detection import MACHINES, answerer, quiet_before_speaking
from doorstep.turns.commands import AnswererKnown, Command, PauseSpeaking
from doorstep.turns.events import ToneEnded, ToneKind
from doorstep.turns.state import Ours, TurnState, Utterance

Step: TypeAlias = tuple[TurnState, tuple[Command, ...]]


def unanswered(state: TurnState, now: float) -> Step:
    """Nobody has said a word yet: open by ourselves after a while."""
    if state.answered is None or now - state.quiet_since < state.settings.first_word:
        return state, ()
    return _known(state, AnsweredBy.PERSON, "", None, now)


def greeted(state: TurnState, utterance: Utterance, now: float) -> Step:
    """The greeting has paused: say who it was as soon as it is clear and our turn."""
    until = utterance.until
    if until is None:
        return state, ()
    quiet, length = now - until, until - utterance.since
    decoded = utterance.decoded
    if decoded is None and not utterance.lost and quiet < 2 * state.settings.greeting_end:
        return state, ()
    kind = answerer(decoded.greeting if decoded else None, length, state.settings)
    if quiet < quiet_before_speaking(kind, state.settings):
        return state, ()
    return _known(state, kind, decoded.text if decoded else "", until, now)


def tone_ended(state: TurnState, event: ToneEnded, now: float) -> Step:
    """A beep or a fax tone in the first seconds tells a machine, whatever was thought before."""
    if state.answered is None or state.answerer in MACHINES or now - state.answered > 3 * state.settings.doubt:
        return state, ()
    if state.answerer is not None and now - state.answered > state.settings.doubt:
        return state, ()
    kind = AnsweredBy.FAX if event.kind is ToneKind.FAX else AnsweredBy.VOICEMAIL
    text = state.utterance.decoded.text if state.utterance and state.utterance.decoded else ""
    silence: tuple[Command, ...] = (PauseSpeaking(),) if state.ours is Ours.SPEAKING else ()
    after, commands = _known(state, kind, text, now, now)
    return after, silence + commands


def _known(state: TurnState, kind: AnsweredBy, text: str, until: float | None, now: float) -> Step:
    after = replace(state, answerer=kind, utterance=None, ours=Ours.SILENT, quiet_since=now)
    return after, (AnswererKnown(kind, text, until),)
