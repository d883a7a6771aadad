"""The recipient's time zone: an offset alone does not know when the clocks change."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from doorstep.campaigns.zones_of import COUNTRY_ZONES


def zoned(now: datetime, region: str, known: Iterable[datetime] = ()) -> datetime:
    """Put a moment into the first zone of the region that has its offset, and that of every other time known.

    Where none agrees the moment stays as it is, with its plain offset.
    """
    moments = (now, *known)
    for name in COUNTRY_ZONES.get(region, ()):
        zone = ZoneInfo(name)
        if all(moment.astimezone(zone).utcoffset() == moment.utcoffset() for moment in moments):
            return now.astimezone(zone)
    return now
