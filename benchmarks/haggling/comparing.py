"""How a pool's results are put in figures: rates, intervals by scenario, and who lies on the front."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.haggling.pool import Result

DRAWS = 400


@dataclass(frozen=True, slots=True)
class Figures:
    """Agreement and share where a deal is possible, utility over all, distance of deals to the Nash price."""

    agreement: float
    share: float
    utility: float
    distance: float


def figures(results: Sequence[Result]) -> Figures:
    """Count them."""
    possible = [one for one in results if one.possible]
    distances = [one.distance for one in possible if one.distance is not None]
    return Figures(
        sum(one.price is not None for one in possible) / len(possible),
        sum(one.share for one in possible) / len(possible),
        sum(one.utility for one in results) / len(results),
        sum(distances) / max(1, len(distances)),
    )


@dataclass(frozen=True, slots=True)
class Interval:
    """The middle 95 % of a difference over draws of scenarios."""

    low: float
    high: float


def differences(ours: Sequence[Result], theirs: Sequence[Result]) -> tuple[Interval, Interval]:
    """How much more we agree and get than another seller: paired bootstrap by scenario."""
    one, other = _sums(ours), _sums(theirs)
    chance, numbers = Random("bootstrap"), sorted(one)  # noqa: S311 - a simulation
    drawn: tuple[list[float], list[float]] = ([], [])
    for _ in range(DRAWS):
        some = chance.choices(numbers, k=len(numbers))
        count = sum(one[number][0] for number in some)
        for place in (1, 2):
            drawn[place - 1].append(sum(one[number][place] - other[number][place] for number in some) / max(1, count))
    return _middle(drawn[0]), _middle(drawn[1])


def _sums(results: Sequence[Result]) -> dict[int, tuple[int, int, float]]:
    """Possible deals, deals and shares of each scenario."""
    sums: dict[int, tuple[int, int, float]] = {}
    for one in results:
        count, deals, shares = sums.get(one.scenario, (0, 0, 0.0))
        if one.possible:
            count, deals, shares = count + 1, deals + (one.price is not None), shares + one.share
        sums[one.scenario] = count, deals, shares
    return sums


def _middle(values: list[float]) -> Interval:
    values = sorted(values)
    return Interval(values[int(0.025 * len(values))], values[int(0.975 * len(values)) - 1])


def on_front(name: str, table: Mapping[str, Figures]) -> bool:
    """Whether nobody both agrees at least as often and gets at least as much, one of them more."""
    ours = table[name]
    return not any(
        other != name
        and one.agreement >= ours.agreement
        and one.share >= ours.share
        and (one.agreement, one.share) != (ours.agreement, ours.share)
        for other, one in table.items()
    )
