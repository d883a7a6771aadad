"""Read the pieces of an address out of a turn: only what was said, the last value after a correction."""

import re
from dataclasses import replace

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.address_answers import half_said, take_bare
from doorstep.languages.en.address_corrections import swapped
from doorstep.languages.en.address_names import cased
from doorstep.languages.en.address_order import in_order, take_alone
from doorstep.languages.en.address_remarks import labelled, without_remarks
from doorstep.languages.en.address_streets import STREET_WORD, take_street
from doorstep.languages.en.address_towns import is_town, town_named, towns_apart
from doorstep.languages.en.address_words import (
    BOX,
    CARRIER,
    CODES,
    COUNTRIES,
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
from doorstep.languages.en.postcodes import half_behind
from doorstep.languages.kit.addresses import COLLECTING, AddressFound, AddressGrammar, merged, read_pieces

_UNIT = re.compile(r"\bunit (?:number )?[a-z]?\d")
_NUMBER_IN = re.compile(
    rf"^(?P<number>{HOUSE}) (?=in (?!(?:the|a|an|my|our|total|all|stock|half|one|case|time|fact)\b)[a-z][a-z' -]+(?: ,|"
    r" \.|$))"
)
"""A lone number with its town: "412 in Reno"."""
_CHANGE_OF_MIND = re.compile(
    r" (?:no|sorry|wait|i mean|i meant|correction|rather|make that|or rather|scratch that|actually|no wait|"
    r"hang on|hold on|i am sorry|my mistake)(?: (?:no|sorry|wait|i mean|i meant|it is|that is|actually|,|i am|"
    r"make (?:it|that)|hang on|hold on|correction))* "
)

_NO_CODE = ("in", "me", "or", "ok", "hi", "oh", "de")
"""Codes of states that are words as well."""
_NUMBER_BEFORE_NAME = re.compile(
    r"\bnumber (?=\d{1,5}[a-z]? (?!(?:in|on|at|and|not|is|it|or|please|the|my|with|but|flat|apartment|apt|unit|"
    r"street|road|then|thanks|instead)\b)[a-z]{2,}|\d{1,5}[a-z]? the (?!(?:flat|house|door|parcel|one|address|building|"
    r"apartment|street|road|number|postcode|code|city|town|same)\b)[a-z]{3,}(?: [.,]|$| and))"
)
_NUMBER_PAUSE = re.compile(rf"^({HOUSE}) , (?=(?:[a-z][a-z'-]* ){{1,3}}{STREET_TYPES}(?: ,|$))")
_STREET_BEFORE = re.compile(rf"\d [a-z\d' ]*{STREET_TYPES} $")
_NUMBER_APART = re.compile(
    rf"^(?P<lead>(?:[a-z]+ ){{0,4}}(?:(?:flat|apartment|apt|unit|suite) \w+ , )?)number (?P<number>{HOUSE}) , "
    r"(?=(?!(?:flat|apartment|apt|unit|suite|floor)\b)(?:[a-z][\w' -]+ , [a-z' -]{3,}(?: |$)|"
    rf"(?:[a-z][a-z'-]* ){{1,3}}{STREET_TYPES} ,))"
)
"""A number that stands before its street with a pause: "number 8, The Crescent, Scarborough"."""
_NAME_THEN_LABEL = re.compile(
    rf"^(?P<street>(?!(?:the|in|at|on|my|it|that|flat|unit|house|in)\b)[a-z][a-z'-]+(?: [a-z'-]+){{0,2}}) , "
    rf"(?:number|no) (?P<number>{HOUSE})(?= [.,]|$)"
)
"""A street of any name before its labelled number: "Nethergate, number 60, Dundee"."""
_FIRST_OF_TWO = re.compile(
    r"(?P<name>(?!(?:in|at|on|it|my|the address)\b)(?!(?:the )?house is\b)[a-z][a-z'-]+(?: [a-z'-]+){0,2}) ,[ ,]*"
    r"(?:[a-z]{2,}|$)"
)
"""What stands before a street that a town follows: "Greenacres, Station Road, Kippax"."""


_TWO_CORRECTIONS = re.compile(r" (?:, )?and (?=(?:it is|the|that is|my|also|number|flat|apartment|unit)\b)")


def read_address(words: str, context: Context) -> AddressFound:
    """Read the address pieces in the normalised words of a turn."""
    grammar = _COLLECTED if context.expects in COLLECTING else _GRAMMAR
    found = _read_parts(words, context) or read_pieces(words, context, grammar)
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
    rest, found = labelled(" ".join(text.split())) if collecting else (" ".join(text.split()), {})
    if context.part in (None, AddressPart.STREET) or not (context.address and context.address.street):
        rest = _NUMBER_PAUSE.sub(r"\1 ", _NUMBER_APART.sub(r"\g<lead>\g<number> ", rest))
        rest = _NUMBER_BEFORE_NAME.sub(_no_label, _take_named(rest, found, context) if collecting else rest)
    rest = _take_labelled(rest, found)
    lone = _NUMBER_IN.match(rest) if collecting and "house_number" not in found else None
    if lone:
        found["house_number"] = lone.group("number")
        rest = rest[lone.end() :]
    rest = _take_box(rest, found)
    rest = _take_unit(rest, found, collecting=collecting)
    rest = CARRIER.sub(" , ", rest)
    rest = POLITE.sub(" ", rest)
    rest = re.sub(r"(?: ?[.,?!])+ ?", " , ", f"{rest} , ").strip()
    rest = " ".join(rest.split()).removeprefix(", ")
    rest = towns_apart(_take_postcode(rest, found, context), context.region)
    rest = take_street(rest, found, context)
    rest = _take_house_name(rest, found, context.region)
    rest = _take_region(rest, found, context.region)
    town = town_named(rest, found, context.region)
    if "city" not in found and town:
        found["city"] = town
    take_alone(rest, text.strip(), found, context)
    if collecting or context.expects is Expects.VERIFICATION:
        take_bare(rest, text, found, context)
    _number_by_unit(text, found, context.region)
    return Address(**{name: cased(name, value) for name, value in found.items()})


def _number_by_unit(text: str, found: dict[str, str], region: str) -> None:
    """Let a British unit be the number where a street has no other: "Unit 7, Ferry Lane"."""
    if region == "GB" and _UNIT.search(text) and {"street", "unit"} <= found.keys() and "house_number" not in found:
        found["house_number"] = f"unit {found.pop('unit')}"


def _no_label(match: re.Match[str]) -> str:
    """Nothing in the place of "number" before a street; behind a street it is the word for a flat."""
    return match.group() if _STREET_BEFORE.search(match.string[: match.start()]) else ""


def _take_named(rest: str, found: dict[str, str], context: Context) -> str:
    """Take a street of any name that stands before its labelled number, where it is no town."""
    match = _NAME_THEN_LABEL.match(rest)
    known = context.address.street if context.address else None
    named = match.group("street") if match else ""
    if match is None or known or is_town(named, context.region) or HOUSE_NAME.search(f"{named} ,"):
        return rest
    found["street"], found["house_number"] = named, match.group("number")
    return rest[match.end() :]


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
        elif match.group("tenement"):
            values.append(re.sub(r"\s", "", match.group("tenement")).upper())
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
        if not re.match(rf" {STREET_WORD}(?: {STREET_WORD})? {STRONG_TYPES}\b", rest[match.end() :])
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
    if not matches and context.region == "GB":
        return _take_half(rest, found, context)
    if not matches:
        return rest
    match = matches[-1]
    found["postcode"] = match.group(1)
    return rest[: match.start()].rstrip() + " , " + rest[match.end() :]


def _take_half(rest: str, found: dict[str, str], context: Context) -> str:
    """Take the half of a British postcode: all of an answer to the question for it, or what stands behind a town."""
    half = half_said(rest, context) if context.part == AddressPart.POSTCODE else None
    if half is not None:
        found["postcode"] = half
        return ""
    rest, half = half_behind(rest) if context.expects in COLLECTING else (rest, None)
    if half is not None and not (context.address and context.address.postcode):
        found["postcode"] = half
    return rest


def _take_house_name(rest: str, found: dict[str, str], region: str) -> str:
    """Take a British house's name for its number, where it has none."""
    if region != "GB" or "street" not in found or "house_number" in found:
        return rest
    match = HOUSE_NAME.search(rest) or (_FIRST_OF_TWO.match(rest) if "unit" not in found else None)
    if match is None or is_town(match.group("name"), region) or _can_only_be_town(match, rest):
        return rest
    found["house_number"] = match.group("name")
    return rest[: match.start("name")] + rest[match.end("name") :]


def _can_only_be_town(match: re.Match[str], rest: str) -> bool:
    """Whether a name of one word stands behind the street, and nothing else that could be the town."""
    name = match.group("name")
    return rest.startswith(",") and " " not in name and not re.search(r"[a-z]{3,}", rest.replace(name, ""))


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


def _written_plainly(words: str, region: str) -> str:
    """The words of an address that is being given, without the remarks around it."""
    return without_remarks(written_out(words, region), region)


_GRAMMAR = AddressGrammar(written_out, swapped, _CHANGE_OF_MIND, _pieces)
_COLLECTED = replace(_GRAMMAR, written_out=_written_plainly)
