"""How pieces of an address are written, and which words can be the name of a place or a street."""

import re

from doorstep.languages.en.address_words import FULL_TYPES, NOT_CITY, NOT_NAME, STREET_TYPES
from doorstep.languages.en.spelling import numbers_written

_STREET_NEXT = re.compile(
    rf"(?: [,.])?(?: (?:at|of|on|in|number|no|the))* \d+[a-z]?(?: [a-z])?(?: [a-z][\w'-]*){{0,4}}? (?:{STREET_TYPES}|"
    rf"broadway)\b|(?: [,.])?(?: (?:at|of|on|in))*(?:(?: ,)? (?!across\b|down\b|over\b|up\b|opposite\b|next\b)"
    rf"[a-z][\w'-]*){{1,4}} {FULL_TYPES}\b"
)

_PLACE_END = re.compile(
    r"(?<=[a-z]{3}) (?:on|in|by|under|of) the (?:wold|hill|water|sea|moor|green|marsh|heath|wye|bush)$"
)
"""The end of a British town's name: "Stow-on-the-Wold", "Bourton on the Water"."""


def leads_an_address(said: str, after: str) -> bool:
    """Whether a flat or number is only the beginning of an address: a street follows it."""
    return re.search(r"\b(?:flat|apartment|house|number) [\w-]+$", said) is not None and bool(
        _STREET_NEXT.match(f" {numbers_written(after)}")
    )


def is_place_name(city: str) -> bool:
    """Whether the words can be the name of a town."""
    tokens = _PLACE_END.sub("", re.sub(r"(?<=[a-z]) city$", "", city)).split()
    return (
        0 < len(tokens) <= 4
        and all(re.fullmatch(r"[a-z][a-z.'-]*", token) for token in tokens)
        and not set(tokens) & NOT_CITY
        and len(city) > 2
    )


def is_name(bare: str) -> bool:
    """Whether the words can be a name at all, as an answer to being asked for one."""
    tokens = bare.split()
    return (
        0 < len(tokens) <= 4
        and not set(tokens) & NOT_NAME
        and all(re.fullmatch(r"[a-z0-9][\w.'-]*", token) for token in tokens)
    )


def cased(name: str, value: str) -> str:
    """Write a piece the way it stands on a label: "42B", "LS1 4AB", "Maple Street"."""
    value = value.strip(" ,.")
    if name == "house_number" and (not re.search(r"\d", value) or re.search(r"[a-z]{3,}", value)):
        unit = re.fullmatch(r"unit (\w+)", value)
        return f"Unit {unit.group(1).upper()}" if unit else value.title().replace("'S", "'s")
    if name == "house_number":
        return re.sub(
            r"(?<=\d) (?=[a-z]$)|(?<=^[nsew]) (?=\d)|(?<=\d) (?=[nsew] ?\d)|(?<= [nsew]) (?=\d)", "", value
        ).upper()
    if name == "postcode":
        code = value.upper()
        return re.sub(r"^(\w+?) ?(\d[A-Z]{2})$", r"\1 \2", code) if re.search("[A-Z]", code) else code[:5]
    if name in ("street", "city"):
        return " ".join(_capital(word, first=index == 0) for index, word in enumerate(value.split()))
    return value


def _capital(word: str, *, first: bool) -> str:
    if not first and word in ("of", "the", "and", "on", "upon", "de", "la", "le", "am", "an", "der", "under"):
        return word
    if word in ("nw", "ne", "sw", "se", "po"):
        return word.upper()
    return "-".join(piece[:1].upper() + piece[1:] for piece in word.split("-"))
