"""Addresses and places to leave a parcel, as they are said in English."""

import re

from doorstep.dialogue.slots import Address, DropKind, DropPlace
from doorstep.languages.en.say_numbers import house_number_words, one_by_one
from doorstep.languages.kit.say_values import plain, turned

_STATES = dict(
    pair.split("=")
    for pair in [
        "AL=Alabama",
        "AK=Alaska",
        "AZ=Arizona",
        "AR=Arkansas",
        "CA=California",
        "CO=Colorado",
        "CT=Connecticut",
        "DE=Delaware",
        "DC=District of Columbia",
        "FL=Florida",
        "GA=Georgia",
        "HI=Hawaii",
        "ID=Idaho",
        "IL=Illinois",
        "IN=Indiana",
        "IA=Iowa",
        "KS=Kansas",
        "KY=Kentucky",
        "LA=Louisiana",
        "ME=Maine",
        "MD=Maryland",
        "MA=Massachusetts",
        "MI=Michigan",
        "MN=Minnesota",
        "MS=Mississippi",
        "MO=Missouri",
        "MT=Montana",
        "NE=Nebraska",
        "NV=Nevada",
        "NH=New Hampshire",
        "NJ=New Jersey",
        "NM=New Mexico",
        "NY=New York",
        "NC=North Carolina",
        "ND=North Dakota",
        "OH=Ohio",
        "OK=Oklahoma",
        "OR=Oregon",
        "PA=Pennsylvania",
        "RI=Rhode Island",
        "SC=South Carolina",
        "SD=South Dakota",
        "TN=Tennessee",
        "TX=Texas",
        "UT=Utah",
        "VT=Vermont",
        "VA=Virginia",
        "WA=Washington",
        "WV=West Virginia",
        "WI=Wisconsin",
        "WY=Wyoming",
    ]
)
_SHORT_STREETS = {
    "st": "Street", "rd": "Road", "ave": "Avenue", "av": "Avenue", "blvd": "Boulevard", "dr": "Drive", "ln": "Lane",
    "ct": "Court", "pl": "Place", "sq": "Square", "hwy": "Highway", "pkwy": "Parkway", "ter": "Terrace",
    "cres": "Crescent", "cl": "Close", "gdns": "Gardens", "cir": "Circle",
}  # fmt: skip
_STREET_TYPES = {word.lower() for word in _SHORT_STREETS.values()} | {"way", "row", "hill", "mews", "alley", "grove"}
_PREPOSITIONS = (
    "in", "on", "at", "by", "behind", "under", "underneath", "beside", "next", "near", "inside", "outside", "with",
    "below", "above", "over", "between", "around", "against", "to", "beneath", "round",
)  # fmt: skip
_OWN = {"my": "your", "our": "your", "mine": "yours", "me": "you", "us": "you", "i": "you", "myself": "yourself"}
_ON_TOP = {"porch", "deck", "patio", "terrace", "balcony", "veranda", "doorstep", "stairs", "steps", "bench"}
_SHORT_UNITS = {"apt": "apartment", "fl": "floor", "ste": "suite", "bldg": "building", "rm": "room", "#": "number "}
_NUMBER_FIRST = {"US", "GB"}


def street_words(street: str) -> str:
    """Say a street's name with its short forms written out: "Maple St." is "Maple Street"."""
    words = plain(street).split(" ")
    if len(words) > 1 and words[-1].lower() in _SHORT_STREETS:
        words[-1] = _SHORT_STREETS[words[-1].lower()]
    return " ".join(words)


def street_line(address: Address, region: str, *, spoken: bool) -> str | None:
    """Say street and house number in the order of the country, or None where there is no street."""
    if not address.street:
        return None
    street = street_words(address.street)
    if not address.house_number:
        return street
    number = _house_number(address.house_number, spoken=spoken)
    if _country(address, region) not in _NUMBER_FIRST:
        return f"{street} {number}"
    link = ", " if spoken and number.endswith(" A") else " "
    return f"{number}{link}{street}"


def postcode_words(postcode: str, *, spoken: bool) -> str:
    """Say a postcode sign by sign for the ear, or leave it as it is for the eye."""
    return one_by_one(postcode) if spoken else plain(postcode)


