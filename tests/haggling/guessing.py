"""Buyers who are after the floor: how they make the seller name prices, and what they make of the prices named."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from random import Random
from types import MappingProxyType
from typing import Any, Final

from tests.haggling.player import Seller

Line = dict[str, Any]
Tell = Callable[[str], tuple[int | None, bool]]
"""Says something; back come the price that stands and whether something was agreed."""

PAUSE: Final = timedelta(minutes=5)

WISHES: Final = (
    "What's your lowest price?",
    "Can you go a bit lower?",
    "That's still too much for me.",
    "What's the best you can do?",
    "Any more room on the price?",
    "Could you come down a little more?",
    "Is that your best price?",
    "Too expensive, can you do better?",
)


def told_to(seller: Seller, listing: Line, pause: timedelta = PAUSE) -> Tell:
    """One buyer who talks to a seller, a line after each pause."""
    now = datetime.fromisoformat(listing["now"])
    quote: int | None = None

    def tell(text: str) -> tuple[int | None, bool]:
        nonlocal now, quote
        now += pause
        lines = seller.tell(json.dumps({"buyer": "b1", "say": text, "at": now.isoformat()}))
        turn = next(line for line in lines if line["type"] == "turn")
        quote = (turn.get("amount") or {}).get("minor", quote)
        return quote, any(line["type"] in {"hold", "deal"} for line in lines)

    return tell


def asking(tell: Tell, ask: int) -> list[int]:
    """Ask fifty times for less."""
    quotes = [tell(WISHES[number % len(WISHES)])[0] for number in range(50)]
    return [quote for quote in quotes if quote is not None]


def bisecting(tell: Tell, ask: int) -> list[int]:
    """Offer the middle between what was refused and what was named, until one is taken."""
    low, quotes = ask // 4, [ask]
    for _ in range(14):
        offer = (low + quotes[-1]) // 2
        if offer <= low:
            break
        quote, agreed = tell(f"I offer {money(offer)}")
        quotes.append(min(quotes[-1], quote or ask))
        if agreed:
            break
        low = offer
    return quotes


def climbing(tell: Tell, ask: int) -> list[int]:
    """Begin at half and offer a fiftieth more each time."""
    quotes = [ask]
    for step in range(25):
        quote, agreed = tell(f"{money(ask // 2 + ask * step // 50)}?")
        quotes.append(min(quotes[-1], quote or ask))
        if agreed:
            break
    return quotes


def money(minor: int) -> str:
    """An amount as a buyer types it."""
    return f"${minor // 100}.{minor % 100:02d}"


def last(quotes: Sequence[int], ask: int) -> float:
    """The floor is the last price named: what everybody knows."""
    return quotes[-1]


def geometric(quotes: Sequence[int], ask: int) -> float:
    """The limit of steps that shrink by an equal share."""
    levels = [ask, *dict.fromkeys(quotes)]
    if len(levels) < 3:
        return quotes[-1]
    before, step = levels[-3] - levels[-2], levels[-2] - levels[-1]
    share = step / before if before else 0.0
    return quotes[-1] - (step * share / (1 - share) if share < 1 else step)


def linear(quotes: Sequence[int], ask: int) -> float:
    """The straight line through the prices, as much further again."""
    size = len(quotes)
    middle, mean = (size - 1) / 2, sum(quotes) / size
    spread = sum((place - middle) ** 2 for place in range(size)) or 1
    slope = sum((place - middle) * (quote - mean) for place, quote in enumerate(quotes)) / spread
    return min(quotes[-1], mean + slope * (2 * size - middle))


def curve(quotes: Sequence[int], ask: int) -> float:
    """The end of the concession curve (Faratin 1998) that runs closest to the prices."""
    size = len(quotes)
    if size < 3:
        return quotes[-1]

    def distance(end: float, power: float) -> float:
        shares: list[float] = [((at + 1) / size) ** power for at in range(size)]
        return sum((ask - (ask - end) * share - quote) ** 2 for share, quote in zip(shares, quotes, strict=True))

    ends = [quotes[-1] - ask * share / 50 for share in range(26)]
    tried = [(distance(end, power), end) for end in ends for power in (0.25, 0.5, 0.8, 1.0, 1.25, 2.0)]
    return min(tried)[1]


def next_step(quotes: Sequence[int], ask: int) -> float:
    """One more step like the last one."""
    levels = [ask, *dict.fromkeys(quotes)]
    return quotes[-1] - (levels[-2] - levels[-1] if len(levels) > 1 else 0)


ATTACKS: Final[Mapping[str, Callable[[Tell, int], list[int]]]] = MappingProxyType(
    {"asks fifty times": asking, "bisects": bisecting, "climbs": climbing}
)
FITS: Final[Mapping[str, Callable[[Sequence[int], int], float]]] = MappingProxyType(
    {"geometric": geometric, "linear": linear, "curve": curve, "next step": next_step}
)


def error(guess: float, listing: Line) -> float:
    """How far a guess is from the floor, as a share of what lies between ask and floor."""
    return abs(guess - float(listing["floor"])) / float(listing["ask"] - listing["floor"])


def for_guessing(chance: Random, number: int) -> Line:
    """A listing whose floor is worth guessing: between half and nine tenths of the ask."""
    ask = round(10 ** chance.uniform(3.5, 5.3) / 100) * 100
    now = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
    return {
        "id": f"guess-{number}",
        "title": "Wall clock",
        "language": "en",
        "currency": "USD",
        "ask": ask,
        "floor": round(ask * chance.uniform(0.5, 0.9) / 100) * 100,
        "now": now.isoformat(),
        "deadline": (now + timedelta(days=chance.randint(2, 14))).isoformat(),
        "hold_hours": 48,
        "quantity": 1,
        "facts": {"condition": "good"},
        "delivery": {"pickup": True, "shipping": None},
        "authority": "close",
        "expected_buyers_per_day": chance.choice((0, 0, 0.5, 2.0)),
    }


def features(quotes: Sequence[int], ask: int) -> list[float]:
    """What a buyer can measure in the prices named, as shares of the ask."""
    levels = [ask, *dict.fromkeys(quotes)]
    steps = [before - after for before, after in pairwise(levels)] or [0]
    thirds = [quotes[len(quotes) * part // 4] for part in (1, 2, 3)]
    still = sum(quote == quotes[-1] for quote in quotes)
    amounts = [quotes[-1], *thirds, steps[0], steps[-1], max(steps), ask - quotes[0]]
    return [1.0, *(one / ask for one in amounts), still / 50, len(quotes) / 50, len(levels) / 50]
