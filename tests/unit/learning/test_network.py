"""The network's way back gives the slopes that small steps of its weights show, and turns do not mix."""

import numpy as np
import pytest

from doorstep.learning.network import WIDTH, Blinds, Matrix, Turns, passed, shapes, slopes, together

CHANCE = np.random.default_rng(5)
FEATURES, SIGNS, ACTS = 20, 7, 4


def numbers(*shape: int) -> Matrix:
    drawn: Matrix = CHANCE.normal(0.0, 0.4, shape)  # doubles: slopes by small steps need their precision
    return drawn


PIECES = [numbers(length, FEATURES) for length in (1, 2, 5)]
SINGLE = together(PIECES, numbers(len(PIECES), SIGNS).tolist())
TURNS = Turns(SINGLE.pieces.astype(float), SINGLE.begins, SINGLE.signs.astype(float))
WEIGHTS = {name: numbers(*shape) for name, shape in shapes(FEATURES, SIGNS, ACTS).items()}
BLINDS = Blinds(
    (CHANCE.random((len(TURNS.pieces), 1)) > 0.2).astype(np.float32),
    (CHANCE.random((len(PIECES), 2 * WIDTH)) > 0.3).astype(np.float32),
    (CHANCE.random((len(PIECES), SIGNS)) > 0.3).astype(np.float32),
)


@pytest.mark.parametrize("name", list(WEIGHTS))
def test_slopes_are_those_that_small_steps_show(name: str) -> None:
    error = numbers(len(PIECES), ACTS)
    found = slopes(WEIGHTS, TURNS, passed(WEIGHTS, TURNS, BLINDS), error, BLINDS)[name]
    for _ in range(10):
        place = tuple(int(CHANCE.integers(size)) for size in found.shape)
        sides = []
        for step in (1e-5, -1e-5):
            moved = WEIGHTS[name].copy()
            moved[place] += step
            sides.append(float((passed({**WEIGHTS, name: moved}, TURNS, BLINDS).scores * error).sum()))
        assert found[place] == pytest.approx((sides[0] - sides[1]) / 2e-5, abs=1e-5)


def test_a_turn_has_the_same_scores_alone_and_among_others() -> None:
    many = passed(WEIGHTS, SINGLE).scores
    for place, pieces in enumerate(PIECES):
        alone = passed(WEIGHTS, together([pieces], [SINGLE.signs[place].tolist()])).scores
        assert alone[0] == pytest.approx(many[place], abs=1e-4)
