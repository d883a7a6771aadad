"""The pool: every seller meets every kind of buyer in every scenario, at the level of numbers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from random import Random
from zlib import crc32

from benchmarks.haggling.buyers import ASK, KINDS, Final, Kind, Scenario, Talk
from benchmarks.haggling.thread import Thread
from doorstep.skills.haggling.strategy import Negotiator

MINOR = 100
ROUNDS = (6, 10, 20)


def scenarios(seed: str, count: int) -> tuple[Scenario, ...]:
    """Draw them: floor U[60, 85], limit U[60, 110], opening U[50, 80] and below the limit, rounds 6, 10 or 20."""
    chance = Random(seed)  # noqa: S311 - a simulation
    return tuple(_scenario(chance, number) for number in range(count))


def _scenario(chance: Random, number: int) -> Scenario:
    limit = chance.uniform(60, 110)
    return Scenario(
        number, chance.uniform(60, 85), limit, min(chance.uniform(50, 80), 0.95 * limit), ROUNDS[number % len(ROUNDS)]
    )


def play(seller: Negotiator, name: str, kind: Kind, case: Scenario, *, timed: bool = True) -> float | None:
    """Let them talk; the price they agree on, None without a deal. Not `timed`: the deadline is far away."""
    talk = Talk(case, Random(f"{case.number} {name}"))  # noqa: S311 - a simulation
    thread = Thread(round(ASK * MINOR), ceil(case.floor * MINOR), crc32(str(case.number).encode()))
    while len(talk.offers) < case.rounds:
        reply = kind(talk)
        if isinstance(reply, Final):
            return talk.quote if reply is Final.ACCEPT else None
        talk.offers.append(reply)
        elapsed = len(talk.offers) / (case.rounds + 1) if timed else 0.0
        quote = thread.answer(seller, round(reply * MINOR), elapsed)
        if quote is None:
            return thread.offers[-1] / MINOR
        talk.quotes.append(quote / MINOR)
    return None


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one conversation."""

    scenario: int
    kind: str
    possible: bool
    price: float | None
    share: float
    utility: float
    distance: float | None


def results(
    seller: Negotiator, cases: Sequence[Scenario], kinds: Mapping[str, Kind] = KINDS, *, timed: bool = True
) -> Iterator[Result]:
    """Play all of them."""
    for case in cases:
        for name, kind in kinds.items():
            price = play(seller, name, kind, case, timed=timed)
            gain = 0.0 if price is None else price - case.floor
            room = min(case.limit, ASK) - case.floor
            nash = (case.floor + case.limit) / 2
            yield Result(
                case.number,
                name,
                room >= 0,
                price,
                gain / room if room > 0 else 0.0,
                gain / (ASK - case.floor),
                abs(price - nash) / (case.limit - case.floor) if price is not None and room > 0 else None,
            )
