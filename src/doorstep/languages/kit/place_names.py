"""How streets, towns and postcodes are written, by country: spellings of one name are brought to one form.

A register is kept by country and not by the language of the call, so the words stand here by country.
"""

import re
import unicodedata
from typing import Final

from doorstep.languages.kit.place_sounds import GERMAN_SPEAKING, LONGEST

_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "æ": "ae", "ø": "o", "œ": "oe"})
_APOSTROPHES: Final = re.compile(r"['’`´]")
_WORD: Final = re.compile(r"[a-z0-9]+")

_GERMAN: Final = {
    "str": "strasse",
    "street": "strasse",
    "pl": "platz",
    "dr": "doktor",
    "prof": "professor",
}
_GERMAN_TYPES: Final = frozenset(
    {
        "strasse",
        "weg",
        "platz",
        "allee",
        "gasse",
        "ring",
        "damm",
        "ufer",
        "steig",
        "pfad",
        "hof",
        "graben",
        "markt",
        "zeile",
    }
)
_ENGLISH: Final = {
    "aly": "alley",
    "av": "avenue",
    "ave": "avenue",
    "blvd": "boulevard",
    "cir": "circle",
    "cl": "close",
    "cres": "crescent",
    "ct": "court",
    "dr": "drive",
    "gdns": "gardens",
    "gr": "grove",
    "hwy": "highway",
    "ln": "lane",
    "pde": "parade",
    "pkwy": "parkway",
    "pl": "place",
    "rd": "road",
    "sq": "square",
    "st": "street",
    "str": "street",
    "ter": "terrace",
    "terr": "terrace",
    "trl": "trail",
    "wy": "way",
}
_ENGLISH_TYPES: Final = frozenset(_ENGLISH.values()) | {"hill", "mews", "path", "row", "walk", "rise", "green"}
_SIDES: Final = {
    "n": "north",
    "s": "south",
    "e": "east",
    "w": "west",
    "ne": "northeast",
    "nw": "northwest",
    "se": "southeast",
    "sw": "southwest",
}
_SMALL: Final = re.compile(
    r"(?<=\s)(?:Am|An|Auf|Bei|Der|Dem|Den|Des|Die|Im|In|Of|On|The|Und|Unter|Upon|Vor|Zu|Zum|Zur)(?=\s)"
)
_STR: Final = re.compile(r"(?i)(s)tr(?:\.|asse)?$")


def words(name: str, country: str) -> tuple[str, ...]:
    """The words of a street or town in small letters, umlauts and ß written out, abbreviations opened."""
    small = unicodedata.normalize("NFC", _APOSTROPHES.sub("", name[:LONGEST]).casefold()).translate(_UMLAUTS)
    found = _WORD.findall("".join(_plain(sign) for sign in unicodedata.normalize("NFKD", small)))
    return tuple(_german(found) if country in GERMAN_SPEAKING else _english(found))


def _plain(sign: str) -> str:
    if sign.isascii():
        return sign
    return "" if unicodedata.combining(sign) else " "


def fold(name: str, country: str) -> str:
    """The one form of all spellings of a name: "Haupt-Str." and "Hauptstraße" are equal."""
    return "".join(words(name, country))


def core(folded: str, country: str) -> str:
    """A folded street without its type word: "haupt" of "hauptstrasse"."""
    kinds = _GERMAN_TYPES if country in GERMAN_SPEAKING else _ENGLISH_TYPES
    endings = (kind for kind in kinds if folded.endswith(kind) and len(folded) > len(kind))
    return folded[: -len(longest)] if (longest := max(endings, key=len, default="")) else folded


def postcode_key(postcode: str, country: str) -> str:
    """A postcode without spaces, in capitals, where it is of figures without the country's letters before it.

    Of a nine-digit American one the first five figures count.
    """
    plain = re.sub(r"[^0-9A-Z]", "", postcode.upper())
    if country == "US" or country in GERMAN_SPEAKING:
        plain = re.sub(r"^[A-Z]+(?=\d)", "", plain)
    return plain[:5] if country == "US" else plain


def written(name: str, country: str) -> str:
    """A street or town as it is to be read aloud: no capitals throughout, no abbreviated type of street."""
    shown = " ".join(name.split())
    if shown.isupper() or shown.islower():
        shown = _SMALL.sub(lambda found: found.group().lower(), shown.title().replace("'S", "'s"))
    if country in GERMAN_SPEAKING:
        ending = "trasse" if country in ("CH", "LI") else "traße"
        return _STR.sub(lambda found: found.group(1) + ending, shown)
    first, _, last = shown.rpartition(" ")
    opened = _ENGLISH.get(last.rstrip(".").lower())
    return f"{first} {opened.capitalize()}" if first and opened else shown


def _german(found: list[str]) -> list[str]:
    opened = [_GERMAN.get(word, word) for word in found]
    opened = [f"{word}asse" if word.endswith("str") and len(word) > 3 else word for word in opened]
    if len(opened) > 1:
        opened[-1] = "strasse" if opened[-1] == "st" else opened[-1]
    return ["sankt" if word == "st" else word for word in opened]


def _english(found: list[str]) -> list[str]:
    if len(found) < 2:
        return found
    first = "saint" if found[0] == "st" else _SIDES.get(found[0], found[0])
    last = _ENGLISH.get(found[-1]) or _SIDES.get(found[-1], found[-1])
    middle = found[1:-1]
    if middle and last in _SIDES.values():
        middle[-1] = _ENGLISH.get(middle[-1], middle[-1])
    return [first, *middle, last]
