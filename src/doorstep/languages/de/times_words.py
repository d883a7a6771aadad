"""Building blocks of the German time grammar: number words, months, weekdays and the cleaning of spoken text."""

import re
from collections.abc import Iterable

from doorstep.languages.kit.times_cleaning import blanked, first_wish_kept, lowered, said_once

_UNITS = {
    "ein": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
}  # fmt: skip
_TENS = {"zwanzig": 20, "dreissig": 30, "dreisig": 30, "vierzig": 40, "fünfzig": 50}
SMALL = {
    "null": 0, **_UNITS, "eins": 1, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
NUMBERS = {
    **SMALL,
    **_TENS,
    **{f"{unit}und{ten}": ones + tens for unit, ones in _UNITS.items() for ten, tens in _TENS.items()},
}
"""Numbers from nought to fifty-nine by their words; the sharp s is written s or ss, as in a cleaned text."""
_DIALECT = {f"{word}e": value for word, value in SMALL.items() if 4 <= value <= 12}
_IRREGULAR = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
ORDINALS = {
    **{_IRREGULAR.get(value, f"{word}t"): value for word, value in SMALL.items() if 1 <= value <= 19},
    "siebent": 7,
    **{f"{word}st": value for word, value in NUMBERS.items() if 20 <= value <= 31},
}
"""Ordinals without their endings."""
MONTHS = ("jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez")
_MONTHS_OTHERWISE = {"jän": 1, "mar": 3, "may": 5, "oct": 10, "dec": 12, "mrz": 3}
WEEKDAYS = ("mo", "di", "mi", "do", "fr", "sa", "so")


def _any_of(words: Iterable[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_HOUR_WORDS = {**_DIALECT, **{word: value for word, value in NUMBERS.items() if 0 < value <= 24 and word != "ein"}}
HOUR = rf"(?:{_any_of(_HOUR_WORDS)}|[01]?\d|2[0-4])"
FULL_HOUR = rf"(?:{HOUR}|ein|null)"
MINUTE = rf"(?:{_any_of(NUMBERS)}|[0-5]?\d)"
COUNT = rf"(?:\d{{1,2}}|ein paar|paar|ein(?:e[nrms]?)?|{_any_of(NUMBERS)})"
ORDINAL = rf"(?:{_any_of(ORDINALS)}e[nrms]?|\d{{1,2}}s?te[nrs]?)"
MONTH = (
    r"(?:jan(?:uar|uary)?|jänner|jän|feb(?:ruar|er|ruary)?|märz|märzen|mrz|mär|march|mar|apr(?:il)?|mai|may|"
    r"juni|juno|june|jun|juli|july|jul|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|"
    r"de[zc](?:ember)?)\b\.?"
)
WEEKDAY = (
    r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|"
    r"mon|die|mit|don|fre|sam|son|(?:mo|di|mi|do|fr|sa|so))"
)
_WEEKDAYS_OTHERWISE = (
    ("mäntig", "mändig", "mondog", "maandag"),
    ("zischtig", "zyschtig", "ziischtig", "erchtag", "dingsdag"),
    ("mittwuch",),
    ("dunschtig", "donschtig", "pfinztag", "dunnerstag"),
    ("fritig", "friitig", "freidog", "freedag"),
    ("samschtig", "samsdog", "sünnavend"),
    ("sunntig", "sundog", "sunndog"),
)
_BY_DIALECT = {name: number for number, names in enumerate(_WEEKDAYS_OTHERWISE) for name in names}
FULL_WEEKDAY = rf"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|{'|'.join(_BY_DIALECT)})"

_FILLER = re.compile(
    r"\b(?:ä+h+m*|eh+m+|öh+m*|hm+|tja|na ja|naja|also|halt(?!,)|eben(?! nicht)|eigentlich|leider|wohl|"
    r"wahrscheinlich|vermutlich|glaube? ich|ich glaube?|denke? ich|ich denke?|ich würde? sagen|würde? ich sagen|"
    r"ich sage? mal|sozusagen|quasi|irgendwie|ehrlich gesagt|gell|gelle|wissen sie|weist du|mal|grad|gerade|"
    r"grade|nämlich|ja(?! *(?:$|[.,;!?]))|doch(?! (?:lieber|besser|eher))|schon(?! *(?:$|"
    r"[.,;!?]))|aba|jo|einfach|natürlich|sowieso|eh)\b,?"
)
_IN_CASE = re.compile(
    r"\b(?:wenn|falls|sollte?) (?:ihnen |bei ihnen |der |am )?(?P<when>[a-zäöü0-9.: ]{3,30}?) (?:bei ihnen |dann )?"
    r"nicht (?:möglich|geht|gehen|klappt|klappen|passt|passen|klappen sollte|gehen sollte|hinhaut)(?: sollte| ist)?\b"
)
_HERE = re.compile(
    r"\b(?:ned|net|nit|nid|i|ich|mia|wieder|immer|eh|is|bin|san|wer|koana|keiner|niemand|neamd|alle|oft|selten) do\b"
)
_HERE_FIRST = re.compile(r"\bdo(?= (?:bin|hob|hab|han|is|san|geht|passt|kann|ko|arbeit\w*|muass|muss|hamma|samma)\b)")
_NOBODY_IN = re.compile(
    r"\b(?:wenn|falls) (?:da |dann |mal |doch |dort )?(?:(?:keiner|niemand)(?: [a-zäöü]+){0,3}?|(?:ich|wir|i)"
    r"(?: [a-zäöü]+){0,2}? (?:nicht|net|ned|nid)) (?:da|daheim|zu ?hause|aufmach\w*|öffne\w*|reagier\w*|hör\w*)"
    r"(?: (?:ist|bin|sind|sein sollte|is|war))?\b"
)
_UMLAUTS = {"ae": "ä", "oe": "ö", "ue": "ü"}
_SPELT_OUT = re.compile(r"\b[a-z]*(?<![aeq])(?:ae|oe|ue)[a-z]*")
_TWO_LETTERS = re.compile(r"(?<![aeq])(?:ae|oe|ue)")
_STUTTER = re.compile(r"\b([a-zäöü']+)((?:[\s,]+\1\b)+)")


def cleaned(text: str) -> str:
    """Lower the case, write umlauts as such and blank fillers and stutters; the length stays."""
    plain = lowered(text).replace("ß", "s")
    plain = _SPELT_OUT.sub(_with_umlauts, plain)
    plain = _HERE.sub(lambda found: found.group()[:-2] + "da", plain)
    plain = blanked(_NOBODY_IN, _HERE_FIRST.sub("da", plain))
    plain = first_wish_kept(_IN_CASE, plain)
    plain = blanked(_FILLER, plain)
    return said_once(_STUTTER, plain, {*NUMBERS, "nein", "ne", "nee", "die", "der", "das"})


def _with_umlauts(found: re.Match[str]) -> str:
    word = found.group()
    return _TWO_LETTERS.sub(lambda letters: _UMLAUTS[letters.group()], word).ljust(len(word))


def count(word: str) -> int:
    """Read a small number in digits or words; "ein" is one, "ein paar" three; an ending of dialect is dropped."""
    word = word.strip()
    if word.isdigit():
        return int(word)
    if "paar" in word:
        return 3
    if word.startswith("ein") and word not in NUMBERS:
        return 1
    return NUMBERS.get(word, _DIALECT.get(word, 0))


def ordinal(word: str) -> int:
    """Read an ordinal in digits or words: "24.", "vierundzwanzigste"."""
    digits = re.match(r"\d+", word)
    if digits:
        return int(digits.group())
    return ORDINALS.get(re.sub(r"e[nrms]?$", "", word.strip()), 0)


def month(word: str) -> int:
    """Give the number of a month's name."""
    start = word.strip(". ")[:3]
    return _MONTHS_OTHERWISE.get(start) or MONTHS.index(start) + 1


def weekday(word: str) -> int:
    """Give the number of a weekday's name, Monday being 0."""
    word = word.strip()
    if word in _BY_DIALECT:
        return _BY_DIALECT[word]
    return 5 if word.startswith("sonna") else WEEKDAYS.index(word[:2])
