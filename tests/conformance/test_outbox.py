"""Every outbox passes the same checks."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.outbox import SqlOutbox, delete_events, delete_old_events, put_event
from doorstep.ports.outbox import DeliveryState
from doorstep.testing.outbox_conformance import NOW, OUTBOX_CHECKS, SHOP, OutboxCheck, keys, outgoing


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path / 'store.sqlite'}")
    database.migrate()
    yield database
    database.close()


@pytest.mark.parametrize("check", OUTBOX_CHECKS, ids=lambda check: str(check.__name__))
def test_an_outbox(check: OutboxCheck, database: Database) -> None:
    check(SqlOutbox(database))


def test_an_event_is_undone_with_what_it_tells_of(database: Database) -> None:
    outbox = SqlOutbox(database)
    outbox.subscribe(SHOP)

    def fail_afterwards() -> None:
        with database.writing() as connection:
            put_event(connection, outgoing(1))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_afterwards()
    assert not outbox.claim(NOW, 10, "courier", 60)


def test_erased_and_old_events_are_gone_with_their_deliveries(database: Database) -> None:
    outbox = SqlOutbox(database)
    outbox.subscribe(SHOP)
    for number in (1, 2, 3):
        outbox.put(outgoing(number))
    first, second, third = outbox.claim(NOW, 10, "courier", 60)
    outbox.delivered(second.id, NOW)
    with database.writing() as connection:
        assert delete_events(connection, [first.event.key, "call-9-1:ended"]) == 1
        assert delete_old_events(connection, NOW) == 0
        assert delete_old_events(connection, NOW + timedelta(days=1)) == 1
    assert outbox.counts()[DeliveryState.DELIVERED] == 0
    assert keys(outbox.deliveries(DeliveryState.PENDING, 10)) == [third.event.key]
