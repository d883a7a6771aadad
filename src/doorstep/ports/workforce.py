"""Workforce: which workers live, and who does what only one may do at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Worker:
    """One process that makes calls.

    Args:
        name: Its name, stable over restarts; no two live processes share one.
        boot: This run of it, unlike any other.
        beat_at: When it last said that it lives.
        calls: Calls it was making then.
        calls_at_once: Calls it can make at the same time.
    """

    name: str
    boot: str
    beat_at: datetime
    calls: int = 0
    calls_at_once: int = 0


class Workforce(Protocol):
    """Keeps heartbeats and leases; safe for several processes. Every method may raise StoreUnavailable."""

    def beat(self, worker: Worker) -> bool:
        """Say that a worker lives; False where another boot of its name beat later than this one began."""
        ...

    def workers(self) -> Sequence[Worker]:
        """List the workers known, dead ones included, by name."""
        ...

    def leave(self, name: str, boot: str) -> None:
        """Take a worker off the list that ends in order; harmless for another boot."""
        ...

    def lease(self, duty: str, holder: str, now: datetime, seconds: float) -> bool:
        """Take or renew a duty for so long; False where somebody else holds it."""
        ...

    def release(self, duty: str, holder: str) -> None:
        """Give a duty up; harmless for who does not hold it."""
        ...
