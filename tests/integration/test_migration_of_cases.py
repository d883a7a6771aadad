"""A database of the first form goes over to cases with everything in it, and back without anybody called twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, insert, text

from doorstep.adapters.store.sql import migrations
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.campaigns import SqlCampaigns
from doorstep.adapters.store.sql.database import HEAD, Database
from doorstep.adapters.store.sql.schema import metadata
from doorstep.campaigns.next_step import Wait
from doorstep.dialogue.transcript import encode
from doorstep.ports.call_store import AttemptResult, Closing
from doorstep.ports.campaign_store import ContactState
from doorstep.testing.store_conformance import AFTERNOON, NAME, NOW, OTHER, PHONE, order, place

MOMENT = "2026-11-23T15:00:00.000000+00:00"
POOL = f"campaign {NAME}"
PEOPLE = ((PHONE, "waiting"), (OTHER, "called"), ("+12025550125", "dialled"))
CALLED = {"contact_id": 2, "phone": OTHER, "ended_at": MOMENT, "cause": "busy"}
DIALLED = {"contact_id": 3, "phone": "+12025550125", "ended_at": None, "cause": None}
FILLED: dict[str, list[dict[str, object]]] = {
    "campaigns": [{"name": NAME, "state": "active", "template": "{}", "opened_at": MOMENT}],
    "contacts": [
        {"campaign_id": 1, "recipient": "Kim", "phone": phone, "language": "en", "state": state}
        for phone, state in PEOPLE
    ],
    "orders": [
        {"campaign_id": 1, "contact_id": key, "order_id": f"order {key}", "parcel": parcel, "notes": {}}
        for key, parcel in ((key, encode(order(key).parcel)) for key in (1, 2, 3))
    ],
    "attempts": [
        {"call_id": f"call {one['contact_id']}", "pool": POOL, "dialled_at": MOMENT, **one} for one in (CALLED, DIALLED)
    ],
    "slots": [
        {"pool": POOL, "slot_id": "S1", "starts": MOMENT, "ends": MOMENT, "written": encode(AFTERNOON)}
        | {"capacity": 2, "taken": 1}
    ],
    "places": [{"call_id": "call 3", "slot": 1, "claim": "hold"}],
}
"""What stands in a database of the first form; keys count up from 1."""


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    sqlite = request.param == "sqlite"
    url = f"sqlite:///{tmp_path / 'store.sqlite'}" if sqlite else request.getfixturevalue("postgresql_url")
    database = Database(url)
    go(database, "0001")
    with database.writing() as connection:
        first = MetaData()
        first.reflect(connection)
        for table in first.sorted_tables:
            for row in FILLED.get(table.name, []):
                connection.execute(insert(table).values(row))
    yield database
    database.close()


def go(database: Database, step: str, *, back: bool = False) -> None:
    """Migrate to a step."""
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    with database.reshaping() as connection:
        config.attributes["connection"] = connection
        (command.downgrade if back else command.upgrade)(config, step)


def test_everything_is_carried_over(database: Database) -> None:
    database.migrate()
    calls, campaigns = SqlCalls(database), SqlCampaigns(database)
    assert database.version() == HEAD
    with database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    (waiting,) = campaigns.due(NOW, 10)
    assert (waiting.phone, waiting.number, len(waiting.case), waiting.priority) == (PHONE, 0, 32, 10)
    assert waiting.orders[0].parcel.id == "order 1"
    rows = [(row.state, row.attempts, row.call) for row in campaigns.rows(NAME)]
    assert rows == [
        (ContactState.WAITING, 0, None),
        (ContactState.CALLED, 1, "call 2"),
        (ContactState.DIALLED, 1, "call 3"),
    ]
    (lost,) = calls.open_attempts()
    assert (lost.place.call, lost.place.number, lost.boot) == ("call 3", 1, "")
    assert calls.finish_attempt("call 3", AttemptResult("dropped", NOW), Closing(Wait(NOW, "dropped")))
    (again,) = [one for one in campaigns.due(NOW, 10) if one.number]
    assert calls.begin_attempt(place(again, 2), NOW)


def test_going_back_leaves_nobody_to_be_called_a_second_time(database: Database) -> None:
    database.migrate()
    calls, campaigns = SqlCalls(database), SqlCampaigns(database)
    assert calls.finish_attempt("call 3", AttemptResult("dropped", NOW), Closing(Wait(NOW, "dropped")))
    (again,) = [one for one in campaigns.due(NOW, 10) if one.number]
    assert calls.begin_attempt(place(again, 2), NOW)
    assert calls.finish_attempt(place(again, 2).call, AttemptResult("busy", NOW), Closing(Wait(NOW, "busy")))
    campaigns.add_orders(NAME, (order(4, "+12025550126"),))
    campaigns.cancel_order("order 4", "delivered")
    go(database, "0001", back=True)
    with database.reading() as connection:
        states = connection.execute(text("select state from contacts order by id")).scalars().all()
        kept = connection.execute(text("select call_id from attempts where contact_id = 3")).scalars().all()
    assert states == ["waiting", "called", "called", "called"]
    assert kept == [place(again, 2).call]
    database.migrate()
    assert database.version() == HEAD
