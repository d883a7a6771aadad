"""What became of a campaign's orders, from the database."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, and_, select
from sqlalchemy import Row as Found

from doorstep.adapters.store.sql.orders import order_of
from doorstep.adapters.store.sql.tables import attempts, contacts, orders, promises
from doorstep.ports.campaign_store import ContactState, Row

PAGE = 500
"""Orders read at a time, so that a long list needs little memory."""


def rows(connection: Connection, campaign: int) -> Iterator[Row]:
    """Go through a campaign's orders in the order they came in."""
    last = 0
    while found := page(connection, campaign, last):
        yield from (row for _, row in found)
        last = found[-1][0]


def page(connection: Connection, campaign: int, after: int, limit: int = PAGE) -> list[tuple[int, Row]]:
    """List orders from behind a key, each with its own."""
    order_key = orders.c.id.label("order_key")
    last = and_(attempts.c.contact_id == contacts.c.id, attempts.c.number == contacts.c.number)
    made = (attempts.c.call_id, attempts.c.cause, attempts.c.dialled_at)
    found = list(
        connection.execute(
            select(order_key, orders, contacts, *made)
            .join(contacts, contacts.c.id == orders.c.contact_id)
            .outerjoin(attempts, last)
            .where(orders.c.campaign_id == campaign, orders.c.id > after)
            .order_by(orders.c.id)
            .limit(limit)
        )
    )
    dialled = sorted({row.contact_id for row in found if row.number})
    heard, promised = _heard(connection, dialled), promised_to(connection, dialled)
    return [(row.order_key, _row(row, heard.get(row.contact_id), promised.get(row.contact_id, ()))) for row in found]


def _row(row: Found[Any], heard: Mapping[str, object] | None, promised: Sequence[Mapping[str, object]]) -> Row:
    return Row(
        order_of(row, row),
        ContactState(row.state) if row.cancelled is None else ContactState.CANCELLED,
        row.call_id,
        row.cause,
        row.dialled_at,
        heard,
        tuple(one for one in promised if one["parcel"] in {None, row.order_id}),
        row.number,
        row.due_at,
        row.reason if row.cancelled is None else row.cancelled,
    )


def _heard(connection: Connection, contacts_: Sequence[int]) -> Mapping[int, Mapping[str, object] | None]:
    """Tell the outcome of the last attempt that was answered."""
    heard = select(attempts.c.contact_id, attempts.c.outcome).where(
        attempts.c.contact_id.in_(contacts_), attempts.c.answered_at.is_not(None)
    )
    return {row.contact_id: row.outcome for row in connection.execute(heard.order_by(attempts.c.number))}


def promised_to(connection: Connection, contacts_: Sequence[int]) -> Mapping[int, list[Mapping[str, object]]]:
    """List what was stored in all calls to contacts, in order."""
    found = select(attempts.c.contact_id, promises.c.effect).join(promises, promises.c.call_id == attempts.c.call_id)
    mine = found.where(attempts.c.contact_id.in_(contacts_), promises.c.done)
    ordered = connection.execute(mine.order_by(attempts.c.contact_id, promises.c.id))
    return {key: [row.effect for row in group] for key, group in groupby(ordered, key=lambda row: row.contact_id)}
