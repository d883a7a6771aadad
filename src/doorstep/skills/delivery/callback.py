"""When to call back: a moment out of what was said about times, or a sensible one where nothing was said."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from doorstep.dialogue.slots import Polarity, TimeConstraint, Window

FIRST_HOUR = 9
LAST_HOUR = 18
MORNING = time(FIRST_HOUR)


def moment(times: Sequence[TimeConstraint], now: datetime) -> datetime | None:
    """Find the first moment that suits: a wanted one or the end of a time away; None where none is named."""
    wanted = [one for one in times if one.polarity is Polarity.WANT]
    if wanted:
        return min((_breadth(one), _begin(one, now)) for one in wanted)[1]
    ends = [end for one in times if one.polarity is Polarity.REFUSE and (end := _end(one, now)) is not None]
    return max(ends, default=None)


def permitted(at: datetime, hours: Sequence[Window]) -> datetime:
    """Move a moment into the hours in which we may call; where none of them comes it stays as it is."""
    found = next((each for each in hours if at < each.end), None)
    return at if found is None else max(at, found.start).astimezone(at.tzinfo)


def default_moment(now: datetime) -> datetime:
    """Two hours from now, or ten the next morning where that is no time to call."""
    soon = (now + timedelta(hours=2)).replace(minute=0, second=0, microsecond=0)
    if FIRST_HOUR <= soon.hour < LAST_HOUR and soon.date() == now.date():
        return soon
    return _at(now.date() + timedelta(days=1), time(10), now)


def _begin(one: TimeConstraint, now: datetime) -> datetime:
    if one.start is not None and one.start > now:
        return _in_the_day(one.start, one)
    hour = _middle(one)
    days = sorted(day for day in one.dates if day >= now.date()) or [now.date()]
    at = _at(days[0], hour, now)
    if at > now:
        return at
    if one.dates:
        return min(candidate for candidate in (now + timedelta(hours=1), _at(days[-1], time(23, 59), now)))
    return _at(days[0] + timedelta(days=1), hour, now)


def _breadth(one: TimeConstraint) -> int:
    """Minutes a wish leaves open within its day: "later this afternoon, about four" means four."""
    since = one.since or time(0)
    until = one.until or time(23, 59)
    return (until.hour - since.hour) * 60 + until.minute - since.minute


def _middle(one: TimeConstraint) -> time:
    """The hour to call at: "around seven" is the half hour before and after, and means seven."""
    if one.since is None:
        return MORNING
    around = one.since.minute == 30 and one.until is not None and one.until.hour == one.since.hour + 1
    return time(one.since.hour + 1) if around and one.since.hour < 23 else one.since


def _in_the_day(start: datetime, one: TimeConstraint) -> datetime:
    """A whole day begins at nine, not at midnight."""
    if start.time() == time(0) and one.since is None:
        return start.replace(hour=FIRST_HOUR)
    return start


def _end(one: TimeConstraint, now: datetime) -> datetime | None:
    """When somebody is back: the hour named, or the morning after the last day named."""
    if one.until is not None:
        day = max(one.dates, default=now.date())
        at = _at(day, one.until, now)
        return at if at > now else _at(day + timedelta(days=1), one.until, now)
    if one.end is not None and one.end > now:
        return one.end
    if one.dates and one.since is None:
        return _at(max(one.dates) + timedelta(days=1), time(10), now)
    return None


def _at(day: date, hour: time, now: datetime) -> datetime:
    return datetime.combine(day, hour, now.tzinfo)
