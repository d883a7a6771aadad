"""Haggling: buyers' and the seller's messages in, what is told out; everything kept before it is told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from doorstep.languages.bargaining import Tongue
from doorstep.ports.market_store import MarketStore
from doorstep.skills.haggling.events import SellerWord
from doorstep.skills.haggling.listing import Listing
from doorstep.skills.haggling.market import Market

Line: TypeAlias = Mapping[str, object]
"""A line as `doorstep haggle` writes it: a turn, a hold, a deal, a release; ready for JSON."""


class Author(StrEnum):
    """Who wrote a message of a thread."""

    BUYER = "buyer"
    ASSISTANT = "assistant"
    SELLER = "seller"


@dataclass(frozen=True, slots=True)
class Message:
    """What stands in a buyer's chat.

    Args:
        number: The place of its event in the order of the listing; a buyer's message and its answer share it.
        at: When.
        author: Who wrote it.
        text: The words.
    """

    number: int
    at: datetime
    author: Author
    text: str


class Haggling:
    """Sells what is listed: reads, decides, words, keeps. Safe for threads, and for several processes on one store.

    Every method may raise StoreUnavailable; every one that names a listing raises BadInput where there is none.
    A moment (`at`, `now`) has a zone; one before the listing's last event counts as the moment of that event.
    """

    def __init__(self, store: MarketStore, tongues: Mapping[str, Tongue]) -> None:
        """Begin.

        Args:
            store: Where listings and events are kept.
            tongues: The languages that can be bargained in, by code; English is one of them.
        """
        self._store = store
        self._tongues = tongues

    def open(self, listing: Listing) -> None:
        """List something, or change a listing: what was quoted, held and sold stays."""
        raise NotImplementedError

    def close(self, listing: str, at: datetime) -> None:
        """Take a listing down: from then on nothing closes, as after its deadline."""
        raise NotImplementedError

    def listings(self) -> Sequence[Listing]:
        """List everything that was ever listed, oldest first."""
        raise NotImplementedError

    def market(self, listing: str) -> Market:
        """Tell what stands about a listing: threads with quotes and offers, holds, deals; for the seller's eyes."""
        raise NotImplementedError

    def outcome(self, listing: str) -> Line:
        """Tell how a listing stands, as the outcome line of `doorstep haggle`."""
        raise NotImplementedError

    def messages(self, listing: str, buyer: str, after: int = 0) -> Sequence[Message]:
        """List the chat with a buyer behind an event's number, in order: what both sides have read."""
        raise NotImplementedError

    def say(self, listing: str, buyer: str, text: str, at: datetime, message: str | None = None) -> Sequence[Line]:
        """Take in what a buyer wrote, and answer.

        Args:
            listing: The listing's id.
            buyer: Names the buyer, the same in all their messages about this listing.
            text: The words.
            at: When they were written.
            message: Names the message among the buyer's; a second one of that name changes nothing. None: a second one
                with the same words of the same moment is the same message.

        Returns:
            Hold, deal and released lines, then the buyer's turn, then turns of others who have to be told. For a
            message that was taken in before: its turn again, and nothing else.
        """
        raise NotImplementedError

    def seller(
        self, listing: str, what: SellerWord, buyer: str, at: datetime, text: str = "", message: str | None = None
    ) -> Sequence[Line]:
        """Take in what the seller did about a buyer.

        Args:
            listing: The listing's id.
            what: What they did.
            buyer: About whom.
            at: When.
            text: What they wrote to the buyer, for `SellerWord.MESSAGE`; bringing it to the buyer is the caller's part.
            message: As in `say`.

        Returns:
            Hold, deal and released lines, then a turn for each buyer who has to be told.
        """
        raise NotImplementedError

    def passed(self, now: datetime, listing: str | None = None) -> Mapping[str, Sequence[Line]]:
        """Let time pass: holds and listings may run out. To be called now and then, by any number of processes.

        Args:
            now: The moment.
            listing: Only for this listing; None: for every one about which time changes something.

        Returns:
            What follows, by listing; those without anything are left out.
        """
        raise NotImplementedError
