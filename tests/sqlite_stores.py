"""Empty SQLite stores: copies of one, because making the tables takes longer than most tests."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from doorstep.adapters.store.sql.database import Database


def new_store(folder: Path) -> str:
    """Put an empty store into a folder; returns its address."""
    file = folder / "store.sqlite"
    file.write_bytes(_in_a_file())
    return f"sqlite:///{file}"


def store_in_memory() -> Database:
    """Open an empty store in memory, for the thread that asks."""
    database = Database("sqlite://")
    with database.reading() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.rollback()
        raw.deserialize(_in_memory())
    return database


@cache
def _in_a_file() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "store.sqlite"
        database = Database(f"sqlite:///{file}")
        database.migrate()
        with database.reading() as connection:
            connection.exec_driver_sql("pragma wal_checkpoint(truncate)")
        database.close()
        return file.read_bytes()


@cache
def _in_memory() -> bytes:
    database = Database("sqlite://")
    database.migrate()
    with database.reading() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        kept: bytes = raw.serialize()
    database.close()
    return kept
