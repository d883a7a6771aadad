"""Cases and attempts to test the rules of calling with."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import holidays
from hypothesis import strategies as st

from doorstep.campaigns.american_states import ZONES
from doorstep.campaigns.case import Case, PastAttempt
from doorstep.campaigns.countries import PACKS
from doorstep.campaigns.zones_of import COUNTRY_ZONES

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 3, 2, 10, tzinfo=BERLIN)
"""An ordinary Monday morning, no holiday within the week."""

TALK = timedelta(minutes=2)

HOW: dict[str, tuple[str, str | None, bool, bool]] = {
    "settled": ("local_hangup", "appointment", True, True),
    "opted_out": ("local_hangup", "opted_out", True, False),
    "wrong_person": ("local_hangup", "wrong_person", True, False),
    "callback": ("local_hangup", "callback", True, False),
    "cut_off": ("dropped", "unreachable", True, False),
    "partly": ("local_hangup", "appointment", True, False),
    "unresolved": ("local_hangup", "unresolved", True, False),
    "hung_up": ("remote_hangup", "hung_up", True, False),
    "not_here": ("local_hangup", "unreachable", True, False),
    "screening": ("local_hangup", "screening", True, False),
    "voicemail": ("local_hangup", "voicemail", True, False),
    "no_answer": ("no_answer", "unreachable", False, False),
    "busy": ("busy", "unreachable", False, False),
    "declined": ("declined", "unreachable", False, False),
    "unreachable": ("unreachable", "unreachable", False, False),
    "failed": ("failed", "unreachable", False, False),
    "media_lost": ("media_lost", "unreachable", True, False),
    "dropped": ("dropped", "unreachable", False, False),
    "not_found": ("not_found", "unreachable", False, False),
}
"""Cause, disposition, whether answered and whether all was agreed, by the outcome they make."""


def attempt(outcome: str, at: datetime, number: int = 1) -> PastAttempt:
    """An attempt of two minutes that went that way."""
    cause, disposition, answered, agreed = HOW[outcome]
    return PastAttempt(number, at, at + TALK, cause, disposition, answered=answered, agreed=agreed)


def tried(*outcomes: tuple[str, datetime]) -> Case:
    """Somebody in Germany who was called at those moments, on this number only."""
    attempts = tuple(attempt(outcome, at, number) for number, (outcome, at) in enumerate(outcomes, 1))
    return Case("DE", ("Europe/Berlin",), attempts=attempts, number_dialled=tuple(one.dialled_at for one in attempts))


def forbidden(moment: datetime, case: Case) -> bool:
    """Whether nobody may be called then, found without the code under test."""
    for zone in case.zones:
        there = moment.astimezone(ZoneInfo(zone))
        if not 9 <= there.hour < 20 or there.isoweekday() == 7 or holiday(there.date(), case.country or ""):
            return True
    return not case.zones or case.country not in PACKS


def holiday(day: date, country: str) -> bool:
    """Whether a day is a public holiday in a whole country."""
    return day in _CALENDARS[country]


_CALENDARS = {country: holidays.country_holidays(country, years=range(2026, 2030)) for country in PACKS}

_MOMENTS = st.integers(0, 3 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 2, tzinfo=UTC) + timedelta(minutes=minutes)
)


@st.composite
def near_clock_changes(draw: st.DrawFn) -> datetime:
    """A moment within a day of a change of the clocks in Europe or America."""
    year = draw(st.integers(2026, 2028))
    month, week = draw(st.sampled_from([(3, 5), (10, 5), (3, 2), (11, 1)]))
    sundays = [day for number in range(1, 31) if (day := date(year, month, number)).isoweekday() == 7]
    sunday = sundays[min(week, len(sundays)) - 1]
    hours = draw(st.floats(-24, 48))
    return datetime(sunday.year, sunday.month, sunday.day, tzinfo=UTC) + timedelta(hours=hours)


def moments() -> st.SearchStrategy[datetime]:
    """Any moment of some years, many near a change of the clocks."""
    return st.one_of(_MOMENTS, near_clock_changes())


@st.composite
def places(draw: st.DrawFn) -> tuple[str, tuple[str, ...]]:
    """A country with a pack, and zones somebody called there may be in."""
    country = draw(st.sampled_from(sorted(PACKS)))
    at_home = sorted({zone for zones in ZONES.values() for zone in zones}) if country == "US" else []
    zones = draw(st.lists(st.sampled_from([*COUNTRY_ZONES[country], *at_home]), min_size=1, max_size=2))
    abroad = draw(st.sampled_from([(), (), ("Europe/London",), ("America/New_York",), ("Asia/Tokyo",)]))
    return country, (*zones, *abroad)
