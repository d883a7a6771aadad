"""Market store: listings, and all that happened to each of them in one order that everybody agrees on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Protocol

from doorstep.ports.outbox import OutgoingEvent
from doorstep.skills.haggling.events import MarketEvent
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.market import Market


@dataclass(frozen=True, slots=True)
class Happened:
    """One event of a listing, with all that followed from it.

    What followed is kept and not worked out again: a promise stays what it was when the rules or the listing change.

    Args:
        number: Its place in the listing's order, from 1 without gaps.
        at: When, in the seller's zone.
        event: What happened.
        name: Names the message among all of the listing, so that it counts once; empty where it has no name.
        after: The market afterwards, with those threads only that are other ones than before.
        lines: What was told, in the form of `doorstep haggle`.
        said: The sentences each buyer was told.
    """

    number: int
    at: datetime
    event: MarketEvent
    name: str
    after: Market
    lines: Sequence[Mapping[str, object]] = ()
    said: Mapping[str, Sequence[str]] = field(default_factory=lambda: MappingProxyType({}))


class MarketStore(Protocol):
    """Keeps listings and their events; safe for several processes on one database.

    Every method may raise StoreUnavailable.
    """

    def put(self, listing: Listing) -> None:
        """Keep a listing, or what is new about one that is there; what was agreed about it stays."""
        ...

    def listing(self, listing: str) -> Listing | None:
        """Find a listing by its id."""
        ...

    def listings(self) -> Sequence[Listing]:
        """List the listings, oldest first."""
        ...

    def append(self, happened: Happened, outgoing: Sequence[OutgoingEvent] = (), due: datetime | None = None) -> bool:
        """Store an event of the listing it names, and what has to be told to others, in one transaction.

        Args:
            happened: The event; it was decided on the market after the event before it and on the newest listing.
            outgoing: What subscribers are told.
            due: When time alone changes something about the listing; None: never.

        Returns:
            False where somebody else stored an event of that number or a message of that name, or a newer form of the
            listing, before: then nothing is stored, and it has to be decided again.
        """
        ...

    def events(self, listing: str, after: int = 0) -> Sequence[Happened]:
        """List what happened to a listing behind a number, in order."""
        ...

    def named(self, listing: str, name: str) -> Happened | None:
        """Find what happened with a message of that name."""
        ...

    def due(self, now: datetime) -> Sequence[str]:
        """List the ids of listings about which time alone changes something by then."""
        ...
