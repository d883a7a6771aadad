"""Every campaign engine passes the same checks; what is durable outlives its process and its database."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from doorstep.adapters.engine.durable_queue import DbosEngine
from doorstep.adapters.engine.memory import MemoryEngine
from doorstep.errors import InvariantBroken, SettingsError, StoreUnavailable
from doorstep.ports.campaign_engine import Task
from doorstep.testing.engine_conformance import ENGINE_CHECKS, NORTH, Bench, Calls, EngineCheck, checked
from doorstep.testing.virtual_time import run_virtually

WORKER = "worker-1"
each_check = pytest.mark.parametrize("check", ENGINE_CHECKS, ids=lambda check: check.__name__)


def now() -> datetime:
    return datetime.now(UTC)


def volatile() -> Bench:
    return Bench(MemoryEngine(now), WORKER, now)


def durable(url: str) -> Bench:
    return Bench(DbosEngine(url, WORKER, polling_seconds=0.02), WORKER, now)


@each_check
def test_memory(check: EngineCheck) -> None:
    async def in_virtual_time() -> None:
        loop = asyncio.get_running_loop()

        def clock() -> datetime:
            return datetime(2026, 11, 23, 9, tzinfo=UTC) + timedelta(seconds=loop.time())

        await checked(check, Bench(MemoryEngine(clock), WORKER, clock))

    run_virtually(in_virtual_time())


@each_check
def test_sqlite(check: EngineCheck, tmp_path: Path) -> None:
    asyncio.run(checked(check, durable(f"sqlite:///{tmp_path / 'engine.sqlite'}")))


@each_check
@pytest.mark.system
def test_postgresql(check: EngineCheck, postgresql_url: str) -> None:
    asyncio.run(checked(check, durable(postgresql_url)))


@pytest.mark.parametrize("durability", ["memory", "sqlite"])
def test_no_log_line_repeats_what_an_attempt_said(
    durability: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    here = durable(f"sqlite:///{tmp_path / 'engine.sqlite'}") if durability == "sqlite" else volatile()

    async def fails(here: Bench) -> None:
        async def attempt(task: Task) -> None:
            raise ValueError("Alex Morgan")

        task = here.task("case")
        await here.engine.start(attempt, [NORTH], 1)
        await here.engine.hand_in([task])
        await here.over(task)

    with caplog.at_level(logging.INFO):
        asyncio.run(checked(fails, here))
    assert [record.getMessage() for record in caplog.records] == ["The attempt case-1-1 ended with ValueError."]
    assert "Alex" not in caplog.text


@pytest.mark.parametrize("url", ["nonsense", "mysql://somewhere/engine", "sqlite://", "sqlite:////no/such/folder/e"])
def test_an_address_that_cannot_be_used_is_told(url: str) -> None:
    with pytest.raises(SettingsError, match=r"engine\.url"):
        asyncio.run(durable(url).engine.start(None, [], 1))


@pytest.mark.system
def test_a_server_that_does_not_answer_is_told() -> None:
    with pytest.raises(StoreUnavailable):
        asyncio.run(durable("postgresql://127.0.0.1:1/nobody").engine.start(None, [], 1))


def test_a_process_works_on_one_engine_and_starts_it_once(tmp_path: Path) -> None:
    async def twice(here: Bench) -> None:
        other = durable(f"sqlite:///{tmp_path / 'other.sqlite'}")
        calls = Calls()
        await here.engine.start(calls, [NORTH], 1)
        with pytest.raises(InvariantBroken, match="twice"):
            await here.engine.start(Calls(), [NORTH], 1)
        with pytest.raises(InvariantBroken, match="already"):
            await other.engine.start(Calls(), [NORTH], 1)
        task = here.task("case")
        await here.engine.hand_in([task])
        assert await here.engine.open_tasks() == {NORTH.name: 1}
        await calls.going(1)  # a claim in the midst of a close is lost in the library with a warning, and asked again

    asyncio.run(checked(twice, durable(f"sqlite:///{tmp_path / 'engine.sqlite'}")))


def test_nothing_can_be_asked_before_the_start() -> None:
    with pytest.raises(InvariantBroken):
        asyncio.run(durable("sqlite:///never.sqlite").engine.open_tasks())
