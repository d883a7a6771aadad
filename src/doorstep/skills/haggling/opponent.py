"""What a buyer's offers tell about them."""

from dataclasses import dataclass

from doorstep.skills.haggling.strategy import Estimate, View

LEAVES_AT_FIRST = 0.58  # of eBay's buyers leave after a counter (Backus et al., QJE 2020)
LEAVES_WHEN_STALLED = 0.8


@dataclass(frozen=True, slots=True)
class Blind:
    """Takes no notice of the buyer; for strategies that go by the clock alone."""

    def estimate(self, view: View) -> Estimate:  # noqa: ARG002 - part of the contract
        """Tell nothing."""
        return Estimate()


@dataclass(frozen=True, slots=True)
class Watching:
    """Goes by the steps of their offers: whether they still move, and where the steps are heading.

    Args:
        farthest: How many steps like the last they are believed to have left at most.
    """

    farthest: float = 3.0

    def estimate(self, view: View) -> Estimate:
        """Tell whether they stall, may leave, and where they may end."""
        offers = view.offers
        if not offers:
            return Estimate(leaves=LEAVES_AT_FIRST / 2)
        best = max(offers)
        if len(offers) == 1:
            return Estimate(leaves=LEAVES_AT_FIRST, limit=None)
        stalls = offers[-1] <= max(offers[:-1])
        leaves = LEAVES_WHEN_STALLED if stalls else LEAVES_AT_FIRST / 2
        return Estimate(stalls, leaves, best + _ahead(offers, self.farthest))


def _ahead(offers: tuple[int, ...], farthest: float) -> int:
    """How much farther shrinking steps lead: a geometric series of the last two, cut off."""
    last = max(0, offers[-1] - offers[-2])
    before = max(0, offers[-2] - offers[-3]) if len(offers) > 2 else 2 * last
    if last == 0:
        return 0
    ratio = min(last / before, 0.99) if before else 0.99
    return round(last * min(ratio / (1 - ratio), farthest))
