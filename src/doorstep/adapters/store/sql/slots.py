"""Slots of a pool in the database."""

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select, update

from doorstep.adapters.store.sql.tables import slots
from doorstep.dialogue.transcript import decode, encode
from doorstep.skills.delivery.world import Slot


def add_slots(connection: Connection, pool: str, added: Sequence[Slot]) -> None:
    """Add slots, or renew window and capacity of those that are there; who has a place keeps it."""
    for slot in added:
        values = {
            "starts": slot.window.start,
            "ends": slot.window.end,
            "written": encode(slot.window),
            "capacity": slot.capacity,
        }
        mine = (slots.c.pool == pool, slots.c.slot_id == slot.id)
        if not connection.execute(update(slots).where(*mine).values(values)).rowcount:
            connection.execute(insert(slots).values(pool=pool, slot_id=slot.id, taken=0, **values))


def free_slots(connection: Connection, pool: str) -> tuple[Slot, ...]:
    """List the slots with what is left of their capacity, in the order they were added."""
    left = (slots.c.capacity - slots.c.taken).label("left")
    mine = select(slots.c.slot_id, slots.c.written, left).where(slots.c.pool == pool).order_by(slots.c.id)
    return tuple(Slot(row.slot_id, decode(row.written), max(0, row.left)) for row in connection.execute(mine))
