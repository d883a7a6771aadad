"""Tours in the database: what drives the slots of a pool, and the stops it has to reach already."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, insert, or_, select, update

from doorstep.adapters.store.sql.tables import places, slots
from doorstep.adapters.store.sql.tables_tours import tours
from doorstep.dialogue.slots import Window
from doorstep.dialogue.transcript import decode, encode
from doorstep.ports.feasibility import Feasibility, Spot, Stop, Tour

DAY: Final = timedelta(days=1)


def set_tour(connection: Connection, pool: str, tour: Tour) -> None:
    """Say what drives the slots of a pool, in place of what was said before."""
    values = {
        "depot": written_spot(tour.depot),
        "vehicles": tour.vehicles,
        "shift": None if tour.shift is None else encode(tour.shift),
        "speed": tour.speed,
    }
    if not connection.execute(update(tours).where(tours.c.pool == pool).values(values)).rowcount:
        connection.execute(insert(tours).values(pool=pool, **values))


def tour_of(connection: Connection, pool: str, *, lock: bool = False) -> Tour | None:
    """Find what drives the slots of a pool.

    Args:
        connection: The transaction.
        pool: The pool.
        lock: Keep everybody else from adding a stop until the transaction is over.
    """
    wanted = select(tours).where(tours.c.pool == pool)
    row = connection.execute(wanted.with_for_update() if lock else wanted).one_or_none()
    if row is None:
        return None
    return Tour(read_spot(row.depot), row.vehicles, None if row.shift is None else decode(row.shift), row.speed)


def drivable(
    connection: Connection,
    feasibility: Feasibility,
    tour: Tour,
    pool: str,
    new: Stop,
    taken: ColumnElement[bool],
) -> bool:
    """Whether the tour of a pool can be driven with one more stop.

    Args:
        connection: The transaction.
        feasibility: Who knows.
        tour: What drives.
        pool: The pool.
        new: The stop, its spot known.
        taken: Which places count as stops.
    """
    today = that_day(tour, new.window)
    wanted = (
        select(places.c.holder, places.c.spot, slots.c.id, slots.c.written)
        .join(slots, slots.c.id == places.c.slot)
        .where(slots.c.pool == pool, slots.c.starts < today.end, slots.c.ends > today.start)
        .where(places.c.spot.is_not(None), taken)
        .order_by(slots.c.starts, places.c.holder, places.c.slot)
    )
    return feasibility.fits(replace(tour, shift=today), tuple(_stops(connection.execute(wanted))), new)


def lasting(now: datetime) -> ColumnElement[bool]:
    """Places that are booked, or held and not expired."""
    return or_(places.c.held_until.is_(None), places.c.held_until > now)


def that_day(tour: Tour, window: Window) -> Window:
    """Move the shift of a tour by whole days to the day of a window; without a shift it is the window's whole day."""
    if tour.shift is None:
        midnight = window.start.replace(hour=0, minute=0, second=0, microsecond=0)
        return Window(midnight, midnight + DAY)
    days = (window.start - tour.shift.start) // DAY
    return Window(tour.shift.start + days * DAY, tour.shift.end + days * DAY)


def written_spot(spot: Spot | None) -> list[float] | None:
    """Write a spot as a list of latitude and longitude."""
    return None if spot is None else [spot.latitude, spot.longitude]


def read_spot(written: list[float] | None) -> Spot | None:
    """Read a spot back."""
    return None if written is None else Spot(*written)


def _stops(found: Iterable[Row[Any]]) -> Iterable[Stop]:
    """Make one stop of all the places somebody has in a slot: one stop brings all their parcels."""
    seen: set[tuple[str, int]] = set()
    for row in found:
        if (row.holder, row.id) not in seen:
            seen.add((row.holder, row.id))
            yield Stop(f"{row.holder} {row.id}", decode(row.written), read_spot(row.spot))
