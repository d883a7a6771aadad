"""What every adapter of the feasibility port has to do; for us and for plugin authors.

Each check is a function whose name is the behaviour. Run the first list over every adapter, the second over one that
knows the way:

    @pytest.mark.parametrize("check", FEASIBILITY_CHECKS, ids=lambda check: check.__name__)
    def test_my_feasibility(check, feasibility):
        check(feasibility)
"""

# ruff: noqa: S101 - a check is made of assertions

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from doorstep.dialogue.slots import Window
from doorstep.ports.feasibility import Feasibility, Spot, Stop, Tour

FeasibilityCheck: TypeAlias = Callable[[Feasibility], None]

MORNING: Final = datetime.fromisoformat("2026-11-24T08:00:00+01:00")
DEPOT: Final = Spot(52.52, 13.40)
NEXT_DOOR: Final = Spot(52.522, 13.403)
FAR_AWAY: Final = Spot(53.55, 10.0)
"""Hamburg, some 255 kilometres from the depot in Berlin."""
EAST: Final = Spot(52.52, 13.62)
WEST: Final = Spot(52.52, 13.18)
"""Each some 15 kilometres from the depot, more than half an hour at the speed of the tour."""
TOUR: Final = Tour(DEPOT, 1, Window(MORNING, MORNING + timedelta(hours=10)), 25.0)


def window(hour: float, hours: float = 2.0) -> Window:
    """Make a window that begins so many hours into the shift."""
    return Window(MORNING + timedelta(hours=hour), MORNING + timedelta(hours=hour + hours))


def a_stop_next_door_fits(feasibility: Feasibility) -> None:
    """Alone, and beside another one."""
    new = Stop("new", window(2), NEXT_DOOR)
    assert feasibility.fits(TOUR, (), new)
    assert feasibility.fits(TOUR, (Stop("taken", window(2), DEPOT),), new)


def what_is_not_known_is_no_reason_to_refuse(feasibility: Feasibility) -> None:
    """A stop, a tour or taken stops without a spot are only counted."""
    far = Stop("new", window(0, 0.5), FAR_AWAY)
    assert feasibility.fits(TOUR, (), replace(far, spot=None))
    assert feasibility.fits(replace(TOUR, depot=None), (), far)
    assert feasibility.fits(replace(TOUR, shift=None), (), far)
    assert feasibility.fits(TOUR, (Stop("taken", window(0, 0.5)),), Stop("new", window(0, 0.5), NEXT_DOOR))


def the_same_question_gets_the_same_answer(feasibility: Feasibility) -> None:
    """Nothing is left to chance."""
    taken = tuple(Stop(str(at), window(at % 5 * 2), Spot(52.5 + at / 500, 13.3 + at / 300)) for at in range(20))
    new = Stop("new", window(4), EAST)
    assert len({feasibility.fits(TOUR, taken, new) for _ in range(3)}) == 1


def a_stop_too_far_for_its_window_does_not_fit(feasibility: Feasibility) -> None:
    """It would be reached too late, however early the vehicle leaves; in the afternoon it would, but not be back."""
    assert not feasibility.fits(TOUR, (), Stop("new", window(0, 0.5), FAR_AWAY))
    assert not feasibility.fits(TOUR, (), Stop("new", window(8), FAR_AWAY))


def a_stop_outside_the_shift_does_not_fit(feasibility: Feasibility) -> None:
    """Nobody drives then."""
    assert not feasibility.fits(TOUR, (), Stop("new", window(-3), NEXT_DOOR))
    assert not feasibility.fits(TOUR, (), Stop("new", window(11), NEXT_DOOR))


def two_stops_far_apart_at_one_time_need_two_vehicles(feasibility: Feasibility) -> None:
    """One vehicle reaches one of them, and both where the windows give it the time."""
    taken = (Stop("taken", window(2, 0.5), EAST),)
    assert not feasibility.fits(TOUR, taken, Stop("new", window(2, 0.5), WEST))
    assert feasibility.fits(replace(TOUR, vehicles=2), taken, Stop("new", window(2, 0.5), WEST))
    assert feasibility.fits(TOUR, taken, Stop("new", window(4, 0.5), WEST))


def the_time_at_the_door_counts(feasibility: Feasibility) -> None:
    """A stop that takes long leaves no time for the next one."""
    taken = (Stop("taken", window(2, 0.5), NEXT_DOOR, timedelta(hours=2)),)
    assert not feasibility.fits(TOUR, taken, Stop("new", window(2, 0.5), DEPOT, timedelta(hours=2)))


def a_stop_that_is_late_in_any_case_refuses_nobody_else(feasibility: Feasibility) -> None:
    """It was taken on before the tour was known, and cannot be driven with the new one or without."""
    taken = (Stop("taken", window(0, 0.5), FAR_AWAY), Stop("night", window(14), NEXT_DOOR))
    assert feasibility.fits(TOUR, taken, Stop("new", window(4), NEXT_DOOR))


FEASIBILITY_CHECKS: Final[tuple[FeasibilityCheck, ...]] = (
    a_stop_next_door_fits,
    what_is_not_known_is_no_reason_to_refuse,
    the_same_question_gets_the_same_answer,
)
"""What holds for every adapter, the one that only counts included."""

ROUTE_CHECKS: Final[tuple[FeasibilityCheck, ...]] = (
    a_stop_too_far_for_its_window_does_not_fit,
    a_stop_outside_the_shift_does_not_fit,
    two_stops_far_apart_at_one_time_need_two_vehicles,
    the_time_at_the_door_counts,
    a_stop_that_is_late_in_any_case_refuses_nobody_else,
)
"""What holds for adapters that know the way."""
