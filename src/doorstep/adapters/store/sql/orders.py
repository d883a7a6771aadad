"""Orders and their people in the database."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, func, insert, select

from doorstep.adapters.store.sql.tables import contacts, orders
from doorstep.dialogue.transcript import decode, encode
from doorstep.ports.campaign_store import Contact, ContactState, Order


def add(connection: Connection, campaign: int, order: Order) -> str:
    """Take one order in; tells whether it is new, changed or known."""
    mine = and_(orders.c.campaign_id == campaign, orders.c.order_id == order.parcel.id)
    known = connection.execute(select(orders, contacts).join(contacts).where(mine)).one_or_none()
    if known is None:
        _attach(connection, campaign, order)
        return "new"
    if known.state != ContactState.WAITING.value or order_of(known) == order:
        return "known"
    connection.execute(delete(orders).where(mine))
    _attach(connection, campaign, order)
    left = select(func.count()).where(orders.c.contact_id == known.contact_id)
    if not connection.scalar(left):
        connection.execute(delete(contacts).where(contacts.c.id == known.contact_id))
    return "changed"


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


def _attach(connection: Connection, campaign: int, order: Order) -> None:
    """Add the order to its person where they still wait to be called, else to a new contact."""
    person = {"recipient": order.recipient, "phone": order.phone, "language": order.language}
    state = ContactState.WAITING.value
    same = [contacts.c[name] == value for name, value in person.items()]
    mine = select(contacts.c.id).where(contacts.c.campaign_id == campaign, contacts.c.state == state, *same)
    contact = connection.scalar(mine.limit(1))
    if contact is None:
        added = insert(contacts).values(campaign_id=campaign, state=state, **person).returning(contacts.c.id)
        contact = connection.scalar(added)
    connection.execute(
        insert(orders).values(
            campaign_id=campaign,
            contact_id=contact,
            order_id=order.parcel.id,
            parcel=encode(order.parcel),
            notes=dict(order.notes),
        )
    )
