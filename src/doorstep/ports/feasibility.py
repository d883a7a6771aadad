"""Feasibility: whether a tour can still be driven with one more stop in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from doorstep.dialogue.slots import Window


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on the earth, in degrees (WGS 84)."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Stop:
    """Somebody a tour goes to; where the spot is not known only places are counted.

    Args:
        id: Names it within the tour.
        window: When it has to be reached.
        spot: Where it is.
        service: How long it takes there.
    """

    id: str
    window: Window
    spot: Spot | None = None
    service: timedelta = timedelta(minutes=4)


@dataclass(frozen=True, slots=True)
class Tour:
    """What drives the slots of a pool.

    Args:
        depot: Where vehicles begin and end; None is not known, and then only places are counted.
        vehicles: How many drive.
        shift: From when to when they drive.
        speed: Kilometres an hour, as the crow flies.
    """

    depot: Spot | None = None
    vehicles: int = 1
    shift: Window | None = None
    speed: float = 25.0


class Feasibility(Protocol):
    """Answers whether a stop fits; pure computation, within a few hundred milliseconds."""

    def fits(self, tour: Tour, taken: Sequence[Stop], new: Stop) -> bool:
        """Whether a tour that drives the taken stops can drive the new one as well, each within its window.

        Places are counted elsewhere; this is asked only where one is free.
        """
        ...
