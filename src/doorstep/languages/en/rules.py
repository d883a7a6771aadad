"""What a phrase rule is, how it is written, and how a table of them is read over one turn."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from textwrap import dedent

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.en.word_lists import WORD_LISTS

TAKEN = "#"
"""Stands for every letter that a rule has already explained; it is part of no word."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a table.

    Args:
        act: What the words do; None marks a look-alike of acts below it.
        pattern: Words; `<name>` is one of the word lists, ` ~ ` up to three
            words, `= ` in front asks for a whole clause.
        confidence: Probability that the act was meant.
        when: The open questions under which the rule holds; empty for all.
        keeps: Whether the words stay open for the rules below.
    """

    act: CustomerAct | None
    pattern: str
    confidence: float = 0.95
    when: frozenset[Expects] = frozenset()
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that applied: what it means and where it stood."""

    act: CustomerAct | None
    confidence: float
    start: int
    end: int


def rules(
    act: CustomerAct | None,
    table: str,
    confidence: float = 0.95,
    when: Iterable[Expects] = (),
    *,
    keeps: bool = False,
) -> tuple[Rule, ...]:
    """Rules with one meaning: a pattern a line, a line that starts deeper goes on with the one above."""
    return tuple(Rule(act, pattern, confidence, frozenset(when), keeps) for pattern in unfolded(table))


def unfolded(table: str) -> tuple[str, ...]:
    """The entries of a written table: deeper lines joined to the one above, without a space behind a bar."""
    entries: list[str] = []
    for line in dedent(table).splitlines():
        if not line.strip():
            continue
        if line.startswith(" ") and entries:
            entries[-1] += ("" if entries[-1].endswith("|") else " ") + line.strip()
        else:
            entries.append(line.strip())
    return tuple(entries)


def read(table: Iterable[Rule], words: str, expects: Expects) -> tuple[tuple[Hit, ...], str]:
    """Apply a table row by row; give the hits, and the words with all explained ones marked as taken."""
    hits: list[Hit] = []
    for rule in table:
        if rule.when and expects not in rule.when:
            continue
        fresh = [Hit(rule.act, rule.confidence, *_span(match)) for match in _compiled(rule.pattern).finditer(words)]
        hits.extend(fresh)
        if not rule.keeps:
            for hit in fresh:
                words = mark(words, hit.start, hit.end)
    return tuple(hits), words


def prepare(table: Iterable[Rule]) -> None:
    """Compile a table, so that the first turn is read as fast as the second."""
    for rule in table:
        _compiled(rule.pattern)


def mark(words: str, start: int, end: int) -> str:
    """The words with one stretch marked as taken."""
    return words[:start] + re.sub(r"[^ ]", TAKEN, words[start:end]) + words[end:]


def _span(match: re.Match[str]) -> tuple[int, int]:
    return match.span("core") if "core" in match.re.groupindex else match.span()


@lru_cache(maxsize=4000)
def _compiled(pattern: str) -> re.Pattern[str]:
    body = _written_out(pattern.removeprefix("= "))
    if pattern.startswith("= "):
        return re.compile(rf"(?:^|(?<=[.,?!] )){_SOFT_START}(?P<core>{body}){_SOFT_END}(?= [.,?!]|$)")
    pieces = (_LOOK_BEHIND_OR_SPACE.sub(_with_comma, piece) for piece in body.split(" ~ "))
    return re.compile(rf"(?<![\w'#-])(?:{_GAP.join(pieces)})(?![\w'#-])")


def _with_comma(match: re.Match[str]) -> str:
    """Let a comma stand between two words; what is looked for behind keeps its length."""
    return r"(?: ,)? " if match.group() == " " else match.group()


def _written_out(pattern: str) -> str:
    """Put the word lists in the place of their names; a list may name another one."""
    while names := set(re.findall(r"(?<!P)<(\w+)>", pattern)):
        for name in names:
            pattern = pattern.replace(f"<{name}>", _word_lists()[name])
    return pattern


@cache
def _word_lists() -> dict[str, str]:
    entries = unfolded(WORD_LISTS)
    return dict(entry.split(": ", 1) for entry in entries)


_LOOK_BEHIND_OR_SPACE = re.compile(r"\(\?<[!=][^)]*\)| ")
_GAP = r"(?: [\w'-]+){0,3}? "
_SOFT_START = (
    r"(?:(?:and|but|so|well|oh|ok|then|actually|look|listen|sorry|yeah|please|i think|i guess|i mean|now|because|"
    r"hey|hi|hello|right) )*"
)
_SOFT_END = (
    r"(?: (?:please|then|though|actually|thanks|thank you|sir|madam|mate|love|dear|really|for me|to me|by me|with "
    r"me|i think|i guess|i suppose|so|now|you know|right|ok|man|today|tomorrow|at all))*"
)