def address_words(address: Address, region: str, *, spoken: bool) -> str:
    """Read an address in full, in the order of its country; empty where nothing of it is known."""
    country = _country(address, region)
    line = street_line(address, region, spoken=spoken) or (
        f"number {_house_number(address.house_number, spoken=spoken)}" if address.house_number else None
    )
    unit = _unit_words(address.unit, spoken=spoken) if address.unit else None
    postcode = postcode_words(address.postcode, spoken=spoken) if address.postcode else None
    city = plain(address.city) if address.city else None
    state = plain(address.region) if address.region else None
    if country == "US":
        state = _STATES.get(state.upper(), state) if state and spoken else state
        place = [line, unit, city, " ".join(piece for piece in (state, postcode) if piece) if not spoken else state]
        pieces = [*place, postcode if spoken else None]
    elif country == "GB":
        pieces = [unit, line, city, postcode]
    else:
        pieces = [line, unit, " ".join(piece for piece in (postcode, city) if piece)]
    return ", ".join(piece for piece in pieces if piece)


def spelled(part: str, address: Address) -> str | None:
    """Spell one piece of an address letter by letter ("Maple is spelled M, A, P, L, E"); None where it is not known."""
    value = getattr(address, part, None) if part in Address.__dataclass_fields__ else None
    if not isinstance(value, str) or not value.strip():
        return None
    words = street_words(value).split(" ")
    if part == "street" and len(words) > 1 and words[-1].lower() in _STREET_TYPES:
        words = words[:-1]
    if part in ("house_number", "unit", "postcode"):
        return f"the {_PART_NAMES[part]} is {one_by_one(value)}"
    letters = [", ".join(sign.upper() for sign in word if sign.isalnum()) for word in words]
    return f"{' '.join(words)} is spelled {', then '.join(word for word in letters if word)}"


_PART_NAMES = {"house_number": "number", "unit": "unit", "postcode": "code"}


def drop_place_words(place: DropPlace, region: str) -> str:
    """Say where the parcel is left: "at your door", "with your neighbour, Mrs Patel", "in the garage"."""
    neighbour = "neighbor" if region == "US" else "neighbour"
    detail = turned(place.detail, _OWN) if place.detail else ""
    if not detail:
        return {
            DropKind.DOOR: "at your door",
            DropKind.NEIGHBOUR: f"with a {neighbour}",
            DropKind.SAFE_PLACE: "in a safe place",
            DropKind.CARETAKER: "with the caretaker",
            DropKind.PICKUP_POINT: "at a pickup point",
        }[place.kind]
    if place.kind is DropKind.SAFE_PLACE:
        return _safe_place(detail)
    head = {
        DropKind.DOOR: "at your door",
        DropKind.NEIGHBOUR: f"with your {neighbour}",
        DropKind.CARETAKER: "with the caretaker",
        DropKind.PICKUP_POINT: "at the pickup point",
    }[place.kind]
    return f"{head}, {detail}"


def _safe_place(detail: str) -> str:
    first, *rest = detail.split(" ")
    if first.lower() in _PREPOSITIONS:
        return detail
    noun = detail.rsplit(" ", 1)[-1].lower()
    link = "on" if noun in _ON_TOP else "in"
    article = "" if first.lower() in ("the", "your", "a", "an", "his", "her", "their") else "the "
    return f"{link} {article}{detail}" if len(rest) < 3 else f"in a safe place, {detail}"


def _country(address: Address, region: str) -> str:
    return (address.country or region).upper()


def _house_number(number: str, *, spoken: bool) -> str:
    return house_number_words(number) if spoken else plain(number)


def _unit_words(unit: str, *, spoken: bool) -> str:
    unit = plain(unit)
    if re.fullmatch(r"\d+\s*[A-Za-z]?|[A-Za-z]\s*\d*", unit):
        return f"unit {house_number_words(unit) if spoken else unit}"
    return re.sub(r"#|\b[A-Za-z]+\b", lambda found: _SHORT_UNITS.get(found[0].lower(), found[0]), unit)
