"""However many take the last pieces at the same moment, each piece is sold once and everybody else is told so."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from doorstep.adapters.store.memory.markets import MemoryMarkets
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.markets import SqlMarkets
from doorstep.bootstrap.haggling import tongues
from doorstep.ports.market_store import MarketStore
from doorstep.runtime.haggling import Haggling
from doorstep.testing.market_store_conformance import BICYCLE, NOW
from tests.conformance.market_crowd import Sold, buy, sold, thing
from tests.sqlite_stores import new_store

SERVER = pytest.param("postgresql", marks=pytest.mark.system)


@pytest.fixture(params=["sqlite", SERVER])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return new_store(tmp_path)
    found: str = request.getfixturevalue("postgresql_url")
    return found


@pytest.fixture(params=["memory", "sqlite", SERVER])
def markets(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MarketStore]:
    if request.param == "memory":
        yield MemoryMarkets()
        return
    sqlite = request.param == "sqlite"
    database = Database(new_store(tmp_path) if sqlite else request.getfixturevalue("postgresql_url"))
    database.migrate()
    yield SqlMarkets(database)
    database.close()


def test_one_of_many_threads_gets_the_last_piece(markets: MarketStore) -> None:
    Haggling(markets, tongues()).open(replace(BICYCLE, id=thing(0)), NOW)
    told = [line for one in buy(markets, 0, 12, 1) for line in one["lines"]]
    assert sorted(line.get("act", line["type"]) for line in told) == ["hold", "hold", *["reserved"] * 11]
    stand = markets.stand(thing(0))
    assert stand is not None
    assert (stand.number, len(stand.market.holds)) == (13, 1)


def all_told(pieces: int, buyers: int, one: Sold) -> bool:
    """Whether so many were sold what there was, the others were told that it is reserved, and all of them once."""
    acts = [act for told in one.acts.values() for act in told]
    told = (acts.count("hold"), acts.count("reserved"), len(acts), one.buyers)
    return one.kept and one.taken == pieces and told == (pieces, buyers - pieces, buyers, buyers)


def test_processes_sell_each_piece_once_and_answer_each_message_once(url: str) -> None:
    for one in sold(url, processes=2, threads=4, listings=2, pieces=1):
        assert all_told(1, 4, one)


@pytest.mark.long
@pytest.mark.system
def test_a_hundred_buyers_of_seven_pieces(url: str) -> None:
    for one in sold(url, processes=4, threads=50, listings=6, pieces=7):
        assert all_told(7, 100, one)
