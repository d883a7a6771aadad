"""What every workforce and every line gate has to do; for us and for plugin authors."""

# ruff: noqa: S101 - a check is made of assertions

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from doorstep.ports.line_gate import LineGate
from doorstep.ports.workforce import Worker, Workforce

NOW: Final = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
SECOND: Final = timedelta(seconds=1)

WorkforceCheck: TypeAlias = Callable[[Workforce], None]
GateCheck: TypeAlias = Callable[[LineGate], None]


def who_beats_is_known(workforce: Workforce) -> None:
    """With the last word of each, by name, dead ones included."""
    one, two = Worker("one", "boot 1", NOW, 3, 8), Worker("two", "boot 2", NOW)
    assert workforce.beat(two)
    assert workforce.beat(one)
    later = replace(one, beat_at=NOW + 5 * SECOND, calls=4)
    assert workforce.beat(later)
    assert tuple(workforce.workers()) == (later, two)
    workforce.leave("two", "another boot")
    workforce.leave("two", "boot 2")
    assert tuple(workforce.workers()) == (later,)


def the_later_boot_has_the_name(workforce: Workforce) -> None:
    """One that comes back to life is told that its name is taken, and changes nothing."""
    old, new = Worker("one", "old", NOW), Worker("one", "new", NOW + 5 * SECOND)
    assert workforce.beat(old)
    assert workforce.beat(new)
    assert not workforce.beat(replace(old, beat_at=NOW + 6 * SECOND))
    assert workforce.beat(replace(new, beat_at=NOW + 7 * SECOND))
    assert tuple(workforce.workers()) == (replace(new, beat_at=NOW + 7 * SECOND),)
    workforce.leave("one", "new")
    assert tuple(workforce.workers()) == ()


def a_duty_has_one_holder(workforce: Workforce) -> None:
    """Until it runs out or is given up; its holder renews it."""
    assert workforce.lease("feed", "one", NOW, 10)
    assert not workforce.lease("feed", "two", NOW + 9 * SECOND, 10)
    assert workforce.lease("reap", "two", NOW, 10)
    assert workforce.lease("feed", "one", NOW + 9 * SECOND, 10)
    assert not workforce.lease("feed", "two", NOW + 12 * SECOND, 10)
    assert workforce.lease("feed", "two", NOW + 19 * SECOND, 10)
    workforce.release("feed", "one")
    assert not workforce.lease("feed", "one", NOW + 20 * SECOND, 10)
    workforce.release("feed", "two")
    assert workforce.lease("feed", "one", NOW + 20 * SECOND, 10)


def moments_are_spaced(gate: LineGate) -> None:
    """The first is now, each further one as much later as was asked for; every line has its own."""
    waits = [gate.reserve("main", 100.0) for _ in range(3)]
    assert waits[0] == 0
    assert 90 < waits[1] <= 100
    assert 190 < waits[2] <= 200
    assert gate.reserve("spare", 100.0) == 0


def a_moment_is_as_far_ahead_as_its_lead(gate: LineGate) -> None:
    """Also where the line is free; what was given before still counts."""
    assert 99 < gate.reserve("main", 1.0, 100.0) <= 100.1
    assert 100 < gate.reserve("main", 1.0) <= 101.1
    assert 101 < gate.reserve("main", 1.0, 50.0) <= 102.1


WORKFORCE_CHECKS: Final[tuple[WorkforceCheck, ...]] = (
    who_beats_is_known,
    the_later_boot_has_the_name,
    a_duty_has_one_holder,
)
GATE_CHECKS: Final[tuple[GateCheck, ...]] = (moments_are_spaced, a_moment_is_as_far_ahead_as_its_lead)
