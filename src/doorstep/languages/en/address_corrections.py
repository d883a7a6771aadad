"""Corrections of an address that was read back: "fourteen, not forty", "no, Maple Avenue"."""

import re

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.address_names import cased, is_name, is_place_name
from doorstep.languages.en.address_words import CARRIER, DIRECTIONS, HOUSE, POLITE, STREET_TYPES
from doorstep.languages.en.postcodes import half_postcode
from doorstep.languages.en.spelling import spelled_word
from doorstep.languages.kit.addresses import SwapWords, likeness_of, likest, swapped_piece

_ALIKE = 0.5
_ENDS = re.compile(r"\b(?:ends?|ending|last (?:bit|part|half)|second (?:half|part|bit))\b")
_ENDS_IN = re.compile(r"\b(?:ends?|ending|finishes) (?:in|with)\b|\blast (?:two|three|\d) digits(?: are)?\b")
_LAST = re.compile(
    r"\blast (?:letter|digit|character|number|one)(?: (?:of|in) (?:the|my) (?:postcode|post code|zip code|zip))?"
    r"(?: (?:is|should be|in it is))+(?: an?)? (?P<last>[a-z]|\d)(?= [.,]|$| not )"
)
_AT_THE_END = re.compile(
    r"\b(?:it is |that is |it should be |should be )(?:an? )?(?P<end>[a-z](?: [a-z])?|\d(?: ?\d)?) at the end\b"
)
_WRONG_CITY = re.compile(
    r"\b(?:wrong (?:city|town)|(?:city|town) is (?:wrong|not right|incorrect))(?: ,)?(?: (?:it is|that is|it should be|"
    r"should be|we are in|i am in|in))* (?P<city>[a-z][a-z' -]*?)(?= [.,]|$)"
)
_INWARD_ALONE = re.compile(r"^(?:(?:no|nope|sorry|it is|that is|i said|but|,) )*\d ?[a-z] ?[a-z](?= ,|$)")
_POSTCODE = re.compile(r"\b(?:postcode|post code)\b")
_NOT = r"(?<!do )(?<!does )(?<!did )(?<!have )(?<!has )(?<!can )(?<!will )(?<!would )not"
"""A "not" that stands before a value and takes nothing back from a verb."""
_NOT_BUT = (
    re.compile(
        rf"\b{_NOT} (?P<old>[\w' -]+?)(?: ,)? (?:but|it is|rather|i said|i meant) (?P<new>[\w' -]+?)(?= [.,?!]|$)"
    ),
    re.compile(rf"(?P<new>[\w' -]+?)(?: ,)? (?:{_NOT}|instead of|rather than|and not) (?P<old>[\w' -]+?)(?= [.,?!]|$)"),
    re.compile(
        r"\b(?:change|replace|swap) (?!(?:it|that|this|the (?:address|delivery|time)|my (?:address|delivery)|from)\b)"
        r"(?P<old>[\w' -]+?) (?:to|with|for|into) (?P<new>[\w' -]+?)(?= [.,?!]|$)"
    ),
    re.compile(rf"\b{_NOT} (?P<old>[\w' -]+?) [,.] (?P<new>[\w' -]+?)(?= [.,?!]|$)"),
)


def swapped(text: str, context: Context) -> Address | None:
    """Apply "A, not B" to the piece of the address in context that holds B."""
    return (
        _last_character(text, context)
        or _ending(text, context)
        or _named_wrong(text, context)
        or swapped_piece(text, context, _SWAP)
    )


def _last_character(text: str, context: Context) -> Address | None:
    """The postcode of the address in context with another last letter or digit: "the last letter is a B"."""
    match = _LAST.search(text)
    known = context.address.postcode if context.address else None
    if match is None or not known or known[-1].isdigit() != match.group("last").isdigit():
        return None
    return Address(postcode=f"{known[:-1]}{match.group('last').upper()}")


def _ending(text: str, context: Context) -> Address | None:
    """The postcode of the address in context with the letters or digits that are said to be at its end."""
    match = _AT_THE_END.search(text)
    known = context.address.postcode if context.address else None
    said = match.group("end").replace(" ", "").upper() if match else ""
    if not known or not said or known[-len(said) :].isdigit() != said.isdigit():
        return None
    return Address(postcode=f"{known[: -len(said)]}{said}")


