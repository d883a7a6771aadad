"""Circuit breaker of a line: where half of the calls fail it rests, tries a few, and goes on when they work."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

FAILURES: Final = frozenset({"failed", "unreachable", "media_lost"})
"""Causes that speak against the line; busy, no answer and declined speak of the people."""

RECENT: Final = timedelta(minutes=2)
"""The past that counts."""

ENOUGH: Final = 10
"""Fewer calls than this prove nothing."""

RATE: Final = 0.5
"""The share of failures that opens it."""

REST: Final = timedelta(seconds=60)
"""How long nothing is begun once it is open."""

PROBES: Final = 3
"""Calls that show, half open, whether the line works again."""


class Circuit(StrEnum):
    """Whether calls go out."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half_open"


@dataclass(frozen=True, slots=True)
class Breaker:
    """What is known of a line.

    Args:
        circuit: Whether calls go out.
        since: When it came to that; None: always. Calls that ended before no longer count.
    """

    circuit: Circuit = Circuit.CLOSED
    since: datetime | None = None

    @property
    def calls(self) -> int | None:
        """How many calls may go on at once because of it; None: it sets no limit."""
        return {Circuit.CLOSED: None, Circuit.OPEN: 0, Circuit.HALF_OPEN: PROBES}[self.circuit]

    def counted_since(self, now: datetime) -> datetime:
        """Tell from when on the causes of ended calls are to be handed to `judge`."""
        return now - RECENT if self.since is None else max(self.since, now - RECENT)


def judge(causes: Sequence[str], breaker: Breaker, now: datetime) -> Breaker:
    """Tell whether calls go out on a line from now on.

    Args:
        causes: Those of the calls that ended since `breaker.counted_since(now)`, oldest first.
        breaker: The last judgement.
        now: The moment.
    """
    failed = sum(cause in FAILURES for cause in causes)
    if breaker.circuit is Circuit.OPEN:
        rested = breaker.since is None or now - breaker.since >= REST
        return Breaker(Circuit.HALF_OPEN, now) if rested else breaker
    if len(causes) < (ENOUGH if breaker.circuit is Circuit.CLOSED else PROBES):
        return breaker
    if failed >= RATE * len(causes):
        return Breaker(Circuit.OPEN, now)
    return breaker if breaker.circuit is Circuit.CLOSED else Breaker(Circuit.CLOSED, now)
