"""However many want the last places at the same moment, each place is given once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from doorstep.adapters.store.sql.attempts import begin
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.campaigns import SqlCampaigns
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.line_gate import SqlLineGate
from doorstep.adapters.store.sql.workforce import SqlWorkforce
from doorstep.campaigns.next_step import Wait
from doorstep.ports.call_store import AttemptResult, Closing
from doorstep.ports.campaign_store import Added, ContactState
from doorstep.testing.store_conformance import NAME, NOW, Store, campaign, order, place
from tests.conformance.booking_crowd import booked

BUSY = AttemptResult("busy", NOW)
SERVER = pytest.param("postgresql", marks=pytest.mark.system)


@pytest.fixture(params=["sqlite", SERVER])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'store.sqlite'}"
    found: str = request.getfixturevalue("postgresql_store")
    return found


def test_a_few_bookers_get_exactly_the_places_there_are(url: str) -> None:
    assert booked(url, processes=2, threads=5, places=4, rounds=5) == [4] * 5


@pytest.mark.long
@pytest.mark.system
def test_two_hundred_bookers_get_exactly_twenty_places(url: str) -> None:
    processes = 1 if url.startswith("sqlite") else 8  # on SQLite one process works
    assert booked(url, processes=processes, threads=200 // processes, places=20, rounds=8) == [20] * 8


def test_one_of_many_begins_an_attempt_and_one_ends_it(url: str) -> None:
    database = Database(url)
    database.migrate()
    store = Store(SqlCalls(database), SqlCampaigns(database))
    contacts = campaign(store, *(order(number, f"+1202555010{number}") for number in range(5)))
    after = Closing(Wait(NOW, "busy"))
    with ThreadPoolExecutor(8) as pool:
        for contact in contacts:
            where = place(contact)
            begun = [pool.submit(store.calls.begin_attempt, where, NOW) for _ in range(8)]
            assert sum(one.result() for one in begun) == 1
            ended = [pool.submit(store.calls.finish_attempt, where.call, BUSY, after) for _ in range(8)]
            assert sum(one.result() for one in ended) == 1
    assert [one.number for one in store.campaigns.due(NOW, 10)] == [1] * 5
    database.close()


def test_a_call_that_begins_while_its_order_is_cancelled_is_known_to_whoever_cancels(url: str) -> None:
    database = Database(url)
    database.migrate()
    store = Store(SqlCalls(database), SqlCampaigns(database))
    contacts = campaign(store, *(order(number, f"+1202555010{number}") for number in range(10)))
    with ThreadPoolExecutor(2) as pool:
        for contact in contacts:
            begun = pool.submit(store.calls.begin_attempt, place(contact), NOW)
            told = pool.submit(store.campaigns.cancel_order, contact.orders[0].parcel.id, "delivered")
            assert told.result() == (contact.case,)
            unwanted = store.campaigns.unwanted([contact.case])
            assert unwanted == {contact.case: "delivered"}
            state = ContactState.DIALLED if begun.result() else ContactState.CANCELLED
            found = store.campaigns.contact(contact.case)
            assert found is not None
            assert found.state is state
    assert store.campaigns.states(NAME).keys() <= {ContactState.DIALLED, ContactState.CANCELLED}
    database.close()


def test_the_same_list_handed_in_many_times_at_once_is_taken_once(url: str) -> None:
    database = Database(url)
    database.migrate()
    store = SqlCampaigns(database)
    people = [order(number, f"+1202555{number:04d}") for number in range(50)]
    with ThreadPoolExecutor(6) as pool:
        opened = [pool.submit(store.open_campaign, NAME, "{}", (), NOW) for _ in range(6)]
        assert {one.result().name for one in opened} == {NAME}
        taken = [pool.submit(store.add_orders, NAME, people) for _ in range(6)]
        assert sorted(one.result().new for one in taken) == [0, 0, 0, 0, 0, 50]
    assert len(store.due(NOW, 100)) == 50
    database.close()


@pytest.mark.system
@pytest.mark.parametrize("orders", [1, 2])
def test_an_order_renewed_while_its_call_begins_is_not_called_about_twice(postgresql_store: str, orders: int) -> None:
    database = Database(postgresql_store)
    database.migrate()
    store = Store(SqlCalls(database), SqlCampaigns(database))
    (contact,) = campaign(store, *(order(number) for number in range(orders)))
    with ThreadPoolExecutor(1) as pool:
        with database.writing() as connection:
            assert begin(connection, place(contact), NOW, "boot 1")
            renewed = pool.submit(store.campaigns.add_orders, NAME, [order(0, recipient="Alexa Morgan")])
            until_somebody_waits(database)
        assert renewed.result() == Added(known=1)
    assert store.campaigns.states(NAME) == {ContactState.DIALLED: 1}
    database.close()


def until_somebody_waits(database: Database) -> None:
    """Look until another transaction waits for a lock."""
    waiting = text(
        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
    )
    while True:
        with database.reading() as connection:
            if connection.scalar(waiting):
                return


def test_one_of_many_gets_a_duty_and_nobody_gets_the_moment_of_another(url: str) -> None:
    database = Database(url)
    database.migrate()
    workforce, gate = SqlWorkforce(database), SqlLineGate(database)
    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(lambda name: workforce.lease("feed", name, NOW, 60), "abcdefgh")) == 1
        waits = sorted(pool.map(lambda _: gate.reserve("main", 1000.0), range(16)))
    assert [round(wait / 1000) for wait in waits] == list(range(16))
    database.close()
