"""Turns are read in the light of the open question; any text is survived."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import DropKind, DropPlace, Window
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.en import pack
from tests.languages.en.collected_acts import ROWS as FIRST
from tests.languages.en.collected_turns import ROWS as SECOND

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
ENGLISH = pack()
TUESDAY = Window(NOW + timedelta(days=1, hours=5), NOW + timedelta(days=1, hours=7))
THURSDAY = Window(NOW + timedelta(days=3, hours=1), NOW + timedelta(days=3, hours=3))


def hear(words: str, expects: Expects = Expects.SLOT_DECISION, offered: tuple[Window, ...] = ()) -> Understanding:
    return ENGLISH.understand(words, Context(NOW, expects, offered=offered, free=offered, recipient="Alex Morgan"))


def share(rows: tuple[tuple[str, str, str], ...]) -> float:
    """How many turns have exactly the acts they must have, optional ones aside."""
    right = 0
    for expects, words, gold in rows:
        needed = {act for act in gold.split() if not act.endswith("?")}
        allowed = {act.rstrip("?") for act in gold.split()}
        got = {str(heard.act) for heard in hear(words, Expects(expects)).acts}
        right += needed <= got <= allowed and bool(got)
    return right / len(rows)


@pytest.mark.parametrize(("rows", "least"), [(FIRST, 0.95), (SECOND, 0.93)])
def test_collected_turns_stay_understood(rows: tuple[tuple[str, str, str], ...], least: float) -> None:
    assert share(rows) >= least


@pytest.mark.parametrize(
    ("words", "choice"),
    [
        ("the first one please", 1),
        ("the second one", 2),
        ("the latter", 2),
        ("number two", 2),
        ("the earlier one", 1),
        ("the later one please", 2),
        ("the last one", 2),
        ("Tuesday then", 1),
        ("Thursday is better", 2),
        ("the one on Thursday", 2),
    ],
)
def test_one_of_several_offers_is_picked(words: str, choice: int) -> None:
    turn = hear(words, offered=(TUESDAY, THURSDAY))
    assert turn.has(A.AFFIRM)
    assert turn.choice == choice


@pytest.mark.parametrize("words", ["Friday then", "not the first one", "is there a later one?", "neither of them"])
def test_what_picks_no_offer_has_no_choice(words: str) -> None:
    assert hear(words, offered=(TUESDAY, THURSDAY)).choice is None


@pytest.mark.parametrize(
    "words", ["Yes? Who is this?", "yes hello", "ok, but who are you?", "Yes, what is this about?"]
)
def test_a_yes_that_only_opens_a_question_accepts_nothing(words: str) -> None:
    assert not hear(words).has(A.AFFIRM)


@pytest.mark.parametrize(
    "words",
    [
        "I can't say yes",
        "I don't think that works",
        "that would be good if it was in the evening",
        "yeah I'm not sure",
        "ok I understand",
        "great, another robot",
        "is that okay?",
        "I'd love to but I can't",
        "yes but I'm not home then",
        "ok but not today",
        "yes, call me back at five",
    ],
)
def test_words_that_only_sound_like_a_yes_accept_no_offer(words: str) -> None:
    assert not hear(words).has(A.AFFIRM)


@pytest.mark.parametrize("words", ["no problem", "no, that's fine", "not bad", "I don't mind", "why not", "no worries"])
def test_a_no_that_means_yes_is_a_yes(words: str) -> None:
    turn = hear(words)
    assert turn.has(A.AFFIRM)
    assert not turn.has(A.DENY)


def test_two_acts_in_one_turn_are_both_heard() -> None:
    turn = hear("Yes. And there is another parcel of mine, does that come today too?", Expects.DROP_PLACE_CONFIRMATION)
    assert turn.has(A.AFFIRM)
    assert turn.has(A.OTHER_PARCEL)


def test_being_at_work_is_no_missing_recipient() -> None:
    turn = hear("I'm at work until six.")
    assert turn.has(A.UNAVAILABLE)
    assert not turn.has(A.NOT_HERE, A.BUSY)


def test_an_office_address_is_a_change_and_an_address() -> None:
    turn = hear("Can you bring it to my office instead? 42 Maple Street, Springfield")
    assert turn.has(A.CHANGE_ADDRESS)
    assert turn.has(A.GIVE_ADDRESS)


def test_no_to_the_drop_place_with_another_one_is_a_correction() -> None:
    turn = hear("no, I said the shed", Expects.DROP_PLACE_CONFIRMATION)
    assert turn.drop_place == DropPlace(DropKind.SAFE_PLACE, "shed")
    assert turn.has(A.CORRECT)


@pytest.mark.parametrize("words", ["", "...", "?!", "\x00\x07", " \u200b ", "……"])
def test_nothing_said_is_no_act(words: str) -> None:
    assert hear(words).acts == ()


@pytest.mark.parametrize("unit", ["no ", "call me ", "42 Maple Street ", "1 ", "in the ", "x", "(", "and ", "\u202e"])
def test_ten_thousand_characters_are_survived(unit: str) -> None:
    assert hear(unit * (10_000 // len(unit))).text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=200), st.sampled_from(list(Expects)))
def test_any_text_is_survived(words: str, expects: Expects) -> None:
    assert hear(words, expects).text == words


def certain_of_nothing(words: str, signs: Sequence[float]) -> Sequence[float]:
    """Weights that take everything for small talk."""
    del words, signs
    return [0.9 if act is A.SMALL_TALK else 0.0 for act in A]


def test_weights_change_nothing_where_the_rules_explain_all() -> None:
    context = Context(NOW, Expects.SLOT_DECISION)
    weighed = pack(certain_of_nothing)
    assert weighed.understand("yes please", context) == ENGLISH.understand("yes please", context)
    assert {one.act for one in weighed.understand("qwertz uiop", context).acts} == {A.SMALL_TALK}
