"""The numbers of single word pieces, unpacked from the model's file as far as they are asked for."""

import zipfile
from pathlib import Path
from threading import Lock
from typing import IO, Final

import numpy as np
from numpy.typing import NDArray

_CHUNKS: Final = 17
"""The rows lie in so many chunks, each with a scale of its own; piece 17 is in the first again."""


class PieceRows:
    """Numbers of pieces by themselves, shape (pieces, 512).

    Rare pieces lie behind frequent ones, and all take a third of a second to unpack; a text needs little of that.

    Args:
        path: The file of weights; it stays open until all is unpacked.
    """

    def __init__(self, path: Path) -> None:
        with np.load(path, allow_pickle=False) as file:
            self._scale, self._least = file["scale"][:, None], file["lo"][:, None]
        self._archive = zipfile.ZipFile(path)
        self._packed = [self._archive.open(f"q{chunk + 1}.npy") for chunk in range(_CHUNKS)]
        shape = {_shape(packed) for packed in self._packed}.pop()
        self._rows = np.empty((_CHUNKS, *shape), dtype=np.uint8)
        self._unpacked = [0] * _CHUNKS
        self._lock = Lock()

    def __call__(self, pieces: NDArray[np.int64]) -> NDArray[np.float32]:
        """The rows of some pieces."""
        chunks, places = pieces % _CHUNKS, pieces // _CHUNKS
        for chunk, place in zip(chunks.tolist(), places.tolist(), strict=True):
            if place >= self._unpacked[chunk]:
                self._unpack(chunk, place + 1)
        packed = self._rows[chunks, places].astype(np.float32)
        rows: NDArray[np.float32] = packed * self._scale[chunks] + self._least[chunks]
        return rows

    def unpack(self) -> None:
        """Unpack all that is left, so that no text waits for it."""
        for chunk in range(_CHUNKS):
            self._unpack(chunk, self._rows.shape[1])
            self._packed[chunk].close()
        self._archive.close()

    def _unpack(self, chunk: int, end: int) -> None:
        with self._lock:
            begin, width = self._unpacked[chunk], self._rows.shape[2]
            if begin < end:
                read = self._packed[chunk].read((end - begin) * width)
                self._rows[chunk, begin:end] = np.frombuffer(read, dtype=np.uint8).reshape(-1, width)
                self._unpacked[chunk] = end


def _shape(packed: IO[bytes]) -> tuple[int, int]:
    np.lib.format.read_magic(packed)
    (rows, width), _, _ = np.lib.format.read_array_header_1_0(packed)
    return rows, width
