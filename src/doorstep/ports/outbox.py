"""Outbox: what has to be told to the shop's systems, stored with what it tells of, delivered until it arrives."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class OutgoingEvent:
    """Something that happened.

    Args:
        key: Names it for ever; whoever receives it twice knows it by this.
        kind: What happened, like `attempt.ended`; runtime/webhook_events lists them.
        at: When.
        body: What is told, as a JSON object.
        asked_for: Whether it is personal, like what is said in a chat: only subscriptions that name its kind get it.
        only: The one subscription that may get it, by its id; None: every one that wants it.
    """

    key: str
    kind: str
    at: datetime
    body: Mapping[str, object]
    asked_for: bool = False
    only: str | None = None


@dataclass(frozen=True, slots=True)
class Subscription:
    """An address that events are posted to.

    Args:
        id: Names it.
        url: The address, http or https.
        secret: What the posts are signed with, in the form of Standard Webhooks.
        kinds: The kinds of events it gets; none: all that need not be asked for.
        private: Whether it may lie on this machine or in a private network.
    """

    id: str
    url: str
    secret: str
    kinds: frozenset[str] = frozenset()
    private: bool = False

    def wants(self, event: OutgoingEvent) -> bool:
        """Whether it gets an event."""
        if event.only not in {None, self.id}:
            return False
        return event.kind in self.kinds or not (self.kinds or event.asked_for)


class DeliveryState(StrEnum):
    """How far a delivery has come; a dead one was given up and can be replayed."""

    PENDING = "pending"
    DELIVERED = "delivered"
    DEAD = "dead"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One event on its way to one subscription.

    Args:
        id: Names it.
        event: What is told; for whom it was meant is not kept with it.
        subscription: Where to.
        tries: How often it was tried.
        state: How far it has come.
        due_at: When it is tried next.
        problem: What went wrong last, without personal data.
    """

    id: int
    event: OutgoingEvent
    subscription: Subscription
    tries: int
    state: DeliveryState
    due_at: datetime
    problem: str | None = None


class Outbox(Protocol):
    """Keeps events until they are delivered; safe for several processes. Every method may raise StoreUnavailable."""

    def subscribe(self, subscription: Subscription) -> None:
        """Add or renew a subscription; it gets the events from now on."""
        ...

    def unsubscribe(self, subscription: str) -> bool:
        """End a subscription with all its deliveries; False where there is none."""
        ...

    def subscriptions(self) -> Sequence[Subscription]:
        """List the subscriptions, oldest first."""
        ...

    def put(self, event: OutgoingEvent) -> None:
        """Store an event for every subscription that wants it; the same key a second time changes nothing."""
        ...

    def claim(
        self, now: datetime, limit: int, holder: str, seconds: float, subscription: str | None = None
    ) -> Sequence[Delivery]:
        """Take pending deliveries that are due, the longest due first; nobody else gets them for so long.

        Args:
            now: The moment.
            limit: How many at most.
            holder: Who takes them.
            seconds: For how long; after that they are there for anybody again.
            subscription: Only those of this subscription; None: all.
        """
        ...

    def delivered(self, delivery: int, now: datetime) -> None:
        """Store that it arrived."""
        ...

    def put_off(self, delivery: int, until: datetime | None, problem: str) -> None:
        """Store that a try failed: try again then, or give up (None); what was delivered meanwhile stays so."""
        ...

    def deliveries(self, state: DeliveryState, limit: int, after: int = 0) -> Sequence[Delivery]:
        """List deliveries of a state in the order they came, from behind `after`."""
        ...

    def replay(self, deliveries: Sequence[int], now: datetime) -> int:
        """Make dead deliveries pending again, with their tries forgotten; returns how many there were."""
        ...

    def counts(self) -> Mapping[DeliveryState, int]:
        """Count the deliveries by state."""
        ...
