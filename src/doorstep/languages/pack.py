"""The contract of a language: what a folder in `languages/` has to offer."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeAlias

from doorstep.dialogue.acts import Act, AssistantAct, Expects
from doorstep.dialogue.events import AnsweredBy
from doorstep.dialogue.understanding import Context, Understanding

Weigh: TypeAlias = Callable[[str, Sequence[float]], Sequence[float]]
"""Trained weights of a language: the words and the signs of a turn in (`languages.kit.signs`), how probable each act is
out, in the order of `CustomerAct`. The composition root hands it in, or None."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence to be spoken, and the acts it carries out; with it the machine knows what was really heard."""

    text: str
    acts: tuple[AssistantAct, ...]


@dataclass(frozen=True, slots=True)
class Wording:
    """What the wording depends on beside the acts.

    Args:
        now: The moment of speaking in the recipient's zone, for "today", "tomorrow".
        said: Every sentence already spoken in this call; none of them may come again.
        spoken: Whether it is for the ear (numbers in words, spelling spaced) or for the eye.
        merchant: Who the call is on behalf of.
        region: Country of usage, for dates, currency and the 12- or 24-hour clock.
    """

    now: datetime
    said: AbstractSet[str] = frozenset()
    spoken: bool = False
    merchant: str = ""
    region: str = "US"


class Ability(StrEnum):
    """What a language may offer beside its wording; coverage grades each by the pack's own samples."""

    YES_NO = "yes_no"
    SAFETY = "safety"
    ACTS = "acts"
    TIMES = "times"
    NUMBERS = "numbers"
    SPELLING = "spelling"
    ADDRESSES = "addresses"
    DROP_PLACES = "drop_places"
    NAMES = "names"
    PHONES = "phones"
    GREETINGS = "greetings"


@dataclass(frozen=True, slots=True)
class Sample:
    """Something people say and what has to be read from it; `languages.coverage` tells how it is written down."""

    ability: Ability
    expects: Expects
    words: str
    meaning: str


class LanguagePack(Protocol):
    """One language: understands and speaks. Both directions are pure functions."""

    @property
    def code(self) -> str:
        """The language as a two-letter code."""
        ...

    @property
    def regions(self) -> tuple[str, ...]:
        """The countries of usage it knows, the usual one first."""
        ...

    @property
    def samples(self) -> tuple[Sample, ...]:
        """What the pack is graded by: at least one sample of everything it offers."""
        ...

    @property
    def weekdays(self) -> tuple[str, ...]:
        """What the days of the week are called, Monday first; empty where the recogniser is told none."""
        ...

    @property
    def likely(self) -> tuple[str, ...]:
        """What customers often say, so that the answers can be rendered while they still think."""
        ...

    def understand(self, text: str, context: Context) -> Understanding:
        """Read acts and values out of a customer's words; never raises on any text."""
        ...

    def verbalise(self, acts: Sequence[Act], wording: Wording) -> tuple[Sentence, ...]:
        """Put acts into sentences, none of which stands in `wording.said`."""
        ...

    def hint(self, expects: Expects) -> str:
        """A prompt for the recogniser: the situation and sample answers to the open question."""
        ...

    def unfinished(self, text: str, expects: Expects) -> bool:
        """Whether the words so far ask for more (a street without number, "and", digits still open)."""
        ...

    def backchannel(self, text: str) -> bool:
        """Whether the words are only listening noises that neither answer nor interrupt ("mhm", "right")."""
        ...

    def greeting(self, text: str) -> AnsweredBy | None:
        """Who or what these first words of the answered call sound like; None where they do not tell."""
        ...
