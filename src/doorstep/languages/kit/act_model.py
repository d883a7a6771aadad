"""The small act model: what a stretch of words that no rule explains most likely does."""

import math
import re
from array import array
from base64 import b85decode
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import mul

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.doubt import ASKED_BACK, GUESSED
from doorstep.languages.kit.reading import Reading
from doorstep.languages.pack import Encode

LEAST = 0.5
"""Probability below which a guess about a whole turn is not taken, unless it is asked back before anything is done."""
LEAST_BESIDE = 0.75
"""The same for a stretch of words beside others that rules have explained."""
_STRICT = {A.AFFIRM: 0.6, A.WRONG_PERSON: 0.75, A.NOT_HERE: 0.6, A.HUMAN: 0.6, A.BACKCHANNEL: 0.7, A.GOODBYE: 0.95}
_DOUBTFUL = 0.65
"""A wish for no more calls that only the model hears is asked back, so its confidence stays below certainty."""
_LEAST_OPT_OUT = 0.35
_EMPTY_HANDED = frozenset({A.GIVE_ADDRESS, A.GIVE_ADDRESS_PART, A.PROPOSE_TIME, A.CORRECT, A.GREET})
"""Acts that say nothing without a value, and values are read by rules."""
_BESIDE = frozenset(
    {
        A.ASK_TIME, A.ASK_STATUS, A.ASK_WHO, A.ASK_WHY, A.ASK_CONTENTS, A.ASK_SENDER, A.ASK_COST, A.ASK_REPEAT,
        A.ASK_ROBOT, A.ASK_DATA, A.OTHER_PARCEL, A.OPT_OUT, A.REFUSE_PARCEL, A.HUMAN, A.COMPLAIN, A.UNAVAILABLE,
        A.CHANGE_ADDRESS,
    }
)  # fmt: skip
_SAFETY = frozenset({A.OPT_OUT, A.WRONG_PERSON, A.REFUSE_PARCEL, A.HUMAN, A.NOT_HERE})
"""Acts with consequences: not guessed where words only look like one, or where a time or place explains the turn."""
_STRANGERS = frozenset({A.WRONG_PERSON, A.NOT_HERE})
_SHORTEST_BESIDE = 4
_MOST_STRETCHES = 2


@dataclass(frozen=True, slots=True)
class Guess:
    """An act and the probability that it was meant."""

    act: A
    probability: float


class ActModel:
    """Trained weights of a language, as `doorstep learn acts` writes them.

    Args:
        labels: The acts, in the order of the rows.
        units: What a unit of each row's coefficients is worth.
        temperature: What scores are divided by.
        coefficients: One signed byte each, row after row with the bias last, in base 85.
    """

    def __init__(self, labels: Sequence[str], units: Sequence[float], temperature: float, coefficients: str) -> None:
        self._labels = tuple(labels)
        self._units = tuple(units)
        self._temperature = temperature
        self._coefficients = coefficients

    def guesses(self, vector: Sequence[float]) -> tuple[Guess, ...]:
        """Every act with its probability, the likeliest first.

        Args:
            vector: The sentence vector of the words, of length one.
        """
        point = (*vector, 1.0)
        scores = [
            unit * sum(map(mul, row, point)) / self._temperature
            for row, unit in zip(self._rows, self._units, strict=True)
        ]
        highest = max(scores)
        powers = [math.exp(score - highest) for score in scores]
        total = sum(powers)
        found = (Guess(A(label), power / total) for label, power in zip(self._labels, powers, strict=True))
        return tuple(sorted(found, key=lambda guess: -guess.probability))

    @cached_property
    def _rows(self) -> tuple[tuple[float, ...], ...]:
        """The coefficients as floats, which multiply fastest."""
        every = array("b", b85decode(self._coefficients.replace("\n", "")))
        width = len(every) // len(self._labels)
        return tuple(tuple(map(float, every[start : start + width])) for start in range(0, len(every), width))


def hear_second_voice(reading: Reading, written: str, encode: Encode, model: ActModel, conjunctions: str) -> None:
    """Let the model say what the rules left open: the whole turn, or longer stretches of it.

    Args:
        reading: The turn as the rules left it.
        written: The words as they were written.
        encode: The sentence encoder.
        model: The language's weights.
        conjunctions: Words, separated by bars, between which a clause ends.
    """
    if not reading.hits:
        best = model.guesses(encode(written))[0]
        explained = best.act in _SAFETY and (reading.guarded or reading.times or reading.place)
        sure = best.probability >= _least(best.act, reading.context.expects)
        if sure and not explained and best.act not in _EMPTY_HANDED:
            reading.add(best.act, _confidence(best))
        return
    for stretch in _stretches(reading.open, conjunctions)[:_MOST_STRETCHES]:
        best = model.guesses(encode(stretch))[0]
        explained = best.act in _SAFETY and reading.guarded
        if best.act in _BESIDE and best.probability >= LEAST_BESIDE and not explained:
            reading.add(best.act, _confidence(best))


def _least(act: A, expects: Expects) -> float:
    if act is A.OPT_OUT:
        return _LEAST_OPT_OUT
    if act in _STRANGERS and expects not in (Expects.IDENTITY, Expects.NONE):
        return 0.9
    return _STRICT.get(act, GUESSED if act in ASKED_BACK else LEAST)


def _confidence(guess: Guess) -> float:
    return min(guess.probability, _DOUBTFUL) if guess.act is A.OPT_OUT else guess.probability


def _stretches(words: str, conjunctions: str) -> list[str]:
    """Clauses of which no rule has explained a single word."""
    clauses = (clause.strip() for clause in re.split(rf" [.,?!](?: |$)|#[# ]*| (?:{conjunctions}) ", words))
    return [clause for clause in clauses if len(clause.split()) >= _SHORTEST_BESIDE]
