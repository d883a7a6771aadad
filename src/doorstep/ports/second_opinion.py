"""Second opinion: somebody else's reading of words that are only half understood."""

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol

from doorstep.dialogue.acts import CustomerAct, Expects


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked.

    Args:
        words: The turn, with whatever is personal in it hidden.
        language: The language as a two-letter code.
        expects: The open question the words answer.
        labels: The acts to choose from, the likeliest first.
    """

    words: str
    language: str
    expects: Expects
    labels: tuple[CustomerAct, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """That an act stands in a stretch of the words; both are the answerer's claims and are checked before use."""

    label: str
    span: str


class SecondOpinion(Protocol):
    """Reads acts where the pack is in doubt. Whatever fails or takes too long comes back as no claims at all."""

    @property
    def seconds(self) -> float:
        """How long an answer may take."""
        ...

    def ask(self, question: Question) -> Future[Sequence[Claim]]:
        """Begin to ask; the future gives the claims, none where there is no usable answer."""
        ...

    def close(self) -> None:
        """Wait for nothing any more."""
        ...
