from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.campaigns.pacing import LATENESS, room, spacing


@pytest.mark.parametrize(
    ("open_tasks", "calls_at_once", "calls_per_second", "horizon", "free"),
    [(0, 20, 1.0, 10.0, 30), (25, 20, 1.0, 10.0, 5), (30, 20, 1.0, 10.0, 0), (40, 20, 1.0, 10.0, 0), (0, 1, 0.1, 1, 2)],
)
def test_a_line_is_handed_what_it_carries(
    open_tasks: int, calls_at_once: int, calls_per_second: float, horizon: float, free: int
) -> None:
    assert room(open_tasks, calls_at_once, calls_per_second, horizon) == free


@given(
    st.one_of(st.floats(0.01, 1), st.floats(1, 1000), st.integers(1, 1000).map(float)),
    st.lists(st.floats(0, LATENESS), min_size=2, max_size=40),
    st.floats(0, 2_000_000_000),
)
def test_no_second_sees_more_beginnings_than_the_line_takes(rate: float, late: list[float], begin: float) -> None:
    given_moments = [begin + number * spacing(rate) for number in range(len(late))]
    begun = sorted(moment + one for moment, one in zip(given_moments, late, strict=True))
    most, span = (floor(rate), 1.0) if rate >= 1 else (1, 1 / rate)
    for first, beyond in zip(begun, begun[most:], strict=False):
        assert beyond - first > span


@given(st.floats(1, 1000))
def test_little_of_what_a_line_takes_is_given_away(rate: float) -> None:
    assert 1 / spacing(rate) > 0.9 * floor(rate)
