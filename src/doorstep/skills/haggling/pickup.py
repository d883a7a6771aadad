"""When it is collected: a moment made of what a buyer said about days and hours."""

from datetime import date, datetime, time, timedelta

from doorstep.dialogue.slots import Polarity, TimeConstraint

LATEST = timedelta(days=21)
"""Nothing is kept for a collection later than this."""


def wanted_time(
    times: tuple[TimeConstraint, ...], day: date | None, now: datetime
) -> tuple[date | None, datetime | None]:
    """Tell the day, and the moment if an hour was named as well.

    Args:
        times: What was said now.
        day: The day that was said before.
        now: The moment, in the seller's zone.
    """
    wanted = [one for one in times if one.polarity is Polarity.WANT]
    starts = [one.start.astimezone(now.tzinfo) for one in wanted if one.start is not None and one.start.tzinfo]
    days = [one for constraint in wanted for one in constraint.dates] or [one.date() for one in starts]
    named = [hour for one in wanted if (hour := one.since or one.until) is not None]
    hours = named or [one.time() for one in starts if one.time() != time()]
    if not hours:
        return (days[0] if days and days[0] >= now.date() else None), None
    chosen = days[0] if days else day or now.date()
    moment = datetime.combine(chosen, hours[0].replace(tzinfo=None), now.tzinfo)
    if not days and day is None and moment <= now:
        moment += timedelta(days=1)
    return chosen, moment if now < moment <= now + LATEST else None
