"""Strategies by name, put together from their parts."""

from doorstep.skills.haggling.acceptance import Falling
from doorstep.skills.haggling.offering import Curve
from doorstep.skills.haggling.opponent import Watching
from doorstep.skills.haggling.strategy import Negotiator


def default() -> Negotiator:
    """The strategy that sells."""
    return Negotiator(Watching(), Curve(), Falling())
