"""The recipient's time zone: an offset alone does not know when the clocks change."""

from collections.abc import Iterable
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

ZONES: Final = {
    "US": (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Phoenix",
        "America/Anchorage",
        "Pacific/Honolulu",
    ),
    "GB": ("Europe/London",),
    "DE": ("Europe/Berlin",),
    "AT": ("Europe/Vienna",),
    "CH": ("Europe/Zurich",),
}
"""Zones of each region, those where most people live first."""


def zoned(now: datetime, region: str, known: Iterable[datetime] = ()) -> datetime:
    """Put a moment into the first zone of the region that has its offset, and that of every other time known.

    Where none agrees the moment stays as it is, with its plain offset.
    """
    moments = (now, *known)
    for name in ZONES.get(region, ()):
        zone = ZoneInfo(name)
        if all(moment.astimezone(zone).utcoffset() == moment.utcoffset() for moment in moments):
            return now.astimezone(zone)
    return now
