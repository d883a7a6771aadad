"""Time passes for listings without anybody writing: what ran out is freed, and whoever waits is told."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from doorstep.adapters.store.memory.markets import MemoryMarkets
from doorstep.bootstrap.haggling import tongues
from doorstep.errors import StoreUnavailable
from doorstep.runtime.haggle_listing import ListingObject
from doorstep.runtime.haggling import Haggling
from doorstep.runtime.market_clock import keep_time, let_pass
from tests.integration.api_stage import LISTING

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)


class Away(MemoryMarkets):
    """A store that does not answer at first."""

    def __init__(self, failures: int) -> None:
        super().__init__()
        self.failures = failures

    def due(self, now: datetime) -> Sequence[str]:
        if self.failures:
            self.failures -= 1
            raise StoreUnavailable("The database does not answer.")
        return super().due(now)


def waiting(store: MemoryMarkets) -> Haggling:
    """A market in which one has it on hold and another waits."""
    haggling = Haggling(store, tongues())
    haggling.open(ListingObject.model_validate(LISTING).value(tongues()), NOW)
    haggling.say("bike-1", "b1", "ok, 400, I'll take it", NOW, "m1")
    haggling.say("bike-1", "b2", "Would you take 390?", NOW, "m1")
    return haggling


def kept(haggling: Haggling, rounds: int) -> None:
    """Keep time for so many looks, two days and a bit later."""

    async def look() -> None:
        stop, looks = asyncio.Event(), 0

        def clock() -> datetime:
            nonlocal looks
            looks += 1
            if looks == rounds:
                stop.set()
            return NOW + timedelta(hours=49)

        await keep_time(haggling, clock, stop, every=0)
        assert looks == rounds

    asyncio.run(look())


def test_what_ran_out_is_freed_and_told() -> None:
    haggling = waiting(MemoryMarkets())
    told = len(haggling.messages("bike-1", "b2"))
    kept(haggling, 1)
    assert haggling.outcome("bike-1")["state"] == "open"
    assert len(haggling.messages("bike-1", "b2")) == told + 1


def test_a_store_that_is_away_is_asked_again() -> None:
    haggling = waiting(Away(2))
    kept(haggling, 2)
    assert haggling.outcome("bike-1")["state"] == "held"
    kept(haggling, 1)
    assert haggling.outcome("bike-1")["state"] == "open"


def test_nothing_is_stored_while_nothing_changes() -> None:
    haggling = waiting(MemoryMarkets())
    kept(haggling, 1)
    number = haggling.stand("bike-1").number
    kept(haggling, 5)
    assert haggling.stand("bike-1").number == number


def test_what_cannot_be_told_at_once_fails_nothing() -> None:
    haggling = waiting(MemoryMarkets())
    assert let_pass(haggling, "nothing", NOW) == ()
    freed, *told = let_pass(haggling, "bike-1", NOW + timedelta(hours=49))
    assert (freed["type"], {one["buyer"] for one in told}) == ("released", {"b1", "b2"})
