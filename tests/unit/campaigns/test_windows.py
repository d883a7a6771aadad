from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.case import Case
from doorstep.campaigns.countries import EARLIEST, LATEST, PACKS
from doorstep.campaigns.windows import ROOM, SEARCHED, day_hours, next_permitted, opening_hours, permitted
from tests.unit.campaigns.cases import BERLIN, MONDAY, forbidden, moments, places

RULES = CallingRules()
HERE = ("Europe/Berlin",)


@pytest.mark.parametrize("country", sorted(PACKS))
def test_every_country_calls_from_monday_to_saturday_by_day_only(country: str) -> None:
    for hours in PACKS[country].hours[:6]:
        assert hours is not None
        assert EARLIEST <= hours.first < hours.last <= LATEST
    assert PACKS[country].hours[6] is None


def test_an_hour_of_the_day_is_waited_for() -> None:
    assert permitted(MONDAY, HERE, "DE", RULES)
    assert next_permitted(MONDAY, HERE, "DE", RULES) == MONDAY
    assert next_permitted(MONDAY.replace(hour=3), HERE, "DE", RULES) == MONDAY.replace(hour=9)


def test_the_last_minutes_of_the_window_are_left_to_calls_that_go_on() -> None:
    assert permitted(MONDAY.replace(hour=19, minute=54, second=59), HERE, "DE", RULES)
    late = MONDAY.replace(hour=19, minute=55)
    assert not permitted(late, HERE, "DE", RULES)
    assert next_permitted(late, HERE, "DE", RULES) == MONDAY.replace(day=3, hour=9)


def test_nobody_is_called_on_sundays_and_holidays() -> None:
    saturday_night = datetime(2026, 3, 7, 22, tzinfo=BERLIN)
    assert next_permitted(saturday_night, HERE, "DE", RULES) == datetime(2026, 3, 9, 9, tzinfo=BERLIN)
    before_easter = datetime(2026, 4, 2, 21, tzinfo=BERLIN)
    assert next_permitted(before_easter, HERE, "DE", RULES) == datetime(2026, 4, 4, 9, tzinfo=BERLIN)


def test_a_holiday_of_any_region_counts_where_the_region_is_not_known() -> None:
    corpus_christi = date(2026, 6, 4)
    assert day_hours(corpus_christi, "DE", RULES) is None
    assert day_hours(corpus_christi, "DE", RULES, "BY") is None
    assert day_hours(corpus_christi, "DE", RULES, "BE") is not None
    assert day_hours(corpus_christi, "DE", RULES, "nowhere") is None


def test_a_holiday_of_some_places_of_a_region_counts_in_all_of_it() -> None:
    assert day_hours(date(2026, 8, 15), "DE", RULES, "BY") is None
    assert day_hours(date(2026, 6, 4), "DE", RULES, "SN") is None


def test_of_american_states_only_the_known_one_adds_its_holidays() -> None:
    patriots_day = date(2026, 4, 20)
    assert day_hours(patriots_day, "US", RULES) is not None
    assert day_hours(patriots_day, "US", RULES, "MA") is None
    assert day_hours(date(2026, 11, 26), "US", RULES) is None


def test_every_zone_has_to_permit() -> None:
    coasts = ("America/New_York", "America/Los_Angeles")
    at = next_permitted(datetime(2026, 3, 2, 0, tzinfo=ZoneInfo("America/New_York")), coasts, "US", RULES)
    assert at == datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("America/Los_Angeles"))


def test_zones_without_a_common_hour_permit_nothing() -> None:
    narrow = CallingRules(first=time(10), last=time(11))
    assert next_permitted(MONDAY, ("Europe/Berlin", "Asia/Tokyo"), "DE", narrow) is None


@pytest.mark.parametrize("zones", [(), ("Europe/Nowhere",), ("Europe/Berlin", "Mars/Base"), ("localtime",), ("../x",)])
def test_an_unknown_zone_permits_nothing(zones: tuple[str, ...]) -> None:
    assert not permitted(MONDAY, zones, "DE", RULES)
    assert next_permitted(MONDAY, zones, "DE", RULES) is None


@pytest.mark.parametrize("country", [None, "", "FR", "de"])
def test_an_unknown_country_permits_nothing(country: str | None) -> None:
    assert not permitted(MONDAY, HERE, country, RULES)
    assert next_permitted(MONDAY, HERE, country, RULES) is None


