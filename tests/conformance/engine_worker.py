"""A worker process to be killed: it says what it begins and ends, and holds every attempt until it reads a line.

Arguments: the engine's address, the worker's name, the calls at once of the line and of the process.
"""

# ruff: noqa: T201 - it talks to the test through its output

import asyncio
import sys

from doorstep.adapters.engine.durable_queue import DbosEngine
from doorstep.ports.campaign_engine import LineLimits, Task


async def main(url: str, worker: str, line_calls: str, calls: str) -> None:
    released = asyncio.Event()

    async def attempt(task: Task) -> None:
        print(f"begun {task.id}", flush=True)
        await released.wait()
        print(f"ended {task.id}", flush=True)

    engine = DbosEngine(url, worker, polling_seconds=0.1)
    await engine.start(attempt, [LineLimits("north", int(line_calls), 500.0)], int(calls))
    await asyncio.to_thread(sys.stdin.readline)
    released.set()
    await asyncio.to_thread(sys.stdin.readline)
    await engine.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
