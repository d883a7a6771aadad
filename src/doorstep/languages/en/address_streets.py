"""Streets as they are said: behind a number, before one, alone, on a building's side, with the town behind them."""

import re

from doorstep.dialogue.slots import AddressPart
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.address_order import SPOKEN_OF
from doorstep.languages.en.address_towns import is_town
from doorstep.languages.en.address_words import (
    DIRECTIONS,
    FULL_TYPES,
    HOUSE,
    HOUSE_NAME,
    STREET_TYPES,
    STRONG_TYPES,
)
from doorstep.languages.kit.addresses import COLLECTING, likeness_of

STREET_WORD = r"(?!(?:and|is|the|in|at|not|but|or|to|it|i|my|please|no)\b)[a-z0-9][\w'.-]*"
_NUMBERED_ROAD = (
    rf"(?:{DIRECTIONS} )?(?:(?:us|u s|state|county|old|interstate|farm to market|farm|ranch|township) ){{0,2}}"
    rf"(?:highway|hwy|route|rte|interstate|road|cr|fm|sr) "
    rf"(?:\d{{1,4}}(?: ?[a-z](?![\w']))?|(?<=county road )[a-z]{{1,2}}(?![\w']))"
    rf"(?: (?:frontage|service|access) road)?(?: {DIRECTIONS}(?![\w']))?"
)
_NUMBER_FIRST = re.compile(
    rf"\b(?P<number>{HOUSE}) (?P<street>{_NUMBERED_ROAD}|{DIRECTIONS} \d{{2,5}} {DIRECTIONS}(?![\w'])|"
    rf"(?:{DIRECTIONS} )?(?:the )?{STREET_WORD}(?: (?!{STREET_TYPES}\b){STREET_WORD}){{0,4}}? {STREET_TYPES}"
    rf"(?: {STRONG_TYPES})?(?: {DIRECTIONS})?|"
    rf"broadway|the {STREET_TYPES}|avenue of (?:the )?\w+|avenue [a-z]|(?:highway|route|avenue|county road|state road) "
    r"(?!of\b)\w+)(?= [.,?!]|"
    r"$| [\w#])"
)
_NAME_FIRST = re.compile(
    rf"\b(?P<street>{STREET_WORD}(?: {STREET_WORD}){{0,2}}? {STRONG_TYPES}|[a-z]+(?:strasse|straße|str|weg|"
    rf"gasse|allee|platz))(?: ,)?(?: (?:number|no|house number))? (?P<number>{HOUSE})(?= [.,?!]|$| [a-z])"
)
_STREET_ONLY = re.compile(
    rf"\b(?P<street>(?:{DIRECTIONS} )?(?!(?:on|at|in|down|up|to|from|which|what|the)\b){STREET_WORD}(?: "
    rf"{STREET_WORD}){{0,2}}? {FULL_TYPES}(?: {DIRECTIONS})?)(?= [.,?!]|$| (?:in|and|not|it|on|at|number|"
    r"please|instead|with))"
)
_ROAD_ALONE = re.compile(rf"(?:^|(?<=, )|(?<= on ))(?P<street>{_NUMBERED_ROAD})(?= [.,]|$)")
_ROW_FIRST = re.compile(
    r"(?:^|(?<=, ))(?P<number>\d{1,3}[a-z]?(?: the)?(?: [a-z][a-z'-]+){1,3} (?:cottages|villas|buildings|almshouses|"
    rf"bungalows|barns|maltings|stables|court|house|lodge|mansions|tower|heights|flats)|"
    rf"(?!flat\b)[a-z][a-z' -]+ (?:court|house|lodge|mansions|tower|point|buildings|heights|mill)) , "
    rf"(?P<street>(?!(?:off|near|behind|opposite|by|at|in)\b)(?:the )?(?:[a-z][a-z'-]* ){{1,3}}?{STREET_TYPES})"
    rf"(?= ,| (?!{STREET_TYPES}\b)[a-z])"
)
"""A row of houses or a building with a name of its own, before the street: "1 Woodside Cottages, Mill Road"."""
_KIND_ALONE = re.compile(
    rf"(?:^|(?<=, ))(?P<street>(?!(?:the|in|at|near|flat|my|your|not)\b)(?:[a-z][a-z'-]+ ){{1,3}}{STREET_TYPES}"
    rf"(?: {DIRECTIONS})?)(?= ,)"
)
"""A street of any kind between two pauses: "Holly Cottage, Church End, Royston"."""
_STREET_THEN_TOWN = re.compile(
    rf"(?:^|(?<=, )|\b(?:on|up|down|along|off) )(?P<street>(?!(?:the|in|at|near|my|your|not|it|is|on)\b)"
    rf"(?:[a-z][a-z'-]+ ){{1,3}}?{STRONG_TYPES})(?= (?!(?:{STREET_TYPES}|{DIRECTIONS}|in|and|or|but|not|no|number|it|"
    r"is|was|the|a|my|your|i|we|you|please|instead|with|then|so|industrial|estate|business|retail|trading|park|flat|"
    r"house|for|to|at|on|by|from)\b)[a-z][a-z'-]*(?: [a-z][a-z'-]*){0,2}(?: ,|$))"
)
"""A street without a number that its town follows in one breath: "moor lane okehampton"."""
_ON_KIND = re.compile(
    rf"\bon (?P<street>(?!(?:the|a|my|your|his|her|our|their)\b)(?:[a-z][a-z'-]+ ){{1,2}}?{STREET_TYPES})"
    r"(?= in [a-z]| ,)"
)
_LEADS_TO_STREET = re.compile(r"^(?:on|at|in|to|the|is|called|my|of|near|up|down|along|off|over|round|here) (?=\w+ \w)")
_BUILDING_ON = re.compile(r"^.* (?:on|off|along|up|down) (?=\w+ \w)")
_WELSH = re.compile(
    r"(?:^|(?<=, )|(?<=on ))(?P<street>(?:ffordd|heol|lon|rhodfa|stryd|maes|clos|rhiw|cilgant|gerddi|llwyn|bryn|trem) "
    r"[a-z][a-z' -]+?)(?= ,)"
)
"""A Welsh street, which has its kind in front."""
_THE_STREET = re.compile(rf"(?:^|(?<=, ))(?P<street>the {STREET_TYPES})(?= ,|$)")
_BARE_NUMBER_STREET = re.compile(
    rf"(?:^|(?<=[.,] ))(?P<number>{HOUSE}) (?P<street>(?!(?:oclock|am|pm|th|st|days?|weeks?|hours?|minutes?|"
    r"parcels?|packages?|percent|times|dollars|euros?|pounds|years?|or|and|to|not|people|double|triple|"
    rf"floors?|in|at|on|near|but|it)\b)(?:(?:{DIRECTIONS} )?\d{{1,3}}(?:st|nd|rd|th)(?= [.,]|$| in )|"
    rf"[nsew] (?=[a-z]{{3}})[a-z'-]+|[a-z][a-z'-]+)(?: (?!(?:in|at|and|not|is)\b)[a-z][a-z'-]*){{0,3}}?)"
    r"(?= [.,]|$| in | at | and (?:the|my|it)\b)"
)
_ALIKE = 0.6
_NO_STREET = frozenset({"same", "which", "what", "that", "other"})


