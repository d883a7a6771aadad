"""The reserve: the least that is taken now, because others may come who pay more.

A small dynamic program over the time that is left. In each short span a buyer comes with some probability; what they
would pay at most is drawn from a prior that follows from the ask. Selling a piece now is worth it only above what that
piece is expected to bring later: the floor, and the value of waiting. Nobody else expected, or no time left: the floor.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from doorstep.skills.haggling.listing import Mandate

DAY = timedelta(days=1)
SPANS = 160  # the least number of spans the time that is left is cut into
CHANCE = 0.25  # of a buyer within a span, at most
FORESEEN = 200  # so many buyers ahead are looked at; more change nothing that can be seen
MOST_PIECES = 12  # more pieces are looked at as these with so many fewer buyers
OPEN_END = timedelta(days=14)  # how far ahead a listing without a deadline looks


@dataclass(frozen=True, slots=True)
class Prior:
    """What is believed of the buyers who will come.

    Args:
        lowest: The least of what they would pay at most, as a share of the ask.
        highest: The most of it, as a share of the ask; anything between is as probable. At least the ask: its being
            asked says that somebody may pay it, and believing too little gives a thing away.
        won: The share of what lies between reserve and their limit that haggling is expected to bring.
    """

    lowest: float = 0.6
    highest: float = 1.1
    won: float = 0.9

    def gain(self, ask: int, least: float) -> float:
        """Tell what a buyer is expected to bring above `least`, in minor units; nobody pays more than the ask."""
        low, high = self.lowest * ask, max(self.highest, 1.0) * ask
        top = min(high, ask)
        if least >= top:
            return 0.0
        start = max(low, least)
        between = ((top - least) ** 2 - (start - least) ** 2) / 2 if start < top else 0.0
        return self.won * (between + max(0.0, high - max(low, top)) * (top - least)) / (high - low)


USUAL = Prior()


def expected(mandate: Mandate, now: datetime) -> float:
    """Tell how many other buyers are still expected."""
    left = OPEN_END if mandate.deadline is None else mandate.deadline - now
    return max(0.0, left / DAY) * max(0.0, mandate.buyers_a_day)


def reserve(mandate: Mandate, now: datetime, free_pieces: int = 1, prior: Prior = USUAL) -> int:
    """Tell the least to take for a piece now, in minor units: from the floor up to the ask."""
    others = expected(mandate, now)
    if others <= 0 or free_pieces < 1 or mandate.floor >= mandate.ask:
        return mandate.floor
    pieces = min(free_pieces, MOST_PIECES)
    waiting = _value_of_waiting(mandate, min(others * pieces / free_pieces, FORESEEN), pieces, prior)
    return min(mandate.ask, mandate.floor + round(waiting))


def _value_of_waiting(mandate: Mandate, others: float, pieces: int, prior: Prior) -> float:
    """What the last of the free pieces is expected to bring above the floor, if it is not sold now."""
    spans = max(SPANS, ceil(others / CHANCE))
    worth = [0.0] * (pieces + 1)
    for _ in range(spans):
        gains = [prior.gain(mandate.ask, mandate.floor + worth[k] - worth[k - 1]) for k in range(1, pieces + 1)]
        worth = [0.0, *(worth[k] + others / spans * gains[k - 1] for k in range(1, pieces + 1))]
    return worth[pieces] - worth[pieces - 1]
