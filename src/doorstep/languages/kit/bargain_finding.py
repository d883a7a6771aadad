"""Finds the figures of a folded text: first what is no amount by its shape, then written amounts, then spoken ones."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from doorstep.languages.kit.bargain_digits import readings
from doorstep.languages.kit.bargain_figures import SIGNS, Figure, FigureKind, FigureWords, Spoken

_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_SHAPES: Final = (
    (FigureKind.SPLIT, re.compile(r"(?<![\d.,/:-])50 ?[/:-] ?50(?![\d/:-]|[.,]\d)")),
    (
        FigureKind.DATE,
        re.compile(
            rf"(?<![\d.,])(?:\d{{4}}-\d\d?-\d\d?|{_DAY}\.(?:0?[1-9]|1[0-2])\.(?:\d{{4}}|\d\d)?(?!\d)"
            r"|\d\d?/\d\d?/(?:\d{4}|\d\d)|24/7)(?!\w)"
        ),
    ),
    (FigureKind.FRACTION, re.compile(r"(?<![\w.,/-])(?:1/[2345]|2/3|3/4)(?![\w/]|[.,]\d)|[¼½¾⅓⅔]")),
    (FigureKind.DATE, re.compile(rf"(?<![\w.,/$€£-]){_DAY}/{_DAY}(?![\w/$€£]|[.,]\d)")),
    (FigureKind.CLOCK, re.compile(r"(?<![\w.,:])(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])")),
    (FigureKind.SIZE, re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?\s?[x×*]\s?\d+(?:[.,]\d+)?\s?[x×*]\s?\d+(?:[.,]\d+)?\w*")),
    (
        FigureKind.LONG,
        re.compile(
            r"(?<![\w.,$€£])(?:(?:\+\(?|\(?0)\d(?:(?:\)\s|[\s().-])?\d){7,}"
            r"|(?=(?:\D?\d){9})\(?\d{2,4}\)?[\s.-]\d{2,4}(?:[\s.-]\d{2,4}){1,3})(?!\w)|(?<!\w)\d{10,}(?!\w)|"
            r"(?<![\w.,$€£])\d{3}[ -]0\d{3}(?!\w)"
        ),
    ),
)
_TIMES: Final = re.compile(
    r"(?<![\w.,])(?P<first>[$€£]?\d+(?:[.,]\d+)*[€£]?)\s?[x×*]\s?(?P<second>[$€£]?\d+(?:[.,]\d+)*)(?!\d|[a-z]|[.,]\d)"
)
_MODEL: Final = re.compile(r"[^\W\d]+[-/]?\d\w*(?:[-/.]\d\w*)*|\d[\w.,]*")
_LEADING: Final = re.compile(r"\d{1,9}")
_LITERAL: Final = r"(?:\d{1,3}(?:[' ]\d{3})+(?:[.,]\d\d)?(?![\d'])|\d(?:[\d.,]*\d)?)"
_FRACTIONS: Final = {"¼": 250, "½": 500, "¾": 750, "⅓": 333, "⅔": 667}
_MOST_PIECES: Final = 20
_DIGIT: Final = re.compile(r"\d")
_SPACED: Final = re.compile(r"\d \d")


@dataclass(frozen=True, slots=True)
class _Grammar:
    """A language's words of money made into expressions."""

    words: FigureWords
    written: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]
    each_before: re.Pattern[str]


