"""German buyers' messages read: prices with their roles, acts, and no acceptance that was none."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects, Standing
from doorstep.languages.de.bargain_words import BOOK
from doorstep.languages.de.bargaining import TONGUE
from tests.languages.de.bargaining.labelled import Score, labelled, score

SEEN = (
    "messages_prices.txt",
    "messages_more_prices.txt",
    "messages_talk.txt",
    "messages_blind.txt",
    "messages_blind_later.txt",
    "messages_third.txt",
    "messages_fourth.txt",
    "messages_fifth.txt",
    "messages_sixth.txt",
    "messages_seventh.txt",
    "messages_eighth.txt",
)
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.fixture(scope="module")
def seen() -> Score:
    return score((one, TONGUE.read(one.text, one.standing)) for name in SEEN for one in labelled(name))


def test_prices_are_read_with_their_role_amount_and_unit(seen: Score) -> None:
    assert seen.prices.f1 >= 0.95


def test_nothing_is_taken_for_an_acceptance_that_is_none(seen: Score) -> None:
    assert seen.false_acceptances == []


def test_acts_are_read(seen: Score) -> None:
    assert seen.acts.f1 >= 0.93


def test_every_phrase_can_be_looked_for() -> None:
    for number in range(len(BOOK._rules)):
        BOOK._compile(number)


PIECES = (  # noqa: SIM905 - a list of words reads best as words
    "ok ja nein deal 250 250€ 1.200,50 zwofuffzig fuffi hälfte mitte 20% wenn aber versand inkl um 5 morgen 18 uhr "
    "beide stück für nicht sondern statt neu du hast gesagt rest anzahlung ? ! , . + 12oo 2x40 drittel viertel zwei "
    "biete nehm ich leg drauf weniger von auf bis zu 0171 5550123 120x60 1/2 50/50 ~ - € $ 👍 \n"
).split(" ")


@example("zweimal 200")
@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)))
def test_any_text_is_read(text: str) -> None:
    for expects in BuyerExpects:
        standing = Standing(NOW, "EUR", 40000, 36000, 30000, expects=expects, region="DE")
        turn = TONGUE.read(text, standing)
        assert 0 <= TONGUE.likeness(text) <= 1
        assert turn.text == text
        assert all(0 <= one.start <= one.end <= len(text) for one in turn.numbers)
        assert bool(turn.offers) == turn.has(BuyerAct.OFFER) or turn.has(BuyerAct.ACCEPT, BuyerAct.SYSTEM)
        assert list(turn.acts) == [act for act in BuyerAct if act in turn.acts]
    TONGUE.topic(text)
