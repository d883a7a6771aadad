from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from doorstep.campaigns.calling_order import Due, forbidden, in_order

NOON = datetime.fromisoformat("2026-11-23T12:00:00-06:00")
DUE = st.lists(
    st.builds(
        Due,
        key=st.integers(0, 1000),
        phone=st.sampled_from([f"+1202555010{digit}" for digit in range(10)]),
        planned=st.none() | st.integers(0, 48).map(lambda hours: NOON + timedelta(hours=hours)),
    ),
    max_size=20,
    unique_by=lambda due: due.key,
)


def test_the_earliest_delivery_comes_first_and_the_unplanned_last() -> None:
    later, unknown = Due(1, "+12025550101", NOON), Due(2, "+12025550102")
    sooner = Due(3, "+12025550103", NOON - timedelta(hours=1))
    assert in_order((later, unknown, sooner), ()) == (sooner, later, unknown)


def test_of_equal_ones_who_came_in_first_is_called_first() -> None:
    first, second = Due(1, "+12025550101", NOON), Due(2, "+12025550102", NOON)
    assert in_order((first, second), ()) == (first, second)


@given(DUE, st.sets(st.sampled_from([f"+1202555010{digit}" for digit in range(10)])))
def test_a_suppressed_number_is_never_called_and_nobody_else_is_lost(due: list[Due], suppressed: set[str]) -> None:
    called, left_out = in_order(due, suppressed), forbidden(due, suppressed)
    assert not {one.phone for one in called} & suppressed
    assert {one.phone for one in left_out} <= suppressed
    assert sorted(one.key for one in (*called, *left_out)) == sorted(one.key for one in due)
