"""What goes in and out about listings and the chats of their buyers; everybody in the examples is invented."""

import re
from datetime import datetime
from typing import Annotated, Final, Literal, TypeAlias

from pydantic import AfterValidator, ConfigDict, Field

from doorstep.console.shapes import Given, Told, Whole
from doorstep.runtime.fields import legible
from doorstep.runtime.haggle_listing import MOST, DeliveryObject, ListingObject
from doorstep.runtime.market_messages import Author
from doorstep.skills.haggling.moves import Change, Move

LONGEST_TEXT: Final = 2000
"""Characters of a message."""

BUYER: Final = r"^[0-9A-Za-z][0-9A-Za-z._~@=+-]{0,99}$"
"""The form of a buyer's id: it stands in addresses, and a colon would say where they come from."""

_UNREADABLE: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def readable(text: str) -> str:
    """Refuse what no chat shows; lines may end.

    Raises:
        ValueError: There are control characters or halves of characters in it.
    """
    if _UNREADABLE.search(text):
        raise ValueError("must not hold control characters")
    return text


Words: TypeAlias = Annotated[
    str,
    Field(
        min_length=1,
        max_length=LONGEST_TEXT,
        description="What they write; lines may end in it.",
        examples=["Would you take 300 for it?"],
    ),
    AfterValidator(readable),
]

MessageName: TypeAlias = Annotated[
    str,
    Field(
        min_length=1,
        max_length=250,
        description="Names the message among this buyer's. Sent again under its name it changes nothing.",
        examples=["m-1"],
    ),
    AfterValidator(legible),
]

BuyerState: TypeAlias = Literal["open", "waiting", "held", "bought"]
"""How a chat stands for its buyer: it is kept for them or theirs, or they wait for it to become free."""

Buyer: TypeAlias = Annotated[
    str, Field(pattern=BUYER, description="The buyer's id where they come from.", examples=["b-17"])
]


class ListingBody(ListingObject):
    """A listing file: what is for sale, and what the seller allows; amounts in minor units, ask and floor per piece.

    `now` is since when it is for sale; times are told to buyers in its offset. The floor is never told.
    """

    model_config = ConfigDict(
        coerce_numbers_to_str=False,
        json_schema_extra={
            "examples": [
                {
                    "id": "bike-1",
                    "title": "Trek FX 2 bicycle, size M",
                    "currency": "USD",
                    "ask": 40000,
                    "floor": 30000,
                    "now": "2026-11-23T09:00:00-06:00",
                    "facts": {"mileage": "about 2,000 km"},
                    "delivery": {"pickup": True, "shipping": {"price": 2500, "paid_by": "buyer"}},
                    "seller": "Alex",
                }
            ]
        },
    )


class BuyerMessage(Given):
    """What a buyer writes."""

    text: Words
    message: MessageName


class ShopMessage(BuyerMessage):
    """What a buyer of the shop's own pages writes."""

    buyer: Buyer


class ConnectorMessage(Given):
    """What a buyer of a marketplace writes; the header webhook-id names the message."""

    listing: Annotated[str, Field(min_length=1, max_length=200), AfterValidator(legible)]
    buyer: Buyer
    text: Words


class ActionBody(Given):
    """What the seller does about a buyer; only a message has a text, only a yes or no an amount."""

    action: Literal["accept", "reject", "message", "resume", "paid", "collected"]
    text: Words | None = None
    amount: Whole | None = Field(
        default=None,
        ge=0,
        le=MOST,
        description="The minor units a yes or no is about: what is held for the buyer, else what they offered last. "
        "Where it is another amount by now, nothing is done.",
    )


class Amount(Told):
    """Money, in minor units."""

    minor: int
    currency: str = Field(examples=["USD"])


class TermsTold(Told):
    """What a price is for, and until when it stands."""

    quantity: int
    handover: str | None
    shipping: Amount | None
    shipping_paid_by: str | None
    pickup_at: str | None
    expires_at: str | None
    extras: list[str]


class TurnTold(Told):
    """What a buyer is answered; `amount` is the price that stands or closes, for all pieces, without shipping."""

    type: Literal["turn"]
    buyer: str
    act: Move
    offer: Amount | None = Field(description="The buyer's price as understood.")
    amount: Amount | None
    terms: TermsTold
    text: str = Field(description="Empty where the assistant is silent.")


