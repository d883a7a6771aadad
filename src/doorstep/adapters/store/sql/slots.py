"""Slots of a pool in the database: their windows, areas and capacities, and which of them can be offered."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Connection, and_, bindparam, exists, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from doorstep.adapters.store.sql.tables import places, slots
from doorstep.adapters.store.sql.tours import drivable, lasting, tour_of
from doorstep.dialogue.slots import Address
from doorstep.dialogue.transcript import decode, encode
from doorstep.ports.feasibility import Feasibility, Spot, Stop
from doorstep.skills.delivery.world import DeliveryArea, Slot

_OF_POOL: Final = select(slots).where(slots.c.pool == bindparam("pool")).order_by(slots.c.id)

_OTHER: Final = places.alias()

_KEPT: Final = exists().where(
    _OTHER.c.slot == places.c.slot,
    _OTHER.c.holder == places.c.holder,
    _OTHER.c.held_until.is_(None) | (_OTHER.c.held_until > bindparam("now")),
)

_EXPIRED: Final = (
    select(places.c.slot, func.count(places.c.holder.distinct()).label("places"))
    .join(slots, and_(slots.c.id == places.c.slot, slots.c.pool == bindparam("pool")))
    .where(places.c.held_until <= bindparam("now"), ~_KEPT)
    .group_by(places.c.slot)
)
"""The places in each slot that are only held, and longer than they may be."""


def add_slots(connection: Connection, pool: str, added: Sequence[Slot], area: DeliveryArea | None = None) -> None:
    """Add slots, or renew window, area and capacity of those that are there; who has a place keeps it."""
    for slot in added:
        values = {
            "starts": slot.window.start,
            "ends": slot.window.end,
            "written": encode(slot.window),
            "capacity": slot.capacity,
            "area": None if area is None else {"country": area.country, "postcodes": area.postcodes},
        }
        renewed = update(slots).where(slots.c.pool == pool, slots.c.slot_id == slot.id).values(values)
        if connection.execute(renewed).rowcount:
            continue
        try:
            with connection.begin_nested():
                connection.execute(insert(slots).values(pool=pool, slot_id=slot.id, taken=0, **values))
        except IntegrityError:  # somebody else has just added it
            connection.execute(renewed)


def free_slots(
    connection: Connection,
    pool: str,
    address: Address | None = None,
    spot: Spot | None = None,
    feasibility: Feasibility | None = None,
    now: datetime | None = None,
) -> tuple[Slot, ...]:
    """List the slots with what is left of their capacity, in the order they were added.

    Args:
        connection: The transaction.
        pool: The pool.
        address: Only slots whose tour goes there; None: all.
        spot: Only slots in which it can be driven to as well, as far as that is known; None: all.
        feasibility: Who knows that; None: only places are counted.
        now: Holds that ended by then are free again; None: by the clock.
    """
    now = now or datetime.now(UTC)
    expired = {row.slot: row.places for row in connection.execute(_EXPIRED, {"pool": pool, "now": now})}
    found = connection.execute(_OF_POOL, {"pool": pool})
    listed = tuple(
        Slot(row.slot_id, decode(row.written), max(0, row.capacity - row.taken + expired.get(row.id, 0)))
        for row in found
        if covers(row.area, address)
    )
    tour = tour_of(connection, pool) if feasibility is not None and spot is not None else None
    if feasibility is None or spot is None or tour is None or tour.depot is None:
        return listed
    counted = lasting(now)
    return tuple(
        slot
        for slot in listed
        if not slot.capacity or drivable(connection, feasibility, tour, pool, Stop("new", slot.window, spot), counted)
    )


def covers(area: Any, address: Address | None) -> bool:
    """Whether a slot's area, as it is written, goes to an address; not knowing either is no reason against it."""
    if area is None or address is None:
        return True
    return DeliveryArea(area["country"], tuple((first, last) for first, last in area["postcodes"])).covers(address)
