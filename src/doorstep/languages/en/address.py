"""Read the pieces of an address out of a turn: only what was said, the last value after a correction."""

import re
from dataclasses import replace

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.address_answers import half_said, take_bare
from doorstep.languages.en.address_corrections import swapped
from doorstep.languages.en.address_names import cased, is_place_name
from doorstep.languages.en.address_order import SPOKEN_OF, in_order, take_alone
from doorstep.languages.en.address_towns import is_town, towns_apart
from doorstep.languages.en.address_words import (
    BOX,
    CARRIER,
    CODES,
    COUNTIES,
    COUNTRIES,
    DIRECTIONS,
    FULL_TYPES,
    HOUSE,
    HOUSE_NAME,
    LABELLED,
    POLITE,
    POSTCODE,
    STATES,
    STREET_TYPES,
    STRONG_TYPES,
    UNIT,
)
from doorstep.languages.en.address_written import written_out
from doorstep.languages.kit.addresses import COLLECTING, AddressFound, AddressGrammar, merged, read_pieces

_STREET_WORD = r"(?!(?:and|is|the|in|at|not|but|or|to|it|i|my|please|no)\b)[a-z0-9][\w'.-]*"
_NUMBERED_ROAD = (
    rf"(?:{DIRECTIONS} )?(?:(?:us|u s|state|county|old|interstate|farm to market|farm|ranch|township) ){{0,2}}"
    rf"(?:highway|hwy|route|rte|interstate|road|cr|fm|sr) "
    rf"(?:\d{{1,4}}(?: ?[a-z](?![\w']))?|(?<=county road )[a-z]{{1,2}}(?![\w']))"
    rf"(?: (?:frontage|service|access) road)?(?: {DIRECTIONS}(?![\w']))?"
)
_NUMBER_FIRST = re.compile(
    rf"\b(?P<number>{HOUSE}) (?P<street>{_NUMBERED_ROAD}|{DIRECTIONS} \d{{2,5}} {DIRECTIONS}(?![\w'])|"
    rf"(?:{DIRECTIONS} )?(?:the )?{_STREET_WORD}(?: (?!{STREET_TYPES}\b){_STREET_WORD}){{0,4}}? {STREET_TYPES}"
    rf"(?: {STRONG_TYPES})?(?: {DIRECTIONS})?|"
    rf"broadway|the {STREET_TYPES}|avenue of (?:the )?\w+|avenue [a-z]|(?:highway|route|avenue|county road|state road) "
    r"(?!of\b)\w+)(?= [.,?!]|"
    r"$| [\w#])"
)
_NAME_FIRST = re.compile(
    rf"\b(?P<street>{_STREET_WORD}(?: {_STREET_WORD}){{0,2}}? {STRONG_TYPES}|[a-z]+(?:strasse|straße|str|weg|"
    rf"gasse|allee|platz))(?: ,)?(?: (?:number|no|house number))? (?P<number>{HOUSE})(?= [.,?!]|$| [a-z])"
)
_STREET_ONLY = re.compile(
    rf"\b(?P<street>(?:{DIRECTIONS} )?(?!(?:on|at|in|down|up|to|from|which|what|the)\b){_STREET_WORD}(?: "
    rf"{_STREET_WORD}){{0,2}}? {FULL_TYPES}(?: {DIRECTIONS})?)(?= [.,?!]|$| (?:in|and|not|it|on|at|number|"
    r"please|instead|with))"
)
_ROAD_ALONE = re.compile(rf"(?:^|(?<=, )|(?<= on ))(?P<street>{_NUMBERED_ROAD})(?= [.,]|$)")
_ROW_FIRST = re.compile(
    r"(?:^|(?<=, ))(?P<number>\d{1,3}[a-z]?(?: the)?(?: [a-z][a-z'-]+){1,3} (?:cottages|villas|buildings|almshouses|"
    rf"bungalows)|(?!flat\b)[a-z][a-z' -]+ (?:court|house|lodge|mansions|tower|point|buildings|heights|mill)) , "
    rf"(?P<street>(?:the )?(?:[a-z][a-z'-]* ){{1,3}}?{STREET_TYPES})(?= ,| (?!{STREET_TYPES}\b)[a-z])"
)
"""A row of houses or a building with a name of its own, before the street: "1 Woodside Cottages, Mill Road"."""
_KIND_ALONE = re.compile(
    rf"(?:^|(?<=, ))(?P<street>(?!(?:the|in|at|near|flat|my|your|not)\b)(?:[a-z][a-z'-]+ ){{1,3}}{STREET_TYPES}"
    rf"(?: {DIRECTIONS})?)(?= ,)"
)
"""A street of any kind between two pauses: "Holly Cottage, Church End, Royston"."""
_THE_STREET = re.compile(rf"(?:^|(?<=, ))(?P<street>the {STREET_TYPES})(?= ,|$)")
_BARE_NUMBER_STREET = re.compile(
    rf"(?:^|(?<=[.,] ))(?P<number>{HOUSE}) (?P<street>(?!(?:oclock|am|pm|th|st|days?|weeks?|hours?|minutes?|"
    r"parcels?|packages?|percent|times|dollars|euros?|pounds|years?|or|and|to|not|people|double|triple|"
    rf"floors?|in|at|on|near|but|it)\b)(?:(?:{DIRECTIONS} )?\d{{1,3}}(?:st|nd|rd|th)(?= [.,]|$| in )|"
    rf"[nsew] (?=[a-z]{{3}})[a-z'-]+|[a-z][a-z'-]+)(?: (?!(?:in|at|and|not|is)\b)[a-z][a-z'-]*){{0,3}}?)"
    r"(?= [.,]|$| in | at )"
)
_LOOSE_END = re.compile(
    r"(?:^|(?<= ))(?:(?:and|with|the|my|a|of|is|it|zip|code|postcode|post|has|plus|under)(?= |$) ?)+$"
    r"|(?:^|(?<= ))(?:would|will|is|should|could|might|works?|suits?)(?: \w+){0,2} (?:better|best|great|good|fine|ok|"
    r"perfect|easier|ideal|nice|me|us|well)(?: \w+){0,2}$"
)
"""Words at the end of a clause that lead to the next piece or judge the address, and belong to no town."""
_CHANGE_OF_MIND = re.compile(
    r" (?:no|sorry|wait|i mean|i meant|correction|rather|make that|or rather|scratch that|actually|no wait|"
    r"hang on|hold on|i am sorry|my mistake)(?: (?:no|sorry|wait|i mean|i meant|it is|that is|actually|,|i am|"
    r"make (?:it|that)|hang on|hold on|correction))* "
)

