"""How pieces of a German address are written, and which words can be the name of a town."""

import re

from doorstep.languages.de.address_words import (
    ENDED,
    HEADS,
    NO_STREET,
    NOT_NAME,
    QUALITIES,
    STREET_KINDS,
    WITH_E,
    WITH_ER,
)
from doorstep.languages.kit.word_sets import words_in

_SMALL = words_in(
    "am an der den dem des im in ob vor auf bei unter und zu zum zur von vom d a m i br h die das beim hinter "
    "über du de la le les"
)
_UPPER = frozenset({"og", "eg", "dg", "ug"})
_GLUES = re.compile(rf"(?P<name>[a-zäöü][a-zäöü-]{{2,}}) (?P<kind>{STREET_KINDS})")
_WORD = re.compile(r"[a-zäöüéèêàâôç][\w.'/-]*")
_LONGEST_NAME = 6
_LED_STREET = re.compile(
    r"(?:am|im|zum|zur|beim|hinterm|unterm|überm|vorm|ob der|"
    r"(?:unter|an|auf|hinter|vor|in|bei|zwischen|neben|über) de[rnm]) "
    r"(?P<name>[a-zäöü][a-zäöü'-]+(?: [a-zäöü][a-zäöü'-]{2,}){0,2})"
)
_ABBREVIATED = re.compile(r"([Ss])tr(?:ass)?\b\.?")


def is_place_name(city: str) -> bool:
    """Whether the words can be the name of a town."""
    tokens = city.split()
    linked = {"am", "an", "der", "ob", "im", "in", "vor", "bei", "auf", "unter", "zu", "den", "dem", "d", "a", "m", "i"}
    return (
        0 < len(tokens) <= _LONGEST_NAME
        and len(city) > 1
        and all(_WORD.fullmatch(token) for token in tokens)
        and (tokens[0] not in NOT_NAME or (tokens[0] == "klein" and len(tokens) > 1))
        and tokens[-1] not in NOT_NAME
        and not {token for token in tokens if token not in linked} & (NOT_NAME - {"klein"})
    )


def is_name(bare: str) -> bool:
    """Whether the words can be a name at all, as an answer to being asked for one."""
    tokens = [token for token in bare.split() if token not in _SMALL]
    return (
        0 < len(tokens) <= _LONGEST_NAME
        and not set(tokens) & (NOT_NAME - {"weg"})
        and all(re.fullmatch(r"[\wäöüß][\w.'-]*", token) for token in tokens)
    )


def is_led_street(bare: str) -> bool:
    """Whether words alone are a street known by those it begins with: "am Ring", "hinter den Höfen", "zur Mühle"."""
    match = _LED_STREET.fullmatch(bare)
    return match is not None and not set(match.group("name").split()) & (NOT_NAME | NO_STREET)


def cased(name: str, value: str, region: str = "DE") -> str:
    """Write a piece the way it stands on a label: "17a", "Lerchenstraße", "Frankfurt am Main", "3. Stock links"."""
    value = value.strip(" ,")
    if name == "house_number":
        return re.sub(r" ?bis ?", "-", re.sub(r"(?<=\d) (?=[a-z]$)", "", value.lower()))
    if name == "street":
        return street_written(value, region)
    if name == "city":
        return " ".join(_capital(word, first=index == 0) for index, word in enumerate(value.split()))
    if name == "unit":
        return unit_written(value)
    return value


def street_written(street: str, region: str) -> str:
    """The street with capitals, put together where it was heard apart, with the ß its country writes."""
    glued = _GLUES.fullmatch(street)
    if glued and _is_one_word(glued.group("name")):
        street = glued.group("name") + glued.group("kind")
    words = [_capital(word, first=index == 0) for index, word in enumerate(street.split())]
    written = _ABBREVIATED.sub(r"\1trasse", " ".join(words))
    if region == "CH":
        return written.replace("ß", "ss")
    return re.sub(r"([Ss])trasse\b", r"\1traße", written)


def unit_written(unit: str) -> str:
    """A floor, staircase or door with capitals where nouns have them."""
    return re.sub(r"[^\W\d_][\w'-]*", lambda match: _unit_word(match.group()), unit)


def _unit_word(word: str) -> str:
    if word in _UPPER:
        return word.upper()
    if word in {
        "links",
        "rechts",
        "mitte",
        "hinten",
        "vorne",
        "vorn",
        "im",
        "bei",
        "mit",
        "ganz",
        "der",
        "die",
        "linke",
    }:
        return word
    return word[:1].upper() + word[1:] if len(word) > 1 else word.upper()


def _is_one_word(name: str) -> bool:
    """Whether a name before "Straße" belongs to its word: "Bahnhof Straße", but "Lange Straße", "Wiener Straße"."""
    if name in QUALITIES or name in ENDED or name in HEADS or "-" in name:
        return False
    if name.endswith("e"):
        return name in WITH_E
    if name.endswith("er"):
        return name in WITH_ER
    return not name.endswith(("sche", "scher", "schen", "ner"))


def _capital(word: str, *, first: bool) -> str:
    if not first and word in _SMALL:
        return word
    if re.fullmatch(r"[a-z]\d+", word) or word == "st":
        return word.upper() if word != "st" else "St."
    first_piece, *pieces = word.split("-")
    later = (piece if piece in _SMALL else piece[:1].upper() + piece[1:] for piece in pieces)
    return "-".join([first_piece[:1].upper() + first_piece[1:], *later])
