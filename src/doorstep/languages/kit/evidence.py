"""What the judgement of a turn rests on: its sentence vector, what the rules read, the open question, the words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final
from zlib import crc32

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.slots import DropKind, Polarity
from doorstep.dialogue.understanding import Context, Understanding

VECTOR: Final = 512
"""Numbers of a sentence vector."""
PLACES: Final = 8192
"""Places for words; different words may share one."""
_LENGTHS: Final = (1, 3, 7, 15)
_QUESTIONS: Final = tuple(Expects)
_ACTS: Final = tuple(CustomerAct)
_MARKS: Final = 16
SIGNS: Final = len(_QUESTIONS) + len(_ACTS) + _MARKS
"""Numbers that stand beside the vector: the open question, the acts the rules read, what values there are."""
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything a judgement weighs.

    Args:
        vector: The sentence vector, of length one.
        signs: `SIGNS` numbers between 0 and 1.
        words: Which of `PLACES` are taken by words, pairs of words, and both under the open question.
    """

    vector: Sequence[float]
    signs: tuple[float, ...]
    words: tuple[int, ...]


def evidence(turn: Understanding, context: Context, vector: Sequence[float]) -> Evidence:
    """Put together what is known of a turn that the rules have read."""
    question = [float(one is context.expects) for one in _QUESTIONS]
    read = [turn.confidence(act) for act in _ACTS]
    words = re.findall(r"[^\W_]+(?:'[^\W_]+)*", turn.text.lower().replace("’", "'"))[:_LONGEST]
    places = dict.fromkeys(crc32(name.encode()) % PLACES for name in _names(words, turn, context.expects))
    return Evidence(vector, (*question, *read, *_values(turn, len(words))), tuple(places))


def _values(turn: Understanding, length: int) -> tuple[float, ...]:
    wants = sum(one.polarity is Polarity.WANT for one in turn.times)
    place = turn.drop_place
    address = turn.address
    marks = (
        wants > 0,
        wants > 1,
        wants < len(turn.times),
        address.street is not None,
        address.house_number is not None,
        any((address.unit, address.postcode, address.city)),
        place is not None and place.kind is not DropKind.PICKUP_POINT,
        place is not None and place.kind is DropKind.PICKUP_POINT,
        turn.choice is not None,
        bool(turn.numbers),
        turn.name is not None,
        turn.phone is not None,
        turn.self_corrected,
        not turn.acts,
        turn.text.rstrip().endswith("?"),
    )
    return (*map(float, marks), sum(length > bound for bound in _LENGTHS) / len(_LENGTHS))


def _names(words: Sequence[str], turn: Understanding, expects: Expects) -> Iterator[str]:
    for word in words:
        yield f"w {word}"
        yield f"e {expects} {word}"
    for first, second in pairwise(("^", *words, "$")):
        yield f"b {first} {second}"
    for first, _, third in zip(words, words[1:], words[2:], strict=False):
        yield f"g {first} {third}"
    for heard in turn.acts:
        yield f"x {expects} {heard.act}"
    yield "x " + " ".join(sorted(heard.act for heard in turn.acts))
