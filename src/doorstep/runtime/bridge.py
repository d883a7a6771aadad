"""Bridge: connects a caller with a third party by a second leg, where the line does not follow a transfer."""

import asyncio
from dataclasses import dataclass
from typing import Final

from doorstep.ports.telephony import FRAME_BYTES, Cause, DialRequest, Ended, Leg, Picked, Telephony

_TICK_SECONDS: Final = 0.02
_STALL_SECONDS: Final = 0.2
"""After a stall that long the loop does not race to catch up."""
_START_SILENCE: Final = bytes(2 * FRAME_BYTES)
"""40 ms ahead in each direction, so that a late tick makes no hole."""
_LONGEST_DELAY_BYTES: Final = 10 * FRAME_BYTES
"""Sound that waits longer than 200 ms is dropped: people in conversation need little delay more than every word."""


@dataclass(frozen=True, slots=True)
class Bridged:
    """What became of a bridge.

    Args:
        connected: Whether the third party picked up.
        ended: How the second leg ended; `LOCAL_HANGUP` where the first side hung up.
    """

    connected: bool
    ended: Ended


async def bridge(first: Leg, telephony: Telephony, request: DialRequest, *, first_over: asyncio.Event) -> Bridged:
    """Ring a third party and relay sound both ways until one of both hangs up.

    While it rings, the first side hears what the third side's line plays. Nobody else reads or writes `first`
    meanwhile. The second leg is over on return; the first lives on unless it ended by itself.

    Args:
        first: The answered leg of the person who is connected.
        telephony: Rings the third party.
        request: Whom to ring, and for how long.
        first_over: Set by whoever reads the first leg's events, once it has ended.
    """
    second = await telephony.dial(request)
    over, picked = asyncio.Event(), asyncio.Event()
    follower = asyncio.create_task(_follow(second, picked, over))
    try:
        await _relay(first, second, picked, first_over, over)
    finally:
        await second.hang_up()
        ended = await follower
    return Bridged(picked.is_set(), ended)


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
    to_first, to_second = bytearray(), bytearray()
    joined = False
    tick = loop.time()
    while not (first_over.is_set() or second_over.is_set()):
        if picked.is_set() and not joined:
            joined = True
            to_first += _START_SILENCE
            to_second += _START_SILENCE
        to_first += second.read()
        _play(to_first, first)
        heard = first.read()
        if joined:
            to_second += heard
            _play(to_second, second)
        tick = max(tick + _TICK_SECONDS, loop.time() - _STALL_SECONDS)
        await asyncio.sleep(max(0.0, tick - loop.time()))


def _play(waiting: bytearray, leg: Leg) -> None:
    del waiting[: leg.write(bytes(waiting))]
    excess = len(waiting) - _LONGEST_DELAY_BYTES
    if excess > 0:
        del waiting[:excess]
