"""Finds the places where a parcel may be left; which words name them, and what rules them out, is the language's."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from doorstep.dialogue.slots import DropKind, DropPlace

_SENTENCE = ".?!"
_CLAUSE = ".?!,"


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """A place in the words: where it stood, and whether it is ruled out, only asked about, or belongs to the past."""

    place: DropPlace
    start: int
    end: int
    negated: bool = False
    asked: bool = False
    past: bool = False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The words around a place.

    Args:
        clause: Those of its clause before it.
        before: Those of its sentence before it.
        sentence: Its whole sentence.
        after: All words behind it.
        end: Where it ends in the sentence.
    """

    clause: str
    before: str
    sentence: str
    after: str
    end: int


@dataclass(frozen=True, slots=True)
class PlaceGrammar:
    """How one language names places.

    Args:
        patterns: What names a place of a kind, the likelier kinds first.
        no_place: Whether a match names none; the flag says whether a place was asked for.
        detail: What was said about the place.
        negated: Whether it is ruled out.
        asked: Whether it is only asked about.
        past: Whether it belongs to a story or to a question about costs.
        trimmed: A clause without the words that may stand around a bare place.
        bare: What names a place where one was asked for.
        bare_detail: What a bare clause says about a place of a kind.
    """

    patterns: Sequence[tuple[DropKind, re.Pattern[str]]]
    no_place: Callable[[DropKind, re.Match[str], str, bool], bool]
    detail: Callable[[DropKind, re.Match[str]], str | None]
    negated: Callable[[Surroundings], bool]
    asked: Callable[[Surroundings], bool]
    past: Callable[[Surroundings], bool]
    trimmed: Callable[[str], str]
    bare: Sequence[tuple[DropKind, re.Pattern[str]]]
    bare_detail: Callable[[DropKind, str], str | None]


def places_in(words: str, grammar: PlaceGrammar, *, expected: bool) -> tuple[PlaceFound, ...]:
    """Every place named in plain words, in their order; `expected` lets a bare noun stand for a place."""
    found: list[PlaceFound] = []
    taken: list[tuple[int, int]] = []
    for kind, pattern in grammar.patterns:
        for match in pattern.finditer(words):
            overlaps = any(match.start() < end and start < match.end() for start, end in taken)
            if overlaps or grammar.no_place(kind, match, words, expected):
                continue
            taken.append(match.span())
            found.append(_judged(DropPlace(kind, grammar.detail(kind, match)), match.span(), words, grammar))
    if expected and all(place.negated for place in found):
        found.extend(_bare(words, grammar))
    return tuple(sorted(found, key=lambda place: place.start))


def _judged(place: DropPlace, span: tuple[int, int], words: str, grammar: PlaceGrammar) -> PlaceFound:
    around = _around(span, words)
    return PlaceFound(
        place,
        *span,
        negated=grammar.negated(around),
        asked=grammar.asked(around),
        past=grammar.past(around),
    )


def _around(span: tuple[int, int], words: str) -> Surroundings:
    before = words[: span[0]]
    clause = max(before.rstrip().rfind(mark) for mark in _CLAUSE) + 1
    start = max(before.rfind(mark) for mark in _SENTENCE) + 1
    ends = [index for index in (words.find(mark, span[1]) for mark in _SENTENCE) if index >= 0]
    sentence = words[start : min(ends or [len(words)])]
    return Surroundings(before[clause:].strip(), before[start:], sentence, words[span[1] :], span[1] - start)


def _bare(words: str, grammar: PlaceGrammar) -> list[PlaceFound]:
    result: list[PlaceFound] = []
    for clause in re.finditer(r"[^.,?!]+", words):
        text = grammar.trimmed(clause.group().strip())
        kind = next((kind for kind, pattern in grammar.bare if pattern.match(text)), None)
        if kind is not None:
            start = clause.start() + clause.group().index(text)
            place = DropPlace(kind, grammar.bare_detail(kind, text))
            result.append(PlaceFound(place, start, start + len(text)))
    return result
