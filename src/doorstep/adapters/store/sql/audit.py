"""The audit log in the database: appended to inside the transaction of what it tells."""

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import Connection, Row, insert, select, update

from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.tables_audit import HEAD_ROW, audit_entries, audit_head
from doorstep.interface.audit_chain import Head, content, digest
from doorstep.ports.audit_log import AuditEntry, AuditKey, AuditRecord

_PAGE: Final = 500


class Ledger:
    """Appends to the log within others' transactions.

    Args:
        key: Signs the entries; the first one it signs, here or after another key, tells its public key.
    """

    def __init__(self, key: AuditKey) -> None:
        self.key = key

    def append(self, connection: Connection, record: AuditRecord) -> AuditEntry:
        """Append a record; every other append waits until this transaction is over, so call it as late as can be."""
        mine = audit_head.c.id == HEAD_ROW
        found = connection.execute(select(audit_head).where(mine).with_for_update()).one()
        head = Head(found.number, found.digest)
        if found.public_key != self.key.public:
            fresh = AuditRecord("key", record.at, self.key.public, {"public_key": self.key.public})
            head = _head(self._append(connection, head, fresh))
        entry = self._append(connection, head, record)
        values = {"number": entry.number, "digest": entry.digest, "public_key": self.key.public}
        connection.execute(update(audit_head).where(mine).values(values))
        return entry

    def _append(self, connection: Connection, before: Head, record: AuditRecord) -> AuditEntry:
        line = content(before, record.kind, record.at, record.subject, record.facts)
        sealed = digest(line)
        entry = AuditEntry(before.number + 1, record, before.digest, sealed, self.key.sign(sealed))
        connection.execute(
            insert(audit_entries).values(
                number=entry.number,
                kind=record.kind,
                at=record.at,
                subject=record.subject,
                facts=dict(record.facts),
                previous=entry.previous,
                digest=entry.digest,
                signature=entry.signature,
            )
        )
        return entry


class SqlAuditLog:
    """The audit log in the database; see the port."""

    def __init__(self, database: Database, ledger: Ledger) -> None:
        self._database = database
        self._ledger = ledger

    def append(self, record: AuditRecord) -> AuditEntry:
        """Append a record in a transaction of its own."""
        with self._database.writing() as connection:
            return self._ledger.append(connection, record)

    def entries(self, after: int = 0) -> Iterator[AuditEntry]:
        """Go through the entries behind `after`, some at a time."""
        while page := self._page(after):
            yield from page
            after = page[-1].number

    def pseudonym(self, phone: str) -> str:
        """Tell under which name a number stands in the log."""
        return self._ledger.key.pseudonym(phone)

    def _page(self, after: int) -> list[AuditEntry]:
        behind = select(audit_entries).where(audit_entries.c.number > after).order_by(audit_entries.c.number)
        with self._database.reading() as connection:
            return [entry_of(row) for row in connection.execute(behind.limit(_PAGE))]


def entry_of(row: Row[Any]) -> AuditEntry:
    """Read an entry from its row."""
    record = AuditRecord(row.kind, row.at, row.subject, row.facts)
    return AuditEntry(row.number, record, row.previous, row.digest, row.signature)


def _head(entry: AuditEntry) -> Head:
    return Head(entry.number, entry.digest)
