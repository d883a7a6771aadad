"""Retention of chats: a listing goes with all that was written about it, once nothing happens to it any more."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete

from doorstep.adapters.store.sql.markets import SqlMarkets
from doorstep.adapters.store.sql.outbox import SqlOutbox
from doorstep.adapters.store.sql.retention import OF_CHATS, SqlRetention
from doorstep.adapters.store.sql.tables_audit import audit_head
from doorstep.bootstrap.haggling import tongues
from doorstep.errors import BadInput, StoreUnavailable
from doorstep.ports.outbox import OutgoingEvent, Subscription
from doorstep.runtime import market_events, webhook_events
from doorstep.runtime.haggling import Haggling
from doorstep.runtime.privacy import erase_listing
from doorstep.runtime.privacy_sounds import SoundFiles
from doorstep.runtime.retention import Days, Retention
from doorstep.skills.haggling.events import SellerWord
from doorstep.testing.market_store_conformance import BICYCLE
from tests.integration.kept_people import NOW, Filled

DAYS = Days(recordings=1, words=1, results=60, chats=15)
MOMENT = timedelta(seconds=1)
LISTING = replace(BICYCLE, mandate=replace(BICYCLE.mandate, opened=NOW, deadline=None, hold=timedelta(hours=48)))
WORDS = "Mein Hund Bello kommt mit"


@pytest.fixture
def filled(tmp_path: Path) -> Filled:
    return Filled(tmp_path)


def haggling(filled: Filled) -> Haggling:
    found = Haggling(SqlMarkets(filled.database), tongues())
    found.open(LISTING, NOW)
    return found


def listings_gone(filled: Filled, at: datetime) -> int:
    store = SqlRetention(filled.database)
    return Retention(store, filled.log, SoundFiles(filled.recordings), DAYS).sweep(at)["listings"]


def listening(filled: Filled) -> None:
    """Let somebody be told of chats."""
    kinds = frozenset({"haggle.message"})
    SqlOutbox(filled.database).subscribe(Subscription("shop", "https://shop.example/hooks", "whsec_dGVzdA==", kinds))


def after(days: float) -> datetime:
    return NOW + timedelta(days=days)


def where(filled: Filled, trace: str) -> set[str]:
    """Tell the tables a trace stands in."""
    return {table for table, _ in filled.found(trace)}


def test_a_listing_goes_with_its_chats_and_what_others_were_told_of_them(filled: Filled) -> None:
    selling = haggling(filled)
    listening(filled)
    selling.open(replace(LISTING, id="lamp"), after(1))
    selling.say("bicycle", "web:1", f"Hallo, ist es noch da? {WORDS}.", NOW, "m1")
    selling.seller("bicycle", SellerWord.MESSAGE, "web:1", NOW, f"Wirklich? {WORDS}?")
    assert where(filled, WORDS) == {"market_events", "outgoing_events"}
    assert where(filled, "web:1") == {"market_events", "market_threads", "market_told", "outgoing_events"}
    assert listings_gone(filled, after(15)) == 0
    assert listings_gone(filled, after(15) + MOMENT) == 1
    assert where(filled, WORDS) | where(filled, "web:1") == set()
    assert list(selling.listings()) == ["lamp"]


def test_events_of_chats_are_known_by_how_their_kind_begins() -> None:
    found = {kind for kind in webhook_events.KINDS if kind.startswith(OF_CHATS)}
    assert found == set(market_events.KINDS)


def test_what_happens_lets_the_days_begin_anew(filled: Filled) -> None:
    selling = haggling(filled)
    selling.say("bicycle", "web:1", "Ist das noch da?", after(10), "m1")
    assert listings_gone(filled, after(25)) == 0
    assert listings_gone(filled, after(25) + MOMENT) == 1


def test_a_listing_of_which_something_is_held_stays(filled: Filled) -> None:
    selling = haggling(filled)
    long = replace(LISTING, mandate=replace(LISTING.mandate, hold=timedelta(days=40)))
    selling.open(long, NOW)
    selling.say("bicycle", "web:1", "OK, ich nehme es für 300 €.", NOW, "m1")
    assert selling.outcome("bicycle")["state"] == "held"
    assert listings_gone(filled, after(39)) == 0
    selling.passed(after(41))
    assert listings_gone(filled, after(41 + 15)) == 0
    assert listings_gone(filled, after(41 + 15) + MOMENT) == 1


def test_a_listing_stays_until_its_time_is_over(filled: Filled) -> None:
    selling = haggling(filled)
    selling.open(replace(LISTING, mandate=replace(LISTING.mandate, deadline=after(30))), NOW)
    assert listings_gone(filled, after(29)) == 0
    assert listings_gone(filled, after(46)) == 1


def test_a_listing_to_which_something_happens_meanwhile_stays(filled: Filled) -> None:
    selling, store = haggling(filled), SqlRetention(filled.database)
    old = store.old_chats(after(1))
    selling.say("bicycle", "web:1", "Ist das noch da?", after(2), "m1")
    store.forget_chats(old)
    assert list(selling.listings()) == ["bicycle"]
    store.forget_chats(store.old_chats(after(3)))
    assert list(selling.listings()) == []


def test_what_others_were_told_of_chats_goes_with_chats_and_the_rest_with_results(filled: Filled) -> None:
    outbox, store = SqlOutbox(filled.database), SqlRetention(filled.database)
    for kind in ("haggle.message", "haggle.changed", "case.closed"):
        outbox.put(OutgoingEvent(kind, kind, NOW, {}))
    store.forget_messages(store.old_messages(after(-1), after(1)))
    assert {kind for kind in ("haggle.message", "haggle.changed", "case.closed") if where(filled, kind)} == {
        "case.closed"
    }


def test_a_listing_is_erased_at_once_with_what_was_to_be_told_of_it(filled: Filled) -> None:
    selling, markets = haggling(filled), SqlMarkets(filled.database, filled.ledger)
    listening(filled)
    selling.open(replace(LISTING, id="Bicycle"), NOW)
    for listing in ("bicycle", "Bicycle"):
        selling.say(listing, f"web:of {listing}", "OK, ich nehme es für 300 €.", NOW, "m1")
    erase_listing(markets, "bicycle", NOW)
    assert where(filled, "web:of bicycle") == set()
    kept = {"listings", "market_events", "market_threads", "market_told", "outgoing_events"}
    assert where(filled, "web:of Bicycle") == kept
    *_, last = filled.log.entries()
    assert (last.record.kind, last.record.subject) == ("erasure", "listing")
    assert last.record.facts == {"listings": 1, "by": "cli"}
    with pytest.raises(BadInput, match="no listing"):
        erase_listing(markets, "bicycle", NOW)
    assert len(list(filled.log.entries())) == last.number


def test_a_listing_stays_where_its_erasure_cannot_be_recorded(filled: Filled) -> None:
    selling = haggling(filled)
    with filled.database.writing() as connection:
        connection.execute(delete(audit_head))
    with pytest.raises(StoreUnavailable):
        erase_listing(SqlMarkets(filled.database, filled.ledger), "bicycle", NOW)
    assert list(selling.listings()) == ["bicycle"]


def test_a_listing_that_is_listed_anew_meanwhile_stays(filled: Filled) -> None:
    selling, store = haggling(filled), SqlRetention(filled.database)
    old = store.old_chats(after(1))
    assert SqlMarkets(filled.database).delete("bicycle")
    selling.open(LISTING, after(2))
    store.forget_chats(old)
    assert list(selling.listings()) == ["bicycle"]


@pytest.mark.system
def test_it_works_the_same_on_postgresql(postgresql_url: str, tmp_path: Path) -> None:
    filled = Filled(tmp_path, postgresql_url)
    selling = haggling(filled)
    selling.open(replace(LISTING, id="lamp"), after(1))
    assert listings_gone(filled, after(15) + MOMENT) == 1
    assert list(selling.listings()) == ["lamp"]
    filled.database.close()
