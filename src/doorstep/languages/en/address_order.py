"""Pieces of an address that come alone, in the order of whoever says them, whichever was asked for."""

import re
from dataclasses import replace

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.address_names import cased, is_name, is_place_name
from doorstep.languages.en.address_towns import is_town, town_alone
from doorstep.languages.en.address_words import COUNTIES, DIRECTIONS, HOUSE, STREET_TYPES
from doorstep.languages.en.spelling import spelled_word
from doorstep.languages.kit.addresses import likeness_of
from doorstep.languages.kit.word_sets import words_in

_GIVING = frozenset({Expects.ADDRESS, Expects.ADDRESS_PART})
_NAME = r"(?!(?:the|a|my|your|not|wrong|missing)\b)[a-z][\w' -]*?"
_STREET_CALLED = re.compile(
    rf"\b(?:the|my|our)? ?(?:street|road|street name|name of the street|road name) (?:is called|is|would be|called) "
    rf"(?P<street>(?:the )?{_NAME})(?= [.,]|$)"
)
_ON_STREET = re.compile(
    rf"\b(?:is|are|am|live|lives|living|staying|stays|moved|based) (?:now |just |right |over )?on (?P<street>"
    rf"{_NAME})(?= [.,]|$)"
)
_ENDS_IN_KIND = re.compile(rf"(?:the )?[a-z][\w'-]*(?: [a-z][\w'-]*){{0,3}} {STREET_TYPES}(?: {DIRECTIONS})?")
_GATE = re.compile(r"[a-z]{3,}gate")
_THE_STREET = re.compile(r"the (?P<name>[a-z][a-z'-]+(?: [a-z][a-z'-]+)?)")
_HOUSE_CALLED = re.compile(
    r"(?:the )?(?:[a-z][a-z']+ ){1,3}(?:cottage|house|lodge|farm|farmhouse|barn|manor|rectory|vicarage|villa|grange|"
    r"bungalow|manse|mill)"
)
_RANGE = re.compile(r"(?:number |it is )?(\d{1,4}[a-z]?) (?:to|dash|through|hyphen|and) (\d{1,4}[a-z]?)")
_BOX = re.compile(r"(?:an? |the )?(?:p ?o|post office|post) ?box")
_BOX_NUMBER = re.compile(r"box(?: number)? (\d{1,6})")
_CALLED = re.compile(
    r"\b(?:it is|house is|just|only|it has a name ,) (?:called|named) (?P<name>(?:the )?[a-z][a-z']+"
    r"(?: [a-z][a-z']+){0,2})(?= [.,]|$)"
)
_WITHOUT_NUMBER = re.compile(
    r"\b(?:no (?:house )?number|not have a number|not have any|not got any|is not any)(?: (?:,|but|it is|that is|"
    r"just|only|called|and|the name is|the house is|(?:the|a) name|\.))+ "
    r"(?P<name>(?:the )?(?!name\b)[a-z][a-z']+(?: [a-z][a-z']+){0,2})(?= [.,]|$)"
)
_HOUSE_IS = re.compile(
    r"(?:it is|that is|the house is|(?:the )?house name is|we are|the name is|name is)"
    r"(?: (?:just|only|really|called|at))* (?P<name>(?:the )?"
    r"(?!(?:in|on|at|near|not|a|an|number|my|your|next|that|this|very|too)\b)[a-z][a-z']+(?: [a-z][a-z']+){0,2})"
    r"(?: [.,])*"
)
_IN_TOWN = re.compile(r"\bin (?P<city>[a-z][a-z' ]+?)(?= [.,]|$)")
_ALIKE = 0.6
_NO_PLACE = words_in("none nothing unknown unsure neither anything pardon nope never nowhere same whatever empty blank")
_NO_HOUSE = words_in("privacy freedom life manners security work business respect nothing that this whatever home")
_NO_STREET = words_in(
    """
    closed blocked hard wrong missing busy unknown long quiet easy private gated file holiday holidays hold board duty
    leave site call track time top purpose phone internet label way train bus my his her their your same
    """
)
SPOKEN_OF = frozenset({"the way", "the end", "the point", "the road", "the run", "the place"})
"""Streets only where a number stands before them: "on the way" is none."""
_LEADS = re.compile(
    r"^(?:(?:it|that|this|that would|it would|we|i) (?:is|be|are|am) )?(?:in|at|from|near|it is in|over in) "
)

