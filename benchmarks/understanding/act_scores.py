"""How well acts are read: rows allowed, acts averaged, safety acts found and imagined."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from doorstep.dialogue.acts import CustomerAct
from tests.languages.heldout_sets import SAFETY_ACTS, ActRow, SafetyRow

Read = frozenset[CustomerAct]


@dataclass(slots=True)
class ActScore:
    """Rows read right, and for each act how often it was found, missed and imagined."""

    rows: int = 0
    right: int = 0
    found: Counter[CustomerAct] = field(default_factory=Counter)
    lacking: Counter[CustomerAct] = field(default_factory=Counter)
    imagined: Counter[CustomerAct] = field(default_factory=Counter)
    right_with: Counter[CustomerAct] = field(default_factory=Counter)
    wrong: list[tuple[ActRow, Read]] = field(default_factory=list)

    def add(self, row: ActRow, read: Read) -> None:
        """Count one row."""
        self.rows += 1
        self.found.update(row.acts & read)
        self.lacking.update(row.acts - read)
        self.imagined.update(read - row.acts - row.optional)
        if row.allows(read):
            self.right += 1
            self.right_with.update(row.acts)
        else:
            self.wrong.append((row, read))

    def macro_f1(self) -> float:
        """Mean over acts of the harmonic mean of precision and recall; what may be read or not counts nothing."""
        return self._mean(
            lambda act: 2 * self.found[act] / (2 * self.found[act] + self.lacking[act] + self.imagined[act])
        )

    def macro_rows(self) -> float:
        """Mean over acts of the share of their rows that were read right as a whole."""
        return self._mean(lambda act: self.right_with[act] / (self.found[act] + self.lacking[act]))

    def _mean(self, of: Callable[[CustomerAct], float]) -> float:
        acts = [act for act in CustomerAct if self.found[act] + self.lacking[act]]
        return sum(of(act) for act in acts) / max(1, len(acts))


def score_acts(rows: Iterable[ActRow], read: Callable[[ActRow], Read]) -> ActScore:
    """Read every row and count."""
    score = ActScore()
    for row in rows:
        score.add(row, read(row))
    return score


@dataclass(frozen=True, slots=True)
class SafetyScore:
    """How many sentences that are a safety act were found, and how many that only look like it were taken for it."""

    act: CustomerAct | None
    positives: int
    found: int
    look_alikes: int
    imagined: int


def score_safety(rows: Sequence[SafetyRow], read: Callable[[SafetyRow], Read]) -> tuple[SafetyScore, ...]:
    """Count all safety acts together, then each of them."""
    outcome = [(row, row.act in read(row)) for row in rows]
    return tuple(_safety(outcome, act) for act in (None, *SAFETY_ACTS))


def _safety(outcome: Sequence[tuple[SafetyRow, bool]], act: CustomerAct | None) -> SafetyScore:
    mine = [(row, hit) for row, hit in outcome if act is None or row.act is act]
    positives = [hit for row, hit in mine if row.holds]
    others = [hit for row, hit in mine if not row.holds]
    return SafetyScore(act, len(positives), sum(positives), len(others), sum(others))
