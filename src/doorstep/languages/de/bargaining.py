"""German for bargaining: what German buyers write is read here, and the seller's side worded."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from doorstep.dialogue.bargaining import BuyerTurn, Saying, Standing
from doorstep.languages.bargaining import Manner, Tongue
from doorstep.languages.de import (
    bargain_likeness,
    bargain_reading,
    bargain_topics,
    bargain_wording,
    bargain_wording_claims,
)


@dataclass(frozen=True, slots=True)
class German:
    """German as it is bargained in, in Germany, Austria and Switzerland."""

    code: str = "de"

    def likeness(self, text: str) -> float:
        """How much the words look like German, 0 to 1; 0.5 where they do not tell."""
        return bargain_likeness.likeness(text)

    def read(self, text: str, standing: Standing) -> BuyerTurn:
        """Read acts, numbers and wishes out of a buyer's message."""
        return bargain_reading.read(text, standing)

    def topic(self, key: str) -> str | None:
        """Tell which topic the key of a listing's fact names."""
        return bargain_topics.topic_of(key)

    def word(self, sayings: Sequence[Saying], manner: Manner) -> tuple[str, ...]:
        """Put acts into sentences."""
        return bargain_wording.word(sayings, manner)

    def claims(self, text: str) -> AbstractSet[str]:
        """Tell what a text of the seller's side claims or promises."""
        return bargain_wording_claims.claims(text)


TONGUE: Tongue = German()
