"""Places on the tour in the database: the last is never given twice, and none is promised that cannot be driven to.

A place belongs to a holder: a contact, or a call that has none. All claims of one holder in one slot are one place. Who
changes places locks first the holder, then the tour where there is one, then the slots in the order of their ids; so
nobody waits in a circle, and what is read after that stays true until the transaction is over. SQLite has one writer at
a time anyway.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    not_,
    or_,
    select,
    update,
)

from doorstep.adapters.store.sql.slots import covers
from doorstep.adapters.store.sql.tables import places, slots
from doorstep.adapters.store.sql.tours import drivable, lasting, tour_of, written_spot
from doorstep.dialogue.slots import Address, Window
from doorstep.dialogue.transcript import decode
from doorstep.ports.feasibility import Feasibility, Spot, Stop, Tour
from doorstep.ports.promises import HELD_FOR

HOLD: Final = "hold"
"""The claim of a place that is held and not booked."""


def booking(parcel: str | None) -> str:
    """Name the claim of a place that is booked for a parcel, or for the call as a whole."""
    return "call" if parcel is None else f"parcel {parcel}"


def holder_of(call: str, contact: int | None) -> str:
    """Name whose places a call takes: those of a contact stay theirs in the next call."""
    return f"call {call}" if contact is None else f"contact {contact}"


_IN_WINDOW: Final = and_(
    slots.c.pool == bindparam("pool"), slots.c.starts == bindparam("starts"), slots.c.ends == bindparam("ends")
)

_BOOKED: Final = select(places.c.slot).where(
    places.c.holder == bindparam("holder"), places.c.claim == bindparam("claim")
)

_OFFERED: Final = select(slots).where(_IN_WINDOW).order_by(slots.c.id).with_for_update()

_OFFERED_OR_BOOKED: Final = (
    select(slots).where(or_(_IN_WINDOW, slots.c.id.in_(_BOOKED))).order_by(slots.c.id).with_for_update()
)

_CLAIMS: Final = select(places).where(places.c.holder == bindparam("holder"))

_FREE: Final = (
    update(slots)
    .where(slots.c.id == bindparam("chosen"), slots.c.taken < slots.c.capacity)
    .values(taken=slots.c.taken + 1)
)
"""Takes a free place."""

_HELD: Final = select(places.c.slot).where(places.c.call_id == bindparam("call"), places.c.claim == HOLD).limit(1)

_UNHOLD: Final = delete(places).where(
    places.c.call_id == bindparam("call"), places.c.slot == bindparam("chosen"), places.c.claim == HOLD
)

_LOCK: Final = select(func.pg_advisory_xact_lock(func.hashtextextended(bindparam("named"), 0)))


@dataclass(frozen=True, slots=True)
class Taker:
    """Who wants a place, and for which stop.

    Args:
        call: The call.
        holder: Whose place it will be.
        pool: The slots it is taken from.
        now: The moment.
        address: Where the parcel goes, for slots that have an area.
        spot: The same as a point, for slots that have a tour.
        feasibility: Who knows whether the tour can be driven; None: only places are counted.
    """

    call: str
    holder: str
    pool: str
    now: datetime
    address: Address | None = None
    spot: Spot | None = None
    feasibility: Feasibility | None = None


def hold(connection: Connection, taker: Taker, window: Window, parcel: str | None = None) -> bool:
    """Hold one place in a slot of this window; False where there is no such slot, no place, or no way to drive it."""
    tour = _locked_tour(connection, taker)
    found = _locked_slots(connection, taker, window, None)
    has = _lasting(connection, taker, found)
    chosen = _take(connection, taker, found, has, parcel, tour)
    if chosen is None:
        return False
    values = {"held_until": taker.now + HELD_FOR, "spot": written_spot(taker.spot)}
    mine = and_(places.c.call_id == taker.call, places.c.slot == chosen, places.c.claim == HOLD)
    if any((row.call_id, row.slot, row.claim) == (taker.call, chosen, HOLD) for row in has):
        connection.execute(update(places).where(mine).values(values))
    else:
        row = {"call_id": taker.call, "slot": chosen, "claim": HOLD, "holder": taker.holder}
        connection.execute(insert(places), {**row, **values})
    return True


def book(connection: Connection, taker: Taker, window: Window, parcel: str | None) -> bool:
    """Turn the hold into a booking for a parcel, in place of its earlier one; a window that is no slot is free."""
    claim = booking(parcel)
    _lock_holder(connection, taker.holder)
    tour = _locked_tour(connection, taker)
    found = _locked_slots(connection, taker, window, claim)
    has = _lasting(connection, taker, found)
    chosen = _take(connection, taker, found, has, parcel, tour)
    if chosen is None and found:
        return False
    booked = {row.slot for row in has if row.claim == claim}
    if booked - {chosen}:
        mine = and_(places.c.holder == taker.holder, places.c.claim == claim)
        _give_back(connection, and_(mine, places.c.slot.in_(booked - {chosen})))
    if chosen is not None and chosen not in booked:
        row = {"call_id": taker.call, "slot": chosen, "claim": claim, "holder": taker.holder}
        connection.execute(insert(places), {**row, "spot": written_spot(taker.spot)})
    connection.execute(_UNHOLD, {"call": taker.call, "chosen": chosen})  # the booking keeps the place
    return True


def release(connection: Connection, pool: str, call: str, window: Window | None = None) -> None:
    """Give the call's holds back: those of one window, or all."""
    if connection.scalar(_HELD, {"call": call}) is None:
        return
    held = and_(places.c.call_id == call, places.c.claim == HOLD)
    if window is not None:
        held = and_(held, places.c.slot.in_(select(slots.c.id).where(_in(pool, window))))
    _give_back(connection, held)


