"""Bare German answers while an address is collected: a name or number alone, for the piece that was asked for."""

import re

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import AddressPart
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.address_corrections import take_correction
from doorstep.languages.de.address_names import is_led_street, is_name, is_place_name
from doorstep.languages.de.address_streets import town_length
from doorstep.languages.de.address_towns import KNOWN_TOWNS
from doorstep.languages.de.address_words import HOUSE, QUALITIES, STREET_TOLD
from doorstep.languages.de.postcodes import length
from doorstep.languages.de.spelling import spelled_word

TO_TOWN = re.compile(
    r"^(?:(?:in|nach|aus|bei|im|ort|stadt|von|zu|ist|das ist|die stadt|und|drüben|in der stadt|in der gemeinde|oder) )+"
)
"""What leads to a town."""
_SQUARE = re.compile(r"[a-u]\d{1,2}")
_ABOUT_IT = re.compile(r" (?:das|der|die) (?:ist|wäre) .+$| (?:heisst|nennt sich|geschrieben|das schreibt) .+$")
"""What is said of a name behind it: "Oberried, das ist der Weiler"."""
_STREET_LIKE = re.compile(
    r"[a-zäöü-]{3,}(?:hof|markt|garten|gärten|wiesen?|tor|park|siedlung|hang|blick|grund|bühl|gang|acker|äcker|mühle|"
    r"eck|mauer|matte|kirche|kirchhof|linden|eichen|schanze|reihe|freiheit|aussicht|stiege|passage|hafen|bleiche|"
    r"kopf|spitz|stein(?:ach)?weg)"
)
"""A word alone that is a street rather than a town."""
_FARMS = frozenset(
    {"ferienhof", "hof", "gut", "gutshof", "weiler", "schloss", "kolonie", "siedlung", "forsthaus", "alm"}
)
"""What stands before the name of a house or a farm."""
_FEWEST_DIGITS = 3
"""Fewer digits are no postcode."""


def take_bare(bare: str, text: str, found: dict[str, str], context: Context) -> None:
    """Take a bare answer for the part that was asked for."""
    part = context.part
    if context.expects is Expects.VERIFICATION:
        digits = re.sub(r"\D", "", bare)
        if "postcode" not in found and _FEWEST_DIGITS <= len(digits) <= 9:
            found["postcode"] = digits
        return
    if "street" not in found and STREET_TOLD.search(text) and is_name(bare):
        found["street"] = bare
    elif context.expects is Expects.ADDRESS_CONFIRMATION and part is None:
        take_correction(bare, text, found, context)
    elif part is None:
        _guess_part(bare, text, found)
    elif part not in found and (not found or part == AddressPart.UNIT or set(found) <= {"house_number"}):
        _take_asked(AddressPart(part) if part in set(AddressPart) else None, bare, text, found, context)


def _is_town_name(name: str) -> bool:
    """Whether a name alone is a town's beyond doubt: a known one, "Bad Aibling", "Rain am Lech"."""
    words = name.split()
    return words[0] in KNOWN_TOWNS or 1 < len(words) == town_length(words, 0)


def _guess_part(bare: str, text: str, found: dict[str, str], *, asked_else: bool = False) -> None:
    """Without knowing which piece was asked for: a number is the house, a name the street or the town."""
    number = re.fullmatch(rf"(?:(?:nummer|hausnummer|die|der|das) )*({HOUSE})", bare)
    if number and "house_number" not in found:
        found["house_number"] = number.group(1)
        return
    if found:
        return
    spelled = spelled_word(text)
    if spelled:
        found["street"] = spelled.lower()
    elif _SQUARE.fullmatch(bare) or is_led_street(bare) or _is_street(bare):
        found["street"] = bare
    elif is_place_name(named := TO_TOWN.sub("", bare)) and is_name(named):
        # the town is asked for anyway, so a name that may be either is taken for a street, a hamlet or a farm
        alone = named == bare and not _is_town_name(named) and not asked_else
        found["street" if alone else "city"] = named


def _is_street(bare: str) -> bool:
    """Whether a name alone is a street rather than a town: "Domshof", "Schöne Aussicht"."""
    words = bare.split()
    if not words or not is_name(bare):
        return False
    if len(words) > 1 and words[0] in _FARMS:
        return True
    if len(words) == 1:
        return bare not in KNOWN_TOWNS and _STREET_LIKE.fullmatch(bare) is not None
    return len(words) == 2 and words[0] in QUALITIES and not words[0].startswith("hohe")


def _take_asked(part: AddressPart | None, bare: str, text: str, found: dict[str, str], context: Context) -> None:
    spelled = spelled_word(text)
    numbers = list(re.finditer(rf"\b{HOUSE}(?![\w.])", bare))
    exact = bool(numbers) and numbers[-1].group().startswith(numbers[0].group())  # "sechs, und zwar sechs a"
    number = numbers[-1 if exact else 0] if numbers else None
    named = _ABOUT_IT.sub("", bare)
    if part is AddressPart.HOUSE_NUMBER and number:
        found["house_number"] = number.group()
    elif part is AddressPart.POSTCODE:
        _take_digits(bare, found, context.region)
    elif part is AddressPart.UNIT and re.fullmatch(r"(?:die |der |das )?(?:\d+ ?[a-z]?|[a-z] ?\d*)", bare):
        found["unit"] = re.sub(r"^(?:die|der|das) ", "", bare).upper()
        found.pop("house_number", None)
    elif part is AddressPart.STREET and not spelled and _is_town(bare, context):
        found["city"] = TO_TOWN.sub("", bare)
    elif part is AddressPart.STREET and (spelled or is_name(named)):
        found["street"] = (spelled or named).lower()
    elif part is AddressPart.CITY and (spelled or is_place_name(TO_TOWN.sub("", named))):
        found["city"] = (spelled or TO_TOWN.sub("", named)).lower()
    elif number and part is not AddressPart.UNIT and number.group() == bare:
        found["house_number"] = bare  # another piece was asked for: the number said before is mended


def _is_town(bare: str, context: Context) -> bool:
    """Whether a town is told while the street is asked for, and no town is known yet."""
    known = context.address.city if context.address is not None else None
    town = TO_TOWN.sub("", bare)
    return known is None and (town in KNOWN_TOWNS or (town != bare and is_place_name(town) and not is_led_street(bare)))


def _take_digits(bare: str, found: dict[str, str], region: str) -> None:
    """Take the digits for the postcode; too few or too many are none, so that it is asked for again."""
    digits = re.sub(r"\D", "", bare)
    if len(digits) >= _FEWEST_DIGITS:
        found.pop("house_number", None)
        if len(digits) == length(region):
            found["postcode"] = digits
    elif named := TO_TOWN.sub("", bare):
        _guess_part(named, "", found, asked_else=True)
