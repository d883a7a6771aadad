"""Which windows fit which constraints."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.dialogue.availability import nearest, suits
from doorstep.dialogue.slots import Polarity, TimeConstraint, Window

ZONE = ZoneInfo("America/Chicago")
MONDAY, TUESDAY, WEDNESDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)


def window(day: date, start: int, end: int) -> Window:
    return Window(datetime.combine(day, time(start), ZONE), datetime.combine(day, time(end), ZONE))


def want(*dates: date, since: time | None = None, until: time | None = None) -> TimeConstraint:
    return TimeConstraint(Polarity.WANT, dates, since, until)


def refuse(*dates: date, since: time | None = None, until: time | None = None) -> TimeConstraint:
    return TimeConstraint(Polarity.REFUSE, dates, since, until)


@pytest.mark.parametrize(
    ("start", "end", "constraint", "expected"),
    [
        (14, 16, want(since=time(15)), False),  # after three, and the courier may come at two
        (15, 17, want(since=time(15)), True),
        (14, 16, want(since=time(15), until=time(16)), True),  # at three
        (15, 17, want(since=time(15), until=time(16)), True),
        (16, 18, want(since=time(15), until=time(16)), False),
        (14, 16, want(since=time(14, 30), until=time(15, 30)), True),  # around three
        (15, 17, want(since=time(14, 30), until=time(15, 30)), True),
        (12, 14, want(since=time(14, 30), until=time(15, 30)), False),
        (14, 16, want(until=time(16)), True),
        (15, 17, want(until=time(16)), False),
        (14, 16, want(since=time(14), until=time(16)), True),
        (13, 15, want(since=time(14), until=time(16)), False),
        (14, 16, want(MONDAY), True),
        (14, 16, want(TUESDAY), False),
        (14, 16, want(), True),
        (10, 12, refuse(until=time(12)), False),
        (12, 14, refuse(until=time(12)), True),
        (11, 13, refuse(until=time(12)), False),
        (14, 16, refuse(MONDAY), False),
        (14, 16, refuse(TUESDAY), True),
        (14, 16, refuse(), False),
    ],
)
def test_a_window_of_monday_against_one_constraint(
    start: int, end: int, constraint: TimeConstraint, expected: bool
) -> None:
    assert suits(window(MONDAY, start, end), (constraint,)) is expected


def test_one_of_several_wants_is_enough_and_one_refusal_too_many() -> None:
    wants = (want(TUESDAY, since=time(12)), want(WEDNESDAY, until=time(10)))
    assert suits(window(WEDNESDAY, 8, 10), wants)
    assert suits(window(TUESDAY, 14, 16), wants)
    assert not suits(window(TUESDAY, 8, 10), wants)
    assert not suits(window(TUESDAY, 14, 16), (*wants, refuse(TUESDAY, since=time(15), until=time(16))))


def test_nothing_said_suits_everything() -> None:
    assert suits(window(MONDAY, 8, 10), ())


def test_an_interval_with_begin_and_end_bounds_the_days() -> None:
    afternoon = Window(datetime(2026, 11, 23, 13, tzinfo=ZONE), datetime(2026, 11, 24, 11, tzinfo=ZONE))
    wanted = TimeConstraint(Polarity.WANT, start=afternoon.start, end=afternoon.end)
    assert suits(window(MONDAY, 14, 16), (wanted,))
    assert suits(window(TUESDAY, 9, 11), (wanted,))
    assert not suits(window(TUESDAY, 10, 12), (wanted,))
    assert not suits(window(MONDAY, 12, 14), (wanted,))


def test_a_window_over_midnight_lies_in_two_wanted_days() -> None:
    late = Window(datetime(2026, 11, 23, 23, tzinfo=ZONE), datetime(2026, 11, 24, 1, tzinfo=ZONE))
    assert suits(late, (want(MONDAY, TUESDAY),))
    assert not suits(late, (want(MONDAY),))
    assert not suits(late, (refuse(TUESDAY),))


def test_the_day_is_the_windows_own_local_day_when_clocks_change() -> None:
    change = date(2026, 11, 1)
    assert suits(window(change, 18, 20), (want(change, since=time(18)),))
    assert not suits(window(change, 17, 19), (want(change, since=time(18)),))


@pytest.mark.parametrize(
    ("constraint", "expected"),
    [
        (want(TUESDAY, since=time(18), until=time(22)), window(WEDNESDAY, 18, 20)),  # evening, even if a day later
        (want(TUESDAY, since=time(15)), window(TUESDAY, 14, 16)),
        (want(TUESDAY, since=time(16), until=time(17)), window(TUESDAY, 14, 16)),
        (want(MONDAY), window(TUESDAY, 10, 12)),
        (want(since=time(20)), window(WEDNESDAY, 18, 20)),
        (refuse(TUESDAY, until=time(12)), window(TUESDAY, 14, 16)),
        (refuse(TUESDAY, WEDNESDAY), None),
    ],
)
def test_nearest_weighs_days_against_hours(constraint: TimeConstraint, expected: Window | None) -> None:
    windows = [window(WEDNESDAY, 18, 20), window(TUESDAY, 14, 16), window(TUESDAY, 10, 12)]
    assert nearest(windows, (constraint,)) == expected


clock = st.none() | st.integers(0, 23).map(time)
constraints = st.lists(
    st.builds(
        TimeConstraint,
        st.sampled_from(Polarity),
        st.lists(st.sampled_from([MONDAY, TUESDAY, WEDNESDAY]), max_size=2).map(tuple),
        clock,
        clock,
    ),
    max_size=4,
)


@given(st.sampled_from([MONDAY, TUESDAY]), st.integers(0, 21), constraints)
def test_what_suits_is_also_nearest_and_a_further_refusal_never_helps(
    day: date, hour: int, said: list[TimeConstraint]
) -> None:
    candidate = Window(
        datetime.combine(day, time(hour), ZONE), datetime.combine(day, time(hour), ZONE) + timedelta(hours=2)
    )
    if suits(candidate, said):
        assert nearest([candidate], said) == candidate
    else:
        assert not suits(candidate, [*said, refuse(day)])
    assert not suits(candidate, [*said, refuse()])
