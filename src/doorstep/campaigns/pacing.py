"""Pacing: how many calls a line is handed, and how far apart they begin."""

from math import ceil, floor
from typing import Final

LATENESS: Final = 0.1
"""Seconds a call may begin later than the moment it was given, never earlier."""

ROUNDING: Final = 1e-6
"""Seconds that moments may be off for being written with a fraction of finite length."""


def room(open_tasks: int, calls_at_once: int, calls_per_second: float, horizon_seconds: float) -> int:
    """Tell how many more tasks a line may be handed: what it carries, and what may begin meanwhile.

    Args:
        open_tasks: What it was handed and is not over.
        calls_at_once: Calls that may go on at the same time.
        calls_per_second: Calls that may begin within any second.
        horizon_seconds: For how long tasks are handed in ahead.
    """
    return max(0, calls_at_once + ceil(calls_per_second * horizon_seconds) - open_tasks)


def spacing(calls_per_second: float) -> float:
    """Tell how many seconds lie between the moments that calls on a line are given.

    A call begins at its moment or up to 100 ms late, so n + 1 calls in a row begin within n spacings less the lateness
    at the shortest. That has to be more than the second in which n = floor(rate) are allowed; below one call a
    second it is one in each 1 / rate seconds.
    """
    calls = max(1, floor(calls_per_second))
    span = 1.0 if calls_per_second >= 1 else 1.0 / calls_per_second
    return (span + LATENESS + ROUNDING) / calls
