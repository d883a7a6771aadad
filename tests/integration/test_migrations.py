"""The tables in the database are those the code knows, and every step can be taken back."""

import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from doorstep.adapters.store.sql import migrations
from doorstep.adapters.store.sql.database import HEAD, Database
from doorstep.adapters.store.sql.schema import metadata
from doorstep.errors import SettingsError


@pytest.fixture
def config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    return config


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(f"sqlite:///{tmp_path / 'store.sqlite'}")


def test_the_newest_step_is_the_one_the_code_expects(config: Config) -> None:
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_migrating_makes_exactly_the_tables_of_the_code(database: Database) -> None:
    assert database.version() is None
    database.migrate()
    database.migrate()
    assert database.version() == HEAD
    with database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    database.close()


def test_every_step_can_be_taken_back(database: Database, config: Config) -> None:
    database.migrate()
    with database.writing() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    assert database.version() is None
    database.migrate()
    assert database.version() == HEAD
    database.close()


def test_a_database_of_a_newer_doorstep_is_left_alone(database: Database) -> None:
    database.migrate()
    with database.writing() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = '9999'")
    with pytest.raises(SettingsError, match="newer"):
        database.migrate()
    database.close()


def test_a_new_database_is_readable_by_its_owner_only(database: Database, tmp_path: Path) -> None:
    database.migrate()
    assert {path.stat().st_mode & 0o777 for path in tmp_path.glob("store.sqlite*")} == {0o600}
    database.close()


def test_commits_reach_the_disk_before_they_return(database: Database, tmp_path: Path) -> None:
    database.migrate()
    with database.reading() as connection:
        assert connection.exec_driver_sql("pragma synchronous").scalar() == 2
        assert connection.exec_driver_sql("pragma journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("pragma foreign_keys").scalar() == 1
    database.close()
    with sqlite3.connect(tmp_path / "store.sqlite") as outside:
        assert outside.execute("select count(*) from attempts").fetchone() == (0,)
    outside.close()
