"""When English buyers say that they come, read without the figures that are prices."""

import re
from collections.abc import Sequence
from typing import Final

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.bargaining import BuyerExpects, Standing
from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.times import read_times
from doorstep.languages.kit.bargain_figures import Figure, FigureKind
from doorstep.languages.kit.bargain_hours import meant_hours

COMING: Final = re.compile(
    r"\b(?:come|coming|pick|collect|be there|get it|grab|drive|swing|stop by|be over|on my way|drop by|pass by|meet|"
    r"fetch|over there)\b"
)
"""Words of somebody who comes to get it."""
_NOW: Final = re.compile(r"\b(?:right now|right away|straight away|immediately|asap|now)\b")
_BE_THERE: Final = re.compile(r"\bbe there(?= in\b)")
_GREETED: Final = re.compile(
    r"^\W*(?:hi,? |hello,? )?(?:good )?(?:morning|evening|afternoon)(?=\s*(?:[,!.]|$|all\b|sir\b|there\b))|"
    r"\bgood (?:morning|evening|afternoon)\b"
)
_PRICED: Final = frozenset(
    {
        FigureKind.MONEY,
        FigureKind.TIMES,
        FigureKind.PERCENT,
        FigureKind.FRACTION,
        FigureKind.SPLIT,
        FigureKind.SIZE,
    }
)
_ABOUT: Final = re.compile(r"\b(?:around|about|approx|approximately|roughly|circa|ca)\b|ish\b|~")
_TYPED_TODAY: Final = re.compile(r"\b2day\b")


def times_in(
    text: str, hidden: Sequence[Figure], words: str, standing: Standing
) -> tuple[tuple[TimeConstraint, ...], tuple[tuple[int, int], ...]]:
    """When they can come, read without the figures that are no hours; and where phrases of time stand."""
    for one in hidden:
        text = text[: one.start] + "," + " " * (one.end - one.start - 1) + text[one.end :]
    text = _TYPED_TODAY.sub("today", _GREETED.sub(lambda match: " " * len(match.group()), text))
    if COMING.search(words):
        text = _BE_THERE.sub("come    ", text)
        text = _NOW.sub(lambda match: "today".ljust(len(match.group())), text)
    expects = Expects.CALLBACK_TIME if standing.expects is BuyerExpects.TIME else Expects.AVAILABILITY
    read_of = read_times(text, Context(standing.now, expects, standing.region))
    wanted = any(one.polarity is Polarity.WANT for one in read_of.constraints)
    return (meant_hours(read_of.constraints, _ABOUT) if wanted else ()), read_of.spans


def never_an_hour(one: Figure) -> bool:
    """Whether a figure can be no hour, by its form or size."""
    if one.kind in _PRICED:
        return True
    return one.kind is FigureKind.NUMBER and (one.readings[0] > 31_00 or one.readings[0] % 100 > 0)
