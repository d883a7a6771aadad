"""Plain ways to choose a quote, known from the literature and from the field: what ours is compared with."""

from dataclasses import dataclass

from doorstep.skills.haggling.grid import up
from doorstep.skills.haggling.strategy import Estimate, Name, View


def _named(view: View, amount: float) -> Name:
    """An amount on the grid, between reserve and the price that stands."""
    last = view.quotes[-1] if view.quotes else view.ask
    return Name(min(last, max(view.reserve, up(round(amount), view.grid))))


@dataclass(frozen=True, slots=True)
class InTime:
    """Concedes by the clock alone from the ask to the reserve (Faratin 1998): exponent 1 evenly, above it late."""

    exponent: float

    def target(self, view: View, estimate: Estimate) -> Name:  # noqa: ARG002 - part of the contract
        """Name the price of this moment."""
        return _named(view, view.ask - (view.ask - view.reserve) * view.elapsed**self.exponent)


@dataclass(frozen=True, slots=True)
class OneStep:
    """Comes down a grid step for every new offer that was named (MiCRO, de Jonge 2022)."""

    def target(self, view: View, estimate: Estimate) -> Name:  # noqa: ARG002 - part of the contract
        """Name a step less than before, unless they have repeated themselves more often than we."""
        last = view.quotes[-1] if view.quotes else view.ask
        answered = len(set(view.offers)) > len(set(view.quotes))
        return _named(view, last - view.grid * answered)


@dataclass(frozen=True, slots=True)
class Mirror:
    """Comes down as much as they have just come up."""

    def target(self, view: View, estimate: Estimate) -> Name:  # noqa: ARG002 - part of the contract
        """Name the last price less their last step."""
        last = view.quotes[-1] if view.quotes else view.ask
        step = view.offers[-1] - view.offers[-2] if len(view.offers) > 1 else view.grid
        return _named(view, last - max(0, step))


@dataclass(frozen=True, slots=True)
class Halfway:
    """Goes half-way towards their offer each time (the rule seller of He et al. 2018)."""

    def target(self, view: View, estimate: Estimate) -> Name:  # noqa: ARG002 - part of the contract
        """Name the middle of the price that stands and their offer."""
        last = view.quotes[-1] if view.quotes else view.ask
        return _named(view, (last + view.offers[-1]) / 2 if view.offers else last)


@dataclass(frozen=True, slots=True)
class Steps:
    """Comes down to the reserve in so many equal steps, as bots on second-hand markets do."""

    steps: int = 3

    def target(self, view: View, estimate: Estimate) -> Name:  # noqa: ARG002 - part of the contract
        """Name the next step."""
        taken = min(self.steps, view.rounds + 1)
        return _named(view, view.ask - (view.ask - view.reserve) * taken / self.steps)


@dataclass(frozen=True, slots=True)
class Posted:
    """Names the price that is best against a buyer whose limit is as probable anywhere from `lowest` to `highest`.

    Shares of the ask; with them equal to the ask, it is the ask that is named (Riley and Zeckhauser 1983).
    """

    lowest: float = 0.6
    highest: float = 1.1

    def target(self, view: View, estimate: Estimate) -> Name:  # noqa: ARG002 - part of the contract
        """Name that price."""
        return _named(view, min(view.ask, max(self.lowest * view.ask, (self.highest * view.ask + view.reserve) / 2)))
