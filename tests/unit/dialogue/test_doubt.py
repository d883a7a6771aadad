"""The three zones: act on it, ask back with the best guess, ask again."""

import pytest

from doorstep.dialogue.acts import AssistantAct, CustomerAct, Heard
from doorstep.dialogue.doubt import ASKED_BACK, GUESSED, SURE, guess, meant, resolved
from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.dialogue.understanding import Understanding

A = CustomerAct
MORNING = TimeConstraint(Polarity.WANT, text="in the morning")


def turn(*acts: tuple[CustomerAct, float]) -> Understanding:
    return Understanding("words", tuple(Heard(act, confidence) for act, confidence in acts))


@pytest.mark.parametrize("act", sorted(ASKED_BACK))
def test_between_the_thresholds_the_likeliest_act_is_asked_back(act: CustomerAct) -> None:
    assert guess(turn((act, GUESSED))) is act
    assert guess(turn((act, SURE))) is None
    assert guess(turn((act, GUESSED - 0.01))) is None
    assert isinstance(ASKED_BACK[act], AssistantAct)


def test_a_sure_act_beside_it_is_acted_on_without_asking() -> None:
    said = turn((A.ASK_COST, 0.4), (A.AFFIRM, 0.95))
    assert guess(said) is None
    assert [heard.act for heard in meant(said).acts] == [A.AFFIRM]


@pytest.mark.parametrize("act", [A.OPT_OUT, A.REFUSE_PARCEL, A.SET_DROP_PLACE])
def test_acts_that_their_skill_asks_back_are_left_to_it(act: CustomerAct) -> None:
    said = turn((act, 0.35), (A.HUMAN, 0.4))
    assert guess(said) is None
    assert meant(said).has(act)


@pytest.mark.parametrize("act", [A.WRONG_PERSON, A.HUMAN, A.NOT_HERE])
def test_what_would_turn_the_call_is_asked_back_whatever_is_sure_beside_it(act: CustomerAct) -> None:
    said = turn((act, 0.5), (A.ASK_COST, 0.95))
    assert guess(said) is act
    assert [heard.act for heard in resolved(said, turn((A.DENY, 0.9))).acts] == [A.ASK_COST]
    assert [heard.act for heard in resolved(said, turn((A.AFFIRM, 0.9))).acts] == [act, A.ASK_COST]


def test_nothing_is_asked_back_that_a_sure_act_says_already() -> None:
    said = turn((A.NOT_HERE, 0.5), (A.CALL_BACK, 0.9))
    assert guess(said) is None
    assert meant(said).has(A.NOT_HERE)


def test_a_yes_makes_the_guess_sure_and_keeps_its_values() -> None:
    doubted = Understanding("words", (Heard(A.UNAVAILABLE, 0.4), Heard(A.ASK_COST, 0.31)), times=(MORNING,))
    said = resolved(doubted, turn((A.AFFIRM, 0.9), (A.THANK, 0.9)))
    assert [(heard.act, heard.confidence) for heard in said.acts] == [(A.UNAVAILABLE, 1.0), (A.THANK, 0.9)]
    assert said.times == (MORNING,)


def test_a_no_leaves_nothing_of_the_guess_but_what_is_said_beside_it() -> None:
    assert resolved(turn((A.HUMAN, 0.4)), turn((A.DENY, 0.9))).acts == ()
    assert resolved(turn((A.HUMAN, 0.4)), turn((A.DENY, 0.9), (A.ASK_COST, 0.9))).has(A.ASK_COST)


def test_other_words_count_as_they_are_said() -> None:
    other = turn((A.PROPOSE_TIME, 0.9))
    assert resolved(turn((A.HUMAN, 0.4)), other) == other
