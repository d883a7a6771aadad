"""Parts of the day: their hours, whatever they are called."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day: its hours, and the hour meant by "before" and "after" it."""

    since: time | None
    until: time | None
    before: time | None = None
    after: time | None = None
    today: bool = False

    @property
    def begin(self) -> time | None:
        """The hour that "before" or "until" this part means."""
        return self.before or self.since

    @property
    def close(self) -> time | None:
        """The hour that "after" this part means."""
        return self.after or self.until


def longest_part(compiled: Sequence[tuple[re.Pattern[str], Part]], text: str, place: int) -> tuple[Part, int] | None:
    """Read the part of the day that the longest pattern names at a place; gives it and where its words end."""
    best: tuple[Part, int] | None = None
    for pattern, part in compiled:
        found = pattern.match(text, place)
        if found and (best is None or found.end() > best[1]):
            best = (part, found.end())
    return best
