"""What every connector has to do that brings the buyers of a marketplace; for its author, over real HTTP.

A connector hands in what buyers write, signed, at `/v1/connectors/{webhook}/messages`, and takes the events
`haggle.connector.message` that its webhook is posted. Each check is a function whose name is the behaviour. Run every
check against a running Doorstep and your connector, each on a ground of its own or one after the other on the same:

    @pytest.mark.parametrize("check", CONNECTOR_CHECKS, ids=lambda check: check.__name__)
    def test_my_connector(check, ground):
        check(ground)
"""

# ruff: noqa: S101 - a check is made of assertions

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, Final, Protocol, TypeAlias

import httpx
from standardwebhooks import Webhook

FOREIGN_SECRET: Final = "whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldCwgbm90IHlvdXJz"  # noqa: S105 - opens nothing
SAYING: Final = 'Hallo "Alex",\nwürden Sie 350 nehmen? 🚲 <b>100 %</b> & so'
"""Words that have to arrive as they are: a line ends in them, and signs that programs like to change."""


class Marketplace(Protocol):
    """A marketplace with the connector, as its author drives it."""

    def write(self, listing: str, buyer: str, text: str) -> None:
        """Let a buyer of the marketplace write; the connector finds it as it finds any other message."""
        ...

    def shown(self, listing: str, buyer: str) -> Sequence[str]:
        """List what the buyer was shown by the seller's side, in order."""
        ...

    def settle(self) -> None:
        """Return once everything that was written has been brought, both ways."""
        ...


@dataclass(frozen=True, slots=True)
class Ground:
    """A running Doorstep and a connector that is connected to it.

    Args:
        doorstep: Where Doorstep answers, like `http://127.0.0.1:8080`.
        key: A key with the scopes `listings:write` and `listings:read`.
        webhook: The id of the connector's webhook, which names the kind `haggle.connector.message`.
        secret: Its secret.
        connector: Where that webhook is posted to.
        marketplace: The marketplace.
    """

    doorstep: str
    key: str
    webhook: str
    secret: str
    connector: str
    marketplace: Marketplace

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """Ask Doorstep as the seller."""
        headers = {"Authorization": f"Bearer {self.key}"}
        answer = httpx.request(method, f"{self.doorstep}/v1/listings{path}", headers=headers, json=body)
        answer.raise_for_status()
        return answer.json()

    def list_something(self) -> str:
        """Put a listing up that nobody else uses; gives its id."""
        now = datetime.now(UTC)
        name = f"check-{now.strftime('%Y%m%d%H%M%S%f')}-{next(_NUMBERS)}"
        listing = {"id": name, "title": "Bicycle", "currency": "EUR", "ask": 40_000, "floor": 30_000}
        delivery = {"pickup": True, "shipping": None}
        self.ask("PUT", f"/{name}", {**listing, "now": now.isoformat(), "delivery": delivery})
        return name

    def buyer_writes(self, listing: str, buyer: str, text: str) -> None:
        """Let a buyer write, until they have been shown what follows."""
        self.marketplace.write(listing, buyer, text)
        self.marketplace.settle()

    def seller_acts(self, listing: str, buyer: str, action: str, text: str | None = None) -> None:
        """Do something about a buyer as the seller, until everybody has been shown what follows."""
        body = {"action": action} | ({} if text is None else {"text": text})
        self.ask("POST", f"/{listing}/threads/{self.webhook}:{buyer}/actions", body)
        self.marketplace.settle()

    def messages(self, listing: str, buyer: str) -> list[Mapping[str, Any]]:
        """List what Doorstep knows of a buyer's chat."""
        known: list[Mapping[str, Any]] = self.ask("GET", f"/{listing}/threads/{self.webhook}:{buyer}")["messages"]
        return known

    def answers(self, listing: str, buyer: str) -> list[str]:
        """List what Doorstep has for a buyer to be shown."""
        return [str(one["text"]) for one in self.messages(listing, buyer) if one["author"] != "buyer"]

    def post(self, event: Mapping[str, object], secret: str | None = None, at: datetime | None = None) -> int:
        """Post an event to the connector as Doorstep does, signed so and then; gives the status of the answer."""
        body, name, signed_at = json.dumps(event), str(event["key"]), at or datetime.now(UTC)
        headers = {
            "Content-Type": "application/json",
            "webhook-id": name,
            "webhook-timestamp": str(int(signed_at.timestamp())),
            "webhook-signature": Webhook(secret or self.secret).sign(name, signed_at.replace(microsecond=0), body),
        }
        return httpx.post(self.connector, content=body.encode(), headers=headers).status_code


_NUMBERS: Final = count()

ConnectorCheck: TypeAlias = Callable[[Ground], None]


def message_event(listing: str, buyer: str, number: int, text: str) -> dict[str, object]:
    """Make an event that tells what a buyer, named by where they come from, has to be shown."""
    at = datetime.now(UTC).isoformat()
    told = {"listing": listing, "buyer": buyer, "number": number, "at": at, "author": "seller", "text": text}
    return {"type": "haggle.connector.message", "timestamp": at, "key": f"haggle-{listing}-{number}", "data": told}


def what_a_buyer_writes_is_answered_once(ground: Ground) -> None:
    """The answer is in the response and is posted as well; it is shown once, known by its number and author."""
    listing = ground.list_something()
    ground.buyer_writes(listing, "b1", "Would you take 350?")
    assert [one["author"] for one in ground.messages(listing, "b1")] == ["buyer", "assistant"]
    assert list(ground.marketplace.shown(listing, "b1")) == ground.answers(listing, "b1")


