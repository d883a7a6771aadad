"""Public sets of answers: Circa's indirect yes and no, and the NLU++ hotel calls."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.understanding.baseline import keyword_answer
from benchmarks.understanding.figures import SAME_RUN, Figure, share, skipped
from benchmarks.understanding.language_run import LanguageRun, acts_of
from benchmarks.understanding.moments import plain_moment
from benchmarks.understanding.public_sets import PublicSet, spread
from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects

CIRCA = {
    "Yes": A.AFFIRM,
    "No": A.DENY,
    "Yes, subject to some conditions": A.UNSURE,
    "In the middle, neither yes nor no": A.UNSURE,
}
"""Circa's relaxed labels as our acts; a yes with conditions may be taken for a yes too."""
CONDITIONAL = "Yes, subject to some conditions"
NO_TOO = frozenset({A.DENY, A.REJECT_TIME, A.UNAVAILABLE})
HOTEL_ACTS = {
    "affirm": frozenset({A.AFFIRM}),
    "deny": frozenset({A.DENY, A.REJECT_TIME}),
    "dont_know": frozenset({A.UNSURE}),
    "acknowledge": frozenset({A.AFFIRM, A.BACKCHANNEL}),
    "greet": frozenset({A.GREET}),
    "thank": frozenset({A.THANK}),
    "end_call": frozenset({A.GOODBYE}),
    "handoff": frozenset({A.HUMAN}),
    "repeat": frozenset({A.ASK_REPEAT}),
}
"""The NLU++ intents that we have acts for."""


def answer_figures(run: LanguageRun, folder: Path) -> Iterator[Figure]:
    """Measure what is there for this language; both sets are English."""
    if run.code != "en":
        return
    circa, hotels = PublicSet(folder, "yes_no/circa.dev.jsonl"), PublicSet(folder, "yes_no/nlupp.hotels.jsonl")
    yield from circa_figures(run, circa) if circa.there() else (skipped("Circa", circa.name),)
    yield from hotel_figures(run, hotels) if hotels.there() else (skipped("NLU++ hotels", hotels.name),)


def circa_figures(run: LanguageRun, rows: PublicSet) -> Iterator[Figure]:
    """Indirect answers to yes/no questions: the class right, and yes and no taken for each other."""
    cases = spread([(row["a"], row["gold_relaxed"]) for row in rows if row["gold_relaxed"] in CIRCA])
    moment = plain_moment(run.code, Expects.SLOT_DECISION)
    ours = [answer(acts_of(run.hear(words, moment))) for words, _ in cases]
    keywords = [keyword_answer(words) for words, _ in cases]
    golds = [gold for _, gold in cases]
    most = max(Counter(golds).values())
    beside = f"{share(_right(golds, keywords), len(cases))} (keywords); {share(most, len(cases))} (always yes)"
    yield Figure(
        "Circa: yes, no or unsure right", share(_right(golds, ours), len(cases)), len(cases), "", f"{beside}; 82-88 %",
        f"{SAME_RUN}; last: models trained on Circa that see the question, four classes, its paper",
    )  # fmt: skip
    yield Figure(
        "Circa: yes for no or no for yes", share(_turned(golds, ours), len(cases)), len(cases), "",
        f"{share(_turned(golds, keywords), len(cases))} (keywords)", SAME_RUN,
    )  # fmt: skip
    told = sum(one is not None for one in ours)
    yield Figure("Circa: an answer read at all", share(told, len(cases)), len(cases))


def answer(acts: frozenset[A]) -> A | None:
    """What acts answer to a question of yes or no; unsure where they say both."""
    yes, no = A.AFFIRM in acts, bool(acts & NO_TOO)
    if A.UNSURE in acts or (yes and no):
        return A.UNSURE
    return A.AFFIRM if yes else A.DENY if no else None


def _right(golds: list[str], read: list[A | None]) -> int:
    allowed = ({CIRCA[gold], A.AFFIRM} if gold == CONDITIONAL else {CIRCA[gold]} for gold in golds)
    return sum(one in fits for one, fits in zip(read, allowed, strict=True))


def _turned(golds: list[str], read: list[A | None]) -> int:
    against = {"Yes": A.DENY, "No": A.AFFIRM}
    return sum(against.get(gold) is one for gold, one in zip(golds, read, strict=True) if one is not None)


@dataclass(slots=True)
class Overlap:
    """Intents found, missed and imagined over many utterances."""

    found: int = 0
    lacking: int = 0
    imagined: int = 0
    by_intent: Counter[str] = field(default_factory=Counter)

    def add(self, intents: frozenset[str], acts: frozenset[A]) -> None:
        """Count one utterance; an act counts as imagined where none of its intents stands there."""
        for intent in intents:
            hit = bool(HOTEL_ACTS[intent] & acts)
            self.found += hit
            self.lacking += not hit
            self.by_intent[intent] += hit
        explained: frozenset[A] = frozenset().union(*(HOTEL_ACTS[intent] for intent in intents))
        self.imagined += len(acts & MAPPED - explained)

    def f1(self) -> str:
        """Harmonic mean of precision and recall, in percent, with both."""
        precision, recall = self.found + self.imagined, self.found + self.lacking
        return (
            f"{share(2 * self.found, precision + recall)} "
            f"(precision {share(self.found, precision)}, recall {share(self.found, recall)})"
        )


MAPPED: frozenset[A] = frozenset().union(*HOTEL_ACTS.values())


def hotel_figures(run: LanguageRun, rows: PublicSet) -> Iterator[Figure]:
    """The intents of hotel calls that we have acts for, over all utterances that carry any intent."""
    cases = [(row["text"], frozenset(row["intents"]) & HOTEL_ACTS.keys()) for row in rows if row.get("intents")]
    moment = plain_moment(run.code, Expects.ANYTHING_ELSE, "GB")
    ours = _overlap(cases, lambda words: acts_of(run.hear(words, moment)))
    beside = [
        f"{_overlap(cases, lambda words, model=model: frozenset({model.guess(words)[0]})).f1()} ({name})"  # type: ignore[misc]  # bound now
        for name, model in run.simple()
    ]
    total = ours.found + ours.lacking
    yield Figure(f"NLU++ hotels: F1 over {len(HOTEL_ACTS)} intents", ours.f1(), total, "", "; ".join(beside), SAME_RUN)
    spread = Counter(intent for _, intents in cases for intent in intents)
    each = ", ".join(f"{intent} {ours.by_intent[intent]}/{count}" for intent, count in spread.most_common())
    yield Figure("NLU++ hotels: found of each intent", each, total)


def _overlap(cases: list[tuple[str, frozenset[str]]], read: Callable[[str], frozenset[A]]) -> Overlap:
    overlap = Overlap()
    for words, intents in cases:
        overlap.add(intents, read(words))
    return overlap
