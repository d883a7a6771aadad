"""Drop places are read with what was said about them; places of the past and places ruled out are none."""

from datetime import datetime

import pytest

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.slots import DropKind, DropPlace
from doorstep.dialogue.understanding import Context
from doorstep.languages.en import pack
from tests.languages.en.place_cases import PLACES

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
ENGLISH = pack()


@pytest.mark.parametrize(("expects", "words", "kind", "detail"), PLACES)
def test_the_place_is_read_as_said(expects: str, words: str, kind: str | None, detail: str | None) -> None:
    place = ENGLISH.understand(words, Context(NOW, Expects(expects), recipient="Alex Morgan")).drop_place
    assert (place.kind.value if place else None) == kind
    assert (place.detail.lower() if place and place.detail else None) == detail


def test_a_name_keeps_its_capitals() -> None:
    turn = ENGLISH.understand("with my neighbour Mrs Meier on the second floor", Context(NOW))
    assert turn.drop_place == DropPlace(DropKind.NEIGHBOUR, "Mrs Meier, second floor")


def test_a_change_of_mind_within_the_turn_is_marked() -> None:
    turn = ENGLISH.understand("Leave it with the caretaker … no, wait, put it at my door.", Context(NOW))
    assert turn.drop_place == DropPlace(DropKind.DOOR)
    assert turn.self_corrected
    assert not turn.has(CustomerAct.DENY, CustomerAct.HOLD_ON)


def test_asking_whether_a_place_is_allowed_is_a_doubtful_wish() -> None:
    turn = ENGLISH.understand("is the caretaker allowed to take it?", Context(NOW, Expects.SLOT_DECISION))
    assert 0 < turn.confidence(CustomerAct.SET_DROP_PLACE) < 0.6


@pytest.mark.parametrize(
    "words", ["no, second floor", "no, Patel", "no, Mrs Muller, on the first floor", "no Mr Jones"]
)
def test_a_person_or_floor_mends_the_place_that_was_read_back(words: str) -> None:
    turn = ENGLISH.understand(words, Context(NOW, Expects.DROP_PLACE_CONFIRMATION))
    assert turn.has(CustomerAct.CORRECT)
    assert turn.has(CustomerAct.SET_DROP_PLACE)
    assert not turn.has(CustomerAct.WRONG_PERSON)


def test_a_floor_that_is_only_said_after_a_yes_is_no_other_place() -> None:
    turn = ENGLISH.understand("yes, second floor", Context(NOW, Expects.DROP_PLACE_CONFIRMATION))
    assert turn.has(CustomerAct.AFFIRM)
    assert turn.drop_place is None


def test_a_name_said_after_the_place_was_settled_is_taken_in_doubt() -> None:
    turn = ENGLISH.understand("she's called Kim, first floor", Context(NOW, Expects.ANYTHING_ELSE))
    assert turn.drop_place == DropPlace(DropKind.NEIGHBOUR, "Kim, first floor")
    assert 0 < turn.confidence(CustomerAct.SET_DROP_PLACE) < 0.6


@pytest.mark.parametrize(
    "words",
    [
        "can you leave it somewhere?",
        "just leave it somewhere if I'm not there",
        "somewhere the dog can't get it",
        "is it possible to leave it somewhere?",
        "leave it anywhere",
        "can the driver just leave it",
        "somewhere out of the rain",
    ],
)
def test_leaving_it_somewhere_is_a_wish_without_a_place(words: str) -> None:
    turn = ENGLISH.understand(words, Context(NOW, Expects.SLOT_DECISION))
    assert [heard.act for heard in turn.acts] == [CustomerAct.SET_DROP_PLACE]
    assert turn.drop_place is None


@pytest.mark.parametrize("words", ["please don't leave it anywhere", "don't just leave it somewhere"])
def test_leaving_it_nowhere_is_no_wish_to_have_it_left(words: str) -> None:
    turn = ENGLISH.understand(words, Context(NOW, Expects.SLOT_DECISION))
    assert [heard.act for heard in turn.acts] == [CustomerAct.DENY]


@pytest.mark.parametrize("words", ["no the other one", "the other one", "no, the other shop please"])
def test_the_other_place_is_no_other_parcel(words: str) -> None:
    turn = ENGLISH.understand(words, Context(NOW, Expects.DROP_PLACE_CONFIRMATION))
    assert [heard.act for heard in turn.acts] == [CustomerAct.DENY]


@pytest.mark.parametrize(
    "words", ["leave it on the doorstep i guess", "at the door I suppose", "the neighbour I think so"]
)
def test_a_hedge_behind_a_place_is_no_yes(words: str) -> None:
    turn = ENGLISH.understand(words, Context(NOW, Expects.SLOT_DECISION))
    assert [heard.act for heard in turn.acts] == [CustomerAct.SET_DROP_PLACE]


@pytest.mark.parametrize(
    "words", ["can you book me a table for two tonight", "order me a pizza", "get me a taxi at six"]
)
def test_an_errand_has_no_times_for_the_parcel(words: str) -> None:
    turn = ENGLISH.understand(words, Context(NOW, Expects.SLOT_DECISION))
    assert [heard.act for heard in turn.acts] == [CustomerAct.OUT_OF_SCOPE]
    assert turn.times == ()


@pytest.mark.parametrize("expects", [Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION])
@pytest.mark.parametrize(
    "words",
    [
        "actually never mind, just bring it to my home",
        "cancel that, keep the old address",
        "forget it, leave it as it is",
        "scrap that, home is fine",
        "change my mind, bring it to my house",
        "on second thoughts keep it as it was",
    ],
)
def test_taking_the_change_of_address_back_is_a_plain_no(words: str, expects: Expects) -> None:
    assert [heard.act for heard in ENGLISH.understand(words, Context(NOW, expects)).acts] == [CustomerAct.DENY]
