"""Each way to answer, ask, remark, be away, name a time, an address or a place is read, and nothing else is."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Window
from doorstep.dialogue.understanding import Context
from doorstep.languages.en import pack
from tests.languages.heldout_sets import ActRow, read_acts

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
OFFERED = (
    Window(NOW + timedelta(days=1, hours=5), NOW + timedelta(days=1, hours=7)),
    Window(NOW + timedelta(days=3, hours=1), NOW + timedelta(days=3, hours=3)),
)
ENGLISH = pack()
FOLDER = Path(__file__).parent
ROWS = (*read_acts(FOLDER / "answers.txt"), *read_acts(FOLDER / "everyday_turns.txt"))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.words)
def test_what_is_said_is_read_and_nothing_else(row: ActRow) -> None:
    offered = OFFERED if row.expects is Expects.SLOT_DECISION else ()
    turn = ENGLISH.understand(row.words, Context(NOW, row.expects, "US", offered, OFFERED, recipient="Alex Morgan"))
    assert row.allows(frozenset(heard.act for heard in turn.acts))
