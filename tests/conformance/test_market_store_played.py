"""A database keeps every market that conversations can lead to just as memory does, and its events give it again."""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from doorstep.adapters.store.memory.markets import MemoryMarkets
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.market_text import read
from doorstep.adapters.store.sql.markets import SqlMarkets
from doorstep.bootstrap.haggling import tongues
from doorstep.ports.market_store import MarketStore
from doorstep.runtime.haggle import Sale, answered
from doorstep.runtime.haggle_listing import read_listing
from doorstep.runtime.haggling import Haggling
from tests.conformance.market_crowd import replayed
from tests.haggling.monkey import Monkey, any_listing, phrases
from tests.haggling.talks import talks
from tests.sqlite_stores import new_store


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    sqlite = request.param == "sqlite"
    database = Database(new_store(tmp_path) if sqlite else request.getfixturevalue("postgresql_url"))
    database.migrate()
    yield database
    database.close()


@pytest.mark.parametrize("seed", range(4))
def test_what_is_played_stands_alike_and_can_be_played_again(seed: int, database: Database) -> None:
    chance = Random(seed)  # noqa: S311 - the same conversation each time
    told = any_listing(chance)
    listing = read_listing(json.dumps(told), tongues())
    both: tuple[MarketStore, MarketStore] = (MemoryMarkets(), SqlMarkets(database))
    sales = []
    for markets in both:
        haggling = Haggling(markets, tongues())
        haggling.open(listing, listing.mandate.opened)
        sales.append(Sale(haggling, listing.id, listing.mandate.opened))
    monkey = Monkey(told, phrases(talks()), chance)
    for number in range(60):
        line = json.dumps(monkey.line())
        lines = [json.loads(json.dumps(answered(sale, line, number))) for sale in sales]
        assert lines[0] == lines[1]
        monkey.hear(lines[0])
        read.cache_clear()
        stand, stored = (markets.stand(listing.id) for markets in both)
        assert stand == stored
    events, found = (list(markets.events(listing.id)) for markets in both)
    assert events == found
    assert stored is not None
    assert replayed(found) == stored.market