def unbook(connection: Connection, holder: str, parcel: str | None) -> None:
    """Give back what is booked for a parcel of a contact, or of a call that has none."""
    _lock_holder(connection, holder)
    _give_back(connection, and_(places.c.holder == holder, places.c.claim == booking(parcel)))


def unbook_ahead(connection: Connection, contact: int, parcels: Collection[str | None], now: datetime) -> None:
    """Give back what is booked for parcels of a contact in slots that have not begun; what was driven to is used up."""
    holder = holder_of("", contact)
    _lock_holder(connection, holder)
    claims = [booking(parcel) for parcel in parcels]
    ahead = select(slots.c.id).where(slots.c.starts > now)
    _give_back(connection, and_(places.c.holder == holder, places.c.claim.in_(claims), places.c.slot.in_(ahead)))


def release_expired(connection: Connection, now: datetime) -> int:
    """Give back every place that was held longer than it may be; returns how many holds that were."""
    return _give_back(connection, places.c.held_until <= now)


def _lock_holder(connection: Connection, holder: str) -> None:
    """Let one transaction at a time change what a holder has booked: which slots that are is not known before."""
    if connection.dialect.name == "postgresql":
        connection.execute(_LOCK, {"named": f"places of {holder}"})


def _locked_tour(connection: Connection, taker: Taker) -> Tour | None:
    """Lock the pool's tour where its feasibility will be asked for."""
    if taker.feasibility is None or taker.spot is None:
        return None
    tour = tour_of(connection, taker.pool, lock=True)
    return tour if tour is not None and tour.depot is not None else None


def _locked_slots(connection: Connection, taker: Taker, window: Window, claim: str | None) -> Sequence[Row[Any]]:
    """Lock the slots of a window, and those with an earlier booking of the claim; return those of the window."""
    values = {"pool": taker.pool, "starts": window.start, "ends": window.end}
    if claim is None:
        return connection.execute(_OFFERED, values).all()
    locked = connection.execute(_OFFERED_OR_BOOKED, {**values, "holder": taker.holder, "claim": claim}).all()
    return [row for row in locked if (row.pool, row.starts, row.ends) == (taker.pool, window.start, window.end)]


