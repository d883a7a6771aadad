"""The examples of a language say each thing once, and each sentence means one thing under a question."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from doorstep.bootstrap.packs import language_codes
from doorstep.learning.examples import Example, read_examples
from doorstep.runtime.learning import material

in_every_language = pytest.mark.parametrize("code", language_codes())


def said(example: Example) -> tuple[str, str]:
    """The question and the words as they sound, without capitals and marks."""
    return example.expects, " ".join(re.findall(r"[\w']+", example.words.casefold()))


def listed(table: str) -> Iterator[Example]:
    """Every row of a table, as often as it stands there."""
    heading = ""
    for line in table.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        heading = heading if line.startswith((" ", "\t")) else line
        for words in line.split("|") if line is not heading else ():
            yield from read_examples(f"{heading}\n    {words}")


@in_every_language
def test_no_sentence_is_meant_in_two_ways_under_the_same_question(code: str) -> None:
    meant = {(said(one), one.acts, one.optional) for table in material(code).tables for one in read_examples(table)}
    assert [row for row, count in Counter(row for row, _, _ in meant).items() if count > 1] == []


@in_every_language
def test_no_sentence_is_listed_twice_under_the_same_question(code: str) -> None:
    rows = Counter(said(one) for table in material(code).tables for one in listed(table))
    assert [row for row, count in rows.items() if count > 1] == []
