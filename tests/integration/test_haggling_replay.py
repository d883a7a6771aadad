"""The stored events of a listing give the market that stands, whatever happens to it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import TypeAlias

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from doorstep.adapters.store.memory.markets import MemoryMarkets
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.markets import SqlMarkets
from doorstep.bootstrap.haggling import tongues
from doorstep.ports.market_store import Happened, MarketStore
from doorstep.runtime.haggling import Haggling
from doorstep.skills.haggling.events import Listed, SellerWord
from doorstep.skills.haggling.listing import Authority
from doorstep.skills.haggling.market import Market
from doorstep.skills.haggling.step import opened, step
from tests.integration.haggling_stage import BICYCLE, NOW, TAKE_IT

SAID = (
    TAKE_IT,
    "Would you take 300?",
    "Ich biete 350 €",
    "ok, deal",
    "Tomorrow at 5 pm",
    "Ship it, please",
    "Any rust?",
    "2 for 700?",
)
BUYERS = st.sampled_from(["web:1", "market:ann", "bob"])
NAMES = count()

Play: TypeAlias = Callable[[Haggling, str, datetime], object]


def say(buyer: str, text: str, name: int) -> Play:
    return lambda haggling, listing, at: haggling.say(listing, buyer, text, at, str(name))


def did(buyer: str, what: SellerWord) -> Play:
    return lambda haggling, listing, at: haggling.seller(listing, what, buyer, at, "I'll call you.")


def change(ask: int, pieces: int, authority: Authority) -> Play:
    def listed(haggling: Haggling, listing: str, at: datetime) -> None:
        mandate = replace(BICYCLE.mandate, ask=ask, authority=authority)
        haggling.open(replace(BICYCLE, id=listing, mandate=mandate, pieces=pieces), max(at, mandate.opened))

    return listed


PLAYS: st.SearchStrategy[list[tuple[Play, timedelta]]] = st.lists(
    st.tuples(
        st.one_of(
            st.builds(say, BUYERS, st.sampled_from(SAID), st.integers(0, 9)),
            st.builds(say, BUYERS, st.sampled_from(SAID), st.integers(0, 9)),
            st.builds(did, BUYERS, st.sampled_from(SellerWord)),
            st.builds(change, st.sampled_from([40000, 45000]), st.integers(1, 3), st.sampled_from(Authority)),
            st.just(lambda haggling, listing, at: haggling.passed(at, listing)),
            st.just(lambda haggling, listing, at: haggling.close(listing, at)),
        ),
        st.sampled_from(
            [timedelta(0), timedelta(minutes=5), timedelta(days=1), timedelta(days=2), -timedelta(hours=1)]
        ),
    ),
    max_size=20,
)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('replay') / 'store.sqlite'}")
    database.migrate()
    yield database
    database.close()


def replayed(events: Sequence[Happened]) -> Market:
    first = events[0].event
    assert isinstance(first, Listed)
    market = opened(first.listing)
    for one in events:
        market = step(market, one.event, one.at).market
    return market


def played(store: MarketStore, plays: list[tuple[Play, timedelta]]) -> None:
    listing, at, haggling = f"L{next(NAMES)}", NOW, Haggling(store, tongues())
    haggling.open(replace(BICYCLE, id=listing), at)
    for play, pause in plays:
        at += pause
        play(haggling, listing, at)
    stand, events = haggling.stand(listing), store.events(listing)
    assert replayed(events) == stand.market
    assert [one.number for one in events] == list(range(1, stand.number + 1))
    told = {buyer: frozenset(s for one in events for s in one.said.get(buyer, ())) for buyer in stand.said}
    assert told == stand.said


@settings(max_examples=60)
@given(PLAYS)
def test_the_events_in_memory_give_the_market_again(plays: list[tuple[Play, timedelta]]) -> None:
    played(MemoryMarkets(), plays)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plays=PLAYS)
def test_the_events_in_a_database_give_the_market_again(
    database: Database, plays: list[tuple[Play, timedelta]]
) -> None:
    played(SqlMarkets(database), plays)
