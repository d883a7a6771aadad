"""A PostgreSQL server of a test's own, which may be killed and started again."""

import os
import shutil
import socket
import subprocess
import tempfile
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
_numbers = count(1)


class PostgresqlServer:
    """Listens on a loopback port of its own; its folder goes with it."""

    def __init__(self) -> None:
        if not PROGRAMS:
            pytest.skip("no PostgreSQL server is installed (Debian: postgresql)")
        self._user = "postgres" if os.geteuid() == 0 else None  # it refuses to run as root
        self._folder = Path(tempfile.mkdtemp(prefix="doorstep-postgresql-"))
        if self._user:
            shutil.chown(self._folder, self._user)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self._run("initdb", "--auth=trust", "--username=doorstep", "--no-sync", f"--pgdata={self._folder / 'data'}")
        self.start()

    def start(self) -> None:
        """Start it, after a crash too."""
        options = f"-h 127.0.0.1 -p {self._port} -k {self._folder}"
        self._control("start", "--wait", "--log", str(self._folder / "log"), "--options", options)

    def crash(self) -> None:
        """End it at once, as if the machine had gone."""
        self._control("stop", "--mode=immediate")

    def remove(self) -> None:
        """End it and delete what it kept."""
        self._control("stop", "--mode=immediate", check=False)
        shutil.rmtree(self._folder, ignore_errors=True)

    def database(self) -> str:
        """Make an empty database; returns its SQLAlchemy address."""
        name = f"test_{next(_numbers)}"
        engine = create_engine(self._url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f"create database {name}"))
        engine.dispose()
        return self._url(name)

    def _url(self, database: str) -> str:
        return f"postgresql+psycopg://doorstep@127.0.0.1:{self._port}/{database}"

    def _control(self, *arguments: str, check: bool = True) -> None:
        self._run("pg_ctl", f"--pgdata={self._folder / 'data'}", *arguments, check=check)

    def _run(self, program: str, *arguments: str, check: bool = True) -> None:
        # Its words go nowhere, not to a pipe: the server it leaves behind would keep that open.
        subprocess.run(
            [PROGRAMS[-1] / program, *arguments],
            user=self._user,
            cwd=self._folder,
            check=check,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
