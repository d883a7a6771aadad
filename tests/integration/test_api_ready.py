"""Ready means that a process can do what it is there for; health only that it lives."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from doorstep.adapters.store.sql.database import Database
from doorstep.bootstrap.api import shop
from doorstep.console.application import application
from doorstep.ports.telephone import MediaJob
from doorstep.runtime.work import Calling
from doorstep.testing.virtual_time import run_virtually
from tests.integration import campaign_stage
from tests.integration.api_stage import Stage, problem_of
from tests.integration.campaign_stage import Emit, PlayedTelephone, books


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    found = Stage(tmp_path)
    yield found
    found.close()


def test_a_database_of_another_form_is_not_ready_and_the_process_is_healthy(stage: Stage) -> None:
    assert stage.ask("GET", "/ready", key="").status_code == 200
    database = Database(stage.settings.store.url)
    with database.writing() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = '0001'")
    database.close()
    assert "tables" in problem_of(stage.ask("GET", "/ready", key=""), 503)
    assert stage.ask("GET", "/health", key="").json() == {"alive": True}


def test_a_process_that_is_to_make_calls_is_ready_once_it_does(stage: Stage) -> None:
    begun = asyncio.Event()
    stage.app = application(shop(stage.settings, works=begun.is_set))
    refused = stage.ask("GET", "/ready", key="")
    assert "campaigns" in problem_of(refused, 503)
    assert refused.headers["Retry-After"] == "5"
    begun.set()
    assert stage.ask("GET", "/ready", key="").json() == {"store": True, "workers": 0, "calls": 0}


def test_work_is_begun_while_calls_are_made_and_neither_before_nor_after(tmp_path: Path) -> None:
    ground = campaign_stage.Stage(tmp_path)
    ground.people(1)
    work, seen = ground.work(1.0), []

    async def looks(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
        seen.append(work.started.is_set())
        await books(telephone, job, emit)

    telephone = PlayedTelephone(lambda job, nth: looks, ground)
    calling = Calling(telephone, "worker-1", "boot", 1, 5.0, while_due=True)
    assert not work.started.is_set()
    run_virtually(work.call(calling, asyncio.Event()))
    assert (seen, work.started.is_set()) == ([True], False)
