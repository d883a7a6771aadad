"""Bridge: connects a caller with a third party by a second leg, where the line does not follow a transfer."""

import asyncio
from typing import Final

from doorstep.ports.telephony import FRAME_BYTES, Cause, DialRequest, Ended, Leg, Picked, Telephony

_TICK_SECONDS: Final = 0.02
_STALL_SECONDS: Final = 0.2
"""After a stall that long the loop does not race to catch up."""
_START_SILENCE: Final = bytes(2 * FRAME_BYTES)
"""40 ms ahead in each direction, so that a late tick makes no hole."""
_LONGEST_DELAY_BYTES: Final = 10 * FRAME_BYTES
"""Sound that waits longer than 200 ms is dropped: people who talk to each other need little delay more than every word."""


async def bridge(first: Leg, telephony: Telephony, request: DialRequest, *, first_over: asyncio.Event) -> Ended:
    """Ring a third party and relay sound both ways until one of both hangs up.

    While it rings, the first side hears what the third side's line plays. Nobody else reads or writes `first`
    meanwhile. The second leg is over on return; the first lives on unless it ended by itself.

    Args:
        first: The answered leg of the person who is connected.
        telephony: Rings the third party.
        request: Whom to ring, and for how long.
        first_over: Set by whoever reads the first leg's events, once it has ended.

    Returns:
        How the second leg ended; `LOCAL_HANGUP` where the first side hung up.
        The third party was never reached with any other cause than this, `REMOTE_HANGUP` and `MEDIA_LOST`.
    """
    second = await telephony.dial(request)
    over, picked = asyncio.Event(), asyncio.Event()
    follower = asyncio.create_task(_follow(second, picked, over))
    try:
        await _relay(first, second, picked, first_over, over)
    finally:
        await second.hang_up()
    return await follower


async def _follow(leg: Leg, picked: asyncio.Event, over: asyncio.Event) -> Ended:
    ended = Ended(Cause.FAILED)
    async for event in leg.events():
        if isinstance(event, Picked):
            picked.set()
        elif isinstance(event, Ended):
            ended = event
    over.set()
    return ended


async def _relay(
    first: Leg, second: Leg, picked: asyncio.Event, first_over: asyncio.Event, second_over: asyncio.Event
) -> None:
    loop = asyncio.get_running_loop()
    to_first, to_second = bytearray(_START_SILENCE), bytearray(_START_SILENCE)
    tick = loop.time()
    while not (first_over.is_set() or second_over.is_set()):
        to_first += second.read()
        to_second += first.read()
        _play(to_first, first)
        if picked.is_set():
            _play(to_second, second)
        else:
            to_second[:] = _START_SILENCE
        tick = max(tick + _TICK_SECONDS, loop.time() - _STALL_SECONDS)
        await asyncio.sleep(max(0.0, tick - loop.time()))


def _play(waiting: bytearray, leg: Leg) -> None:
    del waiting[: leg.write(bytes(waiting))]
    excess = len(waiting) - _LONGEST_DELAY_BYTES
    if excess > 0:
        del waiting[:excess]
