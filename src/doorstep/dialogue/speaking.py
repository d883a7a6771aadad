"""Putting a turn together: what was cut off, what is owed as an answer, then the question."""

from typing import Final, TypeVar

from doorstep.dialogue.acts import Act, AssistantAct, Expects
from doorstep.dialogue.commands import Say
from doorstep.dialogue.state import DialogueState

S = TypeVar("S")

ASKING: Final = frozenset(
    {
        AssistantAct.ASK_IDENTITY,
        AssistantAct.VERIFY,
        AssistantAct.OFFER_SLOT,
        AssistantAct.OFFER_ALTERNATIVES,
        AssistantAct.ASK_AVAILABILITY,
        AssistantAct.ASK_ADDRESS,
        AssistantAct.ASK_ADDRESS_PART,
        AssistantAct.OFFER_DROP_PLACE,
        AssistantAct.OFFER_CALLBACK,
        AssistantAct.CLARIFY,
    }
)
CONFIRMING: Final = frozenset(
    {
        AssistantAct.CONFIRM_SLOT,
        AssistantAct.CONFIRM_ADDRESS,
        AssistantAct.CONFIRM_DROP_PLACE,
        AssistantAct.CONFIRM_PICKUP_POINT,
        AssistantAct.CONFIRM_CALLBACK,
        AssistantAct.CONFIRM_REFUSAL,
        AssistantAct.CONFIRM_OPT_OUT,
    }
)
PASSING: Final = frozenset({AssistantAct.GREET, AssistantAct.WAIT, AssistantAct.APOLOGISE, AssistantAct.REPROMPT})
"""Acts that are not said again when they were cut off."""


def asks(act: Act) -> bool:
    """Whether an act puts a question to the customer that stays open; a guess asked back is over with its answer."""
    if "guess" in act.values:
        return False
    return act.kind in ASKING or (act.kind in CONFIRMING and not act.values.get("done"))


def question_of(acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts of a turn that put its question."""
    return tuple(act for act in acts if asks(act))


def turn(state: DialogueState[S], *question: Act, expects: Expects) -> Say:
    """Make a turn: who calls where that was cut off, the answers owed, whatever else was cut off, then the question."""
    coming = {act.kind for act in (*state.answers, *question)} | PASSING
    again = tuple(act for act in state.unheard if act.kind not in coming and not asks(act))
    disclosure = tuple(act for act in again if act.kind is AssistantAct.DISCLOSE)
    facts = tuple(act for act in again if act.kind is not AssistantAct.DISCLOSE)
    return Say((*disclosure, *state.answers, *facts, *question), expects)
