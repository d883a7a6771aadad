"""The held-out sets are well formed and wide enough to measure with, in every language that has them."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from doorstep.dialogue.acts import CustomerAct, Expects
from tests.languages.heldout_sets import SAFETY_ACTS, read_acts, read_safety

LANGUAGES = Path(__file__).parent
ACT_SETS = sorted(LANGUAGES.glob("*/heldout/acts.txt"))
SAFETY_SETS = sorted(LANGUAGES.glob("*/heldout/safety.txt"))

every_act_set = pytest.mark.parametrize("path", ACT_SETS, ids=lambda path: path.parts[-3])
every_safety_set = pytest.mark.parametrize("path", SAFETY_SETS, ids=lambda path: path.parts[-3])


def twice(keys: Iterable[object]) -> list[object]:
    return [key for key, count in Counter(keys).items() if count > 1]


@pytest.mark.parametrize("sets", [ACT_SETS, SAFETY_SETS])
def test_english_and_german_have_both_sets(sets: list[Path]) -> None:
    """Else the checks below would pass over nothing."""
    assert {path.parts[-3] for path in sets} >= {"en", "de"}


@every_act_set
def test_a_set_of_acts_has_at_least_three_hundred_utterances_and_none_twice(path: Path) -> None:
    rows = read_acts(path)
    assert len(rows) >= 300
    assert twice((row.expects, row.words.casefold()) for row in rows) == []


@every_act_set
def test_every_customer_act_stands_in_a_set_of_acts_six_times(path: Path) -> None:
    counts = Counter(act for row in read_acts(path) for act in row.acts)
    assert [str(act) for act in CustomerAct if counts[act] < 6] == []


@every_act_set
def test_a_set_of_acts_answers_every_question_and_often_does_two_things_at_once(path: Path) -> None:
    rows = read_acts(path)
    assert {row.expects for row in rows} == set(Expects)
    assert sum(len(row.acts) > 1 for row in rows) >= len(rows) / 6


@every_safety_set
def test_a_set_of_safety_acts_has_sixty_of_each_sign_and_no_words_twice(path: Path) -> None:
    rows = read_safety(path)
    assert min(Counter(row.holds for row in rows).values()) >= 60
    assert twice((row.expects, row.act, row.words.casefold()) for row in rows) == []


@every_safety_set
def test_every_safety_act_has_positives_and_look_alikes(path: Path) -> None:
    counts = Counter((row.act, row.holds) for row in read_safety(path))
    assert [str(act) for act in SAFETY_ACTS if counts[act, True] < 12 or counts[act, False] < 8] == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# fine\nnone | hallo", r"line 2: expected three fields, `expects \| words \| acts`"),
        ("none | | greet", "line 1: expected three fields"),
        ("nothing | hallo | greet", "line 1: expected one of identity .*, not `nothing`"),
        ("none | hallo | hail", "line 1: expected one of affirm .*, not `hail`"),
        ("none | hallo | greet greet?", "line 1: expected every act once"),
        ("none | hallo | greet?", "line 1: expected an act that must be read, or two that may be"),
    ],
)
def test_a_wrong_row_of_acts_is_named_by_its_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "acts.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        read_acts(path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("none | opt_out", r"line 1: expected three fields, `expects \| act \| words`"),
        ("none | -greet | hallo", "line 1: expected one of opt_out .*, with or without a minus"),
        ("none | --human | hallo", "line 1: expected one of affirm .*, not `-human`"),
        ("never | human | hallo", "line 1: expected one of identity .*, not `never`"),
    ],
)
def test_a_wrong_row_of_safety_acts_is_named_by_its_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "safety.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=message):
        read_safety(path)


def test_a_reading_may_hold_the_free_acts_and_must_hold_the_others(tmp_path: Path) -> None:
    path = tmp_path / "acts.txt"
    path.write_text("slot_decision | da bin ich arbeiten | unavailable deny?\n", encoding="utf-8")
    (row,) = read_acts(path)
    unavailable, deny, greet = CustomerAct.UNAVAILABLE, CustomerAct.DENY, CustomerAct.GREET
    assert row.allows(frozenset({unavailable}))
    assert row.allows(frozenset({unavailable, deny}))
    assert not row.allows(frozenset({deny}))
    assert not row.allows(frozenset({unavailable, greet}))
