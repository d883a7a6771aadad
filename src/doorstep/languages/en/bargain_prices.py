"""What the figures of an English buyer's message are there for, by tables first and by their surroundings else."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from doorstep.dialogue.bargaining import BuyerExpects, Standing
from doorstep.languages.en.bargain_measures import MEASURES, PLACES, SENDING
from doorstep.languages.en.bargain_offers import MONTHLY, OFFERS, PARTS, QUANTITIES, REDUCTIONS, WHAT_IF
from doorstep.languages.en.bargain_refusals import INCOME, REFUSED
from doorstep.languages.en.bargain_roles import DECOYS, REFERENCES
from doorstep.languages.en.bargain_words import BOOK
from doorstep.languages.kit.bargain_figures import Figure, FigureKind
from doorstep.languages.kit.bargain_marks import mark, numbers_of
from doorstep.languages.kit.bargain_meaning import Meaning
from doorstep.languages.kit.bargain_settling import plausible, priced
from doorstep.languages.kit.phrases import Rule

_TABLES: Final[tuple[tuple[Rule, ...], ...]] = (
    DECOYS,
    PLACES,
    MEASURES,
    INCOME,
    SENDING,
    PARTS,
    MONTHLY,
    QUANTITIES,
    REDUCTIONS,
    WHAT_IF,
    REFUSED,
    REFERENCES,
    OFFERS,
)
for _table in _TABLES:
    BOOK.prepare(_table)
_PRICES: Final = frozenset({FigureKind.NUMBER, FigureKind.MONEY, FigureKind.TIMES})
_MANY: Final = 50_00
"""Hundredths above which nobody counts pieces."""
_FOLLOWS: Final = frozenset(
    (  # noqa: SIM905 - a list of words reads best as words
        ". , ? ! ok okay cash for if and is would then today tomorrow tonight now max maximum tops firm final "
        "please sound sounds work works plus with including incl inc shipped delivered each or but to upto on at "
        "in right because since as my your from by best thanks thank bro man mate sir lol i we it that the this a "
        "be not no so even too will can could was are seems just only obo total dollar dollars all together both "
        "per when you deal dude buddy haha like instead last good fair fine great perfect asap immediately flat "
        "until unless though about around maybe without minus asking offer sold he she they what how any have has "
        "do does did than well yes sorry which still extra more u less out of up down hey hi also might may "
        "should must shall let lets pick pickup includes included excluding thumbsup altogether upfront price "
        "straight mo month monthly "
        "suits seals secures clears clinches beats saves nails sorts "
        "done agreed agreeable acceptable works provided assuming unlike there their your dear love "
    ).split()
)
_THINGS: Final = re.compile(
    r"(?!(?:suits|gets|does|needs|leaves|always|lets|beats|makes|covers|pays|buys|equals|means|feels|looks|seems|ends|"
    r"takes|goes|"
    r"comes|wins|sits|stands|helps|hits|gives|has|this|yes|pls|max|plus|bux|us|les|pounds|quids|tops|thx|hes|shes|its|"
    r"fits|"
    r"settles|seals|sorts|secures|clears|deals|dollars?|dollers|dols|notes|cheers|regards|always|perhaps|unless|"
    r"across|remains|stays|yours|theirs|ours|speaks|talks|closes|keeps|nets|yields)$)"
    r"[a-z]{3,}(?<!s)s"
)
"""Several of something, which the figure before it counts."""
_LEADS_ELSEWHERE: Final = re.compile(
    r"(?:the|a|an|this|my|your|his|her|our|their|number|size|in|since|year|of|page|only|top|another|these|those|"
    r"version|all)$"
)
_PLACE: Final = re.compile(r"\b(?:to|in|zip|zip code|postcode|at|near)(?: [a-z]+)? $|\b(?:to|in|zip|postcode|near)$")
"""Before a postcode."""
_A_YEAR: Final = re.compile(r"\b(?:a|an|the|in|since|from|year|its|'s)$")
_WITH_YES: Final = re.compile(
    r"(?:[ .,?!]|\b(?:ok|yes|no|deal|fine|then|please|sure|and|so|it is|great|good|thanks|just|only|man|bro|sir|mate|"
    r"cash|"
    r"final|max|tops|firm|now|"
    r"all right|lol|hi|hello|hey|offer|my|price)\b)*"
)
"""Nothing but agreement and courtesy around a figure."""
_AGREED: Final = re.compile(r"\b(?:yes|ok|done|deal|confirm\w*|agree\w*|accept\w*|settled|sold|perfect)\b")
_ASKING: Final = re.compile(r"\W*(?:who|what|why|how|which|when|where|is|are|do|does|did|would|could|can|should)\b")
_YEAR: Final = range(1940_00, 2040_00)
_RENT: Final = 0.35
"""Share of the price from which so much a month is the price itself."""
_FREIGHT: Final = 0.4
"""Share of the price that nobody pays for having it sent."""
_HOUR: Final = 24_00
_COMING_AT: Final = re.compile(
    r"\b(?:come|coming|see you|be there|there|pick(?: it)? up|collect|meet|arrive|over|by|today|tomorrow|tonight|day|"
    r"evening|"
    r"morning|afternoon|until|till|before|after)(?: (?:at|around|about|by|like|from))* $"
)


def meanings(
    figures: Sequence[Figure], words: str, times: Sequence[tuple[int, int]], standing: Standing
) -> tuple[Meaning, ...]:
    """What each figure is there for.

    Args:
        figures: The figures, in their order.
        words: The plain words with the marks of these figures.
        times: Where phrases of time stand in the text.
        standing: What stands.
    """
    told = _told(words, standing)
    around = _Around(words, times, standing, alone=_WITH_YES.fullmatch(_MARK.sub("", words)) is not None)
    return tuple(around.meant(number, figure, told.get(number)) for number, figure in enumerate(figures))


def _told(words: str, standing: Standing) -> dict[int, Meaning]:
    """What the tables say, the first of them that speaks of a figure."""
    told: dict[int, Meaning] = {}
    possible = BOOK.possible(words)
    for table in _TABLES:
        hits, left = BOOK.read(table, words, standing.expects, possible)
        for hit in hits:
            found = numbers_of(words[hit.start : hit.end])
            for number in found[-1:] if hit.act in _LAST_ONLY else found:
                if isinstance(hit.act, Meaning):
                    told.setdefault(number, hit.act)
        words = _with_marks_kept(words, left)
    return told


_LAST_ONLY: Final = frozenset({Meaning.OFFER, Meaning.QUANTITY})
_MARK: Final = re.compile(r"\b(?:num|sum|few|rate|part|split|sign)\d+\b")


def _with_marks_kept(words: str, left: str) -> str:
    """The words still open, with all marks as they were: a later table may need to see them beside its own words."""
    for match in _MARK.finditer(words):
        left = left[: match.start()] + match.group() + left[match.end() :]
    return left


_SHARES: Final = frozenset({Meaning.OFF, Meaning.OFF_ASK, Meaning.SHARE, Meaning.SHARE_OF_ASK})


@dataclass(frozen=True, slots=True)
class _Around:
    """What a figure is judged by beside the tables."""

    words: str
    times: Sequence[tuple[int, int]]
    standing: Standing
    alone: bool

    def meant(self, number: int, figure: Figure, told: Meaning | None) -> Meaning:
        """The meaning the tables gave if it can be, else what size and surroundings make likely."""
        if figure.kind in {FigureKind.PERCENT, FigureKind.FRACTION}:
            return told if told in _SHARES else Meaning.DECOY
        if figure.kind not in _PRICES or told in _SHARES:
            return Meaning.DECOY
        if told is Meaning.MONTHLY:
            rent = (priced(figure, self.standing)[0] or 0) >= self.standing.ask * _RENT
            return Meaning.OFFER if rent else Meaning.PART
        if told is Meaning.SHIPPING and self._is_price(figure):
            told = None
        before, _, behind = f" {self.words} ".partition(f" {mark(figure, number)} ")
        if self._is_hour(figure, told, before):
            return Meaning.DECOY
        if told not in {None, Meaning.OFFER} and told:
            return told
        judged = self._judged(figure, told, before, behind)
        return Meaning.OFFER if judged is Meaning.DECOY and self._agrees(figure, before, behind) else judged

    def _agrees(self, figure: Figure, before: str, behind: str) -> bool:
        """Whether the very price that stands is named beside words of agreement: "done, 395 confirmed"."""
        ours = self.standing.quote or self.standing.ask * max(self.standing.pieces, 1)
        sentence = re.split(r"[.!?]", before)[-1] + re.split(r"[.!?]", behind)[0]
        asks = _ASKING.match(sentence) is not None or re.match(r"[^.!?]*\?", behind) is not None
        return priced(figure, self.standing)[0] == ours and _AGREED.search(sentence) is not None and not asks

    def _is_price(self, figure: Figure) -> bool:
        """Whether what is to be for the sending is by its size the price of the thing."""
        return (priced(figure, self.standing)[0] or 0) >= self.standing.ask * _FREIGHT

    def _is_hour(self, figure: Figure, told: Meaning | None, before: str) -> bool:
        """Whether a bare number belongs to a phrase of time, or answers when they come."""
        if figure.kind is not FigureKind.NUMBER or figure.readings[0] > _HOUR:
            return False
        if self.standing.expects is BuyerExpects.TIME and told is not Meaning.LESS:
            return True
        inside = any(
            start <= figure.start and figure.end <= end and end - start > figure.end - figure.start
            for start, end in self.times
        )
        if not inside or told in {Meaning.LESS, Meaning.QUANTITY}:
            return False
        coming = _COMING_AT.search(before) is not None
        return coming or told is not Meaning.OFFER or figure.readings[0] < self.standing.ask * 0.3

    def _judged(self, figure: Figure, told: Meaning | None, before: str, behind: str) -> Meaning:
        """An offer, where nothing around the figure speaks against it."""
        following = behind.split(maxsplit=1)[0] if behind.strip() else "."
        bare = figure.kind is FigureKind.NUMBER and not figure.each
        likely = plausible(figure, self.standing)
        if bare and _THINGS.fullmatch(following) and following not in _FOLLOWS:
            return Meaning.DECOY
        if bare and following not in _FOLLOWS and not _MARK.fullmatch(following) and not (told and likely):
            return Meaning.DECOY
        if bare and figure.readings[0] > 8 * self.standing.ask and _PLACE.search(before):
            return Meaning.DECOY
        if bare and self._is_year(figure) and _A_YEAR.search(before):
            return Meaning.DECOY
        if told or self.alone or (likely and not (bare and self._elsewhere(figure, before))):
            return Meaning.OFFER
        return Meaning.DECOY if bare else Meaning.REFERENCE

    def _elsewhere(self, figure: Figure, before: str) -> bool:
        """Whether the word before a bare number leads to no price, or it is a year."""
        return self._is_year(figure) or bool(_LEADS_ELSEWHERE.search(before.rstrip()))

    def _is_year(self, figure: Figure) -> bool:
        ask = self.standing.ask
        return figure.readings[0] in _YEAR and not ask * 0.5 <= figure.readings[0] <= ask * 1.2