_COUNTED = re.compile(r"\b(?:hundred|thousand|ten|eleven|twelve|[a-z]+teen|twenty|thirty|forty|fifty|[a-z]{3,5}ty)\b")


def take_alone(rest: str, text: str, found: dict[str, str], context: Context) -> None:
    """Take the one piece that is said, where it tells by itself which one it is.

    Args:
        rest: What is left of the words, without courtesies.
        text: All the words.
        found: The pieces found so far, to which it is added.
        context: What was asked and what is known.
    """
    if context.expects not in _GIVING or {"street", "city"} & found.keys():
        return
    city = _last_place(rest, context.region)
    if city and (
        context.part == AddressPart.CITY or (context.part == AddressPart.STREET and is_town(city, context.region))
    ):
        found["city"] = city
        return
    bare = re.sub(r"\s*,\s*", " ", rest).strip()
    _take_house(bare, text, found, context)
    if found.keys() - {"region", "country"}:
        return
    known = context.address or Address()
    street = _street_spelled(text, known, context) or _street_announced(text, context) or _street_alone(bare, context)
    if street:
        found["street"] = street
        _take_beside(rest, found)
    elif context.region == "GB" and _house_alone(bare, context):
        found["house_number"] = bare
    elif known.city is None and (town := _IN_TOWN.search(text)) and is_town(town.group("city"), context.region):
        found["city"] = town.group("city")
    elif known.city is None and _town_alone(_LEADS.sub("", bare), context):
        found["city"] = _LEADS.sub("", bare)


def _last_place(rest: str, region: str) -> str | None:
    """The town of several places that were named: "in Tyseley, Birmingham"; None where there is but one."""
    clauses = [town_alone(clause.strip(), region) for clause in rest.split(",") if clause.strip()]
    places = [place for place in clauses if place not in COUNTIES]
    if len(clauses) < 2 or not places or not all(is_place_name(place) for place in places):
        return None
    return next((place for place in places if is_town(place, region)), places[-1])


def _take_house(bare: str, text: str, found: dict[str, str], context: Context) -> None:
    """Take two numbers of one house, the name of a house without a number, and a box without "PO"."""
    pair, box = _RANGE.fullmatch(bare), _BOX_NUMBER.fullmatch(bare)
    called = _CALLED.search(text) or _WITHOUT_NUMBER.search(text) or _HOUSE_IS.fullmatch(text)
    called = called if called and called.group("name") not in _NO_HOUSE else None
    if context.part == AddressPart.HOUSE_NUMBER and pair:
        found["house_number"] = f"{pair.group(1)}-{pair.group(2)}"
    elif context.part == AddressPart.HOUSE_NUMBER and context.region == "GB" and called:
        found["house_number"] = called.group("name")
    elif box and context.part in (None, AddressPart.STREET):
        found["street"], found["house_number"] = "PO Box", box.group(1)


def _street_spelled(text: str, known: Address, context: Context) -> str | None:
    """The street that was said before, as it is spelled now although its number was asked for."""
    spelled = spelled_word(text) if context.part == AddressPart.HOUSE_NUMBER else None
    name, _, kind = (known.street or "").lower().rpartition(" ")
    return f"{spelled.lower()} {kind}" if spelled and likeness_of(spelled.lower(), name) >= _ALIKE else None


def _take_beside(rest: str, found: dict[str, str]) -> None:
    """Take the number and the town that stand between pauses beside the street: "I'm on Delmar, 6510, in Dayton"."""
    for clause in (piece.strip() for piece in rest.split(",")):
        town = re.fullmatch(r"(?:that is )?in (?P<city>[a-z][a-z' -]+)", clause)
        if re.fullmatch(HOUSE, clause):
            found.setdefault("house_number", clause)
        elif town and is_place_name(town.group("city")):
            found.setdefault("city", town.group("city"))


def _street_announced(text: str, context: Context) -> str | None:
    """What is said to be the street, or to be lived on."""
    for pattern in (_STREET_CALLED, _ON_STREET):
        match = pattern.search(text)
        named = match.group("street") if match else ""
        if is_place_name(named.removeprefix("the ")) and _NO_STREET.isdisjoint(named.split()):
            return None if is_town(named, context.region) and pattern is _ON_STREET else named
    return None


