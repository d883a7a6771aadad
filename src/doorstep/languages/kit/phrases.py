"""What a phrase rule is, how it is written, and how a table of them is read over one turn."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from textwrap import dedent
from typing import Final

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.languages.kit.triggers import triggers

TAKEN: Final = "#"
"""Stands for every letter that a rule has already explained; it is part of no word."""
_WORDS_KNOWN: Final = 4096
"""Of so many words it is remembered what phrases need of them."""


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


def mark(words: str, start: int, end: int) -> str:
    """The words with one stretch marked as taken."""
    return words[:start] + re.sub(r"[^ ]", TAKEN, words[start:end]) + words[end:]


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
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._needs: dict[str, frozenset[str]] = {}
        self._pieces: set[str] = set()
        self._pieces_of = lru_cache(_WORDS_KNOWN)(self._looked_for)

    def read(
        self, table: Iterable[Rule], words: str, expects: Expects, pieces: frozenset[str] | None = None
    ) -> tuple[tuple[Hit, ...], str]:
        """Apply a table row by row; give the hits, and the words with all explained ones marked as taken.

        Args:
            table: The rules; of those that were prepared, only the ones that can apply are tried.
            words: The words, some of them marked as taken perhaps.
            expects: The open question.
            pieces: `pieces_in` the words as they were before any was marked; None looks for them.
        """
        there = self.pieces_in(words) if pieces is None else pieces
        hits: list[Hit] = []
        for rule in table:
            if rule.when and expects not in rule.when:
                continue
            needed = self._needs.get(rule.pattern)
            if needed and needed.isdisjoint(there):
                continue
            matches = self.compiled(rule.pattern).finditer(words)
            fresh = [Hit(rule.act, rule.confidence, *_span(match)) for match in matches]
            hits.extend(fresh)
            if not rule.keeps:
                for hit in fresh:
                    words = mark(words, hit.start, hit.end)
        return tuple(hits), words

    def prepare(self, table: Iterable[Rule]) -> None:
        """Find out what the phrases of a table need, so that a turn tries only the few that can apply."""
        for rule in table:
            if rule.pattern not in self._needs:
                needed = triggers(self._written_out(rule.pattern.removeprefix("= ")))
                self._needs[rule.pattern] = needed
                self._pieces |= needed
        self._pieces_of.cache_clear()

    def pieces_in(self, words: str) -> frozenset[str]:
        """Which of the pieces that phrases need stand in the words; none of them reaches over a space."""
        return frozenset().union(*map(self._pieces_of, set(words.split())))

    def _looked_for(self, word: str) -> frozenset[str]:
        return frozenset([piece for piece in self._pieces if piece in word])

    def compiled(self, pattern: str) -> re.Pattern[str]:
        """The expression a phrase stands for, compiled once."""
        if pattern not in self._compiled:
            self._compiled[pattern] = self._compile(pattern)
        return self._compiled[pattern]

    def _compile(self, pattern: str) -> re.Pattern[str]:
        body = self._written_out(pattern.removeprefix("= "))
        if pattern.startswith("= "):
            return re.compile(rf"(?:^|(?<=[.,?!] )){self._start}(?P<core>{body}){self._end}(?= [.,?!]|$)")
        pieces = (_LOOK_BEHIND_OR_SPACE.sub(_with_comma, piece) for piece in body.split(" ~ "))
        return re.compile(rf"(?<![\w'#-])(?:{_GAP.join(pieces)})(?![\w'#-])")

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
