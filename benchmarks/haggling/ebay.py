"""Whether the eBay buyer of the pool is like those of eBay: what a seller as on eBay gets from it.

On eBay 45.4 % of 25 million bargains end in a deal, at 72.7 % of the list price on average, after 1.66 offers of the
buyer; sellers take 32 % of first offers, refuse 40 % and answer 28 % with a price (Backus, Blake, Larsen and Tadelis,
QJE 2020). There is no floor here; limits are those of the pool.
"""

from dataclasses import dataclass
from random import Random

from benchmarks.haggling.buyers import ASK, Final, Scenario, Talk, ebay

TALKS = 4000


@dataclass(frozen=True, slots=True)
class Likeness:
    """Share of deals, their price as a share of the list price, offers a talk, and first offers as a share."""

    deals: float
    price: float
    offers: float
    first: float


def likeness(seed: str) -> Likeness:
    """Let them talk."""
    chance = Random(f"ebay {seed}")  # noqa: S311 - a simulation
    prices, offers, first = list[float](), 0, 0.0
    for number in range(TALKS):
        talk = Talk(Scenario(number, 0.0, chance.uniform(60, 110), 0.0, 10), chance)
        price = _price(talk)
        prices += [] if price is None else [price / ASK]
        offers, first = offers + len(talk.offers), first + talk.offers[0] / ASK
    return Likeness(len(prices) / TALKS, sum(prices) / len(prices), offers / TALKS, first / TALKS)


def _price(talk: Talk) -> float | None:
    """Take 32 % of offers, the higher ones more often, refuse 40 %, and go to meet the others."""
    while True:
        reply = ebay(talk)
        if isinstance(reply, Final):
            return talk.quote if reply is Final.ACCEPT else None
        talk.offers.append(reply)
        draw = talk.chance.random() + (reply / ASK - 0.61)
        if draw > 0.68:
            return reply
        talk.quotes.append(talk.quote if draw < 0.40 else talk.quote - (talk.quote - reply) * 0.4)
