"""Whether a message that would close a sale was understood well enough: the price read whole, nothing against it."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, BuyerTurn, Number, PriceForm, Role, Standing
from doorstep.languages.kit.bargain_figures import Figure
from doorstep.languages.kit.bargain_marks import MARK, numbers_of

HALF_READ: Final = 0.4
"""How probable it is that such a message was meant as it was read: too little to sell on it."""
_WORD: Final = re.compile(r"[^\W_]+")
_CLAUSE: Final = re.compile(r"([^.!?,]+)([.!?,]?)")


def listed(words: str) -> frozenset[str]:
    """Read a list of words that is written as a text."""
    return frozenset(_WORD.findall(words))


@dataclass(frozen=True, slots=True)
class Weights:
    """What the words of a language can do to a price that stands beside them.

    Args:
        harmless: They offer, greet, fetch, pay in cash or tell a time, or only hold others together.
        against: They may turn a message round, hang it on something, or want more for the price.
        hollow: Turns of harmless words that take nothing: "is it 165", "let us say I take it", "165 a week".
        taking: Words by which a buyer takes a thing or a price: I take it, deal.
        agreeing: Words by which they find a price fine.
        joints: Behind one of them something new begins: so, and, then.
        adding: They may add something to what was just said.
        arranging: They speak of the handover alone.
        wanting: Turns that want more for the price, or something first.
    """

    harmless: frozenset[str]
    against: frozenset[str]
    hollow: re.Pattern[str]
    taking: re.Pattern[str]
    agreeing: re.Pattern[str]
    joints: frozenset[str]
    adding: frozenset[str]
    arranging: frozenset[str]
    wanting: re.Pattern[str]


def closes(turn: BuyerTurn, standing: Standing) -> bool:
    """Whether a message may close a sale: takes a price, or names what is asked, what was quoted, or more."""
    asked_back = standing.expects is BuyerExpects.AMOUNT and BuyerAct.AFFIRM in turn.acts
    if asked_back or BuyerAct.ACCEPT in turn.acts:
        return True
    pieces = max(standing.pieces, 1)
    least = min(standing.ask * pieces, standing.ask * pieces if standing.quote is None else standing.quote)
    return BuyerAct.OFFER in turn.acts and any(_reaches(one, least, pieces) for one in turn.numbers)


def counted(words: str, turn: BuyerTurn, figures: Sequence[Figure]) -> str:
    """The words with `count0` in the place of a figure that counts pieces."""
    counts = _places(turn, figures, Role.QUANTITY)
    return MARK.sub(lambda mark: f"count{mark[1]}" if int(mark[1]) in counts else mark[0], words)


def half_read(words: str, turn: BuyerTurn, figures: Sequence[Figure], title: str, weights: Weights) -> bool:
    """Whether something in a message may speak against the price that it names or takes.

    People chat around a price. So where there are words that nobody knows, a clause that is read whole has to take the
    price in so many words; and what stands beside may not turn it round, want more for it, or name another. Where
    nothing unknown follows, it is enough to find the price fine.

    Args:
        words: The message in small letters with marks in the place of figures, without turns known to be innocent.
        turn: What was read.
        figures: What the marks stand for.
        title: What the thing is called.
        weights: The words of the language.
    """
    if weights.hollow.search(words):
        return True
    harmless = weights.harmless | {one.casefold() for one in _WORD.findall(title)}
    clauses = [_Clause(tuple(_WORD.findall(said)), sign, harmless) for said, sign in _CLAUSE.findall(words)]
    if all(one.whole for one in clauses):
        return False
    offers, others = _places(turn, figures, Role.OFFER), _places(turn, figures, Role.REFERENCE, Role.CLAIMED)
    bound, run = turn.has(BuyerAct.ACCEPT, BuyerAct.AFFIRM), ""
    for one in clauses:
        named = set(numbers_of(one.text))
        if one.whole:
            run = f"{run} {one.text}"
            bound = bound or weights.taking.search(run) is not None
            continue
        run = ""
        if named & offers or weights.taking.search(one.text):
            if not one.ends_in_taking(weights) or one.speaks_against(weights, bound=False):
                return True
            bound = True
        elif named & others or one.speaks_against(weights, bound=bound):
            return True
    return not (bound or weights.agreeing.search(run))


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause of a message.

    Args:
        said: Its words.
        sign: What ends it.
        harmless: Words that mean nothing beside a price.
    """

    said: tuple[str, ...]
    sign: str
    harmless: AbstractSet[str]

    @property
    def text(self) -> str:
        """Its words with single spaces."""
        return " ".join(self.said)

    @property
    def whole(self) -> bool:
        """Whether none of its words may mean anything."""
        return all(map(self._known, self.said))

    def ends_in_taking(self, weights: Weights) -> bool:
        """Whether it ends with "so I take it for so much", read whole, whatever stands before."""
        last = max(place for place, one in enumerate(self.said) if not self._known(one))
        before, taken = self.said[:last], self.said[last + 1 :]
        if not taken or taken[0] not in weights.joints or numbers_of(" ".join(before)):
            return False
        return weights.taking.search(" ".join(taken)) is not None

    def speaks_against(self, weights: Weights, *, bound: bool) -> bool:
        """Whether it could change the price beside it; `bound` where that was taken before."""
        if not weights.against.isdisjoint(self.said) or weights.wanting.search(self.text):
            return True
        adds = self.sign == "?" or (bound and self.said[0] in weights.adding)
        return adds and weights.arranging.isdisjoint(self.said)

    def _known(self, word: str) -> bool:
        return word in self.harmless or any(map(str.isdigit, word))


def _places(turn: BuyerTurn, figures: Sequence[Figure], *roles: Role) -> set[int]:
    """The places of figures with one of the roles."""
    starts = {one.start for one in turn.numbers if one.role in roles and one.end > one.start}
    return {place for place, one in enumerate(figures) if one.start in starts}


def _reaches(one: Number, least: int, pieces: int) -> bool:
    """Whether a price reaches what has to be paid for so many pieces, piece by piece."""
    if one.role is not Role.OFFER:
        return False
    meant = 1 if one.each else one.pieces or pieces
    return one.form is PriceForm.STANDING or (
        one.form is PriceForm.AMOUNT and (one.minor or 0) * pieces >= least * meant
    )
