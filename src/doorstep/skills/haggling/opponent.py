"""What a buyer's offers tell about them."""

from dataclasses import dataclass

from doorstep.skills.haggling.strategy import Estimate, View


@dataclass(frozen=True, slots=True)
class Blind:
    """Takes no notice of the buyer; for strategies that go by the clock alone."""

    def estimate(self, view: View) -> Estimate:  # noqa: ARG002 - part of the contract
        """Tell nothing."""
        return Estimate()


@dataclass(frozen=True, slots=True)
class Watching:
    """Goes by their offers: whether they still move."""

    def estimate(self, view: View) -> Estimate:
        """Tell whether they stall: nothing new came, or no more than they offered before."""
        *before, last = view.offers or (0,)
        return Estimate(view.repeated or (bool(before) and last <= max(before)))
