"""Running asynchronous work that ends in order when the process is told to end."""

import asyncio
import signal
from collections.abc import Coroutine
from typing import TypeVar

T = TypeVar("T")


def run_until_told(work: Coroutine[object, object, T]) -> T:
    """Run the work; a key press or a request to end cancels it, and it has the time to hang up.

    Raises:
        KeyboardInterrupt: It was told to end.
    """
    try:
        return asyncio.run(_cancellable(work))
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


async def _cancellable(work: Coroutine[object, object, T]) -> T:
    task = asyncio.current_task()
    if task is not None:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    return await work
