"""Words heard are compared with words said, however numbers and marks are written."""

import pytest

from benchmarks.understanding.word_errors import Words, differences


@pytest.mark.parametrize(
    ("said", "heard", "count"),
    [
        ("tuesday suits me", "tuesday suits me", 0),
        ("tuesday suits me", "thursday suits me", 1),
        ("tuesday suits me", "suits me", 1),
        ("tuesday suits me", "on tuesday that suits me", 2),
        ("that suits me fine thanks", "the suits me find things", 3),
        ("", "two words", 2),
        ("two words", "", 2),
    ],
)
def test_words_put_in_lost_and_exchanged_are_counted(said: str, heard: str, count: int) -> None:
    assert differences(said.split(), heard.split()) == count


@pytest.mark.parametrize(
    ("code", "said", "heard"),
    [
        ("en", "two-thirty at number forty two", "2:30, at number 42."),
        ("en", "the twenty-fourth", "The 24th."),
        ("en", "six two seven zero four", "62704"),
        ("en", "i'm in at three p.m.", "I’m in at 3 PM!"),
        ("de", "zwischen vierzehn und sechzehn uhr", "Zwischen 14 und 16 Uhr."),
        ("de", "am einundzwanzigsten, straße", "am 21. Strasse"),
    ],
)
def test_another_way_to_write_a_word_is_no_error(code: str, said: str, heard: str) -> None:
    assert Words(code)(said) == Words(code)(heard)


def test_another_number_is_an_error() -> None:
    words = Words("en")
    assert differences(words("number fourteen"), words("number 40")) == 2
