"""Webhook sender: posts one event to one address, signed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from doorstep.ports.outbox import Delivery


@dataclass(frozen=True, slots=True)
class Posted:
    """How a post went.

    Args:
        arrived: Whether the receiver took it.
        problem: What went wrong, without personal data; None where nothing did.
        retry_after: Seconds the receiver asked to wait, where it did.
        gone: Whether the receiver wants nothing more, ever.
    """

    arrived: bool
    problem: str | None = None
    retry_after: float | None = None
    gone: bool = False


class WebhookSender(Protocol):
    """Posts events; never raises for a receiver that fails."""

    async def post(self, delivery: Delivery, now: datetime) -> Posted:
        """Post it once."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...
