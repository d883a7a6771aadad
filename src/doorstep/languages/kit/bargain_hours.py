"""Hours that buyers name as about: in the middle of the span a language makes of "around noon" they mean to come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from re import Pattern
from typing import Final

from doorstep.dialogue.slots import TimeConstraint

_HALF: Final = timedelta(minutes=30)


def meant_hours(times: Sequence[TimeConstraint], about: Pattern[str]) -> tuple[TimeConstraint, ...]:
    """Let spans of an hour that were named as about begin at their middle.

    Args:
        times: What was read.
        about: Words that make an hour one that is only about.
    """
    return tuple(_from_the_middle(one) if about.search(one.text.lower()) else one for one in times)


def _from_the_middle(constraint: TimeConstraint) -> TimeConstraint:
    since, until = constraint.since, constraint.until
    if since is None or until is None or _later(since, 2 * _HALF) != until:
        return constraint
    start = None if constraint.start is None else constraint.start + _HALF
    return replace(constraint, since=_later(since, _HALF), start=start)


def _later(hour: time, span: timedelta) -> time:
    return (datetime.combine(date.min, hour) + span).time()
