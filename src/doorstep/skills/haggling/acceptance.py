"""Deciding whether an offer is taken."""

from dataclasses import dataclass

from doorstep.skills.haggling.offering import Pace
from doorstep.skills.haggling.strategy import Estimate, Name, View


@dataclass(frozen=True, slots=True)
class Falling:
    """Takes what reaches the next quote, or a threshold that falls from the ask to the reserve.

    The threshold depends on the clock and on our own quotes only, never on earlier offers: a higher offer is never
    worse than a lower one.

    Args:
        exponent: 1 falls evenly, less late, more early.
        pace: How far the negotiation has come.
        high: A first offer below this share of the way from reserve to ask is answered with a price.
    """

    exponent: float = 1.0
    pace: Pace = Pace()
    high: float = 0.9

    def takes(self, view: View, estimate: Estimate, target: Name) -> bool:  # noqa: ARG002 - part of the contract
        """Whether their last offer is taken."""
        offer = view.offers[-1]
        if offer >= view.ask or (view.quotes and offer >= view.quotes[-1]):
            return True
        room = view.ask - view.reserve
        if len(view.offers) == 1 and view.rounds == 0 and view.elapsed < 1:
            return offer >= view.reserve + room * self.high
        fallen: float = self.pace(view) ** (1 / self.exponent)
        return offer >= min(target.amount, view.ask - room * fallen)
