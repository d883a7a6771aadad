"""What every store of markets has to do, the one in memory included; for us and for plugin authors.

Each check is a function whose name is the behaviour. Run every check over an empty store:

    @pytest.mark.parametrize("check", MARKET_CHECKS, ids=lambda check: check.__name__)
    def test_my_store(check, markets):
        check(markets)
"""

# ruff: noqa: S101 - a check is made of assertions

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

from doorstep.dialogue.bargaining import BuyerAct, BuyerTurn, Number, Payer, Role
from doorstep.errors import BadInput
from doorstep.ports.market_store import LONGEST_NAME, Happened, MarketStore, Stand
from doorstep.skills.haggling.events import Listed, MarketEvent, Said, SellerDid, SellerWord, TimePassed
from doorstep.skills.haggling.listing import Authority, Delivery, Listing, Mandate, Shipping
from doorstep.skills.haggling.market import Market
from doorstep.skills.haggling.step import opened, step

NOW: Final = datetime.fromisoformat("2026-11-23T09:00:00+01:00")

BICYCLE: Final = Listing(
    "bicycle",
    "City bicycle",
    Mandate(30000, 22000, NOW, NOW + timedelta(days=14, microseconds=1), Authority.CLOSE, timedelta(hours=1.1), 0.7),
    "EUR",
    language="de",
    region="DE",
    facts={"Größe": "28 Zoll"},
    topics={"size": "Größe"},
    delivery=Delivery(pickup=True, shipping=Shipping(2500, Payer.BUYER)),
    seller="Oda",
)

HARD: Final = "Zoë 🚲 ' % _ \\ \" \n"
"""Text that a careless store would change, or take for something else."""

MarketCheck: TypeAlias = Callable[[MarketStore], None]


def offer(buyer: str, minor: int, message: str, text: str = "") -> Said:
    """A buyer who names a price."""
    return Said(buyer, BuyerTurn(text, (BuyerAct.OFFER,), (Number(Role.OFFER, minor=minor),)), message, "de")


def question(buyer: str, message: str) -> Said:
    """A buyer who asks whether it can still be had."""
    return Said(buyer, BuyerTurn("", (BuyerAct.ASK_AVAILABLE,)), message, "de")


def add(markets: MarketStore, listing: Listing = BICYCLE) -> Market:
    """List something."""
    market = opened(listing)
    assert markets.append(Happened(1, NOW, Listed(listing)), market)
    return market


def goes_on(
    markets: MarketStore,
    event: MarketEvent,
    at: datetime = NOW,
    said: Mapping[str, tuple[str, ...]] | None = None,
    listing: str = BICYCLE.id,
) -> bool:
    """Let something happen to a listing as it stands."""
    stand = found(markets, listing)
    after = step(stand.market, event, at).market
    return markets.append(Happened(stand.number + 1, at, event, said=said or {}), after, identity=stand.identity)


def found(markets: MarketStore, listing: str = BICYCLE.id) -> Stand:
    """How a listing stands."""
    stand = markets.stand(listing)
    assert stand is not None
    return stand


def what_stands_is_what_was_stored(markets: MarketStore) -> None:
    """Every part of the market is found again."""
    market = add(markets)
    assert found(markets) == Stand(1, market)
    for event in (question("b1", "m1"), offer("b2", 25000, "m2"), offer("b2", 29000, "m3"), offer("b3", 30000, "m4")):
        market = step(market, event, NOW).market
        assert goes_on(markets, event)
    assert found(markets) == Stand(5, market)
    assert market.holds
    assert market.threads["b2"].quotes


def buyers_keep_their_order(markets: MarketStore) -> None:
    """Who wrote first stays first, whoever writes last."""
    add(markets)
    for place, buyer in enumerate(("b2", "b3", "b1", "b2", "b3")):
        assert goes_on(markets, question(buyer, f"m{place}"))
    assert list(found(markets).market.threads) == ["b2", "b3", "b1"]


def nothing_is_found_where_there_is_no_listing(markets: MarketStore) -> None:
    """Neither a stand nor events."""
    assert markets.stand("bicycle") is None
    assert not [*markets.events("bicycle"), *markets.listings(), *markets.due(NOW)]
    assert markets.message("bicycle", "b1", "m1") is None
    assert not markets.delete("bicycle")


