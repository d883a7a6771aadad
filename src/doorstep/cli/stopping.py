"""Work that goes on until it is told to stop: told once it finishes what it began, told twice it breaks off."""

import asyncio
import signal
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

import typer

T = TypeVar("T")

SEEN_THROUGH: Final = "What is going on is seen through; told once more, it is broken off."


def run_until_stopped(job: Callable[[asyncio.Event], Awaitable[T]]) -> T:
    """Run a job; SIGTERM or a key press sets its event, a second one cancels it.

    Raises:
        KeyboardInterrupt: It was told twice.
    """
    try:
        return asyncio.run(_stoppable(job))
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


async def _stoppable(job: Callable[[asyncio.Event], Awaitable[T]]) -> T:
    stop, task = asyncio.Event(), asyncio.current_task()

    def told() -> None:
        if stop.is_set() and task is not None:
            task.cancel()
        elif not stop.is_set():
            stop.set()
            typer.echo(SEEN_THROUGH, err=True)

    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, told)
    return await job(stop)
