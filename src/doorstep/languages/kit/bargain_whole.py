"""Whether a message that would close a sale was read whole: a price beside words nobody understood binds nobody."""

import re
from collections.abc import Set as AbstractSet
from typing import Final

from doorstep.dialogue.bargaining import BuyerAct, BuyerTurn, Number, PriceForm, Role, Standing

HALF_READ: Final = 0.4
"""How probable it is that such a message was meant as it was read: too little to sell on it."""
_WORD: Final = re.compile(r"[^\W_]+")


def listed(words: str) -> frozenset[str]:
    """Read a list of words that is written as a text."""
    return frozenset(_WORD.findall(words))


def closes(turn: BuyerTurn, standing: Standing) -> bool:
    """Whether a price is named that may be taken at once: what is asked, what was quoted, or more."""
    pieces = max(standing.pieces, 1)
    least = min(standing.ask * pieces, standing.ask * pieces if standing.quote is None else standing.quote)
    return BuyerAct.OFFER in turn.acts and any(_reaches(one, least, pieces) for one in turn.numbers)


def unread(words: str, harmless: AbstractSet[str]) -> tuple[str, ...]:
    """List the words that may mean anything: no marks of figures, and none that a language knows to be harmless.

    Args:
        words: The message in small letters, with marks in the place of figures.
        harmless: Words that offer, greet, fetch, pay in cash or tell a time, and those that only hold others together.
    """
    found = _WORD.findall(words)
    return tuple(one for one in found if one not in harmless and not any(map(str.isdigit, one)))


def _reaches(one: Number, least: int, pieces: int) -> bool:
    """Whether a price reaches what has to be paid for so many pieces, piece by piece."""
    if one.role is not Role.OFFER:
        return False
    meant = 1 if one.each else one.pieces or pieces
    return one.form is PriceForm.STANDING or (
        one.form is PriceForm.AMOUNT and (one.minor or 0) * pieces >= least * meant
    )
