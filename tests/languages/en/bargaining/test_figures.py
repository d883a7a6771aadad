"""Figures of a text in every written form, with English words of money."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from doorstep.dialogue.bargaining import Standing
from doorstep.languages.en.bargain_numbers import ENGLISH
from doorstep.languages.kit.bargain_figures import Figure, FigureKind, amount, folded
from doorstep.languages.kit.bargain_finding import figures
from doorstep.languages.kit.bargain_marks import marked, numbers_of
from doorstep.languages.kit.bargain_settling import priced
from tests.languages.en.bargaining.labelled import NOW


def found(text: str) -> tuple[Figure, ...]:
    return figures(folded(text), ENGLISH)


@pytest.mark.parametrize(
    ("text", "hundredths", "currency"),
    [
        ("1.200,50 €", 120050, "EUR"),
        ("$1,200.50", 120050, "USD"),
        ("1'200.50 CHF", 120050, "CHF"),
        ("1 200 €", 120000, "EUR"),
        ("2k", 200000, None),
        ("1.5k", 150000, None),
        ("2.5 grand", 250000, None),
        ("２５０", 25000, None),
        ("٢٥٠", 25000, None),
        ("250 bucks", 25000, ""),
        ("250,-", 25000, None),
        ("5€50", 550, "EUR"),
        ("80 cents", 80, None),
        ("usd 250", 25000, "USD"),
        ("fifty bucks", 5000, ""),
        ("two hundred and fifty dollars", 25000, "USD"),
        ("a grand", 100000, None),
        ("2 hundred fifty", 25000, None),
        ("thirteen hundred", 130000, None),
        ("two and a half k", 250000, None),
    ],
)
def test_an_amount_is_found_in_every_form(text: str, hundredths: int, currency: str | None) -> None:
    (one,) = found(text)
    assert (one.readings[0], one.currency, one.doubtful) == (hundredths, currency, False)
    assert text[one.start : one.end] == text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("120x60", FigureKind.SIZE),
        ("10 x 20 x 5", FigureKind.SIZE),
        ("10:30", FigureKind.CLOCK),
        ("24.11.2026", FigureKind.DATE),
        ("2026-11-24", FigureKind.DATE),
        ("64gb", FigureKind.MODEL),
        ("fx2", FigureKind.MODEL),
        ("+1 555 010 0199", FigureKind.LONG),
        ("555-0142", FigureKind.LONG),
        ("12345678901", FigureKind.LONG),
        ("2nd", FigureKind.ORDINAL),
        ("50/50", FigureKind.SPLIT),
    ],
)
def test_what_is_no_price_shows_in_its_form(text: str, kind: FigureKind) -> None:
    assert [one.kind for one in found(text)] == [kind]


@pytest.mark.parametrize(("text", "permille"), [("20%", 200), ("12.5 percent", 125), ("1/2", 500), ("¾", 750)])
def test_shares_are_told_in_thousandths(text: str, permille: int) -> None:
    assert [one.permille for one in found(text)] == [permille]


@pytest.mark.parametrize("text", ["12oo", "3oo", "l50", "1 200", "12.0000"])
def test_unsafe_spelling_is_doubtful(text: str) -> None:
    assert all(one.doubtful for one in found(text))


@pytest.mark.parametrize(("text", "pieces", "each"), [("2x50", 2, 5000), ("50x2", 2, 5000), ("3 x $40", 3, 4000)])
def test_so_many_times_a_price_is_a_price_for_each(text: str, pieces: int, each: int) -> None:
    (one,) = found(text)
    assert (one.kind, one.pieces, one.readings, one.each) == (FigureKind.TIMES, pieces, (each,), True)


def test_a_range_is_two_figures_with_a_word_between() -> None:
    text = folded("200-250 or $300–$350")
    assert marked(text, figures(text, ENGLISH)).split() == "num0 upto num1 or sum2 upto sum3".split()  # noqa: SIM905


def test_the_price_of_the_listing_tells_which_reading_makes_sense() -> None:
    (dotted,) = found("1.200")
    assert amount(dotted, 150000) == (120000, False)
    assert amount(dotted, 150) == (120, False)
    assert amount(dotted, 10) == (120000, True)


def test_thousands_left_out_are_filled_in_and_doubted() -> None:
    (one,) = found("12")
    assert priced(one, Standing(NOW, "USD", 1400000)) == (1200000, True)
    assert priced(one, Standing(NOW, "USD", 2000)) == (1200, False)


@example("5$-3")
@given(st.text(max_size=200) | st.text("0123456789.,'oxk$€%/-: l", max_size=60))
def test_figures_of_any_text_lie_in_it_one_behind_the_other(text: str) -> None:
    plain = folded(text)
    assert len(plain) == len(text)
    every = figures(plain, ENGLISH)
    places = [place for one in every for place in (one.start, one.end)]
    assert places == sorted(places)
    assert all(0 <= one.start < one.end <= len(text) for one in every)
    assert set(numbers_of(marked(plain, every))) == set(range(len(every)))
