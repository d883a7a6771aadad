"""The line gate in the database: one statement reserves the next moment, so no two calls get the same."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Float, SQLColumnExpression, bindparam, cast, func
from sqlalchemy.dialects import postgresql, sqlite

from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.tables import line_gates


def _clock() -> datetime:
    return datetime.now(UTC)


def _reserving(insert: Any, latest: Any, now: SQLColumnExpression[float]) -> Any:
    """Word the statement: the line's moment is free a lead after now, or after the last one that was given."""
    spacing, lead = bindparam("spacing", type_=Float), bindparam("lead", type_=Float)
    first = insert.values(line=bindparam("line"), free_at=now + lead + spacing)
    later = {"free_at": latest(line_gates.c.free_at, now + lead) + spacing}
    reserved = first.on_conflict_do_update(index_elements=["line"], set_=later)
    return reserved.returning(line_gates.c.free_at - spacing - now)


_BY_ITS_CLOCK: Final = _reserving(
    postgresql.insert(line_gates), func.greatest, cast(func.extract("epoch", func.clock_timestamp()), Float)
)
"""By the server's clock, which is read once the line's row is locked."""

_AT: Final = _reserving(sqlite.insert(line_gates), func.max, bindparam("now", type_=Float))
"""At a moment given in seconds since 1970."""


class SqlLineGate:
    """Spaces the beginnings of calls over every process on one database; see the port.

    A server's clock counts where there is one; SQLite has none that is exact enough, but serves one machine only.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime] = _clock) -> None:
        self._database = database
        self._clock = clock

    def reserve(self, line: str, spacing: float, lead: float = 0.0) -> float:
        """Reserve the next free moment to begin a call on a line; tells the seconds until then."""
        values = {"line": line, "spacing": spacing, "lead": lead}
        with self._database.writing() as connection:
            if connection.dialect.name == "postgresql":
                waits = connection.scalar(_BY_ITS_CLOCK, values)
            else:
                waits = connection.scalar(_AT, {**values, "now": self._clock().timestamp()})
            return max(0.0, float(waits or 0.0))
