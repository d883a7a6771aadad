"""What can happen to a listing; all of it is kept, and the same events give the same market again."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from doorstep.dialogue.bargaining import BuyerTurn
from doorstep.skills.haggling.listing import Listing


@dataclass(frozen=True, slots=True)
class Listed:
    """The seller has listed it, or has changed the listing: what was quoted, held and sold stays."""

    listing: Listing


@dataclass(frozen=True, slots=True)
class Said:
    """A buyer wrote.

    Args:
        buyer: Who.
        turn: What was read.
        message: Names the message; one that comes again changes nothing.
        language: The language it was read in.
    """

    buyer: str
    turn: BuyerTurn
    message: str
    language: str


class SellerWord(StrEnum):
    """What the seller does about a buyer."""

    ACCEPTS = "seller_accepts"
    REJECTS = "seller_rejects"
    MESSAGE = "seller_message"  # the seller writes to the buyer themselves: the assistant is silent from now on
    RESUMES = "seller_resumes"
    PAID = "payment_received"
    COLLECTED = "collected"


@dataclass(frozen=True, slots=True)
class SellerDid:
    """The seller did something about a buyer.

    Args:
        what: What they did.
        buyer: About whom.
        text: What they wrote, where they wrote.
        about: The amount a yes or no is about, in minor units; about another one it changes nothing. None: any.
    """

    what: SellerWord
    buyer: str
    text: str = ""
    about: int | None = None


@dataclass(frozen=True, slots=True)
class TimePassed:
    """Nothing but time has passed: holds and quotes may run out."""


MarketEvent: TypeAlias = Listed | Said | SellerDid | TimePassed
