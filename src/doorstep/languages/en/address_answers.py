"""Bare answers to the question for one piece of an address, and to the read-back."""

import re

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.address_corrections import take_correction
from doorstep.languages.en.address_names import is_name, is_place_name
from doorstep.languages.en.address_towns import is_town, town_alone
from doorstep.languages.en.address_words import HOUSE, HOUSE_NAME
from doorstep.languages.en.postcodes import half_postcode
from doorstep.languages.en.spelling import spelled_word

_CALLED = re.compile(r"^.*\b(?:called|named|name is|house is|it is|just|only|name)(?: called)? ")
_CORRECTED_NUMBER = re.compile(
    r"(?:(?:no|wait|sorry|actually|not|it is|make it|make that|i mean|i meant|i said|number|house number) "
    r")*(\d{1,3}(?: ?[a-h])?)"
)


_LONG_NUMBER = re.compile(r"(?:[a-z]+ ){0,4}(\d{4,5})")

_NUMBER_LEADS = re.compile(
    r"^(?:(?:it is|that is|that would be|i am at|we are|the|a|house|number|is|yes|well|so|no|just|i think|ok|sure|,) )*"
    rf"(?P<number>{HOUSE})(?= [.,?!]|$| (?:and|but|please|thanks|thank|ta|cheers|love|mate|sir|madam|dear|pal|so|do|"
    rf"is|are|"
    r"what|when|who|why|how|can|could|will|bye|say|if|the|it|i|with|hurry|on)\b)(?! , (?:no|wait|sorry)\b)"
)
"""The number that leads a turn which goes on with something else: "nine, but could you hurry up"."""


_NAMED_HOUSE = re.compile(
    r"\b(?:no number|not a number|not have a number|not have one|is called|just called|only called|^number|house is "
    r"called|"
    r"name is|is "
    r"just|"
    r"has a name|a name)(?:(?: ,)? [a-z']+){0,5}? (?P<name>(?!called\b|just\b)[a-z']+ (?:cottage|house|lodge|farm|"
    r"farmhouse|"
    r"barn|"
    r"manor|hall|villa|grange|bungalow|croft|mill|view|end))(?= [.,]|$)"
)
"""A house that has a name and no number."""


def take_bare(rest: str, text: str, found: dict[str, str], context: Context) -> None:
    """Take a bare answer for the part that was asked for."""
    part = context.part
    bare = re.sub(r"\s*,\s*", " ", rest).strip()
    if context.expects is Expects.VERIFICATION:
        digits = re.sub(r"\D", "", bare)
        if "postcode" not in found and 3 <= len(digits) <= 9 and context.region != "GB":
            found["postcode"] = digits
        return
    if context.expects is Expects.ADDRESS_CONFIRMATION and part is None:
        take_correction(bare, text, found, context)
        return
    if part is None:
        _guess_part(bare, text, found)
        return
    if part in found or (found and part != AddressPart.UNIT and not set(found) <= {"house_number"}):
        return
    _take_asked(AddressPart(part) if part in set(AddressPart) else None, bare, text, found, context)


def _guess_part(bare: str, text: str, found: dict[str, str]) -> None:
    """Without knowing which piece was asked for: a number is the house, a name the city."""
    number = re.fullmatch(rf"(?:(?:number|a) )?({HOUSE})", bare)
    leading = _NUMBER_LEADS.match(text.strip())
    if found:
        return
    spelled = spelled_word(text)
    if spelled:
        found["street"] = spelled
    elif number:
        found["house_number"] = number.group(1)
    elif leading:
        found["house_number"] = leading.group("number")
    elif named_house := _NAMED_HOUSE.search(text.strip()):
        found["house_number"] = named_house.group("name")
    elif is_place_name(named := re.sub(r"^(?:in|at|from|near) ", "", bare)) and is_name(named):
        found["city"] = named


def _take_asked(part: AddressPart | None, bare: str, text: str, found: dict[str, str], context: Context) -> None:
    region, known = context.region, context.address or Address()
    corrected = _CORRECTED_NUMBER.fullmatch(bare) or _turned(bare, known.house_number)
    if corrected and part not in (AddressPart.HOUSE_NUMBER, AddressPart.UNIT):
        found["house_number"] = corrected.group(1)  # another piece was asked for: the number said before is mended
        return
    if part is AddressPart.HOUSE_NUMBER:
        _take_house(bare, found, region)
    elif part is AddressPart.POSTCODE:
        _take_digits(bare, found)
    elif part is AddressPart.UNIT and re.fullmatch(r"(?:the )?(?:\d+ ?[a-z]?|[a-z] ?\d*|[\w]+ floor)", bare):
        found["unit"] = bare.replace(" ", "").upper() if "floor" not in bare else bare
        found.pop("house_number", None)
    elif part is AddressPart.STREET and found and is_town(bare, region):
        found["city"] = bare
    elif part in (AddressPart.STREET, AddressPart.CITY) and ((spelled := spelled_word(text)) or is_name(bare)):
        named = re.sub(r"^(?:on|in|at|the city of|it is) ", "", bare)
        found[part.value] = spelled or (town_alone(named, region) if part is AddressPart.CITY else named)


def _turned(bare: str, known: str | None) -> re.Match[str] | None:
    """A longer number of the same digits as the house in another order, which is no postcode: "1465" for 1456."""
    match = _LONG_NUMBER.fullmatch(bare)
    return match if match and known and sorted(match.group(1)) == sorted(known) else None


def _take_house(bare: str, found: dict[str, str], region: str) -> None:
    """Take the number of the house, in Britain also its name."""
    number = re.search(rf"\b{HOUSE}", bare)
    named = HOUSE_NAME.search(f"{_CALLED.sub('', bare)} ,") if region == "GB" and number is None else None
    if number or named:
        found["house_number"] = number.group() if number else named.group("name") if named else ""


def _take_digits(bare: str, found: dict[str, str]) -> None:
    digits = re.sub(r"\D", "", bare)
    if len(digits) >= 3:
        found["postcode"] = digits
        found.pop("house_number", None)
    elif named := re.fullmatch(r"(?:(?:in|near) )?(.+)", bare):
        _guess_part(named.group(1), "", found)


def half_said(text: str, context: Context) -> str | None:
    """The British postcode of which only a half was said, whole where the other half is known."""
    return half_postcode(text, context.address.postcode if context.address else None)
