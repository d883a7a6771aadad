"""For every test: property tests know no clock, and continuous integration tries the same cases each time."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests import postgresql

settings.register_profile(
    "doorstep",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],  # which goes by the clock, and tests run at the lowest priority
)
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
