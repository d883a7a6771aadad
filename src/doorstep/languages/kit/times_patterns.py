"""How the patterns of a time grammar are written: spaces for any gap, kinds of words in one table."""

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from doorstep.languages.kit.times_kinds import Kind

WordReader: TypeAlias = Callable[[str, int], tuple[Kind, int] | None]
"""Reads what a word at a place of a cleaned text does; gives its kind and its end."""

_GAP = re.compile(r"\[[^]]*\]|( )")


def pattern(source: str) -> str:
    """Let every space of a pattern stand for any stretch of white space."""
    source = source.replace("[ -]", "(?: |-)")
    return _GAP.sub(lambda found: r"(?:\s+)" if found.group(1) else found.group(), source)


def word_reader(sources: Sequence[tuple[Kind, str]], letters: str) -> WordReader:
    """Build the reader of the words that make a statement about time; the first entry that matches counts.

    Args:
        sources: What each kind of word looks like.
        letters: What may not follow a word, as the inside of a character class.
    """
    master = re.compile(
        "|".join(f"(?P<k{index}>{pattern(source)})(?!'?[{letters}])" for index, (_, source) in enumerate(sources))
    )

    def read(text: str, place: int) -> tuple[Kind, int] | None:
        found = master.match(text, place)
        if not found or not found.lastgroup:
            return None
        return sources[int(found.lastgroup[1:])][0], found.end()

    return read
