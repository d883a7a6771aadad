"""Prices that are named by counting pieces: so many for the price of so many."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from doorstep.dialogue.bargaining import Number, Role, Standing
from doorstep.languages.kit.bargain_figures import Figure
from doorstep.languages.kit.bargain_marks import numbers_of

MOST = 20


@dataclass(frozen=True, slots=True)
class Exchanged:
    """So many pieces for the price of so many: the two numbers it comes to, and the figures that were counted."""

    numbers: tuple[Number, Number]
    counted: frozenset[int]


def for_the_price_of(
    pattern: re.Pattern[str], words: str, figures: Sequence[Figure], standing: Standing
) -> Exchanged | None:
    """Find "three for the price of two".

    Args:
        pattern: Catches the two counts in their order; a word that is no mark counts as one.
        words: The message with marks in the place of figures.
        figures: The figures that are marked.
        standing: What stands, for the price of a piece.
    """
    found = pattern.search(words)
    if found is None:
        return None
    counted = [numbers_of(one) for one in found.groups()]
    wanted, paid = (_count(one, figures) for one in counted)
    if not 0 < paid <= wanted <= MOST:
        return None
    piece = standing.ask if standing.quote is None else standing.quote // max(standing.pieces, 1)
    places = [figures[number] for one in counted for number in one]
    start, end = (places[0].start, places[0].end) if places else (0, 0)
    return Exchanged(
        (
            Number(Role.QUANTITY, minor=wanted * 100, start=start, end=end),
            Number(Role.OFFER, minor=paid * piece, pieces=wanted, start=start, end=end),
        ),
        frozenset(number for one in counted for number in one),
    )


def _count(numbers: tuple[int, ...], figures: Sequence[Figure]) -> int:
    """The count of a mark, 1 for a word; 0 for what counts nothing."""
    if not numbers:
        return 1
    return next(iter(figures[numbers[0]].readings), 0) // 100
