"""German wording of the seller's side."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.dialogue.bargaining import Handover, Payer, Saying, SellerValue, saying
from doorstep.dialogue.slots import Money
from doorstep.languages.bargaining import Manner, Tone
from doorstep.languages.de.bargain_wording import VOICE, word
from doorstep.languages.de.bargain_wording_values import money_words
from tests.languages import bargain_wording_checks as checks

A = checks.A
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))
NEVER = re.compile(
    r"\b(Minimum|Mindest\w*|Untergrenze|Limit|Schmerzgrenze|Grenze|mindestens|tiefer|niedriger|weniger|billiger|günstiger"
    r"|drunter|darunter|Rabatt|Nachlass|andere[nr]? (Käufer|Leute|Interessent\w*)|Interessent\w*|interessiert"
    r"|jemand anders"
    r"|garantier\w*|verspr\w*|nur heute|Sie|Ihr|Ihre[nmrs]?|Ihnen)\b"
)


def money(text: str) -> list[int]:
    """The amounts with a euro sign."""
    found = re.findall(r"(?<![\d.,])(\d{1,3}(?:\.\d{3})*)(?:,(\d\d))? €", text)
    return [int(whole.replace(".", "")) * 100 + int(cents or 0) for whole, cents in found]


MOUTH = checks.Mouth(VOICE, word, NOW, "DE", "EUR", money, NEVER)
ACTS = MOUTH.sayings()


def test_every_act_with_every_value_is_one_sentence() -> None:
    checks.check_every_act_and_value(MOUTH)


def test_every_wording_names_exactly_its_amounts() -> None:
    checks.check_amounts_exactly_once(MOUTH)


def test_no_wording_speaks_of_limits_or_of_other_buyers() -> None:
    checks.check_never_written(MOUTH)


def test_every_act_has_several_wordings_in_both_tones() -> None:
    checks.check_several_wordings(MOUTH)


def test_what_asks_is_a_question() -> None:
    checks.check_questions(MOUTH)


def test_one_price_after_another_is_named_in_other_words() -> None:
    checks.check_prices_in_other_words(MOUTH)


def test_a_price_is_written_once_a_turn() -> None:
    checks.check_one_price_in_a_turn(MOUTH)


def test_sending_is_asked_about_although_its_cost_is_said_already() -> None:
    checks.check_ways_are_asked(MOUTH, ("abhol", "versand"))


def test_a_long_turn_keeps_what_binds() -> None:
    checks.check_too_long(MOUTH)


@pytest.mark.parametrize("act", list(A))
def test_the_same_act_a_hundred_times_brings_no_sentence_twice(act: A) -> None:
    one = next(one for one in reversed(ACTS) if one.act is act)
    checks.check_same_again(MOUTH, [(one,)] * 100)


@settings(max_examples=2, deadline=None)
@given(st.lists(st.lists(st.sampled_from(ACTS), min_size=1, max_size=4), min_size=150, max_size=250))
def test_hundreds_of_turns_bring_no_sentence_twice(turns: Sequence[Sequence[Saying]]) -> None:
    checks.check_same_again(MOUTH, turns)


@given(st.lists(checks.ODD, max_size=5), st.sampled_from(Tone))
def test_odd_values_are_worded_all_the_same(acts: Sequence[Saying], tone: Tone) -> None:
    checks.check_survives(MOUTH, acts, tone)


@pytest.mark.parametrize(
    ("amount", "region", "expected"),
    [
        (Money(36000, "EUR"), "DE", "360 €"),
        (Money(125000, "EUR"), "AT", "1.250 €"),
        (Money(1250, "EUR"), "DE", "12,50 €"),
        (Money(123456789, "EUR"), "DE", "1.234.567,89 €"),
        (Money(125050, "CHF"), "CH", "CHF 1250.50"),
        (Money(1250000, "CHF"), "CH", "CHF 12'500"),
        (Money(36000, "USD"), "DE", "360 $"),
        (Money(36000, "PLN"), "DE", "360 PLN"),
    ],
)
def test_amounts_are_written_as_people_write_them(amount: Money, region: str, expected: str) -> None:
    assert money_words(amount, region) == expected


def test_a_hold_says_everything_that_is_agreed() -> None:
    text = MOUTH.text(
        saying(
            A.HOLD,
            amount=Money(8000, "EUR"),
            pieces=2,
            handover=Handover.PICKUP,
            pickup_at=NOW + timedelta(days=1, hours=6),
            extras=("das Schloss",),
            until=NOW + timedelta(days=9),
            seller_confirms=True,
        )
    )
    for piece in (
        "80 €",
        "2 Stück",
        "Abholung morgen um 15 Uhr",
        "das Schloss",
        "bis Mittwoch (2.12.) um 9 Uhr",
        "der Verkäufer zusagt",
    ):
        assert piece in text


def test_a_deal_says_who_pays_for_shipping() -> None:
    sent: dict[str, SellerValue] = {
        "amount": Money(36000, "EUR"),
        "handover": Handover.SHIPPING,
        "shipping": Money(2500, "EUR"),
    }
    assert "Versand auf deine Kosten für 25 €" in MOUTH.text(saying(A.DEAL, paid_by=Payer.BUYER, **sent))
    assert "Versand auf Kosten des Verkäufers für 25 €" in MOUTH.text(saying(A.DEAL, paid_by=Payer.SELLER, **sent))


def test_a_fact_is_quoted_from_the_listing_word_by_word() -> None:
    value = "Neupreis war 599 €. Jetzt deins?"
    text = MOUTH.text(saying(A.FACT, topic="condition", value=value))
    assert f"„{value}“" in text
    assert "Anzeige" in text


def test_disclosure_says_that_a_program_answers_for_the_seller() -> None:
    for tone in Tone:
        said: frozenset[str] = frozenset()
        for _ in range(30):
            (sentence,) = word((saying(A.DISCLOSE, seller="Maria"),), Manner(NOW, said, tone, "DE"))
            assert "Programm" in sentence
            assert "im Auftrag von Maria" in sentence
            said |= {sentence}


def test_nothing_but_the_acts_and_the_manner_changes_the_words() -> None:
    acts = (saying(A.NO_LIMIT), saying(A.STAND, amount=Money(36000, "EUR")))
    said = frozenset({"Mein Angebot bleibt bei 360 €.", "Hallo."})
    assert len({word(acts, Manner(NOW, frozenset(list(said)[::way]))) for way in (1, -1)}) == 1