def _lasting(connection: Connection, taker: Taker, locked: Sequence[Row[Any]]) -> Sequence[Row[Any]]:
    """List the holder's claims; in the locked slots its holds that are over are given back, to be taken anew."""
    found = connection.execute(_CLAIMS, {"holder": taker.holder}).all()
    here = {slot.id for slot in locked}
    over = [row for row in found if row.slot in here and row.held_until and row.held_until <= taker.now]
    if over:
        ended = and_(places.c.holder == taker.holder, places.c.held_until <= taker.now)
        _give_back(connection, and_(ended, places.c.slot.in_([row.slot for row in over])))
    return [row for row in found if row not in over]


def _take(
    connection: Connection,
    taker: Taker,
    found: Sequence[Row[Any]],
    has: Sequence[Row[Any]],
    parcel: str | None,
    tour: Tour | None,
) -> int | None:
    """Choose one of the locked slots and take a place in it; a place that the holder has there is enough."""
    going = [row for row in found if covers(row.area, taker.address)]
    mine, booked = {row.slot for row in has}, {row.slot for row in has if row.claim != HOLD}
    for row in going:
        if row.id in booked or (row.id in mine and _still_free(connection, taker, row)):
            return int(row.id)
    if not going or (tour is not None and not _fits(connection, taker, going[0], parcel, tour)):
        return None
    return next((row.id for row in going if _take_free(connection, taker, row.id)), None)


def _fits(connection: Connection, taker: Taker, slot: Row[Any], parcel: str | None, tour: Tour) -> bool:
    """Ask whether the tour can be driven; what this one replaces, and the holder's other offers, are no stops then."""
    replaced = and_(places.c.holder == taker.holder, places.c.claim.in_((HOLD, booking(parcel))))
    new = Stop(taker.holder, decode(slot.written), taker.spot)
    counted = and_(lasting(taker.now), not_(replaced))
    return taker.feasibility is not None and drivable(connection, taker.feasibility, tour, taker.pool, new, counted)


def _still_free(connection: Connection, taker: Taker, slot: Row[Any]) -> bool:
    """Whether a place that is held can be booked: its slot may have become smaller than what is held in it."""
    if slot.taken <= slot.capacity:
        return True
    others = select(func.count(places.c.holder.distinct())).where(
        places.c.slot == slot.id, places.c.claim != HOLD, places.c.holder != taker.holder
    )
    booked: int = connection.scalar(others) or 0
    return booked < int(slot.capacity)


def _take_free(connection: Connection, taker: Taker, slot: int) -> bool:
    """Take a free place, or one that was held longer than it may be."""
    if connection.execute(_FREE, {"chosen": slot}).rowcount == 1:
        return True
    expired = and_(places.c.slot == slot, places.c.held_until <= taker.now)
    return bool(_give_back(connection, expired) and connection.execute(_FREE, {"chosen": slot}).rowcount)


def _give_back(connection: Connection, which: ColumnElement[bool]) -> int:
    """Drop claims; a place is free once its holder has no other claim to it. Returns how many claims were dropped."""
    found = sorted(set(connection.scalars(select(places.c.slot).where(which))))
    if not found:
        return 0
    _lock(connection, found)
    gone = delete(places).where(which, places.c.slot.in_(found)).returning(places.c.slot, places.c.holder)
    dropped = connection.execute(gone).all()
    for slot, holder in sorted({(row.slot, row.holder) for row in dropped}):
        left = exists().where(places.c.slot == slot, places.c.holder == holder)
        connection.execute(update(slots).where(slots.c.id == slot, not_(left)).values(taken=slots.c.taken - 1))
    return len(dropped)


def _lock(connection: Connection, found: Collection[int]) -> None:
    connection.execute(select(slots.c.id).where(slots.c.id.in_(found)).order_by(slots.c.id).with_for_update()).all()


def _in(pool: str, window: Window) -> ColumnElement[bool]:
    return and_(slots.c.pool == pool, slots.c.starts == window.start, slots.c.ends == window.end)
