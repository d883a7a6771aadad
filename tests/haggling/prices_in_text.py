"""Finds the prices in what the seller's side wrote, independently of how it was worded and of how buyers are read."""

import re
from collections.abc import Iterable
from typing import Final

NUMBER: Final = r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?:[.,]\d{2})?|\d+(?:[.,]\d{2})?"
MONEY: Final = re.compile(
    rf"(?:(?:[$€£]|\b(?:USD|EUR|GBP|CHF))[\u00a0\u202f ]?)({NUMBER})(?!\d)"
    rf"|(?<![\d.,])({NUMBER})[\u00a0\u202f ]?(?:[$€£]|(?:USD|EUR|GBP|CHF|euros?|dollars?|bucks|pounds?)\b)",
    re.IGNORECASE,
)
ANY: Final = re.compile(rf"(?<![\d.,])({NUMBER})(?![\d])")
BARE: Final = re.compile(r"\d+")


def in_minor(written: str) -> int:
    """A written number in minor units: a last group of two digits is the cents."""
    tight = re.sub(r"[\u00a0\u202f ]", "", written)
    cents = re.search(r"[.,](\d{2})$", tight)
    whole = tight[: cents.start()] if cents else tight
    return int("".join(BARE.findall(whole))) * 100 + (int(cents[1]) if cents else 0)


def without(text: str, known: Iterable[str]) -> str:
    """The text without what may stand in it as it is: the title, the facts."""
    for one in sorted(filter(None, known), key=len, reverse=True):
        text = text.replace(one, " ")
    return text


def prices(text: str) -> set[int]:
    """Every sum of money in it, in minor units."""
    return {in_minor(found[1] or found[2]) for found in MONEY.finditer(text)}


def numbers(text: str) -> set[int]:
    """Every number in it, as if it were money."""
    return {in_minor(found[1]) for found in ANY.finditer(text)}


def sentences(text: str) -> list[str]:
    """Its sentences; a full stop behind a digit ends none where a day or an abbreviation may stand."""
    parts = re.split(r"(?<=[^\d\W][.!?…])\s+(?=[^\W\d_]|[€$\d])|(?<=\)[.!?])\s+|(?<=\d[!?])\s+", text)
    return [part.strip() for part in parts if len(part.split()) > 1]
