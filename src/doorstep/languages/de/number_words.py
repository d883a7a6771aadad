"""German number words, written together or apart, taken to pieces: "siebenundzwanzig" is seven, and, twenty."""

import re
from collections.abc import Mapping
from functools import lru_cache

UNITS: Mapping[str, int] = {
    "null": 0, "ein": 1, "eins": 1, "zwei": 2, "zwo": 2, "zwoo": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5,
    "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "fünfe": 5, "viere": 4, "sechse": 6, "siebene": 7, "neune": 9,
    "simme": 7, "zwoa": 2, "zwee": 2, "zwoi": 2, "zwöi": 2, "drü": 3, "füf": 5, "sächs": 6,
    "sibe": 7, "nüün": 9, "nün": 9, "oans": 1, "eis": 1, "siebn": 7, "neine": 9, "viar": 4,
    "drüü": 3, "vieri": 4, "foif": 5, "siebe": 7,
}  # fmt: skip
TEENS: Mapping[str, int] = {
    "zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15,
    "fuenfzehn": 15, "fuffzehn": 15, "sechzehn": 16, "sechszehn": 16, "siebzehn": 17, "siebenzehn": 17, "achtzehn": 18,
    "drizäh": 13, "vierzäh": 14, "füfzäh": 15, "fuchzehn": 15, "sächzäh": 16, "sibezäh": 17, "achtzäh": 18,
    "nünzäh": 19, "nüünzäh": 19, "viazehn": 14, "neunzehn": 19,
    "zehne": 10, "zäh": 10, "zwölfi": 12, "zwölfe": 12, "zwöuf": 12, "zwöif": 12, "elfe": 11,
}  # fmt: skip
TENS: Mapping[str, int] = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "dreizig": 30, "vierzig": 40, "fünfzig": 50, "fuenfzig": 50,
    "fuffzig": 50, "sechzig": 60, "sechszig": 60, "siebzig": 70, "siebenzig": 70, "achtzig": 80, "neunzig": 90,
    "zwanzg": 20, "zwänzg": 20, "dreissg": 30, "dreißg": 30, "drissg": 30, "vierzg": 40, "viazg": 40, "fuchzg": 50,
    "fuchzig": 50, "fünfzg": 50, "füfzg": 50, "sechzg": 60, "sächzg": 60, "siebzg": 70, "sibezg": 70, "achtzg": 80,
    "neunzg": 90, "nünzg": 90, "neinzg": 90, "driissg": 30, "siebezg": 70, "achzg": 80,
}  # fmt: skip
SCALES: Mapping[str, int] = {"hundert": 100, "hundred": 100, "tausend": 1000, "tuusig": 1000, "tuusg": 1000}
TIMES: Mapping[str, int] = {
    "doppel": 2, "doppelt": 2, "doppelte": 2, "dreifach": 3, "dreifache": 3, "vierfach": 4, "zweimal": 2, "dreimal": 3,
    "viermal": 4, "fünfmal": 5, "zwomal": 2,
}  # fmt: skip
"""How often the digit behind is meant."""
_ORDINAL_STEMS: Mapping[str, int] = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "fuenft": 5, "sechst": 6, "siebt": 7, "siebent": 7,
    "acht": 8, "neunt": 9, "zehnt": 10, "elft": 11, "zwölft": 12, "zwoelft": 12, "dreizehnt": 13, "vierzehnt": 14,
    "fünfzehnt": 15, "sechzehnt": 16, "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19,
}  # fmt: skip
_LONGEST = 60
"""No number word is longer; what is longer is not taken to pieces."""


def _either(*tables: Mapping[str, int]) -> str:
    return "|".join(sorted({word for table in tables for word in table}, key=lambda word: (-len(word), word)))


_ATOM = _either(UNITS, TEENS, TENS, SCALES, TIMES)
_GLUED = re.compile(rf"(?>{_ATOM}|und)+")
_PIECE = re.compile(rf"{_ATOM}|und")
_LINKED = re.compile(
    r"(?P<hundreds>(?:ein|zwei|zwo|zwöi|drei|drü|vier|fünf|füf|sechs|sieben|acht|neun)?hundert(?:und)?)?"
    rf"(?P<unit>{_either(UNITS)}|ei|oan|siem|sim|fimf|nein|eine)(?P<link>a|e|ra|er|en|ä|ne|und)?"
    rf"(?P<tens>{'|'.join(word for word in TENS if not word.endswith('ig'))})"
)
"""Dialect: "achtavierzg" and "siebezwänzg" are 48 and 27."""
_LINKED_UNITS = {
    "ei": "ein", "oan": "ein", "eine": "ein", "siem": "sieben", "sim": "sieben", "fimf": "fünf", "nein": "neun",
}  # fmt: skip
_HEAD = rf"(?P<head>(?>{_either(UNITS, SCALES)}|und)*)"
_ORDINAL = re.compile(
    rf"(?:{_HEAD}(?P<tens>{_either(TENS)})st|(?P<hundreds>(?>{_either(UNITS, SCALES)}|und)+)st|"
    rf"(?P<stem>{_either(_ORDINAL_STEMS)}))e[rnsm]?"
)


