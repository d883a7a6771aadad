"""Promises of one call in the database."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection, bindparam, insert, or_, select

from doorstep.adapters.store.sql import places
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.suppressions import suppress
from doorstep.adapters.store.sql.tables import attempts, orders, promises
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.slots import Address, Window
from doorstep.dialogue.transcript import decode
from doorstep.interface.json_shapes import effect_line
from doorstep.ports.call_store import CallPlace
from doorstep.ports.campaign_store import TellClosed
from doorstep.ports.feasibility import Feasibility

_EARLIER: Final = select(promises.c.done).where(
    promises.c.call_id == bindparam("call"), promises.c.key == bindparam("named")
)

_ENDED_AT: Final = select(attempts.c.ended_at).where(attempts.c.call_id == bindparam("call")).with_for_update(read=True)
"""The lock keeps the attempt from being ended before this promise is stored."""

_CHANGED: Final = EffectKind.ADDRESS_CHANGED.value

_MOVES: Final = (
    select(promises.c.effect)
    .where(promises.c.parcel.is_not_distinct_from(bindparam("parcel")), promises.c.done)
    .where(promises.c.kind.in_((_CHANGED, EffectKind.WITHDRAWN.value)))
    .order_by(promises.c.id.desc())
)
"""Where a parcel was sent, latest first; of one call, or of all calls to a contact."""

_MOVES_IN_CALL: Final = _MOVES.where(promises.c.call_id == bindparam("call"))

_EARLIER_CALLS: Final = select(attempts.c.call_id).where(attempts.c.contact_id == bindparam("contact"))

_MOVES_OF_CONTACT: Final = _MOVES.where(
    or_(promises.c.call_id == bindparam("call"), promises.c.call_id.in_(_EARLIER_CALLS))
)

_ORDERED: Final = (
    select(orders.c.order_id, orders.c.parcel).where(orders.c.contact_id == bindparam("contact")).order_by(orders.c.id)
)


def _clock() -> datetime:
    return datetime.now(UTC)


class SqlPromises:
    """The promises of one call in the database."""

    def __init__(
        self,
        database: Database,
        place: CallPlace,
        feasibility: Feasibility | None = None,
        clock: Callable[[], datetime] = _clock,
        closed: TellClosed | None = None,
    ) -> None:
        """Begin.

        Args:
            database: Where.
            place: The call.
            feasibility: Who knows whether a tour can be driven with one more stop; None: only places are counted.
            clock: Tells the time, with zone.
            closed: Words what subscribers are told of a case that ends; None: they are not.
        """
        self._database = database
        self._place = place
        self._feasibility = feasibility
        self._clock = clock
        self._closed = closed

    def perform(self, effect: Effect) -> bool:
        """Store the effect once, on disk before this returns; see the port."""

        def store(connection: Connection) -> bool:
            done = self._earlier(connection, effect)
            return self._first(connection, effect) if done is None else done

        return self._database.change(store)

    def close(self) -> None:
        """Release what is held and not booked."""
        with self._database.writing() as connection:
            places.release(connection, self._place.pool, self._place.call)

    def _earlier(self, connection: Connection, effect: Effect) -> bool | None:
        found: bool | None = connection.scalar(_EARLIER, {"call": self._place.call, "named": effect.key})
        return found

    def _first(self, connection: Connection, effect: Effect) -> bool:
        may = effect.kind is EffectKind.OPTED_OUT or not self._is_over(connection)
        done = may and self._do(connection, effect)
        row = {
            "call_id": self._place.call,
            "key": effect.key,
            "kind": effect.kind.value,
            "parcel": effect.parcel,
            "effect": effect_line(effect),
            "done": done,
        }
        connection.execute(insert(promises), row)
        return done

    def _is_over(self, connection: Connection) -> bool:
        """Whether somebody ended the attempt, taking its worker for dead: its case goes on without this call."""
        if self._place.contact is None:
            return False
        return connection.scalar(_ENDED_AT, {"call": self._place.call}) is not None

    def _do(self, connection: Connection, effect: Effect) -> bool:
        pool, call, window = self._place.pool, self._place.call, effect.values.get("slot")
        holder = places.holder_of(call, self._place.contact)
        match effect.kind:  # open match: most kinds are only kept
            case EffectKind.SLOT_HELD | EffectKind.APPOINTMENT_BOOKED:
                take = places.hold if effect.kind is EffectKind.SLOT_HELD else places.book
                taker = self._taker(connection, effect.parcel)
                return isinstance(window, Window) and take(connection, taker, window, effect.parcel)
            case EffectKind.SLOT_RELEASED:
                places.release(connection, pool, call, window if isinstance(window, Window) else None)
            case EffectKind.WITHDRAWN if effect.values.get("what") == EffectKind.APPOINTMENT_BOOKED:
                places.unbook(connection, holder, effect.parcel)
            case EffectKind.PARCEL_REFUSED:
                places.unbook(connection, holder, effect.parcel)
            case EffectKind.OPTED_OUT if self._place.phone:
                suppress(connection, self._place.phone, self._clock(), call, self._closed)
            case _:
                pass
        return True

    def _taker(self, connection: Connection, parcel: str | None) -> places.Taker:
        """Say who takes a place; where the parcel was sent elsewhere in a call, its point is not known any more."""
        place = self._place
        moved = self._moved(connection, parcel)
        return places.Taker(
            place.call,
            places.holder_of(place.call, place.contact),
            place.pool,
            self._clock(),
            moved or place.address or self._ordered(connection, parcel),
            None if moved else place.spot,
            self._feasibility,
        )

    def _moved(self, connection: Connection, parcel: str | None) -> Address | None:
        """Find the address the parcel was last sent to by the contact; None where it goes where it always went."""
        mine = _MOVES_IN_CALL if self._place.contact is None else _MOVES_OF_CONTACT
        values = {"parcel": parcel, "call": self._place.call, "contact": self._place.contact}
        found = connection.scalars(mine, values)
        newest = next((line for line in found if _CHANGED in (line["effect"], line.get("what"))), None)
        return Address(**newest["address"]) if newest and newest["effect"] == _CHANGED else None

    def _ordered(self, connection: Connection, parcel: str | None) -> Address | None:
        """Find the address a parcel of the contact was ordered to, or the contact's first one."""
        if self._place.contact is None:
            return None
        found = connection.execute(_ORDERED, {"contact": self._place.contact}).all()
        wanted = [row for row in found if parcel in {None, row.order_id}]
        addresses = (decode(row.parcel).address for row in wanted)
        return next((address for address in addresses if address is not None), None)
