"""Each way to answer, be away, name a time, an address or a place is read, and what only sounds like it is not."""

from datetime import datetime, timedelta

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Window
from doorstep.dialogue.understanding import Context
from doorstep.languages.en import pack
from tests.languages.en import answer_cases as cases

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
OFFERED = (
    Window(NOW + timedelta(days=1, hours=5), NOW + timedelta(days=1, hours=7)),
    Window(NOW + timedelta(days=3, hours=1), NOW + timedelta(days=3, hours=3)),
)
ENGLISH = pack()


@pytest.mark.parametrize(("expects", "words", "gold"), cases.EVERY)
def test_what_is_said_is_read_and_nothing_else(expects: str, words: str, gold: str) -> None:
    asked = Expects(expects)
    offered = OFFERED if asked is Expects.SLOT_DECISION else ()
    turn = ENGLISH.understand(words, Context(NOW, asked, "US", offered, OFFERED, recipient="Alex Morgan"))
    got = {str(heard.act) for heard in turn.acts}
    needed = {act for act in gold.split() if not act.endswith("?")}
    assert needed <= got <= {act.rstrip("?") for act in gold.split()}
    assert got
