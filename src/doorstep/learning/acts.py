"""Train the small act model: sentence vectors to dialogue acts, by multinomial logistic regression."""

from base64 import b85encode
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
PENALTY = 6e-4
"""Weight of the squared coefficients in the mean loss, chosen by cross-validation on the examples."""
FOLDS = 4
_ROUNDS = 300
_STEP = 12.0
_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Weights:
    """A trained model.

    Args:
        labels: The acts, in the order of the rows.
        matrix: One row of coefficients for each act, its bias last; shape (acts, size of a vector + 1).
        temperature: What scores are divided by, so that probabilities are as often right as they say.
    """

    labels: tuple[str, ...]
    matrix: Matrix
    temperature: float


def train(vectors: Matrix, labels: Sequence[str], seed: int) -> Weights:
    """Fit the coefficients and the temperature.

    Args:
        vectors: One row of unit length for each example.
        labels: The act of each example.
        seed: Settles how the examples are dealt into folds; the same seed gives the same weights.
    """
    names = tuple(sorted(set(labels)))
    targets = np.array([names.index(label) for label in labels])
    rows = _with_bias(vectors)
    return Weights(names, _fit(rows, targets, len(names)), _temperature(rows, targets, len(names), seed))


def crossed(vectors: Matrix, labels: Sequence[str], seed: int) -> Matrix:
    """Scores of each example by a model that has not seen it; shape (examples, acts)."""
    names = sorted(set(labels))
    targets = np.array([names.index(label) for label in labels])
    return _crossed(_with_bias(vectors), targets, len(names), seed)


def _with_bias(vectors: Matrix) -> Matrix:
    return np.hstack([vectors, np.ones((len(vectors), 1))])


def _probabilities(scores: Matrix) -> Matrix:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    result: Matrix = powers / powers.sum(axis=1, keepdims=True)
    return result


def _fit(rows: Matrix, targets: NDArray[np.int64], classes: int) -> Matrix:
    """Gradient descent with Nesterov momentum on the penalised mean log loss, classes weighted alike."""
    wanted = np.eye(classes)[targets]
    counts = wanted.sum(axis=0)
    weight = (1.0 / np.maximum(counts, 1.0))[targets][:, None] / classes
    matrix = np.zeros((classes, rows.shape[1]))
    before = matrix
    for turn in range(_ROUNDS):
        ahead = matrix + turn / (turn + 3.0) * (matrix - before)
        slope = (weight * (_probabilities(rows @ ahead.T) - wanted)).T @ rows
        slope[:, :-1] += PENALTY * ahead[:, :-1]
        before, matrix = matrix, ahead - _STEP * slope
    return matrix


def _crossed(rows: Matrix, targets: NDArray[np.int64], classes: int, seed: int) -> Matrix:
    order = np.random.default_rng(seed).permutation(len(rows))
    scores = np.zeros((len(rows), classes))
    for fold in range(FOLDS):
        held = order[fold::FOLDS]
        kept = np.setdiff1d(order, held)
        scores[held] = rows[held] @ _fit(rows[kept], targets[kept], classes).T
    return scores


def _temperature(rows: Matrix, targets: NDArray[np.int64], classes: int, seed: int) -> float:
    """The divisor of the scores under which the held-out examples are most probable."""
    scores = _crossed(rows, targets, classes, seed)
    choices = np.geomspace(0.1, 4.0, 60)
    places = np.arange(len(targets))
    losses = [-np.log(_probabilities(scores / one)[places, targets] + 1e-12).mean() for one in choices]
    return float(choices[int(np.argmin(losses))])


def packed(weights: Weights) -> tuple[bytes, tuple[float, ...]]:
    """The coefficients as one signed byte each, row after row, and for every row what a unit of it is worth."""
    largest = np.abs(weights.matrix).max(axis=1, keepdims=True)
    unit = np.where(largest > 0, largest, 1.0) / 127.0
    return np.rint(weights.matrix / unit).astype(np.int8).tobytes(), tuple(float(f"{one:.6g}") for one in unit[:, 0])


def written(weights: Weights, examples_digest: str) -> str:
    """The Python module that holds trained weights; it has no code and is written again by each training."""
    coefficients, units = packed(weights)
    text = b85encode(coefficients).decode("ascii")
    pieces = [text[start : start + _WIDTH] for start in range(0, len(text), _WIDTH)]
    lines = [
        '"""Weights of the act model, written by `doorstep learn acts`; not for editing."""',
        "",
        f'EXAMPLES = "{examples_digest}"',
        f'DIGEST = "{sha256(coefficients).hexdigest()}"',
        f"TEMPERATURE = {weights.temperature:.4f}",
        "LABELS = (",
        *(f'    "{label}",' for label in weights.labels),
        ")",
        "UNITS = (",
        *(f"    {unit!r}," for unit in units),
        ")",
        'COEFFICIENTS = r"""',
        *pieces,
        '"""',
    ]
    return "\n".join(lines) + "\n"


def read_examples(written: str) -> tuple[tuple[str, str], ...]:
    """The sentences and their acts in a written table: an act with a colon, deeper under it its sentences with bars."""
    texts: dict[str, str] = {}
    act = ""
    for line in written.splitlines():
        if line.strip() and not line.startswith(" "):
            act = line.strip().rstrip(":")
        elif line.strip():
            texts[act] = f"{texts.get(act, '')} {line.strip()}"
    return tuple((words.strip(), act) for act, text in texts.items() for words in text.split("|") if words.strip())


def digest(examples: str) -> str:
    """What tells one set of examples from another."""
    return sha256(examples.encode("utf-8")).hexdigest()
