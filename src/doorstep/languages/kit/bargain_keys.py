"""Which of the things that a listing tells a message asks about, in the listing's own words.

A key answers whatever asks about it. What the words of a fact name, a thing or a property, answers only whether it is
there or how it is: "does it have the strap with it?", not "how long is the strap?", which the listing leaves open. How
many there are it answers where it counts them.
"""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from doorstep.dialogue.bargaining import Told
from doorstep.languages.kit.bargain_alike import alike, folded_letters
from doorstep.languages.kit.bargain_asking import Asking, AskingWords, asking

LONGEST: Final = 1200
"""Characters read of a message; nobody asks at that length."""
SHORTEST: Final = 4
"""Letters of the words of a key that are looked for; a shorter one is a word of grammar or a unit."""
LEAST: Final = 3
"""Letters of the shortest name of a thing."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_COUNTED: Final = re.compile(r"\d[\s-]?([^\W\d_]{4,})")
"""What a fact tells the number of: "8-speed hub"."""
_MEASURE: Final = re.compile(r"(\d+(?:[.,]\d+)?)[ -]?([^\W\d_]+)")
_DIGIT: Final = re.compile(r"\d")


def keys_in(text: str, told: Iterable[Told], language: AskingWords) -> tuple[str, ...]:
    """The names of what is told that the questions of a message ask about."""
    asked = [
        (one, {folded_letters(word) for word in _WORD.findall(one.words)}) for one in asking(text[:LONGEST], language)
    ]
    return tuple(
        one.name
        for one in told
        if any(_names(one.key, words) or _answers(one.words, clause, words, language) for clause, words in asked)
    )


def _names(key: str, words: AbstractSet[str]) -> bool:
    """Whether all the words of a key stand in a question."""
    parts = [part for part in map(folded_letters, _WORD.findall(key)) if len(part) >= SHORTEST]
    return bool(parts) and all(any(alike(part, word, compound=True) for word in words) for part in parts)


def _answers(fact: str, clause: Asking, words: AbstractSet[str], language: AskingWords) -> bool:
    """Whether a question asks if something is there that a fact names, or how it is."""
    counted = language.how_many.search(clause.words)
    if counted is not None:
        return any(alike(folded_letters(one), folded_letters(counted[1])) for one in _COUNTED.findall(fact))
    if clause.of_what or clause.of_deed:
        return False
    if _DIGIT.search(clause.words):
        return not _measures(clause.words).isdisjoint(_measures(fact))
    return any(
        alike(folded_letters(name), word, compound=name[0].isupper())
        for name in _things(fact, language)
        for word in words
        if word not in language.idle
    )


def _measures(words: str) -> set[str]:
    """The figures of some words with what they measure: "128gb"."""
    return {(number + unit).casefold() for number, unit in _MEASURE.findall(words)}


def _things(fact: str, language: AskingWords) -> Iterator[str]:
    """The words of a fact that name something: of "strap and lens cap" the strap and the cap, not every lens.

    A capital marks a noun where nouns have one; elsewhere a word right before another one only says of what kind it is.
    """
    found = list(_WORD.finditer(fact))
    for place, word in enumerate(found):
        if not _telling(word.group(), language):
            continue
        after = found[place + 1] if place + 1 < len(found) else None
        beside = after is not None and fact[word.end() : after.start()] == " "
        noun = word.group()[0].isupper() and word.start() > 0
        if noun or not (beside and after is not None and _telling(after.group(), language)):
            yield word.group()


def _telling(word: str, language: AskingWords) -> bool:
    return len(word) >= LEAST and folded_letters(word) not in language.idle
