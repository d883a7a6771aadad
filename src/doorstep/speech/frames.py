"""Frames: how Doorstep and its speech processes talk over pipes, a flat JSON head and a body of bytes."""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias, cast

Value: TypeAlias = str | int | float | bool | None
Head: TypeAlias = Mapping[str, Value]

SIZES: Final = struct.Struct("!II")
"""What goes in front: the length of the head and of the body in bytes."""

LONGEST: Final = 64 * 2**20
"""Bytes; a longer frame can only be garbage on the pipe."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message in either direction."""

    head: Head
    body: bytes = field(default=b"", repr=False)


def encode(frame: Frame) -> bytes:
    """Write a frame as bytes."""
    head = json.dumps(dict(frame.head)).encode()
    return SIZES.pack(len(head), len(frame.body)) + head + frame.body


def sizes(prefix: bytes) -> tuple[int, int]:
    """Read the lengths of head and body.

    Raises:
        ValueError: The pipe carries something else than frames.
    """
    head, body = SIZES.unpack(prefix)
    if head + body > LONGEST:
        raise ValueError("a frame is longer than any frame can be")
    return head, body


def decode(head: bytes, body: bytes) -> Frame:
    """Read a frame from its two parts."""
    return Frame(cast("dict[str, Value]", json.loads(head)), body)
