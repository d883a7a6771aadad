"""Training a language's act model from its examples, and where its weights lie."""

from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from doorstep.errors import BadInput
from doorstep.languages.pack import Encode
from doorstep.learning.acts import Matrix, crossed, digest, read_examples, train, written


def examples_of(language: str) -> str:
    """Read the table of examples of a language.

    Raises:
        BadInput: The language has none.
    """
    name = f"doorstep.languages.{language}"
    if not language.isidentifier() or find_spec(name) is None or find_spec(f"{name}.act_examples") is None:
        raise BadInput("There is no language of this name with examples of acts.")
    examples: str = import_module(f"{name}.act_examples").ACT_EXAMPLES
    return examples


def weights_path(language: str) -> Path:
    """Tell where a language's weights lie."""
    return Path(str(import_module(f"doorstep.languages.{language}").__file__)).parent / "act_weights.py"


def encoded(sentences: Iterable[str], encode: Encode) -> Matrix:
    """Turn sentences into their vectors, one row each."""
    return np.array([encode(sentence) for sentence in sentences])


def learn_acts(examples: str, vectors: Matrix, seed: int) -> tuple[str, float]:
    """Train the act model.

    Args:
        examples: The table of examples.
        vectors: One row for each of its sentences, in order.
        seed: The same seed and examples give the same weights.

    Returns:
        The module with the weights, and the share of examples that a model without them gets right.
    """
    acts = [act for _, act in read_examples(examples)]
    names = sorted(set(acts))
    guessed = crossed(vectors, acts, seed).argmax(axis=1)
    right = float(np.mean([names[guess] == act for guess, act in zip(guessed, acts, strict=True)]))
    return written(train(vectors, acts, seed), digest(examples)), right