_NO_CODE = ("in", "me", "or", "ok", "hi", "oh", "de")
"""Codes of states that are words as well."""
_NUMBER_BEFORE_NAME = re.compile(
    r"\bnumber (?=\d{1,5}[a-z]? (?!(?:in|on|at|and|not|is|it|or|please|the|my|with|but|flat|apartment|apt|unit|"
    r"street|road|"
    r"then|thanks|instead)\b)[a-z]{2,})"
)
_NUMBER_PAUSE = re.compile(rf"^({HOUSE}) , (?=(?:[a-z][a-z'-]* ){{1,3}}{STREET_TYPES} ,)")
_STREET_BEFORE = re.compile(rf"\d [a-z\d' ]*{STREET_TYPES} $")
_NUMBER_APART = re.compile(
    rf"^(?P<lead>(?:[a-z]+ ){{0,4}}(?:(?:flat|apartment|apt|unit|suite) \w+ , )?)number (?P<number>{HOUSE}) , "
    r"(?=(?!(?:flat|apartment|apt|unit|suite|floor)\b)[a-z][\w' -]+ ,)"
)
"""A number that stands before its street with a pause: "number 8, The Crescent, Scarborough"."""
_FIRST_OF_TWO = re.compile(
    r"(?P<name>(?!(?:in|at|on|it|my|the address)\b)[a-z][a-z'-]+(?: [a-z'-]+){0,2}) ,[ ,]*[a-z]{3,}"
)
"""What stands before a street that a town follows: "Greenacres, Station Road, Kippax"."""


_NO_STREET = frozenset({"same", "which", "what", "that", "other"})


_TWO_CORRECTIONS = re.compile(r" (?:, )?and (?=(?:it is|the|that is|my|also|number|flat|apartment|unit)\b)")


def read_address(words: str, context: Context) -> AddressFound:
    """Read the address pieces in the normalised words of a turn."""
    found = _read_parts(words, context) or read_pieces(words, context, _GRAMMAR)
    return found if found.corrected else replace(found, address=in_order(found.address, words, context))


