"""Places that were taken before they belonged to holders keep their slots, and what was held is free for others."""

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from doorstep.adapters.store.sql import migrations
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.promises import SqlPromises
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.ports.call_store import CallPlace
from tests.conformance.places_stage import AFTERNOON, NOW, POOL

FILLED = """
insert into campaigns (id, name, state, template, opened_at)
values (1, 'november', 'active', '', '2026-11-23T15:00:00.000000+00:00');
insert into contacts (id, campaign_id, recipient, phone, language, state)
values (7, 1, 'Alex Morgan', '+12025550123', 'en', 'called');
insert into slots (id, pool, slot_id, starts, ends, written, capacity, taken)
values (1, 'tour', 'S1', '2026-11-23T20:00:00.000000+00:00', '2026-11-23T22:00:00.000000+00:00',
'{"$": "Window", "start": {"$": "datetime", "is": "2026-11-23T14:00:00-06:00"},
"end": {"$": "datetime", "is": "2026-11-23T16:00:00-06:00"}}', 3, 3);
insert into attempts (call_id, contact_id, pool, dialled_at)
values ('call 1', 7, 'tour', '2026-11-23T15:00:00.000000+00:00');
insert into places (call_id, slot, claim)
values ('call 1', 1, 'parcel P1'), ('single', 1, 'parcel P1'), ('broken off', 1, 'hold')
"""


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def filled(request: pytest.FixtureRequest, tmp_path: Path) -> Database:
    """A database as the first step left it, with three places taken."""
    sqlite = request.param == "sqlite"
    url = f"sqlite:///{tmp_path / 'store.sqlite'}" if sqlite else request.getfixturevalue("postgresql_url")
    database = Database(url)
    _step(database, "0001")
    with database.writing() as connection:
        for statement in FILLED.split(";"):
            connection.exec_driver_sql(statement)
    return database


def _step(database: Database, to: str, *, back: bool = False) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    with database.writing() as connection:
        config.attributes["connection"] = connection
        (command.downgrade if back else command.upgrade)(config, to)


def _promises(database: Database, call: str, contact: int | None = None) -> SqlPromises:
    return SqlPromises(database, CallPlace(call, POOL, contact=contact), None, lambda: NOW)


def test_places_taken_before_go_on_to_belong_to_their_calls_and_contacts(filled: Database) -> None:
    filled.migrate()
    calls = SqlCalls(filled)
    assert [slot.capacity for slot in calls.free_slots(POOL)] == [1]
    refused = Effect("1", EffectKind.PARCEL_REFUSED, "P1", {})
    assert _promises(filled, "call 2", contact=7).perform(refused)
    assert _promises(filled, "single").perform(refused)
    assert calls.release_expired(NOW) == 1
    assert [slot.capacity for slot in calls.free_slots(POOL)] == [3]
    filled.close()


def test_the_step_can_be_taken_back_with_places_taken(filled: Database) -> None:
    filled.migrate()
    _step(filled, "0005", back=True)
    with filled.reading() as connection:
        rows = connection.exec_driver_sql("select call_id, slot, claim from places order by call_id").all()
    assert [tuple(row) for row in rows] == [
        ("broken off", 1, "hold"),
        ("call 1", 1, "parcel P1"),
        ("single", 1, "parcel P1"),
    ]
    filled.migrate()
    assert _promises(filled, "new").perform(Effect("1", EffectKind.SLOT_HELD, "P1", {"slot": AFTERNOON}))
    filled.close()
