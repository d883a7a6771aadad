"""Market store: all that happened to each listing, in one order that everybody agrees on, and what stands after it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Final, Protocol

from doorstep.errors import BadInput
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.outbox import OutgoingEvent
from doorstep.skills.haggling.events import MarketEvent, Said, SellerDid
from doorstep.skills.haggling.market import Market

LONGEST_NAME: Final = 200
"""Characters the name of a listing, a buyer or a message may have."""


def keepable(*names: str) -> None:
    """Refuse names of listings, buyers and messages that not every database can keep.

    Raises:
        BadInput: One is empty, too long, or holds a zero character or half of one.
    """
    for name in names:
        broken = "\0" in name or name.encode(errors="replace").decode() != name
        if broken or not 0 < len(name) <= LONGEST_NAME:
            raise BadInput(f"A listing, a buyer and a message need names of 1 to {LONGEST_NAME} whole characters.")


@dataclass(frozen=True, slots=True)
class Happened:
    """One event of a listing, with what was told because of it.

    Args:
        number: Its place in the listing's order, from 1 without gaps.
        at: When, with zone.
        event: What happened; the first is that it was listed.
        words: What the buyer or the seller wrote; empty where nobody wrote.
        lines: What was told, in the form of `doorstep haggle`.
        said: The sentences each buyer was told, by buyer.
    """

    number: int
    at: datetime
    event: MarketEvent
    words: str = ""
    lines: tuple[Mapping[str, object], ...] = ()
    said: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def buyers(self) -> frozenset[str]:
        """Whom it concerns: who wrote it, about whom the seller did it, and who was told something."""
        about = (self.event.buyer,) if isinstance(self.event, (Said, SellerDid)) else ()
        return frozenset((*about, *self.said))


@dataclass(frozen=True, slots=True)
class Stand:
    """A listing as it stands.

    What stands is kept and not worked out again: a promise stays what it was when the rules change.

    Args:
        number: The place of its last event.
        market: The market after that.
        said: Every sentence each buyer was told so far, by buyer.
        identity: Which listing of its id this is, as one that was deleted may be listed anew; None: it is not listed
            yet. A store never gives one again. Two stands are equal without it.
    """

    number: int
    market: Market
    said: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    identity: int | None = field(default=None, compare=False)


class MarketStore(Protocol):
    """Keeps markets and their events; safe for several processes on one database.

    Every method may raise StoreUnavailable, and BadInput for a name that is not `keepable`.
    """

    def stand(self, listing: str) -> Stand | None:
        """Tell how a listing stands; None where there is no such listing."""
        ...

    def listings(self) -> Sequence[str]:
        """List the ids of all listings, oldest first."""
        ...

    def append(
        self,
        happened: Happened,
        after: Market,
        outgoing: Sequence[OutgoingEvent] = (),
        due: datetime | None = None,
        identity: int | None = None,
    ) -> bool:
        """Store an event, the market after it and what has to be told to others, in one transaction.

        Args:
            happened: The event; it was decided on what stood after the event before it.
            after: The market after it; its listing names the one it happened to.
            outgoing: What subscribers are told.
            due: When time alone changes something about the listing; None: never.
            identity: That of the stand on which it was decided; None: the event lists it.

        Returns:
            False where somebody else stored an event of that number, or a message of that name of that buyer, before,
            or the listing of that identity is gone: then nothing is stored, and it has to be decided again on what
            stands now.
        """
        ...

    def events(self, listing: str, after: int = 0, buyer: str | None = None) -> Sequence[Happened]:
        """List what happened to a listing behind a number, in order; of a buyer's events only, where one is named.

        A buyer's events are those whose `buyers` they are among; how many others there are must not cost anything.
        """
        ...

    def message(self, listing: str, buyer: str, name: str) -> Happened | None:
        """Find what a buyer's message of that name led to."""
        ...

    def due(self, now: datetime) -> Sequence[str]:
        """List the ids of listings about which time alone changes something by then, longest due first."""
        ...

    def delete(self, listing: str, record: AuditRecord | None = None) -> bool:
        """Delete a listing with everything that happened to it or was told of it; False where there is none.

        `record` is what is recorded of it, in the same transaction; nothing where there is none.
        """
        ...
