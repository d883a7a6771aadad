"""The acts found so far in one German message, while the tables are read over it one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from doorstep.dialogue.bargaining import BuyerAct, BuyerExpects
from doorstep.languages.de.bargain_words import BOOK
from doorstep.languages.kit.phrases import TAKEN, Rule

NO_OFFER: Final = (BuyerAct.INJECTION, BuyerAct.SCAM, BuyerAct.CLAIM_PAID)
"""Where these are found, no price is offered."""


@dataclass(slots=True)  # mutable: filled table by table, never leaves the reading of one message
class Acts:
    """One message half read: its words, those not yet explained, the acts found so far with their words."""

    words: str
    expects: BuyerExpects
    possible: Sequence[int]
    open: str
    found: dict[BuyerAct, list[str]] = field(default_factory=dict)

    def apply(self, table: tuple[Rule, ...]) -> None:
        """Read one table over the words that are still open."""
        hits, self.open = BOOK.read(table, self.open, self.expects, self.possible)
        for hit in hits:
            if isinstance(hit.act, BuyerAct):
                self.found.setdefault(hit.act, []).append(self.words[hit.start : hit.end])

    def part(self) -> None:
        """Let what is explained end a clause, so that an answer beside it is one by itself."""
        self.open = self.open.replace(TAKEN, ",")

    def has(self, *acts: BuyerAct) -> bool:
        """Whether one of the acts was found."""
        return any(act in self.found for act in acts)

    def drop(self, *acts: BuyerAct) -> None:
        """Take acts back."""
        for act in acts:
            self.found.pop(act, None)

    def add(self, act: BuyerAct) -> None:
        """Note an act that follows from values."""
        self.found.setdefault(act, [])
