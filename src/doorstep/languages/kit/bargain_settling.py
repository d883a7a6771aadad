"""From figures and their meanings to the numbers of a turn, and whether what is offered contradicts itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from doorstep.dialogue.bargaining import Number, PriceForm, Role, Standing
from doorstep.languages.kit.bargain_figures import Figure, FigureKind, amount, named
from doorstep.languages.kit.bargain_meaning import Meaning

_ROLES: Final = {
    Meaning.REFERENCE: Role.REFERENCE,
    Meaning.CLAIMED: Role.CLAIMED,
    Meaning.QUANTITY: Role.QUANTITY,
    Meaning.SHIPPING: Role.SHIPPING,
    Meaning.DECOY: Role.DECOY,
    Meaning.PART: Role.DECOY,
    Meaning.TAKEN_BACK: Role.DECOY,
}
_DEAREST_IN_HUNDREDS: Final = 100_000
"""Hundredths from which prices are often said in thousands: "12" for a car of 14,000, "1,2" for 1,200."""


@dataclass(frozen=True, slots=True)
class Settled:
    """A number as it is told, and whether it is too unsafe to act on."""

    number: Number
    doubtful: bool = False


def priced(figure: Figure, standing: Standing) -> tuple[int | None, bool]:
    """The amount of a figure as a price beside what stands, and whether it is in doubt."""
    minor, doubtful = amount(figure, standing.ask * max(standing.pieces, 1))
    if minor is None:
        return None, True
    in_thousands = minor * 1000
    if standing.ask >= _DEAREST_IN_HUNDREDS and standing.ask * 0.3 <= in_thousands <= standing.ask * 1.3:
        return in_thousands, True
    return minor, doubtful


def plausible(figure: Figure, standing: Standing) -> bool:
    """Whether a figure could be a price for what is sold, by its size alone."""
    minor, _ = priced(figure, standing)
    most = max(standing.quote or 0, standing.ask * max(1, standing.pieces, standing.free))
    return minor is not None and standing.ask * 0.12 <= minor <= most * 1.6


def settled(figure: Figure, meaning: Meaning, standing: Standing) -> Settled:
    """The number that a figure with a meaning tells."""
    place = {"start": figure.start, "end": figure.end}
    currency = named(figure.currency, standing.currency)
    if meaning in _ROLES:
        priced_role = meaning in {Meaning.REFERENCE, Meaning.CLAIMED}
        minor = priced(figure, standing)[0] if priced_role else next(iter(figure.readings), None)
        return Settled(Number(_ROLES[meaning], minor=minor, currency=currency, start=figure.start, end=figure.end))
    if meaning in {Meaning.OFF, Meaning.OFF_ASK, Meaning.SHARE, Meaning.SHARE_OF_ASK}:
        return _share(figure, meaning)
    minor, doubtful = priced(figure, standing)
    if minor is None:
        return Settled(Number(Role.DECOY, start=figure.start, end=figure.end))
    less = meaning in {Meaning.LESS, Meaning.LESS_ASK}
    number = Number(
        Role.OFFER,
        PriceForm.LESS if less else PriceForm.AMOUNT,
        minor=minor,
        currency=currency,
        each=figure.each,
        of_ask=meaning is Meaning.LESS_ASK,
        pieces=figure.pieces,
        start=place["start"],
        end=place["end"],
    )
    return Settled(number, doubtful or (figure.minus and not less))


def _share(figure: Figure, meaning: Meaning) -> Settled:
    """Per cent off, or a share of the price; more than all of it means nothing."""
    permille = figure.permille if figure.permille is not None else -1
    off = meaning in {Meaning.OFF, Meaning.OFF_ASK} and figure.kind is FigureKind.PERCENT
    meant = 1000 - permille if off else permille
    number = Number(
        Role.OFFER,
        PriceForm.SHARE,
        permille=min(max(meant, 0), 1000),
        of_ask=meaning in {Meaning.OFF_ASK, Meaning.SHARE_OF_ASK},
        start=figure.start,
        end=figure.end,
    )
    return Settled(number, not 0 < meant <= 1000)


def contradictory(offers: Sequence[Number], pieces: int | None) -> bool:
    """Whether several prices are offered that cannot all be meant."""
    if len(offers) < 2:
        return False
    if len({_worth(one, pieces) for one in offers}) == 1:
        return False
    amounts = {one.minor for one in offers if one.form is PriceForm.AMOUNT}
    return len(amounts) > 1 or len({one.form for one in offers}) > 1


def _worth(number: Number, pieces: int | None) -> tuple[PriceForm, int | None, int | None]:
    """What is offered for all pieces together, so that "40 each, 80 for both" is one price."""
    count = number.pieces or pieces or 1
    minor = number.minor * count if number.each and number.minor is not None else number.minor
    return number.form, minor, number.permille


def with_pieces(numbers: Iterable[Number], pieces: int | None) -> tuple[Number, ...]:
    """The numbers, each total offer with the count of pieces it is for, where that was said of it."""
    return tuple(
        replace(one, pieces=pieces) if one.role is Role.OFFER and not one.each and one.pieces is None else one
        for one in numbers
    )