def test_settings_narrow_the_hours_and_never_widen_them() -> None:
    assert not permitted(MONDAY.replace(hour=9, minute=30), HERE, "DE", CallingRules(first=time(10)))
    assert not permitted(MONDAY.replace(hour=17), HERE, "DE", CallingRules(last=time(17)))
    wide = CallingRules(first=time(0), last=time(23))
    assert not permitted(MONDAY.replace(hour=8), HERE, "DE", wide)
    assert not permitted(MONDAY.replace(hour=20), HERE, "DE", wide)
    assert next_permitted(MONDAY, HERE, "DE", CallingRules(last=time(0))) is None


def test_hours_are_those_of_the_clock_on_the_wall_on_both_sides_of_a_change() -> None:
    for friday in (datetime(2026, 3, 27, 22, tzinfo=BERLIN), datetime(2026, 10, 23, 22, tzinfo=BERLIN)):
        saturday = next_permitted(friday, HERE, "DE", RULES)
        assert saturday is not None
        monday = next_permitted(saturday + timedelta(hours=12), HERE, "DE", RULES)
        assert monday is not None
        assert [one.astimezone(BERLIN).hour for one in (saturday, monday)] == [9, 9]
        assert monday - saturday != timedelta(days=2)


def test_a_day_the_calendar_of_a_zone_skipped_has_no_hours() -> None:
    thursday_night = datetime(2011, 12, 29, 22, tzinfo=ZoneInfo("Pacific/Apia"))
    assert next_permitted(thursday_night, ("Pacific/Apia",), "US", RULES) == datetime(
        2011, 12, 31, 9, tzinfo=ZoneInfo("Pacific/Apia")
    )


@settings(max_examples=200)
@given(moments(), places())
def test_what_is_permitted_lies_in_the_hours_of_every_zone(now: datetime, place: tuple[str, tuple[str, ...]]) -> None:
    country, zones = place
    case = Case(country, zones)
    found = next_permitted(now, zones, country, RULES)
    if permitted(now, zones, country, RULES):
        assert not forbidden(now, case)
        assert found == now
    if found is not None:
        assert now <= found <= now + SEARCHED
        assert not forbidden(found, case)
        assert not forbidden(found + ROOM - timedelta(seconds=1), case)
        assert found == now or not permitted(found - timedelta(seconds=1), zones, country, RULES)


def test_opening_hours_are_those_of_every_zone() -> None:
    saturday = datetime(2026, 4, 4, 18, tzinfo=BERLIN)
    first, second = opening_hours(saturday, HERE, "DE", RULES)[:2]
    assert first == (saturday, saturday.replace(hour=19, minute=55))
    assert second == (datetime(2026, 4, 7, 9, tzinfo=BERLIN), datetime(2026, 4, 7, 19, 55, tzinfo=BERLIN))
    both = opening_hours(MONDAY, ("Europe/Berlin", "America/New_York"), "DE", RULES)[0]
    assert both == (MONDAY.replace(hour=15), MONDAY.replace(hour=19, minute=55))
    assert opening_hours(MONDAY, (), "DE", RULES) == ()


@settings(max_examples=100)
@given(moments(), places(), st.integers(0, 20 * 24 * 4))
def test_opening_hours_hold_every_permitted_moment_and_no_other(
    now: datetime, place: tuple[str, tuple[str, ...]], quarters: int
) -> None:
    country, zones = place
    moment = now.astimezone(UTC) + timedelta(minutes=15 * quarters)
    hours = opening_hours(now, zones, country, RULES)
    assert any(begin <= moment < end for begin, end in hours) == permitted(moment, zones, country, RULES)


@settings(max_examples=100)
@given(moments(), places(), st.integers(0, 14 * 24 * 4))
def test_no_permitted_moment_comes_before_the_one_found(
    now: datetime, place: tuple[str, tuple[str, ...]], quarters: int
) -> None:
    country, zones = place
    found = next_permitted(now, zones, country, RULES)
    earlier = now.astimezone(UTC) + timedelta(minutes=15 * quarters)
    if found is None or earlier < found:
        assert not permitted(earlier, zones, country, RULES)
