"""Calling windows: the hours in which somebody may be called, by every clock they may live by.

A moment is permitted where it lies within the hours of the country's pack, on a day that is no Sunday and no public
holiday there, in each of the zones. Hours are those of the local clock, so a change of the clocks moves nothing.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache, partial
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.countries import EARLIEST, LATEST, PACKS, Hours
from doorstep.campaigns.free_days import public_holidays
from doorstep.campaigns.zone_names import known_zones

ROOM: Final = timedelta(minutes=5)
"""No call begins so shortly before the end of the hours, or before a deadline: it has to be over by then."""

SEARCHED: Final = timedelta(days=21)
"""How far ahead a permitted moment is looked for."""

HoursOn: TypeAlias = Callable[[date], Hours | None]
"""Between which hours of a local day calls may begin."""


def permitted(
    now: datetime, zones: Sequence[str], country: str | None, rules: CallingRules, region: str | None = None
) -> bool:
    """Whether a call may begin now, by the clock of every zone; False where country or zones are not known."""
    if country is None or country not in PACKS or not known_zones(zones):
        return False
    hours_on = partial(day_hours, country=country, rules=rules, region=region)
    return all(_open(now, ZoneInfo(zone), hours_on) for zone in zones)


def next_permitted(
    now: datetime, zones: Sequence[str], country: str | None, rules: CallingRules, region: str | None = None
) -> datetime | None:
    """Find the first moment from now on in which a call may begin, in UTC.

    Returns:
        None where there is none within 21 days: country or zones are not known, or no hour suits all of them.
    """
    if country is None or country not in PACKS or not known_zones(zones):
        return None
    hours_on = partial(day_hours, country=country, rules=rules, region=region)
    clocks = [ZoneInfo(zone) for zone in dict.fromkeys(zones)]
    moment: datetime | None = now.astimezone(UTC)
    end = now.astimezone(UTC) + SEARCHED
    while moment is not None and moment <= end:
        closed = next((clock for clock in clocks if not _open(moment, clock, hours_on)), None)
        if closed is None:
            return moment
        moment = _opening(moment, end, closed, hours_on)
    return None


def opening_hours(
    now: datetime, zones: Sequence[str], country: str | None, rules: CallingRules, region: str | None = None
) -> tuple[tuple[datetime, datetime], ...]:
    """List from when to when calls may begin within the next 21 days, by the clock of the first zone."""
    found: list[tuple[datetime, datetime]] = []
    moment = next_permitted(now, zones, country, rules, region)
    while moment is not None and moment <= now + SEARCHED:
        ends = [_closing(moment, ZoneInfo(zone), country or "", rules, region) for zone in dict.fromkeys(zones)]
        clock, end = ZoneInfo(zones[0]), min(ends)
        found.append((moment.astimezone(clock), end.astimezone(clock)))
        moment = next_permitted(end, zones, country, rules, region)
    return tuple(found)


def day_hours(day: date, country: str, rules: CallingRules, region: str | None = None) -> Hours | None:
    """Tell between which hours of a local day calls may begin; None: not on that day."""
    pack = PACKS[country]
    hours = pack.hours[day.weekday()]
    if hours is None or day in public_holidays(country, day.year, region, every_region=pack.every_region):
        return None
    return _narrowed(hours, rules.first, rules.last)


def _open(moment: datetime, clock: ZoneInfo, hours_on: HoursOn) -> bool:
    there = moment.astimezone(clock)
    hours = hours_on(there.date())
    return hours is not None and hours.first <= there.time() < hours.last


def _closing(moment: datetime, clock: ZoneInfo, country: str, rules: CallingRules, region: str | None) -> datetime:
    """Tell when the hours end that a permitted moment lies in."""
    day = moment.astimezone(clock).date()
    hours = day_hours(day, country, rules, region)
    return moment if hours is None else datetime.combine(day, hours.last, clock).astimezone(UTC)


def _opening(moment: datetime, end: datetime, clock: ZoneInfo, hours_on: HoursOn) -> datetime | None:
    """Find when the hours of a day begin next; a day on which the clock skips that moment is passed over."""
    today = moment.astimezone(clock).date()
    for day in (today + timedelta(days=number) for number in range((end - moment).days + 2)):
        hours = hours_on(day)
        if hours is None:
            continue
        begin = datetime.combine(day, hours.first, clock).astimezone(UTC)
        if begin >= moment and _open(begin, clock, hours_on):
            return begin
    return None


@lru_cache(maxsize=1_000)
def _narrowed(hours: Hours, first: time | None, last: time | None) -> Hours | None:
    """Take the stricter of a pack's hours, the settings' and the outer limit, less the room for a call."""
    begin = max(hours.first, EARLIEST, first or EARLIEST)
    end = min(hours.last, LATEST, last if last is not None else LATEST)
    latest = (datetime.combine(date.min + timedelta(days=1), end) - ROOM).time()
    return Hours(begin, latest) if begin < latest < end else None
