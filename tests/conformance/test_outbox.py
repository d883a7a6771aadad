"""Every outbox passes the same checks."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.outbox import SqlOutbox, delete_old_events, put_event
from doorstep.adapters.store.sql.tables_outbox import outgoing_events, subscriptions
from doorstep.ports.outbox import DeliveryState
from doorstep.testing.outbox_conformance import NOW, OUTBOX_CHECKS, SHOP, OutboxCheck, after, keys, outgoing
from tests.sqlite_stores import new_store


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    sqlite = request.param == "sqlite"
    database = Database(new_store(tmp_path) if sqlite else request.getfixturevalue("postgresql_store"))
    database.migrate()
    yield database
    database.close()


@pytest.mark.parametrize("check", OUTBOX_CHECKS, ids=lambda check: str(check.__name__))
def test_an_outbox(check: OutboxCheck, database: Database) -> None:
    check(SqlOutbox(database, lambda: after(1_000_000)))


def test_an_event_of_a_campaign_that_runs_ahead_of_time_is_due_at_once(database: Database) -> None:
    outbox = SqlOutbox(database, lambda: NOW)
    outbox.subscribe(SHOP)
    ahead = outgoing(1, at=after(1_000_000))
    outbox.put(ahead)
    (claimed,) = outbox.claim(NOW, 10, "courier", 60)
    assert claimed.event == ahead


def test_an_event_is_undone_with_what_it_tells_of(database: Database) -> None:
    outbox = SqlOutbox(database, lambda: after(1_000_000))
    outbox.subscribe(SHOP)

    def fail_afterwards() -> None:
        with database.writing() as connection:
            put_event(connection, outgoing(1))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_afterwards()
    assert not outbox.claim(NOW, 10, "courier", 60)


def test_what_is_personal_is_not_kept_where_nobody_asked_for_it(database: Database) -> None:
    outbox = SqlOutbox(database, lambda: after(1_000_000))
    outbox.subscribe(SHOP)
    outbox.put(replace(outgoing(1), asked_for=True))
    outbox.put(outgoing(2))
    with database.reading() as connection:
        assert connection.scalars(select(outgoing_events.c.key)).all() == [outgoing(2).key]


def test_old_events_are_gone_with_their_deliveries_unless_they_wait(database: Database) -> None:
    outbox = SqlOutbox(database, lambda: after(1_000_000))
    outbox.subscribe(SHOP)
    for number in (1, 2):
        outbox.put(outgoing(number))
    first, second = outbox.claim(NOW, 10, "courier", 60)
    outbox.delivered(second.id, NOW)
    with database.writing() as connection:
        assert delete_old_events(connection, NOW) == 0
        assert delete_old_events(connection, NOW + timedelta(days=1)) == 1
    assert outbox.counts()[DeliveryState.DELIVERED] == 0
    assert keys(outbox.deliveries(DeliveryState.PENDING, 10)) == [first.event.key]


def test_couriers_at_the_same_time_never_claim_the_same(database: Database) -> None:
    outbox = SqlOutbox(database, lambda: after(1_000_000))
    outbox.subscribe(SHOP)
    for number in range(120):
        outbox.put(outgoing(number))

    def claim_all(holder: str) -> list[int]:
        claimed: list[int] = []
        while part := outbox.claim(NOW, 7, holder, 60):
            claimed += [one.id for one in part]
        return claimed

    with ThreadPoolExecutor(6) as threads:
        claimed = [one for part in threads.map(claim_all, "abcdef") for one in part]
    assert len(claimed) == len(set(claimed)) == 120


def test_an_event_that_meets_the_end_of_its_only_subscription_is_stored_all_the_same(database: Database) -> None:
    outbox = SqlOutbox(database, lambda: after(1_000_000))
    outbox.subscribe(SHOP)
    with ThreadPoolExecutor(1) as threads:
        with database.writing() as connection:
            connection.execute(delete(subscriptions))
            told = threads.submit(outbox.put, outgoing(1))
            wait([told], timeout=0.5)
        assert told.exception() is None
    assert outbox.counts() == dict.fromkeys(DeliveryState, 0)


def test_a_subscription_that_ends_takes_along_what_is_being_told_to_it(database: Database) -> None:
    outbox = SqlOutbox(database, lambda: after(1_000_000))
    outbox.subscribe(SHOP)
    with ThreadPoolExecutor(1) as threads:
        with database.writing() as connection:
            put_event(connection, outgoing(1))
            ended = threads.submit(outbox.unsubscribe, SHOP.id)
            wait([ended], timeout=0.5)
        assert ended.result()
    assert outbox.counts() == dict.fromkeys(DeliveryState, 0)
