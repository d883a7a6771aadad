"""A listing, and stores of markets in memory that tests watch, or in which somebody else comes first."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from doorstep.adapters.store.memory.markets import MemoryMarkets
from doorstep.bootstrap.haggling import tongues
from doorstep.ports.market_store import Happened
from doorstep.ports.outbox import OutgoingEvent
from doorstep.runtime.haggle_listing import read_listing
from doorstep.skills.haggling.market import Market

BICYCLE = read_listing((Path(__file__).parents[2] / "examples/bicycle.json").read_text(encoding="utf-8"), tongues())
ID = BICYCLE.id
NOW = BICYCLE.mandate.opened + timedelta(hours=1)
TAKE_IT = "I'll take it for 400"


class Watched(MemoryMarkets):
    """Keeps what subscribers would be told, too."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[OutgoingEvent] = []

    def append(
        self,
        happened: Happened,
        after: Market,
        outgoing: Sequence[OutgoingEvent] = (),
        due: datetime | None = None,
        identity: int | None = None,
    ) -> bool:
        """Store it, and keep what is told."""
        stored = super().append(happened, after, outgoing, due, identity)
        self.told += outgoing if stored else ()
        return stored


class Raced(MemoryMarkets):
    """Lets somebody else come first: before each event the last of `first`."""

    def __init__(self) -> None:
        super().__init__()
        self.first: list[Callable[[], object]] = []

    def append(
        self,
        happened: Happened,
        after: Market,
        outgoing: Sequence[OutgoingEvent] = (),
        due: datetime | None = None,
        identity: int | None = None,
    ) -> bool:
        """Store it, after what comes first."""
        if self.first:
            *later, comes_first = self.first
            self.first = []
            comes_first()
            self.first = later
        return super().append(happened, after, outgoing, due, identity)
