"""The middle zone between understood and not understood: the best guess is asked back, nothing is done with it."""

from dataclasses import replace
from typing import Final

from doorstep.dialogue.acts import AssistantAct, CustomerAct, Heard
from doorstep.dialogue.understanding import Understanding

SURE: Final = 0.55
"""From this confidence an act is acted on."""
GUESSED: Final = 0.3
"""Below this confidence an act is taken as not understood."""

ASKED_BACK: Final = {
    CustomerAct.HUMAN: AssistantAct.TRANSFER,
    CustomerAct.WRONG_PERSON: AssistantAct.APOLOGISE,
    CustomerAct.CALL_BACK: AssistantAct.OFFER_CALLBACK,
    CustomerAct.BUSY: AssistantAct.OFFER_CALLBACK,
    CustomerAct.CHANGE_ADDRESS: AssistantAct.ASK_ADDRESS,
    CustomerAct.UNAVAILABLE: AssistantAct.OFFER_ALTERNATIVES,
    CustomerAct.REJECT_TIME: AssistantAct.OFFER_ALTERNATIVES,
    CustomerAct.ASK_STATUS: AssistantAct.INFORM_STATUS,
    CustomerAct.ASK_CONTENTS: AssistantAct.INFORM_CONTENTS,
    CustomerAct.ASK_SENDER: AssistantAct.INFORM_SENDER,
    CustomerAct.ASK_COST: AssistantAct.INFORM_COST,
    CustomerAct.ASK_WHO: AssistantAct.INTRODUCE,
    CustomerAct.ASK_WHY: AssistantAct.INFORM_PURPOSE,
    CustomerAct.ASK_ROBOT: AssistantAct.INFORM_ROBOT,
    CustomerAct.ASK_DATA: AssistantAct.INFORM_DATA_USE,
    CustomerAct.GOODBYE: AssistantAct.GOODBYE,
}
"""What a guess is called when it is asked back; other acts have a question of their own in their skill, or none."""

_OWN_QUESTION: Final = frozenset({CustomerAct.OPT_OUT, CustomerAct.REFUSE_PARCEL, CustomerAct.SET_DROP_PLACE})
"""Acts that their skill asks back in its own words, whatever the confidence."""
_MEANT: Final = 0.45
"""From this confidence an act without a question of its own is taken as meant."""


def guess(turn: Understanding) -> CustomerAct | None:
    """The act to be asked back: the likeliest where nothing in the turn is sure; None where there is none."""
    if not turn.acts or any(heard.confidence >= SURE or heard.act in _OWN_QUESTION for heard in turn.acts):
        return None
    best = max(turn.acts, key=lambda heard: heard.confidence)
    return best.act if best.confidence >= GUESSED and best.act in ASKED_BACK else None


def surer(turn: Understanding, confirmed: CustomerAct) -> Understanding:
    """The turn with one of its acts sure enough to be acted on, where something else speaks for it."""
    acts = (replace(one, confidence=max(one.confidence, SURE)) if one.act is confirmed else one for one in turn.acts)
    return replace(turn, acts=tuple(acts))


def meant(turn: Understanding) -> Understanding:
    """The turn with what can be acted on; what is only guessed beside it is left out."""
    return replace(turn, acts=tuple(heard for heard in turn.acts if _counts(heard)))


def resolved(doubted: Understanding, answer: Understanding) -> Understanding:
    """The turn that is meant after its guess was asked back.

    A yes makes the guess sure, a no leaves nothing of it; whatever is said beside either counts as said.
    """
    rest = answer.without(CustomerAct.AFFIRM, CustomerAct.DENY, CustomerAct.BACKCHANNEL)
    if answer.has(CustomerAct.DENY):
        return rest
    if not answer.has(CustomerAct.AFFIRM):
        return answer
    best = guess(doubted)
    sure = () if best is None else (Heard(best, 1.0),)
    return replace(rest, acts=sure + rest.acts, times=rest.times or doubted.times)


def _counts(heard: Heard) -> bool:
    return heard.confidence >= (GUESSED if heard.act in _OWN_QUESTION else _MEANT)
