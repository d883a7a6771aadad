"""The small network of a judgement: word pieces in their surroundings and signs of a turn in, a score for each act out.

Every piece goes through one layer, which knows the signs as well, so that a word can mean something else under another
question; every three neighbours of that go through a second. Of both the strongest answer anywhere in the turn counts
(max pooling, as Collobert et al. 2011 read sentences), so that it matters that something was said and not where.
Together with the signs they go through a hidden layer, and all of that makes the scores.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.floating[Any]]
Weights = Mapping[str, Matrix]
"""Arrays by their names in `shapes`."""

WIDTH: Final = 160
"""Numbers of each layer."""


@dataclass(frozen=True, slots=True)
class Turns:
    """Several turns at once.

    Args:
        pieces: What is known of each word piece, one turn after the other; shape (pieces, features).
        begins: Where each turn begins in `pieces`; no turn is without any.
        signs: What else is known of each turn; shape (turns, signs).
    """

    pieces: Matrix
    begins: NDArray[np.int64]
    signs: Matrix

    @property
    def owners(self) -> NDArray[np.int64]:
        """To which turn each piece belongs."""
        return np.repeat(np.arange(len(self.begins)), np.diff(np.append(self.begins, len(self.pieces))))


def together(pieces: Sequence[Matrix], signs: Sequence[Sequence[float]]) -> Turns:
    """Put single turns together."""
    begins = np.cumsum([0, *(len(one) for one in pieces[:-1])])
    return Turns(np.concatenate(pieces).astype(np.float32), begins, np.array(signs, dtype=np.float32))


def shapes(features: int, signs: int, acts: int) -> dict[str, tuple[int, ...]]:
    """The arrays of a network and their shapes; a name that ends in `bias` is added, others are multiplied with."""
    known = 2 * WIDTH + signs
    return {
        "piece": (features, WIDTH),
        "asked": (signs, WIDTH),
        "piece_bias": (WIDTH,),
        "three": (3 * WIDTH, WIDTH),
        "three_bias": (WIDTH,),
        "hidden": (known, WIDTH),
        "hidden_bias": (WIDTH,),
        "act": (known + WIDTH, acts),
        "act_bias": (acts,),
    }


@dataclass(frozen=True, slots=True)
class Passed:
    """What each layer made of some turns; the way back needs it.

    Args:
        single: Each piece by the first layer.
        threes: Each piece between its neighbours, as the second layer sees it.
        wide: The same by the second layer.
        single_best: The strongest of `single` in each turn.
        wide_best: The strongest of `wide` in each turn.
        known: Both of these, as far as they are not hidden, and the signs.
        hidden: That by the hidden layer.
        scores: The log of the odds of each act; shape (turns, acts).
    """

    single: Matrix
    threes: Matrix
    wide: Matrix
    single_best: Matrix
    wide_best: Matrix
    known: Matrix
    hidden: Matrix
    scores: Matrix


@dataclass(frozen=True, slots=True)
class Blinds:
    """What is hidden from the network while it learns, so that it relies on nothing alone (dropout, Srivastava 2014).

    Args:
        pieces: A factor for each piece; shape (pieces, 1).
        pooled: A factor for each pooled number; shape (turns, 2 * WIDTH).
        signs: A factor for each sign; shape (turns, signs).
    """

    pieces: Matrix
    pooled: Matrix
    signs: Matrix


def passed(weights: Weights, turns: Turns, blinds: Blinds | None = None) -> Passed:
    """Send turns through the network."""
    signs = turns.signs if blinds is None else turns.signs * blinds.signs
    asked = signs @ weights["asked"] + weights["piece_bias"]
    single = _positive(turns.pieces @ weights["piece"] + asked[turns.owners])
    if blinds is not None:
        single = single * blinds.pieces
    threes = _threes(single, turns.begins)
    wide = _positive(threes @ weights["three"] + weights["three_bias"])
    single_best = np.maximum.reduceat(single, turns.begins)
    wide_best = np.maximum.reduceat(wide, turns.begins)
    pooled = np.hstack([single_best, wide_best])
    if blinds is not None:
        pooled = pooled * blinds.pooled
    known = np.hstack([pooled, signs])
    hidden = _positive(known @ weights["hidden"] + weights["hidden_bias"])
    scores = np.hstack([known, hidden]) @ weights["act"] + weights["act_bias"]
    return Passed(single, threes, wide, single_best, wide_best, known, hidden, scores)


def chances(scores: Matrix) -> Matrix:
    """Scores as probabilities."""
    return (1.0 / (1.0 + np.exp(-np.clip(scores, -30.0, 30.0)))).astype(np.float32)


def slopes(weights: Weights, turns: Turns, way: Passed, error: Matrix, blinds: Blinds) -> dict[str, Matrix]:
    """How the loss changes with every weight (backpropagation).

    Args:
        weights: The weights.
        turns: What was sent through.
        way: What came of it.
        error: How the loss changes with the scores; shape (turns, acts).
        blinds: What was hidden.
    """
    owners = turns.owners
    back = error @ weights["act"].T
    of_known, of_hidden = back[:, : way.known.shape[1]], back[:, way.known.shape[1] :] * (way.hidden > 0)
    of_known = of_known + of_hidden @ weights["hidden"].T
    of_pooled = of_known[:, : 2 * WIDTH] * blinds.pooled
    of_single, of_wide = of_pooled[:, :WIDTH], of_pooled[:, WIDTH:]
    of_wide = of_wide[owners] * ((way.wide == way.wide_best[owners]) & (way.wide > 0))
    of_single = of_single[owners] * (way.single == way.single_best[owners])
    of_single = (of_single + _from_threes(of_wide @ weights["three"].T, turns.begins)) * (way.single > 0)
    of_single = of_single * blinds.pieces
    of_turn = np.add.reduceat(of_single, turns.begins)
    return {
        "piece": turns.pieces.T @ of_single,
        "asked": (turns.signs * blinds.signs).T @ of_turn,
        "piece_bias": of_single.sum(axis=0),
        "three": way.threes.T @ of_wide,
        "three_bias": of_wide.sum(axis=0),
        "hidden": way.known.T @ of_hidden,
        "hidden_bias": of_hidden.sum(axis=0),
        "act": np.hstack([way.known, way.hidden]).T @ error,
        "act_bias": error.sum(axis=0),
    }


def _positive(numbers: Matrix) -> Matrix:
    return np.maximum(numbers, np.float32(0))


def _threes(rows: Matrix, begins: NDArray[np.int64]) -> Matrix:
    """Each row between the one before and the one behind it; beyond the ends of a turn there is nothing."""
    before, behind = np.roll(rows, 1, axis=0), np.roll(rows, -1, axis=0)
    before[begins] = 0
    behind[begins - 1] = 0
    return np.hstack([before, rows, behind])


def _from_threes(slope: Matrix, begins: NDArray[np.int64]) -> Matrix:
    """What the rows get back from `_threes`."""
    before, rows, behind = (slope[:, place * WIDTH : (place + 1) * WIDTH].copy() for place in range(3))
    before[begins] = 0
    behind[begins - 1] = 0
    back: Matrix = np.roll(before, -1, axis=0) + rows + np.roll(behind, 1, axis=0)
    return back
