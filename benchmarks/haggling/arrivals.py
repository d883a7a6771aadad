"""Several buyers for one thing: they come by chance until the deadline, talk, and agree or leave for good.

Ask 100, floor U[60, 85], limit U[60, 110], opening U[50, 80]; a talk takes minutes, the listing days. Truthful buyers
take the first quote they can pay and raise their offer evenly, as in the note; the others concede by the clock and take
what is no worse than their next offer, so they pay less. A seller's utility is (p - floor) / (100 - floor), 0 unsold.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from math import ceil
from random import Random

from benchmarks.haggling.buyers import ASK, EIGHT, KINDS, Final, Kind, Reply, Scenario, Talk
from benchmarks.haggling.thread import Thread
from doorstep.skills.haggling.listing import Mandate
from doorstep.skills.haggling.reserve import USUAL, Prior, reserve
from doorstep.skills.haggling.strategy import Negotiator

OPENED = datetime(2026, 11, 23, tzinfo=UTC)
MESSAGES = 6
MINOR = 100


@dataclass(frozen=True, slots=True)
class Coming:
    """How buyers come: for so many days, so many a day on average."""

    days: int
    a_day: float


COMING = (Coming(7, 0.3), Coming(7, 1.0), Coming(14, 1.0))


@dataclass(frozen=True, slots=True)
class Belief:
    """What the seller believes of it, as factors of the truth: how much buyers would pay, and how many come."""

    limits: float = 1.0
    number: float = 1.0

    @property
    def prior(self) -> Prior:
        """The prior over limits."""
        return replace(USUAL, lowest=USUAL.lowest * self.limits, highest=USUAL.highest * self.limits)


@dataclass(frozen=True, slots=True)
class Week:
    """A listing's time: the floor, and who comes when, in days."""

    floor: float
    visits: tuple[tuple[float, Scenario], ...]


def weeks(seed: str, count: int, coming: Coming) -> tuple[Week, ...]:
    """Draw them."""
    chance = Random(f"{seed} {coming}")  # noqa: S311 - a simulation
    return tuple(_week(chance, coming, number) for number in range(count))


def _week(chance: Random, coming: Coming, number: int) -> Week:
    floor, day, visits = chance.uniform(60, 85), 0.0, list[tuple[float, Scenario]]()
    while (day := day + chance.expovariate(coming.a_day)) < coming.days:
        limit = chance.uniform(60, 110)
        opening = min(chance.uniform(50, 80), 0.95 * limit)
        visits.append((day, Scenario(number * 1000 + len(visits), floor, limit, opening, MESSAGES)))
    return Week(floor, tuple(visits))


def truthful(talk: Talk) -> Reply:
    """Take the first quote they can pay, and raise their offer evenly."""
    case = talk.scenario
    if talk.quotes and talk.quote <= case.limit:
        return Final.ACCEPT
    return case.opening + (case.limit - case.opening) * talk.time


def haggling(talk: Talk) -> Reply:
    """Talk as one of the note's eight kinds, by chance."""
    return KINDS[EIGHT[talk.scenario.number % len(EIGHT)]](talk)


Reserve = Callable[[Mandate, datetime], int]


def with_value_of_waiting(belief: Belief) -> Reserve:
    """The reserve of the haggling skill under a belief."""
    return lambda mandate, now: reserve(
        replace(mandate, buyers_a_day=mandate.buyers_a_day * belief.number), now, 1, belief.prior
    )


def at_floor(mandate: Mandate, now: datetime) -> int:  # noqa: ARG001 - a reserve
    """No reserve but the floor: other buyers are ignored."""
    return mandate.floor


@dataclass(frozen=True, slots=True)
class Sales:
    """How many weeks ended with a sale, and the seller's mean utility."""

    sold: float
    utility: float


def sales(seller: Negotiator, least: Reserve, buyer: Kind, coming: Coming, cases: Sequence[Week]) -> Sales:
    """Sell in all of them."""
    utilities = list[float]()
    for case in cases:
        prices = (_visit(seller, least, buyer, coming, day, visit) for day, visit in case.visits)
        sold = next((price for price in prices if price is not None), None)  # who comes later hears that it is gone
        utilities.append(0.0 if sold is None else (sold - case.floor) / (ASK - case.floor))
    return Sales(sum(one > 0 for one in utilities) / len(cases), sum(utilities) / len(cases))


def _visit(seller: Negotiator, least: Reserve, buyer: Kind, coming: Coming, day: float, case: Scenario) -> float | None:
    """One buyer's talk; what they agree on."""
    mandate = Mandate(
        round(ASK * MINOR),
        ceil(case.floor * MINOR),
        OPENED,
        OPENED + timedelta(days=coming.days),
        buyers_a_day=coming.a_day,
    )
    thread = Thread(
        mandate.ask, least(mandate, OPENED + timedelta(days=day)), case.number, coming.a_day * (coming.days - day)
    )
    talk = Talk(case, Random(str(case.number)))  # noqa: S311 - a simulation
    while len(talk.offers) < case.rounds:
        reply = buyer(talk)
        if isinstance(reply, Final):
            return talk.quote if reply is Final.ACCEPT else None
        talk.offers.append(reply)
        quote = thread.answer(seller, round(reply * MINOR), day / coming.days)
        if quote is None:
            return thread.offers[-1] / MINOR
        talk.quotes.append(quote / MINOR)
    return talk.quote if buyer(talk) is Final.ACCEPT else None
