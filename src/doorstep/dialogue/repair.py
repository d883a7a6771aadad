"""Repair rules that every skill shares: waiting, repeating, silence, words that were not understood, endless talk."""

from typing import Final, TypeVar

from doorstep.dialogue.acts import Act, AssistantAct, CustomerAct, Expects, act
from doorstep.dialogue.commands import Command, HangUp, Say
from doorstep.dialogue.doubt import ASKED_BACK, guess
from doorstep.dialogue.policy import Policy, Rule
from doorstep.dialogue.speaking import CONFIRMING, PASSING, turn
from doorstep.dialogue.state import DialogueState, Signal
from doorstep.dialogue.understanding import Understanding

S = TypeVar("S")

SILENCES: Final = 3
"""So many silences in a row end the call."""
MISSES: Final = 4
"""So many turns in a row that were not understood end the call."""
IDLE_TURNS: Final = 14
"""So many turns in a row without progress end the call."""
TURNS: Final = 60
"""So many turns end any call."""


WAITING: Final = frozenset(
    {
        CustomerAct.HOLD_ON,
        CustomerAct.AFFIRM,
        CustomerAct.BACKCHANNEL,
        CustomerAct.BUSY,
        CustomerAct.GREET,
        CustomerAct.NOT_HERE,
        CustomerAct.SMALL_TALK,
        CustomerAct.THANK,
    }
)
"""What may be said beside "one moment" by somebody who only wants us to wait."""


def say_again(state: DialogueState[S], *first: Act) -> tuple[Command, ...]:
    """Put the open question again after some opening acts; the wording sees to it that it is in other words."""
    return (turn(state, *first, *state.question, expects=state.expects),)


def take_leave(state: DialogueState[S], *first: Act) -> tuple[Command, ...]:
    """Say what is still owed, say goodbye and hang up."""
    return (Say((*first, *state.answers, act(AssistantAct.GOODBYE)), Expects.NONE), HangUp())


def _repeat(state: DialogueState[S]) -> tuple[Command, ...]:
    """Everything of the last turn but courtesies; an answer to something else in the same breath comes first."""
    last = tuple(one for one in state.last if one.kind not in PASSING and one not in state.answers)
    return (Say((*state.answers, *(last or state.question)), state.expects),)


def _not_understood(state: DialogueState[S]) -> tuple[Command, ...]:
    """Ask to hear it again; a read-back, or a question that now offers the keys, is always put again."""
    sorry = act(AssistantAct.APOLOGISE, reason="not_understood")
    again = any(one.kind in CONFIRMING or one.values.get("keys") for one in state.question)
    if state.misses == 1 and not again:
        return (turn(state, sorry, act(AssistantAct.ASK_REPEAT), expects=state.expects),)
    return say_again(state, sorry)


def _ask_back(state: DialogueState[S]) -> tuple[Command, ...]:
    best = guess(_turn(state))
    if best is None:
        return _not_understood(state)
    return (Say((*state.answers, act(AssistantAct.CLARIFY, guess=ASKED_BACK[best].value)), state.expects),)


def _ask_after_silence(state: DialogueState[S]) -> tuple[Command, ...]:
    lead = act(AssistantAct.APOLOGISE, reason="not_heard") if state.silences > 1 else act(AssistantAct.REPROMPT)
    return say_again(state, lead)


def _trouble(state: DialogueState[S]) -> tuple[Command, ...]:
    return take_leave(state, act(AssistantAct.APOLOGISE, reason="trouble"))


def _idle(state: DialogueState[S]) -> bool:
    """Whether the turn brought nothing but the wish to wait or to hear it again."""
    return state.signal is Signal.SPOKE and state.idle > 0


def _only(state: DialogueState[S], acts: frozenset[CustomerAct]) -> bool:
    """Whether nothing but these was said."""
    return state.signal is Signal.SPOKE and all(heard.act in acts for heard in _turn(state).acts)


def _turn(state: DialogueState[S]) -> Understanding:
    return state.turn or Understanding("")


def ending_rules() -> Policy[S]:
    """Rows that keep every conversation finite; they stand above a skill's own rows."""
    return (
        Rule("endless talk: take leave", lambda s: s.turns >= TURNS or s.idle >= IDLE_TURNS, _trouble),
        Rule("silence: take leave", lambda s: s.signal is Signal.SILENT and s.silences >= SILENCES, _trouble),
        Rule("not understood: take leave", lambda s: s.misses >= MISSES, _trouble),
    )


def repair_rules() -> Policy[S]:
    """Rows that mend a turn; they stand above the rows that carry a skill's business on."""
    return (
        Rule(
            "wait as asked",
            lambda s: _turn(s).has(CustomerAct.HOLD_ON) and _only(s, WAITING) and not s.answers,
            lambda s: (Say((act(AssistantAct.WAIT),), s.expects),),
        ),
        Rule(
            "say it again in other words",
            lambda s: _turn(s).has(CustomerAct.ASK_REPEAT) and _idle(s) and bool(s.last),
            _repeat,
        ),
        Rule("silence: ask again", lambda s: s.signal is Signal.SILENT and bool(s.question), _ask_after_silence),
        Rule("half understood: ask back the best guess", lambda s: s.signal is Signal.DOUBTED, _ask_back),
        Rule("not understood: ask again", lambda s: s.signal is Signal.NOT_UNDERSTOOD, _not_understood),
    )