def figures(text: str, words: FigureWords) -> tuple[Figure, ...]:
    """Every figure of a folded text, in their order; none overlaps another. Never raises on any text."""
    grammar = _grammar(words)
    found: list[Figure] = []
    for kind, shape in _SHAPES:
        found += [_shaped(kind, match) for match in shape.finditer(text)]
        text = _blanked(text, found)
    spoken = [one for one in words.spoken(text) if text[one.start : one.end].strip()]
    mixed = [one for one in spoken if _DIGIT.search(text, one.start, one.end)]  # "2 hundred fifty" is one number
    found += [_said(said, text, grammar) for said in mixed]
    text = _blanked(text, found)
    found += [_times(match, grammar) for match in _TIMES.finditer(text)]
    text = _blanked(text, found)
    found += [_written(match, text, grammar) for match in grammar.written.finditer(text)]
    text = _blanked(text, found)
    found += [_model(match) for match in _MODEL.finditer(text)]
    text = _blanked(text, found)
    found += [_said(said, text, grammar) for said in spoken if "\0" not in text[said.start : said.end]]
    return _apart(sorted(found, key=lambda one: one.start))


def _apart(found: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures with a sign between two of them left to the first: "5$-3"."""
    kept: list[Figure] = []
    for one in found:
        kept.append(replace(one, start=max(one.start, kept[-1].end if kept else 0)))
    return tuple(kept)


@lru_cache(16)
def _grammar(words: FigureWords) -> _Grammar:
    """The expressions of a language, made once."""
    signs, cents = _either(SIGNS), _either(words.cents)
    letters = _either(one for one in words.currencies if one not in SIGNS)
    money = rf"(?:{signs}|(?:{letters})(?!\w))"
    end = (
        rf"(?P<cents>\s?(?:{cents})(?!\w))?(?P<rough>[\s-]?(?:{words.rough_behind})(?!\w))?"
        rf"(?P<each>\s?/?\s?(?:{words.each_behind})(?!\w))?"
    )
    written = (
        rf"(?<![\w])(?P<minus>-(?=[\d$€£]))?(?P<digits>{_LITERAL}(?:o+(?!\w))?|[1-9]o+(?!\w)|l[05o]+(?!\w))"
        rf"(?:(?P<ordinal>(?:{words.ordinal})(?!\w))"
        rf"|\s?(?P<percent>%|(?:{words.percent})(?!\w))"
        rf"|(?P<dash>[.,]?-{{1,2}}(?![\w-])(?!\s?[\d$€£]))?(?P<scale>\s?-?(?:{_either(words.scales)})(?!\w|'))?"
        rf"(?P<cents_behind>[€£](?P<part>\d\d)(?!\d))?(?P<money>\s?-?{money})?{end})?(?!\w)"
    )
    return _Grammar(
        words,
        re.compile(written),
        re.compile(rf"(?:{signs}|(?<!\w)(?:{letters}))\s?$"),
        re.compile(rf"(?P<scale>)(?P<money>\s?{money})?{end}"),
        re.compile(rf"(?<!\w)(?:{words.each_before})\s?(?:{signs})?\s?$"),
    )


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"


def _blanked(text: str, found: Iterable[Figure]) -> str:
    """The text with what was found replaced by signs that no expression matches."""
    for one in found:
        text = text[: one.start] + "\0" * (one.end - one.start) + text[one.end :]
    return text


def _shaped(kind: FigureKind, match: re.Match[str]) -> Figure:
    permille = None
    if kind is FigureKind.FRACTION:
        above, _, below = match.group().partition("/")
        permille = _FRACTIONS[above] if above in _FRACTIONS else 1000 * int(above) // int(below)
    return Figure(kind, *match.span(), permille=permille)


def _model(match: re.Match[str]) -> Figure:
    """A word of letters and digits; a number with its unit ("64gb") keeps the number."""
    digits = _LEADING.match(match.group())
    return Figure(FigureKind.MODEL, *match.span(), readings=(int(digits.group()) * 100,) if digits else ())


def _times(match: re.Match[str], grammar: _Grammar) -> Figure:
    """Two for 50 each ("2x50"), whichever comes first; two large numbers are a size."""
    first, second = match.group("first"), match.group("second")
    sides = [side for side in (first, second) if side[0] in SIGNS or side[-1] in SIGNS]
    meant = {side: readings(side.strip("$€£"))[0] for side in (first, second)}
    if len(sides) > 1 or not all(meant.values()):
        return Figure(FigureKind.SIZE, *match.span())
    price = sides[0] if sides else max((first, second), key=lambda side: meant[side][0])
    pieces = meant[second if price is first else first][0]
    money = _money_around(match.string, match.span(), grammar)
    named = SIGNS[sides[0][0] if sides[0][0] in SIGNS else sides[0][-1]] if sides else money.currency
    if pieces % 100 or not 100 <= pieces <= _MOST_PIECES * 100 or (named is None and meant[price][0] <= 1000):
        return Figure(FigureKind.SIZE, *match.span())
    return replace(money, kind=FigureKind.TIMES, readings=meant[price], currency=named, pieces=pieces // 100, each=True)


def _money_around(text: str, span: tuple[int, int], grammar: _Grammar) -> Figure:
    """A figure of money at a place, with the signs and words of money around it."""
    behind = grammar.behind.match(text, span[1])
    return _with_money(Figure(FigureKind.MONEY, *span), text, behind, grammar)


def _written(match: re.Match[str], text: str, grammar: _Grammar) -> Figure:
    meant, doubtful = readings(match.group("digits"))
    figure = Figure(
        FigureKind.NUMBER, *match.span(), readings=meant, doubtful=doubtful, minus=bool(match.group("minus"))
    )
    if not meant or match.group("ordinal"):
        return replace(figure, kind=FigureKind.ORDINAL if meant else FigureKind.LONG)
    if match.group("percent"):
        return replace(figure, kind=FigureKind.PERCENT, readings=(), permille=min(meant) // 10)
    if match.group("scale"):
        factor = grammar.words.scales[match.group("scale").strip(" -")]
        figure = replace(figure, kind=FigureKind.MONEY, readings=(min(meant) * factor,))
    if match.group("part"):
        cents = int(match.group("part"))
        figure = replace(figure, readings=(meant[0] + cents,), currency=SIGNS[match.group("cents_behind")[0]])
    doubtful = doubtful or (_SPACED.search(match.group("digits")) is not None and not match.group("money"))
    return _with_money(replace(figure, doubtful=doubtful), text, match, grammar)


def _with_money(figure: Figure, text: str, behind: re.Match[str] | None, grammar: _Grammar) -> Figure:
    """The figure with the currency before or behind it, and what it is for."""
    parts = behind.groupdict() if behind else {}
    end = behind.end() if behind else figure.end
    named = parts.get("money")
    currency = figure.currency
    if named:
        currency = _code(named, grammar)
    before = grammar.before.search(text, max(figure.start - 12, 0), figure.start)
    if before:
        currency = currency or _code(before.group(), grammar)
        figure = replace(figure, start=before.start())
    if parts.get("cents"):
        figure = replace(figure, readings=tuple(one // 100 for one in figure.readings), kind=FigureKind.MONEY)
    start = figure.start
    each = bool(parts.get("each")) or bool(grammar.each_before.search(text, max(start - 20, 0), start))
    is_money = currency is not None or bool(parts.get("dash")) or figure.kind is FigureKind.MONEY
    return replace(
        figure,
        kind=FigureKind.MONEY if is_money else figure.kind,
        currency=currency,
        end=end,
        rough=bool(parts.get("rough")) or text[max(start - 1, 0) : start] == "~",
        each=each,
    )


def _code(sign: str, grammar: _Grammar) -> str:
    sign = sign.strip(" -")
    return SIGNS[sign] if sign in SIGNS else grammar.words.currencies[sign]


def _said(said: Spoken, text: str, grammar: _Grammar) -> Figure:
    figure = _money_around(text, (said.start, said.end), grammar)
    money = figure.currency is not None
    kind = FigureKind.MONEY if money else FigureKind.NUMBER
    return replace(figure, kind=kind, readings=said.readings, spelled=True)