@lru_cache(maxsize=4096)
def pieces(word: str) -> tuple[str, ...]:
    """The pieces a lower-case number word is made of; none where it is no number word."""
    if len(word) > _LONGEST:
        return ()
    if linked := _LINKED.fullmatch(word):
        return _unlinked(linked)
    if not _GLUED.fullmatch(word):
        return ()
    found = tuple(_PIECE.findall(word))
    return () if found[0] == "und" and not (len(found) > 1 and found[1] in TENS) else found


def _unlinked(match: re.Match[str]) -> tuple[str, ...]:
    """The pieces of a dialect number that links its unit to its tens."""
    unit = _LINKED_UNITS.get(match.group("unit"), match.group("unit"))
    return (*_PIECE.findall(match.group("hundreds") or ""), unit, "und", match.group("tens"))


def ordinal(word: str) -> int | None:
    """The place a lower-case word names ("dritte", "einundzwanzigsten"), None where it names none."""
    match = _ORDINAL.fullmatch(word) if len(word) <= _LONGEST else None
    if match is None:
        return None
    if match.group("stem"):
        return _ORDINAL_STEMS[match.group("stem")]
    said = match.group("hundreds") or (match.group("head") + match.group("tens"))
    return value(pieces(said))


def groups_of(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The digits that pieces mean, group by group: "zehn", "eins", "fünfzehn" is 10, 1, 15."""
    groups: list[str] = []
    index = 0
    while index < len(parts):
        said, index = group(parts, index)
        if said:
            groups.append(said)
    return tuple(groups)


def value(parts: tuple[str, ...]) -> int | None:
    """The one number that pieces make, None where they make several or none."""
    read = group(parts, 0)
    return int(read[0]) if parts and read[1] == len(parts) else None


def group(parts: tuple[str, ...], index: int) -> tuple[str, int]:
    """Read one group of digits ("vier", "sieben und zwanzig", "fünf hundert acht"); give the place behind it."""
    if parts[index] in TIMES:
        return _repeated(parts, index)
    if parts[index].isdigit() and parts[index + 1 : index + 2] not in (("hundert",), ("tausend",)):
        return parts[index], index + 1
    if parts[index] == "und" and not (index + 1 < len(parts) and parts[index + 1] in TENS):
        return "", index + 1
    number, index = _below_hundred(parts, index)
    total, scaled = 0, False
    while index < len(parts) and _scale(parts, index, total):
        scale = SCALES[parts[index]]
        total = (total + number) * scale if scale == 1000 else total + number * scale
        number, scaled = 0, True
        index += 1
        if _addable(parts, index):
            number, index = _below_hundred(parts, index + (parts[index] == "und"))
    return (str(total + number) if scaled else str(number)), index


def _scale(parts: tuple[str, ...], index: int, total: int) -> bool:
    """Whether a hundred or thousand goes on with the number; a second hundred begins a new one."""
    return parts[index] in SCALES and (total % 1000 == 0 or parts[index] == "tausend")


def _repeated(parts: tuple[str, ...], index: int) -> tuple[str, int]:
    following = parts[index + 1] if index + 1 < len(parts) else ""
    if following in UNITS or (following.isdigit() and len(following) == 1):
        digit = following if following.isdigit() else str(UNITS[following])
        return digit * TIMES[parts[index]], index + 2
    return "", index + 1


def _addable(parts: tuple[str, ...], index: int) -> bool:
    """Whether what stands behind a hundred or thousand is added to it; a zero or a row of digits begins a new group."""
    if index < len(parts) and parts[index] == "und":
        index += 1
    if index >= len(parts):
        return False
    word, behind = parts[index], parts[index + 1] if index + 1 < len(parts) else ""
    row = word in UNITS and behind in UNITS
    return not row and UNITS.get(word) != 0 and word not in TIMES and word not in SCALES and not word.isdigit()


def _below_hundred(parts: tuple[str, ...], index: int) -> tuple[int, int]:
    word = parts[index]
    if word in SCALES:
        return 1, index
    if word.isdigit():
        return int(word), index + 1
    if word == "und":
        return TENS.get(parts[index + 1], 0), index + 2
    if UNITS.get(word) and parts[index + 1 : index + 2] == ("und",) and parts[index + 2 : index + 3]:
        tens = TENS.get(parts[index + 2])
        if tens is not None:
            return tens + UNITS[word], index + 3
    for table in (UNITS, TEENS, TENS):
        if word in table:
            return table[word], index + 1
    return 0, index + 1
