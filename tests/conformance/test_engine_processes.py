"""A durable engine outlives its processes and its database: killed workers, work taken over, a server that crashed."""

import asyncio
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from doorstep.adapters.engine.durable_queue import DbosEngine
from doorstep.errors import SettingsError, StoreUnavailable
from doorstep.ports.campaign_engine import LineLimits, Task
from doorstep.testing.engine_conformance import Bench, Calls, checked
from tests import postgresql
from tests.conformance import engine_worker

LINE = LineLimits("north", 3, 500.0)


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class WorkerProcess:
    """A process that works, and what it said."""

    process: subprocess.Popen[str]

    def begun(self, number: int) -> list[str]:
        """Wait for so many attempts to begin; returns their tasks' ids."""
        return [self._line("begun") for _ in range(number)]

    def ended(self, number: int) -> list[str]:
        """Wait for so many attempts to end; returns their tasks' ids."""
        return [self._line("ended") for _ in range(number)]

    def tell(self) -> None:
        """Let its attempts end, the first time; let it close, the second time."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def _line(self, kind: str) -> str:
        assert self.process.stdout is not None
        found, _, task = self.process.stdout.readline().strip().partition(" ")
        assert found == kind
        return task


@contextmanager
def worker(url: str, name: str, calls: int, line: LineLimits = LINE) -> Iterator[WorkerProcess]:
    arguments = [sys.executable, engine_worker.__file__, url, name, str(line.calls_at_once), str(calls)]
    process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        try:
            yield WorkerProcess(process)
        finally:
            process.kill()


def bench(url: str, name: str = "worker-2") -> Bench:
    return Bench(DbosEngine(url, name, polling_seconds=0.1, check_seconds=2), name, now)


def tasks(here: Bench, number: int) -> list[Task]:
    return [here.task(f"case-{each}") for each in range(number)]


def ids(of: list[Task]) -> set[str]:
    return {task.id for task in of}


async def kill_and_restart(here: Bench, url: str) -> None:
    handed = tasks(here, 4)
    await here.engine.start(None, [LINE], 1)
    await here.engine.hand_in(handed)
    with worker(url, "worker-1", 2) as first:
        begun = await asyncio.to_thread(first.begun, 2)
        first.process.kill()
    assert await here.engine.unfinished(ids(handed)) == ids(handed)
    with worker(url, "worker-1", 4) as second:
        second.tell()
        await here.over(*handed)
        again = await asyncio.to_thread(lambda: [second.process.stdout.readline() for _ in range(8)])  # type: ignore[union-attr]
        assert Counter(line.split()[1] for line in again) == dict.fromkeys(ids(handed), 2)
    assert set(begun) < ids(handed)


def test_sqlite_after_a_kill_asks_what_was_begun_again(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'engine.sqlite'}"
    here = bench(url)
    asyncio.run(checked(lambda here: kill_and_restart(here, url), here))


def test_sqlite_refuses_a_second_process_that_works(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'engine.sqlite'}"

    async def second(here: Bench) -> None:
        await here.engine.start(Calls(), [LINE], 1)
        other = DbosEngine(url, "worker-3")  # the lock knows no process, so one is enough to see it
        with pytest.raises(SettingsError, match="PostgreSQL"):
            await other.start(Calls(), [LINE], 1)
        await other.start(None, [LINE], 1)
        await other.close()

    asyncio.run(checked(second, bench(url)))


@pytest.mark.system
def test_postgresql_after_a_kill_asks_what_was_begun_again(postgresql_url: str) -> None:
    asyncio.run(checked(lambda here: kill_and_restart(here, postgresql_url), bench(postgresql_url)))


@pytest.mark.system
def test_another_worker_takes_over_what_a_dead_one_had_begun(postgresql_url: str) -> None:
    async def taken_over(here: Bench) -> None:
        handed, calls = tasks(here, 5), Calls()
        await here.engine.start(None, [LINE], 1)
        await here.engine.hand_in(handed)
        with worker(postgresql_url, "worker-1", 2) as first:
            begun = await asyncio.to_thread(first.begun, 2)
            first.process.kill()
        await here.engine.close()
        await here.engine.start(calls, [LINE], 5)
        await calls.going(1)  # the dead worker's two still take up their places on the line
        assert await here.engine.take_over("worker-1") == 2
        await calls.going(3)
        calls.released.set()
        await here.over(*handed)
        assert Counter(task.id for task in calls.asked) == dict.fromkeys(ids(handed), 1)
        assert set(begun) < ids(handed)

    asyncio.run(checked(taken_over, bench(postgresql_url)))


@pytest.mark.system
def test_a_living_worker_whose_work_was_taken_over_goes_on(postgresql_url: str) -> None:
    async def taken_over(here: Bench) -> None:
        task, other, calls = here.task("case"), here.task("other"), Calls()
        await here.engine.start(None, [LINE], 1)
        await here.engine.hand_in([task])
        with worker(postgresql_url, "worker-1", 1) as first:
            assert await asyncio.to_thread(first.begun, 1) == [task.id]
            await here.engine.close()
            await here.engine.start(calls, [LINE], 1)
            assert await here.engine.take_over("worker-1") == 1
            await calls.going(1)
            first.tell()
            assert await asyncio.to_thread(first.ended, 1) == [task.id]
            assert await here.engine.unfinished([task.id]) == {task.id}  # the one who took it over decides
            await here.engine.hand_in([other])
            assert await asyncio.to_thread(first.begun, 1) == [other.id]
            calls.released.set()
            await here.over(task, other)
            assert calls.asked == [task]

    asyncio.run(checked(taken_over, bench(postgresql_url)))


@pytest.mark.system
def test_two_workers_share_the_places_of_a_line(postgresql_url: str) -> None:
    async def shared(here: Bench) -> None:
        handed, calls = tasks(here, 8), Calls()
        calls.released.set()
        await here.engine.start(None, [LINE], 1)
        await here.engine.hand_in(handed)
        with worker(postgresql_url, "worker-1", 2) as first:
            held = await asyncio.to_thread(first.begun, 2)
            await here.engine.close()
            await here.engine.start(calls, [LINE], 5)
            await here.over(*[task for task in handed if task.id not in held])
            assert calls.most == LINE.calls_at_once - len(held)
            assert await here.engine.open_tasks() == {LINE.name: len(held)}
            first.tell()
            await here.over(*handed)

    asyncio.run(checked(shared, bench(postgresql_url)))


@pytest.mark.system
def test_a_task_that_was_claimed_and_lost_is_queued_again(postgresql_url: str) -> None:
    async def lost(here: Bench) -> None:
        task = here.task("case")
        await here.engine.start(Calls(), [LineLimits("south", 1, 1.0)], 1)
        await here.engine.hand_in([task])
        with worker(postgresql_url, here.worker, 1) as double:  # of the same name, as if it were this process's claim
            await asyncio.to_thread(double.begun, 1)
            double.process.kill()
        with worker(postgresql_url, "worker-3", 1) as other:
            assert await asyncio.to_thread(other.begun, 1) == [task.id]
            other.tell()
            await here.over(task)

    asyncio.run(checked(lost, bench(postgresql_url)))


@pytest.mark.system
@pytest.mark.long
def test_nothing_is_stranded_when_the_database_crashes() -> None:
    if not postgresql.installed():
        pytest.skip("PostgreSQL's server programs (Debian package postgresql) are not installed")
    with postgresql.serving() as folder:
        crash_and_recover(folder)


def crash_and_recover(folder: Path) -> None:
    asked: Counter[str] = Counter()

    async def crashed(here: Bench) -> None:
        some = asyncio.Event()

        async def attempt(task: Task) -> None:
            asked[task.id] += 1
            if len(asked) == 10:
                some.set()
            await asyncio.sleep(0.1)

        handed = tasks(here, 60)
        await here.engine.start(attempt, [LINE], 3)
        await here.engine.hand_in(handed)
        await some.wait()
        await asyncio.to_thread(postgresql.crash, folder)
        with pytest.raises(StoreUnavailable):
            await here.engine.open_tasks()
        await asyncio.sleep(15)
        await asyncio.to_thread(postgresql.restart, folder)
        await here.over(*handed)
        assert asked.keys() == ids(handed)
        assert asked.total() <= len(handed) + 2 * LINE.calls_at_once
        assert await here.engine.open_tasks() == {}

    asyncio.run(checked(crashed, bench(postgresql.new_database(folder))))
