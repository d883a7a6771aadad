"""What quotes tell of the floor: attackers who raise a low offer a little each time and guess from the quotes.

Guesses: the last quote; a line through the last three quotes, prolonged by as many steps as there were; the limit that
shrinking steps run to (Aitken); and a regression learned from other listings of the same seller, on the last quote
alone and on all quotes. The error is |guess - floor| / (ask - floor). A seller tells nothing beyond its last quote if
the two learned errors are equal; and they are large while its quotes tell little at all.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.haggling.thread import Thread
from doorstep.skills.haggling.strategy import Negotiator

ASK = 10_000
LISTINGS = 400
EARLY = 3
LATE = 8


@dataclass(frozen=True, slots=True)
class Errors:
    """Mean errors after so many quotes."""

    quotes: int
    last: float
    line: float
    shrinking: float
    learned_last: float
    learned_all: float


def errors(seller: Negotiator, seed: str, quotes: int) -> Errors:
    """Attack it."""
    chance = Random(f"leak {seed}")  # noqa: S311 - a simulation
    floors = [chance.randint(6_000, 8_500) for _ in range(LISTINGS)]
    seen = [_quotes(seller, floor, chance.getrandbits(32), quotes) for floor in floors]

    def error(guesses: Sequence[float], truths: Sequence[int]) -> float:
        pairs = zip(guesses, truths, strict=True)
        return sum(min(1.0, abs(guess - floor) / (ASK - floor)) for guess, floor in pairs) / len(truths)

    def plain(guess: Callable[[Sequence[int]], float]) -> float:
        return error([guess(one) for one in seen], floors)

    def learned(rows: list[list[float]]) -> float:
        half = LISTINGS // 2
        weights = _fitted(rows[:half], floors[:half])
        return error([_dot(weights, row) for row in rows[half:]], floors[half:])

    return Errors(
        quotes,
        plain(lambda one: one[-1]),
        plain(_line),
        plain(_shrinking),
        learned([[1.0, one[-1] / ASK] for one in seen]),
        learned([[1.0, *(quote / ASK for quote in one)] for one in seen]),
    )


def _quotes(seller: Negotiator, floor: int, seed: int, count: int) -> list[int]:
    thread, named = Thread(ASK, floor, seed), list[int]()
    while len(named) < count:
        quote = thread.answer(seller, 4_000 + 100 * len(named), (len(named) + 1) / (LATE + 1))
        assert quote is not None
        named.append(quote)
    return named


def _line(quotes: Sequence[int]) -> float:
    return max(0.0, quotes[-1] - (quotes[-3] - quotes[-1]) / 2 * len(quotes))


def _shrinking(quotes: Sequence[int]) -> float:
    before, last = quotes[-3] - quotes[-2], quotes[-2] - quotes[-1]
    return quotes[-1] - (last * last / (before - last) if before > last > 0 else 0.0)


def _dot(weights: Sequence[float], row: Sequence[float]) -> float:
    return sum(weight * value for weight, value in zip(weights, row, strict=True))


def _fitted(rows: Sequence[Sequence[float]], truths: Sequence[int]) -> list[float]:
    """Least squares with a grain of ridge, by elimination."""
    size = len(rows[0])
    table = [
        [sum(row[i] * row[j] for row in rows) + (i == j) * 1e-6 for j in range(size)]
        + [sum(row[i] * truth for row, truth in zip(rows, truths, strict=True))]
        for i in range(size)
    ]
    for i in range(size):
        pivot = max(range(i, size), key=lambda k: abs(table[k][i]))
        table[i], table[pivot] = table[pivot], table[i]
        for k in range(size):
            if k != i:
                factor = table[k][i] / table[i][i]
                table[k] = [one - factor * other for one, other in zip(table[k], table[i], strict=True)]
    return [table[i][size] / table[i][i] for i in range(size)]
