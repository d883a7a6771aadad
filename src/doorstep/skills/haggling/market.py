"""The market of one listing: its buyers, what was quoted and offered, what is held and sold."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from doorstep.dialogue.bargaining import BuyerExpects, Saying
from doorstep.dialogue.slots import Money
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.terms import Terms


@dataclass(frozen=True, slots=True)
class Quote:
    """A price we named; it can be taken until it expires.

    Args:
        id: Names it within the thread, from 1.
        amount: For all its pieces, without shipping, in minor units.
        terms: What it is for.
        at: When it was named.
        expires: Until when it holds.
    """

    id: int
    amount: int
    terms: Terms
    at: datetime
    expires: datetime


@dataclass(frozen=True, slots=True)
class Offer:
    """A price a buyer named, for all its pieces, without shipping."""

    amount: int
    terms: Terms
    at: datetime


@dataclass(frozen=True, slots=True)
class Thread:
    """One buyer.

    Args:
        buyer: Who.
        language: The language they write.
        quotes: What we named, oldest first.
        offers: What they named, oldest first.
        terms: What they want, as far as it was said.
        expects: The open question.
        doubted: The amount we asked back, until it is confirmed.
        seen: The names of the messages that were taken in.
        said: The acts of our last turn.
        rounds: How often we named or kept a price.
        disclosed: Whether they know that a program answers.
        paused: Whether the seller has taken over.
        waiting: Whether they wait for it to become free, and since when.
        asked: What waits for the seller: an offer to decide on, a question.
        left: Whether they said that they are not interested any more.
    """

    buyer: str
    language: str
    quotes: tuple[Quote, ...] = ()
    offers: tuple[Offer, ...] = ()
    terms: Terms = Terms()
    expects: BuyerExpects = BuyerExpects.NOTHING
    doubted: int | None = None
    seen: frozenset[str] = frozenset()
    said: tuple[Saying, ...] = ()
    rounds: int = 0
    disclosed: bool = False
    paused: bool = False
    waiting: datetime | None = None
    asked: tuple[str, ...] = ()
    left: bool = False

    @property
    def quote(self) -> Quote | None:
        """The price that stands."""
        return self.quotes[-1] if self.quotes else None


@dataclass(frozen=True, slots=True)
class Hold:
    """Pieces kept for a buyer until they settle the collection, or the seller decides."""

    buyer: str
    amount: int
    terms: Terms
    since: datetime
    expires: datetime


@dataclass(frozen=True, slots=True)
class Deal:
    """Pieces sold; `paid` and `collected` are what the seller confirmed."""

    buyer: str
    amount: int
    terms: Terms
    at: datetime
    paid: bool = False
    collected: bool = False


@dataclass(frozen=True, slots=True)
class Market:
    """A listing with everything that happened to it.

    Args:
        listing: What is for sale.
        now: The time of the last event.
        threads: Its buyers by name.
        holds: What is kept for somebody.
        deals: What is sold.
    """

    listing: Listing
    now: datetime
    threads: Mapping[str, Thread] = field(default_factory=lambda: MappingProxyType({}))
    holds: tuple[Hold, ...] = ()
    deals: tuple[Deal, ...] = ()

    @property
    def free(self) -> int:
        """How many pieces are neither held nor sold."""
        held = sum(one.terms.pieces for one in self.holds)
        return self.listing.pieces - held - sum(one.terms.pieces for one in self.deals)

    def money(self, minor: int) -> Money:
        """An amount in the listing's currency."""
        return Money(minor, self.listing.currency)
