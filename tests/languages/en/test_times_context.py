"""What is on offer and when it is said settles which hour and which day are meant."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Polarity, TimeConstraint, Window
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.times import read_times
from tests.languages.en.time_cases import TUNED
from tests.languages.en.time_cases_held_out import HELD_OUT

ZONE = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 23, 9, tzinfo=ZONE)


def window(day: int, start: int, end: int, month: int = 11) -> Window:
    return Window(datetime(2026, month, day, start, tzinfo=ZONE), datetime(2026, month, day, end, tzinfo=ZONE))


def only(said: str, context: Context) -> TimeConstraint:
    (constraint,) = read_times(said, context).constraints
    return constraint


@pytest.mark.parametrize(
    ("said", "offered", "since", "until"),
    [
        ("at eight", window(24, 8, 10), time(8), time(9)),
        ("at eight", window(24, 19, 21), time(20), time(21)),
        ("after eight", window(24, 8, 10), time(8), None),
        ("after eight", window(24, 18, 21), time(20), None),
        ("after eight in the evening", window(24, 8, 10), time(20), None),
        ("between seven and nine", window(24, 7, 9), time(7), time(9)),
        ("between seven and nine", window(24, 18, 20), time(19), time(21)),
        ("at three", window(24, 8, 10), time(15), time(16)),
    ],
)
def test_the_offer_settles_the_half_of_the_day(said: str, offered: Window, since: time, until: time | None) -> None:
    read = only(said, Context(NOW, offered=(offered,)))
    assert (read.since, read.until) == (since, until)


@pytest.mark.parametrize(
    ("said", "since", "until"),
    [
        ("I'm at work until eight", None, time(20)),
        ("I leave at eight", time(8), None),
        ("not before nine", None, time(9)),
    ],
)
def test_busy_hours_have_their_own_half_of_the_day(said: str, since: time | None, until: time | None) -> None:
    read = only(said, Context(NOW, offered=(window(24, 8, 10),)))
    assert (read.polarity, read.since, read.until) == (Polarity.REFUSE, since, until)


def test_an_hour_of_today_that_has_passed_means_the_evening() -> None:
    read = only("today at eight", Context(NOW))
    assert (read.since, read.until) == (time(20), time(21))


@pytest.mark.parametrize("expects", [Expects.SLOT_DECISION, Expects.AVAILABILITY, Expects.CALLBACK_TIME])
def test_a_number_alone_answers_when(expects: Expects) -> None:
    assert only("three", Context(NOW, expects)).since == time(15)


@pytest.mark.parametrize("expects", [Expects.NONE, Expects.ADDRESS_PART, Expects.VERIFICATION, Expects.ADDRESS])
def test_a_number_alone_is_no_time_elsewhere(expects: Expects) -> None:
    assert read_times("three", Context(NOW, expects)).constraints == ()


@pytest.mark.parametrize(
    ("free", "day"),
    [
        ((), date(2026, 12, 1)),
        ((window(24, 14, 16),), date(2026, 11, 24)),
        ((window(1, 14, 16, month=12),), date(2026, 12, 1)),
    ],
)
def test_tuesday_said_on_a_tuesday_is_the_one_that_can_be_had(free: tuple[Window, ...], day: date) -> None:
    tuesday = datetime(2026, 11, 24, 9, tzinfo=ZONE)
    assert only("Tuesday", Context(tuesday, free=free)).dates == (day,)


@pytest.mark.parametrize(
    ("said", "region", "day"),
    [
        ("11/12", "US", date(2027, 11, 12)),
        ("11/12", "GB", date(2026, 12, 11)),
        ("24/11", "US", date(2026, 11, 24)),
        ("24.11.", "DE", date(2026, 11, 24)),
        ("2026-12-01", "US", date(2026, 12, 1)),
    ],
)
def test_written_dates_follow_the_region(said: str, region: str, day: date) -> None:
    assert only(said, Context(NOW, region=region)).dates == (day,)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("tomorrow", (date(2026, 12, 31),)),
        ("Friday", (date(2027, 1, 1),)),
        ("on the 2nd", (date(2027, 1, 2),)),
        ("New Year's Day", (date(2027, 1, 1),)),
        ("the weekend", (date(2027, 1, 2), date(2027, 1, 3))),
    ],
)
def test_days_run_over_the_end_of_the_year(said: str, days: tuple[date, ...]) -> None:
    assert only(said, Context(datetime(2026, 12, 30, 9, tzinfo=ZONE))).dates == days


def test_one_interval_has_begin_and_end_in_the_zone() -> None:
    read = only("tomorrow between two and four", Context(NOW))
    assert (read.start, read.end) == (
        datetime(2026, 11, 24, 14, tzinfo=ZONE),
        datetime(2026, 11, 24, 16, tzinfo=ZONE),
    )
    assert only("after three", Context(NOW)).start is None


def test_a_day_that_loses_an_hour_ends_at_its_own_midnight() -> None:
    read = only("tomorrow", Context(datetime(2027, 3, 13, 9, tzinfo=ZONE)))
    assert read.start is not None
    assert read.end is not None
    assert read.end.astimezone(ZoneInfo("UTC")) - read.start.astimezone(ZoneInfo("UTC")) == timedelta(hours=23)


def test_the_first_is_a_choice_where_two_windows_are_offered() -> None:
    offered = (window(24, 8, 10), window(24, 14, 16))
    assert read_times("the first", Context(NOW, Expects.SLOT_DECISION, offered=offered)).constraints == ()
    assert read_times("the second one please", Context(NOW, Expects.SLOT_DECISION, offered=offered)).constraints == ()


def test_a_small_number_is_an_hour_only_where_an_offer_covers_it() -> None:
    early = (window(24, 8, 10), window(24, 18, 20))
    assert read_times("two", Context(NOW, Expects.SLOT_DECISION, offered=early)).constraints == ()
    late = (window(24, 8, 10), window(24, 14, 16))
    assert only("two", Context(NOW, Expects.SLOT_DECISION, offered=late)).since == time(14)


def test_relations_to_the_offer() -> None:
    offered = (window(24, 14, 16),)
    assert only("the next day", Context(NOW, offered=offered)).dates == (date(2026, 11, 25),)
    same = only("same time on Friday", Context(NOW, offered=offered))
    assert (same.dates, same.since, same.until) == ((date(2026, 11, 27),), time(14), time(16))
    assert only("I'm home all day", Context(NOW, offered=offered)).dates == (date(2026, 11, 24),)


@pytest.mark.parametrize(
    ("said", "flags"),
    [
        ("do you have anything later?", "later"),
        ("could it be a bit later", "later"),
        ("that's too early", "later"),
        ("anything earlier?", "earlier"),
        ("that is too late for me", "earlier"),
        ("as soon as possible", "earlier"),
        ("another day please", "other"),
        ("is there a different time", "other"),
        ("whenever you like", "any_time"),
        ("either is fine", "any_time"),
        ("I'll talk to you later", ""),
        ("see you later", ""),
        ("later today", ""),
        ("yes", ""),
    ],
)
def test_comparisons_are_told(said: str, flags: str) -> None:
    read = read_times(said, Context(NOW))
    told = {name for name in ("later", "earlier", "other", "any_time") if getattr(read, name)}
    assert told == set(filter(None, flags.split()))


def test_a_question_mentions_a_time_without_setting_one() -> None:
    read = read_times("does it come today?", Context(NOW))
    assert read.mentions_time
    assert read.constraints == ()


PIECES = sorted({word for said, _ in TUNED + HELD_OUT for word in said.split()})


@given(st.text(max_size=80) | st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
def test_any_text_is_read_into_sound_constraints(said: str) -> None:
    read = read_times(said, Context(NOW, Expects.AVAILABILITY, offered=(window(24, 8, 10),)))
    for start, end in read.spans:
        assert 0 <= start < end <= len(said)
    for one in read.constraints:
        assert one.start is None or one.end is None or one.start < one.end
        assert one.dates == tuple(sorted(set(one.dates)))
        assert all(day >= NOW.date() for day in one.dates)
