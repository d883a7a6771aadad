"""Which windows fit what somebody said about when they can and when they cannot."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta, tzinfo

from doorstep.dialogue.slots import Polarity, TimeConstraint, Window

_DAY = timedelta(days=1)
_NOTHING = timedelta(0)
_PER_DAY = timedelta(hours=3)
"""What a day's delay weighs against missing the wanted clock hour: seven in the evening tomorrow beats noon today."""


def suits(window: Window, constraints: Sequence[TimeConstraint]) -> bool:
    """Whether a window touches nothing refused and, where hours are wanted, meets one wanted stretch of time.

    A wanted stretch at least as long as the window has to hold all of it: "after three" rules 14:00-16:00 out, because
    the parcel may come before three. A shorter one names a point in time: "at three" is met by any window over it.
    """
    return not _refused(window, constraints) and _wanted(window, constraints)


def nearest(windows: Iterable[Window], constraints: Sequence[TimeConstraint]) -> Window | None:
    """Find the window closest to what was wanted that touches nothing refused; the earlier one where two are as close.

    Without any wanted hours this is the earliest that is not refused; None where everything is refused.
    """
    possible = sorted(window for window in windows if not _refused(window, constraints))
    wants = [constraint for constraint in constraints if constraint.polarity is Polarity.WANT]
    if not wants:
        return next(iter(possible), None)
    return min(possible, key=lambda window: min(_distance(window, want) for want in wants), default=None)


def _refused(window: Window, constraints: Sequence[TimeConstraint]) -> bool:
    return any(
        _overlap(window, stretch)
        for constraint in constraints
        if constraint.polarity is Polarity.REFUSE
        for stretch in _stretches(constraint, window)
    )


def _wanted(window: Window, constraints: Sequence[TimeConstraint]) -> bool:
    wants = [constraint for constraint in constraints if constraint.polarity is Polarity.WANT]
    return not wants or any(_meets(window, stretch) for want in wants for stretch in _stretches(want, window))


def _overlap(one: Window, other: Window) -> bool:
    return one.start < other.end and other.start < one.end


def _meets(window: Window, stretch: Window) -> bool:
    if stretch.end - stretch.start < window.end - window.start:
        return _overlap(window, stretch)
    return stretch.start <= window.start and window.end <= stretch.end


def _stretches(constraint: TimeConstraint, window: Window) -> list[Window]:
    """List the stretches of time a constraint covers around a window, those that join at midnight as one."""
    found: list[Window] = []
    day = window.start.date() - _DAY
    while day <= window.end.date():
        if not constraint.dates or day in constraint.dates:
            stretch = _bounded(_of_day(constraint, datetime.combine(day, time.min, window.start.tzinfo)), constraint)
            if found and found[-1].end >= stretch.start:
                found[-1] = Window(found[-1].start, max(found[-1].end, stretch.end))
            elif stretch.start < stretch.end:
                found.append(stretch)
        day += _DAY
    return found


def _of_day(constraint: TimeConstraint, midnight: datetime) -> Window:
    """Give the hours a constraint covers on one day; an end that is not after the begin lies on the next day."""
    zone: tzinfo | None = midnight.tzinfo
    start = datetime.combine(midnight.date(), constraint.since or time.min, zone)
    end = datetime.combine(midnight.date(), constraint.until or time.min, zone)
    return Window(start, end if end > start else end + _DAY)


def _bounded(stretch: Window, constraint: TimeConstraint) -> Window:
    start = max(stretch.start, constraint.start) if constraint.start else stretch.start
    end = min(stretch.end, constraint.end) if constraint.end else stretch.end
    return Window(start, end)


def _distance(window: Window, want: TimeConstraint) -> timedelta:
    """How far a window misses wanted hours: the days between, weighed, and what it sticks out of the clock hours."""
    day = window.start.date()
    days = min((abs(wanted - day) for wanted in want.dates), default=_NOTHING)
    hours = _of_day(want, datetime.combine(day, time.min, window.start.tzinfo))
    if hours.end - hours.start < window.end - window.start:
        clock = max(_NOTHING, hours.start - window.end, window.start - hours.end)
    else:
        clock = max(_NOTHING, hours.start - window.start) + max(_NOTHING, window.end - hours.end)
    return days.days * _PER_DAY + clock
