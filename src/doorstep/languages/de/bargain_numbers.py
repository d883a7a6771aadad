"""Amounts as German buyers say and write them: words of money, numbers in words, slang for notes."""

import re
from collections.abc import Mapping
from typing import Final

from doorstep.languages.de.number_words import TIMES, pieces, value
from doorstep.languages.kit.bargain_figures import FigureWords, Spoken

_NOTES: Final[Mapping[str, int]] = {
    "fuffi": 50, "fuffis": 50, "fuffziger": 50, "fünfziger": 50, "fuchzger": 50, "fuchziger": 50, "fünfzger": 50,
    "zwanni": 20, "zwannis": 20, "zwanziger": 20, "zwanzger": 20, "zehner": 10, "zehnerl": 10, "fünfer": 5,
    "fünferl": 5, "fünfi": 5, "hunni": 100, "hunnis": 100, "hunderter": 100, "hundert": 100, "hunnert": 100,
    "hundat": 100, "tausender": 1000, "tausend": 1000, "tausnd": 1000, "tuusig": 1000, "mille": 1000, "riese": 1000,
    "riesen": 1000, "zweihunderter": 200, "dreissiger": 30, "vierziger": 40, "sechziger": 60, "siebziger": 70,
    "achtziger": 80, "neunziger": 90, "fünfhunderter": 500,
}  # fmt: skip
"""Notes by their names, and what they are worth."""
_SCALES: Final[Mapping[str, int]] = {
    "k": 1000, "tsd": 1000, "tsd.": 1000, "mille": 1000, "tausend": 1000, "tausender": 1000, "riesen": 1000,
    "scheine": 1000, "hundert": 100, "hunderter": 100, "hunnis": 100, "hunni": 100, "hunnert": 100, "fuffis": 50,
    "fünfziger": 50, "zwannis": 20, "zwanziger": 20, "zehner": 10,
}  # fmt: skip
_HALVES: Final[Mapping[str, float]] = {
    "anderthalb": 1.5, "eineinhalb": 1.5, "einenhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5,
    "fünfeinhalb": 5.5, "sechseinhalb": 6.5, "siebeneinhalb": 7.5, "achteinhalb": 8.5, "neuneinhalb": 9.5,
}  # fmt: skip
_DIALECT: Final = (
    (re.compile(r"z(?:ich|isch|sch)$"), "zig"),
    (re.compile(r"hunn?[ea]r?t|hundat|hundad|hunder(?!t)"), "hundert"),
    (re.compile(r"d?tausn?d$|dausend"), "tausend"),
    (re.compile(r"fuff?(?=zig|zehn)|fuch(?=z[ig])"), "fünf"),
    (re.compile(r"ß"), "ss"),
    (re.compile(r"^foff?zig"), "fünfzig"),
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_NEVER_ALONE: Final = frozenset({"ein", "eins", "eis", "oans", "und", "doppelt", "doppel", "zäh"})
"""Words that are rarely a number where they stand by themselves, such as an article."""
_ONE: Final = frozenset({"ein", "einen", "nen", "n"})
"""An article that counts where a word of money follows: "einen Euro"."""
_LONGEST: Final = 40


def spoken(text: str) -> tuple[Spoken, ...]:
    """The numbers in words of a folded text, in their order; slang for notes counts as one."""
    words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(text)]
    found: list[Spoken] = []
    index = 0
    while index < len(words):
        said, used = _number(words, index, text)
        if said is not None:
            found.append(said)
        index += used
    return tuple(found)


_Words = list[tuple[str, int, int]]


def _number(words: _Words, index: int, text: str) -> tuple[Spoken | None, int]:
    """The number that begins with a word, and how many words it has; one word where there is none."""
    if words[index][0] in _ONE and index + 1 < len(words) and words[index + 1][0] in GERMAN.currencies:
        return Spoken(words[index][1], words[index][2], (100,)), 1
    run = 1
    while (
        index + run < len(words) and run < 5 and text[words[index + run - 1][2] : words[index + run][1]] in (" ", "-")
    ):
        run += 1
    for count in range(run, 0, -1):
        if readings := _readings([word for word, _, _ in words[index : index + count]]):
            return Spoken(words[index][1], words[index + count - 1][2], readings), count
    return None, 1


def _readings(said: list[str]) -> tuple[int, ...]:
    """What a row of words can mean in hundredths, the likely first; nothing where it is no number."""
    joined = "".join(said)
    if len(joined) > _LONGEST or (len(said) > 1 and not all(map(_numeral, said))):
        return ()
    if len(said) == 1:
        return _of_word(said[0])
    return _of_notes(said) or _of_pair(said) or _whole(joined)


