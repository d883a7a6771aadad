"""How many words a recogniser got wrong: words put in, lost and taken for others, against the words that were said."""

import importlib
import re
from collections.abc import Sequence
from functools import cache

_INSIDE = re.compile(r"(?<=[^\W\d])['’.](?=[^\W\d])")
_ENDING = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
_WORD = re.compile(r"\d|[^\W\d]+")
_LARGEST = 99


class Words:
    """Takes sentences of a language to words that can be compared, however they are written.

    Capitals, marks and apostrophes count nothing, and numbers to 99, in words or figures, are digits one by one:
    "two-thirty", "2:30" and "2 30" are the same. Every other difference in spelling is a difference in words.
    """

    def __init__(self, code: str) -> None:
        self._numbers = _numbers(code)
        longest_first = sorted(self._numbers, key=len, reverse=True)
        self._number = re.compile(rf"\b(?:{'|'.join(longest_first)})\b")

    def __call__(self, text: str) -> list[str]:
        """Take a sentence to words."""
        words = _spaced(_ENDING.sub("", text))
        return self._number.sub(lambda found: " ".join(self._numbers[found[0]]), words).split()


def differences(said: Sequence[str], heard: Sequence[str]) -> int:
    """Count the fewest words to put in, leave out or exchange that make one of the other (Levenshtein)."""
    before = list(range(len(heard) + 1))
    for number, word in enumerate(said, start=1):
        row = [number]
        for at, other in enumerate(heard, start=1):
            row.append(min(before[at] + 1, row[-1] + 1, before[at - 1] + (word != other)))
        before = row
    return before[-1]


def _spaced(text: str) -> str:
    return " ".join(_WORD.findall(_INSIDE.sub("", text.casefold())))


@cache
def _numbers(code: str) -> dict[str, str]:
    """How the numbers to 99 and their places in a row are said, and their digits."""
    say = importlib.import_module(f"doorstep.languages.{code}.say_numbers")
    said = {
        _spaced(say.ordinal(number)) + ending: str(number)
        for number in range(1, _LARGEST)
        for ending in ("", "n", "r", "s")
    }
    return said | {_spaced(say.cardinal(number)): str(number) for number in range(_LARGEST + 1)}
