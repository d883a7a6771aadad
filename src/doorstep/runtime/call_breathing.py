"""Long sentences in breaths: the first clause is heard while the rest is still being made."""

from collections.abc import Iterable
from typing import Final

from doorstep.languages.pack import Sentence

LONG: Final = 60
"""Characters up to which a sentence is said in one breath."""

SHORTEST: Final = 16
"""Characters that a breath has at least."""

MARKS: Final = (", ", "; ", ": ")


def breaths(text: str) -> tuple[str, ...]:
    """Split a sentence where a speaker would breathe; joined with spaces the parts are the sentence again."""
    if len(text) <= LONG:
        return (text,)
    places = [text.find(mark, SHORTEST) for mark in MARKS]
    place = min((each for each in places if SHORTEST <= each < len(text) - SHORTEST), default=None)
    if place is None:
        return (text,)
    return (text[: place + 1], *breaths(text[place + 2 :]))


def in_breaths(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """Split every sentence; the acts stay with its last part, because only then it was heard."""
    found: list[Sentence] = []
    for sentence in sentences:
        *parts, last = breaths(sentence.text)
        found += [Sentence(part, ()) for part in parts]
        found.append(Sentence(last, sentence.acts))
    return tuple(found)
