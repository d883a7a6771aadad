"""Wording: somebody else's words for a finished turn of the seller's side."""

from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Draft:
    """A finished turn as the language itself words it; nothing a buyer wrote is in it, and no limit of the seller.

    Args:
        sentences: The sentences, in their order.
        kept: Those of them that may not be changed.
        language: The language as a two-letter code.
        tone: How it should sound.
        most_words: So many words it may have.
    """

    sentences: tuple[str, ...]
    kept: tuple[str, ...]
    language: str
    tone: str
    most_words: int


class Writer(Protocol):
    """Puts a finished turn into other words. Whatever fails or takes too long comes back as an empty text."""

    @property
    def seconds(self) -> float:
        """How long an answer may take."""
        ...

    def reword(self, draft: Draft) -> Future[str]:
        """Begin to ask; the future gives the text, empty where there is no usable answer."""
        ...

    def close(self) -> None:
        """Wait for nothing any more."""
        ...
