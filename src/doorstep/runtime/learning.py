"""Training a language's judgement from its examples."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import Final

import numpy as np

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.slots import Window
from doorstep.dialogue.understanding import Context
from doorstep.errors import BadInput
from doorstep.languages.coverage import NOW
from doorstep.languages.kit.signs import READ, signs
from doorstep.languages.pack import LanguagePack
from doorstep.learning.combining import combined
from doorstep.learning.damaging import damaged
from doorstep.learning.examples import Example, digest, read_examples, thinned
from doorstep.learning.judgement import Row, train
from doorstep.learning.written import written
from doorstep.runtime.weights import Encode

OFFERED: Final = tuple(
    Window(start, start + timedelta(hours=2)) for start in (NOW + timedelta(days=1, hours=5), NOW + timedelta(3, 3600))
)
"""What is on offer when examples are said: Tuesday from two to four, Thursday from ten to twelve."""
QUESTIONS: Final = 1
"""Under so many open questions a sentence is learned from, where it means the same under more."""
LABELS: Final = tuple(str(act) for act in CustomerAct)


@dataclass(frozen=True, slots=True)
class Material:
    """What a language is trained from.

    Args:
        tables: Its written examples, one for each subject.
        and_word: The word that joins two sentences.
        recipient: Who is called in the examples.
    """

    tables: tuple[str, ...]
    and_word: str
    recipient: str

    def examples(self, seed: int) -> tuple[Example, ...]:
        """Every example, combinations of them, all that as a recogniser would mishear it, and a third of it again."""
        written_down = tuple(dict.fromkeys(one for table in self.tables for one in read_examples(table)))
        clean = thinned(written_down, QUESTIONS)
        clean += tuple(combined(clean, self.and_word))
        return clean + tuple(damaged(clean, seed)) + tuple(damaged(clean[::3], seed + 1))


def material(language: str) -> Material:
    """Read the examples of a language.

    Raises:
        BadInput: The language has none.
    """
    name = f"doorstep.languages.{language}.examples"
    if not language.isidentifier() or find_spec(f"doorstep.languages.{language}") is None or find_spec(name) is None:
        raise BadInput("There is no language of this name with examples of acts.")
    package = import_module(name)
    modules = sorted(module.name for module in iter_modules(package.__path__))
    tables = tuple(import_module(f"{name}.{module}").TABLE for module in modules)
    return Material(tables, package.AND, package.RECIPIENT)


def rows(examples: Iterable[Example], recipient: str, pack: LanguagePack, encode: Encode) -> tuple[Row, ...]:
    """What is known of each example.

    Args:
        examples: The examples.
        recipient: Who is called in them.
        pack: The language by its rules alone.
        encode: The sentence encoder.
    """
    return tuple(_row(one, recipient, pack, encode) for one in examples)


def _row(example: Example, recipient: str, pack: LanguagePack, encode: Encode) -> Row:
    context = Context(NOW, example.expects, pack.regions[0], free=OFFERED, recipient=recipient)
    if example.expects is Expects.SLOT_DECISION:
        context = replace(context, offered=OFFERED)
    turn = pack.understand(example.words, context)
    pieces = encode(example.words).astype(np.float16)  # half of it, so that all examples fit into memory
    return Row(pieces, signs(turn, context), example.acts, example.optional, origin=example.origin or example.words)


def learn_acts(tables: tuple[str, ...], known: tuple[Row, ...], seed: int) -> tuple[bytes, float]:
    """Train the judgement.

    Args:
        tables: The written examples, for their digest.
        known: What is known of each example.
        seed: The same seed and examples give the same weights.

    Returns:
        The weights as they are stored, and the share of held-out examples that they get wholly right without the rules.
    """
    trained = train(known, LABELS, READ, seed)
    return written(trained.weights, LABELS, digest(tables)), trained.right
