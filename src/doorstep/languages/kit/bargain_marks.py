"""Words in the place of figures, so that rules over words can say what a number is there for."""

import re
from collections.abc import Sequence
from typing import Final

from doorstep.languages.kit.bargain_figures import Figure, FigureKind

_MARKS: Final = {
    FigureKind.NUMBER: "num",  # "few" where it may count pieces
    FigureKind.MONEY: "sum",
    FigureKind.TIMES: "sum",
    FigureKind.PERCENT: "rate",
    FigureKind.FRACTION: "part",
    FigureKind.SPLIT: "split",
}
_OTHER: Final = "sign"
_MANY: Final = 20_00
PRICE: Final = r"(?:num|sum|few)\d+"
"""A figure that may be a price, as rules see it."""
MONEY: Final = r"sum\d+"
NUMBER: Final = r"(?:num|few)\d+"
FEW: Final = r"few\d+"
RATE: Final = r"rate\d+"
PART: Final = r"part\d+"
SPLIT: Final = r"split\d+"
SIGN: Final = r"sign\d+"
"""A figure whose form says that it is no price: date, clock, model, size, telephone."""
TO: Final = "upto"
"""Stands between two figures with only a dash or stroke between them: "200-250", "200/250"."""
MARK: Final = re.compile(r"(?:num|sum|few|rate|part|split|sign)(\d+)")
"""A word in the place of any figure, with its place in the row of figures."""
_JOINED: Final = re.compile(r"\s?[-/~]\s?")


def marked(text: str, figures: Sequence[Figure]) -> str:
    """The text with a mark in the place of each figure; `num0` is the first where it is a bare number.

    No word of the text can look like a mark, since whatever holds a digit is a figure.
    """
    pieces: list[str] = []
    end = 0
    for number, figure in enumerate(figures):
        between = text[end : figure.start]
        joined = number > 0 and _JOINED.fullmatch(between) is not None
        pieces += [f" {TO} " if joined else between, f" {mark(figure, number)} "]
        end = figure.end
    return "".join([*pieces, text[end:]])


def mark(figure: Figure, number: int) -> str:
    """The word that stands for a figure: `few` for a bare count up to twenty, `sum` also for a price for each."""
    if figure.kind is FigureKind.NUMBER and figure.each:
        return f"{_MARKS[FigureKind.MONEY]}{number}"
    if figure.kind is FigureKind.NUMBER and figure.readings[0] <= _MANY and figure.readings[0] % 100 == 0:
        return f"few{number}"
    return f"{_MARKS.get(figure.kind, _OTHER)}{number}"


def numbers_of(words: str) -> tuple[int, ...]:
    """Which figures stand in a stretch of marked words, by their places in the row of figures."""
    return tuple(int(one) for one in MARK.findall(words))