def take_street(rest: str, found: dict[str, str], context: Context) -> str:
    """Take the street, and its number, out of the words; what is left is returned."""
    if "street" in found:
        return rest
    for pattern in _street_patterns(found, context):
        match = pattern.search(rest)
        if match is None or _is_no_street(match, context):
            continue
        if pattern is _BARE_NUMBER_STREET and _is_town_behind(match, found, context):
            found.setdefault("house_number", match.group("number"))
            return f"{rest[: match.start('number')]} , {rest[match.start('street') :]}".strip()
        street = _LEADS_TO_STREET.sub("", match.group("street"))
        if "number" not in match.groupdict() or pattern is _NAME_FIRST:
            street = _BUILDING_ON.sub("", street)  # "the library on Capitol Avenue": what stands there is no town
        number = match.groupdict().get("number")
        if pattern is not _NAME_FIRST and number and found.get("house_number", number) != number:
            street = _second_number(number, street, found, context.region)
        found["street"] = street
        if number and "house_number" not in found:
            found["house_number"] = number
        before = _before_street(rest, match, street, found, context.region)
        return (before + " , " + rest[match.end() :].strip()).strip()
    return rest


def _before_street(rest: str, match: re.Match[str], street: str, found: dict[str, str], region: str) -> str:
    """What stands before a street and may hold the town; a building on the street is none, in Britain a house."""
    lead = rest[: rest.index(street, match.start())].rstrip()
    on_street = re.search(r" (?:on|off|along|up|down|in|at)$", lead)
    building = HOUSE_NAME.search(f"{lead[: on_street.start()]} ,") if on_street else None
    if on_street is None or (building is None and on_street.group() in (" in", " at")):
        return rest[: match.start()].rstrip()
    if building and region == "GB" and not {"house_number", "unit"} & found.keys():
        found["house_number"] = building.group("name")
    return ""


def _street_patterns(found: dict[str, str], context: Context) -> list[re.Pattern[str]]:
    """How a street may be said at this moment, the surest first."""
    patterns = [_NUMBER_FIRST, _NAME_FIRST, _STREET_ONLY]
    if context.region == "GB":
        patterns.append(_WELSH)
    if context.region == "GB" and "house_number" not in found:
        patterns.insert(0, _ROW_FIRST)
    if context.expects in COLLECTING:
        if context.region == "US":
            patterns.insert(0, _ROAD_ALONE)
        patterns += [_STREET_THEN_TOWN, _ON_KIND, _THE_STREET, _BARE_NUMBER_STREET]
        if context.part != AddressPart.CITY:
            patterns.append(_KIND_ALONE)
    return patterns


def _is_no_street(match: re.Match[str], context: Context) -> bool:
    """Whether words that look like a street speak of one only, or are a town without a number before it."""
    street = match.group("street")
    words = {"same"} if context.expects in COLLECTING else _NO_STREET
    numbered = "number" in match.groupdict()
    if not numbered and street in SPOKEN_OF:
        return True
    return not words.isdisjoint(street.split()) or (not numbered and is_town(street, context.region))


def _is_town_behind(match: re.Match[str], found: dict[str, str], context: Context) -> bool:
    """Whether a name behind a number is the town: where the street was said before, or where nothing else can be it."""
    name, known = match.group("street"), (context.address.street if context.address else None) or ""
    if known and context.part not in (None, AddressPart.STREET):
        return not known.lower().startswith(name) and likeness_of(name, known) < _ALIKE
    last = not re.search(r"[a-z]{3,}", match.string[match.end() :])
    return last and "postcode" in found and is_town(name, context.region)


def _second_number(number: str, street: str, found: dict[str, str], region: str) -> str:
    """Settle which of two numbers is the house: in the US the labelled one is a flat, else it is the house."""
    if region == "US":
        found.setdefault("unit", found["house_number"].upper())
        found["house_number"] = number
        return street
    return f"{number} {street}"  # "Ten Acre Lane, number forty"
