"""What one turn means is settled by what was asked: many ways to say each of the things customers say."""

from datetime import datetime, timedelta

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.availability import suits
from doorstep.dialogue.slots import Window
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.en import pack
from tests.languages.en import turn_cases as cases

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
ENGLISH = pack()
MORNING = Window(NOW + timedelta(hours=1), NOW + timedelta(hours=3))
AFTERNOON = Window(NOW + timedelta(hours=5), NOW + timedelta(hours=7))
TOMORROW = Window(NOW + timedelta(days=1, hours=5), NOW + timedelta(days=1, hours=7))
SATURDAY = Window(NOW + timedelta(days=5, hours=5), NOW + timedelta(days=5, hours=7))
FREE = (MORNING, AFTERNOON, TOMORROW, SATURDAY)
WINDOWS = {
    "morning": MORNING,
    "afternoon": AFTERNOON,
    "tomorrow": TOMORROW,
    "saturday": SATURDAY,
    "week": Window(NOW + timedelta(days=9), NOW + timedelta(days=9, hours=2)),
    "christmas": Window(NOW + timedelta(days=29), NOW + timedelta(days=29, hours=2)),
    "january": Window(NOW + timedelta(days=44), NOW + timedelta(days=44, hours=2)),
}


def hear(words: str, expects: Expects = Expects.SLOT_DECISION) -> Understanding:
    return ENGLISH.understand(words, Context(NOW, expects, offered=(MORNING,), free=FREE, recipient="Alex Morgan"))


def check(expects: str, words: str, gold: str) -> None:
    needed = {act for act in gold.split() if not act.endswith("?")}
    allowed = {act.rstrip("?") for act in gold.split()}
    got = {str(heard.act) for heard in hear(words, Expects(expects)).acts}
    assert needed <= got <= allowed


@pytest.mark.parametrize(("expects", "words", "gold"), cases.GIVING_THEIR_NAME)
def test_a_name_answers_only_the_question_for_it(expects: str, words: str, gold: str) -> None:
    check(expects, words, gold)


@pytest.mark.parametrize(("expects", "words", "gold"), cases.NO_THAT_MEANS_NO)
def test_a_leading_no_keeps_calls_and_parcel(expects: str, words: str, gold: str) -> None:
    check(expects, words, gold)


@pytest.mark.parametrize(("expects", "words", "gold"), cases.THAT_IS_ALL)
def test_praise_at_the_end_asks_for_nothing_more(expects: str, words: str, gold: str) -> None:
    check(expects, words, gold)


@pytest.mark.parametrize(("expects", "words", "gold"), cases.ABOUT_CALLS_BUT_NO_REFUSAL_OF_THEM)
def test_words_about_one_call_or_the_bell_refuse_no_calls(expects: str, words: str, gold: str) -> None:
    check(expects, words, gold)


@pytest.mark.parametrize(("words", "gold", "suiting", "unsuiting"), cases.CHOOSING + cases.AWAY_FOR_LONG)
def test_an_offer_is_taken_turned_down_or_measured_against(words: str, gold: str, suiting: str, unsuiting: str) -> None:
    check("slot_decision", words, gold)
    times = hear(words).times
    assert {name for name in suiting.split() if not suits(WINDOWS[name], times)} == set()
    assert {name for name in unsuiting.split() if suits(WINDOWS[name], times)} == set()


@pytest.mark.parametrize(("expects", "words", "gold"), cases.FETCHING_SOMEBODY + cases.BACK_ON_THE_LINE)
def test_fetching_and_coming_back_decide_nothing(expects: str, words: str, gold: str) -> None:
    check(expects, words, gold)


@pytest.mark.parametrize(("expects", "words", "gold"), cases.NOT_KNOWING_WHEN)
def test_not_knowing_when_is_no_question_for_the_time(expects: str, words: str, gold: str) -> None:
    check(expects, words, gold)


@pytest.mark.parametrize(("expects", "words", "gold"), cases.ASKED_BESIDE_THE_POINT)
def test_ordinary_words_beside_the_point_are_not_lost(expects: str, words: str, gold: str) -> None:
    check(expects, words, gold)


@pytest.mark.parametrize(
    "words", ["bell broken, knock", "the bell doesn't work", "can my son take it?", "ring twice please", "go away"]
)
def test_what_is_only_half_said_is_asked_back(words: str) -> None:
    assert all(heard.confidence < 0.75 for heard in hear(words).acts)


@pytest.mark.parametrize("words", ["I'm at work until six", "after three please", "tomorrow at 4", "the 27th"])
def test_hours_and_dates_are_no_numbers(words: str) -> None:
    assert hear(words).numbers == ()
