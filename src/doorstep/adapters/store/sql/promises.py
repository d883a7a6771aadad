"""Promises of one call in the database."""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, or_, select

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
        mine = (promises.c.call_id == self._place.call, promises.c.key == effect.key)
        found: bool | None = connection.scalar(select(promises.c.done).where(*mine))
        return found

    def _first(self, connection: Connection, effect: Effect) -> bool:
        may = effect.kind is EffectKind.OPTED_OUT or not self._is_over(connection)
        done = may and self._do(connection, effect)
        connection.execute(
            insert(promises).values(
                call_id=self._place.call,
                key=effect.key,
                kind=effect.kind.value,
                parcel=effect.parcel,
                effect=effect_line(effect),
                done=done,
            )
        )
        return done

    def _is_over(self, connection: Connection) -> bool:
        """Whether somebody ended the attempt, taking its worker for dead: its case goes on without this call.

        The lock keeps it from being ended before this promise is stored.
        """
        if self._place.contact is None:
            return False
        mine = select(attempts.c.ended_at).where(attempts.c.call_id == self._place.call).with_for_update(read=True)
        return connection.scalar(mine) is not None

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
        changed = EffectKind.ADDRESS_CHANGED.value
        mine = promises.c.call_id == self._place.call
        if self._place.contact is not None:
            earlier = select(attempts.c.call_id).where(attempts.c.contact_id == self._place.contact)
            mine = or_(mine, promises.c.call_id.in_(earlier))
        found = connection.scalars(
            select(promises.c.effect)
            .where(mine, promises.c.parcel == parcel, promises.c.done)
            .where(promises.c.kind.in_((changed, EffectKind.WITHDRAWN.value)))
            .order_by(promises.c.id.desc())
        )
        newest = next((line for line in found if changed in (line["effect"], line.get("what"))), None)
        return Address(**newest["address"]) if newest and newest["effect"] == changed else None

    def _ordered(self, connection: Connection, parcel: str | None) -> Address | None:
        """Find the address a parcel of the contact was ordered to, or the contact's first one."""
        if self._place.contact is None:
            return None
        theirs = select(orders.c.order_id, orders.c.parcel).where(orders.c.contact_id == self._place.contact)
        found = connection.execute(theirs.order_by(orders.c.id)).all()
        wanted = [row for row in found if parcel in {None, row.order_id}]
        addresses = (decode(row.parcel).address for row in wanted)
        return next((address for address in addresses if address is not None), None)
