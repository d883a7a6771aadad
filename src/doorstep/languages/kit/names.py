"""The name of the person called: recognised in a turn, also where it was heard a little differently, never guessed."""

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

STAND_IN: Final = "alex"
"""Put for the name of the person called, so that the rules need not know it."""
_OTHERS: Final = ("robin", "kim")
"""Names of nobody in particular."""


@dataclass(frozen=True, slots=True)
class NameWords:
    """What stands around names in one language.

    Args:
        titles: Words before a name, separated by bars.
        not_parts: Words in a recipient's name that name nobody.
        not_before: Words, separated by bars, that make a street of the name before them.
        sounds_like: Whether a word that was heard can be a part of the name.
    """

    titles: str
    not_parts: AbstractSet[str]
    not_before: str
    sounds_like: Callable[[str, str], bool]


def names_of(recipient: str | None, words: NameWords) -> tuple[str, ...]:
    """The parts of a name worth recognising, in lower case."""
    if not recipient:
        return ()
    return tuple(
        part for part in re.findall(r"[\w'-]+", recipient.lower()) if len(part) > 2 and part not in words.not_parts
    )


def without_namesakes(text: str, recipient: str | None) -> str:
    """The words with another name for somebody who bears the stand-in's and is not the person called."""
    parts = re.findall(r"[\w'-]+", (recipient or "").lower())
    if not parts or STAND_IN in parts:
        return text
    return re.sub(rf"\b{STAND_IN}\b", next(name for name in _OTHERS if name not in parts), text)


def with_stand_in(text: str, parts: tuple[str, ...], words: NameWords) -> str:
    """The words with the given parts of a name replaced by a stand-in that the rules know."""
    if not parts:
        return text
    either = "|".join(re.escape(part) for part in parts)
    return re.sub(
        rf"\b(?:(?:{words.titles}) )?(?:{either})(?: (?:{either}))*\b(?!'| (?:{words.not_before})\b)", STAND_IN, text
    )


def same_person(name: str, recipient: str | None, words: NameWords) -> bool | None:
    """Whether a given name is the recipient's; None where it cannot be told (no recipient known)."""
    parts = names_of(recipient, words)
    if not parts:
        return None
    given = re.findall(r"[\w'-]+", name.lower())
    return all(any(words.sounds_like(word, part) for part in parts) for word in given)


def spelled_person(spoken: str, recipient: str | None, words: NameWords) -> bool | None:
    """Whether a name said letter by letter is the recipient's; None where none is, or no recipient is known."""
    parts = names_of(recipient, words)
    match = _LETTERS.search(spoken)
    if not parts or match is None:
        return None
    name = re.sub(r"[\s-]", "", match.group())
    return any(words.sounds_like(name, part) for part in (*parts, "".join(parts)))


_LETTERS = re.compile(r"(?<![\w'-])[^\W\d_](?:[ -][^\W\d_](?![\w'])){2,}")
