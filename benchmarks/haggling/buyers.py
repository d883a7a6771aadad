"""Simulated buyers who walk away, written from published formulas; they are ours and no people.

Each sees the ask, our quotes and how many rounds there are, and answers with a price, an acceptance or by leaving. All
chance comes from the scenario, so that every seller meets the same buyers.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise
from random import Random
from types import MappingProxyType

ASK = 100.0


class Final(Enum):
    """How a buyer ends it."""

    ACCEPT = "accept"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Scenario:
    """One seller and what one buyer is like.

    Args:
        number: Names it; seeds everything.
        floor: The seller's floor, of an ask of 100.
        limit: The most the buyer would pay.
        opening: Their first offer.
        rounds: After so many offers there is no time left.
    """

    number: int
    floor: float
    limit: float
    opening: float
    rounds: int


@dataclass(slots=True)
class Talk:
    """A conversation as the buyer sees it."""

    scenario: Scenario
    chance: Random
    quotes: list[float] = field(default_factory=list)
    offers: list[float] = field(default_factory=list)

    @property
    def time(self) -> float:
        """How much of it is over, between 0 and 1, both excluded."""
        return (len(self.offers) + 1) / (self.scenario.rounds + 1)

    @property
    def quote(self) -> float:
        """The price that stands."""
        return self.quotes[-1] if self.quotes else ASK

    @property
    def step(self) -> float:
        """How much the last quote came down."""
        return (self.quotes[-2] if len(self.quotes) > 1 else ASK) - self.quotes[-1] if self.quotes else 0.0

    @property
    def stalled(self) -> int:
        """How many answers in a row brought no lower price."""
        prices = [ASK, *self.quotes]
        count = 0
        while count < len(self.quotes) and prices[-1 - count] >= prices[-2 - count]:
            count += 1
        return count


Reply = float | Final
Kind = Callable[[Talk], Reply]


def _taken(talk: Talk, offer: float) -> Reply:
    """Take the quote where it is no worse than what would be offered next."""
    return Final.ACCEPT if talk.quotes and talk.quote <= offer else offer


def in_time(exponent: float) -> Kind:
    """Concede from the opening to the limit by the clock; take what is no worse than the next offer (Faratin 1998)."""

    def kind(talk: Talk) -> Reply:
        case = talk.scenario
        return _taken(talk, case.opening + (case.limit - case.opening) * talk.time**exponent)

    return kind


def micro(talk: Talk) -> Reply:
    """Concede a hundredth of the ask for each lower price that is named, else repeat (MiCRO, de Jonge 2022)."""
    case = talk.scenario
    return _taken(talk, min(case.limit, case.opening + len({*talk.quotes, ASK}) - 1))


def tit_for_tat(talk: Talk) -> Reply:
    """Concede what the seller has just conceded, from one quote to the next."""
    if len(talk.quotes) < 2:
        return talk.scenario.opening
    return _taken(talk, min(talk.scenario.limit, talk.offers[-1] + talk.step))


def hard(talk: Talk) -> Reply:
    """Move once, a third of the way, and stay; take at most half-way; leave after three answers without a step."""
    case = talk.scenario
    if talk.quotes and talk.quote <= case.opening + (case.limit - case.opening) * 0.5:
        return Final.ACCEPT
    if talk.stalled >= 3:
        return Final.LEAVE
    return case.opening + (case.limit - case.opening) * (len(talk.offers) >= 2) / 3


def split(talk: Talk) -> Reply:
    """Offer half of what lies between, and take what is near enough."""
    case = talk.scenario
    if not talk.offers:
        return case.opening
    if talk.quote <= case.limit and talk.quote - talk.offers[-1] <= 4:
        return Final.ACCEPT
    if talk.stalled >= 3:
        return Final.LEAVE
    return min(case.limit, max(talk.offers[-1], (talk.offers[-1] + talk.quote) / 2))


def impatient(talk: Talk) -> Reply:
    """Go by the clock, and leave after two answers that brought less than one in a hundred."""
    case = talk.scenario
    small = [before - after < 1 for before, after in pairwise([ASK, *talk.quotes])]
    if talk.quote <= case.opening + (case.limit - case.opening) * talk.time and talk.quotes:
        return Final.ACCEPT
    return Final.LEAVE if len(small) > 1 and small[-1] and small[-2] else in_time(1.0)(talk)


def ebay(talk: Talk) -> Reply:
    """Leave mostly, as on eBay: 62 % after a bare no; after a counter 17 % take it, 58 % leave (Backus et al. 2020).

    The shares are means over all limits: who could pay the quote takes it more often. The exact middle is taken a
    little more often.
    """
    case = talk.scenario
    if not talk.offers:
        return min(case.limit, max(30.0, talk.chance.gauss(61.0, 12.0)))
    if talk.step <= 0:
        if talk.chance.random() < 0.62:
            return Final.LEAVE
        return min(case.limit, talk.offers[-1] + (talk.quote - talk.offers[-1]) * 0.3)
    middle = abs(talk.quote - (ASK + talk.offers[-1]) / 2) < 0.5
    draw = talk.chance.random()
    if talk.quote <= case.limit and draw < 0.36 + 0.07 * middle:
        return Final.ACCEPT
    if draw > 0.42:
        return Final.LEAVE
    return min(case.limit, talk.offers[-1] + (talk.quote - talk.offers[-1]) * 0.4)


def fading(talk: Talk) -> Reply:
    """Make ever smaller steps towards the limit; take what lies below it late; leave where the gap stays wide."""
    case = talk.scenario
    offer = case.limit - (case.limit - case.opening) * 0.55 ** len(talk.offers)
    if talk.quotes and (talk.quote <= offer or (talk.quote <= case.limit and len(talk.offers) >= 4)):
        return Final.ACCEPT
    wide = len(talk.offers) >= 5 and talk.quote > offer * 1.12
    return Final.LEAVE if wide or talk.stalled >= 2 else offer


def bargain(talk: Talk) -> Reply:
    """Look for a bargain: take the first price some way below both ask and limit; leave where little moves."""
    case = talk.scenario
    wanted = min(ASK, case.limit) - (min(ASK, case.limit) - case.opening) * 0.35 * (1 - talk.time)
    if talk.quotes and talk.quote <= wanted:
        return Final.ACCEPT
    if len(talk.quotes) >= 2 and ASK - talk.quote < 2 * len(talk.quotes) * 0.6:
        return Final.LEAVE
    return min(wanted, case.opening + (case.limit - case.opening) * 0.7 * talk.time)


def rounder(talk: Talk) -> Reply:
    """Offer round prices only, five at a time, and say "last price" by repeating once before they leave."""
    case = talk.scenario
    offer = min(case.limit // 5 * 5, case.opening // 5 * 5 + 5 * len(talk.offers))
    if talk.quotes and talk.quote <= max(offer, min(case.limit, offer + 4)):
        return Final.ACCEPT
    if len(talk.offers) > 1 and talk.offers[-1] == talk.offers[-2] == offer:
        return Final.LEAVE
    return offer


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "boulware": in_time(4.0),
        "linear": in_time(1.0),
        "conceder": in_time(0.25),
        "micro": micro,
        "tit for tat": tit_for_tat,
        "hard": hard,
        "split": split,
        "impatient": impatient,
        "ebay": ebay,
        "fading": fading,
        "bargain": bargain,
        "rounder": rounder,
    }
)
EIGHT = tuple(KINDS)[:8]
"""The kinds of the note's table."""
