"""The market of one listing: its buyers, what was quoted and offered, what is held and sold."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
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
    """A price a buyer named, for all its pieces, without shipping.

    Args:
        amount: In minor units.
        terms: What it is for, with who pays for shipping in their words.
        at: When it was named.
        firm: Whether it binds them: clear, without a condition, for what there is.
    """

    amount: int
    terms: Terms
    at: datetime
    firm: bool = True


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
        doubted: The price we asked back, until it is confirmed.
        seen: The names of the messages that were taken in.
        said: The acts of our last turn.
        rounds: How often we named or kept a price.
        disclosed: Whether they know that a program answers.
        paused: Whether the seller has taken over.
        waiting: Whether they wait for it to become free, and since when.
        asked: What waits for the seller: an offer to decide on, a question.
        left: Whether they said that they are not interested any more.
        best: The most they ever offered, taken back or not; only more than that is news.
        pressed: Whether they asked for less since they last offered more.
        swaps: Whether they spoke of a swap in their last message: what the next one names may be reckoned with it, and
            does not bind.
        parts: Whether they spoke of paying in parts in their last message: less than our price may be one of them.
        declined: What the seller did not want from them, after it was kept; prices are the seller's from then on,
            unless they offer more.
        day: The day they want to collect it on, until they name an hour.
    """

    buyer: str
    language: str
    quotes: tuple[Quote, ...] = ()
    offers: tuple[Offer, ...] = ()
    terms: Terms = Terms()
    expects: BuyerExpects = BuyerExpects.NOTHING
    doubted: Offer | None = None
    seen: frozenset[str] = frozenset()
    said: tuple[Saying, ...] = ()
    rounds: int = 0
    disclosed: bool = False
    paused: bool = False
    waiting: datetime | None = None
    asked: tuple[str, ...] = ()
    left: bool = False
    best: Offer | None = None
    pressed: bool = False
    swaps: bool = False
    parts: bool = False
    declined: Offer | None = None
    day: date | None = None

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


class News(StrEnum):
    """What somebody is to be told without having written."""

    RAN_OUT = "ran_out"  # what was kept for them
    FREE = "free"  # what they wait for


@dataclass(frozen=True, slots=True)
class Notice:
    """Somebody to be told something: with their next turn, at the latest when the seller acts or time passes."""

    buyer: str
    news: News


@dataclass(frozen=True, slots=True)
class Market:
    """A listing with everything that happened to it.

    Args:
        listing: What is for sale.
        now: The time of the last event.
        threads: Its buyers by name.
        holds: What is kept for somebody.
        deals: What is sold.
        owed: Who has still to be told something. A message is answered by one turn only, so others are told with the
            next `SellerDid` or `TimePassed`; whoever runs the market lets one follow at once where it can.
    """

    listing: Listing
    now: datetime
    threads: Mapping[str, Thread] = field(default_factory=lambda: MappingProxyType({}))
    holds: tuple[Hold, ...] = ()
    deals: tuple[Deal, ...] = ()
    owed: tuple[Notice, ...] = ()

    @property
    def free(self) -> int:
        """How many pieces are neither held nor sold."""
        held = sum(one.terms.pieces for one in self.holds)
        return self.listing.pieces - held - sum(one.terms.pieces for one in self.deals)

    @property
    def over(self) -> bool:
        """Whether the time of the listing is over."""
        deadline = self.listing.mandate.deadline
        return deadline is not None and self.now >= deadline

    def hold_of(self, buyer: str) -> Hold | None:
        """What is kept for a buyer."""
        return next((one for one in self.holds if one.buyer == buyer), None)

    def deal_of(self, buyer: str) -> Deal | None:
        """What was sold to a buyer."""
        return next((one for one in self.deals if one.buyer == buyer), None)

    def with_thread(self, thread: Thread) -> "Market":
        """The same market with a thread in the place of its former state."""
        return replace(self, threads=MappingProxyType({**self.threads, thread.buyer: thread}))

    def money(self, minor: int) -> Money:
        """An amount in the listing's currency."""
        return Money(minor, self.listing.currency)
