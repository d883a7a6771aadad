"""From a buyer's text to plain words with a mark in the place of every figure and phrase of time."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from doorstep.dialogue.bargaining import BuyerExpects, Standing
from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.bargain_dialect import DIALECT, in_standard
from doorstep.languages.de.bargain_numbers import GERMAN
from doorstep.languages.de.bargain_words import TIME_MARK
from doorstep.languages.de.normalise import plain
from doorstep.languages.de.times import read_times
from doorstep.languages.kit.bargain_figures import Figure, FigureKind, folded
from doorstep.languages.kit.bargain_finding import figures
from doorstep.languages.kit.bargain_marks import marked
from doorstep.languages.kit.plain_words import LONGEST

_LONGEST: Final = 1200
"""Characters read of a message; nobody bargains at that length."""
_TIMED: Final = re.compile(
    r"heut|morg|tig\b|gestern|tag|woche|uhr|abend|früh|mittag|nacht|stund|std|min|monat|mittwoch|donnerst|freit|samst|"
    r"sonnt|sonnab|januar|februar|märz|april|mai|juni|juli|august|septem|oktob|novemb|dezemb|weihnacht|oster|später|"
    r"\b(?:um|gegen|ab|bis|nach|am|vor|so) \d|\d[.:]\d\d|\b(?:mo|di|mi|do|fr|sa|so)\b|"
    r"halb (?:\d|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
)
"""Whether it is worth while to look for times."""
_WRITTEN: Final = (
    (re.compile(r"\bfew(?=\d)"), "num"),  # what counts pieces is told by the words here
    (re.compile(r"[👍👌🤝✅💪🙌🏼]+"), " , daumen , "),
    (re.compile("👎"), " daumen runter "),
    (re.compile(r"[🤔🙄☹🙁😕😒😑🤨🤷😠😡🤬😤]|(?<!\S):-?[(/]+(?!\S)|(?<!\S)-[._]-(?!\S)"), " , zweifel , "),
    (re.compile(r"\+/-"), " plus minus "),
    (re.compile(r"\s\+\s"), " plus "),
    (re.compile(r"&"), " und "),
    (re.compile(r"(?<!\S)(?:[^\W\d] ){3,}[^\W\d](?!\S)"), lambda match: match.group().replace(" ", "")),
    (re.compile(r"\b(?:verkäufer|verkäuferin|seller|assistant|assistent|bot)\s*:"), " rollenwort , "),
    (re.compile(r"\bact\W+(hold|deal|accept)"), r"act \1"),
    *DIALECT,
    (re.compile(r"[\"„“”«»*_<>/|]+"), " "),
    (re.compile(r"\b(zzgl|inkl|incl|exkl|ca|evtl|vlt|vllt|max|min|ggf|bzw|stk|gr|tel|einschl)\."), r"\1"),
    (re.compile(r"\n"), " . "),
)
_FOR: Final = re.compile(r"^\s*um\s+\S+(?:\s+(?:euro|eur|€|chf|franken))?\s*$")
_FOR_MONEY: Final = re.compile(
    r"\b(?:nehm\w*|nimm\w*|nimmt|kauf\w*|lass\w*|her|hergeb\w*|geb\w*|gib\w*|abgeb\w*|"
    r"haben|verkauf\w*|hergibst)\b"
)


_HOUR: Final = re.compile(r"^\s*(?:ca\.? |so |gegen |um |ab )?(?P<hour>[01]?\d|2[0-4])\s*(?:h|uhr)?\s*[.!?]?\s*$")
_SOON: Final = re.compile(r"\bin (?:ner|na|einer|1|a) (?:(?P<part>halben|halbn|viertel|guten) ?)?stunde?\b")
_MINUTES: Final = {"halben": 30, "halbn": 30, "viertel": 15, "guten": 60, "": 60}
_FAREWELL: Final = re.compile(
    r"(?:^|[,.!;\n]\s*|\b(?:also|und|dann|danke|super|ok|okay|gut|prima|perfekt|freu\w*|ja|alles klar|toll|top|na)\s+)"
    r"(?P<until>bis (?:dann )?(?:zum |am )?(?:morgen(?: früh| mittag| nachmittag| abend)?|heute(?: mittag| "
    r"nachmittag| abend)?|"
    r"übermorgen|nachher|später|gleich|nächste woche|wochenende|(?:mon|diens|donners|frei|sams|sonn)tag(?:abend|"
    r"mittag)?"
    r"|mittwoch|sonnabend|morn|morgn|zum wochenende))"
    r"(?=\s*(?:[!.,;\n]|$|dann\b|danke\b|und danke|lg\b|vg\b|mfg\b|liebe\b|gru|viele\b|ciao|tschü|in alter|"
    r"[^\w\s?.,!]))"
    r"(?!\s*(?:dann\s*)?\?)"
)
"""A good-bye that names a day and no hour: nobody comes until then."""
_UNTIL: Final = re.compile(r"\bbis (?=(?:zum |am )?[a-zäöü]+)", re.IGNORECASE)
_TAKEN: Final = re.compile(r"\b(?:abgemacht|einverstanden|gekauft|deal|(?:nehm|nimm|kauf)\w*)\b")
"""Beside a yes such a good-bye tells the day."""
_DASHED: Final = re.compile(r"(?<=\d)(?P<dash>[.,]-{1,2} ?)(?P<money>€|euro?(?!\w))")
_ADDED: Final = re.compile(r"\s*(?:und|\+|plus)?\s*(?:'?n|nen|ein|einen|'nen)?\s*")
_NOTE: Final = re.compile(r"fuffi|fuffz|fünfzig|zwanni|zwanzig|zehner|hunn?i|hundert|fünfer")
_PERCENT: Final = re.compile(r"\s*(?:prozent|%|proz\b)")


@dataclass(frozen=True, slots=True)
class Message:
    """A message as the tables read it.

    Args:
        written: The text folded, every character in its place.
        words: Its plain words with marks.
        figures: The figures that are marked.
        hours: The figures that belong to phrases of time.
        times: When they can come.
        whole: Whether all of it was read.
    """

    written: str
    words: str
    figures: tuple[Figure, ...]
    hours: tuple[Figure, ...]
    times: tuple[TimeConstraint, ...]
    whole: bool


def message(text: str, standing: Standing) -> Message:
    """Bring a message into the form the tables are written for; any text is accepted."""
    whole = len(text) <= _LONGEST
    text = text[:_LONGEST]
    written = _tidied(folded(text))
    found = _joined(figures(written, GERMAN), written)
    times, spans = _times(text, written, found, standing)
    hours = tuple(one for one in found if any(start <= one.start and one.end <= end for start, end in spans))
    kept = tuple(one for one in found if one not in hours)
    bare = "".join("\n" if raw == "\n" else sign for raw, sign in zip(text, written, strict=True))
    for start, end in spans:
        bare = bare[:start] + TIME_MARK.ljust(end - start) + bare[end:]
    said = marked(bare, kept)
    for pattern, word in _WRITTEN:
        said = pattern.sub(word, said)
    return Message(written, plain(said).words, kept, hours, times, whole and len(said) <= LONGEST)


def _money_in(span: tuple[int, int], figure: Figure) -> bool:
    money = figure.kind in (FigureKind.MONEY, FigureKind.PERCENT) or figure.currency is not None
    return money and span[0] < figure.end and figure.start < span[1]


def _times(
    text: str, written: str, found: tuple[Figure, ...], standing: Standing
) -> tuple[tuple[TimeConstraint, ...], list[tuple[int, int]]]:
    """When they can come, and where that stands."""
    if standing.expects is BuyerExpects.TIME and (hour := _HOUR.match(written)):
        read = read_times(f"um {hour['hour']} uhr", Context(now=standing.now, region=standing.region))
        return read.constraints, []
    if soon := _SOON.search(written):
        return (_within(_MINUTES[soon["part"] or ""], soon.group(), standing),), [soon.span()]
    standard, places = in_standard(text)
    if not _TIMED.search(standard.lower()):
        return (), []
    farewells = list(_FAREWELL.finditer(written))
    if farewells and (_TAKEN.search(written) or standing.expects is BuyerExpects.HANDOVER):
        farewells = []
        standard = _UNTIL.sub("    ", standard)
    read = read_times(standard, Context(now=standing.now, region=standing.region))
    spans = [
        (start, end)
        for start, end in ((places[start], places[end]) for start, end in read.spans)
        if end - start >= len(TIME_MARK)
        and not written[end : end + 1].isalpha()
        and not (_FOR.match(written[start:end]) and _FOR_MONEY.search(written))
        and not any(_money_in((start, end), one) for one in found)
        and not any(match.start("until") <= start < match.end("until") for match in farewells)
    ]
    if len(spans) < len(read.spans):
        return (), spans
    near = _NEAR.search(written) is not None
    return tuple(_arriving(one, standing, near=near) for one in read.constraints), spans


def _tidied(written: str) -> str:
    """The text with the dash of "300,-€" behind its sign, where the kit looks for no money."""
    return _DASHED.sub(lambda match: match["money"] + " " * len(match["dash"]), written)


def _joined(found: tuple[Figure, ...], written: str) -> tuple[Figure, ...]:
    """The figures with sums of notes made one ("zwei Hunderter und n Fuffi"), and "zehn Prozent" a share."""
    made: list[Figure] = []
    for one in found:
        last = made[-1] if made else None
        if last and one.readings and last.readings and _ADDED.fullmatch(written[last.end : one.start]):
            noted = _NOTE.search(written[one.start : one.end]) and one.readings[0] < last.readings[0]
            if noted:
                made[-1] = replace(last, end=one.end, readings=(last.readings[0] + one.readings[0],))
                continue
        if one.spelled and one.readings and (percent := _PERCENT.match(written, one.end)):
            permille = one.readings[0] // 10
            made.append(replace(one, kind=FigureKind.PERCENT, permille=permille, readings=(), end=percent.end()))
            continue
        made.append(one)
    return tuple(made)


def _within(minutes: int, words: str, standing: Standing) -> TimeConstraint:
    start = standing.now + timedelta(minutes=minutes)
    return TimeConstraint(
        Polarity.WANT, (start.date(),), start.time(), start=start, end=start + timedelta(hours=1), text=words
    )


_NEAR: Final = re.compile(r"\b(?:bin|sind) .{0,30}in (?:der|deiner|ihrer|eurer) (?:stadt|nähe|gegend|ecke|umgebung)\b")


def _arriving(one: TimeConstraint, standing: Standing, *, near: bool) -> TimeConstraint:
    """In twenty minutes is when somebody comes, not until when they cannot; so is when they are in town."""
    if near and one.polarity is Polarity.REFUSE:
        return replace(one, polarity=Polarity.WANT)
    if one.polarity is Polarity.REFUSE and one.start is not None and one.end is not None:
        ahead = one.end - one.start
        if one.start == standing.now and ahead.total_seconds() <= 6 * 3600:
            return replace(one, polarity=Polarity.WANT, start=one.end, end=one.end + ahead, since=one.until, until=None)
    return one
