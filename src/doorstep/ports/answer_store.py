"""Answer store: what a request was answered, so that the same request sent again gets the same answer."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of the HTTP interface: status, media type and body."""

    status: int
    media: str
    body: str


@dataclass(frozen=True, slots=True)
class Remembered:
    """A request that came before.

    Args:
        request: The hash of what was asked then.
        answer: What it was answered; None: it is being worked on.
    """

    request: str
    answer: Answer | None


class AnswerStore(Protocol):
    """Keeps answers for a day; safe for several processes. Every method may raise StoreUnavailable."""

    def begin(self, owner: str, name: str, request: str, now: datetime) -> Remembered | None:
        """Take a request on, once; one that was left unanswered for a minute may be taken on again.

        Args:
            owner: The key that asks.
            name: What it calls the request.
            request: The hash of what it asks.
            now: The moment.

        Returns:
            What is known where it came before; None: it is new.
        """
        ...

    def keep(self, owner: str, name: str, answer: Answer) -> None:
        """Store the answer."""
        ...

    def forget(self, owner: str, name: str) -> None:
        """Give a request up that could not be answered, so that it can be sent again."""
        ...
