"""What the durable campaign engine costs by itself: processor seconds a task, and tasks a second, with empty attempts.

    python benchmarks/measure_engine.py [--tasks 1000] [--calls-at-once 60] [sqlite | postgresql | a database address]

A server's processor time is measured only for the one that this script starts and ends itself.
"""

import argparse
import asyncio
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from doorstep.adapters.engine.durable_queue import DbosEngine
from doorstep.ports.campaign_engine import LineLimits, Task
from tests import postgresql

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


async def measure(url: str, number: int, calls: int, seconds: Callable[[], float]) -> None:
    line = LineLimits("north", calls, 10_000.0)
    tasks = [Task(f"case-{each}", 1, 1, line.name, datetime.now(UTC)) for each in range(number)]
    over = asyncio.Event()
    made = 0

    async def attempt(_: Task) -> None:
        nonlocal made
        made += 1
        if made == number:
            over.set()

    def tell(what: str, cost: float, passed: float) -> None:
        print(f"  {what:<24} {cost / number * 1000:6.2f} ms of processor a task, {number / passed:7.0f} tasks a second")

    engine = DbosEngine(url, "worker-1", polling_seconds=0.25)
    await engine.start(None, [line], calls)
    used, began = seconds(), time.monotonic()
    await engine.hand_in(tasks)
    tell("handed in", seconds() - used, time.monotonic() - began)
    await engine.close()
    used, began = seconds(), time.monotonic()
    await engine.start(attempt, [line], calls)
    await over.wait()
    while await engine.open_tasks():  # noqa: ASYNC110 - a port has no event
        await asyncio.sleep(0.05)
    tell("claimed, made, ended", seconds() - used, time.monotonic() - began)
    used, began = seconds(), time.monotonic()
    await asyncio.sleep(10)
    print(f"  {'idle':<24} {(seconds() - used) / (time.monotonic() - began) * 100:6.2f} % of a processor")
    await engine.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("database", nargs="?", default="sqlite")
    parser.add_argument("--tasks", type=int, default=1000)
    parser.add_argument("--calls-at-once", type=int, default=60)
    given = parser.parse_args()
    print(f"{given.database}, {given.tasks} tasks, {given.calls_at_once} at once:")
    if given.database == "postgresql":
        with postgresql.serving() as folder:
            url = postgresql.new_database(folder)
            both = lambda: own_seconds() + server_seconds(folder)  # noqa: E731
            asyncio.run(measure(url, given.tasks, given.calls_at_once, both))
        return
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/engine.sqlite" if given.database == "sqlite" else given.database
        asyncio.run(measure(url, given.tasks, given.calls_at_once, own_seconds))


if __name__ == "__main__":
    main()
