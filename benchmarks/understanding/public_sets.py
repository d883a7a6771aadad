"""Reads the public sets out of their folder; none of them is part of the project."""

import gzip
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

MOST = 500
"""How many cases of a set are measured; enough for a figure within five points, and the run ends in minutes."""
Case = TypeVar("Case")


class PublicSet:
    """One file of JSON lines below the folder of public sets; `gz` at the end of its name says that it is packed."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name = name
        self._path = folder / name

    def some(self, most: int = MOST) -> list[dict[str, Any]]:
        """Give that many rows at most, spread evenly over the file."""
        return spread(list(self), most)

    def there(self) -> bool:
        """Whether the file is there."""
        return self._path.is_file()

    def __iter__(self) -> Iterator[dict[str, Any]]:
        """Give its rows."""
        opened = gzip.open if self._path.suffix == ".gz" else open
        with opened(self._path, "rt", encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines)


def spread(cases: Sequence[Case], most: int = MOST) -> list[Case]:
    """Take that many cases at most, spread evenly."""
    count = min(most, len(cases))
    return [cases[at * len(cases) // count] for at in range(count)]
