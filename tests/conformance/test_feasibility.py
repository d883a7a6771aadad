"""Every adapter of the feasibility port passes the same checks, and one that knows the way some more."""

import random
import sys
from datetime import timedelta

import pytest

from doorstep.adapters.feasibility.capacity import CapacityFeasibility
from doorstep.adapters.feasibility.route_solver import RouteSolver
from doorstep.errors import SettingsError
from doorstep.ports.feasibility import Feasibility, Spot, Stop
from doorstep.testing.feasibility_conformance import (
    FAR_AWAY,
    FEASIBILITY_CHECKS,
    NEXT_DOOR,
    ROUTE_CHECKS,
    TOUR,
    FeasibilityCheck,
    window,
)


@pytest.fixture(scope="module")
def solver() -> RouteSolver:
    pytest.importorskip("pyvrp", reason="the extra routes is not installed")
    return RouteSolver()


@pytest.fixture(params=["capacity", "solver"])
def feasibility(request: pytest.FixtureRequest) -> Feasibility:
    found: Feasibility = CapacityFeasibility() if request.param == "capacity" else request.getfixturevalue("solver")
    return found


@pytest.mark.parametrize("check", FEASIBILITY_CHECKS, ids=lambda check: str(check.__name__))
def test_a_feasibility(check: FeasibilityCheck, feasibility: Feasibility) -> None:
    check(feasibility)


@pytest.mark.parametrize("check", ROUTE_CHECKS, ids=lambda check: str(check.__name__))
def test_one_that_knows_the_way(check: FeasibilityCheck, solver: RouteSolver) -> None:
    check(solver)


def test_counting_places_says_yes_to_every_stop() -> None:
    assert CapacityFeasibility().fits(TOUR, (), Stop("new", window(0, 0.5), FAR_AWAY))


def test_stops_are_taken_on_until_the_tour_is_full(solver: RouteSolver) -> None:
    chance = random.Random(3)  # noqa: S311 - the same stops each time
    taken: list[Stop] = []
    for number in range(60):
        spot = Spot(52.52 + chance.uniform(-0.05, 0.05), 13.40 + chance.uniform(-0.08, 0.08))
        new = Stop(str(number), window(2), spot, timedelta(minutes=6))
        if not solver.fits(TOUR, tuple(taken), new):
            break
        taken.append(new)
    assert 5 <= len(taken) <= 20  # two hours with six minutes at each door


def test_a_missing_solver_is_named_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyvrp", None)
    with pytest.raises(SettingsError, match=r"install doorstep\[routes\]"):
        RouteSolver()


def test_a_stop_at_the_depot_fits(solver: RouteSolver) -> None:
    assert TOUR.depot is not None
    assert solver.fits(TOUR, (Stop("taken", window(0), TOUR.depot),), Stop("new", window(0), NEXT_DOOR))
