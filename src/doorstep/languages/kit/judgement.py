"""The last word on a turn: which acts stand, given how probable each is and what the rules read."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects, Heard
from doorstep.dialogue.doubt import ASKED_BACK, GUESSED
from doorstep.dialogue.understanding import Context, Understanding

LEAST: Final = 0.5
"""From this probability an act is given that no rule has read."""
LEAST_READ: Final = 0.3
"""From this probability an act is given that the rules have read too: where two agree, less is enough."""
_VALUED: Final = frozenset({A.GIVE_ADDRESS, A.GIVE_ADDRESS_PART, A.PROPOSE_TIME})
"""Acts that say nothing without a value, and values are read by rules."""
_BINDING: Final = frozenset(
    {
        Expects.IDENTITY,
        Expects.ADDRESS_CONFIRMATION,
        Expects.DROP_PLACE_CONFIRMATION,
        Expects.REFUSAL_CONFIRMATION,
        Expects.OPT_OUT_CONFIRMATION,
    }
)
"""Questions whose yes discloses or stores something: it is read by rules, which know whose name was said."""
_DANGEROUS: Final = frozenset({A.OPT_OUT, A.REFUSE_PARCEL, A.WRONG_PERSON, A.HUMAN, A.NOT_HERE})
"""Safety acts: doubted where rules and model differ; a wish for no more calls that rules read is never dropped."""
_DOUBTFUL: Final = 0.5
"""A safety act on which rules and model do not agree is asked back, so its confidence stays below certainty."""


def judged(turn: Understanding, context: Context, probable: Mapping[A, float]) -> Understanding:
    """The turn with the acts that are probable, each with its probability.

    Args:
        turn: What the rules read.
        context: What was asked.
        probable: How probable each act is.
    """
    read = {heard.act: heard.confidence for heard in turn.acts}
    binding = context.expects in _BINDING and A.AFFIRM not in read
    chances = _by_the_offer(
        turn, context, {act: probable[act] for act in probable if not (binding and act is A.AFFIRM)}
    )
    given = [heard for act, chance in chances.items() if (heard := _given(act, chance, read)) is not None]
    order = {act: place for place, act in enumerate(read)}
    acts = tuple(sorted(given, key=lambda heard: order.get(heard.act, len(order))))
    acts = acts or _as_read(turn) or _guess(chances)
    kept = any(heard.act is A.AFFIRM for heard in acts)
    return replace(turn, acts=acts, choice=turn.choice if kept else None)


def _by_the_offer(turn: Understanding, context: Context, chances: dict[A, float]) -> dict[A, float]:
    """A yes to a time that the rules do not find on offer is a time proposed: only they know what is on offer."""
    read = {heard.act for heard in turn.acts}
    if not context.offered or A.PROPOSE_TIME not in read or A.AFFIRM in read or A.AFFIRM not in chances:
        return chances
    return chances | {A.PROPOSE_TIME: max(chances[A.PROPOSE_TIME], chances[A.AFFIRM]), A.AFFIRM: 0.0}


def _given(act: A, chance: float, read: dict[A, float]) -> Heard | None:
    if act in _DANGEROUS:
        return _careful(act, chance, read)
    if act in read:
        return Heard(act, round(chance, 3)) if chance >= LEAST_READ else None
    return Heard(act, round(chance, 3)) if chance >= LEAST and act not in _VALUED else None


def _careful(act: A, chance: float, read: dict[A, float]) -> Heard | None:
    """A safety act: sure where rules and model agree, asked back where only one of them is for it."""
    if act in read and chance >= LEAST:
        return Heard(act, round(max(chance, read[act]), 3))
    if act in read and (act is A.OPT_OUT or chance >= LEAST_READ):
        return Heard(act, round(min(read[act], _DOUBTFUL), 3))
    return Heard(act, round(min(chance, _DOUBTFUL), 3)) if chance >= LEAST else None


def _as_read(turn: Understanding) -> tuple[Heard, ...]:
    """What the rules read, where nothing is probable: they foresaw these words, and safety acts are asked back."""
    return tuple(
        replace(heard, confidence=min(heard.confidence, _DOUBTFUL)) if heard.act in _DANGEROUS else heard
        for heard in turn.acts
    )


def _guess(probable: dict[A, float]) -> tuple[Heard, ...]:
    """What is likeliest where rules read nothing and nothing is probable, to be asked back."""
    chance, act = max((chance, act) for act, chance in probable.items() if act not in _VALUED)
    return (Heard(act, round(chance, 3)),) if chance >= GUESSED or act not in ASKED_BACK else ()
