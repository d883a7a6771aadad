"""Addresses, and how they are spelled, as they are said in German."""

import re

from doorstep.dialogue.slots import Address
from doorstep.languages.de.say_numbers import cardinal, house_number_words, one_by_one, ordinal
from doorstep.languages.kit.say_values import plain

_NUMBER_FIRST = {"US", "GB", "FR", "IE", "CA", "AU"}
_BOXES = re.compile(r"(?i)\b(?:packstation|postfach|paketbox|paketstation|poststation|postfiliale)$")
_STEM = re.compile(
    r"(?i)^(.{2,}?)[- ]?(?:stra(?:ß|ss)e|weg|gasse|allee|platz|ring|ufer|damm|steig|pfad|chaussee|kai|gürtel)$"
)
_GENDERS = {
    "stock": "r",
    "og": "s",
    "obergeschoss": "s",
    "stockwerk": "s",
    "etage": "",
    "stiege": "",
}
_FLOOR = re.compile(r"(?i)\b(im |in der |vom )?(\d{1,2})\.? ?(stockwerk|stock|etage|obergescho(?:ss|ß)|og|stiege)\b")
_SHORT_UNITS = {
    "eg": "Erdgeschoss", "whg": "Wohnung", "wg": "Wohnung", "hh": "Hinterhaus", "vh": "Vorderhaus", "re": "rechts",
    "li": "links", "og": "Obergeschoss", "dg": "Dachgeschoss", "ug": "Untergeschoss", "stg": "Stiege", "top": "Top",
    "app": "Appartement", "etg": "Etage",
}  # fmt: skip
# Letters whose names sound alike on the telephone get a word; the others are clear as they are.
_ALPHABET = {
    "B": "Berta", "D": "Dora", "F": "Friedrich", "G": "Gustav", "K": "Kaufmann", "M": "Martha", "N": "Nordpol",
    "P": "Paula", "S": "Samuel", "T": "Theodor", "V": "Viktor", "W": "Wilhelm",
}  # fmt: skip
_REGIONAL = {
    "AT": {"K": "Konrad", "S": "Siegfried"},
    "CH": {"D": "Daniel", "K": "Kaiser", "M": "Maria", "N": "Niklaus", "P": "Peter", "S": "Sophie"},
}
_PART_NAMES = {"house_number": "die Hausnummer", "unit": "die Wohnung", "postcode": "die Postleitzahl"}


def street_words(street: str) -> str:
    """Say a street's name with its short form written out: "Hauptstr." is "Hauptstraße"."""
    said = plain(street)
    said = re.sub(r"\b([Ss])tr$", r"\1traße", re.sub(r"(?<=\w)str$", "straße", said))
    return re.sub(r"\b([Pp])l$", r"\1latz", re.sub(r"(?<=\w)pl$", "platz", said))


def street_line(address: Address, region: str, *, spoken: bool) -> str | None:
    """Say street and house number in the order of the country, or None where there is no street."""
    if not address.street:
        return None
    street = street_words(address.street)
    if not address.house_number:
        return street
    number = _house_number(address, region, spoken=spoken)
    return f"{number} {street}" if _country(address, region) in _NUMBER_FIRST else f"{street} {number}"


def _house_number(address: Address, region: str, *, spoken: bool) -> str:
    number = plain(address.house_number or "")
    if not spoken:
        return number
    if _BOXES.search(address.street or ""):
        return one_by_one(number)
    stair = re.fullmatch(r"(\d+[a-zA-Z]?)/(\d+)/(\d+[a-zA-Z]?)", number)
    if stair and _country(address, region) == "AT":
        # house, staircase and door: how Vienna numbers its flats
        house, staircase, door = (house_number_words(piece) for piece in stair.groups())
        return f"{house}, Stiege {staircase}, Tür {door}"
    return house_number_words(number)


def postcode_words(postcode: str, *, spoken: bool) -> str:
    """Say a postcode digit by digit for the ear, or leave it as it is for the eye."""
    return one_by_one(postcode) if spoken else plain(postcode)


def address_words(address: Address, region: str, *, spoken: bool) -> str:
    """Read an address in full, in the order of its country; empty where nothing of it is known."""
    line = street_line(address, region, spoken=spoken)
    if line is None and address.house_number:
        line = f"Hausnummer {_house_number(address, region, spoken=spoken)}"
    unit = unit_words(address.unit, spoken=spoken) if address.unit else None
    postcode = postcode_words(address.postcode, spoken=spoken) if address.postcode else None
    city = plain(address.city) if address.city else None
    if _country(address, region) in _NUMBER_FIRST:
        pieces = [line, unit, city, plain(address.region or ""), postcode]
    else:
        pieces = [line, unit, " ".join(piece for piece in (postcode, city) if piece)]
    return ", ".join(piece for piece in pieces if piece)


def unit_words(unit: str, *, spoken: bool) -> str:
    """Say flat, floor, staircase and door: "3. OG links" is "drittes Obergeschoss links", "4B" is "Wohnung vier b"."""
    text = plain(_FLOOR.sub(_floor, unit))
    if re.fullmatch(r"\d+\s*[A-Za-z]?|[A-Za-z]\s*\d*", text):
        return f"Wohnung {house_number_words(text) if spoken else text}"
    text = re.sub(r"\b[A-Za-z]{2,3}\b", lambda found: _SHORT_UNITS.get(found[0].lower(), found[0]), text)
    return re.sub(r"\b\d{1,3}[A-Za-z]?\b", lambda found: house_number_words(found[0]), text) if spoken else text


def _floor(found: re.Match[str]) -> str:
    # "3." would end the sentence, and nobody says "drei Punkt"
    before, number, noun = (found[1] or "").lower(), int(found[2]), found[3]
    ending = "n" if before else _GENDERS[noun.lower().replace("ß", "ss")]
    name = "Obergeschoss" if noun.lower() == "og" else noun[:1].upper() + noun[1:]
    return f"{before}{ordinal(number)}{ending} {name}"


def spelled(part: str, address: Address, region: str) -> str | None:
    """Spell one piece of an address ("Kepler buchstabiert K wie Kaufmann, E, ..."); None where it is not known."""
    value = getattr(address, part, None) if part in Address.__dataclass_fields__ else None
    if not isinstance(value, str) or not plain(value):
        return None
    if part in _PART_NAMES:
        return f"{_PART_NAMES[part]} {one_by_one(value)}"
    words = street_words(value) if part == "street" else plain(value)
    stem = _STEM.fullmatch(words) if part == "street" else None
    words = stem[1] if stem else words
    letters = ", ".join(_letter(sign, region) for sign in words if sign.isalnum())
    return f"{words} buchstabiert {letters}" if letters else None


def _letter(sign: str, region: str) -> str:
    if sign.isdigit():
        return cardinal(int(sign)) if sign.isascii() else sign
    if sign == "ß":
        return "scharfes S"
    letter = sign.upper()
    word = _REGIONAL.get(region, {}).get(letter) or _ALPHABET.get(letter)
    return f"{letter} wie {word}" if word else letter


def _country(address: Address, region: str) -> str:
    return (address.country or region).upper()