def _street_alone(bare: str, context: Context) -> str | None:
    """A street that its last word tells, where a street may be meant."""
    if context.part not in (None, AddressPart.STREET, AddressPart.HOUSE_NUMBER):
        return None
    if _BOX.fullmatch(bare):
        return "PO Box"
    if bare in SPOKEN_OF or is_town(bare, context.region) or not is_name(bare.removeprefix("the ")):
        return None
    if _ENDS_IN_KIND.fullmatch(bare):
        return bare
    named = _THE_STREET.fullmatch(bare)
    called = named is not None and is_place_name(named.group("name")) and _NO_STREET.isdisjoint(bare.split())
    return bare if context.region == "GB" and (called or _GATE.fullmatch(bare)) else None


def _house_alone(bare: str, context: Context) -> bool:
    """Whether the words are a house that has a name, where its number is open."""
    known = context.address.house_number if context.address else None
    return known is None and context.part != AddressPart.CITY and _HOUSE_CALLED.fullmatch(bare) is not None


def _town_alone(bare: str, context: Context) -> bool:
    """Whether the words are a town: a big one wherever it is said, any name where only a number was asked for."""
    if is_town(bare, context.region):
        return True
    asked = context.part == AddressPart.HOUSE_NUMBER and context.region in ("US", "GB")
    return asked and is_name(bare) and is_place_name(bare) and not set(bare.split()) & _NO_PLACE


def in_order(found: Address, words: str, context: Context) -> Address:
    """The pieces of a turn as they fit what was asked and what was said before.

    Args:
        found: The pieces of this turn.
        words: The words of the turn, numbers as they were said.
        context: What was asked, and the address as it is known so far.
    """
    known = context.address or Address()
    if context.expects is Expects.ADDRESS_CONFIRMATION:
        return replace(found, street=None) if _shortened(found.street, known.street) else found
    if context.expects not in _GIVING:
        return found
    if context.part == AddressPart.POSTCODE and (code := _ending_mended(found, known)):
        return replace(found, postcode=code, house_number=None)
    if context.part == AddressPart.HOUSE_NUMBER and _counted(found, words):
        return replace(found, house_number=found.postcode, postcode=None)
    if context.part == AddressPart.HOUSE_NUMBER and found == Address(unit=known.unit) and known.unit:
        return Address(house_number=known.unit)  # "unit 3" of an estate is all the number there is
    if found.house_number and not found.unit and (known.house_number or "").startswith("Unit "):
        found = replace(found, unit=known.house_number)
    town = _taken_for_street(found, known, context.region)
    return replace(found, city=cased("city", town)) if town else found


def _shortened(said: str | None, known: str | None) -> bool:
    """Whether a street was said again without its kind: "14 Sycamore" of Sycamore Street."""
    kind = re.compile(rf"{re.escape((said or '').lower())} {STREET_TYPES}(?: {DIRECTIONS})?")
    return said is not None and kind.fullmatch((known or "").lower()) is not None


def _counted(found: Address, words: str) -> bool:
    """Whether five digits were said as a count, as a house number is and a postcode never."""
    alone = replace(found, postcode=None) == Address()
    return alone and (found.postcode or "").isdigit() and _COUNTED.search(words) is not None


def _ending_mended(found: Address, known: Address) -> str | None:
    """The postcode with the digits at its end that were said once more: "nine oh oh two seven, no, two eight"."""
    code, ending = found.postcode or "", found.house_number or ""
    alone = replace(found, postcode=None, house_number=None) == Address()
    if not (alone and code.isdigit() and ending.isdigit()):
        return None
    nearer_house = likeness_of(ending, known.house_number) > likeness_of(ending, code[-len(ending) :])
    return None if nearer_house else code[: -len(ending)] + ending


def _taken_for_street(found: Address, known: Address, region: str) -> str | None:
    """The name that was taken for a street before and must be the town, now that the street is said."""
    earlier, street = (known.street or "").lower(), (found.street or "").lower()
    if not street or found.city or known.city or not is_place_name(earlier) or _ENDS_IN_KIND.fullmatch(earlier):
        return None
    if earlier in street or street in earlier:
        return None
    return earlier if _ENDS_IN_KIND.fullmatch(street) or is_town(earlier, region) else None
