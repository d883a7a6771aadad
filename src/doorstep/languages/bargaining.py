"""The contract of a language that can bargain: what `languages/<code>/bargaining.py` has to offer as TONGUE."""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from doorstep.dialogue.bargaining import BuyerAct, BuyerTurn, Saying, Standing

OTHER: Final = "other:"
"""Begins the names of claims that are only words: a wording may leave them out, but bring in none of its own."""


CLEARER: Final = 0.2
"""By how much a message has to look more like another language before that is spoken with its buyer."""


MOST_CHARACTERS: Final = 8_000
MOST_NUMBERS: Final = 60
"""What a message may hold to be read."""

_NUMBER: Final = re.compile(r"\d+")


class Tone(StrEnum):
    """How the seller's side speaks."""

    FRIENDLY = "friendly"
    BRIEF = "brief"


@dataclass(frozen=True, slots=True)
class Manner:
    """What the wording depends on beside the acts; nothing of it may come from the seller's limit.

    Args:
        now: The moment, in the seller's zone.
        said: Every sentence this buyer has read already; none of them may come again.
        tone: How the seller wants to sound.
        region: Country of usage, for amounts and times.
    """

    now: datetime
    said: AbstractSet[str] = frozenset()
    tone: Tone = Tone.FRIENDLY
    region: str = "US"


class Tongue(Protocol):
    """One language for bargaining. Everything is a pure function and never raises on any text."""

    @property
    def code(self) -> str:
        """The language as a two-letter code."""
        ...

    def likeness(self, text: str) -> float:
        """How much the words look like this language, 0 to 1; 0.5 where they do not tell ("250?")."""
        ...

    def read(self, text: str, standing: Standing) -> BuyerTurn:
        """Read acts, numbers and wishes out of a buyer's message."""
        ...

    def topic(self, key: str) -> str | None:
        """Tell which of `TOPICS` the key of a listing's fact names, in any usual wording of this language."""
        ...

    def word(self, sayings: Sequence[Saying], manner: Manner) -> tuple[str, ...]:
        """Put acts into sentences: at most 60 words in all, none of them in `manner.said`, each amount exactly once."""
        ...

    def claims(self, text: str) -> AbstractSet[str]:
        """Tell what a text of the seller's side claims or promises: names that are equal where the meaning is.

        A language model's wording is held against the template by it; `bargain_wording_claims` of the language has it.
        Behind `OTHER` stands every word that is not known to claim nothing.
        """
        ...


def read_by(tongue: Tongue, text: str, standing: Standing) -> BuyerTurn:
    """Read a buyer's message; one that no buyer writes, of thousands of words or scores of numbers, is only unclear.

    What a number means depends on those around it, so that reading takes longer with the square of how many there are.
    """
    if len(text) > MOST_CHARACTERS or sum(1 for _ in _NUMBER.finditer(text)) > MOST_NUMBERS:
        return BuyerTurn(text, (BuyerAct.UNCLEAR,))
    return tongue.read(text, standing)


def language_of(text: str, spoken: str, tongues: Mapping[str, Tongue]) -> str:
    """Tell the language of a message, as its code: that of the chat so far, unless it looks clearly like another.

    Args:
        text: The message.
        spoken: The language of the chat so far.
        tongues: The languages there are, by code.
    """
    likeness = {code: tongue.likeness(text) for code, tongue in tongues.items()}
    likest = max(likeness, key=lambda code: likeness[code])
    return likest if likeness[likest] >= likeness[spoken] + CLEARER else spoken
