"""Clock hours, whatever words name them: minutes of the day, and which halves of the day they may lie in."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import time
from typing import TypeAlias

EARLIEST, LATEST = 7 * 60, 21 * 60
"""The minutes of the day between which a bare hour is taken to lie."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes; `fixed` when the half of the day was said, `marked` when it cannot be but a time."""

    minutes: int
    fixed: bool = False
    marked: bool = True
    around: bool = False

    def readings(self) -> tuple[int, ...]:
        """List the minutes of the day this can mean, those within waking hours if any are."""
        if self.fixed:
            return (self.minutes,)
        both = (self.minutes % 720, self.minutes % 720 + 720)
        return tuple(reading for reading in both if EARLIEST <= reading <= LATEST) or both


ClockReader: TypeAlias = Callable[[re.Match[str]], Clock | None]
"""Makes a time of day of the words that a pattern matched."""


def clock_time(minutes: int) -> time:
    """Put minutes of the day into a time; what lies past midnight is the last minute, what lies before it the first."""
    return time(23, 59) if minutes >= 24 * 60 else time(max(minutes, 0) // 60, max(minutes, 0) % 60)


def clock_at(
    hour: int, minute: int, *, after_noon: bool | None = None, fixed: bool = False, marked: bool = True
) -> Clock | None:
    """Make a time of day of hour and minute, None where there is none.

    Args:
        hour: 0 to 24.
        minute: 0 to 59.
        after_noon: Which half of the day was said, None for none.
        fixed: Whether the hour counts from 0 to 24 although it is small.
        marked: Whether the words cannot mean anything but a time.
    """
    if hour > 24 or minute > 59:
        return None
    if after_noon is not None and 1 <= hour <= 12:
        return Clock((hour % 12 + (12 if after_noon else 0)) * 60 + minute, fixed=True)
    return Clock(hour % 24 * 60 + minute, fixed=fixed or hour > 12 or hour == 0, marked=marked)


def clock_beside(clock: Clock | None, minutes: int) -> Clock | None:
    """Move a time of day by some minutes: a quarter to three, ten past."""
    return Clock((clock.minutes + minutes) % 1440, fixed=clock.fixed) if clock else None


def first_clock(
    compiled: Sequence[tuple[re.Pattern[str], ClockReader]], around: re.Pattern[str], text: str, place: int
) -> tuple[Clock, int] | None:
    """Read the time of day of the first pattern that matches at a place; gives it and where its words end."""
    for pattern, reader in compiled:
        found = pattern.match(text, place)
        clock = reader(found) if found else None
        if found and clock:
            vague = around.match(text, found.end())
            if vague:
                return replace(clock, marked=True, around=True), vague.end()
            return clock, found.end()
    return None
