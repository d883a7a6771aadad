"""Examples are read from tables, put together as people do, and damaged as recognisers do."""

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.learning.combining import combined
from doorstep.learning.damaging import damaged
from doorstep.learning.examples import Example, read_examples, thinned

TABLE = """
# answers
slot_decision, availability > affirm thank?
    yes please | that would be lovely |
    sure, go for it
slot_decision > ask_cost
    what does that cost | is it free
none > greet
    hello there
"""
EXAMPLES = read_examples(TABLE)


def test_a_sentence_counts_under_each_question_of_its_heading() -> None:
    lovely = [one for one in EXAMPLES if one.words == "that would be lovely"]
    assert [one.expects for one in lovely] == [Expects.SLOT_DECISION, Expects.AVAILABILITY]
    assert lovely[0].acts == {"affirm"}
    assert lovely[0].optional == {"thank"}
    assert len(EXAMPLES) == 9


@pytest.mark.parametrize(
    ("table", "line"),
    [("\n  yes", 2), ("soon > affirm", 1), ("none > applaud", 1), ("none affirm", 1), ("none >", 1)],
)
def test_a_table_of_another_form_is_refused_by_its_line(table: str, line: int) -> None:
    with pytest.raises(ValueError, match=f"line {line} "):
        read_examples(table)


def test_no_sentence_is_learned_from_under_more_questions_than_allowed() -> None:
    kept = thinned(EXAMPLES, 1)
    assert len({one.words for one in EXAMPLES}) == len(kept) == len({one.words for one in kept})


def test_combinations_have_all_acts_of_both_and_the_same_question() -> None:
    made = list(combined(EXAMPLES, "und"))
    assert made
    assert all(one.acts == {"affirm", "ask_cost"} and one.expects is Expects.SLOT_DECISION for one in made)
    assert made == list(combined(EXAMPLES, "und"))


def test_damage_changes_some_words_and_never_what_was_meant() -> None:
    long = [Example(Expects.NONE, f"one two three four five six seven {number}", frozenset({"greet"}), frozenset())
            for number in range(60)]  # fmt: skip
    hurt = list(damaged(long, seed=1))
    assert hurt == list(damaged(long, seed=1)) != list(damaged(long, seed=2))
    assert all(one.acts == {"greet"} and one.words for one in hurt)
    changed = sum(one.words != before.words for one, before in zip(hurt, long, strict=True))
    assert 40 <= changed <= 60
