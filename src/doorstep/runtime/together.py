"""Jobs that go on until they are told to stop, done at once."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeAlias

Job: TypeAlias = Callable[[asyncio.Event], Awaitable[object]]
"""Works until the event is set, then ends in order."""


async def together(jobs: Sequence[Job], stop: asyncio.Event) -> None:
    """Do several jobs at once; the first that ends or fails stops the others in order, and its error is raised."""
    tasks = [asyncio.create_task(_one(job, stop)) for job in jobs]
    try:
        done = await asyncio.gather(*tasks, return_exceptions=True)
    except asyncio.CancelledError:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    for outcome in done:
        if isinstance(outcome, BaseException):
            raise outcome


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Wait so long, or until told to stop."""
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return


async def _one(job: Job, stop: asyncio.Event) -> None:
    try:
        await job(stop)
    finally:
        stop.set()
