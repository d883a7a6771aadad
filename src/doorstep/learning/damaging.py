"""Examples as a recogniser would mishear them: words lost, torn, run together or turned into ones that sound alike."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final
from zlib import crc32

import numpy as np

from doorstep.learning.examples import Example

SHARE: Final = 0.2
"""So many of the words are damaged."""
_ALIKE: Final = ("bp", "dt", "gk", "fvw", "szc", "mn", "lr", "ei", "ou", "ay", "th")
_NEAREST: Final = 4
"""A word is taken for one of so many that sound most like it."""
_AT_ONCE: Final = 256
_LEAST: Final = 3
"""Words of an example from which it is damaged; of fewer nothing would be left."""


def damaged(examples: Sequence[Example], seed: int) -> Iterator[Example]:
    """One damaged copy of every example that is long enough; the same seed gives the same damage."""
    alike = alikes(sorted({bare for one in examples for word in one.words.lower().split() if (bare := _bare(word))}))
    for example in examples:
        words = example.words.lower().split()
        if len(words) >= _LEAST:
            chance = _Chance(f"{seed} {example.expects} {example.words}")
            left = [piece for word in words for piece in _heard(word, chance, alike)]
            yield replace(example, words=" ".join(left) or words[0], origin=example.origin or example.words)


class _Chance:
    """Numbers that look like chance and are the same for the same beginning.

    Args:
        beginning: Any text.
    """

    def __init__(self, beginning: str) -> None:
        self._last = beginning.encode()

    def below(self, bound: int) -> int:
        """The next number, from 0 to below a bound."""
        value = crc32(self._last)
        self._last = value.to_bytes(4, "big") + self._last[:8]
        return (value >> 7) % bound


def alikes(words: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """For each word the others with which it shares most of its pairs of letters (Dice 1945)."""
    pairs = [sorted({f" {word} "[place : place + 2] for place in range(len(word) + 1)}) for word in words]
    column = {pair: place for place, pair in enumerate(sorted({pair for some in pairs for pair in some}))}
    marks = np.zeros((len(words), len(column)), dtype=np.float32)
    for row, some in enumerate(pairs):
        marks[row, [column[pair] for pair in some]] = 1
    sizes = marks.sum(axis=1)
    found: dict[str, tuple[str, ...]] = {}
    for start in range(0, len(words), _AT_ONCE):
        end = start + _AT_ONCE
        shared = marks[start:end] @ marks.T / (sizes[start:end, None] + sizes)
        for word, row in zip(words[start:end], shared, strict=True):
            nearest = np.argsort(-row, kind="stable")[: _NEAREST + 1]
            found[word] = tuple(words[int(place)] for place in nearest if words[int(place)] != word)[:_NEAREST]
    return found


def _bare(word: str) -> str:
    return word.strip(".,;:!?\"'()-…")


def _heard(word: str, chance: _Chance, alike: Mapping[str, Sequence[str]]) -> list[str]:
    if chance.below(100) >= 100 * SHARE:
        return [word]
    match chance.below(10):
        case 0 | 1:
            return []
        case 2 if len(word) > 3:
            middle = 2 + chance.below(len(word) - 3)
            return [word[:middle], word[middle:]]
        case 3 | 4:
            return [_mistaken(word, chance)]
        case _:
            others = alike.get(_bare(word), ())
            return [others[chance.below(len(others))]] if others else [word]


def _mistaken(word: str, chance: _Chance) -> str:
    """The word with one letter turned into one that sounds like it, or into another vowel."""
    place = chance.below(len(word))
    group = next((group for group in _ALIKE if word[place] in group), "aeiou")
    return word[:place] + group[chance.below(len(group))] + word[place + 1 :]
