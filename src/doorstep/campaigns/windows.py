"""Calling windows: the hours in which somebody may be called, by every clock they may live by.

A moment is permitted where it lies within the hours of the country's pack, on a day that is no Sunday and no public
holiday there, in each of the zones. Hours are those of the local clock, so a change of the clocks moves nothing.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.countries import EARLIEST, LATEST, PACKS, Hours
from doorstep.campaigns.free_days import public_holidays
from doorstep.campaigns.zone_names import known_zones

ROOM: Final = timedelta(minutes=5)
"""No call begins so shortly before the end of the hours, or before a deadline: it has to be over by then."""

SEARCHED: Final = timedelta(days=21)
"""How far ahead a permitted moment is looked for."""


def permitted(
    now: datetime, zones: Sequence[str], country: str | None, rules: CallingRules, region: str | None = None
) -> bool:
    """Whether a call may begin now, by the clock of every zone; False where country or zones are not known."""
    if country is None or country not in PACKS or not known_zones(zones):
        return False
    return all(_open(now, ZoneInfo(zone), country, rules, region) for zone in zones)


def next_permitted(
    now: datetime, zones: Sequence[str], country: str | None, rules: CallingRules, region: str | None = None
) -> datetime | None:
    """Find the first moment from now on in which a call may begin, in UTC.

    Returns:
        None where there is none within 21 days: country or zones are not known, or no hour suits all of them.
    """
    if country is None or country not in PACKS or not known_zones(zones):
        return None
    clocks = [ZoneInfo(zone) for zone in dict.fromkeys(zones)]
    moment, end = now.astimezone(UTC), now.astimezone(UTC) + SEARCHED
    while moment <= end:
        closed = next((clock for clock in clocks if not _open(moment, clock, country, rules, region)), None)
        if closed is None:
            return moment
        opening = next(_openings(moment, end, closed, country, rules, region), None)
        if opening is None:
            return None
        moment = opening
    return None


def day_hours(day: date, country: str, rules: CallingRules, region: str | None = None) -> Hours | None:
    """Tell between which hours of a local day calls may begin; None: not on that day."""
    pack = PACKS[country]
    hours = pack.hours[day.weekday()]
    if hours is None or (not pack.holidays and _holiday(day, country, region)):
        return None
    return _narrowed(hours, rules.first, rules.last)


def _open(moment: datetime, clock: ZoneInfo, country: str, rules: CallingRules, region: str | None) -> bool:
    there = moment.astimezone(clock)
    hours = day_hours(there.date(), country, rules, region)
    return hours is not None and hours.first <= there.time() < hours.last


def _openings(
    moment: datetime, end: datetime, clock: ZoneInfo, country: str, rules: CallingRules, region: str | None
) -> Iterator[datetime]:
    """Go through the moments from then on in which the hours of a day begin; twice where the clock is put back then."""
    day = moment.astimezone(clock).date()
    last = end.astimezone(clock).date()
    while day <= last:
        hours = day_hours(day, country, rules, region)
        for fold in (0, 1) if hours is not None else ():
            begin = datetime.combine(day, hours.first, clock).replace(fold=fold).astimezone(UTC)  # type: ignore[union-attr]
            if begin >= moment and _open(begin, clock, country, rules, region):
                yield begin
        day += timedelta(days=1)


def _holiday(day: date, country: str, region: str | None) -> bool:
    return day in public_holidays(country, day.year, region, every_region=PACKS[country].every_region)


@lru_cache(maxsize=1_000)
def _narrowed(hours: Hours, first: time | None, last: time | None) -> Hours | None:
    """Take the stricter of a pack's hours, the settings' and the outer limit, less the room for a call."""
    begin = max(hours.first, EARLIEST, first or EARLIEST)
    end = min(hours.last, LATEST, last if last is not None else LATEST)
    latest = datetime.combine(date.min + timedelta(days=1), end) - ROOM
    return Hours(begin, latest.time()) if begin < latest.time() < end else None
