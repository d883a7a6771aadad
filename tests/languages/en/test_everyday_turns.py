"""Questions, remarks and complaints in everyday words are read, with whatever else a turn says."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Window
from doorstep.dialogue.understanding import Context
from doorstep.languages.en import pack

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
TUESDAY = Window(NOW + timedelta(days=1, hours=5), NOW + timedelta(days=1, hours=7))
THURSDAY = Window(NOW + timedelta(days=3, hours=1), NOW + timedelta(days=3, hours=3))
ENGLISH = pack()
TABLE = Path(__file__).with_name("everyday_turns.txt").read_text(encoding="utf-8").splitlines()
ROWS = [[piece.strip() for piece in line.split("|")] for line in TABLE if line and not line.startswith("#")]


@pytest.mark.parametrize(("expects", "words", "gold"), ROWS)
def test_everything_a_turn_says_is_read_and_nothing_else(expects: str, words: str, gold: str) -> None:
    offered = (TUESDAY, THURSDAY) if expects == Expects.SLOT_DECISION else ()
    context = Context(NOW, Expects(expects), offered=offered, free=(TUESDAY, THURSDAY), recipient="Alex Morgan")
    needed = {act for act in gold.split() if not act.endswith("?")}
    allowed = {act.rstrip("?") for act in gold.split()}
    read = {str(heard.act) for heard in ENGLISH.understand(words, context).acts}
    assert needed <= read <= allowed
