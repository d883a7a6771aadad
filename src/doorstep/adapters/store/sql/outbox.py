"""The outbox in the database: events are stored with what they tell of, and claimed by whoever posts them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.tables_outbox import deliveries, outgoing_events, subscriptions
from doorstep.ports.outbox import Delivery, DeliveryState, OutgoingEvent, Subscription

_LONGEST_PROBLEM: Final = 500
_LET_GO: Final = {"holder": None, "held_until": None}
_AGAIN: Final = (
    update(deliveries)
    .where(deliveries.c.id == bindparam("dead"), deliveries.c.state == DeliveryState.DEAD.value)
    .values(state=DeliveryState.PENDING.value, tries=0, due_at=bindparam("now"), problem=None)
)

_ONCE: Final = {
    name: insert_.values({one: bindparam(one) for one in ("key", "kind", "at", "body")})
    .on_conflict_do_nothing(index_elements=["key"])
    .returning(outgoing_events.c.id)
    for name, insert_ in (
        ("postgresql", postgresql.insert(outgoing_events)),
        ("sqlite", sqlite.insert(outgoing_events)),
    )
}
"""Stores an event, by the kind of database; nothing is returned where its key is there already."""

_SUBSCRIBED: Final = select(subscriptions).order_by(subscriptions.c.id).with_for_update(read=True, key_share=True)
"""The lock keeps a subscription from being ended before this transaction is; SQLite writes one at a time anyway."""


def put_event(connection: Connection, event: OutgoingEvent, now: datetime | None = None) -> None:
    """Store an event for every subscription that wants it, in a transaction that stores what it tells of.

    Where nobody wants it, it is stored all the same: its key counts once, and it shows what would have been told. Only
    what is personal is not. It is due at once by the machine's clock (`now`), also where a campaign runs ahead of time.
    """
    told = [row.id for row in connection.execute(_SUBSCRIBED).all() if _subscription(row).wants(event)]
    if event.asked_for and not told:
        return
    values = {"key": event.key, "kind": event.kind, "at": event.at, "body": dict(event.body)}
    new = connection.execute(_ONCE[connection.dialect.name], values).scalar_one_or_none()
    if new is None:
        return
    due_at = min(event.at, now or datetime.now(UTC))
    pending = {"event_id": new, "state": DeliveryState.PENDING.value, "tries": 0, "due_at": due_at}
    if told:
        connection.execute(insert(deliveries), [pending | {"subscription_id": one} for one in told])


def delete_old_events(connection: Connection, before: datetime) -> int:
    """Delete the events of that time with all their deliveries, those that wait for a receiver left out."""
    waiting = select(deliveries.c.event_id).where(deliveries.c.state == DeliveryState.PENDING.value)
    old = delete(outgoing_events).where(outgoing_events.c.at < before, outgoing_events.c.id.not_in(waiting))
    return connection.execute(old).rowcount


class SqlOutbox:
    """Keeps events in the database until they are delivered; see the port."""

    def __init__(self, database: Database, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        """Begin; the clock is the machine's, by which couriers work."""
        self._database = database
        self._clock = clock

    def subscribe(self, subscription: Subscription) -> None:
        """Add or renew a subscription."""
        values = {
            "url": subscription.url,
            "secret": subscription.secret,
            "kinds": sorted(subscription.kinds),
            "private": subscription.private,
        }
        renewed = update(subscriptions).where(subscriptions.c.name == subscription.id).values(values)
        with self._database.writing() as connection:
            if not connection.execute(renewed).rowcount:
                connection.execute(insert(subscriptions).values(name=subscription.id, **values))

    def unsubscribe(self, subscription: str) -> bool:
        """End a subscription with all its deliveries."""
        mine = select(subscriptions.c.id).where(subscriptions.c.name == subscription).with_for_update()
        with self._database.writing() as connection:
            found = connection.execute(mine).scalar_one_or_none()
            if found is None:
                return False
            connection.execute(delete(deliveries).where(deliveries.c.subscription_id == found))
            connection.execute(delete(subscriptions).where(subscriptions.c.id == found))
            return True

    def subscriptions(self) -> tuple[Subscription, ...]:
        """List the subscriptions, oldest first."""
        with self._database.reading() as connection:
            rows = connection.execute(select(subscriptions).order_by(subscriptions.c.id))
            return tuple(_subscription(row) for row in rows)

    def put(self, event: OutgoingEvent) -> None:
        """Store an event for every subscription that wants it."""
        with self._database.writing() as connection:
            put_event(connection, event, self._clock())

    def claim(
        self, now: datetime, limit: int, holder: str, seconds: float, subscription: str | None = None
    ) -> tuple[Delivery, ...]:
        """Take pending deliveries that are due for so long, the longest due first."""
        due = select(deliveries.c.id).where(
            deliveries.c.state == DeliveryState.PENDING.value,
            deliveries.c.due_at <= now,
            or_(deliveries.c.held_until.is_(None), deliveries.c.held_until <= now),
        )
        if subscription is not None:
            named = select(subscriptions.c.id).where(subscriptions.c.name == subscription)
            due = due.where(deliveries.c.subscription_id == named.scalar_subquery())
        first = due.order_by(deliveries.c.due_at, deliveries.c.id).limit(limit).with_for_update(skip_locked=True)
        with self._database.writing() as connection:
            taken = connection.scalars(first).all()
            if not taken:
                return ()
            mine = update(deliveries).where(deliveries.c.id.in_(taken))
            connection.execute(mine.values(holder=holder, held_until=now + timedelta(seconds=seconds)))
            whole = _whole().where(deliveries.c.id.in_(taken))
            rows = connection.execute(whole.order_by(deliveries.c.due_at, deliveries.c.id))
            return tuple(_delivery(row) for row in rows)

    def delivered(self, delivery: int, now: datetime) -> None:
        """Store that it arrived."""
        arrived = {"state": DeliveryState.DELIVERED.value, "due_at": now, "problem": None}
        tried = update(deliveries).where(deliveries.c.id == delivery)
        with self._database.writing() as connection:
            connection.execute(tried.values(arrived | _LET_GO | {"tries": deliveries.c.tries + 1}))

    def put_off(self, delivery: int, until: datetime | None, problem: str) -> None:
        """Store that a try failed; what arrived meanwhile by somebody else's try stays delivered."""
        tried = update(deliveries).where(deliveries.c.id == delivery, deliveries.c.state == DeliveryState.PENDING.value)
        after: dict[str, Any] = {"state": DeliveryState.DEAD.value} if until is None else {"due_at": until}
        after |= _LET_GO | {"tries": deliveries.c.tries + 1, "problem": problem[:_LONGEST_PROBLEM]}
        with self._database.writing() as connection:
            connection.execute(tried.values(after))

    def deliveries(self, state: DeliveryState, limit: int, after: int = 0) -> tuple[Delivery, ...]:
        """List deliveries of a state in the order they came."""
        mine = _whole().where(deliveries.c.state == state.value, deliveries.c.id > after)
        with self._database.reading() as connection:
            rows = connection.execute(mine.order_by(deliveries.c.id).limit(limit))
            return tuple(_delivery(row) for row in rows)

    def replay(self, deliveries: Sequence[int], now: datetime) -> int:
        """Make dead deliveries pending again."""
        with self._database.writing() as connection:
            return sum(connection.execute(_AGAIN, {"dead": one, "now": now}).rowcount for one in deliveries)

    def counts(self) -> Mapping[DeliveryState, int]:
        """Count the deliveries by state."""
        counted = select(deliveries.c.state, func.count()).group_by(deliveries.c.state)
        with self._database.reading() as connection:
            found = {DeliveryState(state): number for state, number in connection.execute(counted)}
        return {state: found.get(state, 0) for state in DeliveryState}


def _whole() -> Select[Any]:
    """Deliveries with their event and their subscription."""
    columns = (
        deliveries.c.id,
        deliveries.c.state,
        deliveries.c.tries,
        deliveries.c.due_at,
        deliveries.c.problem,
        *(outgoing_events.c[name] for name in ("key", "kind", "at", "body")),
        *(subscriptions.c[name] for name in ("name", "url", "secret", "kinds", "private")),
    )
    return select(*columns).select_from(deliveries.join(outgoing_events).join(subscriptions))


def _subscription(row: Row[Any]) -> Subscription:
    return Subscription(row.name, row.url, row.secret, frozenset(row.kinds), row.private)


def _delivery(row: Row[Any]) -> Delivery:
    event = OutgoingEvent(row.key, row.kind, row.at, row.body)
    state = DeliveryState(row.state)
    return Delivery(row.id, event, _subscription(row), row.tries, state, row.due_at, row.problem)
