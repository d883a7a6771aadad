"""How held-out rows of acts are counted."""

import pytest

from benchmarks.understanding.act_scores import score_acts, score_safety
from doorstep.dialogue.acts import CustomerAct, Expects
from tests.languages.heldout_sets import ActRow, SafetyRow

YES, NO, WHO, STOP = CustomerAct.AFFIRM, CustomerAct.DENY, CustomerAct.ASK_WHO, CustomerAct.OPT_OUT


def row(words: str, *acts: CustomerAct, optional: frozenset[CustomerAct] = frozenset()) -> ActRow:
    return ActRow(1, Expects.NONE, words, frozenset(acts), optional)


def read(row: ActRow) -> frozenset[CustomerAct]:
    return {"yes": frozenset({YES}), "yes who": frozenset({YES}), "no": frozenset({NO, WHO})}[row.words]


def test_a_row_is_right_when_it_allows_all_that_was_read() -> None:
    score = score_acts([row("yes", YES), row("yes who", YES, WHO), row("no", NO)], read)
    assert (score.right, score.rows) == (1, 3)
    assert [wrong.words for wrong, _ in score.wrong] == ["yes who", "no"]


def test_each_act_weighs_the_same_in_the_means() -> None:
    score = score_acts([row("yes", YES), row("yes who", YES, WHO)], read)
    assert score.macro_rows() == pytest.approx((1 / 2 + 0) / 2)
    assert score.macro_f1() == pytest.approx((1 + 0) / 2)


def test_an_act_that_may_be_read_or_not_is_neither_found_nor_imagined() -> None:
    score = score_acts([row("no", NO, optional=frozenset({WHO}))], read)
    assert (score.right, score.macro_f1()) == (1, 1.0)


def test_safety_acts_are_counted_together_and_each() -> None:
    rows = [
        SafetyRow(1, Expects.NONE, STOP, "stop calling", holds=True),
        SafetyRow(2, Expects.NONE, STOP, "never again", holds=True),
        SafetyRow(3, Expects.NONE, STOP, "don't stop", holds=False),
    ]
    together, stop, *_ = score_safety(rows, lambda row: frozenset({STOP} if "stop" in row.words else ()))
    assert (together.act, stop.act) == (None, STOP)
    assert (stop.found, stop.positives, stop.imagined, stop.look_alikes) == (1, 2, 1, 1)
