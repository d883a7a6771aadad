"""What the durable campaign engine costs by itself: processor seconds a task, and tasks a second, with empty attempts.

The PostgreSQL server is one of its own, without synchronisation to disk; its processor time counts.
"""

import asyncio
import os
import resource
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from doorstep.adapters.engine.durable_queue import DbosEngine
from doorstep.ports.campaign_engine import LineLimits, Task
from tests import postgresql

RUNS = 3
TASKS = 1000
CALLS_AT_ONCE = 60
IDLE_SECONDS = 10
TICKS = os.sysconf("SC_CLK_TCK")


def own_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def server_seconds(folder: Path) -> float:
    """Processor seconds of a PostgreSQL server, of the processes it has ended too."""
    server = int((folder / "store" / "postmaster.pid").read_text(encoding="utf-8").splitlines()[0])
    total = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            process, _, fields = stat.read_text(encoding="utf-8").partition(" (")
        except OSError:  # it has ended meanwhile
            continue
        values = fields.rpartition(") ")[2].split()
        if int(process) == server:
            total += sum(map(int, values[11:15]))
        elif int(values[1]) == server:
            total += sum(map(int, values[11:13]))
    return total / TICKS


async def measure(url: str, seconds: Callable[[], float]) -> list[float]:
    """Run once; returns milliseconds a task to hand it in, milliseconds a task for the rest, tasks a second, idle %."""
    line = LineLimits("north", CALLS_AT_ONCE, 10_000.0)
    tasks = [Task(f"case-{each}", 1, 1, line.name, datetime.now(UTC)) for each in range(TASKS)]

    async def attempt(_: Task) -> None:
        pass

    engine = DbosEngine(url, "worker-1")
    await engine.start(None, [line], CALLS_AT_ONCE)
    used = seconds()
    await engine.hand_in(tasks)
    handed_in = seconds() - used
    await engine.close()
    used, began = seconds(), time.monotonic()
    await engine.start(attempt, [line], CALLS_AT_ONCE)
    while await engine.open_tasks():  # noqa: ASYNC110 - a port has no event
        await asyncio.sleep(0.1)
    made, passed = seconds() - used, time.monotonic() - began
    used = seconds()
    await asyncio.sleep(IDLE_SECONDS)
    idle = seconds() - used
    await engine.close()
    return [handed_in / TASKS * 1000, made / TASKS * 1000, TASKS / passed, idle / IDLE_SECONDS * 100]


def run_sqlite() -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(measure(f"sqlite:///{folder}/engine.sqlite", own_seconds))


def run_postgresql() -> list[float]:
    with postgresql.serving() as folder:
        url = postgresql.new_database(folder)
        return asyncio.run(measure(url, lambda: own_seconds() + server_seconds(folder)))


def main() -> None:
    print(
        f"{RUNS} runs of {TASKS} tasks on a line, {CALLS_AT_ONCE} at once, looked at twice a second: median (from-to)"
    )
    print(f"machine: {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    for name, run in (("SQLite", run_sqlite), ("PostgreSQL", run_postgresql)):
        if run is run_postgresql and not postgresql.installed():
            print("PostgreSQL: not installed")
            continue
        columns = zip(*(run() for _ in range(RUNS)), strict=True)
        handed_in, made, rate, idle = (f"{median(each):.2f} ({min(each):.2f}-{max(each):.2f})" for each in columns)
        print(f"{name}: handed in {handed_in} ms of processor a task; claimed, made and ended {made} ms;")
        print(f"    {rate} tasks a second; idle {idle} % of a processor")


if __name__ == "__main__":
    main()
