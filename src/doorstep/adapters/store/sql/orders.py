"""Orders and their people in the database."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Row, and_, delete, func, insert, select

from doorstep.adapters.store.sql.tables import contacts, orders
from doorstep.dialogue.transcript import decode, encode
from doorstep.ports.campaign_store import Added, Contact, ContactState, Order

BATCH: Final = 500
"""Orders taken in at a time."""

PERSON: Final = ("recipient", "phone", "language")
"""What makes two orders those of one person."""


def add_all(connection: Connection, campaign: int, added: Sequence[Order]) -> Added:
    """Take orders in; each is new, changed or known."""
    told: Counter[str] = Counter()
    for start in range(0, len(added), BATCH):
        batch = {order.parcel.id: order for order in added[start : start + BATCH]}
        told["known"] += len(added[start : start + BATCH]) - len(batch)
        known = _known(connection, campaign, list(batch))
        fresh = [order for key, order in batch.items() if key not in known]
        changed = [order for key, order in batch.items() if key in known and _differs(known[key], order)]
        for order in changed:
            _remove(connection, known[order.parcel.id])
        _attach(connection, campaign, [*fresh, *changed])
        told.update(new=len(fresh), changed=len(changed), known=len(batch) - len(fresh) - len(changed))
    return Added(told["new"], told["changed"], told["known"])


def waiting(connection: Connection, campaign: int, limit: int) -> tuple[Contact, ...]:
    """List contacts not called yet, in the order they came in."""
    state = ContactState.WAITING.value
    first = select(contacts.c.id).where(contacts.c.campaign_id == campaign, contacts.c.state == state)
    keys = list(connection.scalars(first.order_by(contacts.c.id).limit(limit)))
    found = select(contacts, orders).join(orders).where(contacts.c.id.in_(keys)).order_by(contacts.c.id, orders.c.id)
    return tuple(_contacts(connection.execute(found)))


def order_of(row: Row[Any]) -> Order:
    """Read an order from a row of orders joined with contacts."""
    return Order(row.recipient, row.phone, row.language, decode(row.parcel), dict(row.notes))


def _contacts(found: Iterable[Row[Any]]) -> Iterable[Contact]:
    for key, group in groupby(found, key=lambda row: row.contact_id):
        rows = list(group)
        first = rows[0]
        theirs = tuple(order_of(row) for row in rows)
        yield Contact(key, first.recipient, first.phone, first.language, theirs, ContactState(first.state))


def _known(connection: Connection, campaign: int, keys: Sequence[str]) -> dict[str, Row[Any]]:
    mine = and_(orders.c.campaign_id == campaign, orders.c.order_id.in_(keys))
    return {row.order_id: row for row in connection.execute(select(orders, contacts).join(contacts).where(mine))}


def _differs(known: Row[Any], order: Order) -> bool:
    """Whether an order that is there has to be renewed: it has other values, and nobody was dialled about it."""
    return known.state == ContactState.WAITING.value and order_of(known) != order


def _remove(connection: Connection, known: Row[Any]) -> None:
    """Take an order out, and its person where they have no other."""
    connection.execute(delete(orders).where(orders.c.id == known.id))
    left = select(func.count()).where(orders.c.contact_id == known.contact_id)
    if not connection.scalar(left):
        connection.execute(delete(contacts).where(contacts.c.id == known.contact_id))


def _attach(connection: Connection, campaign: int, added: Sequence[Order]) -> None:
    """Add orders to their people where these still wait to be called, else to new contacts."""
    people = _waiting_people(connection, campaign, {order.phone for order in added})
    missing = list(dict.fromkeys(person for order in added if (person := _person(order)) not in people))
    if missing:
        rows = [
            {**dict(zip(PERSON, person, strict=True)), "campaign_id": campaign, "state": ContactState.WAITING.value}
            for person in missing
        ]
        made = connection.scalars(insert(contacts).returning(contacts.c.id, sort_by_parameter_order=True), rows)
        people.update(zip(missing, made, strict=True))
    if added:
        connection.execute(insert(orders), [_order_row(campaign, people[_person(order)], order) for order in added])


def _waiting_people(connection: Connection, campaign: int, phones: Collection[str]) -> dict[tuple[str, ...], int]:
    found = select(contacts).where(
        contacts.c.campaign_id == campaign,
        contacts.c.state == ContactState.WAITING.value,
        contacts.c.phone.in_(sorted(phones)),
    )
    return {tuple(getattr(row, name) for name in PERSON): row.id for row in connection.execute(found)}


def _person(order: Order) -> tuple[str, ...]:
    return tuple(getattr(order, name) for name in PERSON)


def _order_row(campaign: int, contact: int, order: Order) -> dict[str, object]:
    return {
        "campaign_id": campaign,
        "contact_id": contact,
        "order_id": order.parcel.id,
        "parcel": encode(order.parcel),
        "notes": dict(order.notes),
    }
