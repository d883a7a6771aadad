"""Telephone: makes whole calls, from ringing to what the conversation came to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeAlias

Line: TypeAlias = Mapping[str, object]
"""Something a call tells while it goes on, as a JSON object: `ringing`, `answered`, `turn`, `heard`, `effect`, `ended`,
`outcome`."""


@dataclass(frozen=True, slots=True)
class MediaJob:
    """One call to be made.

    Args:
        call: Names the call, unlike any other ever made.
        uri: Whom to ring.
        world: The world file's text.
        record: Folder for the recording, None for none.
    """

    call: str
    uri: str
    world: str
    record: str | None = None


class Telephone(Protocol):
    """What makes a worker's calls, many at once.

    Attributes:
        carries: How many calls it can follow at the same time without making people wait for an answer.
    """

    carries: int

    async def ready(self) -> object:
        """Get ready; what it returns is its own affair.

        Raises:
            OperatorError: A part is missing, or the account was refused.
        """
        ...

    async def call(self, job: MediaJob, emit: Callable[[Line], None]) -> None:
        """Make one call and return when it is over; each line is told as soon as it is true.

        Raises:
            DoorstepError: As the call reported; what was promised before is stored.
        """
        ...

    def call_off(self, call: str, reason: str) -> None:
        """Let a running call end politely; harmless where it is over."""
        ...

    async def close(self) -> None:
        """Put it away."""
        ...
