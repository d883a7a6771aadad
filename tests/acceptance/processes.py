"""Looking at processes: what they started, what they run, whether they are gone."""

from collections.abc import Iterator
from pathlib import Path


def family(parent: int) -> Iterator[int]:
    """Everything a process has started, and what those have."""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == parent:
                yield int(entry.name)
                yield from family(int(entry.name))


def called(process: int, name: str) -> bool:
    """Whether a process runs the program of that name."""
    try:
        return name.encode() in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False


def alive(process: int) -> bool:
    """Whether a process goes on."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
