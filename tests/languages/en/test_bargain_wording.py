"""English wording of the seller's side."""

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
from doorstep.languages.en.bargain_wording import VOICE, word
from doorstep.languages.en.bargain_wording_values import money_words
from tests.languages import bargain_wording_checks as checks

A = checks.A
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("America/Chicago"))
NEVER = re.compile(
    r"\b(lowest|minimum|limit|floor|at least|bottom|below|less than|no less|reserve price|can't go|cannot go|best price"
    r"|discount|other (buyers?|people)|others|someone else|somebody else|another (buyer|offer|person)|interested"
    r"|guarantee|promise|warrant(?!y\b)|today only|hurry)\b",
    re.IGNORECASE,
)


def money(text: str) -> list[int]:
    """The amounts with a dollar sign."""
    found = re.findall(r"\$(\d{1,3}(?:,\d{3})*)(?:\.(\d\d))?(?![\d,]*\d)", text)
    return [int(whole.replace(",", "")) * 100 + int(cents or 0) for whole, cents in found]


MOUTH = checks.Mouth(VOICE, word, NOW, "US", "USD", money, NEVER)
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
    checks.check_ways_are_asked(MOUTH, ("pick", "ship"))


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
    ("amount", "expected"),
    [
        (Money(36000, "USD"), "$360"),
        (Money(125000, "USD"), "$1,250"),
        (Money(1250, "USD"), "$12.50"),
        (Money(123456789, "GBP"), "£1,234,567.89"),
        (Money(36000, "EUR"), "€360"),
        (Money(36000, "CHF"), "CHF 360"),
    ],
)
def test_amounts_are_written_as_people_write_them(amount: Money, expected: str) -> None:
    assert money_words(amount, "US") == expected


def test_a_hold_says_everything_that_is_agreed() -> None:
    text = MOUTH.text(
        saying(
            A.HOLD,
            amount=Money(8000, "USD"),
            pieces=2,
            handover=Handover.PICKUP,
            pickup_at=NOW + timedelta(days=1, hours=6),
            extras=("the lock",),
            until=NOW + timedelta(days=2),
            seller_confirms=True,
        )
    )
    for piece in (
        "$80",
        "2 pieces",
        "pickup tomorrow at 3 pm",
        "the lock",
        "until Wednesday at 9 am",
        "seller says yes",
    ):
        assert piece in text


def test_a_deal_says_who_pays_for_shipping() -> None:
    sent: dict[str, SellerValue] = {
        "amount": Money(36000, "USD"),
        "handover": Handover.SHIPPING,
        "shipping": Money(2500, "USD"),
    }
    assert "$25 shipping paid by you" in MOUTH.text(saying(A.DEAL, paid_by=Payer.BUYER, **sent))
    assert "$25 shipping paid by the seller" in MOUTH.text(saying(A.DEAL, paid_by=Payer.SELLER, **sent))


def test_a_fact_is_quoted_from_the_listing_word_by_word() -> None:
    value = "paid $599 new. Now yours?"
    text = MOUTH.text(saying(A.FACT, topic="condition", value=value))
    assert f"“{value}”" in text
    assert "listing" in text


def test_colours_are_spelled_as_in_the_region() -> None:
    asked = (saying(A.ASKED_SELLER, topic="colour"),)
    assert " color" in " ".join(word(asked, Manner(NOW, region="US")))
    assert " colour" in " ".join(word(asked, Manner(NOW, region="GB")))


def test_disclosure_says_that_a_program_answers_for_the_seller() -> None:
    for tone in Tone:
        said: frozenset[str] = frozenset()
        for _ in range(30):
            (sentence,) = word((saying(A.DISCLOSE, seller="Maria"),), Manner(NOW, said, tone))
            assert "program" in sentence
            assert "behalf of Maria" in sentence
            said |= {sentence}


def test_nothing_but_the_acts_and_the_manner_changes_the_words() -> None:
    acts = (saying(A.NO_LIMIT), saying(A.STAND, amount=Money(36000, "USD")))
    said = frozenset({"My offer is still $360.", "Hello there."})
    assert len({word(acts, Manner(NOW, frozenset(list(said)[::way]))) for way in (1, -1)}) == 1
