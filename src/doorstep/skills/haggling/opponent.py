"""What a buyer's offers tell about them."""

from dataclasses import dataclass

from doorstep.skills.haggling.strategy import Estimate, View

LEAVES_AFTER_A_COUNTER = 0.58
"""Of eBay's buyers, after a first counter (Backus, Blake, Larsen and Tadelis, QJE 2020)."""
LEAVES_AFTER_NOTHING = 0.62
"""The same after a refusal that names no other price."""


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
        if len(offers) < 2:
            return Estimate(view.repeated, LEAVES_AFTER_A_COUNTER)
        stalls = view.repeated or offers[-1] <= max(offers[:-1])
        leaves = LEAVES_AFTER_NOTHING if stalls else LEAVES_AFTER_A_COUNTER / 2
        return Estimate(stalls, leaves, max(offers) + _ahead(offers, self.farthest))


def _ahead(offers: tuple[int, ...], farthest: float) -> int:
    """How much farther shrinking steps lead: the rest of a geometric series through the last two, cut off."""
    last = offers[-1] - offers[-2]
    before = offers[-2] - offers[-3] if len(offers) > 2 else 2 * last
    if last <= 0:
        return 0
    ratio = last / before if before > last else 1.0
    return round(last * (farthest if ratio == 1.0 else min(ratio / (1 - ratio), farthest)))