def a_number_is_given_once(markets: MarketStore) -> None:
    """Who comes second with a number has nothing stored."""
    market = add(markets)
    before = found(markets)
    changed = replace(BICYCLE, title="Another")
    assert not markets.append(Happened(1, NOW, Listed(changed)), opened(changed), due=NOW)
    assert not markets.append(Happened(3, NOW, TimePassed()), market, due=NOW, identity=before.identity)
    assert goes_on(markets, question("b1", "m1"), said={"b1": ("Hello.",)})
    late = Happened(2, NOW, TimePassed(), said={"b2": ("Hi.",)})
    assert not markets.append(late, market, due=NOW, identity=before.identity)
    stand = found(markets)
    assert stand.number == 2
    assert stand.said == {"b1": frozenset({"Hello."})}
    assert list(stand.market.threads) == ["b1"]
    assert before == Stand(1, market)
    assert [one.number for one in markets.events("bicycle")] == [1, 2]
    assert list(markets.due(NOW)) == []


def nothing_happens_to_what_is_not_listed(markets: MarketStore) -> None:
    """As when it was deleted meanwhile."""
    market = add(markets)
    before = found(markets)
    assert markets.delete("bicycle")
    for identity in (before.identity, None):
        assert not markets.append(Happened(2, NOW, TimePassed()), market, identity=identity)
    assert list(markets.listings()) == []


def what_was_decided_on_a_deleted_listing_is_not_stored_with_the_next(markets: MarketStore) -> None:
    """It was decided on another mandate; the next may have come to the same number meanwhile."""
    add(markets)
    assert goes_on(markets, question("b1", "m1"))
    before, event = found(markets), offer("b1", 22000, "m2")
    assert markets.delete("bicycle")
    dearer = add(markets, replace(BICYCLE, mandate=replace(BICYCLE.mandate, floor=29000)))
    assert goes_on(markets, TimePassed())
    late = Happened(3, NOW, event, said={"b1": ("Deal.",)})
    assert not markets.append(late, step(before.market, event, NOW).market, identity=before.identity)
    assert found(markets) == Stand(2, dearer)
    assert found(markets).identity not in {None, before.identity}


def a_message_of_a_buyer_counts_once(markets: MarketStore) -> None:
    """Others may name theirs so, and the same buyer may at another listing."""
    add(markets)
    add(markets, replace(BICYCLE, id="lamp"))
    assert goes_on(markets, question("b1", "m1"))
    again = offer("b1", 29000, "m1")
    stand = found(markets)
    twice = Happened(3, NOW, again, said={"b1": ("Hello.",)})
    assert not markets.append(twice, stand.market, identity=stand.identity)
    assert found(markets) == stand
    assert goes_on(markets, question("b2", "m1"))
    assert goes_on(markets, question("b1", "m1"), listing="lamp")
    assert [one.number for one in markets.events("bicycle")] == [1, 2, 3]


def a_message_is_found_by_its_name(markets: MarketStore) -> None:
    """With what was told because of it."""
    market = add(markets)
    event = question("b1", "m1")
    lines: tuple[Mapping[str, object], ...] = ({"type": "turn", "amount": None, "extras": ["a lock"], "n": 1.5},)
    happened = Happened(2, NOW, event, f"{HARD}\0\ud83d", lines, {"b1": ("Hello.", HARD)})
    assert markets.append(happened, step(market, event, NOW).market, identity=found(markets).identity)
    assert markets.message("bicycle", "b1", "m1") == happened
    assert markets.message("bicycle", "b2", "m1") is None
    assert markets.message("bicycle", "b1", "m2") is None
    assert markets.message("lamp", "b1", "m1") is None


