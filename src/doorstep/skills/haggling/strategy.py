"""Negotiating the price with one buyer: what a strategy sees, and the three parts it is put together from."""

from dataclasses import dataclass
from typing import Protocol, TypeAlias


@dataclass(frozen=True, slots=True)
class View:
    """One thread as a strategy sees it; every amount is net, for all pieces, in minor units.

    Args:
        ask: The price of the listing.
        reserve: The least that is taken now: never below the floor; above it, the value of waiting for others.
        quotes: What we named, oldest first; never rising.
        offers: What they named, oldest first.
        rounds: How often we answered an offer or a wish for less.
        elapsed: How much of the listing's time is over, 0 to 1.
        grid: What quotes are rounded to; it does not depend on the floor.
        seed: Makes listings differ; the same for all buyers of one.
        repeated: Whether their last message brought nothing new.
        waited: How much of the listing's time has passed since the price last moved, 0 to 1.
        others: How many other buyers are still expected.
    """

    ask: int
    reserve: int
    quotes: tuple[int, ...] = ()
    offers: tuple[int, ...] = ()
    rounds: int = 0
    elapsed: float = 0.0
    grid: int = 100
    seed: int = 0
    repeated: bool = False
    waited: float = 0.0
    others: float = 0.0


@dataclass(frozen=True, slots=True)
class Estimate:
    """What an opponent model makes of a buyer.

    Args:
        stalls: Whether they have stopped to move.
    """

    stalls: bool = False


@dataclass(frozen=True, slots=True)
class Take:
    """Take their last offer."""


@dataclass(frozen=True, slots=True)
class Name:
    """Name this amount; `last` where no lower one will follow whatever they say."""

    amount: int
    last: bool = False


Answer: TypeAlias = Take | Name


class OpponentModel(Protocol):
    """Judges a buyer by what they named."""

    def estimate(self, view: View) -> Estimate:
        """Tell what is known of them."""
        ...


class Offering(Protocol):
    """Chooses the next quote."""

    def target(self, view: View, estimate: Estimate) -> Name:
        """Name what to ask next: on the grid, not above the last quote, not below the reserve."""
        ...


class Acceptance(Protocol):
    """Decides whether the last offer is taken."""

    def takes(self, view: View, estimate: Estimate, target: Name) -> bool:
        """Whether their last offer is taken instead of naming the target; never below the reserve."""
        ...


@dataclass(frozen=True, slots=True)
class Negotiator:
    """A strategy put together from its parts."""

    opponent: OpponentModel
    offering: Offering
    acceptance: Acceptance

    def answer(self, view: View) -> Answer:
        """Take their last offer or name a price; whatever the parts say, nothing falls below the reserve."""
        estimate = self.opponent.estimate(view)
        target = self.offering.target(view, estimate)
        if view.offers and view.offers[-1] >= view.reserve and self.acceptance.takes(view, estimate, target):
            return Take()
        ceiling = min(view.quotes[-1] if view.quotes else view.ask, view.ask)
        return Name(max(min(target.amount, ceiling), min(view.reserve, ceiling)), target.last)
