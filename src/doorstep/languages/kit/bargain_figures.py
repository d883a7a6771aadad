"""Figures: every number and price of a text, in all written forms, with its place and what it can be read as.

How a language builds on it:
1. `folded(text)`: lower case, full-width and raised digits made plain, of the same length, so that places stay true.
2. `figures(folded, words)` (`bargain_finding`): all figures in their order; `words` is what the language calls
   money, scales, pieces.
3. `marked(folded, figures)` (`bargain_marks`): the text with a word in the place of each figure, for rules over words.
4. `amount(figure, near)`: the one sensible reading beside the listing's price, and whether it is in doubt.
What a figure is there for (offer, mileage, year) is the language's to say.
"""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final


class FigureKind(StrEnum):
    """What the form of a figure tells by itself."""

    NUMBER = "number"  # "250", "1.200,50", "two fifty": may be a price
    MONEY = "money"  # with a sign or word of money, or a scale ("2k") that no unit follows
    PERCENT = "percent"  # `permille`
    FRACTION = "fraction"  # "1/2", "¾": `permille`
    SPLIT = "split"  # "50/50"
    TIMES = "times"  # "2x50": `pieces` and the price of one
    SIZE = "size"  # "120x60", "10 x 20 x 5": never a price
    CLOCK = "clock"  # "10:30"
    DATE = "date"  # "24.11.", "11/24", "2026-11-24"
    MODEL = "model"  # letters and digits in one word: "fx2", "64gb", "iphone12"
    ORDINAL = "ordinal"  # "2nd", "3."
    LONG = "long"  # too many digits for a price: telephone, account, code


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a text.

    Args:
        kind: What its form tells.
        start: Where it begins in the text, signs and words of money included.
        end: Where it ends.
        readings: What it can mean in hundredths (of the currency, or of one), the likely one first; empty for kinds
            that are no amounts. "1.200" has two: 120000 and 120.
        permille: For `percent` and `fraction`.
        currency: ISO 4217 code where one was named, "" for money of no named currency ("bucks"), None for none.
        pieces: For `times`: of how many pieces it is the price of one.
        each: Whether it is said to be for one piece ("50 each").
        rough: Whether it is only about so much ("250-ish", "~250").
        minus: Whether a minus stands before it ("-20%").
        doubtful: Whether its very spelling is unsafe ("12oo", "1.20.5").
        spelled: Whether it was said in words.
    """

    kind: FigureKind
    start: int
    end: int
    readings: tuple[int, ...] = ()
    permille: int | None = None
    currency: str | None = None
    pieces: int | None = None
    each: bool = False
    rough: bool = False
    minus: bool = False
    doubtful: bool = False
    spelled: bool = False


@dataclass(frozen=True, slots=True)
class Spoken:
    """A number in words: where it stands and what it can mean, in hundredths ("twelve fifty": 125000 or 1250)."""

    start: int
    end: int
    readings: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)  # every table is one of its own, so that it can be looked up by
class FigureWords:
    """What a language calls money and numbers; all words in lower case, patterns without groups that catch.

    Args:
        currencies: Words and signs of money and their ISO code; "" where it names no currency ("bucks").
        cents: Words of the minor unit.
        scales: Words behind a number that multiply it: k 1000, grand 1000, hundred 100.
        percent: Pattern of the words for per cent ("%" is known).
        each_behind: Pattern of what says "for one piece" right behind a price, without the space before it.
        each_before: The same right before it ("je 50").
        rough_behind: Pattern of what makes it rough right behind ("ish", "or so").
        ordinal: Pattern of what makes an ordinal of digits right behind ("nd", "th"); "(?!)" for none.
        spoken: Finds the numbers in words of a folded text, in their order; one that begins with digits ("2 hundred
            fifty") goes before what is written in digits alone.
    """

    currencies: Mapping[str, str]
    cents: frozenset[str]
    scales: Mapping[str, int]
    percent: str
    each_behind: str
    each_before: str
    rough_behind: str
    ordinal: str
    spoken: Callable[[str], Sequence[Spoken]]


SIGNS: Final = {"$": "USD", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "￥": "CNY", "₹": "INR", "₽": "RUB"}
"""Signs of money that every language knows; `named` tells a dollar from a dollar."""
_DOLLARS: Final = frozenset({"USD", "CAD", "AUD", "NZD", "SGD", "HKD"})


def folded(text: str) -> str:
    """The text in lower case with plain digits, quotes and dashes; every character stays in its place."""
    return "".join(_folded_character(character) for character in text)


@lru_cache(4096)
def _folded_character(character: str) -> str:
    if (digit := unicodedata.digit(character, None)) is not None:
        return str(digit)
    if character == "\n":
        return character  # the end of a line ends a sentence
    if character in "’‘`´":
        return "'"
    if character in "‐‑‒–—−―":
        return "-"
    plain = unicodedata.normalize("NFKC", character).lower()
    plain = plain if len(plain) == 1 else character.lower()
    if len(plain) != 1:
        return character
    return " " if unicodedata.category(plain)[0] in "CZ" else plain


def named(code: str | None, home: str) -> str | None:
    """The currency meant by a sign, seen from the listing's: "$" in a Canadian listing is its own dollar."""
    if code == "USD" and home in _DOLLARS:
        return home
    if code == "CNY" and home == "JPY":
        return home
    return code or None


def amount(figure: Figure, near: int) -> tuple[int | None, bool]:
    """The reading of a figure that makes sense beside a price, in minor units, and whether it is in doubt.

    Args:
        figure: A figure of any kind.
        near: The price of the listing, in minor units.
    """
    if not figure.readings:
        return None, True
    first = figure.readings[0]
    if len(figure.readings) == 1:
        return first, figure.doubtful
    sensible = [one for one in figure.readings if near * 0.1 <= one <= near * 3]
    return (sensible[0] if sensible else first), figure.doubtful or len(sensible) != 1
