"""Telephone: makes whole calls, from ringing to what the conversation came to."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from doorstep.ports.call_store import CallPlace

Line: TypeAlias = Mapping[str, object]
"""Something a call tells while it goes on, as a JSON object: `ringing`, `answered`, `turn`, `heard`, `effect`, `ended`,
`outcome`."""

Admit: TypeAlias = Callable[[], Awaitable[bool]]
"""Is asked once, when everything for a call is ready and right before somebody is rung; False: nobody is rung."""


@dataclass(frozen=True, slots=True)
class MediaJob:
    """One call to be made.

    Args:
        place: Where the call belongs.
        uri: Whom to ring.
        world: The world file's text.
        record: Folder for the recording, None for none.
    """

    place: CallPlace
    uri: str
    world: str
    record: str | None = None

    @property
    def call(self) -> str:
        """Names the call, unlike any other ever made."""
        return self.place.call


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

    async def call(self, job: MediaJob, emit: Callable[[Line], None], admit: Admit) -> None:
        """Make one call and return when it is over; each line is told as soon as it is true.

        Nothing is told, and nobody rung, before `admit` has said yes; what it raises is raised here.

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
