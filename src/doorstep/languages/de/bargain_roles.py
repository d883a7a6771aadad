"""What a number is there for in a German buyer's message, told by the words around it."""

import re
from typing import Final

from doorstep.languages.de.bargain_role_past import PAST
from doorstep.languages.de.bargain_role_rules import RULES
from doorstep.languages.de.bargain_role_words import Sense, written_out

_RULES: Final = tuple(
    (Sense(str(rule.act)), re.compile(rf"(?<!\S){written_out(rule.pattern)}(?![\w-])")) for rule in (*PAST, *RULES)
)
_MARK: Final = re.compile(r"(?:num|sum|rate)\d")
_PAIR: Final = re.compile(r"(?:num|sum|rate)(?P<first>\d+) (?:upto|oder|bis) (?=(?:num|sum|rate)(?P<second>\d+))")
_DIGITS: Final = re.compile(r"\D")


def senses(words: str) -> dict[int, list[Sense]]:
    """What plain words say about each figure among them by its place in the row, the surest first."""
    told: dict[int, list[Sense]] = {}
    if _MARK.search(words):
        for sense, pattern in _RULES:
            for match in pattern.finditer(words):
                told.setdefault(int(_DIGITS.sub("", match["at"])), []).append(sense)
        for match in _PAIR.finditer(words):
            first, second = int(match["first"]), int(match["second"])
            if first not in told and second in told:
                told[first] = told[second]
    return told
