"""The floor reaches a buyer only through the prices named: not through words, reasons or times; those tell little."""

import json
from random import Random
from statistics import mean, stdev

import pytest

from tests.haggling.guessing import ATTACKS, FITS, error, for_guessing, told_to
from tests.haggling.monkey import Monkey, any_listing, phrases
from tests.haggling.player import Line
from tests.haggling.shop import Shop
from tests.haggling.talks import talks

SAID = phrases(talks())


def decided(lines: list[Line]) -> list[tuple[object, ...]]:
    """What was decided about prices: which lines, for whom, at what price."""
    return [(line["type"], line["buyer"], (line.get("amount") or {}).get("minor")) for line in lines]


def compared(seed: int, most: int) -> int:
    """Tell two sellers that differ in the floor alone the same while their prices are equal; count the equal lines."""
    chance = Random(seed)  # noqa: S311 - the same each time
    listing = any_listing(chance)
    # A seller who cannot bear the shipping they promise has to say so whatever is asked: no such listing here.
    most_floor = listing["ask"] - (listing["delivery"]["shipping"] or {}).get("price", 0)
    listing["floor"], floor = (round(most_floor * chance.choice((1.0, chance.random()))) for _ in range(2))
    other = {**listing, "floor": floor}
    one, two = Shop(listing), Shop(other)
    monkey, equal = Monkey(listing, SAID, chance), 0
    for _ in range(most):
        told = json.dumps(monkey.line(), ensure_ascii=False)
        first, second = one.tell(told), two.tell(told)
        if decided(first) != decided(second):
            break
        assert first == second, f"the floor shows in more than the price, after {told}"
        monkey.hear(first)
        equal += len(first)
    return equal


def test_equal_prices_give_the_same_words_reasons_and_times_whatever_the_floor() -> None:
    assert sum(compared(seed, most=25) for seed in range(60)) > 300


@pytest.mark.long
def test_equal_prices_give_the_same_words_reasons_and_times_over_thousands_of_lines() -> None:
    assert sum(compared(seed, most=60) for seed in range(1000, 1300)) > 3000


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_fit_of_the_prices_named_is_no_nearer_to_the_floor_than_the_same_guess_for_another_listing(
    attack: str,
) -> None:
    chance = Random(3)  # noqa: S311 - the same each time
    listings = [for_guessing(chance, number) for number in range(24)]
    games = [(one, ATTACKS[attack](told_to(Shop(one), one), one["ask"])) for one in listings]
    games.sort(key=lambda game: game[1][-1] / game[0]["ask"])
    for guess in FITS.values():
        gaps = [(quotes[-1] - guess(quotes, one["ask"])) / one["ask"] for one, quotes in games]
        gained = []
        for at, (listing, quotes) in enumerate(games):
            neighbours = [gaps[near] for near in (at - 2, at - 1, at + 1, at + 2) if 0 <= near < len(games)]
            own, theirs = (error(quotes[-1] - gap * listing["ask"], listing) for gap in (gaps[at], mean(neighbours)))
            gained.append(theirs - own)
        assert mean(gained) <= 3 * stdev(gained) / len(gained) ** 0.5 + 1e-9
