"""The numbers of a German buyer's message with their roles: from figures and the words around them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from doorstep.dialogue.bargaining import BuyerExpects, Number, PriceForm, Role, Standing
from doorstep.languages.de.bargain_price_words import in_words, instead_of_figures, of_ask
from doorstep.languages.de.bargain_role_words import Sense
from doorstep.languages.de.bargain_roles import senses
from doorstep.languages.de.bargain_settling import (
    before_giving_in,
    is_hedged,
    known_again,
    mended,
    pieces_of,
    with_pieces,
    with_shipping,
    without_passed_over,
)
from doorstep.languages.kit.bargain_counting import for_the_price_of
from doorstep.languages.kit.bargain_figures import Figure, FigureKind, amount, named

_PRICE_KINDS: Final = frozenset({FigureKind.NUMBER, FigureKind.MONEY, FigureKind.TIMES})
_ROLES: Final[Mapping[Sense, Role]] = {
    Sense.REFERENCE: Role.REFERENCE,
    Sense.PART: Role.REFERENCE,
    Sense.CLAIMED: Role.CLAIMED,
    Sense.SHIPPING: Role.SHIPPING,
    Sense.QUANTITY: Role.QUANTITY,
    Sense.COUNT: Role.QUANTITY,
    Sense.DECOY: Role.DECOY,
    Sense.PHONE: Role.DECOY,
    Sense.YEAR: Role.DECOY,
    Sense.POSTCODE: Role.DECOY,
    Sense.HOUR: Role.DECOY,
}
_FOR_THE_PRICE_OF: Final = re.compile(
    r"\b(num\d+)(?: \w+)? (?:zum|für den|um den) preis (?:von |für )?(num\d+|einem|einer|eines|eine[nrms]?)\b"
)
_FEW: Final = 20
"""So many pieces can be meant by a number without a word for pieces."""
_MANY: Final = 10
"""So many pieces nobody asks for where there is one: they are what the one thing consists of."""


@dataclass(frozen=True, slots=True)
class Prices:
    """The numbers of a message.

    Args:
        numbers: All of them, in their order.
        unclear: Whether an amount cannot be read safely, or prices contradict each other.
        hedged: Whether the price is only thought about.
        pieces: How many pieces are meant.
        partly: Whether a number is a part of a payment.
        given_up: Where prices stand that were named before the buyer gave in.
    """

    numbers: tuple[Number, ...] = ()
    unclear: bool = False
    hedged: bool = False
    pieces: int | None = None
    partly: bool = False
    given_up: frozenset[int] = frozenset()

    @property
    def offers(self) -> tuple[Number, ...]:
        """The prices among them."""
        return tuple(one for one in self.numbers if one.role is Role.OFFER)


@dataclass(slots=True)  # mutable: filled figure by figure, never leaves this module
class _Work:
    """A message half read."""

    words: str
    written: str
    figures: Sequence[Figure]
    standing: Standing
    said: dict[int, list[Sense]]
    near: int
    numbers: list[Number] = field(default_factory=list)
    unclear: bool = False
    partly: bool = False


def prices(words: str, written: str, figures: Sequence[Figure], hours: Sequence[Figure], standing: Standing) -> Prices:
    """Read the numbers of a message.

    Args:
        words: Its plain words with marks for figures.
        written: The folded text.
        figures: The figures of the text that are marked.
        hours: The figures that belong to phrases of time.
        standing: What stands.
    """
    work = _Work(words, written, figures, standing, senses(words), standing.ask * max(standing.pieces, 1))
    for index in range(len(figures)):
        _read(index, work)
    work.numbers += [_plain(figure, Role.DECOY) for figure in hours]
    spoken, counted = in_words(words, written, figures)
    exchanged = for_the_price_of(_FOR_THE_PRICE_OF, words, figures, standing)
    if exchanged is not None:
        counts = {figures[one].start for one in exchanged.counted}
        work.numbers = [*(one for one in work.numbers if one.start not in counts), *exchanged.numbers]
    work.numbers = [one for one in work.numbers if one.start != counted or counted is None]
    work.numbers += spoken
    if not any(one.role is Role.OFFER for one in work.numbers) and (instead := instead_of_figures(words, written)):
        work.numbers.append(instead)
    work.numbers.sort(key=lambda one: one.start)
    return _settled(work)


# --- one figure -----------------------------------------------------------------------------------------------------


def _read(index: int, work: _Work) -> None:
    """Add the number that a figure stands for."""
    figure = work.figures[index]
    sense = _sense(index, figure, work)
    if figure.kind is FigureKind.SPLIT:
        work.numbers.append(Number(Role.OFFER, PriceForm.MIDDLE, start=figure.start, end=figure.end))
    elif figure.kind in (FigureKind.PERCENT, FigureKind.FRACTION):
        _read_share(figure, sense, index, work)
    elif figure.kind not in _PRICE_KINDS:
        work.numbers.append(_plain(figure, Role.DECOY))
    elif figure.kind is FigureKind.TIMES:
        _read_times(figure, work)
    else:
        _read_amount(figure, sense, index, work)


def _sense(index: int, figure: Figure, work: _Work) -> Sense | None:
    """The surest sense that can be true of this figure."""
    minor, _ = amount(figure, work.near)
    if _in_title(figure, work):
        return Sense.DECOY
    told = work.said.get(index, ())
    for sense in told:
        if sense is Sense.OFFER and Sense.COUNT in told and work.standing.free > 1 and _is_few(figure, work):
            continue
        if _possible(sense, figure, minor or 0, work):
            return sense
    return None


def _in_title(figure: Figure, work: _Work) -> bool:
    """Whether a figure stands behind the same word as in the title: it names the thing."""
    before = work.written[: figure.start].split()
    digits = work.written[figure.start : figure.end].strip()
    return bool(before) and f"{before[-1]} {digits}".casefold() in work.standing.title.casefold()


def _is_few(figure: Figure, work: _Work) -> bool:
    """Whether a figure may count pieces by its size."""
    whole = next(iter(figure.readings), 0)
    return figure.currency is None and 1 <= whole // 100 <= _FEW and whole < 0.3 * work.near


def _counts_things(index: int, figure: Figure, work: _Work) -> bool:
    """Whether a small number stands before a thing where several are sold."""
    if work.standing.free <= 1 or not _is_few(figure, work):
        return False
    return (
        re.search(
            rf"(?:^|(?<=[.,!?] )|\b(?:also|ok|hallo|dann|gut|alle) )num{index} (?!{_NO_PIECES})[^\W\d]{{4,}}",
            work.words,
        )
        is not None
    )


_NO_PIECES: Final = (
    r"(?:ander\w*|frage\w*|termin\w*|kratzer\w*|delle\w*|mängel|schäden|fehler|leute\w*|personen|kinder\w*|tage\w*|"
    r"woche\w*|monat\w*|jahr\w*|stunde\w*|"
    r"minute\w*|euro\w*|franken|prozent|kilo\w*|meter|zentimeter|mal\b|und\b|oder\b|hand|uhr|freund\w*|käufer|anfragen|"
    r"interessent\w*|sterne|grad|stock|etage|zimmer|dafür|zusammen|gesamt|insgesamt|reicht|passt|wäre\w*|würde\w*|"
    r"bitte|möglich|"
    r"letzte\w*|mein\b|dein\w*|noch\b|wenn\b|oder\b|finde\b|nicht\b|auch\b|sind\b|dann\b|rabatt|nachlass|weniger|"
    r"runter|"
    r"biete|zahle|gehen|geht|mehr\b|extra|halt\b|gerne?\b|sofort|cash|plus)"
)


def _possible(sense: Sense, figure: Figure, minor: int, work: _Work) -> bool:
    bare = figure.kind is FigureKind.NUMBER and figure.currency is None and not figure.spelled
    whole = minor // 100
    digits = work.written[figure.start : figure.end].strip()
    year = bare and 1950 <= whole <= 2040 and len(digits) == 4
    if sense is Sense.YEAR:
        return year and not 0.4 * work.near <= minor <= 1.5 * work.near
    if sense is Sense.OFFER and year:
        return minor <= 3 * work.near
    if sense is Sense.PHONE:
        return bare and whole >= 1000
    if sense is Sense.POSTCODE:
        return bare and digits.isdigit() and len(digits) in (4, 5) and minor > 0.5 * work.near
    if sense is Sense.HOUR:
        return figure.currency is None and whole <= 24 and minor < 0.3 * work.near
    if sense is Sense.QUANTITY and work.standing.free == 1 and whole >= _MANY and len(work.words.split()) > 2:
        return False
    if sense is Sense.COUNT:
        return figure.currency is None and 1 <= whole <= _FEW and minor < 0.3 * work.near
    return not (sense is Sense.DECOY and figure.currency is not None)


def _read_amount(figure: Figure, sense: Sense | None, index: int, work: _Work) -> None:
    minor, doubtful = amount(figure, work.near)
    if sense is Sense.MORE:
        more = work.standing.offer
        sense = Sense.REFERENCE if more is None else Sense.OFFER
        minor = minor if more is None or minor is None else minor + more
    if sense is None and Sense.QUANTITY in work.said.get(index, ()):
        sense = Sense.DECOY
    if sense is None and _counts_things(index, figure, work):
        sense = Sense.QUANTITY
    if sense is None:
        sense = _by_size(figure, minor or 0, work)
        work.unclear = work.unclear or doubtful
    if sense in _ROLES:
        work.partly = work.partly or sense is Sense.PART
        work.numbers.append(_plain(figure, _ROLES[sense], work))
        return
    if figure.minus and sense is not Sense.LESS and (minor or 0) < 0.6 * work.near:
        sense = Sense.LESS
    form = PriceForm.LESS if sense is Sense.LESS else PriceForm.AMOUNT
    negative = figure.minus and sense is not Sense.LESS
    work.unclear = work.unclear or doubtful or negative or minor is None
    if minor is not None:
        work.numbers.append(replace(_plain(figure, Role.OFFER, work), form=form, minor=minor, each=figure.each))


_BARE: Final = re.compile(
    r"^(?:(?:num|sum)\d+|ok|ja|gut|na|dann|also|hallo|hi|moin|vb|bar|cash|mein|angebot|letztes|"
    r"wort|nein|nee|,|[.?!]| )+$"
)


def _by_size(figure: Figure, minor: int, work: _Work) -> Sense:
    """What a number without a telling word is: a price if its size fits, or nothing else stands there."""
    bare = bool(_BARE.match(work.words))
    if figure.kind is FigureKind.MONEY or figure.currency is not None:
        return Sense.OFFER
    if work.standing.expects is BuyerExpects.TIME and minor <= 3100:
        return Sense.DECOY
    digits = work.written[figure.start : figure.end].strip()
    year = digits.isdigit() and len(digits) == 4 and 1950 <= minor // 100 <= 2040
    if year and not 0.4 * work.near <= minor <= 1.5 * work.near:
        return Sense.DECOY
    if bare or 0.1 * work.near <= minor <= 3 * work.near * _spoken_of(work):
        return Sense.OFFER
    return Sense.DECOY


def _spoken_of(work: _Work) -> int:
    """How many pieces may be spoken of at most."""
    counting = (index for index, told in work.said.items() if {Sense.COUNT, Sense.QUANTITY} & set(told))
    counts = (next(iter(work.figures[index].readings), 0) // 100 for index in counting)
    return max([1, work.standing.free, *(one for one in counts if one <= _FEW)])


def _read_times(figure: Figure, work: _Work) -> None:
    minor, doubtful = amount(figure, work.standing.ask)
    pieces = figure.pieces or 1
    if minor is None or not 0.05 * work.standing.ask <= minor <= 3 * work.standing.ask:
        work.numbers.append(_plain(figure, Role.DECOY))
        return
    work.unclear = work.unclear or doubtful
    count = Number(Role.QUANTITY, minor=pieces * 100, start=figure.start, end=figure.start + 1)
    work.numbers += [count, replace(_plain(figure, Role.OFFER, work), minor=minor, each=True, pieces=pieces)]


def _plain(figure: Figure, role: Role, work: _Work | None = None) -> Number:
    """A figure as a number with a role."""
    near = work.near if work else 0
    minor, _ = amount(figure, near)
    if role in (Role.QUANTITY, Role.DECOY) and figure.readings:
        minor = figure.readings[0]
    home = work.standing.currency if work else "EUR"
    return Number(role, minor=minor, currency=named(figure.currency, home), start=figure.start, end=figure.end)


_BEHIND_PART: Final = r"(?:weniger|rabatt|nachlass|runter|billiger|günstiger|vom preis runter|abzug)"


def _read_share(figure: Figure, sense: Sense | None, index: int, work: _Work) -> None:
    permille = figure.permille or 0
    if (
        sense in (Sense.REFERENCE, Sense.CLAIMED, Sense.DECOY)
        or permille > 1000
        or (permille == 1000 and sense not in (Sense.OF, Sense.OFF))
    ):
        work.numbers.append(_plain(figure, Role.DECOY if sense is Sense.DECOY else Role.REFERENCE))
        return
    kind = "part" if figure.kind is FigureKind.FRACTION else "rate"
    off = sense is Sense.OFF or (kind == "part" and re.search(rf"part{index} {_BEHIND_PART}", work.words) is not None)
    if sense is None and kind == "rate":
        if re.search(r"\b(?:akku|original|sicher|batterie|überzeugt)\b", work.words):
            work.numbers.append(_plain(figure, Role.DECOY))
            return
        off = permille <= 500
        work.unclear = work.unclear or permille > 500
    share = Number(
        Role.OFFER,
        PriceForm.SHARE,
        permille=1000 - permille if off or figure.minus else permille,
        of_ask=of_ask(work.words),
        start=figure.start,
        end=figure.end,
    )
    work.numbers.append(share)


def _settled(work: _Work) -> Prices:
    """The numbers with what the whole message says about them."""
    words = work.words
    numbers = with_pieces(mended(work.numbers, words, work.figures), words, work.standing.free)
    numbers = with_shipping(known_again(numbers, words, work.standing), words)
    given_up = before_giving_in(words, work.figures)
    numbers = [
        replace(one, role=Role.REFERENCE) if one.start in given_up and one.role is Role.OFFER else one
        for one in numbers
    ]
    numbers = without_passed_over(numbers, words, work.figures)
    offers = [one for one in numbers if one.role is Role.OFFER]
    worth = {(one.form, one.minor, one.permille, one.each, one.pieces) for one in offers}
    unclear = work.unclear or len(worth) > 1
    hedged = bool(offers) and is_hedged(words, work.figures)
    return Prices(tuple(numbers), unclear, hedged, pieces_of(numbers, words, work.standing.free), work.partly, given_up)
