"""Examples as a recogniser would mishear them: words lost, torn, run together or turned into ones that sound alike."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final
from zlib import crc32

from doorstep.learning.examples import Example

SHARE: Final = 0.2
"""So many of the words are damaged."""
_ALIKE: Final = ("bp", "dt", "gk", "fvw", "szc", "mn", "lr", "ei", "ou", "ay", "th")
_LEAST: Final = 3
"""Words of an example from which it is damaged; of fewer nothing would be left."""


def damaged(examples: Sequence[Example], seed: int) -> Iterator[Example]:
    """One damaged copy of every example that is long enough; the same seed gives the same damage."""
    for example in examples:
        words = example.words.lower().split()
        if len(words) >= _LEAST:
            chance = _Chance(f"{seed} {example.expects} {example.words}")
            left = [piece for word in words for piece in _heard(word, chance)]
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


def _heard(word: str, chance: _Chance) -> list[str]:
    if chance.below(100) >= 100 * SHARE:
        return [word]
    match chance.below(5):
        case 0:
            return []
        case 1 if len(word) > 3:
            middle = 2 + chance.below(len(word) - 3)
            return [word[:middle], word[middle:]]
        case 2 if len(word) > 2:
            place = 1 + chance.below(len(word) - 1)
            return [word[:place] + word[place + 1 :]]
        case _:
            return [_mistaken(word, chance)]


def _mistaken(word: str, chance: _Chance) -> str:
    """The word with one letter turned into one that sounds like it, or into another vowel."""
    place = chance.below(len(word))
    group = next((group for group in _ALIKE if word[place] in group), "aeiou")
    return word[:place] + group[chance.below(len(group))] + word[place + 1 :]
