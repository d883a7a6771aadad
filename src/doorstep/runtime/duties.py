"""Duties: work that only one process may do at a time, each under a lease that the next takes over."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from doorstep.errors import DoorstepError
from doorstep.runtime.desk import Desk
from doorstep.runtime.together import pause

LEASE: Final = 15.0
"""Seconds a duty is held without being renewed; after a crash the next takes it after that."""

RENEWED: Final = 5.0
"""Seconds after which a lease is renewed."""

_LOG: Final = logging.getLogger(__name__)


async def nothing_more() -> None:
    """Leave nothing to be put away."""


@dataclass(frozen=True, slots=True)
class Duty:
    """Something done again and again.

    Args:
        name: Its name, as the lease is called.
        every: Seconds between rounds in which there was nothing to do.
        round: Does it once; returns how much there was to do.
        close: Sees through what a round has left going on, once there are no more rounds.
    """

    name: str
    every: float
    round: Callable[[], Awaitable[int]]
    close: Callable[[], Awaitable[None]] = nothing_more


async def do_duties(desk: Desk, duties: Sequence[Duty], holder: str, stop: asyncio.Event) -> None:
    """Do every duty whose lease can be had, until told to stop; then give the leases up."""
    await asyncio.gather(*(_do(desk, duty, holder, stop) for duty in duties))


async def _do(desk: Desk, duty: Duty, holder: str, stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    renew_at = loop.time()
    while not stop.is_set():
        done = 0
        try:
            held = loop.time() < renew_at
            if held or await desk.ask(desk.workforce.lease, duty.name, holder, desk.watch(), LEASE):
                renew_at = renew_at if held else loop.time() + RENEWED
                async with asyncio.timeout(LEASE - RENEWED):
                    done = await duty.round()
        except Exception as error:  # noqa: BLE001 - a duty that fails must not end the calls of the process
            _LOG.warning("the duty %s failed (%s) and is tried again", duty.name, type(error).__name__)
            desk.telemetry.store_failed()
        if not done:
            await pause(stop, duty.every)
    await _give_up(desk, duty, holder)


async def _give_up(desk: Desk, duty: Duty, holder: str) -> None:
    try:
        await duty.close()
    except Exception as error:  # noqa: BLE001 - what fails at the end of one duty must not keep the others from ending
        _LOG.warning("the duty %s did not end in order (%s)", duty.name, type(error).__name__)
    with suppress(DoorstepError):  # the lease runs out by itself
        await desk.ask(desk.workforce.release, duty.name, holder)
