"""Strategies by name, put together from their parts: the one that sells, and the plain ones it is compared with."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from doorstep.skills.haggling.acceptance import Falling, FromShare, NoWorse
from doorstep.skills.haggling.offering import Curve
from doorstep.skills.haggling.opponent import Blind, Watching
from doorstep.skills.haggling.plain_offering import Halfway, InTime, Mirror, OneStep, Posted, Steps
from doorstep.skills.haggling.strategy import Negotiator, Offering


def default() -> Negotiator:
    """The strategy that sells."""
    return Negotiator(Watching(), Curve(), Falling())


def _plain(offering: Offering) -> Negotiator:
    return Negotiator(Blind(), offering, NoWorse())


PLAIN: Mapping[str, Callable[[], Negotiator]] = MappingProxyType(
    {
        "linear": lambda: _plain(InTime(1.0)),
        "boulware": lambda: _plain(InTime(4.0)),
        "conceder": lambda: _plain(InTime(0.25)),
        "micro": lambda: _plain(OneStep()),
        "tit_for_tat": lambda: _plain(Mirror()),
        "posted_price": lambda: _plain(Posted()),
        "fixed": lambda: _plain(Posted(1.0, 1.0)),
        "accept_floor": lambda: Negotiator(Blind(), Posted(1.0, 1.0), FromShare(0.0)),
        "split": lambda: Negotiator(Blind(), Halfway(), FromShare(0.7)),
        "three_steps": lambda: _plain(Steps(3)),
    }
)
