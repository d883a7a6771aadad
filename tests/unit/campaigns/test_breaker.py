from datetime import UTC, datetime, timedelta

import pytest

from doorstep.campaigns.breaker import ENOUGH, PROBES, RECENT, REST, Breaker, Circuit, judge

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)


@pytest.mark.parametrize("cause", ["failed", "unreachable", "media_lost"])
def test_half_of_ten_calls_failing_opens_it(cause: str) -> None:
    assert judge([cause] * 5 + ["busy"] * 5, Breaker(), NOW) == Breaker(Circuit.OPEN, NOW)
    assert judge([cause] * 4 + ["busy"] * 6, Breaker(), NOW) == Breaker()


def test_few_calls_prove_nothing() -> None:
    assert judge(["failed"] * (ENOUGH - 1), Breaker(), NOW) == Breaker()


def test_people_who_do_not_answer_do_not_open_it() -> None:
    assert judge(["busy", "no_answer", "declined", "not_found", "remote_hangup"] * 10, Breaker(), NOW) == Breaker()


def test_open_it_rests_and_then_lets_a_few_calls_through() -> None:
    opened = Breaker(Circuit.OPEN, NOW)
    assert opened.calls == 0
    assert judge([], opened, NOW + REST - timedelta(seconds=1)) == opened
    half = judge([], opened, NOW + REST)
    assert half == Breaker(Circuit.HALF_OPEN, NOW + REST)
    assert half.calls == PROBES
    assert Breaker().calls is None


def test_half_open_it_waits_for_the_calls_that_were_let_through() -> None:
    half = Breaker(Circuit.HALF_OPEN, NOW)
    assert judge(["failed"] * (PROBES - 1), half, NOW) == half
    assert judge(["failed"] * PROBES, half, NOW) == Breaker(Circuit.OPEN, NOW)
    assert judge(["failed", "no_answer", "remote_hangup"], half, NOW) == Breaker(Circuit.CLOSED, NOW)


def test_failures_before_it_closed_do_not_open_it_again() -> None:
    closed = Breaker(Circuit.CLOSED, NOW)
    assert closed.counted_since(NOW + timedelta(seconds=30)) == NOW
    assert closed.counted_since(NOW + timedelta(minutes=5)) == NOW + timedelta(minutes=5) - RECENT
    assert Breaker().counted_since(NOW) == NOW - RECENT
