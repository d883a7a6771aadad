"""Places on the tour in the database: a place is taken by one conditional update, so the last is never given twice."""

from typing import Final

from sqlalchemy import Connection, delete, exists, func, insert, select, update

from doorstep.adapters.store.sql.tables import places, slots
from doorstep.dialogue.slots import Window

HOLD: Final = "hold"
"""The claim of a place that is held and not booked."""


def booking(parcel: str | None) -> str:
    """Name the claim of a place that is booked for a parcel, or for the call as a whole."""
    return "call" if parcel is None else f"parcel {parcel}"


def hold(connection: Connection, pool: str, call: str, window: Window) -> bool:
    """Hold one place in a slot of this window; False where there is no such slot or no place."""
    return any(_take(connection, slot, call, HOLD) for slot in _slots_of(connection, pool, window, call))


def release(connection: Connection, pool: str, call: str, window: Window | None = None) -> None:
    """Give the call's holds back: those of one window, or all."""
    wanted = None if window is None else set(_slots_of(connection, pool, window, call))
    for slot in _slots_with(connection, call, HOLD):
        if wanted is None or slot in wanted:
            _drop(connection, slot, call, HOLD)


def book(connection: Connection, pool: str, call: str, window: Window, parcel: str | None) -> bool:
    """Turn the hold into a booking for a parcel, in place of its earlier one; a window that is no slot is free."""
    found, claim = _slots_of(connection, pool, window, call), booking(parcel)
    chosen = next((slot for slot in found if _take(connection, slot, call, claim)), None)
    if found and chosen is None:
        return False
    if chosen is not None:
        _drop(connection, chosen, call, HOLD)
    for slot in _slots_with(connection, call, claim):
        if slot != chosen:
            _drop(connection, slot, call, claim)
    return True


def unbook(connection: Connection, call: str, parcel: str | None) -> None:
    """Give a parcel's booking back."""
    for slot in _slots_with(connection, call, booking(parcel)):
        _drop(connection, slot, call, booking(parcel))


def _slots_of(connection: Connection, pool: str, window: Window, call: str) -> list[int]:
    """List the slots of a window, those first in which the call has a place already."""
    mine = exists().where(places.c.slot == slots.c.id, places.c.call_id == call)
    found = select(slots.c.id).where(slots.c.pool == pool, slots.c.starts == window.start, slots.c.ends == window.end)
    return list(connection.scalars(found.order_by(mine.desc(), slots.c.id)))


def _slots_with(connection: Connection, call: str, claim: str) -> list[int]:
    return list(connection.scalars(select(places.c.slot).where(places.c.call_id == call, places.c.claim == claim)))


def _claims(connection: Connection, slot: int, call: str) -> set[str]:
    return set(connection.scalars(select(places.c.claim).where(places.c.call_id == call, places.c.slot == slot)))


def _take(connection: Connection, slot: int, call: str, claim: str) -> bool:
    claims = _claims(connection, slot, call)
    if not claims:
        free = update(slots).where(slots.c.id == slot, slots.c.taken < slots.c.capacity)
        if connection.execute(free.values(taken=slots.c.taken + 1)).rowcount != 1:
            return False
    if claim not in claims:
        connection.execute(insert(places).values(call_id=call, slot=slot, claim=claim))
    return True


def _drop(connection: Connection, slot: int, call: str, claim: str) -> None:
    mine = (places.c.call_id == call, places.c.slot == slot)
    gone = connection.execute(delete(places).where(*mine, places.c.claim == claim)).rowcount
    if gone and not connection.scalar(select(func.count()).where(*mine)):
        connection.execute(update(slots).where(slots.c.id == slot).values(taken=slots.c.taken - 1))
