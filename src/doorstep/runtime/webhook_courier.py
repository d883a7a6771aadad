"""The courier: brings events to their subscribers, again and again until they arrive or are given up."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Final
from zlib import crc32

from doorstep.errors import StoreUnavailable
from doorstep.ports.outbox import Delivery, Outbox
from doorstep.ports.webhook_sender import Posted, WebhookSender
from doorstep.runtime.call_log import Clock
from doorstep.runtime.desk import Ask
from doorstep.runtime.telemetry import Telemetry

_MINUTE: Final = 60
_HOUR: Final = 60 * _MINUTE
PAUSES: Final = (5, 30, 2 * _MINUTE, 10 * _MINUTE, _HOUR, 3 * _HOUR, 6 * _HOUR, 12 * _HOUR)
"""Seconds after the first failed try, the second, and so on; the last one counts for all that follow."""

LONGEST_PAUSE: Final = PAUSES[-1]
SPREAD: Final = 0.2
"""A pause is longer by up to this share, so that what failed together does not come back together."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast events are brought.

    Args:
        at_once: Posts to one subscription at the same time.
        hold_seconds: How long a claim holds, longer than a post may take: then somebody else tries.
        poll_seconds: How often it is looked whether something is due.
    """

    at_once: int = 8
    hold_seconds: float = 60.0
    poll_seconds: float = 1.0


class Courier:
    """Claims what is due and posts it; several may work on one outbox, in one process or in many.

    Every subscription has a lane of its own: a receiver that does not answer keeps no other waiting. An event is
    posted at least once; where a process dies between the post and storing it, it is posted again with its key.
    """

    def __init__(
        self,
        outbox: Outbox,
        sender: WebhookSender,
        clock: Clock,
        holder: str,
        tries: int,
        pace: Pace = Pace(),
        telemetry: Telemetry | None = None,
        ask: Ask = asyncio.to_thread,
    ) -> None:
        """Make it.

        Args:
            outbox: Where the events are.
            sender: Posts them.
            clock: Tells the machine's time.
            holder: Names this courier, unlike any other that lives.
            tries: How often a delivery is tried before it is given up.
            pace: How fast.
            telemetry: What is told about the work.
            ask: Runs what may wait for the database.
        """
        self._outbox = outbox
        self._sender = sender
        self._clock = clock
        self._holder = holder
        self._tries = tries
        self._pace = pace
        self._telemetry = telemetry or Telemetry()
        self._ask = ask
        self._lanes: dict[str, asyncio.Task[int]] = {}
        self._closing = False

    async def round(self) -> int:
        """Post what is due; returns how many posts were made in the lanes that are through.

        It waits no longer than one look takes: a lane that is not through by then goes on, and counts in a later round.
        """
        for name in await self._subscriptions():
            if name not in self._lanes:
                self._lanes[name] = asyncio.create_task(self._drain(name))
        if self._lanes:
            await asyncio.wait(self._lanes.values(), timeout=self._pace.poll_seconds)
        through = [name for name, lane in self._lanes.items() if lane.done()]
        return sum(self._lanes.pop(name).result() for name in through)

    async def run(self, stop: asyncio.Event) -> None:
        """Post what comes due until told to stop, then see the posts through that are under way."""
        while not stop.is_set():
            if not await self.round():
                await _pause(stop, self._pace.poll_seconds)
        await self.close()

    async def finish(self) -> None:
        """Post for as long as one look takes what was told last, so that it need not wait for the next run; close."""
        await self.round()
        await self.close()

    async def close(self) -> None:
        """Begin no more posts, and see those through that are under way."""
        self._closing = True
        await asyncio.gather(*self._lanes.values())

    async def _subscriptions(self) -> list[str]:
        with self._store_may_fail():
            return [one.id for one in await self._ask(self._outbox.subscriptions)]
        return []

    async def _drain(self, subscription: str) -> int:
        """Post what is due to one subscription until nothing is; returns how many posts were made."""
        made = 0
        while not self._closing and (now := await self._batch(subscription)):
            made += now
        return made

    async def _batch(self, subscription: str) -> int:
        """Post a few deliveries to one subscription at the same time."""
        pace = self._pace
        claimed: tuple[Delivery, ...] = ()
        with self._store_may_fail():
            claimed = tuple(
                await self._ask(
                    self._outbox.claim, self._clock(), pace.at_once, self._holder, pace.hold_seconds, subscription
                )
            )
        await asyncio.gather(*(self._deliver(one) for one in claimed))
        return len(claimed)

    async def _deliver(self, delivery: Delivery) -> None:
        """Post one delivery and store how it went; where that fails it comes back when the claim ends."""
        began = self._clock()
        posted = await self._sender.post(delivery, began)
        now = self._clock()
        self._telemetry.webhook_posted((now - began).total_seconds(), arrived=posted.arrived)
        with self._store_may_fail():
            if posted.arrived:
                await self._ask(self._outbox.delivered, delivery.id, now)
                return
            pause = next_pause(delivery, posted, self._tries)
            until = None if pause is None else now + pause
            await self._ask(self._outbox.put_off, delivery.id, until, posted.problem or "the receiver did not take it")

    @contextmanager
    def _store_may_fail(self) -> Iterator[None]:
        try:
            yield
        except StoreUnavailable:
            self._telemetry.store_failed()


def next_pause(delivery: Delivery, posted: Posted, tries: int) -> timedelta | None:
    """Tell how long to wait after a try that failed; None: it is given up.

    Args:
        delivery: What was tried, with its tries before this one.
        posted: How it went. What the receiver asked to wait counts where it is longer.
        tries: How often a delivery is tried.
    """
    made = delivery.tries + 1
    if posted.gone or made >= tries:
        return None
    seconds = PAUSES[min(made, len(PAUSES)) - 1] * (1 + SPREAD * _chance(f"{delivery.event.key} {made}"))
    return timedelta(seconds=min(max(seconds, posted.retry_after or 0), LONGEST_PAUSE))


def _chance(name: str) -> float:
    """A number from 0 to 1 that is always the same for a name and evenly spread over names."""
    return crc32(name.encode()) / 0xFFFFFFFF


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return
