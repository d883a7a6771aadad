"""Every campaign engine passes the same checks; what is durable outlives its process and its database."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from doorstep.adapters.engine.durable_queue import DbosEngine
from doorstep.adapters.engine.memory import MemoryEngine
from doorstep.testing.engine_conformance import ENGINE_CHECKS, Bench, EngineCheck, checked
from doorstep.testing.virtual_time import run_virtually

WORKER = "worker-1"
each_check = pytest.mark.parametrize("check", ENGINE_CHECKS, ids=lambda check: check.__name__)


def now() -> datetime:
    return datetime.now(UTC)


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
