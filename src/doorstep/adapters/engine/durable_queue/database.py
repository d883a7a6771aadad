"""The engine's database: how it is opened, who may work on it, and what its failures are called."""

import fcntl
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final

from dbos import DBOS
from dbos import error as dbos_error
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from doorstep.errors import SettingsError, StoreUnavailable

BUSY_SECONDS: Final = 30
CONNECT_SECONDS: Final = 5
REPEAT_SECONDS: Final = 60.0
SCHEMA: Final = "dbos"


class Database:
    """The tables of the queue in a SQLite file or in a schema of a PostgreSQL database."""

    def __init__(self, url: str) -> None:
        """Get ready to open it.

        Raises:
            SettingsError: The address is none, its driver is not installed, or its folder is not there.
        """
        self._url = _parsed(url)
        self._lock: IO[str] | None = None
        self._closed = False
        self.engine = self._opened()

    @property
    def url(self) -> str:
        """Its address, with the password."""
        return self._url.render_as_string(hide_password=False)

    @property
    def is_file(self) -> bool:
        """Whether it is a file, on which one process at a time may work."""
        return self._url.get_backend_name() == "sqlite"

    def migrate(self) -> None:
        """Bring the tables to the newest form.

        Raises:
            StoreUnavailable: It could not be opened.
        """
        with translated():
            self.engine.connect().close()  # the file keeps from now on that it has a write-ahead log
            DBOS.migrate(self.url, schema=SCHEMA)

    def claim(self) -> None:
        """Be the one process that works on a file, until it is closed or the process ends.

        Raises:
            SettingsError: Another process works on it.
        """
        if not self.is_file or self._lock is not None:
            return
        lock = Path(f"{self._url.database}.worker").open("w", encoding="utf-8")  # noqa: SIM115 - held open on purpose
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.close()
            raise SettingsError(
                "Another process works on this SQLite file already; several workers need a PostgreSQL database."
            ) from None
        self._lock = lock

    def close(self) -> None:
        """Close the connections and let nobody open new ones: threads that wait for a lost server end."""
        self._closed = True
        self.engine.dispose()
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _opened(self) -> Engine:
        try:
            if self.is_file:
                _make_private(self._url.database)
                # Two connections: writers queue up in here, not at the file's lock.
                connect = {"timeout": BUSY_SECONDS, "check_same_thread": False, "isolation_level": "IMMEDIATE"}
                engine = create_engine(
                    self._url, hide_parameters=True, pool_size=2, max_overflow=0, pool_timeout=60, connect_args=connect
                )
                event.listen(engine, "connect", _prepare_sqlite)
            else:
                engine = create_engine(
                    self._url,
                    hide_parameters=True,
                    pool_size=10,
                    max_overflow=0,
                    pool_pre_ping=True,
                    connect_args={"connect_timeout": CONNECT_SECONDS},
                )
        except (NoSuchModuleError, ModuleNotFoundError):
            raise SettingsError("engine.url names a database whose driver is not installed.") from None
        event.listen(engine, "do_connect", self._refuse_when_closed)
        return engine

    def _refuse_when_closed(self, *_: object) -> None:
        if self._closed:
            raise StoreUnavailable("The engine is closed.")


@contextmanager
def translated() -> Iterator[None]:
    """Name the library's and the driver's failures our way."""
    try:
        yield
    except DBAPIError as error:
        raise StoreUnavailable(f"The engine's database did not answer ({type(error.orig).__name__}).") from None
    except (SQLAlchemyError, dbos_error.DBOSException) as error:
        raise StoreUnavailable(f"The engine's database did not answer ({type(error).__name__}).") from None


class _Seldom(logging.Filter):
    """Shortens the library's messages to a line, and lets one of the same place pass once in a while.

    While a server is away, the library repeats itself twice a second, partly with a whole traceback.
    """

    def __init__(self) -> None:
        super().__init__()
        self._last: dict[tuple[str, int], float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Tell whether it may pass."""
        place = record.pathname, record.lineno
        if record.created - self._last.get(place, 0) < REPEAT_SECONDS:
            return False
        self._last[place] = record.created
        record.msg, record.args, record.exc_info = record.getMessage().partition("\n")[0], (), None
        return True


def quieten() -> None:
    """Let the library's log lines go where ours go, and only what somebody has to see."""
    logger = logging.getLogger("dbos")
    if not any(isinstance(one, _Seldom) for one in logger.filters):
        logger.addFilter(_Seldom())
    if not logger.handlers:  # else the library would write to the terminal by itself
        logger.addHandler(logging.NullHandler())
    logger.setLevel(logging.WARNING)


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise SettingsError("engine.url is no database address; one is sqlite:///engine.sqlite.") from None
    kind = parsed.get_backend_name()
    if kind == "postgresql":
        return parsed.set(drivername="postgresql+psycopg")
    if kind == "sqlite" and parsed.database and parsed.database != ":memory:":
        return parsed
    raise SettingsError("engine.url has to name a SQLite file or a PostgreSQL database.")


def _make_private(file: str | None) -> None:
    path = Path(str(file))
    if not path.parent.is_dir():
        raise SettingsError(f"engine.url names a file in the folder {path.parent}, which is not there.")
    path.touch(mode=0o600, exist_ok=True)


def _prepare_sqlite(connection: Any, _record: object) -> None:
    """Let readers read while one writes; a power cut may cost the newest tasks, which the store hands in again."""
    for setting in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", f"busy_timeout={BUSY_SECONDS * 1000}"):
        connection.execute(f"PRAGMA {setting}")
