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
    CustomerAct.NOT_HERE: AssistantAct.OFFER_CALLBACK,
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
_TURNING: Final = frozenset({CustomerAct.HUMAN, CustomerAct.WRONG_PERSON, CustomerAct.NOT_HERE})
"""Acts that end the call or take it elsewhere: a doubtful one is asked back whatever is sure beside it."""
_MEANT: Final = 0.45
"""From this confidence an act without a question of its own is taken as meant."""


def guess(turn: Understanding) -> CustomerAct | None:
    """The act to be asked back; None where there is none.

    It is the likeliest where nothing in the turn is sure, or one that would turn the call.
    """
    if any(heard.act in _OWN_QUESTION for heard in turn.acts):
        return None
    sure = _sure(turn)
    answered = {ASKED_BACK.get(heard.act) for heard in sure}
    doubtful = [
        heard
        for heard in turn.acts
        if GUESSED <= heard.confidence < SURE
        and heard.act in (ASKED_BACK if not sure else _TURNING)
        and ASKED_BACK[heard.act] not in answered
    ]
    return max(doubtful, key=lambda heard: heard.confidence).act if doubtful else None


def _sure(turn: Understanding) -> tuple[Heard, ...]:
    return tuple(heard for heard in turn.acts if heard.confidence >= SURE)


def surer(turn: Understanding, confirmed: CustomerAct) -> Understanding:
    """The turn with one of its acts sure enough to be acted on, where something else speaks for it."""
    acts = (replace(one, confidence=max(one.confidence, SURE)) if one.act is confirmed else one for one in turn.acts)
    return replace(turn, acts=tuple(acts))


def meant(turn: Understanding) -> Understanding:
    """The turn with what can be acted on; what is only guessed beside it is left out."""
    return replace(turn, acts=tuple(heard for heard in turn.acts if _counts(heard)))


def resolved(doubted: Understanding, answer: Understanding) -> Understanding:
    """The turn that is meant after its guess was asked back.

    A yes makes the guess sure, a no leaves it out. What was sure beside it stands where nothing else is said now.
    """
    if not answer.has(CustomerAct.AFFIRM, CustomerAct.DENY):
        return answer
    rest = answer.without(CustomerAct.AFFIRM, CustomerAct.DENY, CustomerAct.BACKCHANNEL)
    best = None if answer.has(CustomerAct.DENY) else guess(doubted)
    confirmed = () if best is None else (Heard(best, 1.0),)
    if rest.acts:
        return replace(rest, acts=confirmed + rest.acts, times=rest.times or (doubted.times if confirmed else ()))
    stands = confirmed + _sure(doubted)
    return replace(doubted, acts=stands) if stands else rest


def _counts(heard: Heard) -> bool:
    return heard.confidence >= (GUESSED if heard.act in _OWN_QUESTION else _MEANT)
