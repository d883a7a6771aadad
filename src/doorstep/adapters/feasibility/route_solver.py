"""Feasibility by a route solver: PyVRP looks for routes that reach every stop within its window."""

from collections.abc import Sequence
from datetime import timedelta
from importlib.util import find_spec
from math import ceil
from typing import TYPE_CHECKING, Final

from doorstep.errors import SettingsError
from doorstep.ports.feasibility import Spot, Stop, Tour

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BUDGET: Final = timedelta(milliseconds=200)
"""So long routes are looked for at most; where none is found by then the stop counts as one that does not fit."""

ITERATIONS: Final = 60
"""So often routes are improved; of what can be driven, with up to 100 stops, all was found within 13."""

EARTH: Final = 6371.0088
"""Mean radius in kilometres."""

SEED: Final = 1


class RouteSolver:
    """Asks PyVRP for routes of the tour with the new stop in them; see the port.

    Vehicles leave the depot and are back within the shift; the way between two points is the one as the crow flies at
    the tour's speed. Stops without a spot are left out, and so is a taken stop that could not be driven even alone:
    it is late whatever is decided here. A tour without depot or shift is only counted.
    """

    def __init__(self, budget: timedelta = BUDGET) -> None:
        """Make sure that the solver is there; it is loaded with the first question.

        Raises:
            SettingsError: It is not installed.
        """
        if find_spec("pyvrp") is None:
            raise SettingsError("Tours are checked by PyVRP, which is not installed; install doorstep[routes].")
        self._budget = budget.total_seconds()

    def fits(self, tour: Tour, taken: Sequence[Stop], new: Stop) -> bool:
        """Whether routes are found that reach every stop, the new one included."""
        import numpy as np

        if tour.depot is None or tour.shift is None or new.spot is None:
            return True
        stops = [stop for stop in (*taken, new) if stop.spot is not None]
        ways = _ways([tour.depot, *(stop.spot for stop in stops if stop.spot is not None)], tour.speed)
        hours = [_hours(tour, stop) for stop in stops]
        length = _seconds(tour.shift.end - tour.shift.start)
        alone = [
            _alone(int(ways[0, at]), early, late, _seconds(stop.service), length)
            for at, (stop, (early, late)) in enumerate(zip(stops, hours, strict=True), start=1)
        ]
        if not alone[-1]:
            return False
        kept = [at for at, possible in enumerate(alone) if possible]
        points = [0, *(at + 1 for at in kept)]
        visits = [(max(0, hours[at][0]), min(length, hours[at][1]), _seconds(stops[at].service)) for at in kept]
        return self._routes(ways[np.ix_(points, points)], visits, tour.vehicles, length)

    def _routes(
        self, ways: "NDArray[np.int64]", visits: Sequence[tuple[int, int, int]], vehicles: int, length: int
    ) -> bool:
        """Look for routes; ways in seconds from and to the depot (first) and every visit: from, until, service."""
        import pyvrp
        from pyvrp import stop

        problem = pyvrp.ProblemData(
            locations=[pyvrp.Location(0, 0) for _ in ways],
            clients=[
                pyvrp.Client(at, service_duration=service, tw_early=early, tw_late=late)
                for at, (early, late, service) in enumerate(visits, start=1)
            ],
            depots=[pyvrp.Depot(0)],
            vehicle_types=[pyvrp.VehicleType(vehicles, tw_early=0, tw_late=length)],
            distance_matrices=[ways],  # type: ignore[list-item] # its types know no shapes
            duration_matrices=[ways],  # type: ignore[list-item] # its types know no shapes
        )
        enough = stop.MultipleCriteria(
            [stop.FirstFeasible(), stop.MaxIterations(ITERATIONS), stop.MaxRuntime(self._budget)]
        )
        return bool(pyvrp.solve(problem, enough, seed=SEED, collect_stats=False, display=False).is_feasible())


def _ways(spots: Sequence[Spot], speed: float) -> "NDArray[np.int64]":
    """Calculate the seconds from every spot to every other, by the haversine formula."""
    import numpy as np

    latitude, longitude = np.radians([(spot.latitude, spot.longitude) for spot in spots]).T
    across = np.sin((latitude[:, None] - latitude) / 2) ** 2
    along = np.sin((longitude[:, None] - longitude) / 2) ** 2
    share = np.clip(across + np.cos(latitude[:, None]) * np.cos(latitude) * along, 0, 1)
    hours: NDArray[np.float64] = 2 * EARTH * np.arcsin(np.sqrt(share)) / speed
    return np.ceil(hours * 3600).astype(np.int64)


def _hours(tour: Tour, stop: Stop) -> tuple[int, int]:
    """Tell from when until when a stop has to be reached, in seconds of the shift."""
    begin = tour.shift.start if tour.shift else stop.window.start
    return _seconds(stop.window.start - begin), int((stop.window.end - begin).total_seconds())


def _alone(way: int, early: int, late: int, service: int, length: int) -> bool:
    """Whether a vehicle that does nothing else could drive a stop and be back."""
    reached = max(way, early, 0)
    return reached <= min(late, length) and reached + service + way <= length


def _seconds(length: timedelta) -> int:
    return ceil(length.total_seconds())