def _read_parts(words: str, context: Context) -> AddressFound | None:
    """Two corrections in one turn: "fifty nine not fifty seven and it's Taylor Street"; None where there is but one."""
    parts = _TWO_CORRECTIONS.split(words, 1) if context.expects is Expects.ADDRESS_CONFIRMATION else []
    if len(parts) < 2 or " not " not in f" {words} ":
        return None
    read = [read_pieces(part, context, _GRAMMAR).address for part in parts]
    return AddressFound(merged(*read), corrected=True) if all(one != Address() for one in read) else None


def _pieces(text: str, context: Context) -> Address:
    collecting = context.expects in COLLECTING
    found: dict[str, str] = {}
    rest = f" {text} ".replace("  ", " ").strip()
    rest = _take_labelled(
        _NUMBER_BEFORE_NAME.sub(_no_label, _NUMBER_PAUSE.sub(r"\1 ", _NUMBER_APART.sub(r"\g<lead>\g<number> ", rest))),
        found,
    )
    rest = _take_box(rest, found)
    rest = _take_unit(rest, found, collecting=collecting)
    rest = CARRIER.sub(" , ", rest)
    rest = POLITE.sub(" ", rest)
    rest = re.sub(r"(?: ?[.,?!])+ ?", " , ", f"{rest} , ").strip()
    rest = " ".join(rest.split()).removeprefix(", ")
    rest = towns_apart(_take_postcode(rest, found, context), context.region)
    rest = _take_street(rest, found, context)
    rest = _take_house_name(rest, found, context.region)
    rest = _take_region(rest, found, context.region)
    if "street" in found or "postcode" in found or "region" in found or collecting:
        _take_city(rest, found)
    take_alone(rest, text.strip(), found, context)
    if collecting or context.expects is Expects.VERIFICATION:
        take_bare(rest, text, found, context)
    return Address(**{name: cased(name, value) for name, value in found.items()})


def _no_label(match: re.Match[str]) -> str:
    """Nothing in the place of "number" before a street; behind a street it is the word for a flat."""
    return match.group() if _STREET_BEFORE.search(match.string[: match.start()]) else ""


def _take_labelled(rest: str, found: dict[str, str]) -> str:
    for name, pattern in LABELLED.items():
        match = pattern.search(rest)
        if match and name not in found:
            found[name] = match.group("value")
            rest = rest[: match.start()] + " , " + rest[match.end() :]
    return rest


def _take_box(rest: str, found: dict[str, str]) -> str:
    match = BOX.search(rest)
    if match:
        found["street"] = _box_written(match.group("street"))
        found["house_number"] = match.group("number")
        return rest[: match.start()] + " , " + rest[match.end() :]
    return rest


def _box_written(said: str) -> str:
    """A box as it stands on a label: "PO Box", "RR 2"."""
    route = re.search(r"\d+", said)
    if route:
        rural = "Rural Route" if said.startswith("rural") else "HC" if said.startswith("h") else "RR"
        return f"{rural} {route.group()}"
    return "Packstation" if said.startswith("pack") else "Postfach" if said == "postfach" else "PO Box"


def _take_unit(rest: str, found: dict[str, str], *, collecting: bool) -> str:
    values: list[str] = []
    for match in UNIT.finditer(rest):
        if match.group("floor"):
            if not collecting and not re.search(r"\d+ \w+", rest):
                continue
            values.append(match.group("floor"))
        else:
            value = re.sub(r"\s", "", match.group("value")).upper()
            values.append(f"{match.group('kind').title()} {value}" if match.group("kind") else value)
    if values:
        found["unit"] = " ".join(values)
        return UNIT.sub(" , ", rest)
    return rest


def _take_postcode(rest: str, found: dict[str, str], context: Context) -> str:
    if "postcode" in found:
        return rest
    pattern = POSTCODE.get(context.region, POSTCODE["US"])
    matches = [
        match
        for match in pattern.finditer(rest)
        if not re.match(rf" {_STREET_WORD}(?: {_STREET_WORD})? {STRONG_TYPES}\b", rest[match.end() :])
        or (match.start() > 0 and context.region != "US")
    ]
    if context.region in ("AT", "CH"):
        matches = [
            match
            for match in matches
            if context.expects is Expects.VERIFICATION
            or context.part == "postcode"
            or re.match(r" [a-z]", rest[match.end() :])
            or "street" in found
        ]
    if not matches:
        half = half_said(rest, context) if context.region == "GB" and context.part == AddressPart.POSTCODE else None
        return _kept(half, rest, found)
    match = matches[-1]
    found["postcode"] = match.group(1)
    return rest[: match.start()].rstrip() + " , " + rest[match.end() :]


