"""Posts events to nobody: a receiver that takes them or fails as it is told to, for tests."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from doorstep.ports.outbox import Delivery
from doorstep.ports.webhook_sender import Posted


@dataclass(frozen=True, slots=True)
class MemorySender:
    """Keeps what arrived.

    Args:
        answer: How a post goes, by what is posted and when.
        seconds: How long a post takes, by the loop's clock.
        arrived: What arrived and when it was posted, in order.
    """

    answer: Callable[[Delivery, datetime], Posted] = lambda _delivery, _now: Posted(arrived=True)
    seconds: Callable[[Delivery], float] = lambda _delivery: 0.0
    arrived: list[tuple[Delivery, datetime]] = field(default_factory=list)

    async def post(self, delivery: Delivery, now: datetime) -> Posted:
        """Post it once."""
        await asyncio.sleep(self.seconds(delivery))
        posted = self.answer(delivery, now)
        if posted.arrived:
            self.arrived.append((delivery, now))
        return posted

    async def close(self) -> None:
        """Close nothing."""
