"""The line gate in the database: one statement reserves the next moment, so no two calls get the same."""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import func
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert

from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.tables import line_gates


def _clock() -> datetime:
    return datetime.now(UTC)


class SqlLineGate:
    """Spaces the beginnings of calls over every process on one database; see the port.

    A server's clock counts where there is one; SQLite has none that is exact enough, but serves one machine only.
    """

    def __init__(self, database: Database, clock: Callable[[], datetime] = _clock) -> None:
        self._database = database
        self._clock = clock

    def reserve(self, line: str, spacing: float) -> float:
        """Reserve the next free moment to begin a call on a line; tells the seconds until then."""
        with self._database.writing() as connection:
            if connection.dialect.name == "postgresql":
                reserved = _by_its_clock(line, spacing)
            else:
                reserved = _at(line, spacing, self._clock().timestamp())
            return max(0.0, float(connection.scalar(reserved) or 0.0))


def _by_its_clock(line: str, spacing: float) -> ReturningInsert[tuple[float]]:
    """Reserve by the server's clock, which is read once the line's row is locked."""
    now = func.extract("epoch", func.clock_timestamp())
    first = postgresql.insert(line_gates).values(line=line, free_at=now + spacing)
    later = {"free_at": func.greatest(line_gates.c.free_at, now) + spacing}
    reserved = first.on_conflict_do_update(index_elements=["line"], set_=later)
    return reserved.returning(line_gates.c.free_at - spacing - now)


def _at(line: str, spacing: float, now: float) -> ReturningInsert[tuple[float]]:
    """Reserve at a moment given in seconds since 1970."""
    first = sqlite.insert(line_gates).values(line=line, free_at=now + spacing)
    later = {"free_at": func.max(line_gates.c.free_at, now) + spacing}
    reserved = first.on_conflict_do_update(index_elements=["line"], set_=later)
    return reserved.returning(line_gates.c.free_at - spacing - now)