def _kept(half: str | None, rest: str, found: dict[str, str]) -> str:
    if half is None:
        return rest
    found["postcode"] = half
    return ""


def _take_street(rest: str, found: dict[str, str], context: Context) -> str:
    if "street" in found:
        return rest
    for pattern in _street_patterns(found, context):
        match = pattern.search(rest)
        if match is None or _is_no_street(match, context):
            continue
        street = re.sub(r"^(?:on|at|in|to|the|is|called|my|of|near) (?=\w+ \w)", "", match.group("street"))
        if pattern is _STREET_ONLY and " on " in street:
            street = street.rsplit(" on ", 1)[1]  # "the library on Capitol Avenue": what stands there is no town
        number = match.groupdict().get("number")
        if pattern is not _NAME_FIRST and number and found.get("house_number", number) != number:
            street = _second_number(number, street, found, context.region)
        found["street"] = street
        if number and "house_number" not in found:
            found["house_number"] = number
        before = "" if f" on {street}" in match.group() else rest[: match.start()].rstrip()
        return (before + " , " + rest[match.end() :].strip()).strip()
    return rest


def _street_patterns(found: dict[str, str], context: Context) -> list[re.Pattern[str]]:
    """How a street may be said at this moment, the surest first."""
    patterns = [_NUMBER_FIRST, _NAME_FIRST, _STREET_ONLY]
    if context.region == "GB" and "house_number" not in found:
        patterns.insert(0, _ROW_FIRST)
    if context.expects in COLLECTING:
        if context.region == "US":
            patterns.insert(0, _ROAD_ALONE)
        patterns += [_THE_STREET, _BARE_NUMBER_STREET]
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


def _second_number(number: str, street: str, found: dict[str, str], region: str) -> str:
    """Settle which of two numbers is the house: in the US the labelled one is a flat, else it is the house."""
    if region == "US":
        found.setdefault("unit", found["house_number"].upper())
        found["house_number"] = number
        return street
    return f"{number} {street}"  # "Ten Acre Lane, number forty"


def _take_house_name(rest: str, found: dict[str, str], region: str) -> str:
    """Take a British house's name for its number, where it has none."""
    if region != "GB" or "street" not in found or "house_number" in found or "unit" in found:
        return rest
    match = HOUSE_NAME.search(rest) or _FIRST_OF_TWO.match(rest)
    if match is None:
        return rest
    found["house_number"] = match.group("name")
    return rest[: match.start("name")] + rest[match.end("name") :]


def _take_region(rest: str, found: dict[str, str], region: str) -> str:
    for name, code in COUNTRIES.items():
        if re.search(rf"\b{name}\b", rest) and (found or re.search(r",", rest)):
            found["country"] = code
            rest = re.sub(rf"\b{name}\b", ",", rest)
            break
    if region != "US":
        return rest
    codes = re.finditer(r"(?<=[a-z,] )([a-z]{2})(?= ,)", rest)
    stated = [one for one in codes if one.group(1).upper() in CODES and one.group(1) not in _NO_CODE]
    if stated:
        short = stated[-1]
        found["region"] = short.group(1).upper()
        return rest[: short.start()] + ", " + rest[short.end() :]
    for name in sorted(STATES, key=len, reverse=True):
        match = re.search(rf"(?<!\w){name}(?= ,|$)", rest)
        if match and not re.fullmatch(r"(?:, )*(?:in )?(?:new york|washington)(?: ,)*", rest.strip()):
            found["region"] = STATES[name]
            return rest[: match.start()] + ", " + rest[match.end() :]
    return rest


def _take_city(rest: str, found: dict[str, str]) -> None:
    if "city" in found or not ("street" in found or "postcode" in found or "region" in found):
        return
    clauses = [_LOOSE_END.sub("", piece.strip()) for piece in rest.split(",")]
    clauses.reverse()
    for clause in sorted(clauses, key=lambda piece: piece in COUNTIES):
        city = re.sub(
            r"^(?:in|at|from|the city of|the town of|near|and|is|that is in|over in|down in|it is in) |^(?:in|at) ",
            "",
            clause,
        ).strip()
        if city and is_place_name(city):
            found["city"] = city
            return


_GRAMMAR = AddressGrammar(written_out, swapped, _CHANGE_OF_MIND, _pieces)
