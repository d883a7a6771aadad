"""What stands beside street and number on a German label: floor, staircase, door, somebody's name, boxes."""

import re

from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.address_words import AT_BELL, AT_SOMEBODYS, BOX, BOX_ALONE, BOX_LED, POST_NUMBER, UNIT
from doorstep.languages.de.address_written import written_out

_BOXES = {"pack": "packstation", "post": "postfach", "postf": "postfiliale"}
_TOWN_BEFORE = re.compile(r"\b(?:in|nach|\d{4,5}) [a-zäöü][\w-]+ $")
_BOX_NAMED = re.compile(r"(?:Packstation|Postfach|Paketstation|Postfiliale)\b")
_BOX_NUMBER = re.compile(
    r"(?:(?:die|das|es|ist|nummer|hausnummer|hat|wäre|ja|also|,|bitte) )*(?P<number>\d{1,8})(?: bitte| [.,])*"
)
_OUTER = re.compile(r"\d+ \w+|(?:weg|strasse|gasse|platz)\b")


def take_box(rest: str, found: dict[str, str], postcode: int, *, collecting: bool) -> str:
    """Take a Packstation or a post-office box for the street, its number for the house number.

    Args:
        rest: The words.
        found: The pieces found so far.
        postcode: How many digits a postcode has.
        collecting: Whether an address is spoken of.
    """
    post_number = POST_NUMBER.search(rest)
    if post_number:
        found["unit"] = "Postnummer " + post_number.group("number").replace(" ", "")
        rest = rest[: post_number.start()] + " , " + rest[post_number.end() :]
    match = BOX.search(rest)
    if match is None:
        return _box_alone(rest, found) if collecting else rest
    said = match.group("street").replace(" ", "").replace("stadion", "station")
    found["street"] = said
    *first, last = match.group("number").split()
    coded = first and len(last) == postcode and re.match(r" (?!und )[a-zäöü]", rest[match.end() :]) is not None
    found["house_number"] = "".join(first if coded else [*first, last])
    return rest[: match.start()] + (f" , {last}" if coded else " , ") + rest[match.end() :]


def box_number(words: str, context: Context) -> Address | None:
    """The number of a box that was named before, of as many digits as it has; None where none is said."""
    street = context.address.street if context.address is not None else None
    if context.part != AddressPart.HOUSE_NUMBER or not _BOX_NAMED.match(street or ""):
        return None
    said = re.sub(r"(?<=\d) (?=\d)", "", written_out(words, context.region))
    number = _BOX_NUMBER.fullmatch(said)
    return Address(house_number=number.group("number")) if number else None


def _box_alone(rest: str, found: dict[str, str]) -> str:
    """Take a box whose number is still to be said: "an die Packstation bitte"."""
    match = BOX_ALONE.match(rest) or BOX_LED.search(rest)
    if match is None:
        return rest
    found["street"] = match.group("street").replace(" ", "").replace("stadion", "station")
    return rest[: match.start()] + " , " + rest[match.end() :]


def take_unit(rest: str, found: dict[str, str], *, collecting: bool) -> str:
    """Take floor, staircase, door and the name on the bell out of the words."""
    matches = [*UNIT.finditer(rest), *_people(rest)]
    if not matches or not (collecting or _OUTER.search(rest)):
        return rest
    matches.sort(key=lambda match: match.start())
    said = ""
    ends = -1
    for match in matches:
        if match.start() < ends:
            continue
        between = rest[ends : match.start()].strip() if ends >= 0 else ""
        said += (" " if ends >= 0 and not between else ", " if said else "") + _unit(match)
        ends = match.end()
    found["unit"] = ", ".join(piece for piece in (found.get("unit"), said) if piece)
    for match in sorted(matches, key=lambda match: match.start(), reverse=True):
        rest = rest[: match.start()] + " , " + rest[match.end() :]
    return rest


def _people(rest: str) -> list[re.Match[str]]:
    """The names on a bell; "bei" behind a town belongs to its name: "in Neuenkirchen bei Greifswald"."""
    people = [match for match in AT_SOMEBODYS.finditer(rest) if not _TOWN_BEFORE.search(rest[: match.start()])]
    return people + list(AT_BELL.finditer(rest))


def _unit(match: re.Match[str]) -> str:
    if "name" in match.re.groupindex:
        return ("c/o " if match.group().startswith("c") else "bei ") + match.group("name").title()
    return re.sub(r" ,(?= )| (?:nummer|nr|ist|die)(?= )", "", match.group("unit"))


def unit_over(known: str, said: str) -> str:
    """The unit with what is said now in the place of its like: another door of the same staircase, floor, house.

    Args:
        known: The unit so far, as it is written.
        said: What is said of it now.
    """
    pieces = {_kind(piece): piece for piece in _apart(said)}
    if "" in pieces:
        return said
    kept = [pieces.pop(_kind(piece), piece) for piece in _apart(known)]
    return ", ".join([*kept, *pieces.values()])


def unit_corrected(known: str, said: str) -> str:
    """The unit that is said in the place of the known one; the rest is kept where only one of its pieces is other.

    Args:
        known: The unit so far, as it is written.
        said: What it is said to be.
    """
    old, new = _apart(known), _apart(said)
    one_other = len(new) == 1 and new[0] not in old and _kind(new[0]) in {_kind(piece) for piece in old}
    return unit_over(known, said) if one_other else said


def _apart(unit: str) -> list[str]:
    return [piece for piece in _BETWEEN_UNITS.split(unit) if piece]


def _kind(piece: str) -> str:
    return next((kind for kind, words in _KINDS.items() if words.search(piece.lower())), "")


_BETWEEN_UNITS = re.compile(
    r",? (?=(?:Stiege|Stg|Tür|Top|Wohnung|Whg|Apartment|Block|Eingang|Aufgang|(?:Stock|Etage) \d|\d{1,2}\. [A-Z]|"
    r"[Bb]ei |c/o |"
    r"Hinterhaus|Vorderhaus|Seitenflügel|Erdgeschoss|Dachgeschoss)\b)|, "
)
_KINDS = {
    "person": re.compile(r"^(?:bei|c/o) "),
    "box": re.compile(r"postnummer"),
    "staircase": re.compile(r"stiege|stg|treppe|aufgang|eingang"),
    "door": re.compile(r"tür|top|wohnung|whg|apartment|appartement|wohneinheit|zimmer|studio|büro|raum"),
    "floor": re.compile(r"stock|etage|geschoss|\b[eodu]g\b|parterre|souterrain|mezzanin|penthouse|attika"),
    "building": re.compile(r"haus|flügel|block|gebäude|bau|trakt|hof|remise"),
}
"""What a piece of a unit is; of each there is one."""
