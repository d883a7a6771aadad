"""What has been found so far in one turn, while the tables are read over it one after the other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from doorstep.dialogue.acts import CustomerAct, Heard
from doorstep.dialogue.slots import Address, AddressPart, DropPlace, TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.kit.phrases import Hit, Phrasebook, Rule, mark


@dataclass(slots=True)  # mutable: filled table by table, never leaves the understanding of one turn
class Reading:
    """One turn half understood.

    Args:
        words: The normalised words.
        open: The same words with all explained ones marked as taken.
        context: What was asked and what is on the table.
        phrasebook: How this language's tables are read.
        guarded: Whether some words only look like an act that must never be missed.
        possible: The rules that can apply to these words, looked for once.
        time_spans: Where times stand in the text as it was written.
        other_time: Whether another time was asked for without naming one.
    """

    words: str
    open: str
    context: Context
    phrasebook: Phrasebook
    hits: list[Hit] = field(default_factory=list)
    address: Address = Address()
    absent: tuple[AddressPart, ...] = ()
    wrong: tuple[AddressPart, ...] = ()
    place: DropPlace | None = None
    times: tuple[TimeConstraint, ...] = ()
    other_time: bool = False
    time_spans: tuple[tuple[int, int], ...] = ()
    choice: int | None = None
    self_corrected: bool = False
    guarded: bool = False
    turnings: list[tuple[int, int]] = field(default_factory=list)
    possible: Sequence[int] = field(init=False)

    def __post_init__(self) -> None:
        """Look once for the rules that can apply."""
        self.possible = self.phrasebook.possible(self.words)

    def apply(self, table: tuple[Rule, ...]) -> None:
        """Read one table over the words that are still open."""
        hits, self.open = self.phrasebook.read(table, self.open, self.context.expects, self.possible)
        self.hits.extend(hit for hit in hits if hit.act is not None)

    def apply_guarded(self, table: tuple[Rule, ...]) -> None:
        """Read a table whose look-alikes hide words from its own rules only."""
        hits, _ = self.phrasebook.read(table, self.open, self.context.expects, self.possible)
        for hit in hits:
            if hit.act is None:
                self.guarded = True
            else:
                self.hits.append(hit)
                self.open = mark(self.open, hit.start, hit.end)

    def still_open(self) -> str:
        """The words no rule has explained, a comma for what is taken, changes of mind as they were said."""
        words = self.open
        for start, end in self.turnings:
            words = words[:start] + self.words[start:end] + words[end:]
        return " ".join(re.sub(r"#[# ]*", " , ", words).split())

    def has(self, *acts: CustomerAct) -> bool:
        """Whether one of the acts has been found."""
        return any(hit.act in acts for hit in self.hits)

    def said(self, act: CustomerAct) -> tuple[str, ...]:
        """The words from which an act was read."""
        return tuple(self.words[hit.start : hit.end] for hit in self.hits if hit.act is act)

    def add(self, act: CustomerAct, confidence: float, at: int | None = None) -> None:
        """Note an act that follows from values or context."""
        place = len(self.words) if at is None else at
        self.hits.append(Hit(act, confidence, place, place))

    def drop(self, *acts: CustomerAct) -> None:
        """Take acts back."""
        self.hits = [hit for hit in self.hits if hit.act not in acts]

    def heard(self) -> tuple[Heard, ...]:
        """Each act once with its best confidence, in the order of the words."""
        best: dict[CustomerAct, float] = {}
        for hit in sorted(self.hits, key=lambda hit: hit.start):
            if isinstance(hit.act, CustomerAct):
                best[hit.act] = max(best.get(hit.act, 0.0), hit.confidence)
        return tuple(Heard(act, confidence) for act, confidence in best.items())
