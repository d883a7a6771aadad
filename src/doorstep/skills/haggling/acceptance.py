"""Deciding whether an offer is taken."""

from dataclasses import dataclass

from doorstep.skills.haggling.pace import Pace
from doorstep.skills.haggling.strategy import Estimate, Name, View


@dataclass(frozen=True, slots=True)
class Falling:
    """Takes what reaches the next quote, or a threshold that falls from the ask to the reserve.

    The threshold depends on the clock and on our own quotes only, never on earlier offers: a higher offer is never
    worse than a lower one. A first offer is mostly answered with a price even where it is high (Green and Plunkett
    2022). Nobody knows how long a buyer stays whom no deadline holds, so less is waited for if no other is expected.

    Args:
        exponent: Before a deadline, or with others to come: 1 falls evenly, less late, more early.
        high: Then from this share of the way from reserve to ask on, a first offer is taken.
        untimed_exponent: The same where nothing but this buyer counts.
        untimed_high: The same where nothing but this buyer counts.
        pace: How far the negotiation has come.
    """

    exponent: float = 0.7
    high: float = 0.8
    untimed_exponent: float = 2.5
    untimed_high: float = 0.4
    pace: Pace = Pace()

    def takes(self, view: View, estimate: Estimate, target: Name) -> bool:  # noqa: ARG002 - part of the contract
        """Whether their last offer is taken."""
        offer, room = view.offers[-1], view.ask - view.reserve
        if offer >= (view.quotes[-1] if view.quotes else view.ask):
            return True
        if self.pace.stands(view):
            return False
        timed = self.pace.timed(view) or self.pace.relaxed(view)
        if view.rounds == 0 and not self.pace.closes(view):
            return offer >= view.reserve + room * (self.high if timed else self.untimed_high)
        fallen: float = self.pace.progress(view) ** (1 / (self.exponent if timed else self.untimed_exponent))
        return offer >= min(target.amount, view.ask - room * fallen)


@dataclass(frozen=True, slots=True)
class NoWorse:
    """Takes what is no worse than what would be asked next (AC_next)."""

    def takes(self, view: View, estimate: Estimate, target: Name) -> bool:  # noqa: ARG002 - part of the contract
        """Whether their last offer reaches the target."""
        return view.offers[-1] >= target.amount


@dataclass(frozen=True, slots=True)
class FromShare:
    """Takes what reaches a share of the way from the reserve to the ask: 0 takes whatever the reserve allows."""

    share: float

    def takes(self, view: View, estimate: Estimate, target: Name) -> bool:  # noqa: ARG002 - part of the contract
        """Whether their last offer lies that high."""
        return view.offers[-1] >= min(view.reserve + (view.ask - view.reserve) * self.share, target.amount)
