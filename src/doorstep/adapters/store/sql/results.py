"""What became of a campaign's orders, from the database."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from sqlalchemy import Connection, select

from doorstep.adapters.store.sql.orders import order_of
from doorstep.adapters.store.sql.tables import attempts, contacts, orders, promises
from doorstep.ports.campaign_store import ContactState, Row

PAGE = 500
"""Orders read at a time, so that a long list needs little memory."""


def rows(connection: Connection, campaign: int) -> Iterator[Row]:
    """Go through a campaign's orders in the order they came in."""
    last = 0
    while page := _page(connection, campaign, last):
        yield from (row for _, row in page)
        last = page[-1][0]


def _page(connection: Connection, campaign: int, after: int) -> list[tuple[int, Row]]:
    order_key = orders.c.id.label("order_key")
    found = list(
        connection.execute(
            select(order_key, orders, contacts, attempts)
            .join(contacts, contacts.c.id == orders.c.contact_id)
            .outerjoin(attempts, attempts.c.contact_id == contacts.c.id)
            .where(orders.c.campaign_id == campaign, orders.c.id > after)
            .order_by(orders.c.id)
            .limit(PAGE)
        )
    )
    promised = _promised(connection, sorted({row.call_id for row in found if row.call_id}))
    return [
        (
            row.order_key,
            Row(
                order_of(row),
                ContactState(row.state),
                row.call_id,
                row.cause,
                row.dialled_at,
                row.outcome,
                tuple(one for one in promised.get(row.call_id, ()) if one["parcel"] in {None, row.order_id}),
            ),
        )
        for row in found
    ]


def _promised(connection: Connection, calls: Sequence[str]) -> Mapping[str, list[Mapping[str, object]]]:
    found = select(promises.c.call_id, promises.c.effect).where(promises.c.call_id.in_(calls), promises.c.done)
    ordered = connection.execute(found.order_by(promises.c.call_id, promises.c.id))
    return {call: [row.effect for row in group] for call, group in groupby(ordered, key=lambda row: row.call_id)}