def _numeral(word: str) -> bool:
    return word in _NOTES or word in _HALVES or word == "und" or bool(pieces(_regular(word)))


def _of_word(word: str) -> tuple[int, ...]:
    if word in _NEVER_ALONE:
        return ()
    if word in _NOTES:
        return (_NOTES[word] * 100,)
    if word in _HALVES:
        return (int(_HALVES[word] * 100),)
    return _clipped(_regular(word)) or _whole(word)


def _whole(word: str) -> tuple[int, ...]:
    number = _value(word)
    return () if number is None else (number * 100,)


def _value(word: str) -> int | None:
    """The number a word names."""
    parts = pieces(_regular(word))
    return value(parts) if parts and not any(part in TIMES for part in parts) else None


_CLIPPED: Final = re.compile(
    r"(?P<head>zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun)"
    r"(?P<tail>zwanzig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)"
)
"""Two hundred and fifty said short: "zwofuffzig"."""


def _clipped(word: str) -> tuple[int, ...]:
    match = _CLIPPED.fullmatch(word)
    if not match:
        return ()
    head, tail = _value(match["head"]) or 0, _value(match["tail"]) or 0
    return head * 10000 + tail * 100, head * 100 + tail


def _of_notes(said: list[str]) -> tuple[int, ...]:
    """So many notes: "zwei Fuffis"."""
    if len(said) == 2 and said[1] in _NOTES and said[0] not in _NOTES:
        count = _HALVES.get(said[0]) or _value(said[0])
        return (int(count * _NOTES[said[1]] * 100),) if count else ()
    return ()


def _of_pair(said: list[str]) -> tuple[int, ...]:
    """Two numbers side by side: "zwei fünfzig" is 250 or 2.50, "tausend zwo" 1200, "sieben fünf" 7500, 750 or 7.50."""
    if len(said) != 2:
        return ()
    first, second = map(_value, said)
    if not first or second is None or "und" in said:
        return ()
    if first == 1000 and second < 10:
        return (100000 + second * 10000,)
    if first < 10 and 10 <= second < 100:
        return first * 10000 + second * 100, first * 100 + second
    if first < 20 and second < 10:
        return first * 100000 + second * 10000, first * 10000 + second * 1000, first * 100 + second * 10
    return ()


def _regular(word: str) -> str:
    for pattern, said in _DIALECT:
        word = pattern.sub(said, word)
    return word


GERMAN: Final = FigureWords(
    currencies={
        "eur": "EUR",
        "euro": "EUR",
        "euros": "EUR",
        "euronen": "EUR",
        "teuro": "EUR",
        "teuros": "EUR",
        "eu": "EUR",
        "eier": "",
        "tacken": "",
        "öcken": "",
        "ocken": "",
        "steine": "",
        "mäuse": "",
        "kröten": "",
        "piepen": "",
        "flocken": "",
        "chf": "CHF",
        "franken": "CHF",
        "franke": "CHF",
        "fränkli": "CHF",
        "stutz": "CHF",
        "sfr": "CHF",
        "fr.": "CHF",
        "fr": "CHF",
        "usd": "USD",
        "dollar": "USD",
        "dollars": "USD",
        "gbp": "GBP",
        "pfund": "GBP",
        "lira": "TRY",
        "mark": "DEM",
        "dmark": "DEM",
        "rubel": "RUB",
        "yen": "JPY",
        "zloty": "PLN",
        "pln": "PLN",
        "kronen": "CZK",
        "yuan": "CNY",
    },
    cents=frozenset({"cent", "cents", "rappen", "ct"}),
    scales=_SCALES,
    percent=r"prozent|proz\.?|pct|perzent",
    each_behind=r"pro stück|pro stk|pro nase|das stück|jeweils|"
    r"(?:pro|je|per|für jeden|jeder) (?:stück|stk|stuhl|sessel|teil|set|paar|reifen|person|platte|exemplar)|"
    r"/ ?(?:stück|stk)|per stück|each",
    each_before=r"jeweils|je|à|pro stück|das stück|stückpreis|stückpreis von|pro stuhl|pro reifen|je stück|je stuhl|"
    r"(?<=\d )a",
    rough_behind=r"\+/-|ungefähr|circa|ca|oder so|so um den dreh",
    ordinal=r"(?!)",
    spoken=spoken,
)
"""German words of money for the figures of the kit."""
