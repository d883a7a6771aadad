"""The last word on a turn: how probable each act is, given what the rules read and how such turns were meant."""

import json
import math
from array import array
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from operator import mul
from typing import Final
from zlib import decompress

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects, Heard
from doorstep.dialogue.doubt import ASKED_BACK, GUESSED
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.errors import ModelMismatch
from doorstep.languages.kit.evidence import PLACES, SIGNS, VECTOR, Evidence, evidence
from doorstep.languages.pack import Encode

LEAST: Final = 0.5
"""From this probability an act is given that no rule has read."""
LEAST_READ: Final = 0.3
"""From this probability an act is given that the rules have read, chosen by cross-validation as the other one."""
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


class Judgement:
    """Judges by trained weights.

    Args:
        encode: The sentence encoder.
        weights: What `doorstep learn acts` writes: a line of JSON with `labels` (the acts, in the order of the rows),
            `units` (what a unit of each row's coefficients is worth), `temperature` (what scores are divided by, so
            that probabilities are as often right as they say) and `digest`; behind it the compressed rows, one signed
            byte a coefficient: vector, signs, bias, word places.

    Raises:
        ModelMismatch: The coefficients are not those of the digest.
    """

    def __init__(self, encode: Encode, weights: bytes) -> None:
        self._encode = encode
        head, _, body = weights.partition(b"\n")
        known, coefficients = json.loads(head), decompress(body)
        if sha256(coefficients).hexdigest() != known["digest"]:
            raise ModelMismatch("the weights of a language are not those that training wrote; write them again")
        self._labels = tuple(A(label) for label in known["labels"])
        self._units = tuple(unit / known["temperature"] for unit in known["units"])
        self._rows = tuple(_rows(coefficients))

    def probabilities(self, known: Evidence) -> dict[A, float]:
        """How probable each act is."""
        point = (*known.vector, *known.signs, 1.0)
        found: dict[A, float] = {}
        for label, unit, (dense, places) in zip(self._labels, self._units, self._rows, strict=True):
            score = unit * (sum(map(mul, dense, point)) + sum(places[place] for place in known.words))
            found[label] = 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, score))))
        return found

    def judge(self, turn: Understanding, context: Context) -> Understanding:
        """The turn with the acts that are probable, each with its probability.

        Args:
            turn: What the rules read.
            context: What was asked.
        """
        probable = self.probabilities(evidence(turn, context, self._encode(turn.text)))
        read = {heard.act: heard.confidence for heard in turn.acts}
        if context.expects in _BINDING and A.AFFIRM not in read:
            del probable[A.AFFIRM]
        acts = tuple(heard for act, chance in probable.items() if (heard := _given(act, chance, read)) is not None)
        if not acts:
            acts = _guess(probable, read)
        order = {act: place for place, act in enumerate(read)}
        acts = tuple(sorted(acts, key=lambda heard: order.get(heard.act, len(order))))
        kept = any(heard.act is A.AFFIRM for heard in acts)
        return replace(turn, acts=acts, choice=turn.choice if kept else None)


def judgement(encode: Encode | None, weights: bytes | None) -> Judgement | None:
    """The judgement of a pack; None where the encoder or the weights are missing, so that the rules read alone."""
    return None if encode is None or weights is None else Judgement(encode, weights)


def _rows(coefficients: bytes) -> "Iterator[tuple[tuple[float, ...], array[int]]]":
    """For each act the dense coefficients as floats, which multiply fastest, and those of the word places."""
    every = array("b", coefficients)
    dense = VECTOR + SIGNS + 1
    for start in range(0, len(every), dense + PLACES):
        yield tuple(map(float, every[start : start + dense])), every[start + dense : start + dense + PLACES]


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
    if chance >= LEAST:
        return Heard(act, round(min(chance, _DOUBTFUL), 3) if act is A.OPT_OUT else round(chance, 3))
    return None


def _guess(probable: dict[A, float], read: dict[A, float]) -> tuple[Heard, ...]:
    """What is likeliest where nothing is probable, to be asked back."""
    open_to = [(chance, act) for act, chance in probable.items() if act not in _VALUED or act in read]
    chance, act = max(open_to)
    return (Heard(act, round(chance, 3)),) if chance >= GUESSED or act not in ASKED_BACK else ()
