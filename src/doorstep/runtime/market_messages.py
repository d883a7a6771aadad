"""What can be read in a buyer's chat: their own messages, the assistant's turns and what the seller wrote."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from doorstep.ports.market_store import Happened
from doorstep.skills.haggling.events import Said, SellerDid, SellerWord


class Author(StrEnum):
    """Who wrote a message of a chat."""

    BUYER = "buyer"
    ASSISTANT = "assistant"
    SELLER = "seller"


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a chat.

    Args:
        number: The place of the event it belongs to in the listing's order; a message and its answer share it.
        at: When, with zone.
        author: Who wrote it.
        text: The words.
    """

    number: int
    at: datetime
    author: Author
    text: str


def messages_of(happened: Happened) -> Iterator[tuple[str, Message]]:
    """List what an event put into chats, with the buyer whose chat it is, in order."""
    event = happened.event
    if isinstance(event, Said):
        yield event.buyer, Message(happened.number, happened.at, Author.BUYER, happened.words)
    elif isinstance(event, SellerDid) and event.what is SellerWord.MESSAGE and happened.words:
        yield event.buyer, Message(happened.number, happened.at, Author.SELLER, happened.words)
    for told in happened.lines:
        if told["type"] == "turn" and told["text"]:
            yield str(told["buyer"]), Message(happened.number, happened.at, Author.ASSISTANT, str(told["text"]))
