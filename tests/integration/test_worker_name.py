"""A worker whose name is taken is refused before anything is made ready for its calls."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from doorstep.adapters.store.sql.workforce import SqlWorkforce
from doorstep.errors import BadInput
from doorstep.ports.workforce import Worker
from doorstep.testing.virtual_time import run_virtually
from tests.integration.campaign_stage import PlayedTelephone, Stage, books


class SlowTelephone(PlayedTelephone):
    """Loads its models before the first call."""

    loaded = False

    async def ready(self) -> None:
        self.loaded = True


def test_a_name_that_is_taken_is_refused_before_models_are_loaded(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    stage.people(1)
    telephone = SlowTelephone(lambda job, nth: books, stage)
    workforce = SqlWorkforce(stage.database)

    async def lives() -> None:
        while True:
            workforce.beat(Worker("worker-1", "elsewhere 1 1", stage.desk().watch(), 0, 20))
            await asyncio.sleep(1)

    async def both() -> None:
        other = asyncio.create_task(lives())
        await asyncio.sleep(0.5)
        try:
            await stage.run(telephone, until=timedelta(minutes=5))
        finally:
            other.cancel()

    with pytest.raises(BadInput, match="worker-1 lives already"):
        run_virtually(both())
    assert not telephone.loaded
    assert telephone.rung == []


def test_a_free_name_is_taken_and_models_are_loaded(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    stage.people(1)
    telephone = SlowTelephone(lambda job, nth: books, stage)
    assert run_virtually(stage.run(telephone)) == 1
    assert telephone.loaded