def words_arrive_as_they_are(ground: Ground) -> None:
    """Line ends, quotation marks and signs outside ASCII included, both ways."""
    listing = ground.list_something()
    ground.buyer_writes(listing, "b1", SAYING)
    assert ground.messages(listing, "b1")[0]["text"] == SAYING
    ground.seller_acts(listing, "b1", "message", SAYING)
    assert list(ground.marketplace.shown(listing, "b1"))[-1] == SAYING


def a_whole_conversation_is_shown_in_its_order(ground: Ground) -> None:
    """Message for message, what Doorstep has for the buyer is what they were shown."""
    listing = ground.list_something()
    for text in ("Is it still there?", "Would you take 350?", "370?", "ok, 400, I'll take it"):
        ground.buyer_writes(listing, "b1", text)
    ground.seller_acts(listing, "b1", "message", "When do you want to collect it?")
    shown = list(ground.marketplace.shown(listing, "b1"))
    assert len(shown) == 5
    assert shown == ground.answers(listing, "b1")


def the_same_words_twice_are_two_messages(ground: Ground) -> None:
    """A message is named by the marketplace's id of it, not by what is in it."""
    listing = ground.list_something()
    for _ in range(2):
        ground.buyer_writes(listing, "b1", "Hello?")
    assert [one["text"] for one in ground.messages(listing, "b1") if one["author"] == "buyer"] == ["Hello?"] * 2


def buyers_and_listings_are_kept_apart(ground: Ground) -> None:
    """Everybody is shown what is theirs, about what they wrote about."""
    one, other = ground.list_something(), ground.list_something()
    for listing, buyer in ((one, "b1"), (one, "b2"), (other, "b1")):
        ground.buyer_writes(listing, buyer, "Would you take 350?")
    ground.seller_acts(one, "b1", "message", "Come at five.")
    for listing, buyer in ((one, "b1"), (one, "b2"), (other, "b1")):
        assert list(ground.marketplace.shown(listing, buyer)) == ground.answers(listing, buyer)
    assert "Come at five." not in [*ground.marketplace.shown(one, "b2"), *ground.marketplace.shown(other, "b1")]


def who_waits_is_shown_that_it_is_free(ground: Ground) -> None:
    """What comes without the buyer having written is posted, and shown."""
    listing = ground.list_something()
    ground.buyer_writes(listing, "b1", "ok, 400, I'll take it")
    ground.buyer_writes(listing, "b2", "Would you take 390?")
    before = list(ground.marketplace.shown(listing, "b2"))
    ground.seller_acts(listing, "b1", "reject")
    after = list(ground.marketplace.shown(listing, "b2"))
    assert after == ground.answers(listing, "b2")
    assert len(after) == len(before) + 1


def an_event_that_comes_twice_is_shown_once(ground: Ground) -> None:
    """An event arrives at least once; its key, or the number of its message, tells a repetition."""
    listing = ground.list_something()
    ground.buyer_writes(listing, "b1", "Hello")
    event = message_event(listing, f"{ground.webhook}:b1", 1000, "Come at five.")
    for _ in range(2):
        assert ground.post(event) in range(200, 300)
    ground.marketplace.settle()
    assert list(ground.marketplace.shown(listing, "b1")).count("Come at five.") == 1


def what_is_not_signed_or_too_old_is_refused(ground: Ground) -> None:
    """Nobody but Doorstep can speak to buyers, and nobody can speak again what it said."""
    listing = ground.list_something()
    ground.buyer_writes(listing, "b1", "Hello")
    event = message_event(listing, f"{ground.webhook}:b1", 1000, "Pay at this link.")
    now = datetime.now(UTC)
    assert ground.post(event, secret=FOREIGN_SECRET) in range(400, 500)
    assert ground.post(event, at=now - timedelta(minutes=6)) in range(400, 500)
    assert ground.post(event, at=now + timedelta(minutes=6)) in range(400, 500)
    ground.marketplace.settle()
    assert "Pay at this link." not in list(ground.marketplace.shown(listing, "b1"))


def what_buyers_from_elsewhere_are_told_is_shown_to_nobody(ground: Ground) -> None:
    """Before the colon stands where a buyer comes from; those of the chat page and of the shop's own are not yours."""
    listing = ground.list_something()
    ground.buyer_writes(listing, "b1", "Hello")
    before = list(ground.marketplace.shown(listing, "b1"))
    for number, buyer in enumerate(("b1", "web:b1", f"{ground.webhook}0:b1", f"{ground.webhook}b1"), start=1000):
        assert ground.post(message_event(listing, buyer, number, "Not for you.")) in range(200, 300)
    ground.marketplace.settle()
    assert list(ground.marketplace.shown(listing, "b1")) == before


def other_events_are_taken_and_left_alone(ground: Ground) -> None:
    """A kind it does not know is answered with 2xx: it would come again and again."""
    now = datetime.now(UTC).isoformat()
    for kind in ("webhook.trial", "haggle.connector.changed", "something.new"):
        assert ground.post({"type": kind, "timestamp": now, "key": f"{kind} {now}", "data": {}}) in range(200, 300)


CONNECTOR_CHECKS: Final[tuple[ConnectorCheck, ...]] = (
    what_a_buyer_writes_is_answered_once,
    words_arrive_as_they_are,
    a_whole_conversation_is_shown_in_its_order,
    the_same_words_twice_are_two_messages,
    buyers_and_listings_are_kept_apart,
    who_waits_is_shown_that_it_is_free,
    an_event_that_comes_twice_is_shown_once,
    what_is_not_signed_or_too_old_is_refused,
    what_buyers_from_elsewhere_are_told_is_shown_to_nobody,
    other_events_are_taken_and_left_alone,
)
