"""Choosing the next quote: a curve down from the ask that knows nothing of the floor, cut off above the reserve."""

from dataclasses import dataclass

from doorstep.skills.haggling.grid import up
from doorstep.skills.haggling.pace import Pace
from doorstep.skills.haggling.strategy import Estimate, Name, View


@dataclass(frozen=True, slots=True)
class Margin:
    """How far the lowest quote stays above the reserve: by the seed, so that it cannot be subtracted.

    Args:
        least: As thousandths of the ask.
        spread: How many thousandths more it may be.
    """

    least: int = 10
    spread: int = 20

    def bottom(self, view: View) -> int:
        """Tell the lowest quote: on the grid, from the reserve up, and a step below the ask where that allows it."""
        kept = view.ask * (self.least + view.seed % (self.spread + 1)) // 1000
        room = view.ask - view.reserve
        lowest = min(view.ask, up(view.reserve + min(kept, room // 3), view.grid))
        first_step = (view.ask - 1) // view.grid * view.grid
        return first_step if view.reserve <= first_step < lowest else lowest


@dataclass(frozen=True, slots=True)
class Curve:
    """Comes down along the same curve whatever the floor is, until a little above the reserve.

    So until it is cut off, quotes tell of the floor only that it lies below them; a curve that ended at the floor would
    tell it by its slope. Only where other buyers are expected it ends at the reserve, which they decide, not the floor.
    Who says something new always gets a step, but for a first low offer where others are expected; who does not, a
    smaller one and only with time.

    Args:
        exponent: 1 comes down evenly, less late, more early (Faratin 1998: beta).
        unhurried: The same where other buyers are expected.
        depth: How far it would come down in the end, as a share of the ask.
        pace: How far the negotiation has come.
        margin: How far the lowest quote stays above the reserve.
        cap: The most a quote may fall in a turn, as a share of the ask.
        stalled: The share of a step that is made towards who does not move.
        low: Offers below this share of the ask are low.
    """

    exponent: float = 1.1
    unhurried: float = 0.7
    depth: float = 0.25
    pace: Pace = Pace()
    margin: Margin = Margin()
    cap: float = 0.15
    stalled: float = 0.7
    low: float = 0.75

    def target(self, view: View, estimate: Estimate) -> Name:
        """Name what to ask next."""
        bottom = self.margin.bottom(view)
        last = view.quotes[-1] if view.quotes else view.ask
        if self.pace.stands(view):
            return Name(last, last <= bottom)
        depth = min(self.depth, 1 - bottom / view.ask) if self.pace.relaxed(view) else self.depth
        amount = self._lowered(view, last, depth, estimate)
        if view.offers:
            amount = self._beside(view, amount, last)
        amount = min(last, max(amount, bottom))
        return Name(amount, amount <= bottom)

    def _lowered(self, view: View, last: int, depth: float, estimate: Estimate) -> int:
        """The price along the curve, at least one step of the grid lower where something new was said."""
        exponent = self.unhurried if self.pace.relaxed(view) else self.exponent
        fallen: float = self.pace.progress(view) ** (1 / exponent)
        step = max(0.0, last - view.ask * (1 - depth * fallen))
        if estimate.stalls:
            step *= self.stalled
        amount = up(round(last - min(step, self.cap * view.ask)), view.grid)
        if view.repeated or self._unhurried(view):
            return amount
        return min(amount, last - 1) // view.grid * view.grid

    def _unhurried(self, view: View) -> bool:
        """Whether a first low offer may be told the price that stands, since others are expected."""
        low = bool(view.offers) and view.offers[-1] < self.low * view.ask
        return low and not view.rounds and self.pace.relaxed(view)

    def _beside(self, view: View, amount: int, last: int) -> int:
        """The price beside their offer: above it, and exactly half-way only to close."""
        offer = view.offers[-1]
        if amount <= offer < last:
            return up(round(last - (last - offer) / 3), view.grid)
        middle = (offer + last) / 2
        if self.pace.closes(view) and amount < middle:
            return up(round(middle), view.grid)
        return amount + view.grid if amount == middle and amount + view.grid < last else amount
