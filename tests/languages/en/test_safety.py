"""What must never be missed is heard, and what only looks like it is left alone."""

from datetime import datetime
from pathlib import Path

import pytest

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.understanding import Context
from doorstep.languages.en import pack
from tests.languages.en import safety_cases_everyday as everyday
from tests.languages.en.safety_cases import LOOK_ALIKES, POSITIVES
from tests.languages.heldout_sets import read_safety

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
ENGLISH = pack()
BY_CLASS = read_safety(Path(__file__).with_name("safety_by_class.txt"))
HEARD = [
    *((act, expects, words) for act, rows in POSITIVES.items() for expects, words in rows),
    *everyday.HEARD,
    *((row.act, row.expects, row.words) for row in BY_CLASS if row.holds),
]
LEFT = [
    *((act, expects, words) for act, rows in LOOK_ALIKES.items() for expects, words in rows),
    *everyday.LEFT,
    *((row.act, row.expects, row.words) for row in BY_CLASS if not row.holds),
]


@pytest.mark.parametrize(("act", "expects", "words"), HEARD)
def test_it_is_heard(act: str, expects: str, words: str) -> None:
    turn = ENGLISH.understand(words, Context(NOW, Expects(expects), recipient="Alex Morgan"))
    assert turn.has(CustomerAct(act))


@pytest.mark.parametrize(("act", "expects", "words"), LEFT)
def test_what_only_looks_like_it_is_left_alone(act: str, expects: str, words: str) -> None:
    turn = ENGLISH.understand(words, Context(NOW, Expects(expects), recipient="Alex Morgan"))
    assert not turn.has(CustomerAct(act))


@pytest.mark.parametrize("open_question", list(Expects))
def test_a_wish_for_no_more_calls_is_certain_under_every_open_question(open_question: Expects) -> None:
    turn = ENGLISH.understand("Please stop calling me.", Context(NOW, open_question))
    assert turn.confidence(CustomerAct.OPT_OUT) > 0.9
