"""The clauses of a message that ask, by their place and their first words, and in which way they ask."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_SENTENCE: Final = re.compile(r"(?:[^.!?\n]|\.(?=\d))+[.!?]*")
_CLAUSE: Final = re.compile(r"[^,;:–—()]+")
_SHORT: Final = 3
"""Words of what is named before it is asked about: "the strap, is it there?"."""
_ONE_BREATH: Final = 8
"""Words of a sentence that is a question as a whole, whatever stands in it."""


@dataclass(frozen=True, slots=True)
class AskingWords:
    """The words by which a language asks about a thing.

    Args:
        starts: How a clause begins that asks, with or without a mark.
        of_what: How one begins that asks for more than whether something is there or how it is.
        of_deed: What asks somebody to do something.
        how_many: What asks for a number, with the name of what is counted as its only group.
        idle: Words that stand in facts and questions alike without naming anything, folded.
    """

    starts: re.Pattern[str]
    of_what: re.Pattern[str]
    of_deed: re.Pattern[str]
    how_many: re.Pattern[str]
    idle: frozenset[str]


@dataclass(frozen=True, slots=True)
class Asking:
    """A clause that asks.

    Args:
        words: As it was written.
        of_what: Whether it asks for more than whether something is there or how it is.
        of_deed: Whether it asks somebody to do something.
    """

    words: str
    of_what: bool
    of_deed: bool


def asking(text: str, language: AskingWords) -> Iterator[Asking]:
    """The clauses of a message that ask; without any that shows it, all of them."""
    sentences = [one.group().strip() for one in _SENTENCE.finditer(text.replace("’", "'"))]
    found = [clause for one in sentences for clause in _asking_in(one, language)]
    for words in found or sentences:
        yield Asking(words, language.of_what.match(words) is not None, language.of_deed.search(words) is not None)


def _asking_in(sentence: str, language: AskingWords) -> list[str]:
    """The clauses of a sentence that ask."""
    clauses = [one.group().strip() for one in _CLAUSE.finditer(sentence) if one.group().strip(" .!?")]
    first = next((place for place, one in enumerate(clauses) if language.starts.match(one)), None)
    if not sentence.rstrip("! ").endswith("?"):
        return [one for one in clauses if language.starts.match(one)]
    if first is None:
        return clauses if len(sentence.split()) <= _ONE_BREATH else clauses[-1:]
    return clauses[first - (first > 0 and len(clauses[first - 1].split()) <= _SHORT) :]
