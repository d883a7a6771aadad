"""The best time of day for the next attempt: where the number was answered before, else where it was tried least."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.case import Case
from doorstep.campaigns.moments import first_moment, in_time
from doorstep.campaigns.outcomes import TALKED, outcome_of

DAYS: Final = 4
"""So many days are looked at; a better time of day is not worth more waiting."""

SPREAD: Final = timedelta(minutes=60)
"""Attempts of many cases are spread over so much of a part of the day."""


class Daypart(StrEnum):
    """A part of the day by the recipient's clock."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


BEGINS: Final = {Daypart.MORNING: time(8), Daypart.AFTERNOON: time(12), Daypart.EVENING: time(16)}
"""When each part begins; the evening is the last."""


def daypart(moment: datetime, zone: str) -> Daypart:
    """Tell which part of the day a moment lies in."""
    hour = moment.astimezone(ZoneInfo(zone)).time()
    return next((part for part, begin in reversed(BEGINS.items()) if hour >= begin), Daypart.MORNING)


def best_moment(case: Case, earliest: datetime, rules: CallingRules) -> datetime | None:
    """Find the best moment for the next attempt, in UTC.

    The part of the day wins that was answered most often, less the attempts that were made in it in vain; of equal
    ones the earliest. Where none of them comes before the deadline it is simply the first moment possible.

    Returns:
        None where the case cannot be called within three weeks.
    """
    first = first_moment(case, earliest, rules)
    if first is None:
        return None
    worth = _worth(case)
    found = [(-worth[part], moment) for part, moment in _candidates(case, earliest, first, rules)]
    found = [one for one in found if in_time(case, one[1])]
    return min(found)[1] if found else first


def _worth(case: Case) -> Counter[Daypart]:
    zone = case.zones[0]
    worth = Counter(daypart(moment, zone) for moment in case.answered_before)
    for attempt in case.attempts:
        worth[daypart(attempt.dialled_at, zone)] += 1 if outcome_of(attempt) in TALKED else -1
    return worth


def _candidates(
    case: Case, earliest: datetime, first: datetime, rules: CallingRules
) -> Iterator[tuple[Daypart, datetime]]:
    """Go through the parts of the next days that can be called in, with one moment in each."""
    zone = case.zones[0]
    today = first.astimezone(ZoneInfo(zone)).date()
    for day in (today + timedelta(days=number) for number in range(DAYS)):
        for part, begin in BEGINS.items():
            wanted = datetime.combine(day, begin, ZoneInfo(zone)).astimezone(UTC)
            moment = first_moment(case, max(earliest, wanted), rules)
            if moment is not None and daypart(moment, zone) is part:
                yield part, moment if moment == earliest else _spread(case, moment, rules)


def _spread(case: Case, moment: datetime, rules: CallingRules) -> datetime:
    """Move a moment within its part of the day, each case by its own; not where it would leave it."""
    later = first_moment(case, moment + SPREAD * share(case), rules)
    same = later is not None and daypart(later, case.zones[0]) is daypart(moment, case.zones[0])
    return later if later is not None and same and later - moment <= SPREAD else moment


def share(case: Case) -> float:
    """A number from 0 to below 1 that differs from case to case and from attempt to attempt, without chance."""
    if not case.attempts:
        return 0.0
    last = case.attempts[-1]
    elapsed = last.ended_at - datetime(2000, 1, 1, tzinfo=UTC)
    return ((elapsed // timedelta(milliseconds=1)) * 7919 + last.number * 104_729) % 10_007 / 10_007
