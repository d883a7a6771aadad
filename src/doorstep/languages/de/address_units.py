"""What stands beside street and number on a German label: floor, staircase, door, somebody's name, boxes."""

import re

from doorstep.languages.de.address_words import AT_BELL, AT_SOMEBODYS, BOX, BOX_ALONE, POST_NUMBER, UNIT

_BOXES = {"pack": "packstation", "post": "postfach", "postf": "postfiliale"}
_TOWN_BEFORE = re.compile(r"\b(?:in|nach|\d{4,5}) [a-zäöü][\w-]+ $")
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


def _box_alone(rest: str, found: dict[str, str]) -> str:
    """Take a box whose number is still to be said: "an die Packstation bitte"."""
    match = BOX_ALONE.match(rest)
    if match is None:
        return rest
    found["street"] = match.group("street").replace(" ", "").replace("stadion", "station")
    return " , " + rest[match.end() :]


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
