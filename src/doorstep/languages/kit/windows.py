"""Constraints of time held against windows of time: which of several offers a time fits."""

from datetime import time
from typing import Final

from doorstep.dialogue.slots import Polarity, TimeConstraint, Window

_MINUTES_A_DAY: Final = 24 * 60


def matching(times: tuple[TimeConstraint, ...], offered: tuple[Window, ...]) -> int | None:
    """The one offer that the wanted times fit; None where none or several fit."""
    wants = [constraint for constraint in times if constraint.polarity is Polarity.WANT]
    refused = [constraint for constraint in times if constraint.polarity is Polarity.REFUSE]
    if not wants:
        return None
    fitting = [
        index
        for index, window in enumerate(offered, start=1)
        if any(fits(constraint, window) for constraint in wants)
        and not any(touches(constraint, window) for constraint in refused)
    ]
    return fitting[0] if len(fitting) == 1 else None


def touches(constraint: TimeConstraint, window: Window) -> bool:
    """Whether a window of time overlaps the hours spoken of."""
    if constraint.dates and window.start.date() not in constraint.dates:
        return False
    if (constraint.start and window.end <= constraint.start) or (constraint.end and constraint.end <= window.start):
        return False
    since, until = _minutes(constraint.since, 0), _minutes(constraint.until, _MINUTES_A_DAY)
    start, end = _minutes(window.start.time(), 0), _minutes(window.end.time(), _MINUTES_A_DAY) or _MINUTES_A_DAY
    return since < end and start < until


def fits(constraint: TimeConstraint, window: Window) -> bool:
    """Whether a window lies within the hours spoken of, or these hours within the window."""
    if not touches(constraint, window):
        return False
    since, until = _minutes(constraint.since, 0), _minutes(constraint.until, _MINUTES_A_DAY)
    start, end = _minutes(window.start.time(), 0), _minutes(window.end.time(), _MINUTES_A_DAY) or _MINUTES_A_DAY
    return (since <= start and end <= until) or (start <= since and until <= end)


def _minutes(clock: time | None, default: int) -> int:
    return default if clock is None else clock.hour * 60 + clock.minute
