"""A whole conversation over each store: the same words, the same promises, a journal that reads back."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from doorstep.adapters.store.memory.calls import MemoryCalls
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.database import Database
from doorstep.bootstrap.packs import language
from doorstep.ports.call_store import CallPlace, CallStore
from doorstep.runtime.chat import Chat, run_lines
from doorstep.runtime.conversation import Conversation
from doorstep.runtime.world_file import read_world
from tests.integration.command_line import WORLD as FILE
from tests.sqlite_stores import new_store

WORLD = read_world(FILE.read_text(encoding="utf-8"))
PLACE = CallPlace("call 1", "tour", WORLD.recipient.phone)
SAID = (
    {"event": "interrupt", "heard": "Hello", "say": "Who is this?"},
    {"say": "I'm not home in the morning."},
    {"say": "What is it, anyway?"},
    {"say": "Leave it with the caretaker, no wait, put it at my door."},
    {"event": "silence"},
    {"say": "Yes. And there is another parcel of mine, does that come today too?"},
    {"say": "Never call me again."},
)


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[SqlCalls]:
    database = Database(new_store(tmp_path))
    yield SqlCalls(database)
    database.close()


def held(calls: CallStore) -> list[str]:
    calls.add_slots(PLACE.pool, WORLD.slots)
    pack = language("en", with_encoder=False)
    conversation = Conversation(WORLD, pack, calls.promises(PLACE), calls.journal(PLACE.call))
    written: list[str] = []
    run_lines(Chat(conversation, WORLD.now), [json.dumps(each).encode() for each in SAID], written.append)
    return written


def test_both_stores_hold_the_same_conversation(sqlite: SqlCalls) -> None:
    memory = MemoryCalls()
    assert held(memory) == held(sqlite)
    assert memory.events(PLACE.call) == sqlite.events(PLACE.call)
    assert memory.promised(PLACE.call) == sqlite.promised(PLACE.call)
    assert memory.free_slots(PLACE.pool) == sqlite.free_slots(PLACE.pool) == WORLD.slots


def test_what_the_stream_shows_is_what_is_stored(sqlite: SqlCalls) -> None:
    shown = [json.loads(line) for line in held(sqlite)]
    effects = [line for line in shown if line["type"] == "effect"]
    stored = [each for each in sqlite.promised(PLACE.call) if each["effect"] not in {"slot_held", "slot_released"}]
    assert effects == stored
    assert [line["effect"] for line in effects] == ["drop_place_set", "opted_out"]
    assert PLACE.phone is not None
    assert sqlite.suppressed(PLACE.phone)
