"""The act model is trained reproducibly, calibrated, and written as a module that reads back."""

import numpy as np
from numpy.typing import NDArray

from doorstep.learning.acts import crossed, digest, packed, read_examples, train, written

LABELS = [name for name in ("affirm", "deny", "thank") for _ in range(20)]


def cloud(spread: float) -> NDArray[np.float64]:
    """Three clouds of unit vectors, one for each act."""
    chance = np.random.default_rng(1)
    middle = np.eye(3, 8)[[0] * 20 + [1] * 20 + [2] * 20]
    vectors = middle + spread * chance.normal(size=middle.shape)
    result: NDArray[np.float64] = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return result


def test_the_same_seed_gives_the_same_weights() -> None:
    first, second = train(cloud(0.3), LABELS, 7), train(cloud(0.3), LABELS, 7)
    assert np.array_equal(first.matrix, second.matrix)
    assert first.temperature == second.temperature


def test_clear_acts_are_told_apart() -> None:
    scores = crossed(cloud(0.1), LABELS, 7)
    assert [sorted(set(LABELS))[index] for index in scores.argmax(axis=1)] == LABELS


def test_doubtful_acts_get_a_higher_temperature() -> None:
    assert train(cloud(0.9), LABELS, 7).temperature > train(cloud(0.1), LABELS, 7).temperature


def test_packing_keeps_the_coefficients_to_a_part_in_a_hundred() -> None:
    weights = train(cloud(0.3), LABELS, 7)
    coefficients, units = packed(weights)
    unpacked = np.frombuffer(coefficients, dtype=np.int8).reshape(weights.matrix.shape) * np.array(units)[:, None]
    assert np.abs(unpacked - weights.matrix).max() <= np.abs(weights.matrix).max() / 100


def test_the_written_module_names_its_examples_and_acts() -> None:
    text = written(train(cloud(0.3), LABELS, 7), digest("examples"))
    assert f'EXAMPLES = "{digest("examples")}"' in text
    assert 'LABELS = (\n    "affirm",\n    "deny",\n    "thank",\n)' in text


def test_examples_are_read_act_by_act() -> None:
    assert read_examples("affirm:\n    yes | of\n    course\ndeny:\n    no\n") == (
        ("yes", "affirm"),
        ("of course", "affirm"),
        ("no", "deny"),
    )
