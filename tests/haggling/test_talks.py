"""The conversations themselves: they can be read and checked, there are enough, and a wrong answer is found."""

import pytest

from tests.haggling.expectations import Exchange, problems
from tests.haggling.talks import clauses, talks

ALL = talks()
ENOUGH = 200


def test_every_conversation_can_be_checked() -> None:
    beats = [beat for talk in ALL for beat in talk.beats]
    assert all(talk.beats for talk in ALL)
    for beat in beats:
        if isinstance(beat.line, dict):
            silent = {"type": "turn", "buyer": beat.line.get("buyer", ""), "act": "silent", "text": ""}
            assert all(problems(beat.clauses, Exchange(beat.line, [silent])))


def test_there_are_enough_in_both_languages_and_none_has_the_name_of_another() -> None:
    assert len({str(talk) for talk in ALL}) == len(ALL)
    for language in ("en", "de"):
        assert len([talk for talk in ALL if talk.language == language]) >= ENOUGH * 2 // 3
    assert len([talk for talk in ALL if talk.money]) >= ENOUGH // 2


HOLD = {"type": "hold", "buyer": "b1", "amount": {"minor": 25000, "currency": "USD"}, "terms": {}}
TURN = {**HOLD, "type": "turn", "act": "hold", "text": "Kept for you.", "offer": None}


@pytest.mark.parametrize(
    ("expected", "wrong"),
    [
        ("counter", True),
        ("closes 260", True),
        ("closes 240..260", False),
        ("not accept hold; may hold", True),
        ("offer 250; may hold", True),
        ("offer none; may hold", False),
        ("amount 250; may hold", False),
        ("amount lower; may hold", True),
        ("deal b1", True),
        ("says kept | sold; may hold", False),
        ("never kept; may hold", True),
    ],
)
def test_a_wrong_answer_is_found(expected: str, wrong: bool) -> None:

    told = {"buyer": "b1", "say": "250", "at": "2026-11-23T09:00:00-06:00"}
    found = list(problems(list(clauses(expected)), Exchange(told, [HOLD, TURN])))
    assert bool(found) == wrong, found
