"""A language's own examples of acts: what simple methods are trained on, and which words stand in them."""

import re
from collections.abc import Iterator

from doorstep.errors import BadInput
from doorstep.learning.examples import Example, read_examples
from doorstep.runtime.learning import material

Pair = tuple[str, str]


def examples_of(language: str) -> tuple[Pair, ...]:
    """Sentences of a language with the name of one act of each; empty where the language has no examples."""
    return tuple(dict.fromkeys((one.words, min(one.acts)) for one in _written(language) if one.acts))


def words_known(language: str) -> frozenset[str]:
    """The words of every example of a language, as `plain` gives them."""
    return frozenset(plain(one.words) for one in _written(language))


def plain(words: str) -> str:
    """Words without capitals and marks."""
    return " ".join(re.findall(r"[\w']+", words.casefold().replace("’", "'")))


def _written(language: str) -> Iterator[Example]:
    try:
        tables = material(language).tables
    except BadInput:
        return
    for table in tables:
        yield from read_examples(table)
