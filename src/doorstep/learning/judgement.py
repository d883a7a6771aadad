"""Train the judgement of a language: what is known of a turn to the probability of every act."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from doorstep.learning.network import WIDTH, Blinds, Matrix, Turns, Weights, chances, passed, shapes, slopes, together

ROUNDS: Final = 14
"""So often every example is learned from."""
AT_ONCE: Final = 128
STEP: Final = 3e-3
PENALTY: Final = 3e-5
"""Weight of the squared weights in the loss; biases are free."""
HIDDEN_PIECES: Final = 0.2
HIDDEN_NUMBERS: Final = 0.3
"""Shares of word pieces and of pooled numbers that are hidden while learning."""
HIDDEN_READINGS: Final = 0.3
"""In this share of turns nothing is told of what the rules read: their authors have seen many of the examples, so the
rules are right more often there than they will be on what nobody has seen, and would be trusted too much."""
HELD_OUT: Final = 5
"""One example of so many is held out to find the temperature, and to say how much is read right."""


@dataclass(frozen=True, slots=True)
class Row:
    """One example.

    Args:
        pieces: What is known of each word piece; shape (pieces, features).
        signs: What else is known of the turn.
        acts: The acts that are meant.
        optional: Acts that may stand there or not.
        origin: Examples of one origin are alike, so none of them is held out while another is learned from.
    """

    pieces: Matrix
    signs: tuple[float, ...]
    acts: frozenset[str]
    optional: frozenset[str] = frozenset()
    origin: str = ""

    def allows(self, given: frozenset[str]) -> bool:
        """Whether a reading is right: every act that is meant, none beside but optional ones."""
        return self.acts <= given <= self.acts | self.optional and bool(given)


@dataclass(frozen=True, slots=True)
class Trained:
    """A trained judgement.

    Args:
        weights: The network; its scores are divided by the temperature already, under which a probability is as often
            right as it says (Guo et al. 2017).
        right: The share of held-out examples that the network alone gets wholly right.
    """

    weights: Weights
    right: float


def train(rows: Sequence[Row], labels: Sequence[str], read: slice, seed: int) -> Trained:
    """Fit the network and its temperature.

    Args:
        rows: The examples.
        labels: Every act.
        read: Which of the signs tell what the rules read.
        seed: Settles all chance: the same rows and seed give the same weights.
    """
    origins = sorted({row.origin for row in rows})
    dealt = dict(zip(origins, np.random.default_rng(seed).permutation(len(origins)) % HELD_OUT, strict=True))
    kept = [row for row in rows if dealt[row.origin]]
    held = [row for row in rows if not dealt[row.origin]]
    trial = _fit(kept, labels, read, seed)
    scores = np.vstack([passed(trial, _turns([row])).scores for row in held])
    weights = _fit(rows, labels, read, seed)
    temperature = np.float32(_temperature(scores, held, labels))
    cooled = {name: array / temperature if name.startswith("act") else array for name, array in weights.items()}
    given = [frozenset(label for label, score in zip(labels, row, strict=True) if score >= 0) for row in scores]
    right = float(np.mean([row.allows(acts) for row, acts in zip(held, given, strict=True)]))
    return Trained(cooled, right)


def _turns(rows: Sequence[Row]) -> Turns:
    return together([row.pieces for row in rows], [row.signs for row in rows])


def _wanted(rows: Sequence[Row], labels: Sequence[str]) -> Matrix:
    return np.array([[label in row.acts for label in labels] for row in rows], dtype=np.float32)


def _counted(rows: Sequence[Row], labels: Sequence[str]) -> Matrix:
    """0 for an act that may be meant or not, else 1."""
    return np.array([[label not in row.optional for label in labels] for row in rows], dtype=np.float32)


def _fit(rows: Sequence[Row], labels: Sequence[str], read: slice, seed: int) -> Weights:
    """Adaptive moments (Kingma and Ba 2015) on the mean log loss, in steps that shrink to nothing."""
    chance = np.random.default_rng(seed)
    form = shapes(rows[0].pieces.shape[1], len(rows[0].signs), len(labels))
    weights = {name: _beginning(shape, chance) for name, shape in form.items()}
    moments = {name: _Moments(array) for name, array in weights.items()}
    wanted, counted = _wanted(rows, labels), _counted(rows, labels)
    steps = ROUNDS * -(-len(rows) // AT_ONCE)
    taken = 0
    for _ in range(ROUNDS):
        order = chance.permutation(len(rows))
        for start in range(0, len(rows), AT_ONCE):
            some = order[start : start + AT_ONCE]
            turns = _turns([rows[int(place)] for place in some])
            blinds = _blinds(turns, read, chance)
            way = passed(weights, turns, blinds)
            error = counted[some] * (chances(way.scores) - wanted[some]) / np.float32(len(some))
            taken += 1
            for name, slope in slopes(weights, turns, way, error, blinds).items():
                moments[name].move(slope, taken, STEP * (1 - taken / (steps + 1)))
    return weights


def _beginning(shape: tuple[int, ...], chance: np.random.Generator) -> Matrix:
    """Small numbers by chance, biases nothing (He et al. 2015)."""
    if len(shape) == 1:
        return np.zeros(shape, dtype=np.float32)
    return chance.normal(0.0, np.sqrt(1.0 / shape[0]), shape).astype(np.float32)


def _blinds(turns: Turns, read: slice, chance: np.random.Generator) -> Blinds:
    seen = (chance.random((len(turns.pieces), 1)) >= HIDDEN_PIECES).astype(np.float32)
    kept = chance.random((len(turns.begins), 2 * WIDTH)) >= HIDDEN_NUMBERS
    signs = np.ones_like(turns.signs)
    signs[chance.random(len(signs)) < HIDDEN_READINGS, read] = 0
    return Blinds(seen, kept.astype(np.float32) / np.float32(1 - HIDDEN_NUMBERS), signs)


class _Moments:
    """An array of weights with the running mean and spread of its slope."""

    def __init__(self, array: Matrix) -> None:
        self._array = array
        self._penalty = np.float32(PENALTY if array.ndim > 1 else 0.0)
        self._mean, self._spread = np.zeros_like(array), np.zeros_like(array)

    def move(self, slope: Matrix, taken: int, step: float) -> None:
        """Go one step against the slope."""
        slope = slope + self._penalty * self._array
        self._mean += np.float32(0.1) * (slope - self._mean)
        self._spread += np.float32(0.001) * (slope * slope - self._spread)
        mean = self._mean / np.float32(1 - 0.9**taken)
        spread = np.sqrt(self._spread / np.float32(1 - 0.999**taken)) + np.float32(1e-7)
        self._array -= np.float32(step) * mean / spread


def _temperature(scores: Matrix, rows: Sequence[Row], labels: Sequence[str]) -> float:
    """The divisor of the scores under which the held-out examples are most probable."""
    signs, counted = 2 * _wanted(rows, labels) - 1, _counted(rows, labels)
    choices = np.geomspace(0.4, 5.0, 60)
    losses = [float((counted * np.logaddexp(0.0, -signs * scores / one)).mean()) for one in choices]
    return float(choices[int(np.argmin(losses))])
