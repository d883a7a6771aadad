"""Trained weights as a file: a line of JSON about them, then all arrays as compressed halves of floats."""

import json
from collections.abc import Sequence
from hashlib import sha256
from zlib import compress, decompress

import numpy as np

from doorstep.errors import ModelMismatch
from doorstep.learning.network import Matrix, Weights


def written(weights: Weights, labels: Sequence[str], examples: str) -> bytes:
    """The file.

    Args:
        weights: The network.
        labels: The acts, in the order of the scores.
        examples: The digest of the examples it learned from.
    """
    arrays = b"".join(array.astype("<f2").tobytes() for array in weights.values())
    head = {
        "examples": examples,
        "digest": sha256(arrays).hexdigest(),
        "labels": list(labels),
        "shapes": {name: array.shape for name, array in weights.items()},
    }
    return json.dumps(head).encode() + b"\n" + compress(arrays, 9)


def read(stored: bytes, labels: Sequence[str]) -> Weights:
    """The network of a file.

    Args:
        stored: The file.
        labels: The acts there are, in the order of the scores.

    Raises:
        ModelMismatch: The arrays are not those of the digest, or the acts are others.
    """
    head, _, body = stored.partition(b"\n")
    known, arrays = json.loads(head), decompress(body)
    if sha256(arrays).hexdigest() != known["digest"] or known["labels"] != list(labels):
        raise ModelMismatch("the weights of a language are not those that training wrote; write them again")
    weights: dict[str, Matrix] = {}
    place = 0
    for name, shape in known["shapes"].items():
        length = int(np.prod(shape))
        array = np.frombuffer(arrays, "<f2", length, place)
        weights[name] = array.reshape(shape).astype(np.float32)
        place += array.nbytes
    return weights
