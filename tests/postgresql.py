"""A private PostgreSQL server for tests: its own folder, its own port, gone with the session."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from pwd import getpwnam
from tempfile import TemporaryDirectory
from uuid import uuid4

import pytest

from doorstep.testing.free_ports import free_port

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
ACCOUNT = "doorstep"
SETTINGS = ("fsync=off", "max_connections=300", "listen_addresses=127.0.0.1")
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made in it
PLENTY = 8 << 30
"""Bytes free in memory, of which the databases of all tests take one or two."""


def installed() -> bool:
    """Whether the server's programs are here, and a user it can run as: it never runs as root."""
    return _program("initdb") is not None and (os.geteuid() != 0 or _postgres_is_known())


@contextmanager
def serving() -> Iterator[Path]:
    """Give the folder of a server of its own, which may be crashed and started again meanwhile.

    It lies in memory where that is plenty: every database is hundreds of files, which a disk makes and deletes slowly.
    """
    place = MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > PLENTY else None
    with TemporaryDirectory(prefix="doorstep-", dir=place) as made:
        folder = Path(made)
        start_postgresql(folder)
        try:
            yield folder
        finally:
            if (folder / "store" / "postmaster.pid").exists():
                crash(folder)


def start_postgresql(folder: Path) -> str:
    """Make a server in an empty folder, which its user has to be able to reach; returns its first database."""
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    _run("initdb", "-D", str(folder / "store"), "-U", ACCOUNT, "-A", "trust", "-E", "UTF8", "--no-sync", folder=folder)
    (folder / "port").write_text(str(free_port()), encoding="utf-8")
    restart(folder)
    return address(folder, "postgres")


def address(folder: Path, database: str) -> str:
    """Tell the address of a database of a server."""
    port = (folder / "port").read_text(encoding="utf-8")
    return f"postgresql+psycopg://{ACCOUNT}@127.0.0.1:{port}/{database}"


def new_database(folder: Path, like: str = "template1") -> str:
    """Make a database as another is, an empty one else; returns its address."""
    name = f"test_{uuid4().hex}"
    psycopg = pytest.importorskip("psycopg", reason="the driver psycopg is not installed")
    with psycopg.connect(address(folder, "postgres").replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(f"create database {name} template {like}")
    return address(folder, name)


def new_store(folder: Path) -> str:
    """Make an empty store, a copy of the server's first one: making its tables takes longer; returns its address."""
    first = folder / "first-store"
    if not first.exists():
        from doorstep.adapters.store.sql.database import Database

        url = new_database(folder)
        database = Database(url)
        database.migrate()
        database.close()
        first.write_text(url.rpartition("/")[2], encoding="utf-8")
    return new_database(folder, like=first.read_text(encoding="utf-8"))


def restart(folder: Path) -> None:
    """Start a server that was stopped or crashed, on its port, and wait until it answers."""
    port = (folder / "port").read_text(encoding="utf-8")
    given = [f"-c {setting}" for setting in (f"port={port}", f"unix_socket_directories={folder}", *SETTINGS)]
    log = str(folder / "log")
    _run("pg_ctl", "-D", str(folder / "store"), "-w", "-l", log, "-o", " ".join(given), "start", folder=folder)


def stop(folder: Path) -> None:
    """Stop a server in order."""
    _run("pg_ctl", "-D", str(folder / "store"), "-w", "-m", "fast", "stop", folder=folder)


def crash(folder: Path) -> None:
    """Stop a server as a crash does: it has to recover when it is started again."""
    _run("pg_ctl", "-D", str(folder / "store"), "-w", "-m", "immediate", "stop", folder=folder)


def _run(program: str, *arguments: str, folder: Path) -> None:
    as_user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
    subprocess.run(
        [*as_user, str(_program(program)), *arguments], cwd=folder, check=True, stdout=subprocess.DEVNULL, timeout=120
    )


def _program(name: str) -> Path | None:
    found = shutil.which(name)
    here = [folder / name for folder in reversed(BINARIES) if (folder / name).is_file()]
    return here[0] if here else Path(found) if found else None


def _postgres_is_known() -> bool:
    try:
        getpwnam("postgres")
    except KeyError:
        return False
    return shutil.which("setpriv") is not None
