"""Keys of the HTTP interface in the database."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from hmac import compare_digest
from typing import Any, Final

from sqlalchemy import Connection, Row, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from doorstep.adapters.store.sql.audit import Ledger
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.tables_keys import api_keys
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.key_store import Key, Scope

COARSE: Final = timedelta(hours=1)
"""How exactly the last use is kept; a write with every request would cost more than it tells."""


class SqlKeys:
    """Keeps keys in the database; see the port."""

    def __init__(self, database: Database, ledger: Ledger | None = None) -> None:
        """Begin; `ledger` is where it is recorded who made and revoked keys, None: nowhere."""
        self._database = database
        self._ledger = ledger

    def add(
        self, name: str, digest: str, scopes: frozenset[Scope], now: datetime, record: AuditRecord | None = None
    ) -> bool:
        """Keep a new key."""
        values = {"name": name, "digest": digest, "scopes": sorted(scopes), "created_at": now}
        try:
            with self._database.writing() as connection:
                connection.execute(insert(api_keys).values(values))
                self._record(connection, record)
        except IntegrityError:
            return False
        return True

    def find(self, digest: str, now: datetime) -> Key | None:
        """Find a live key; the index finds the hash of a secret, and the comparison takes the same time for all."""
        live = (api_keys.c.digest == digest, api_keys.c.revoked_at.is_(None))
        with self._database.reading() as connection:
            row = connection.execute(select(api_keys).where(*live)).one_or_none()
        if row is None or not compare_digest(row.digest, digest):
            return None
        if row.used_at is None or row.used_at <= now - COARSE:
            stale = or_(api_keys.c.used_at.is_(None), api_keys.c.used_at <= now - COARSE)
            with self._database.writing() as connection:
                connection.execute(update(api_keys).where(*live, stale).values(used_at=now))
        return _key(row)

    def keys(self) -> Sequence[Key]:
        """List every key."""
        with self._database.reading() as connection:
            return [_key(row) for row in connection.execute(select(api_keys).order_by(api_keys.c.id))]

    def revoke(self, name: str, now: datetime, record: AuditRecord | None = None) -> bool:
        """Let a key open nothing any more."""
        live = (api_keys.c.name == name, api_keys.c.revoked_at.is_(None))
        with self._database.writing() as connection:
            revoked = connection.execute(update(api_keys).where(*live).values(revoked_at=now)).rowcount == 1
            self._record(connection, record if revoked else None)
            return revoked

    def _record(self, connection: Connection, record: AuditRecord | None) -> None:
        if record is not None and self._ledger is not None:
            self._ledger.append(connection, record)


def _key(row: Row[Any]) -> Key:
    known = {scope.value for scope in Scope}
    scopes = frozenset(Scope(scope) for scope in row.scopes if scope in known)
    return Key(row.name, scopes, row.created_at, row.used_at, row.revoked_at)