def events_are_listed_in_order_from_behind_a_number(markets: MarketStore) -> None:
    """With everything that belongs to them."""
    add(markets)
    events: Sequence[MarketEvent] = (
        offer("b1", 30000, "m1", HARD),
        SellerDid(SellerWord.REJECTS, "b1", "No."),
        TimePassed(),
    )
    for place, event in enumerate(events):
        assert goes_on(markets, event, NOW + timedelta(hours=place), {"b1": (f"Sentence {place}.",)})
    all_of_them = list(markets.events("bicycle"))
    assert [one.event for one in all_of_them] == [Listed(BICYCLE), *events]
    assert [one.number for one in all_of_them] == [1, 2, 3, 4]
    assert [one.said for one in all_of_them] == [{}, *({"b1": (f"Sentence {place}.",)} for place in range(3))]
    assert list(markets.events("bicycle", 2)) == all_of_them[2:]
    assert list(markets.events("bicycle", 4)) == []


def a_buyers_events_are_those_that_concern_them(markets: MarketStore) -> None:
    """What they wrote, what the seller did about them, and what they were told of; of this listing only."""
    add(markets)
    add(markets, replace(BICYCLE, id="lamp"))
    assert goes_on(markets, question("b1", "m1"), listing="lamp")
    assert goes_on(markets, question("b1", "m1"))
    assert goes_on(markets, question("b2", "m1"), said={"b2": ("Hello.",), "b1": ("Somebody else asks.",)})
    assert goes_on(markets, SellerDid(SellerWord.MESSAGE, "b2", "Hi."))
    assert goes_on(markets, TimePassed(), said={"b3": ("Hello.",), HARD: ("Hi.",)})
    whole = list(markets.events("bicycle"))
    found_by = {
        buyer: [one.number for one in markets.events("bicycle", buyer=buyer)] for buyer in ("b1", "b2", "b3", HARD)
    }
    assert found_by == {"b1": [2, 3], "b2": [3, 4], "b3": [5], HARD: [5]}
    assert list(markets.events("bicycle", 2, "b2")) == whole[2:4]
    assert list(markets.events("bicycle", 3, "b2")) == whole[3:4]
    assert not [*markets.events("bicycle", 4, "b2"), *markets.events("bicycle", buyer="b4")]
    assert markets.delete("bicycle")
    add(markets)
    assert not markets.events("bicycle", buyer="b1")


def times_are_shown_in_the_listings_zone(markets: MarketStore) -> None:
    """Whatever zone they came in."""
    add(markets)
    at = datetime(2026, 11, 23, 20, 30, 0, 123456, UTC)
    assert goes_on(markets, TimePassed(), at)
    (happened,) = markets.events("bicycle", 1)
    assert happened.at.isoformat() == "2026-11-23T21:30:00.123456+01:00"
    assert found(markets).market.now == at


def sentences_gather_for_each_buyer(markets: MarketStore) -> None:
    """Also for somebody who has not written."""
    add(markets)
    assert goes_on(markets, question("b1", "m1"), said={"b1": ("Hello.", HARD)})
    assert goes_on(markets, TimePassed(), said={"b1": ("Hello.", "Bye."), "b2": ("Hi.",)})
    assert goes_on(markets, question("b1", "m2"))
    stand = found(markets)
    assert stand.said == {"b1": frozenset({"Hello.", HARD, "Bye."}), "b2": frozenset({"Hi."})}
    assert list(stand.market.threads) == ["b1"]


def a_changed_listing_keeps_its_buyers(markets: MarketStore) -> None:
    """What is for sale is what was listed last."""
    add(markets)
    assert goes_on(markets, offer("b1", 30000, "m1"))
    before = found(markets).market
    changed = replace(BICYCLE, title=HARD, mandate=replace(BICYCLE.mandate, deadline=None), facts={})
    assert goes_on(markets, Listed(changed))
    after = found(markets).market
    assert after.listing == changed
    assert (after.threads, after.holds) == (before.threads, before.holds)


def what_is_due_comes_longest_due_first(markets: MarketStore) -> None:
    """And nothing that is not due, or not any more."""
    for place, minutes in enumerate((20, 10, 30)):
        listing = replace(BICYCLE, id=f"thing {place}")
        event = Happened(1, NOW, Listed(listing))
        assert markets.append(event, opened(listing), due=NOW + timedelta(minutes=minutes))
    add(markets)
    due = (NOW + timedelta(minutes=20)).astimezone(UTC)
    assert list(markets.due(due)) == ["thing 1", "thing 0"]
    assert list(markets.due(due - timedelta(microseconds=1))) == ["thing 1"]
    assert goes_on(markets, TimePassed(), listing="thing 1")
    assert list(markets.due(due)) == ["thing 0"]


