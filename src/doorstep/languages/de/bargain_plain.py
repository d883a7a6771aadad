"""From a buyer's text to plain words with a mark in the place of every figure and phrase of time."""

import re
from dataclasses import dataclass, replace
from typing import Final

from doorstep.dialogue.bargaining import Standing
from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.bargain_numbers import GERMAN
from doorstep.languages.de.bargain_words import TIME_MARK
from doorstep.languages.de.normalise import plain
from doorstep.languages.de.times import read_times
from doorstep.languages.kit.bargain_figures import Figure, FigureKind, folded
from doorstep.languages.kit.bargain_finding import figures
from doorstep.languages.kit.bargain_marks import marked

_LONGEST: Final = 1200
"""Characters read of a message; nobody bargains at that length."""
_TIMED: Final = re.compile(
    r"heut|morg|gestern|tag|woche|wochen|uhr|abend|früh|mittag|nacht|stund|std|min|monat|montag|dienstag|mittwoch|"
    r"donnerst|freit|samst|sonnt|sonnab|"
    r"januar|februar|märz|april|mai|juni|juli|august|septem|oktob|novemb|dezemb|\b(?:um|gegen|ab|bis|nach|am|vor|"
    r"so) \d|\d[.:]\d\d|"
    r"weihnacht|oster|feiertag|\b(?:mo|di|mi|do|fr|sa|so)\b|halb (?:\d|ein|zwei|drei|vier|fünf|sechs|sieben|acht|"
    r"neun|zehn|elf|zwölf)|später|feierabend"
)
_WRITTEN: Final = (
    (re.compile(r"[👍👌🤝✅💪🙌🏼]+"), " daumen "),
    (re.compile("👎"), " daumen runter "),
    (re.compile(r"\+/-"), " plus minus "),
    (re.compile(r"\s\+\s"), " plus "),
    (re.compile(r"&"), " und "),
    (re.compile(r"\bbin i\b"), "bin ich"),
    (re.compile(r"\bn[aä]hm?s?t?\b(?=\s*[?.!]|$)|\bnehma\b|\bneh\b"), "nehmen"),
    (re.compile(r"[\"„“”«»*_<>/|]+"), " "),
    (re.compile(r"\n"), " . "),
)
_FOR: Final = re.compile(r"^\s*um\s+\S+(?:\s+(?:euro|eur|€|chf|franken))?\s*$")
_FOR_MONEY: Final = re.compile(
    r"\b(?:nehm\w*|nimm\w*|nimmt|kauf\w*|lass\w*|her|hergeb\w*|geb\w*|gib\w*|abgeb\w*|"
    r"haben|verkauf\w*|hergibst)\b"
)


@dataclass(frozen=True, slots=True)
class Message:
    """A message as the tables read it.

    Args:
        written: The text folded, every character in its place.
        words: Its plain words with marks.
        figures: The figures that are marked.
        hours: The figures that belong to phrases of time.
        times: When they can come.
    """

    written: str
    words: str
    figures: tuple[Figure, ...]
    hours: tuple[Figure, ...]
    times: tuple[TimeConstraint, ...]


def message(text: str, standing: Standing) -> Message:
    """Bring a message into the form the tables are written for; any text is accepted."""
    text = text[:_LONGEST]
    written = folded(text)
    found = figures(written, GERMAN)
    times, spans = _times(text, written, standing)
    spans = [span for span in spans if not any(_money_in(span, one) for one in found)]
    hours = tuple(one for one in found if any(start <= one.start and one.end <= end for start, end in spans))
    kept = tuple(one for one in found if one not in hours)
    bare = "".join("\n" if raw == "\n" else sign for raw, sign in zip(text, written, strict=True))
    for start, end in spans:
        bare = bare[:start] + TIME_MARK.ljust(end - start) + bare[end:]
    said = marked(bare, kept)
    for pattern, word in _WRITTEN:
        said = pattern.sub(word, said)
    return Message(written, plain(said).words, kept, hours, times)


def _money_in(span: tuple[int, int], figure: Figure) -> bool:
    money = figure.kind is FigureKind.MONEY or figure.currency is not None
    return money and span[0] < figure.end and figure.start < span[1]


def _times(text: str, written: str, standing: Standing) -> tuple[tuple[TimeConstraint, ...], list[tuple[int, int]]]:
    """When they can come, and where that stands."""
    if not _TIMED.search(written):
        return (), []
    read = read_times(text, Context(now=standing.now, region=standing.region))
    spans = [
        (start, end)
        for start, end in read.spans
        if end - start >= len(TIME_MARK) and not (_FOR.match(written[start:end]) and _FOR_MONEY.search(written))
    ]
    if len(spans) < len(read.spans):
        return (), spans
    return tuple(_arriving(one, standing) for one in read.constraints), spans


def _arriving(one: TimeConstraint, standing: Standing) -> TimeConstraint:
    """In twenty minutes is when somebody comes, not until when they cannot."""
    if one.polarity is Polarity.REFUSE and one.start is not None and one.end is not None:
        ahead = one.end - one.start
        if one.start == standing.now and ahead.total_seconds() <= 6 * 3600:
            return replace(one, polarity=Polarity.WANT, start=one.end, end=one.end + ahead, since=one.until, until=None)
    return one
