"""Numbers in English, as tables of what is said and the digits that are meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.languages.en.numbers import digit_strings, number_value, ordinal_value, written
from tests.languages.en.number_cases import HELD_OUT, TUNED
from tests.languages.tables import plain


@pytest.mark.parametrize(("said", "expected"), TUNED)
def test_the_digits_meant(said: str, expected: tuple[str, ...]) -> None:
    assert tuple(plain(span) for span in digit_strings(said)) == expected


def test_nearly_all_of_the_held_out_table_is_read() -> None:
    right = [said for said, expected in HELD_OUT if tuple(plain(span) for span in digit_strings(said)) == expected]
    assert len(right) >= 0.85 * len(HELD_OUT)


def test_a_span_covers_its_words() -> None:
    said = "I live at Forty-Two B Maple Street"
    (span,) = digit_strings(said)
    assert said[span.start : span.end] == "Forty-Two B"


def test_words_that_sound_like_digits_count_only_where_digits_were_asked_for() -> None:
    assert [span.digits for span in digit_strings("six to seven oh for", dictated=True)] == ["62704"]
    assert [span.digits for span in digit_strings("six to seven")] == ["6", "7"]


@pytest.mark.parametrize(
    ("said", "value"), [("forty-two", 42), ("a thousand", 1000), ("12", 12), ("hello", None), ("one and two", None)]
)
def test_the_value_of_a_number(said: str, value: int | None) -> None:
    assert number_value(said) == value


@pytest.mark.parametrize(("said", "value"), [("twenty-first", 21), ("3rd", 3), ("thirtieth", 30), ("three", None)])
def test_the_place_an_ordinal_names(said: str, value: int | None) -> None:
    assert ordinal_value(said) == value


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("forty-two B Maple Street", "42B Maple Street"),
        ("five eighty-eight Culture West Road", "588 Culture West Road"),
        ("twenty-first Street", "21st Street"),
        ("Fourteen Mill Lane, flat three", "14 Mill Lane, flat 3"),
        ("no one is there", "no one is there"),
    ],
)
def test_spoken_numbers_can_be_written_as_digits(said: str, expected: str) -> None:
    assert written(said) == expected


@given(st.text(max_size=60))
def test_any_text_is_read_and_every_span_lies_in_it(said: str) -> None:
    for span in digit_strings(said, dictated=True):
        assert 0 <= span.start < span.end <= len(said)
        assert span.digits
    written(said)


@given(st.integers(0, 99999))
def test_digits_dictated_one_by_one_are_those_digits(number: int) -> None:
    names = ("oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    digits = f"{number:05d}"
    assert [span.digits for span in digit_strings(" ".join(names[int(digit)] for digit in digits))] == [digits]


def test_numbers_within_times_can_be_left_out() -> None:
    said = "number fourteen, after three"
    assert [span.digits for span in digit_strings(said)] == ["14", "3"]
    assert [span.digits for span in digit_strings(said, taken=((17, 28),))] == ["14"]