class TurnExplained(TurnTold):
    """The same for the seller's eyes, with the rule that decided."""

    reason: str


class ChangedTold(Told):
    """Pieces were held for a buyer, sold to them, or freed."""

    type: Change
    buyer: str
    amount: Amount
    terms: TermsTold


class Answered(Told):
    """What became of a buyer's message: what was held, sold or freed for them, then their turn."""

    lines: list[ChangedTold | TurnTold]


class Followed(Told):
    """What followed from what the seller did, about every buyer; without `listings:read` about the one acted upon."""

    lines: list[ChangedTold | TurnExplained | TurnTold] = Field(
        description="Turns have a `reason` for a key with `listings:read` only."
    )


class ChatMessage(Told):
    """A message of a chat; an answer has the number of the message it answers."""

    number: int = Field(description="Its place; ask for what came after it.")
    at: datetime
    author: Author
    text: str


class Messages(Told):
    """What was written in a chat, in order."""

    messages: list[ChatMessage]


class Chat(Messages):
    """What both sides of a chat have written, in order, and how it stands for this buyer."""

    state: BuyerState


class OwnChat(Chat):
    """The chat of who just wrote."""

    token: str = Field(description="Opens this chat: send it as Chat-Token, and keep it; nobody else has it.")


class ConnectorAnswer(Messages):
    """What a buyer of a marketplace is to be shown, and what was held, sold or freed for them."""

    changed: list[ChangedTold]


class About(Told):
    """What anybody may know about a listing."""

    id: str
    title: str
    ask: Amount = Field(description="Per piece.")
    pieces: int
    delivery: DeliveryObject
    facts: dict[str, str]
    language: str
    region: str
    seller: str | None
    state: Literal["open", "held", "sold", "closed"]


class Agreed(Told):
    """What is held or sold."""

    buyer: str
    amount: Amount
    terms: TermsTold


class Outcome(Told):
    """How a listing stands."""

    state: Literal["open", "held", "sold", "closed"]
    deals: list[Agreed]
    holds: list[Agreed]


class Price(Told):
    """A price that was named, for all its pieces, without shipping."""

    at: datetime
    amount: Amount
    terms: TermsTold


ThreadState: TypeAlias = Literal["open", "paused", "held", "bought", "waiting", "left"]
"""How far a buyer has come."""


class ThreadTold(Told):
    """A buyer, for the seller's eyes."""

    buyer: str
    language: str
    state: ThreadState
    quote: Price | None = Field(description="What the assistant asks.")
    offer: Price | None = Field(description="The most they offered.")
    paused: bool = Field(description="Whether the seller has taken over.")
    waiting: datetime | None = Field(description="Since when they wait for it to become free.")
    asked: list[str] = Field(
        description="What waits for the seller: `human`, they want to talk to them; `offer`, only the seller may take "
        "it; else what they asked about, like `warranty`, empty where it has no name."
    )
    paid: bool
    collected: bool


class ListingShort(Told):
    """A listing in a list."""

    id: str
    title: str
    language: str
    ask: Amount
    pieces: int
    free: int = Field(description="Pieces that are neither held nor sold.")
    state: Literal["open", "held", "sold", "closed"]
    buyers: int
    asked: int = Field(description="Buyers of whom something waits for the seller.")


class ListingKept(Told):
    """A listing as it is listed, without its buyers."""

    number: int = Field(description="How many things happened to it; it grows whenever something does.")
    listing: ListingBody


class ListingTold(ListingKept):
    """A listing for the seller's eyes."""

    outcome: Outcome
    threads: list[ThreadTold]


class Decision(Told):
    """Why a buyer was answered so."""

    number: int
    at: datetime
    act: Move
    offer: Amount | None
    amount: Amount | None
    reason: str


class ThreadWhole(Told):
    """All about a buyer, for the seller's eyes: the chat, both sides' prices over time, and why."""

    number: int
    thread: ThreadTold
    messages: list[ChatMessage]
    quotes: list[Price]
    offers: list[Price]
    decisions: list[Decision]
