"""Speech processes: work is handed out once, a death costs one piece of it, nothing is left behind."""

import asyncio
import contextlib
import gc
import os
import select
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from doorstep.errors import ModelMismatch, WorkerLost
from doorstep.speech.frames import LONGEST, SIZES, Frame, Head, sizes
from doorstep.speech.worker_pool import WorkerPool, WorkerProgram
from doorstep.testing.speech_conformance import ProcessReins

HERE = Path(__file__).parent
TITLE = "the practice worker"


@pytest.fixture(autouse=True)
def practice_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(HERE))


def practice(story: Callable[[WorkerPool], Awaitable[None]], count: int = 1) -> None:
    async def run() -> None:
        pool = WorkerPool(WorkerProgram("practice_worker", TITLE), count)
        await pool.start()
        try:
            async with asyncio.timeout(60):
                await story(pool)
        finally:
            await pool.close()
        assert pool.process_ids == ()

    asyncio.run(run())


async def echo(pool: WorkerPool, name: str = "") -> Frame:
    return await pool.ask({"do": "echo", "name": name}, name.encode())


async def begun() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def ended(process_id: int) -> bool:
    """Wait until a process is gone; False where it is still there after a generous time."""
    try:
        handle = os.pidfd_open(process_id)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], 60)[0])
    finally:
        os.close(handle)


def test_a_body_of_any_size_comes_back() -> None:
    async def story(pool: WorkerPool) -> None:
        for body in (b"", b"x", bytes(range(256)) * 20_000):
            assert (await pool.ask({"do": "echo"}, body)).body == body

    practice(story)


def test_several_processes_share_the_work() -> None:
    async def story(pool: WorkerPool) -> None:
        held = asyncio.create_task(pool.ask({"do": "wait"}))
        await begun()
        free = {(await echo(pool)).head["pid"] for _ in range(5)}
        assert len(free) == 1
        held.cancel()
        assert set(pool.process_ids) > free

    practice(story, count=2)


def test_work_cancelled_before_it_began_is_not_begun() -> None:
    async def story(pool: WorkerPool) -> None:
        reins = ProcessReins(lambda: pool.process_ids)
        reins.freeze()
        first = asyncio.create_task(echo(pool, "first"))
        await begun()
        second, third = asyncio.create_task(echo(pool, "second")), asyncio.create_task(echo(pool, "third"))
        await begun()
        second.cancel()
        reins.thaw()
        assert (await first).head["done"] == "first"
        assert (await third).head["done"] == "first,third"

    practice(story)


def test_work_in_progress_learns_that_nobody_waits(tmp_path: Path) -> None:
    signpost = tmp_path / "begun"
    os.mkfifo(signpost)

    async def story(pool: WorkerPool) -> None:
        useless = asyncio.create_task(pool.ask({"do": "wait", "tell": str(signpost)}))
        assert await asyncio.to_thread(signpost.read_bytes) == b"begun"
        useless.cancel()
        assert (await echo(pool, "next")).head["done"] == "gave up,next"

    practice(story)


def test_a_process_killed_at_work_costs_that_work_only() -> None:
    async def story(pool: WorkerPool) -> None:
        before = pool.process_ids
        lost = asyncio.create_task(pool.ask({"do": "wait"}))
        await begun()
        kept = asyncio.create_task(echo(pool, "kept"))
        ProcessReins(lambda: before).kill()
        with pytest.raises(WorkerLost, match=TITLE):
            await lost
        assert (await kept).head["done"] == "kept"
        assert pool.process_ids != before

    practice(story)


def test_a_process_killed_while_idle_costs_nothing() -> None:
    async def story(pool: WorkerPool) -> None:
        before = pool.process_ids
        ProcessReins(lambda: before).kill()
        while pool.process_ids == before:
            await asyncio.to_thread(ended, before[0])
        assert (await echo(pool)).head["pid"] in pool.process_ids

    practice(story)


def test_work_that_fails_costs_that_work_only_and_tells_nothing_personal() -> None:
    async def story(pool: WorkerPool) -> None:
        before = pool.process_ids
        with pytest.raises(WorkerLost, match="ValueError") as failure:
            await pool.ask({"do": "something else"})
        assert "personal" not in str(failure.value)
        await echo(pool)
        assert pool.process_ids == before

    practice(story)


def test_prints_do_not_come_between_the_frames_and_a_worker_stands_back() -> None:
    async def story(pool: WorkerPool) -> None:
        answer = await pool.ask({"do": "noise"})
        assert answer.head["nice"] == min(19, os.nice(0) + 5)
        await echo(pool)

    practice(story)


