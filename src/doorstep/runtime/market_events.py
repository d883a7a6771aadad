"""What subscribers are told of a listing: each message a buyer has to be shown, and what became of the pieces."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Final

from doorstep.interface.json_shapes import json_value
from doorstep.ports.market_store import Happened
from doorstep.ports.outbox import OutgoingEvent
from doorstep.runtime.market_messages import Author, messages_of

MESSAGE: Final = "haggle.message"
CHANGED: Final = "haggle.changed"

BROUGHT_MESSAGE: Final = "haggle.connector.message"
BROUGHT_CHANGED: Final = "haggle.connector.changed"

KINDS: Final = {
    MESSAGE: "a buyer on the chat page or the shop's own pages has to be shown a message",
    CHANGED: "pieces were held for such a buyer, sold to them or freed",
    BROUGHT_MESSAGE: "a buyer whom the webhook's connector brought has to be shown a message",
    BROUGHT_CHANGED: "pieces were held for such a buyer, sold to them or freed",
}
"""The kinds of events about listings, and what they tell; they go to no subscription that does not name them."""

_OF_BROUGHT: Final = {MESSAGE: BROUGHT_MESSAGE, CHANGED: BROUGHT_CHANGED}
"""The same about a buyer of a connector: it is told its own buyers', and the shop's programs are not."""

PAGE: Final = "web"
"""Where buyers of the chat page come from; every other place before a colon is the subscription of a connector."""


def told_to_others(listing: str, happened: Happened, state: str) -> tuple[OutgoingEvent, ...]:
    """Make the events that follow from what happened to a listing, which stands so after it."""
    bodies = enumerate(_bodies(listing, happened, state))
    return tuple(_event(listing, happened, place, kind, body) for place, (kind, body) in bodies)


def _bodies(listing: str, happened: Happened, state: str) -> Iterator[tuple[str, Mapping[str, object]]]:
    for line in happened.lines:
        if line["type"] != "turn":
            agreed = {name: line[name] for name in ("buyer", "amount", "terms")}
            yield CHANGED, {"listing": listing, "change": line["type"], **agreed, "state": state}
    for buyer, one in messages_of(happened):
        if one.author is not Author.BUYER:
            at, author = json_value(one.at), one.author.value
            message = {"number": one.number, "at": at, "author": author, "text": one.text}
            yield MESSAGE, {"listing": listing, "buyer": buyer, **message}


def _event(listing: str, happened: Happened, place: int, kind: str, body: Mapping[str, object]) -> OutgoingEvent:
    # A listing may be deleted and listed anew under its id: the moment keeps the names of its events apart.
    name = sha256(f"{listing}\n{happened.number}\n{happened.at.isoformat()}\n{place}".encode()).hexdigest()
    came_from, colon, _ = str(body["buyer"]).partition(":")
    connector = came_from if colon and came_from != PAGE else None
    told = kind if connector is None else _OF_BROUGHT[kind]
    return OutgoingEvent(f"haggle-{name[:32]}", told, happened.at, body, asked_for=True, only=connector)
