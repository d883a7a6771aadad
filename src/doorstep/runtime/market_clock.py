"""Lets time pass for listings: what ran out is freed, and everybody is told what they are owed."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from doorstep.errors import DoorstepError
from doorstep.interface.haggle_lines import Line
from doorstep.runtime.haggling import Haggling
from doorstep.runtime.together import pause

EVERY: Final = 20.0
"""Seconds between two looks at what is due."""

_LOG: Final = logging.getLogger(__name__)


def let_pass(haggling: Haggling, listing: str, now: datetime) -> Sequence[Line]:
    """Tell others at once what they are owed after something happened to a listing.

    It was stored already, so what cannot be told now does not fail it: the clock comes back to it.
    """
    try:
        return haggling.passed(now, listing).get(listing, ())
    except DoorstepError as error:
        _LOG.warning("who waits is told later (%s)", type(error).__name__)
        return ()


async def keep_time(
    haggling: Haggling, clock: Callable[[], datetime], stop: asyncio.Event, every: float = EVERY
) -> None:
    """Let time pass for every listing, again and again until told to stop."""
    while not stop.is_set():
        try:
            await asyncio.to_thread(haggling.passed, clock())
        except Exception as error:  # noqa: BLE001 - a mistake about one listing must not stop time for good
            _LOG.warning("time stands still for listings (%s) and is tried again", type(error).__name__)
        await pause(stop, every)
