"""Train the judgement of a language: evidence of a turn to the probability of every act, by logistic regression."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from zlib import compress

import numpy as np
from numpy.typing import NDArray

from doorstep.languages.kit.evidence import PLACES, SIGNS, VECTOR, Evidence

Matrix = NDArray[np.float32]
Indices = NDArray[np.int64]
PENALTY = 3e-4
"""Weight of the squared coefficients in the mean loss, chosen by cross-validation on the examples."""
FOLDS = 3
_DENSE = VECTOR + SIGNS + 1
_SCALES = np.concatenate([np.full(VECTOR, 2.0), np.full(SIGNS, 3.0), np.ones(1)]).astype(np.float32)
"""How easily a coefficient grows: what the rules read is trusted sooner than single words."""
_WORD_SCALE = np.float32(0.5)
_ROUNDS = 60
_STEP = 0.08


@dataclass(frozen=True, slots=True)
class Row:
    """One example.

    Args:
        known: What is known of the turn.
        acts: The acts that are meant.
        optional: Acts that may stand there or not.
        origin: Examples of one origin are alike, so none of them is held out while another is learned from.
    """

    known: Evidence
    acts: frozenset[str]
    optional: frozenset[str] = frozenset()
    origin: str = ""

    def allows(self, given: frozenset[str]) -> bool:
        """Whether a reading is right: every act that is meant, none beside but optional ones."""
        return self.acts <= given <= self.acts | self.optional and bool(given)


@dataclass(frozen=True, slots=True)
class Weights:
    """A trained judgement.

    Args:
        labels: The acts, in the order of the rows.
        matrix: One row of coefficients for each act; shape (acts, vector + signs + 1 + places).
        temperature: What scores are divided by.
    """

    labels: tuple[str, ...]
    matrix: Matrix
    temperature: float


@dataclass(frozen=True, slots=True)
class _Points:
    """Examples as arrays.

    Args:
        dense: Vector, signs and one; a row for each example.
        words: The word places of all examples, one example after the other.
        begins: Where each example's word places begin in `words`; every example has some.
        wanted: The acts that are meant, as 0 and 1.
        counted: 0 for an act that may be meant or not, else 1.
    """

    dense: Matrix
    words: Indices
    begins: Indices
    wanted: Matrix
    counted: Matrix

    def __len__(self) -> int:
        return len(self.dense)


def train(rows: Sequence[Row], labels: Sequence[str], seed: int) -> tuple[Weights, Matrix]:
    """Fit the coefficients and the temperature.

    Args:
        rows: The examples.
        labels: Every act.
        seed: Settles how the examples are dealt into folds; the same seed gives the same weights.

    Returns:
        The weights, and for each example the probabilities by weights that have not seen it.
    """
    scores = np.zeros((len(rows), len(labels)), dtype=np.float32)
    origins = sorted({row.origin for row in rows})
    dealt = dict(zip(origins, np.random.default_rng(seed).permutation(len(origins)) % FOLDS, strict=True))
    folds = np.array([dealt[row.origin] for row in rows])
    for fold in range(FOLDS):
        held, kept = np.flatnonzero(folds == fold), np.flatnonzero(folds != fold)
        fitted = _fit(_points([rows[int(place)] for place in kept], labels))
        scores[held] = _scores(_points([rows[int(place)] for place in held], labels), *fitted)
    points = _points(rows, labels)
    temperature = _temperature(scores, points)
    dense, words = _fit(points)
    matrix = np.hstack([dense * _SCALES, words.T * _WORD_SCALE])
    return Weights(tuple(labels), matrix, temperature), _chances(scores / np.float32(temperature))


def _points(rows: Sequence[Row], labels: Sequence[str]) -> _Points:
    dense: Matrix = np.array([(*row.known.vector, *row.known.signs, 1.0) for row in rows], dtype=np.float32)
    lengths = [len(row.known.words) for row in rows]
    return _Points(
        dense * _SCALES,
        np.concatenate([np.array(row.known.words, dtype=np.int64) for row in rows]),
        np.concatenate([[0], np.cumsum(lengths)[:-1]]),
        np.array([[label in row.acts for label in labels] for row in rows], dtype=np.float32),
        np.array([[label not in row.optional for label in labels] for row in rows], dtype=np.float32),
    )


def _scores(points: _Points, dense: Matrix, words: Matrix) -> Matrix:
    of_words: Matrix = np.add.reduceat(words[points.words], points.begins)
    return points.dense @ dense.T + of_words * _WORD_SCALE


def _chances(scores: Matrix) -> Matrix:
    return (1.0 / (1.0 + np.exp(-np.clip(scores, -30.0, 30.0)))).astype(np.float32)


def _fit(points: _Points) -> tuple[Matrix, Matrix]:
    """Adaptive moments (Kingma and Ba 2015) over all examples at once, on the penalised mean log loss.

    Returns:
        The coefficients of the dense part, shape (acts, dense), and of the word places, shape (places, acts).
    """
    acts = points.wanted.shape[1]
    dense = _Moments(np.zeros((acts, _DENSE), dtype=np.float32))
    words = _Moments(np.zeros((PLACES, acts), dtype=np.float32))
    owners = np.repeat(np.arange(len(points)), np.diff(np.append(points.begins, len(points.words))))
    by_place = np.argsort(points.words, kind="stable")
    places, begins = np.unique(points.words[by_place], return_index=True)
    for turn in range(1, _ROUNDS + 1):
        scores = _scores(points, dense.matrix, words.matrix)
        error = (points.counted * (_chances(scores) - points.wanted) / len(points)).astype(np.float32)
        step = _STEP * (1.0 - turn / (_ROUNDS + 1))
        dense.move(error.T @ points.dense, turn, step)
        slope = np.zeros_like(words.matrix)
        slope[places] = np.add.reduceat(error[owners[by_place]], begins) * _WORD_SCALE
        words.move(slope, turn, step)
    return dense.matrix, words.matrix


class _Moments:
    """Coefficients with the running mean and spread of their slope."""

    def __init__(self, matrix: Matrix) -> None:
        self.matrix = matrix
        self._mean, self._spread = np.zeros_like(matrix), np.zeros_like(matrix)

    def move(self, slope: Matrix, turn: int, step: float) -> None:
        """Go one step against the slope."""
        slope = slope + np.float32(PENALTY) * self.matrix
        self._mean += np.float32(0.1) * (slope - self._mean)
        self._spread += np.float32(0.01) * (slope * slope - self._spread)
        mean = self._mean / np.float32(1 - 0.9**turn)
        spread = np.sqrt(self._spread / np.float32(1 - 0.99**turn)) + np.float32(1e-7)
        self.matrix -= np.float32(step) * mean / spread


def _temperature(scores: Matrix, points: _Points) -> float:
    """The divisor of the scores under which the held-out examples are most probable."""
    choices = np.geomspace(0.4, 5.0, 60)
    signs = np.where(points.wanted > 0, 1.0, -1.0)
    losses = [float((points.counted * np.logaddexp(0.0, -signs * scores / one)).mean()) for one in choices]
    return float(choices[int(np.argmin(losses))])


def packed(weights: Weights) -> tuple[bytes, tuple[float, ...]]:
    """The coefficients as one signed byte each, row after row, and for every row what a unit of it is worth."""
    largest = np.abs(weights.matrix).max(axis=1, keepdims=True)
    unit = np.where(largest > 0, largest, 1.0) / 127.0
    return np.rint(weights.matrix / unit).astype(np.int8).tobytes(), tuple(float(f"{one:.6g}") for one in unit[:, 0])


def written(weights: Weights, examples_digest: str) -> bytes:
    """The weights as they are stored and read by `languages.kit.judgement`, with the digest of their examples."""
    coefficients, units = packed(weights)
    head = {
        "examples": examples_digest,
        "digest": sha256(coefficients).hexdigest(),
        "temperature": round(weights.temperature, 4),
        "labels": weights.labels,
        "units": units,
    }
    return json.dumps(head).encode() + b"\n" + compress(coefficients, 9)
