"""The audit log in the database: one gapless chain whoever appends, and nobody changes an entry."""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.exc import DBAPIError

from doorstep.adapters.audit_key.file import FileKey, PublicKeys
from doorstep.adapters.store.sql.audit import Ledger, SqlAuditLog
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.tables_audit import audit_entries, audit_head
from doorstep.errors import StoreUnavailable
from doorstep.interface.audit_chain import Verdict, check
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.call_store import AttemptResult, CallPlace, Closing
from doorstep.runtime.audit_export import exported
from tests.sqlite_stores import new_store

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
EACH = 20

APPENDING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from doorstep.adapters.audit_key.file import FileKey
from doorstep.adapters.store.sql.audit import Ledger, SqlAuditLog
from doorstep.adapters.store.sql.database import Database
from doorstep.ports.audit_log import AuditRecord
url, key, name, count = sys.argv[1:]
log = SqlAuditLog(Database(url), Ledger(FileKey(Path(key))))
for number in range(int(count)):
    log.append(AuditRecord("call", datetime(2026, 11, 23, tzinfo=UTC), f"{name}-{number}", {"number": number}))
"""


def record(number: int) -> AuditRecord:
    return AuditRecord("call", NOW + timedelta(seconds=number), f"call-{number}", {"number": number, "ended": True})


@pytest.fixture
def key(tmp_path: Path) -> FileKey:
    return FileKey(tmp_path / "audit.key")


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(new_store(tmp_path))


@pytest.fixture
def log(database: Database, key: FileKey) -> SqlAuditLog:
    return SqlAuditLog(database, Ledger(key))


def checked(log: SqlAuditLog, *keys: FileKey) -> Verdict:
    return check(exported(log.entries()), PublicKeys([key.public for key in keys]).genuine)


def test_entries_come_back_as_they_were_appended(log: SqlAuditLog, key: FileKey) -> None:
    appended = [log.append(record(number)) for number in range(3)]
    assert [entry.number for entry in appended] == [2, 3, 4]
    assert list(log.entries(after=1)) == appended
    assert [entry.record.kind for entry in log.entries()] == ["key", "call", "call", "call"]
    assert checked(log, key).problem is None


def test_a_long_log_is_read_some_at_a_time(log: SqlAuditLog, database: Database, key: FileKey) -> None:
    with database.writing() as connection:
        for number in range(1200):
            Ledger(key).append(connection, record(number))
    assert checked(log, key).head.number == 1201


def test_another_key_is_told_in_the_log(database: Database, log: SqlAuditLog, key: FileKey, tmp_path: Path) -> None:
    log.append(record(1))
    other = FileKey(tmp_path / "other.key")
    SqlAuditLog(database, Ledger(other)).append(record(2))
    keys = [entry.record.facts["public_key"] for entry in log.entries() if entry.record.kind == "key"]
    assert keys == [key.public, other.public]
    assert checked(log, key, other).problem is None
    assert checked(log, key).head.number == 2


def test_what_is_undone_leaves_no_gap(log: SqlAuditLog, database: Database, key: FileKey) -> None:
    log.append(record(1))
    with database.writing() as connection:
        assert Ledger(key).append(connection, record(2)).number == 3
        connection.rollback()
    assert log.append(record(3)).number == 3
    assert checked(log, key).head.number == 3


@pytest.mark.parametrize(
    "change",
    [
        update(audit_entries).values(subject="other"),
        update(audit_entries).where(audit_entries.c.number == 1).values(facts={}),
        delete(audit_entries),
        delete(audit_entries).where(audit_entries.c.number == 2),
    ],
    ids=["all subjects", "one entry's facts", "all gone", "one gone"],
)
def test_the_database_refuses_to_change_entries(log: SqlAuditLog, database: Database, change: object) -> None:
    log.append(record(1))
    before = list(log.entries())
    with pytest.raises(DBAPIError, match="never changed"), database.writing() as connection:
        connection.execute(change)  # type: ignore[call-overload]  # any statement
    assert list(log.entries()) == before


def test_what_somebody_writes_past_the_log_is_found(log: SqlAuditLog, database: Database, key: FileKey) -> None:
    log.append(record(1))
    with database.writing() as connection:
        connection.execute(text("drop trigger refuse_audit_update"))
        connection.execute(update(audit_entries).where(audit_entries.c.number == 2).values(facts={"ended": False}))
    assert checked(log, key).problem == "The log is broken at entry 2: it was changed after it was written."


def test_an_entry_lies_in_the_transaction_of_its_call(log: SqlAuditLog, database: Database, key: FileKey) -> None:
    calls = SqlCalls(database, Ledger(key))
    assert calls.begin_attempt(CallPlace("call-1", "call-1", "+12025550123"), NOW)
    closing = Closing(record=record(1))
    assert calls.finish_attempt("call-1", AttemptResult("busy", NOW), closing)
    assert not calls.finish_attempt("call-1", AttemptResult("busy", NOW), closing)
    assert [entry.record.subject for entry in log.entries(after=1)] == ["call-1"]


def test_threads_keep_one_chain(log: SqlAuditLog, key: FileKey) -> None:
    with ThreadPoolExecutor(4) as threads:
        numbers = [entry.number for entry in threads.map(lambda number: log.append(record(number)), range(4 * EACH))]
    assert sorted(numbers) == list(range(2, 4 * EACH + 2))
    assert checked(log, key).head.number == 4 * EACH + 1


def appended_by_processes(url: str, key_file: Path) -> None:
    """Let three processes append at once."""
    processes = [
        subprocess.Popen([sys.executable, "-c", APPENDING, url, str(key_file), name, str(EACH)]) for name in "abc"
    ]
    assert [process.wait(120) for process in processes] == [0, 0, 0]


def test_processes_keep_one_chain(log: SqlAuditLog, key: FileKey, tmp_path: Path) -> None:
    appended_by_processes(f"sqlite:///{tmp_path / 'store.sqlite'}", tmp_path / "audit.key")
    assert checked(log, key).head.number == 3 * EACH + 1


def test_a_head_that_is_gone_is_no_new_beginning(log: SqlAuditLog, database: Database) -> None:
    log.append(record(1))
    with database.writing() as connection:
        connection.execute(delete(audit_head))
    with pytest.raises(StoreUnavailable):
        log.append(record(2))
    assert len(list(log.entries())) == 2


@pytest.mark.system
def test_postgresql_keeps_one_chain_and_refuses_changes(postgresql_store: str, tmp_path: Path) -> None:
    database = Database(postgresql_store)
    database.migrate()
    key = FileKey(tmp_path / "audit.key")
    log = SqlAuditLog(database, Ledger(key))
    appended_by_processes(postgresql_store, tmp_path / "audit.key")
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda number: log.append(record(number)), range(EACH)))
    assert checked(log, key).head.number == 4 * EACH + 1
    for change in ("update audit_entries set subject = 'other'", "delete from audit_entries", "truncate audit_entries"):
        with pytest.raises((DBAPIError, StoreUnavailable)), database.writing() as connection:
            connection.execute(text(change))
    assert checked(log, key).head.number == 4 * EACH + 1
    database.close()


def test_an_exported_line_is_what_its_digest_says(log: SqlAuditLog) -> None:
    log.append(record(1))
    line = json.loads(list(exported(log.entries()))[-1])
    assert line["at"] == "2026-11-23T15:00:01.000000+00:00"
    assert list(line) == ["number", "kind", "at", "subject", "facts", "previous", "digest", "signature"]
