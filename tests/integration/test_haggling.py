"""Haggling over listings of a store: decided on what stands, once, whoever comes first."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from doorstep.adapters.store.memory.markets import MemoryMarkets
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.markets import SqlMarkets
from doorstep.bootstrap.haggling import tongues
from doorstep.errors import BadInput, StoreUnavailable
from doorstep.interface.haggle_lines import Line
from doorstep.ports.market_store import MarketStore, Stand
from doorstep.ports.wording import Draft
from doorstep.runtime.haggling import Haggling
from doorstep.skills.haggling.events import SellerWord
from tests.integration.haggling_stage import BICYCLE, ID, NOW, TAKE_IT, Raced


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('haggling') / 'store.sqlite'}")
    database.migrate()
    yield database
    database.close()


@pytest.fixture
def stored(database: Database) -> Iterator[MarketStore]:
    store = SqlMarkets(database)
    yield store
    store.delete(ID)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest) -> MarketStore:
    if request.param == "memory":
        return MemoryMarkets()
    stored: MarketStore = request.getfixturevalue("stored")
    return stored


def selling(store: MarketStore) -> Haggling:
    haggling = Haggling(store, tongues())
    haggling.open(BICYCLE, NOW)
    return haggling


def kinds(lines: Sequence[Line]) -> list[object]:
    return [one.get("act", one["type"]) for one in lines]


def test_a_buyer_is_answered_on_what_stands_in_the_store(store: MarketStore) -> None:
    selling(store).say(ID, "ann", TAKE_IT, NOW, "m1")
    another = Haggling(store, tongues())
    assert kinds(another.say(ID, "bob", TAKE_IT, NOW, "m1")) == ["reserved"]
    assert kinds(another.say(ID, "ann", "Tomorrow at 5 pm", NOW, "m2")) == ["deal", "accept"]
    assert another.outcome(ID)["state"] == "sold"
    assert list(another.listings()) == [ID]


def test_no_sentence_comes_again_whichever_process_answers(store: MarketStore) -> None:
    selling(store)
    turns = [Haggling(store, tongues()).say(ID, "ann", "100?", NOW, str(number))[-1] for number in range(4)]
    assert len({one["text"] for one in turns}) == 4
    assert sum("program" in str(one["text"]) for one in turns) == 1


def test_a_message_that_comes_again_gives_its_turn_again_and_nothing_else(store: MarketStore) -> None:
    haggling = selling(store)
    *_, turn = haggling.say(ID, "ann", TAKE_IT, NOW, "Ann's message")
    number = haggling.stand(ID).number
    assert list(haggling.say(ID, "ann", "100?", NOW + timedelta(days=9), "Ann's message")) == [turn]
    assert haggling.stand(ID).number == number
    assert "Ann's message" not in repr(store.events(ID))


ASKED: list[Callable[[Haggling], object]] = [
    lambda haggling: haggling.stand(ID),
    lambda haggling: haggling.outcome(ID),
    lambda haggling: haggling.say(ID, "ann", "hi", NOW, "m1"),
    lambda haggling: haggling.seller(ID, SellerWord.ACCEPTS, "ann", NOW),
    lambda haggling: haggling.close(ID, NOW),
    lambda haggling: haggling.passed(NOW, ID),
]


@pytest.mark.parametrize("asked", ASKED)
def test_a_listing_that_is_not_there_is_said_to_be_not_there(
    store: MarketStore, asked: Callable[[Haggling], object]
) -> None:
    with pytest.raises(BadInput, match="There is no listing of this id"):
        asked(Haggling(store, tongues()))
    assert not store.listings()


def test_who_comes_second_is_answered_on_what_the_first_has_left() -> None:
    store = Raced()
    haggling = selling(store)
    store.first = [lambda: haggling.say(ID, "bob", TAKE_IT, NOW, "m1")]
    assert kinds(haggling.say(ID, "ann", TAKE_IT, NOW, "m1")) == ["reserved"]
    assert haggling.stand(ID).market.hold_of("bob") is not None


def test_a_message_that_comes_twice_at_once_is_taken_in_once() -> None:
    store, again = Raced(), list[Sequence[Line]]()
    haggling = selling(store)
    store.first = [lambda: again.append(haggling.say(ID, "ann", TAKE_IT, NOW, "m1"))]
    turn = haggling.say(ID, "ann", TAKE_IT, NOW, "m1")
    assert kinds(turn) == ["hold"]
    assert turn[0] == again[0][-1]
    assert haggling.stand(ID).number == 2


def test_a_listing_that_never_keeps_still_is_given_up() -> None:
    store = Raced()
    haggling = selling(store)
    store.first = [lambda: haggling.seller(ID, SellerWord.PAID, "bob", NOW)] * 1000
    with pytest.raises(StoreUnavailable):
        haggling.say(ID, "ann", "hi", NOW, "m1")


def test_of_all_who_take_it_at_once_one_has_it(stored: MarketStore) -> None:
    haggling = selling(stored)
    buyers = [f"b{number}" for number in range(6)]
    with ThreadPoolExecutor(len(buyers)) as pool:
        turns = list(pool.map(lambda buyer: haggling.say(ID, buyer, TAKE_IT, NOW, "m1"), buyers))
    assert sorted(str(kinds(one)[0]) for one in turns) == ["hold", *["reserved"] * 5]
    assert len(haggling.stand(ID).market.holds) == 1


class Counting:
    """A writer who has no other words, and counts how often they were asked."""

    seconds = 1.0
    asked = 0

    def reword(self, draft: Draft) -> Future[str]:
        self.asked += 1
        nothing: Future[str] = Future()
        nothing.set_result("")
        return nothing

    def close(self) -> None:
        pass


def test_a_slow_writer_is_not_asked_again_where_another_came_first() -> None:
    store, writer = Raced(), Counting()
    selling(store)
    haggling = Haggling(store, tongues(), writer)
    haggling.say(ID, "ann", "250?", NOW, "m1")
    assert writer.asked == 1
    store.first = [lambda: Haggling(store, tongues()).say(ID, "bob", "250?", NOW, "m1")]
    assert kinds(haggling.say(ID, "ann", "260?", NOW, "m2")) == ["counter"]
    assert writer.asked == 2


def test_time_alone_frees_what_was_held_and_tells_who_waits(store: MarketStore) -> None:
    haggling = selling(store)
    haggling.say(ID, "ann", TAKE_IT, NOW, "m1")
    haggling.say(ID, "bob", TAKE_IT, NOW, "m1")
    assert haggling.passed(NOW + timedelta(hours=47)) == {}
    found = haggling.passed(NOW + timedelta(hours=48))
    assert [(one["type"], one["buyer"]) for one in found[ID]] == [("released", "ann"), ("turn", "ann"), ("turn", "bob")]
    assert haggling.passed(NOW + timedelta(hours=49), ID) == {}


def test_somebody_who_is_owed_a_word_gets_it_without_the_seller(store: MarketStore) -> None:
    haggling = selling(store)
    haggling.say(ID, "ann", TAKE_IT, NOW, "m1")
    haggling.say(ID, "bob", TAKE_IT, NOW, "m1")
    later = NOW + timedelta(hours=48)
    assert kinds(haggling.say(ID, "cem", "hello?", later, "m1"))[0] == "released"
    assert {str(one["buyer"]) for one in haggling.passed(later, ID)[ID]} == {"ann", "bob"}


def test_time_is_stored_only_where_it_changes_something(store: MarketStore) -> None:
    haggling = selling(store)
    haggling.say(ID, "ann", "250?", NOW, "m1")
    deadline = BICYCLE.mandate.deadline
    assert deadline is not None
    for at in (NOW, NOW + timedelta(days=1), deadline - timedelta(seconds=1)):
        assert haggling.passed(at) == haggling.passed(at, ID) == {}
    assert (haggling.stand(ID).number, haggling.outcome(ID)["state"]) == (2, "open")
    assert haggling.passed(deadline) == haggling.passed(deadline + timedelta(days=1)) == {}
    assert (haggling.stand(ID).number, haggling.outcome(ID)["state"]) == (3, "closed")


class Broken(MemoryMarkets):
    """Cannot tell how one of its listings stands."""

    broken = ""

    def stand(self, listing: str) -> Stand | None:
        if listing == self.broken:
            raise StoreUnavailable("The database does not answer.")
        return super().stand(listing)


def test_a_listing_that_cannot_be_read_keeps_no_other_from_its_time() -> None:
    store = Broken()
    haggling = selling(store)
    haggling.say(ID, "ann", TAKE_IT, NOW, "m1")
    haggling.open(replace(BICYCLE, id="L2"), NOW)
    haggling.say("L2", "ann", TAKE_IT, NOW + timedelta(hours=1), "m1")
    store.broken = ID
    with pytest.raises(StoreUnavailable):
        haggling.passed(NOW + timedelta(hours=49))
    assert not haggling.stand("L2").market.holds


def test_a_listing_that_is_put_again_as_it_is_stays_as_it_is(store: MarketStore) -> None:
    haggling = selling(store)
    haggling.say(ID, "ann", TAKE_IT, NOW, "m1")
    haggling.open(BICYCLE, NOW)
    assert haggling.stand(ID).number == 2


def test_a_listing_that_is_changed_keeps_what_was_promised(store: MarketStore) -> None:
    haggling = selling(store)
    haggling.say(ID, "ann", TAKE_IT, NOW, "m1")
    haggling.open(replace(BICYCLE, title="Bicycle", mandate=replace(BICYCLE.mandate, ask=50000)), NOW)
    assert haggling.stand(ID).market.listing.title == "Bicycle"
    (deal, _) = haggling.say(ID, "ann", "Tomorrow at 5 pm", NOW, "m2")
    assert (deal["type"], deal["amount"]) == ("deal", {"minor": 40000, "currency": "USD"})


def test_prices_that_were_named_stay_in_their_currency(store: MarketStore) -> None:
    haggling = selling(store)
    euros = replace(BICYCLE, currency="EUR")
    haggling.open(euros, NOW)
    haggling.say(ID, "ann", "250?", NOW, "m1")
    with pytest.raises(BadInput, match="currency"):
        haggling.open(BICYCLE, NOW)
    assert haggling.stand(ID).market.listing == euros


def test_what_is_taken_down_is_not_sold(store: MarketStore) -> None:
    haggling = selling(store)
    assert haggling.close(ID, NOW) == ()
    assert haggling.outcome(ID)["state"] == "closed"
    assert kinds(haggling.say(ID, "ann", TAKE_IT, NOW, "m1")) == ["reject"]
    assert haggling.close(ID, NOW) == ()
    assert haggling.stand(ID).number == 3
    haggling.open(BICYCLE, NOW)
    assert kinds(haggling.say(ID, "ann", TAKE_IT, NOW, "m2")) == ["hold", "hold"]
