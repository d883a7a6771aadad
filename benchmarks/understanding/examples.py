"""The sentences that simple methods are trained on: a language's own examples of acts, one act for each."""

import re
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

Pair = tuple[str, str]


def examples_of(language: str) -> tuple[Pair, ...]:
    """Sentences of a language with the name of their first act; empty where the language has no examples."""
    name = f"doorstep.languages.{language}"
    if find_spec(f"{name}.examples") is not None:
        package = import_module(f"{name}.examples")
        modules = sorted(module.name for module in iter_modules(package.__path__))
        tables = [import_module(f"{name}.examples.{module}").TABLE for module in modules]
        return tuple(dict.fromkeys(pair for table in tables for pair in pairs(table)))
    if find_spec(f"{name}.act_examples") is not None:
        return tuple(pairs(import_module(f"{name}.act_examples").ACT_EXAMPLES))
    return ()


def pairs(table: str) -> Iterator[Pair]:
    """Read a table: headings `act:` or `question > act act?`, below them sentences with bars between.

    Under the first kind a sentence may go on in the next line, under the second a line ends it.
    """
    for heading, body in re.findall(r"^(\S.*)\n((?:[ \t]+.*\n?)+)", table, re.MULTILINE):
        _, arrow, acts = heading.partition(">")
        act = acts.split()[0].rstrip("?") if arrow else heading.strip().rstrip(":")
        joined = body.replace("\n", " | " if arrow else " ")
        yield from ((" ".join(words.split()), act) for words in joined.split("|") if words.strip())
