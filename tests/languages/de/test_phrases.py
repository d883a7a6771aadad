"""What a German turn does is read from many ways to say it, in the light of what was asked."""

from datetime import datetime, timedelta

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Window
from doorstep.dialogue.understanding import Context
from doorstep.languages.de import pack
from tests.languages.de import phrase_cases as cases
from tests.languages.de import regional_phrase_cases as regional
from tests.languages.de.conversation_phrase_cases import CONVERSATIONS
from tests.languages.de.everyday_phrase_cases import EVERY_DAY
from tests.languages.de.spoken_cases import SPOKEN
from tests.languages.de.spoken_talk_cases import SPOKEN_TALK

NOW = datetime.fromisoformat("2026-11-23T09:00:00+01:00")
GERMAN = pack()
MORNING = Window(NOW + timedelta(hours=1), NOW + timedelta(hours=3))
EVERY = (
    cases.YES
    + cases.NO_AND_DONT_KNOW
    + cases.NOT_THERE_AND_OTHER_TIMES
    + cases.ASKING
    + cases.AROUND_THE_CALL
    + cases.ELSEWHERE_WRONG_AND_ANGRY
    + regional.SOUTH_NORTH_AND_ALPS
    + regional.IN_ANGER
    + EVERY_DAY
    + CONVERSATIONS
    + regional.IN_A_SECOND_LANGUAGE
    + SPOKEN
    + SPOKEN_TALK
)


@pytest.mark.parametrize(("expects", "words", "gold"), EVERY)
def test_the_acts_of_a_turn(expects: str, words: str, gold: str) -> None:
    context = Context(NOW, Expects(expects), "DE", offered=(MORNING,), free=(MORNING,), recipient="Alex Morgan")
    got = {str(heard.act) for heard in GERMAN.understand(words, context).acts}
    needed = {act for act in gold.split() if not act.endswith("?")}
    assert needed <= got <= {act.rstrip("?") for act in gold.split()}
