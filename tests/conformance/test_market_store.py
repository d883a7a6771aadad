"""Every store of markets passes the same checks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from doorstep.adapters.store.memory.markets import MemoryMarkets
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.markets import SqlMarkets
from doorstep.adapters.store.sql.outbox import SqlOutbox
from doorstep.adapters.store.sql.tables_markets import market_events
from doorstep.errors import StoreUnavailable
from doorstep.ports.market_store import Happened
from doorstep.ports.outbox import OutgoingEvent
from doorstep.skills.haggling.events import Listed
from doorstep.skills.haggling.step import opened
from doorstep.testing.market_store_conformance import (
    BICYCLE,
    MARKET_CHECKS,
    NOW,
    MarketCheck,
    add,
    found,
    goes_on,
    question,
)
from doorstep.testing.outbox_conformance import SHOP, keys, outgoing
from tests.sqlite_stores import new_store


def named(check: object) -> str:
    return str(getattr(check, "__name__", check))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    sqlite = request.param == "sqlite"
    database = Database(new_store(tmp_path) if sqlite else request.getfixturevalue("postgresql_url"))
    database.migrate()
    yield database
    database.close()


@pytest.mark.parametrize("check", MARKET_CHECKS, ids=named)
def test_markets_in_memory(check: MarketCheck) -> None:
    check(MemoryMarkets())


@pytest.mark.parametrize("check", MARKET_CHECKS, ids=named)
def test_markets_in_a_database(check: MarketCheck, database: Database) -> None:
    check(SqlMarkets(database))


def test_what_others_are_told_is_stored_with_the_event(database: Database) -> None:
    markets, outbox = SqlMarkets(database), SqlOutbox(database, lambda: NOW)
    outbox.subscribe(SHOP)
    market, told = opened(BICYCLE), outgoing(1, at=NOW)
    assert markets.append(Happened(1, NOW, Listed(BICYCLE)), market, (told,))
    assert not markets.append(Happened(1, NOW, Listed(BICYCLE)), market, (outgoing(2, at=NOW),))
    assert keys(outbox.claim(NOW, 10, "courier", 60)) == [told.key]


def test_an_event_of_which_others_cannot_be_told_is_not_stored(database: Database) -> None:
    markets = SqlMarkets(database)
    add(markets)
    before = found(markets)
    unspeakable = OutgoingEvent("key", "kind", NOW, {"at": NOW})
    with pytest.raises((StoreUnavailable, TypeError)):
        markets.append(
            Happened(2, NOW, question("b1", "m1")), opened(BICYCLE), (unspeakable,), identity=before.identity
        )
    assert markets.stand(BICYCLE.id) == before
    assert goes_on(markets, question("b1", "m1"))


def test_one_chat_is_read_without_the_others(database: Database) -> None:
    markets = SqlMarkets(database)
    add(markets)
    for buyer in ("b1", "b2", "b1"):
        assert goes_on(markets, question(buyer, f"m{found(markets).number}"))
    with database.writing() as connection:
        connection.execute(update(market_events).where(market_events.c.number != 3).values(content="unreadable"))
    assert [one.number for one in markets.events(BICYCLE.id, buyer="b2")] == [3]
    assert list(markets.events(BICYCLE.id, buyer="b3")) == []
