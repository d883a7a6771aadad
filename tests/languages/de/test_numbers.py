"""Numbers in German, as tables of what is said and the digits that are meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.languages.de.numbers import digit_strings, number_value, ordinal_value, written
from tests.languages.de.number_cases import LATER, TUNED
from tests.languages.tables import columns, plain


@pytest.mark.parametrize(("said", "expected"), columns(TUNED + LATER.lstrip()))
def test_the_digits_meant(said: str, expected: str) -> None:
    assert ", ".join(plain(span) for span in digit_strings(said)) == expected


def test_a_span_covers_its_words() -> None:
    said = "Ich wohne im Lerchenweg Sieben und zwanzig B, oben"
    (span,) = digit_strings(said)
    assert said[span.start : span.end] == "Sieben und zwanzig B"


def test_words_that_sound_like_digits_count_only_where_digits_were_asked_for() -> None:
    assert [span.digits for span in digit_strings("ein null ein ein fünf", dictated=True)] == ["10115"]
    assert [span.digits for span in digit_strings("ein Paket und ein Brief", dictated=True)] == []


def test_times_that_were_read_already_are_no_numbers() -> None:
    assert [span.digits for span in digit_strings("um drei in der Nummer vier", taken=((0, 7),))] == ["4"]


@pytest.mark.parametrize(
    ("said", "value"), [("zweiundvierzig", 42), ("tausend", 1000), ("12", 12), ("hallo", None), ("eins und zwei", None)]
)
def test_the_value_of_a_number(said: str, value: int | None) -> None:
    assert number_value(said) == value


@pytest.mark.parametrize(
    ("said", "value"), [("einundzwanzigster", 21), ("3. Stock", 3), ("der dreißigste", 30), ("drei", None)]
)
def test_the_place_an_ordinal_names(said: str, value: int | None) -> None:
    assert ordinal_value(said) == value


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Lerchenweg siebzehn a", "Lerchenweg 17a"),
        ("dritter Stock links", "3. Stock links"),
        ("Am Alten Markt drei, Tür vierzehn", "Am Alten Markt 3, Tür 14"),
        ("niemand da", "niemand da"),
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


@given(
    st.lists(
        st.sampled_from(
            [
                "null",
                "ein",
                "eins",
                "zwei",
                "vier",
                "zehn",
                "zwanzig",
                "und",
                "hundert",
                "tausend",
                "mal",
                "die",
                "doppel",
                "a",
                "7",
                ",",
                "nein",
            ]
        )
    )
)
def test_any_row_of_number_words_is_read(words: list[str]) -> None:
    for span in digit_strings(" ".join(words), dictated=True):
        assert span.digits.isdigit()


ONES = ("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
TENS = ("", "zehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")


def in_words(number: int, *, last: bool = True) -> str:
    """A number as it is written in German."""
    if number >= 1000:
        return in_words(number // 1000, last=False) + "tausend" + (in_words(number % 1000) if number % 1000 else "")
    if number >= 100:
        return in_words(number // 100, last=False) + "hundert" + (in_words(number % 100) if number % 100 else "")
    if number < 13:
        return "eins" if number == 1 and last else ONES[number]
    if number < 20:
        return {16: "sech", 17: "sieb"}.get(number, ONES[number - 10]) + "zehn"
    return (in_words(number % 10, last=False) + "und" if number % 10 else "") + TENS[number // 10]


@given(st.integers(0, 99_999))
def test_every_number_written_out_is_read(number: int) -> None:
    assert number_value(in_words(number)) == number


@given(st.text(alphabet="0123456789", min_size=1, max_size=12))
def test_every_row_of_digits_is_read(digits: str) -> None:
    said = " ".join("eins" if digit == "1" else ONES[int(digit)] for digit in digits)
    assert [span.digits for span in digit_strings(said)] == [digits]
