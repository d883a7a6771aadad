"""Where the trained weights of a language lie: in its folder."""

from importlib import import_module
from pathlib import Path


def weights_path(language: str) -> Path:
    """Tell where a language's weights lie, whether or not there are any yet."""
    return Path(str(import_module(f"doorstep.languages.{language}").__file__)).parent / "judgement.weights"


def stored_weights(language: str) -> bytes | None:
    """Read a language's weights; None where it has none."""
    path = weights_path(language)
    return path.read_bytes() if path.is_file() else None
