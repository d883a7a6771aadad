"""When it is collected: a moment made of what a buyer said about days and hours."""

from datetime import date, datetime, time, timedelta

from doorstep.dialogue.slots import Polarity, TimeConstraint

NOON = 12
LATEST = timedelta(days=21)
"""Nothing is kept for a collection later than this."""
LONGEST = timedelta(hours=3)
"""A longer span is a part of the day, like the afternoon, and its hour has to be asked for."""


def wanted_time(
    times: tuple[TimeConstraint, ...], day: date | None, now: datetime, agreed: datetime | None = None
) -> tuple[date | None, datetime | None]:
    """Tell the day, and the moment if an hour was named as well.

    Args:
        times: What was said now.
        day: The day that was said before.
        now: The moment, in the seller's zone.
        agreed: The moment that was agreed before: another day keeps its hour, and "8" its half of the day.
    """
    wanted = [one for one in times if one.polarity is Polarity.WANT]
    starts = [one.start.astimezone(now.tzinfo) for one in wanted if one.start is not None and one.start.tzinfo]
    days = [one for constraint in wanted for one in constraint.dates] or [one.date() for one in starts]
    hours = [hour for one in wanted if (hour := _hour(one, now)) is not None]
    kept = None if agreed is None else agreed.astimezone(now.tzinfo).time()
    if not hours and (kept is None or not days):
        return (days[0] if days and days[0] >= now.date() else None), None
    chosen = days[0] if days else day or now.date()
    hour = kept if not hours and kept is not None else hours[0].replace(tzinfo=None)
    if kept is not None and kept.hour >= NOON and hour.hour < NOON and any(one.text.isdigit() for one in wanted):
        hour = hour.replace(hour=hour.hour + NOON)
    moment = datetime.combine(chosen, hour, now.tzinfo)
    if not days and day is None and moment <= now:
        moment += timedelta(days=1)
    return chosen, moment if now < moment <= now + LATEST else None


def _hour(constraint: TimeConstraint, now: datetime) -> time | None:
    """The hour somebody named: where a span begins that is no part of the day."""
    since, until, start = constraint.since, constraint.until, constraint.start
    if since is None:
        named = until is None and start is not None and start.tzinfo is not None
        begin = start.astimezone(now.tzinfo).time() if named and start is not None else time()
        return begin if begin != time() else None
    if until is None:
        return since
    day = now.date()
    length = datetime.combine(day, until) - datetime.combine(day, since)
    return since if length <= LONGEST else None
