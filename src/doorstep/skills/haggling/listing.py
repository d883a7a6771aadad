"""A listing: what is for sale, and the mandate the seller gave for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from doorstep.dialogue.bargaining import Payer


class Authority(StrEnum):
    """What the assistant may do by itself."""

    CLOSE = "close"  # bind the seller
    ASK_SELLER = "ask_seller"  # hold; the seller makes it a deal


@dataclass(frozen=True, slots=True)
class Mandate:
    """What the seller allows; private, it reaches no wording.

    Args:
        ask: The price of a piece, in minor units.
        floor: The least the seller has to get for a piece, after all they pay; in minor units, at most the ask.
        opened: From when on it is for sale, with zone.
        deadline: After this nothing closes; None: none.
        authority: Who closes.
        hold: How long somebody has to settle the collection.
        buyers_a_day: How many other buyers are expected a day; 0: nobody else will come.
    """

    ask: int
    floor: int
    opened: datetime
    deadline: datetime | None = None
    authority: Authority = Authority.CLOSE
    hold: timedelta = timedelta(hours=48)
    buyers_a_day: float = 0.0


@dataclass(frozen=True, slots=True)
class Shipping:
    """What sending it costs in minor units, and who pays for it."""

    price: int
    paid_by: Payer


@dataclass(frozen=True, slots=True)
class Delivery:
    """How it can be had: collected, sent, or both."""

    pickup: bool = True
    shipping: Shipping | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """What is for sale; the ask leaves the seller the floor even where it is sent and they pay for that.

    Args:
        id: Names it.
        title: What buyers know it by.
        mandate: What the seller allows.
        currency: As an ISO 4217 code.
        language: The language of the listing, for buyers whose language nobody knows.
        region: Country of usage.
        pieces: How many there are.
        facts: What buyers may be told, by key as the seller wrote it.
        topics: Which fact answers questions about one of `TOPICS`: its key by topic.
        delivery: How it can be had.
        seller: The seller's first name or shop, where buyers may know it.
    """

    id: str
    title: str
    mandate: Mandate
    currency: str
    language: str = "en"
    region: str = "US"
    pieces: int = 1
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    topics: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    delivery: Delivery = Delivery()
    seller: str = ""
