"""For every test: property tests have no deadline, and continuous integration tries the same cases each time."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests import postgresql

settings.register_profile("doorstep", deadline=None, derandomize=bool(os.environ.get("CI")), print_blob=True)
settings.load_profile("doorstep")


@pytest.fixture(scope="session")
def postgresql_folder() -> Iterator[Path]:
    """A private PostgreSQL server for the session, by its folder."""
    if not postgresql.installed():
        pytest.skip("PostgreSQL's server programs (Debian package postgresql) are not installed")
    with postgresql.serving() as folder:
        yield folder


@pytest.fixture
def postgresql_url(postgresql_folder: Path) -> str:
    """The address of an empty database of its own."""
    return postgresql.new_database(postgresql_folder)


@pytest.fixture
def postgresql_store(postgresql_folder: Path) -> str:
    """The address of an empty store of its own."""
    return postgresql.new_store(postgresql_folder)
