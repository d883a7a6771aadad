"""A crowd that buys the same things at once: processes with threads; every message comes twice, from two of them.

Run as a program, it is one process of the crowd. Arguments: the database, the process's number, its threads, the number
of listings. It says what everybody was told.
"""

# ruff: noqa: T201 - it talks to the test through its output

import json
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import groupby
from threading import Barrier
from typing import Any

from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.markets import SqlMarkets
from doorstep.bootstrap.haggling import tongues
from doorstep.ports.market_store import Happened, MarketStore
from doorstep.runtime.haggling import Haggling
from doorstep.skills.haggling.market import Market
from doorstep.skills.haggling.step import opened, step
from doorstep.testing.market_store_conformance import BICYCLE, NOW

Told = dict[str, Any]
"""What one message was answered with: `listing`, `buyer` and `lines`."""


def thing(number: int) -> str:
    """The id of a listing."""
    return f"thing {number}"


def buy(markets: MarketStore, process: int, threads: int, listings: int) -> list[Told]:
    """Let so many threads buy every listing, all of them in the same order; two processes have the same buyers."""
    haggling, barrier = Haggling(markets, tongues()), Barrier(threads)

    def shop(number: int) -> list[Told]:
        buyer, found = f"web:{process // 2}-{number}", []
        barrier.wait()
        for listing in map(thing, range(listings)):
            lines = haggling.say(listing, buyer, "OK, ich nehme es für 300 €.", NOW, "m1")
            found.append({"listing": listing, "buyer": buyer, "lines": lines})
        return found

    with ThreadPoolExecutor(threads) as crowd:
        return [one for found in crowd.map(shop, range(threads)) for one in found]


@dataclass(frozen=True, slots=True)
class Sold:
    """One listing after the crowd has been there.

    Args:
        taken: How many pieces were held or sold, as the buyers were told.
        acts: What each buyer was told, by buyer; more than one where two answers to one message differ.
        kept: Whether the events are numbered without gaps, and give the market that stands when they are played again.
        buyers: How many messages were taken in.
    """

    taken: int
    acts: dict[str, set[str]]
    kept: bool
    buyers: int


def sold(url: str, *, processes: int, threads: int, listings: int, pieces: int = 1) -> list[Sold]:
    """Let everybody buy at once, in an even number of processes; returns what became of each listing."""
    database = Database(url)
    database.migrate()
    markets = SqlMarkets(database)
    for number in range(listings):
        Haggling(markets, tongues()).open(replace(BICYCLE, id=thing(number), pieces=pieces), NOW)
    crowd = [_process(url, process, threads, listings) for process in range(processes)]
    for one in crowd:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    told = [each for one in crowd for each in _heard(one)]
    told.sort(key=lambda one: str(one["listing"]))
    found = [_sold(markets, listing, list(each)) for listing, each in groupby(told, lambda one: str(one["listing"]))]
    database.close()
    return found


def replayed(events: Sequence[Happened]) -> Market:
    """The market that events give when they are played again."""
    first, *others = events
    market = opened(first.event.listing)  # type: ignore[union-attr]  # the first event lists it
    for one in others:
        market = step(market, one.event, one.at).market
    return market


def _process(url: str, process: int, threads: int, listings: int) -> subprocess.Popen[str]:
    given = [url, str(process), str(threads), str(listings)]
    return subprocess.Popen(
        [sys.executable, __file__, *given], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def _heard(crowd: subprocess.Popen[str]) -> list[Told]:
    told, _ = crowd.communicate(timeout=1800)
    assert crowd.returncode == 0
    found: list[Told] = json.loads(told)
    return found


def _sold(markets: MarketStore, listing: str, told: list[Told]) -> Sold:
    acts: dict[str, set[str]] = {}
    for one in told:
        (turn,) = (line for line in one["lines"] if line["type"] == "turn")
        acts.setdefault(one["buyer"], set()).add(turn["act"])
    stand, events = markets.stand(listing), list(markets.events(listing))
    assert stand is not None
    kept = [one.number for one in events] == list(range(1, stand.number + 1)) and replayed(events) == stand.market
    taken = sum(line["type"] == "hold" for one in told for line in one["lines"])
    assert taken == len(stand.market.holds) + len(stand.market.deals)
    return Sold(taken, acts, kept, len(events) - 1)


def main() -> None:
    """Be one process of a crowd."""
    url, *numbers = sys.argv[1:]
    database = Database(url)
    tongues()
    sys.stdin.readline()
    print(json.dumps(buy(SqlMarkets(database), *map(int, numbers))))
    database.close()


if __name__ == "__main__":
    main()
