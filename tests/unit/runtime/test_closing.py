"""A conversation that is closed while its journal refuses to write."""

import json
from datetime import datetime

import pytest

from doorstep.dialogue.commands import Effect
from doorstep.dialogue.events import Event
from doorstep.errors import StoreUnavailable
from doorstep.languages.en import pack
from doorstep.runtime.conversation import Conversation
from doorstep.runtime.world_file import read_world
from tests.dialogues.stage import world


class _FailingJournal:
    """A journal whose store went away."""

    def append(self, event: Event, at: datetime) -> None:
        raise StoreUnavailable("the database did not answer")


class _Promises:
    """Promises that know whether they were closed."""

    closed = False

    def perform(self, effect: Effect) -> bool:
        return True

    def close(self) -> None:
        self.closed = True


def test_promises_are_closed_where_the_journal_refuses_the_last_event() -> None:
    promises = _Promises()
    real = read_world(json.dumps(world()))
    with pytest.raises(StoreUnavailable):
        Conversation(real, pack(), promises, _FailingJournal()).hang_up(real.now)
    assert promises.closed
