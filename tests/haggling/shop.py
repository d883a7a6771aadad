"""The seller as `doorstep haggle --jsonl` puts it together, a line of input at a time."""

import json
from collections.abc import Sequence
from typing import Any

from doorstep.bootstrap.haggling import sale, tongues
from doorstep.runtime.haggle import answered
from doorstep.runtime.haggle_listing import read_listing

Line = dict[str, Any]


class Shop:
    """Sells one listing, given as the object of a listing file."""

    def __init__(self, told: Line) -> None:
        self._sale = sale(read_listing(json.dumps(told), tongues()))
        self._lines = 0

    def tell(self, line: str) -> list[Line]:
        """Give a line of standard input, and get the lines that follow from it."""
        self._lines += 1
        return _shown(answered(self._sale, line, self._lines))

    def end(self) -> list[Line]:
        """End the input, and get the outcome."""
        return _shown([self._sale.outcome()])


def _shown(lines: Sequence[object]) -> list[Line]:
    """The lines as a program reads them."""
    shown: list[Line] = json.loads(json.dumps(lines))
    return shown
