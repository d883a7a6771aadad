"""Every store of markets passes the same checks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from doorstep.adapters.store.memory.markets import MemoryMarkets
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.markets import SqlMarkets
from doorstep.testing.market_store_conformance import MARKET_CHECKS, MarketCheck


def named(check: object) -> str:
    return str(getattr(check, "__name__", check))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    sqlite = f"sqlite:///{tmp_path / 'store.sqlite'}"
    database = Database(sqlite if request.param == "sqlite" else request.getfixturevalue("postgresql_url"))
    database.migrate()
    yield database
    database.close()


@pytest.mark.parametrize("check", MARKET_CHECKS, ids=named)
def test_markets_in_memory(check: MarketCheck) -> None:
    check(MemoryMarkets())


@pytest.mark.parametrize("check", MARKET_CHECKS, ids=named)
def test_markets_in_a_database(check: MarketCheck, database: Database) -> None:
    check(SqlMarkets(database))
