"""Whether two words are the same one: inflected, at the end of a compound, or misspelt by one letter."""

import re
from collections.abc import Iterable
from functools import partial
from typing import Final

_FOLDS: Final = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e", "è": "e", "ê": "e"})
_TWICE: Final = re.compile(r"(.)\1+")
_ENDINGS: Final = frozenset(("s", "es", "n", "en", "e", "er", "ern", "ed", "em"))
"""What a noun takes, and "scratched"; an agent's "-r" is left out, so that a charge is no charger."""
_STEM: Final = 4
_PART: Final = 4
"""Letters of the last part of a compound, and of what stands before it at least three."""
_LONG: Final = 5
"""Letters from which on a word can be recognised though one of them is wrong."""
_CONFUSED: Final = ("aeiouy", "ckq", "csz", "gj", "dt", "bp", "fvw", "mn")
"""Letters that stand for each other where people write by ear; another one makes another word ("stairs", "stains")."""


def folded_letters(word: str) -> str:
    """A word in small letters without what stands on top of them."""
    return word.casefold().translate(_FOLDS)


def alike(known: str, word: str, *, compound: bool = False) -> bool:
    """Whether a folded word is a known one.

    Args:
        known: What is looked for.
        word: What somebody wrote.
        compound: Whether the known word may be the last part of the written one, or the other way round.
    """
    short, long = sorted((known, word), key=len)
    if short == long or (long.startswith(short) and _inflects(short, long)):
        return True
    if compound and len(short) >= _PART and _ends_with(long, short):
        return True
    if compound and len(known) >= _STEM and word.startswith(known) and len(word) >= len(known) + _PART:
        return True
    return misspelt(known, word)


def _inflects(short: str, long: str) -> bool:
    least = _STEM if long != short + "s" else _STEM - 1
    return len(short) >= least and long[len(short) :] in _ENDINGS


def _ends_with(long: str, short: str) -> bool:
    """Whether a compound ends in a word, or its plural."""
    if long.endswith(short):
        return len(long) >= len(short) + 3
    return any(
        long.endswith(short + ending) and len(long) >= len(short) + len(ending) + 3 for ending in ("n", "en", "e", "s")
    )


def misspelt(known: str, word: str) -> bool:
    """Whether a folded word is a known one with a letter too much, a letter missing, two swapped or one confused."""
    if known[:1] != word[:1]:
        return False
    right, said = _TWICE.sub(r"\1", known), _TWICE.sub(r"\1", word)
    if min(len(right), len(said)) < _LONG:
        return False
    return right == said or _one_wrong(right, said)


def _one_wrong(right: str, said: str) -> bool:
    """Whether one letter is wrong; at the end of a word another one is rather another word."""
    start = next((place for place, (a, b) in enumerate(zip(right, said, strict=False)) if a != b), None)
    if start is None or start >= len(right) or start >= len(said):
        return False
    rest, other = right[start:], said[start:]
    if len(rest) == len(other):
        swapped = rest[1::-1] + rest[2:] == other
        return swapped or (rest[1:] == other[1:] and any(rest[0] in kin and other[0] in kin for kin in _CONFUSED))
    return rest[1:] == other or rest == other[1:]


def all_meant(known: Iterable[str], words: str) -> list[str]:
    """The known words that some words are misspellings of."""
    folded = {folded_letters(word) for word in words.split()}
    written = folded | {word.removesuffix("s") for word in folded}
    return [one for one in known if any(map(partial(misspelt, folded_letters(one)), written))]
