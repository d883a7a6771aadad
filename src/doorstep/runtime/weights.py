"""The trained weights of a language: where they lie, and how a pack asks them."""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from doorstep.dialogue.acts import CustomerAct
from doorstep.languages.pack import Weigh
from doorstep.learning.network import Matrix, chances, passed, together
from doorstep.learning.written import read

Encode = Callable[[str], Matrix]
"""A sentence encoder: what is known of each word piece of a text; shape (pieces, features)."""


def weights_path(language: str) -> Path:
    """Tell where a language's weights lie, whether or not there are any yet."""
    return Path(str(import_module(f"doorstep.languages.{language}").__file__)).parent / "judgement.weights"


def stored_weights(language: str) -> bytes | None:
    """Read a language's weights; None where it has none."""
    path = weights_path(language)
    return path.read_bytes() if path.is_file() else None


def weighing(encode: Encode, stored: bytes | None) -> Weigh | None:
    """Make weights ready to be asked; None where there are none.

    Raises:
        ModelMismatch: The weights are not those that training wrote, or of other acts than there are.
    """
    if stored is None:
        return None
    weights = read(stored, tuple(map(str, CustomerAct)))

    def weigh(text: str, signs: Sequence[float]) -> Sequence[float]:
        scores = passed(weights, together([encode(text)], [signs])).scores[0]
        probable: list[float] = chances(scores).tolist()
        return probable

    return weigh