def listings_are_listed_oldest_first(markets: MarketStore) -> None:
    """Whatever happens to them."""
    for name in ("b", "c", "a"):
        add(markets, replace(BICYCLE, id=name))
    assert goes_on(markets, TimePassed(), listing="b")
    assert list(markets.listings()) == ["b", "c", "a"]


def a_deleted_listing_is_gone_and_can_begin_anew(markets: MarketStore) -> None:
    """Nothing of before is there then; others stay."""
    add(markets)
    add(markets, replace(BICYCLE, id="lamp"))
    assert goes_on(markets, question("b1", "m1"), said={"b1": ("Hello.",)})
    assert markets.delete("bicycle")
    assert markets.stand("bicycle") is None
    assert list(markets.events("bicycle")) == []
    assert list(markets.listings()) == ["lamp"]
    assert found(markets, "lamp").number == 1
    market = add(markets)
    assert found(markets) == Stand(1, market)
    assert markets.message("bicycle", "b1", "m1") is None
    assert goes_on(markets, question("b1", "m1"))


def names_may_be_any_text(markets: MarketStore) -> None:
    """Of a listing, of a buyer and of a message; upper and lower case are not the same."""
    for name in (HARD, HARD.upper(), "x" * LONGEST_NAME, "é", "e\u0301", "🚲" * LONGEST_NAME):
        add(markets, replace(BICYCLE, id=name))
        assert goes_on(markets, question(name, name), listing=name)
        assert list(found(markets, name).market.threads) == [name]
        assert markets.message(name, name, name) is not None
    assert len(markets.listings()) == 6
    assert found(markets, HARD).number == 2


def a_name_that_cannot_be_kept_is_bad_input(markets: MarketStore) -> None:
    """Wherever it is given; a database would take some of them for an outage, or keep another name."""
    add(markets)
    for name in ("", "x" * (LONGEST_NAME + 1), "zero \0", "half \ud83d"):
        assert [_refused(use) for use in _uses(markets, name)] == [True] * 11
    assert found(markets).number == 1


def _uses(markets: MarketStore, name: str) -> tuple[Callable[[], object], ...]:
    return (
        lambda: add(markets, replace(BICYCLE, id=name)),
        lambda: goes_on(markets, question(name, "m1")),
        lambda: goes_on(markets, question("b1", name)),
        lambda: goes_on(markets, TimePassed(), said={name: ("Hello.",)}),
        lambda: goes_on(markets, SellerDid(SellerWord.MESSAGE, name, "Hello.")),
        lambda: markets.stand(name),
        lambda: markets.events(name),
        lambda: markets.events("bicycle", buyer=name),
        lambda: markets.message("bicycle", name, "m1"),
        lambda: markets.message("bicycle", "b1", name),
        lambda: markets.delete(name),
    )


def _refused(call: Callable[[], object]) -> bool:
    try:
        call()
    except BadInput:
        return True
    return False


MARKET_CHECKS: Final[tuple[MarketCheck, ...]] = (
    what_stands_is_what_was_stored,
    buyers_keep_their_order,
    nothing_is_found_where_there_is_no_listing,
    a_number_is_given_once,
    nothing_happens_to_what_is_not_listed,
    what_was_decided_on_a_deleted_listing_is_not_stored_with_the_next,
    a_message_of_a_buyer_counts_once,
    a_message_is_found_by_its_name,
    events_are_listed_in_order_from_behind_a_number,
    a_buyers_events_are_those_that_concern_them,
    times_are_shown_in_the_listings_zone,
    sentences_gather_for_each_buyer,
    a_changed_listing_keeps_its_buyers,
    what_is_due_comes_longest_due_first,
    listings_are_listed_oldest_first,
    a_deleted_listing_is_gone_and_can_begin_anew,
    names_may_be_any_text,
    a_name_that_cannot_be_kept_is_bad_input,
)
