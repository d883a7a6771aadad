"""What the prices named tell of the floor: buyers who ask, bisect and climb, and fit what they were told.

`.venv/bin/python -m benchmarks.measure_haggling_attacks [--listings 300] [--seed 7]`

Each buyer meets each listing, through the text interface. A guess is scored by its distance from the floor as a share
of ask minus floor, beside "the floor is the last price named", which nobody can be kept from. As a floor lies below
every price, going a bit lower without looking at anything is nearer on average; so what counts is whether a guess is
nearer *because of* the prices that were named:

- A fit (`tests/haggling/guessing.py`) goes so much below the last price. Beside it stands its blind twin, which goes as
  much lower as that fit did for other listings whose last price was about the same share of the ask.
- A buyer who has learnt from the other half of the listings, floors and all, does so from the whole sequence and,
  beside it, from the last price alone.

The intervals are bootstrap intervals over listings of the mean difference, 99.6 % each, so that the twelve fits hold
together at 95 %. A fit sees the floor where it is nearer than the last price and the whole interval beside its twin
lies below nought: then this ends with 1. What the learnt buyer gains is printed and fails nothing: somebody who knows
the floors of hundreds of such listings can tell a price that has come to rest, which is near the floor, from one that
would have fallen further.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from random import Random
from statistics import mean
from time import perf_counter
from typing import Final

from tests.haggling.guessing import ATTACKS, FITS, Line, error, features, for_guessing, last, told_to
from tests.haggling.regression import fitted, valued
from tests.haggling.shop import Shop

Game = tuple[Line, list[int]]
Rows = Callable[[Sequence[int], int], list[float]]
RESAMPLES: Final = 4000
TAIL: Final = RESAMPLES // 500

ALIKE: Final = 12
"""So many listings with about the same last price are each other's blind twins."""


def interval(differences: Sequence[float], chance: Random) -> tuple[float, float]:
    """The bootstrap interval of a mean: a five-hundredth is cut off on each side."""
    size = len(differences)
    means = sorted(mean(chance.choices(differences, k=size)) for _ in range(RESAMPLES))
    return means[TAIL], means[-TAIL - 1]


def last_only(quotes: Sequence[int], ask: int) -> list[float]:
    """What is left of the prices for who sees only the last one."""
    share = quotes[-1] / ask
    return [1.0, share, share * share]


def learnt(games: Sequence[Game], rows: Rows) -> list[float]:
    """The errors of a buyer who has learnt from the other half, for each game."""
    errors = [0.0] * len(games)
    for half in (0, 1):
        known = [games[at] for at in range(len(games)) if at % 2 != half]
        wanted = [listing["floor"] / listing["ask"] for listing, _ in known]
        weights = fitted([rows(quotes, listing["ask"]) for listing, quotes in known], wanted)
        for at in range(half, len(games), 2):
            listing, quotes = games[at]
            guess = min(valued(weights, rows(quotes, listing["ask"])) * listing["ask"], quotes[-1])
            errors[at] = error(guess, listing)
    return errors


def blind(games: Sequence[Game], guesses: Sequence[float]) -> list[float]:
    """The errors of a fit's twin: it goes as far below the last price as the fit did where that was about the same."""
    order = sorted(range(len(games)), key=lambda at: games[at][1][-1] / games[at][0]["ask"])
    gaps = [(games[at][1][-1] - guesses[at]) / games[at][0]["ask"] for at in range(len(games))]
    errors = [0.0] * len(games)
    for start in range(0, len(order), ALIKE):
        block = order[start : start + ALIKE]
        for at in block:
            listing, quotes = games[at]
            others = [gaps[other] for other in block if other != at] or [gaps[at]]
            errors[at] = mean(error(quotes[-1] - gap * listing["ask"], listing) for gap in others)
    return errors


def report(name: str, errors: Sequence[float], beside: Sequence[float], chance: Random) -> bool:
    """Print one line; whether the guess is better than what it stands beside."""
    low, high = interval([one - other for one, other in zip(errors, beside, strict=True)], chance)
    told = f"{mean(errors):.3f}  {mean(beside):.3f}  {mean(errors) - mean(beside):+.3f}"
    print(f"  {name:34} {told} [{low:+.3f}, {high:+.3f}]")
    return high < 0


def told_by(name: str, games: Sequence[Game], chance: Random) -> list[str]:
    """Print what the prices named to one kind of buyer tell; return the fits that see the floor."""
    plain = [error(last(quotes, one["ask"]), one) for one, quotes in games]
    length = mean(len(quotes) for _, quotes in games)
    print(f"{name}: {len(games)} listings, {length:.0f} prices each; mean of |guess - floor| / (ask - floor)")
    print(f"  {'the last price named':34} {mean(plain):.3f}")
    print(f"  {'':34} guess  beside  difference")
    found = []
    for fit, guess in FITS.items():
        guesses = [max(0.0, guess(quotes, one["ask"])) for one, quotes in games]
        errors = [error(value, one) for value, (one, _) in zip(guesses, games, strict=True)]
        better = report(f"{fit}, beside its blind twin", errors, blind(games, guesses), chance)
        found += [f"{name}, {fit}"] * (better and mean(errors) < mean(plain))
    report("learnt, beside the last price only", learnt(games, features), learnt(games, last_only), chance)
    return found


def main() -> int:
    arguments = argparse.ArgumentParser(description="What the prices named tell of the floor.")
    arguments.add_argument("--listings", type=int, default=300)
    arguments.add_argument("--seed", type=int, default=7)
    given = arguments.parse_args()
    chance, begun = Random(given.seed), perf_counter()  # noqa: S311 - a simulation
    listings = [for_guessing(chance, number) for number in range(given.listings)]
    found: list[str] = []
    for name, attack in ATTACKS.items():
        found += told_by(name, [(one, attack(told_to(Shop(one), one), one["ask"])) for one in listings], chance)
    print(f"fits that see the floor: {', '.join(found) or 'none'}; {perf_counter() - begun:.0f} s")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
