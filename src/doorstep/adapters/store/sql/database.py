"""The database: how it is opened, migrated and written to, and what its failures are called."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from functools import partial
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Engine, Table, create_engine, event, inspect, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    IntegrityError,
    InvalidatePoolError,
    NoSuchModuleError,
    SQLAlchemyError,
)
from sqlalchemy.pool import ConnectionPoolEntry

from doorstep.errors import BadInput, SettingsError, StoreUnavailable

T = TypeVar("T")

HEAD: Final = "0007"
"""The newest migration; a test holds it against the folder."""

BUSY_SECONDS: Final = 30

TRIES: Final = 3
"""Transactions of others that store the same at the same moment; each changes what the next one finds."""

POOL: Final[Mapping[str, int]] = {"pool_size": 10, "max_overflow": 50, "pool_timeout": BUSY_SECONDS}
"""Enough connections for a worker with fifty threads; those that are not needed all the time are closed again."""

CONNECT: Final[Mapping[str, object]] = {
    "prepare_threshold": 5,
    "options": "-c idle_in_transaction_session_timeout=5s -c jit=off -c plan_cache_mode=force_custom_plan",
}
"""A statement that is planned once for all values does not know how to look up many of them in a growing table.

A process that stands still in the middle of a transaction holds locks that everybody else needs; the server ends it.
Compiling a statement costs more than running any of ours.
"""

RESTED: Final = 1.0
"""Seconds after which a connection is asked whether its server is still there; one used just now need not be."""


class Database:
    """One database; safe for threads, and for several processes on the same file or server."""

    def __init__(self, url: str) -> None:
        """Open it; its tables come with `migrate`.

        Raises:
            SettingsError: The address is none, its driver is not installed, or its folder is not there.
        """
        self._engine = _engine(url)
        # SQLite lets one write, and who waits for it asks now and then, so that some never get in: here they queue up.
        one_file = self._engine.dialect.name == "sqlite"
        self._turn: AbstractContextManager[object] = Lock() if one_file else nullcontext()
        self._reading: dict[str, Any] = {"reading": True} if one_file else {"isolation_level": "AUTOCOMMIT"}

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection in a transaction that is on disk when the block is left, or undone as a whole.

        Raises:
            StoreUnavailable: It could not be written.
            BadInput: It holds what the database cannot keep.
        """
        with self._turn, _translated(), self._engine.begin() as connection:
            yield connection

    def change(self, step: Callable[[Connection], T]) -> T:
        """Take a step in a transaction; once more where somebody else stored the same at the same moment.

        Raises:
            StoreUnavailable: It could not be written.
        """
        for _ in range(TRIES):
            with suppress(IntegrityError), self.writing() as connection:
                return step(connection)
        raise StoreUnavailable("It could not be stored: others changed the same at the same time.")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that keeps nobody from writing; on a server each statement sees what is stored by then.

        Raises:
            StoreUnavailable: It could not be read.
        """
        with _translated(), self._engine.connect().execution_options(**self._reading) as connection:
            yield connection

    @contextmanager
    def reshaping(self) -> Iterator[Connection]:
        """Give a connection in a transaction in which tables may be built anew while others refer to them.

        Raises:
            StoreUnavailable: It could not be written.
        """
        with _translated(), self._engine.connect() as connection, _unguarded(connection), connection.begin():
            yield connection

    def version(self) -> str | None:
        """Tell the newest migration the database has; None for an empty one."""
        with self.reading() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            found: str | None = connection.execute(text("select version_num from alembic_version")).scalar()
            return found

    def current(self) -> bool:
        """Whether its tables have the newest form."""
        return self.version() == HEAD

    def migrate(self) -> None:
        """Bring the tables to the newest form; at once where they are there already.

        Raises:
            SettingsError: The database was written by a newer Doorstep.
        """
        found = self.version()
        if found == HEAD:
            return
        if found is not None and found > HEAD:
            raise SettingsError("The database was written by a newer Doorstep; use that one, or another database.")
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with self.reshaping() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, HEAD)

    def close(self) -> None:
        """Close the connections."""
        self._engine.dispose()


def insert_once(connection: Connection, table: Table) -> Any:
    """Insert a row where none with its key is there; only a new one is returned, where `returning` is asked for."""
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    return dialect.insert(table).on_conflict_do_nothing()


def _engine(url: str) -> Engine:
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() != "sqlite":
            options = {"connect_args": CONNECT} if parsed.get_driver_name() == "psycopg" else {}
            engine = create_engine(parsed, hide_parameters=True, **POOL, **options)
            event.listen(engine, "checkin", _note_use)
            event.listen(engine, "checkout", partial(_ask_rested, engine))
            return engine
        _make_private(parsed.database)
        engine = create_engine(parsed, hide_parameters=True, connect_args={"timeout": BUSY_SECONDS})
    except ArgumentError:
        raise SettingsError("store.url is no database address; one is sqlite:///doorstep.sqlite.") from None
    except (NoSuchModuleError, ModuleNotFoundError):
        raise SettingsError("store.url names a database whose driver is not installed.") from None
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _note_use(_connection: object, record: ConnectionPoolEntry) -> None:
    record.info["used_at"] = monotonic()


def _ask_rested(engine: Engine, connection: Any, record: ConnectionPoolEntry, _lent: object) -> None:
    """Open new connections where one that rested finds that its server was away meanwhile."""
    if monotonic() - record.info.get("used_at", monotonic()) <= RESTED:
        return
    try:
        engine.dialect.do_ping(connection)
    except engine.dialect.loaded_dbapi.Error:
        raise InvalidatePoolError("The server was away.") from None


def _make_private(file: str | None) -> None:
    """Make a new database file readable by its owner only: names, numbers and words of people lie in it."""
    if file and file != ":memory:" and not file.startswith("file:"):
        if not Path(file).parent.is_dir():
            raise SettingsError(f"store.url names a file in the folder {Path(file).parent}, which is not there.")
        with suppress(OSError):
            Path(file).touch(mode=0o600, exist_ok=True)


def _prepare_sqlite(connection: Any, _record: object) -> None:
    """Make every commit reach the disk before it returns, and let readers read meanwhile."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for setting in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {setting}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """Take the write lock at the start: a transaction that reads first could not get it later."""
    reading = connection.get_execution_options().get("reading")
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


@contextmanager
def _unguarded(connection: Connection) -> Iterator[None]:
    """Keep SQLite from checking references: it takes a table that is built anew for one whose rows are deleted."""
    if connection.dialect.name != "sqlite":
        yield
        return
    cursor = connection.connection.cursor()
    cursor.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.close()


@contextmanager
def _translated() -> Iterator[None]:
    """Name the driver's failures our way; a row that is there already is the writer's own affair."""
    try:
        yield
    except IntegrityError:
        raise
    except DataError:  # asking again would not mend it
        raise BadInput(
            "The database cannot keep a value: it holds a character or a number that has no place there."
        ) from None
    except DBAPIError as error:
        reason = type(error.orig).__name__
        raise StoreUnavailable(f"The database did not do what it was asked ({reason}).") from None
    except SQLAlchemyError as error:
        raise StoreUnavailable(f"The database did not answer ({type(error).__name__}).") from None
