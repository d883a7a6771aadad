"""What a phrase rule is, how it is written, and how a table of them is read over one turn."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from textwrap import dedent
from typing import Final

from doorstep.languages.kit.triggers import triggers

TAKEN: Final = "#"
"""Stands for every letter that a rule has already explained; it is part of no word."""
_LETTER: Final = re.compile(r"[^ ]")
_WORDS_KNOWN: Final = 4096
"""Of so many words it is remembered which rules can apply to them."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a table.

    Args:
        act: What the words do, a customer's act or whatever else a table tells apart;
            None marks a look-alike of acts below it.
        pattern: Words; `<name>` is one of the word lists, ` ~ ` up to three
            words, `= ` in front asks for a whole clause.
        confidence: Probability that the act was meant.
        when: The open questions under which the rule holds; empty for all.
        keeps: Whether the words stay open for the rules below.
    """

    act: StrEnum | None
    pattern: str
    confidence: float = 0.95
    when: frozenset[StrEnum] = frozenset()
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that applied: what it means and where it stood."""

    act: StrEnum | None
    confidence: float
    start: int
    end: int


def rules(
    act: StrEnum | None,
    table: str,
    confidence: float = 0.95,
    when: Iterable[StrEnum] = (),
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


def mark(words: str, start: int, end: int) -> str:
    """The words with one stretch marked as taken."""
    return words[:start] + _LETTER.sub(TAKEN, words[start:end]) + words[end:]


class Phrasebook:
    """How the tables of one language are read: its word lists, and what may stand softly around a whole clause.

    Args:
        word_lists: Named lists of words, a line each: `name: (?:one|two)`; `<name>` in a phrase stands for them.
        soft_start: Words, separated by bars, that may lead a whole clause without changing it.
        soft_end: The same for its end.
    """

    def __init__(self, word_lists: str, soft_start: str, soft_end: str) -> None:
        self._lists = dict(entry.split(": ", 1) for entry in unfolded(word_lists))
        self._start = rf"(?:(?:{soft_start}) )*"
        self._end = rf"(?: (?:{soft_end}))*"
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._rules: list[Rule] = []
        self._tables: list[tuple[tuple[Rule, ...], int]] = []
        self._needing: dict[str, set[int]] = {}
        self._needing_nothing: set[int] = set()
        self._longest = 0
        self._possible_with = lru_cache(_WORDS_KNOWN)(self._looked_up)

    def read(
        self, table: tuple[Rule, ...], words: str, expects: StrEnum, possible: Sequence[int]
    ) -> tuple[tuple[Hit, ...], str]:
        """Apply a table row by row; give the hits, and the words with all explained ones marked as taken.

        Args:
            table: The rules; a table that was prepared.
            words: The words, some of them marked as taken perhaps.
            expects: The open question.
            possible: The rules `possible` with the words as they were before any was marked.
        """
        first = next(first for prepared, first in self._tables if prepared is table)
        begin, end = bisect_left(possible, first), bisect_left(possible, first + len(table))
        hits: list[Hit] = []
        for number in possible[begin:end]:
            rule = self._rules[number]
            if rule.when and expects not in rule.when:
                continue
            expression = self._compiled.get(number) or self._compile(number)
            if not expression.search(words):  # as it is most often
                continue
            fresh = [Hit(rule.act, rule.confidence, *_span(match)) for match in expression.finditer(words)]
            hits.extend(fresh)
            if not rule.keeps:
                for hit in fresh:
                    words = mark(words, hit.start, hit.end)
        return tuple(hits), words

    def prepare(self, table: tuple[Rule, ...]) -> None:
        """Find out what the rules of a table need, so that a turn tries only the few that can apply."""
        if any(prepared is table for prepared, _ in self._tables):
            return
        first = len(self._rules)
        self._tables.append((table, first))
        self._rules.extend(table)
        for number, rule in enumerate(table, first):
            needed = triggers(self._written_out(rule.pattern.removeprefix("= ")))
            for piece in needed:
                self._needing.setdefault(piece, set()).add(number)
                self._longest = max(self._longest, len(piece))
            if not needed:
                self._needing_nothing.add(number)
        self._possible_with.cache_clear()

    def possible(self, words: str) -> Sequence[int]:
        """The prepared rules that can apply to some words, in order: all others need what is not there."""
        return sorted(self._needing_nothing.union(*map(self._possible_with, set(words.split()))))

    def _looked_up(self, word: str) -> frozenset[int]:
        """The rules that need a piece of this word; no piece reaches over a space."""
        found = (
            self._needing.get(word[begin:end])
            for end in range(1, len(word) + 1)
            for begin in range(max(0, end - self._longest), end)
        )
        return frozenset().union(*filter(None, found))

    def _compile(self, number: int) -> re.Pattern[str]:
        """Compile the expression that the phrase of a rule stands for, when it is first needed."""
        self._compiled[number] = re.compile(self._expression(self._rules[number].pattern))
        return self._compiled[number]

    def _expression(self, pattern: str) -> str:
        body = self._written_out(pattern.removeprefix("= "))
        if pattern.startswith("= "):
            return rf"(?:^|(?<=[.,?!] )){self._start}(?P<core>{body}){self._end}(?= [.,?!]|$)"
        pieces = (_LOOK_BEHIND_OR_SPACE.sub(_with_comma, piece) for piece in body.split(" ~ "))
        return rf"(?<![\w'#-])(?:{_GAP.join(pieces)})(?![\w'#-])"

    def _written_out(self, pattern: str) -> str:
        """Put the word lists in the place of their names; a list may name another one."""
        while names := set(re.findall(r"(?<!P)<(\w+)>", pattern)):
            for name in names:
                pattern = pattern.replace(f"<{name}>", self._lists[name])
        return pattern


_LOOK_BEHIND_OR_SPACE = re.compile(r"\(\?<[!=][^)]*\)| ")
_GAP = r"(?: [\w'-]+){0,3}? "


def _span(match: re.Match[str]) -> tuple[int, int]:
    return match.span("core") if "core" in match.re.groupindex else match.span()


def _with_comma(match: re.Match[str]) -> str:
    """Let a comma stand between two words; what is looked for behind keeps its length."""
    return r"(?: ,)? " if match.group() == " " else match.group()
