"""When a case may be called: within the window, not more often than allowed, and before it is too late."""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.case import Case
from doorstep.campaigns.countries import PACKS
from doorstep.campaigns.windows import ROOM, next_permitted

WEEK: Final = timedelta(days=7)


def first_moment(case: Case, earliest: datetime, rules: CallingRules, *, capped: bool = True) -> datetime | None:
    """Find the first moment in which a case may be called.

    Args:
        case: The case.
        earliest: Not before.
        rules: The operator's rules.
        capped: Whether attempts a day and a week count; they do not for a call that was asked for, or owed.

    Returns:
        The moment, in UTC; None where there is none within three weeks.
    """
    moment = next_permitted(earliest, case.zones, case.country, rules, case.region)
    while capped and moment is not None:
        free = _under_caps(case, moment, rules)
        if free == moment:
            break
        moment = next_permitted(free, case.zones, case.country, rules, case.region)
    return moment


def in_time(case: Case, moment: datetime) -> bool:
    """Whether a call that begins then can be over before the case's deadline."""
    return case.deadline is None or moment + ROOM <= case.deadline


def next_day(case: Case, moment: datetime) -> datetime:
    """Tell when the next day has begun by every clock of a case."""
    return max(_midnight(moment, zone) for zone in case.zones)


def _under_caps(case: Case, moment: datetime, rules: CallingRules) -> datetime:
    """Tell from when on one more call keeps within the attempts a day and a week; the moment itself where it does."""
    pack = PACKS[case.country or ""]
    a_day, a_week = min(pack.attempts_a_day, rules.attempts_a_day), min(pack.attempts_a_week, rules.attempts_a_week)
    full = [zone for zone in case.zones if _that_day(case.number_dialled, moment, zone) >= a_day]
    week = sorted(one for one in case.number_dialled if one > moment - WEEK)
    days = [_midnight(moment, zone) for zone in full]
    return max([moment, *days, *([week[-a_week] + WEEK] if len(week) >= a_week else [])])


def _that_day(dialled: Sequence[datetime], moment: datetime, zone: str) -> int:
    clock = ZoneInfo(zone)
    day = moment.astimezone(clock).date()
    return sum(one.astimezone(clock).date() == day for one in dialled)


def _midnight(moment: datetime, zone: str) -> datetime:
    clock = ZoneInfo(zone)
    day = moment.astimezone(clock).date() + timedelta(days=1)
    return datetime.combine(day, time(0), clock).astimezone(UTC)
