"""What is kept about a number in the database, to be handed out or erased."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from doorstep.adapters.store.sql.audit import Ledger
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.endings import tell_ended
from doorstep.adapters.store.sql.privacy_blanking import blank_number, open_cases
from doorstep.adapters.store.sql.privacy_scope import Scope, concerning, scope_of
from doorstep.adapters.store.sql.tables import attempts
from doorstep.errors import BadInput
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.campaign_store import TellClosed
from doorstep.ports.privacy import CallSound


class SqlPrivacy:
    """Finds and erases what is kept about a number; see the port."""

    def __init__(self, database: Database, ledger: Ledger, closed: TellClosed | None = None) -> None:
        self._database = database
        self._ledger = ledger
        self._closed = closed

    def about(self, phone: str) -> Mapping[str, Sequence[Mapping[str, object]]]:
        """Collect everything kept about a number, by table."""
        pseudonym = self._ledger.key.pseudonym(phone)
        with self._database.reading() as connection:
            wanted = concerning(scope_of(connection, phone), pseudonym)
            found = {
                table.name: connection.execute(select(table).where(mine).order_by(*table.primary_key)).all()
                for table, mine in wanted.items()
            }
        return {name: [_object(row) for row in rows] for name, rows in found.items()}

    def erase(
        self,
        phone: str,
        discard: Callable[[Sequence[CallSound]], Mapping[str, int]],
        record: Callable[[Mapping[str, int]], AuditRecord],
    ) -> Mapping[str, int]:
        """Erase what is kept about a number."""
        with self._database.writing() as connection:
            overwrite_deleted(connection)
            scope = scope_of(connection, phone, lock=True)
            _refuse_while_calling(connection, scope)
            sounds = _sounds_of(connection, scope)
            cancelled = open_cases(connection, scope)
            counts = {**blank_number(connection, scope), **discard(sounds)}
            recorded = record(counts)
            tell_ended(connection, cancelled, recorded.at, self._closed)
            self._ledger.append(connection, recorded)
        empty_journal(self._database)
        return counts


def _sounds_of(connection: Connection, scope: Scope) -> list[CallSound]:
    """List where recordings of calls may lie."""
    mine = select(attempts.c.call_id, attempts.c.recording).where(attempts.c.call_id.in_(scope.calls))
    return [CallSound(row.call_id, row.recording) for row in connection.execute(mine)]


def overwrite_deleted(connection: Connection) -> None:
    """Make SQLite overwrite with zeros what this transaction deletes; it would else stay readable in the file."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA secure_delete=ON")


def empty_journal(database: Database) -> None:
    """Bring SQLite's journal into its file and empty it, for it still holds what was there before."""
    with database.reading() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _refuse_while_calling(connection: Connection, scope: Scope) -> None:
    open_ones = (attempts.c.call_id.in_(scope.calls), attempts.c.ended_at.is_(None))
    if connection.scalar(select(func.count()).select_from(attempts).where(*open_ones)):
        raise BadInput("A call with this number is going on; nothing was erased, so try again when it is over.")


def _object(row: Row[Any]) -> dict[str, object]:
    """Write a row as a JSON object."""
    values = row._mapping.items()
    return {str(name): value.isoformat() if isinstance(value, datetime) else value for name, value in values}
