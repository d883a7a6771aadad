"""Telephone numbers in English, written and dictated."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.languages.en.phone import read_phone

CASES = (
    ("(202) 555-0123", "US", "+12025550123"),
    ("call me on 202-555-0123 please", "US", "+12025550123"),
    ("+1 202 555 0123", "GB", "+12025550123"),
    ("two oh two five five five oh one two three", "US", "+12025550123"),
    ("two zero two, triple five, zero one two three", "US", "+12025550123"),
    ("it's two oh two, five five five, oh one double two", "US", "+12025550122"),
    ("plus one two oh two five five five oh one two three", "GB", "+12025550123"),
    ("one two oh two five five five zero one four five", "US", "+12025550145"),
    ("202 555 01 99", "US", "+12025550199"),
    ("oh seven seven double oh nine hundred one two three", "GB", "+447700900123"),
    ("07700 900123", "GB", "+447700900123"),
    ("six two seven oh four", "US", None),
    ("forty-two Maple Street", "US", None),
    ("after three or four", "US", None),
    ("", "US", None),
)


@pytest.mark.parametrize(("said", "region", "number"), CASES)
def test_the_number_said(said: str, region: str, number: str | None) -> None:
    found = read_phone(said, region)
    assert (found.number if found else None) == number


def test_the_span_holds_the_dictated_number() -> None:
    said = "my number is two oh two five five five oh one two three, thanks"
    found = read_phone(said, "US")
    assert found is not None
    assert said[found.start : found.end] == "two oh two five five five oh one two three"


@given(st.text(max_size=60), st.sampled_from(["US", "GB", "DE", "AT", "CH"]))
def test_any_text_is_read(said: str, region: str) -> None:
    read_phone(said, region)
