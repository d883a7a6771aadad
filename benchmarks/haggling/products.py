"""Amazon products with their price history against the narrator buyer: a sanity check of the arithmetic, no more.

The buyer of Xia et al. 2024 has a budget of 0.8 times the list price, offers first and rises evenly from half of the
budget to all of it over six turns; it takes a quote it can pay that is no worse than its next offer. The seller's floor
is the lowest price there was. Since the deadline of the buyer is known, waiting for it pays; no person is like that.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from zlib import crc32

from benchmarks.haggling.thread import Thread
from doorstep.skills.haggling.strategy import Negotiator

TURNS = 6
BUDGET = 0.8


@dataclass(frozen=True, slots=True)
class Product:
    """A product with list price, cost to the seller, and the buyer's budget."""

    name: str
    price: float
    cost: float

    @property
    def budget(self) -> float:
        """What the buyer has."""
        return BUDGET * self.price

    @property
    def possible(self) -> bool:
        """Whether there is room for a deal."""
        return self.budget >= self.cost


def products(path: Path) -> tuple[Product, ...]:
    """Read them; they are no part of this repository."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    return tuple(_product(row) for row in rows)


def _product(row: dict[str, str]) -> Product:
    return Product(row["title"], *sorted((_money(row["list_price"]), _money(row["lowest_price"])), reverse=True))


def _money(text: str) -> float:
    return float(text.strip().lstrip("$").replace(",", ""))


@dataclass(frozen=True, slots=True)
class Games:
    """Shares: possible games with a deal, impossible ones with one, mean share of the room that the seller got."""

    possible: int
    deals: float
    wrong: int
    impossible: int
    share: float


def games(seller: Negotiator, cases: Sequence[Product]) -> Games:
    """Play all of them."""
    prices = [(case, _played(seller, case)) for case in cases]
    possible = [(case, price) for case, price in prices if case.possible]
    impossible = [price for case, price in prices if not case.possible]
    shares = [
        0.0 if price is None else (price - case.cost) / (case.budget - case.cost)
        for case, price in possible
        if case.budget > case.cost
    ]
    dealt = sum(price is not None for _, price in possible)
    wrong = sum(price is not None for price in impossible)
    return Games(len(possible), dealt / len(possible), wrong, len(impossible), sum(shares) / len(shares))


def _played(seller: Negotiator, case: Product) -> float | None:
    thread = Thread(
        round(case.price * 100),
        min(ceil(round(case.cost * 100, 3)), round(case.price * 100)),
        crc32(case.name.encode()),
    )
    for turn in range(TURNS):
        offer = case.budget * (0.5 + 0.5 * turn / (TURNS - 1))
        if thread.quotes and thread.quotes[-1] <= offer * 100:
            return thread.quotes[-1] / 100
        if thread.answer(seller, round(offer * 100), (turn + 1) / (TURNS + 0.05)) is None:
            return thread.offers[-1] / 100
    last = thread.quotes[-1] / 100
    return last if last <= case.budget else None
