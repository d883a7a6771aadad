"""Reading what the user names on the command line, and writing lines that programs read."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from doorstep.errors import BadInput

LARGEST: Final = 16 * 1024 * 1024
"""Bytes of a world file; more is another file taken by mistake."""

LARGEST_LIST: Final = 512 * 1024 * 1024
"""Bytes of a list of orders."""


def read_text(path: Path, what: str) -> str:
    """Read a file as UTF-8 text, with or without a byte order mark.

    Args:
        path: The file.
        what: What it is, for the error sentence: "world file".

    Raises:
        BadInput: It cannot be read.
    """
    try:
        return read_bytes(path, what, LARGEST).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput(f"The {what} {path} is not UTF-8 text.") from None


def read_bytes(path: Path, what: str, largest: int = LARGEST_LIST) -> bytes:
    """Read a file.

    Raises:
        BadInput: It cannot be read, or is larger than `largest` bytes.
    """
    try:
        if path.stat().st_size > largest:
            raise BadInput(f"The {what} {path} is larger than {largest // 1024 // 1024} MiB, so it cannot be one.")
        return path.read_bytes()
    except FileNotFoundError:
        raise BadInput(f"The {what} {path} is not there.") from None
    except IsADirectoryError:
        raise BadInput(f"The {what} {path} is a folder, not a file.") from None
    except (OSError, ValueError):
        raise BadInput(f"The {what} {path} cannot be read.") from None


def input_lines() -> Iterator[bytes]:
    """Yield the lines of standard input as they come."""
    return iter(sys.stdin.buffer)


def write_line(text: str) -> None:
    """Write one line of output and flush it, as UTF-8 whatever the terminal is set to."""
    sys.stdout.buffer.write(text.encode("utf-8", errors="replace") + b"\n")
    sys.stdout.buffer.flush()
