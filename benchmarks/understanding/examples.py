"""The sentences that simple methods are trained on: a language's own examples of acts, one act for each."""

from doorstep.errors import BadInput
from doorstep.learning.examples import read_examples
from doorstep.runtime.learning import material

Pair = tuple[str, str]


def examples_of(language: str) -> tuple[Pair, ...]:
    """Sentences of a language with the name of one act of each; empty where the language has no examples."""
    try:
        tables = material(language).tables
    except BadInput:
        return ()
    examples = (one for table in tables for one in read_examples(table) if one.acts)
    return tuple(dict.fromkeys((one.words, min(one.acts)) for one in examples))
