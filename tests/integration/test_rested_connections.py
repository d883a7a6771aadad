"""A database whose server was away while nobody asked it anything is there again for who asks next."""

import pytest

from doorstep.adapters.store.sql import database as opened
from doorstep.adapters.store.sql.database import Database
from tests import postgresql


@pytest.mark.system
def test_a_server_that_came_back_is_asked_without_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    if not postgresql.installed():
        pytest.skip("PostgreSQL's server programs (Debian package postgresql) are not installed")
    monkeypatch.setattr(opened, "RESTED", -1.0)
    with postgresql.serving() as server:
        database = Database(postgresql.new_database(server))
        database.migrate()
        with database.reading(), database.writing():
            pass  # two connections are there now
        postgresql.crash(server)
        postgresql.restart(server)
        assert database.version() is not None
        with database.reading() as reading, database.writing() as writing:
            assert reading.exec_driver_sql("select 1").scalar() == writing.exec_driver_sql("select 1").scalar() == 1
        database.close()