@pytest.mark.parametrize(
    ("refuse", "error", "sentence"),
    [
        ("model", ModelMismatch, "the practice model is not the known one"),
        ("bug", WorkerLost, r"could not load \(RuntimeError\)"),
        ("crash", WorkerLost, "died while it loaded"),
    ],
)
def test_what_goes_wrong_at_loading_is_told_at_the_start(refuse: str, error: type[Exception], sentence: str) -> None:
    settings: Head = {"refuse": refuse}
    pool = WorkerPool(WorkerProgram("practice_worker", TITLE, settings), 2)
    with pytest.raises(error, match=sentence):
        asyncio.run(pool.start())
    assert pool.process_ids == ()


def test_a_model_that_is_gone_at_a_restart_costs_work_as_a_death_does() -> None:
    async def run() -> None:
        settings: dict[str, str | int | float | bool | None] = {}
        pool = WorkerPool(WorkerProgram("practice_worker", TITLE, settings))
        await pool.start()
        settings["refuse"] = "model"
        try:
            async with asyncio.timeout(60):
                lost = asyncio.create_task(pool.ask({"do": "wait"}))
                await begun()
                ProcessReins(lambda: pool.process_ids).kill()
                with pytest.raises(WorkerLost):
                    await lost
                with pytest.raises(WorkerLost, match="ModelMismatch"):
                    await echo(pool)
                del settings["refuse"]
                with contextlib.suppress(WorkerLost):  # the process may have been refused before
                    await echo(pool)
                assert (await echo(pool)).head["pid"] in pool.process_ids
        finally:
            await pool.close()

    asyncio.run(run())


def test_closing_ends_work_and_processes() -> None:
    async def run() -> None:
        pool = WorkerPool(WorkerProgram("practice_worker", TITLE), 2)
        await pool.start()
        ids = pool.process_ids
        works = [asyncio.create_task(pool.ask({"do": "wait"})) for _ in range(4)]
        await begun()
        await pool.close()
        for work in works:
            with pytest.raises(WorkerLost):
                await work
        with pytest.raises(WorkerLost):
            await echo(pool)
        assert all(ended(each) for each in ids)
        await pool.close()

    asyncio.run(run())


def test_a_start_that_is_cancelled_leaves_no_process() -> None:
    async def run() -> tuple[int, ...]:
        pool = WorkerPool(WorkerProgram("practice_worker", TITLE), 2)
        start = asyncio.create_task(pool.start())
        await begun()
        start.cancel()
        with pytest.raises(asyncio.CancelledError):
            await start
        return pool.process_ids

    assert asyncio.run(run()) == ()


@pytest.mark.parametrize("moments", [0, 1, 2, 3, 5, 8, 13, 21, 34])
def test_closing_while_a_dead_process_is_replaced_leaves_nothing_open(
    moments: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_open: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda left: left_open.append(left.exc_value))

    async def run() -> None:
        pool = WorkerPool(WorkerProgram("practice_worker", TITLE))
        await pool.start()
        ids = pool.process_ids
        useless = asyncio.create_task(pool.ask({"do": "wait"}))
        await begun()
        ProcessReins(lambda: ids).kill()
        with pytest.raises(WorkerLost):
            await useless
        for _ in range(moments):
            await asyncio.sleep(0)
        await pool.close()

    asyncio.run(run())
    gc.collect()
    assert left_open == []


PARENT = """
import asyncio, sys
from doorstep.speech.worker_pool import WorkerPool, WorkerProgram

async def main():
    pool = WorkerPool(WorkerProgram("practice_worker", "the practice worker"), 2)
    await pool.start()
    busy = asyncio.create_task(pool.ask({"do": "wait"}))
    for _ in range(20):
        await asyncio.sleep(0)
    print(*pool.process_ids, flush=True)
    await busy

asyncio.run(main())
"""


@pytest.mark.parametrize("sign", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_no_process_outlives_its_parent(sign: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as parent:
        assert parent.stdout is not None
        ids = [int(each) for each in parent.stdout.readline().split()]
        assert len(ids) == 2
        parent.send_signal(sign)
        parent.wait()
        assert all(ended(each) for each in ids)


def test_garbage_on_the_pipe_is_no_frame() -> None:
    with pytest.raises(ValueError, match="longer"):
        sizes(SIZES.pack(LONGEST, 1))