def _named_wrong(text: str, context: Context) -> Address | None:
    """The town that takes the place of the one that is called wrong: "wrong city, it's West Lebanon"."""
    match = _WRONG_CITY.search(text)
    city = match.group("city") if match and context.expects is Expects.ADDRESS_CONFIRMATION else None
    return Address(city=cased("city", city)) if city and is_place_name(city) else None


def _core(said: str) -> str:
    text = _ENDS_IN.sub(" ", POLITE.sub(" ", CARRIER.sub(" ", f"{said} ")))
    text = re.sub(
        r"\b(?:it is|that is|the|house number|number|zip code|zip|postcode|is|it|with|city|i said)\b", " ", text
    )
    return " ".join(text.replace(",", " ").split()).removeprefix("and ").removeprefix("a ").removeprefix("an ")


def _guessed(old: str, new: str, context: Context) -> str | None:
    """The piece that is meant where none holds the old value."""
    if re.fullmatch(HOUSE, new):
        return "postcode" if len(new) == 5 else (context.part or "house_number")
    told = re.search(rf"\d|\b{STREET_TYPES}\b", old) or is_place_name(old)
    if told and re.search(rf"\b{STREET_TYPES}\b", f"{old} {new}"):
        return "street"
    return context.part if context.part in set(AddressPart) and is_name(new) else None


_SWAP = SwapWords(_NOT_BUT, _core, _guessed, cased)


def take_correction(bare: str, text: str, found: dict[str, str], context: Context) -> None:
    """Take a bare number or name, or a spelled one, for the piece it most likely stands for."""
    if found or not bare:
        return
    code = _postcode_ending(text, context)
    if code:
        found["postcode"] = code
        return
    bare = re.sub(
        r"^(?:(?:wrong|incorrect|not right|not quite right|not correct|a mistake|mistake) )+",
        "",
        " ".join(bare.split()),
    )
    bare = re.sub(r" (?:with|without) (?:an?|one|two|double) .*$", "", bare)
    spelled = spelled_word(text)
    if spelled:
        found.update(_spelled_piece(spelled.lower(), text, context.address or Address()))
        return
    number = re.fullmatch(rf"(?:number )?(?:[a-z] )*({HOUSE})", bare)
    if number:
        found["house_number"] = number.group(1)
        return
    if context.address is None or not is_place_name(bare):
        return
    found.update(_likely_piece(bare, context.address))


def _postcode_ending(text: str, context: Context) -> str | None:
    """The British postcode of the read-back with the half put right that was named alone: "it ends four P D"."""
    if context.region != "GB" or not (context.address and context.address.postcode):
        return None
    outward, _, inward = context.address.postcode.partition(" ")
    if _ENDS.search(text) or _INWARD_ALONE.match(text.strip()):
        return half_postcode(text, outward)
    half = half_postcode(text, None) if _POSTCODE.search(text) else None
    return f"{half} {inward}" if half and half != outward.lower() else None


def _likely_piece(bare: str, address: Address) -> dict[str, str]:
    """A bare name for the street or the city, whichever it resembles or can only be."""
    best, likeness = likest(bare, address, ("street", "city"))
    name, kind = _name_and_kind(address.street)
    in_city = likeness_of(bare, address.city)
    if len(bare.split()) == 1 and kind and likeness_of(bare, name) >= max(_ALIKE, in_city):
        return {"street": f"{bare} {kind}"}
    if likeness >= _ALIKE:
        return {best: bare}
    return {"street": bare} if re.fullmatch(rf"[a-z' -]+ {STREET_TYPES}(?: {DIRECTIONS})?", bare) else {}


def _spelled_piece(spelled: str, text: str, address: Address) -> dict[str, str]:
    """The spelled name for the street or the city: as it was said to be, else what it resembles more."""
    name, kind = _name_and_kind(address.street)
    city = (address.city or "").lower()
    likely_city = likeness_of(spelled, city) > likeness_of(spelled, name)
    if re.search(r"\b(?:city|town)\b", text) or (likely_city and not re.search(r"\b(?:street|road)\b", text)):
        return {"city": spelled}
    return {"street": f"{spelled} {kind}".strip()}


def _name_and_kind(street: str | None) -> tuple[str, str]:
    """A street's name and what kind of street it is: "maple" and "street"."""
    match = re.fullmatch(rf"(?P<name>.+?) (?P<kind>{STREET_TYPES}(?: {DIRECTIONS})?)", (street or "").lower())
    return (match.group("name"), match.group("kind")) if match else ((street or "").lower(), "")
