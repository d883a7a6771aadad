"""What must never be missed is heard, and what only looks like it is left alone."""

from datetime import datetime

import pytest

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.understanding import Context
from doorstep.languages.de import pack
from tests.languages.de.look_alike_cases import LOOK_ALIKES
from tests.languages.de.safety_cases import POSITIVES
from tests.languages.de.spoken_safety_cases import LOOK_ALIKES as SPOKEN_LOOK_ALIKES
from tests.languages.de.spoken_safety_cases import POSITIVES as SPOKEN

NOW = datetime.fromisoformat("2026-11-23T09:00:00+01:00")
GERMAN = pack()
HEARD = [
    (act, expects, words) for table in (POSITIVES, SPOKEN) for act, rows in table.items() for expects, words in rows
]
LEFT = [
    (act, expects, words)
    for table in (LOOK_ALIKES, SPOKEN_LOOK_ALIKES)
    for act, rows in table.items()
    for expects, words in rows
]


@pytest.mark.parametrize(("act", "expects", "words"), HEARD)
def test_it_is_heard(act: str, expects: str, words: str) -> None:
    turn = GERMAN.understand(words, Context(NOW, Expects(expects), region="DE", recipient="Sabine Keller"))
    assert turn.has(CustomerAct(act))


@pytest.mark.parametrize(("act", "expects", "words"), LEFT)
def test_what_only_looks_like_it_is_left_alone(act: str, expects: str, words: str) -> None:
    turn = GERMAN.understand(words, Context(NOW, Expects(expects), region="DE", recipient="Sabine Keller"))
    assert not turn.has(CustomerAct(act))


@pytest.mark.parametrize("open_question", list(Expects))
def test_a_wish_for_no_more_calls_is_certain_under_every_open_question(open_question: Expects) -> None:
    turn = GERMAN.understand("Bitte rufen Sie mich nicht mehr an.", Context(NOW, open_question, region="DE"))
    assert turn.confidence(CustomerAct.OPT_OUT) > 0.9
