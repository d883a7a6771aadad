"""Corrections of an address that was read back: "fourteen, not forty", "no, Maple Avenue"."""

import re
from difflib import SequenceMatcher

from doorstep.dialogue.slots import Address
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.address_names import cased, is_name, is_place_name
from doorstep.languages.en.address_words import CARRIER, DIRECTIONS, HOUSE, POLITE, STREET_TYPES
from doorstep.languages.en.spelling import spelled_word

_ALIKE = 0.5
_NOT_BUT = (
    re.compile(r"\bnot (?P<old>[\w' -]+?)(?: ,)? (?:but|it is|rather|i said|i meant) (?P<new>[\w' -]+?)(?= [.,?!]|$)"),
    re.compile(r"(?P<new>[\w' -]+?)(?: ,)? (?:not|instead of|rather than|and not) (?P<old>[\w' -]+?)(?= [.,?!]|$)"),
    re.compile(r"\bnot (?P<old>[\w' -]+?) [,.] (?P<new>[\w' -]+?)(?= [.,?!]|$)"),
)


def swapped(text: str, context: Context) -> Address | None:
    """Apply "A, not B" to the piece of the address in context that holds B."""
    for pattern in _NOT_BUT:
        match = pattern.search(text)
        if match is None:
            continue
        new, old = (_core(match.group(name)) for name in ("new", "old"))
        if not new or not old:
            continue
        name = _holder(old, new, context)
        if name is None:
            continue
        current = (getattr(context.address, name) or "") if context.address else ""
        value = _replaced(current, old, new)
        return Address(**{name: cased(name, value)})
    return None


def _core(said: str) -> str:
    text = POLITE.sub(" ", CARRIER.sub(" ", f"{said} "))
    text = re.sub(
        r"\b(?:it is|that is|the|house number|number|zip code|zip|postcode|is|it|with|city|i said)\b", " ", text
    )
    return " ".join(text.replace(",", " ").split()).removeprefix("a ").removeprefix("an ")


def _holder(old: str, new: str, context: Context) -> str | None:
    address = context.address or Address()
    values = {
        name: (getattr(address, name) or "").lower() for name in ("house_number", "postcode", "street", "unit", "city")
    }
    for name, value in values.items():
        if value == old:
            return name
    for name, value in values.items():
        if value and re.search(rf"(?:\b|(?<=\d)){re.escape(old)}", value) and name != "unit":
            return name
    if re.fullmatch(HOUSE, new):
        return "postcode" if len(new) == 5 else (context.part or "house_number")
    if re.search(rf"\b{STREET_TYPES}\b", f"{old} {new}"):
        return "street"
    return context.part if context.part in values and is_name(new) else None


def _replaced(current: str, old: str, new: str) -> str:
    if current and old in current.lower() and current.lower() != old:
        start = current.lower().index(old)
        return current[:start] + new + current[start + len(old) :]
    return new


def take_correction(bare: str, text: str, found: dict[str, str], context: Context) -> None:
    """Take a bare number or name, or a spelled one, for the piece it most likely stands for."""
    if found or not bare:
        return
    bare = re.sub(r" (?:with|without) (?:an?|one|two|double) .*$", "", bare)
    spelled = spelled_word(text)
    if spelled:
        found.update(_spelled_piece(spelled.lower(), text, context.address or Address()))
        return
    number = re.fullmatch(rf"(?:number )?({HOUSE})", bare)
    if number:
        found["house_number"] = number.group(1)
        return
    if context.address is None or not is_place_name(bare):
        return
    likeness = {
        name: SequenceMatcher(None, bare, (getattr(context.address, name) or "").lower()).ratio()
        for name in ("street", "city")
    }
    best = max(likeness, key=lambda name: likeness[name])
    name, kind = _name_and_kind(context.address.street)
    if len(bare.split()) == 1 and kind and SequenceMatcher(None, bare, name).ratio() >= max(_ALIKE, likeness["city"]):
        found["street"] = f"{bare} {kind}"
    elif likeness[best] >= _ALIKE:
        found[best] = bare


def _spelled_piece(spelled: str, text: str, address: Address) -> dict[str, str]:
    """The spelled name for the street or the city: as it was said to be, else what it resembles more."""
    name, kind = _name_and_kind(address.street)
    city = (address.city or "").lower()
    likely_city = SequenceMatcher(None, spelled, city).ratio() > SequenceMatcher(None, spelled, name).ratio()
    if re.search(r"\b(?:city|town)\b", text) or (likely_city and not re.search(r"\b(?:street|road)\b", text)):
        return {"city": spelled}
    return {"street": f"{spelled} {kind}".strip()}


def _name_and_kind(street: str | None) -> tuple[str, str]:
    """A street's name and what kind of street it is: "maple" and "street"."""
    match = re.fullmatch(rf"(?P<name>.+?) (?P<kind>{STREET_TYPES}(?: {DIRECTIONS})?)", (street or "").lower())
    return (match.group("name"), match.group("kind")) if match else ((street or "").lower(), "")
