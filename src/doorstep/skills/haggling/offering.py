"""Choosing the next quote: a curve from the ask down to a little above the reserve."""

from dataclasses import dataclass

from doorstep.skills.haggling.grid import up
from doorstep.skills.haggling.strategy import Estimate, Name, View


@dataclass(frozen=True, slots=True)
class Pace:
    """How far a negotiation has come, in rounds and in the listing's time, whichever is farther.

    Args:
        patience: After how many answers a price is talked out, where time does not press.
    """

    patience: int = 10

    def __call__(self, view: View) -> float:
        """Tell it from 0, before our first answer, to 1; a message that brought nothing new brings it no farther."""
        answers = view.rounds if view.repeated and view.quotes else view.rounds + 1
        return min(1.0, max(answers / self.patience, view.elapsed))


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
        """Tell the lowest quote: on the grid, between reserve and ask."""
        kept = view.ask * (self.least + view.seed % (self.spread + 1)) // 1000
        room = view.ask - view.reserve
        return min(view.ask, up(view.reserve + min(kept, room // 3), view.grid))


@dataclass(frozen=True, slots=True)
class Curve:
    """Concedes along a curve in rounds and time, less to who does not move, and never nothing twice.

    Args:
        exponent: 1 concedes evenly, less late, more early.
        pace: How far the negotiation has come.
        margin: How far the lowest quote stays above the reserve.
        cap: The most a quote may fall in a turn, as a share of the ask.
        stalled: The share of a step that is made towards who does not move.
    """

    exponent: float = 1.0
    pace: Pace = Pace()
    margin: Margin = Margin()
    cap: float = 0.15
    stalled: float = 0.5

    def target(self, view: View, estimate: Estimate) -> Name:
        """Name what to ask next."""
        bottom = self.margin.bottom(view)
        last = view.quotes[-1] if view.quotes else view.ask
        if view.repeated and view.quotes:
            return Name(last, last <= bottom)
        wanted = view.ask - (view.ask - bottom) * self.pace(view) ** (1 / self.exponent)
        step = max(0.0, last - wanted)
        if estimate.stalls:
            step *= self.stalled
        amount = up(round(last - min(step, self.cap * view.ask)), view.grid)
        if len(view.quotes) > 1 and view.quotes[-2] == last:
            amount = min(amount, last - view.grid)  # nothing twice in a row drives people away
        standing = view.offers[-1] if view.offers else 0
        amount = max(bottom, min(amount, last), min(up(standing, view.grid), last))
        return Name(min(amount, last), amount <= bottom)
