"""Promises of one call in the database."""

from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError

from doorstep.adapters.store.sql import places
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.suppressions import suppress
from doorstep.adapters.store.sql.tables import promises
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.slots import Window
from doorstep.interface.json_shapes import effect_line
from doorstep.ports.call_store import CallPlace


class SqlPromises:
    """The promises of one call in the database."""

    def __init__(self, database: Database, place: CallPlace) -> None:
        self._database = database
        self._place = place

    def perform(self, effect: Effect) -> bool:
        """Store the effect once, on disk before this returns; see the port."""
        try:
            with self._database.writing() as connection:
                done = self._earlier(connection, effect)
                return self._first(connection, effect) if done is None else done
        except IntegrityError:
            with self._database.reading() as connection:
                return bool(self._earlier(connection, effect))

    def close(self) -> None:
        """Release what is held and not booked."""
        with self._database.writing() as connection:
            places.release(connection, self._place.pool, self._place.call)

    def _earlier(self, connection: Connection, effect: Effect) -> bool | None:
        mine = (promises.c.call_id == self._place.call, promises.c.key == effect.key)
        found: bool | None = connection.scalar(select(promises.c.done).where(*mine))
        return found

    def _first(self, connection: Connection, effect: Effect) -> bool:
        done = self._do(connection, effect)
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

    def _do(self, connection: Connection, effect: Effect) -> bool:
        pool, call, window = self._place.pool, self._place.call, effect.values.get("slot")
        match effect.kind:  # open match: most kinds are only kept
            case EffectKind.SLOT_HELD:
                return isinstance(window, Window) and places.hold(connection, pool, call, window)
            case EffectKind.SLOT_RELEASED:
                places.release(connection, pool, call, window if isinstance(window, Window) else None)
            case EffectKind.APPOINTMENT_BOOKED:
                return isinstance(window, Window) and places.book(connection, pool, call, window, effect.parcel)
            case EffectKind.WITHDRAWN if effect.values.get("what") == EffectKind.APPOINTMENT_BOOKED:
                places.unbook(connection, call, effect.parcel)
            case EffectKind.PARCEL_REFUSED:
                places.unbook(connection, call, effect.parcel)
            case EffectKind.OPTED_OUT if self._place.phone:
                suppress(connection, self._place.phone, datetime.now(UTC), call)
            case _:
                pass
        return True
