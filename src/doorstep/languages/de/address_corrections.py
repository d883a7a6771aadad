"""Corrections of a German address that was read back: "vierzehn, nicht vierzig", "nein, Lärchenweg", "mit ck"."""

import re
from dataclasses import replace

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.address_names import cased, is_led_street, is_name, is_place_name
from doorstep.languages.de.address_words import CARRIER, HOUSE, KIND, LEADS, POLITE, UNIT
from doorstep.languages.de.postcodes import length
from doorstep.languages.de.spelling import respelled, spelled_word
from doorstep.languages.kit.addresses import SwapWords, likeness_of, likest, swapped_piece

_ALIKE = 0.5
_ALIKE_BY_LEAD = 0.35
"""A name that begins as streets do need not resemble the one read back as much."""
_VALUE = r"[\w'./ -]+?"
_ENDS = r"(?= [.,?!;]|$)"
_NOT_BUT = (
    re.compile(
        rf"\b(?:nicht|kein|keine) (?P<old>{_VALUE})(?: ,)? (?:sondern|es ist|ich meine|ich meinte) "
        rf"(?P<new>{_VALUE}){_ENDS}"
    ),
    re.compile(rf"(?P<new>{_VALUE})(?: ,)? (?:und nicht|nicht|statt|anstatt|anstelle von) (?P<old>{_VALUE}){_ENDS}"),
    re.compile(rf"\b(?:nicht|kein|keine|statt) (?P<old>{_VALUE}) [,.] (?P<new>{_VALUE}){_ENDS}"),
)
_LETTER_MISSING = re.compile(
    r"\b(?:noch|ein|eine|einen|das|der|mit|kleines|klein|buchstabe|und) (?P<before>[a-l])(?: wie \w+)? "
    r"(?:\w+ )?(?:hinter|dahinter|dran|dazu|hinten|fehlt|an die \w+|zur \w+|drangehängt|nach der)\b"
    r"|\b(?:fehlt|dahinter|dazu|hinten dran|gehört|kommt) (?:\w+ ){0,3}?"
    r"(?:ein|das|der|n|noch) (?P<behind>[a-l])(?![\w'])"
)
"""A letter that belongs behind the house number."""
_AROUND = re.compile(
    r"\b(?:es ist|das ist|ist|die|der|das|den|hausnummer|haus nummer|nummer|postleitzahl|plz|es|mit|ort|stadt|"
    r"strasse heisst|"
    r"heisst|ich sagte|ich habe|gesagt|an|in|etwa|von|hinten|vorne|am ende|am schluss|zum schluss|am anfang|"
    r"(?:die )?letzten (?:beiden |zwei |drei )?(?:ziffern|zahlen|stellen)?|ziffern|zahlen|sind)\b"
)
_BY_LETTERS = re.compile(
    r"(?: ,)? (?:mit|ohne|und zwar mit|geschrieben mit) (?:(?:einem|nur|doppel|zwei|drei|ein|hartem|weichem) )*"
    r"[a-zäöüß]{1,2}(?: (?:und )?(?:[a-zäöüß]{1,2}|ich))*(?: (?:am ende|hinten|vorne|in der mitte))?$"
)
"""How a name is written, behind it: "mit o u", "ohne h"."""
_WITH_LETTERS = re.compile(
    r"\b(?:(?:die|der|das|und) )?(?:schreibt sich |geschrieben )?mit (?:doppel )?[a-zäöüß](?: [a-zäöüß])? ,"
)
_END = r"(?:hinten|am ende|am schluss|zum schluss|zuletzt|letzte\w*(?: (?:ziffer|zahl|stelle|beiden|zwei|drei)\w*)*)"
_ENDING = re.compile(
    rf"\b{_END}(?: [a-zäöü]+){{0,3}}? (?P<first>\d{{1,3}})(?![\w]).*\b(?:postleitzahl|plz)\b"
    rf"|\b(?:postleitzahl|plz)\b(?: [a-zäöü,]+){{0,5}}? {_END}(?: [a-zäöü]+){{0,3}}? (?P<last>\d{{1,3}})(?![\w])"
)
"""The last digits of the postcode put right: "die Postleitzahl hat hinten eine sieben"."""
_RATHER = re.compile(
    rf"\b(?:aber|nur|es ist|richtig ist|hausnummer|nummer) (?:(?:es ist|ist|die|nummer) )*(?P<number>{HOUSE})$"
)
"""One number that is put right at the end of what else is right: "Prinz Eugen stimmt, aber es ist die 24"."""
_STREET_SAID = re.compile(r"\b(?:strasse|strassenname|weg|gasse|platz)\b")
_TOWN_SAID = re.compile(r"\b(?:ort|stadt|ortsname|dorf|gemeinde)\b")


def swapped(text: str, context: Context) -> Address | None:
    """Apply "A, nicht B" to the piece of the address in context that holds B."""
    ending = _ENDING.search(text)
    code = context.address.postcode if context.address is not None else None
    if ending and code:
        digits = ending.group("first") or ending.group("last")
        return Address(postcode=code[: -len(digits)] + digits)
    if context.expects is Expects.ADDRESS_CONFIRMATION and (other := _other_number(text, context.address)) is not None:
        return other
    mended = swapped_piece(text, context, _SWAP)
    shaped = _of_its_shape(mended, context.region) if mended is not None else None
    codes = {number for number in _NUMBERS.findall(text) if number.isdigit() and len(number) == length(context.region)}
    if shaped is not None and shaped.city and len(codes) == 1:
        return replace(shaped, postcode=codes.pop())  # "nicht Augsburg, Königsbrunn, 86343"
    return shaped


def _of_its_shape(mended: Address, region: str) -> Address | None:
    """The piece put right if it is written as such pieces are: of a house number only the number, a street alone."""
    if mended.house_number is not None:
        numbers = _NUMBERS.findall(mended.house_number)
        return Address(house_number=numbers[0]) if len(numbers) == 1 else None
    if mended.postcode is not None:
        return mended if len(mended.postcode) == length(region) and mended.postcode.isdigit() else None
    alone = mended.street is None or not re.search(r"[a-zß.] \d", mended.street)
    return mended if alone else None


def _other_number(text: str, address: Address | None) -> Address | None:
    """The number that takes the place of a known one said beside it: "die 4 war früher, jetzt ist es die 44"."""
    numbers = set(_NUMBERS.findall(text))
    if address is None or len(numbers) != 2 or UNIT.search(text):
        return None
    for name in ("house_number", "postcode"):
        known = getattr(address, name)
        if known in numbers:
            new = (numbers - {known}).pop()
            return Address(**{name: new}) if name == "house_number" or len(new) == len(known) else None
    return None


def take_correction(bare: str, text: str, found: dict[str, str], context: Context) -> None:
    """Take a bare number or name, or a spelled one, for the piece it most likely stands for."""
    address = context.address or Address()
    if found:
        return
    if (lettered := _lettered(text, address)) is not None:
        found["house_number"] = lettered
        return
    spelled = spelled_word(_WITH_LETTERS.sub(" ", text))
    if spelled:
        found.update(_spelled_piece(spelled.lower(), text, address))
        return
    number = re.fullmatch(rf"(?:(?:nummer|hausnummer|die|der|das) )*({HOUSE})(?: \1)*", bare)
    if number:
        found["house_number"] = number.group(1)
        return
    rather = _RATHER.search(text)
    if rather:
        found["house_number"] = rather.group("number")
        return
    in_town = re.match(r"(?:in|nach) (?!der |den |die )(?P<town>.+)", bare)
    if not _named(in_town.group("town") if in_town else bare, address, found, led=in_town is not None):
        _respell(text, address, found)


def _lettered(text: str, address: Address) -> str | None:
    """The house number with the letter that is said to be missing: "da gehört noch ein b hinter die dreißig"."""
    match = _LETTER_MISSING.search(text)
    number = re.fullmatch(r"\d+", address.house_number or "")
    return f"{number.group()}{match.group('before') or match.group('behind')}" if match and number else None


def _named(bare: str, address: Address, found: dict[str, str], *, led: bool) -> bool:
    """Take a name alone for the street or the town it resembles."""
    bare = re.sub(r" (?:mit|ohne|am ende) .*$", "", bare)
    leads = LEADS.match(bare)
    likely = likeness_of(bare, address.street) >= _ALIKE_BY_LEAD or is_led_street(bare)
    if leads and likely and is_name(bare[leads.end() :]):
        found["street"] = bare
        return True
    if not bare or not is_place_name(bare):
        return False
    if led and likeness_of(bare, address.street) < _ALIKE:
        found["city"] = bare
        return True
    best, likeness = likest(bare, address, ("street", "city"))
    name, kind = _name_and_kind(address.street)
    if len(bare.split()) == 1 and kind and likeness_of(bare, name) >= max(_ALIKE, likeness_of(bare, address.city)):
        found["street"] = bare if bare.endswith(kind.strip()) else f"{bare}{kind}"
    elif likeness >= _ALIKE:
        found[best] = bare
    return bool(found)


def _respell(text: str, address: Address, found: dict[str, str]) -> None:
    """Put the street or the town right by its letters: "mit ck", "ohne h"."""
    names = ("city", "street") if _TOWN_SAID.search(text) and not _STREET_SAID.search(text) else ("street", "city")
    for name in names:
        value = getattr(address, name)
        stem, kind = _name_and_kind(value) if name == "street" else ((value or "").lower(), "")
        right = respelled(stem, text) if stem else None
        if right:
            found[name] = f"{right}{kind}".lower()
            return


def _core(said: str) -> str:
    text = _AROUND.sub(" ", POLITE.sub(" ", CARRIER.sub(" ", f"{_BY_LETTERS.sub(' ', said)} ")))
    return " ".join(text.replace(",", " ").replace(";", " ").split())


def _guessed(old: str, new: str, context: Context) -> str | None:
    """The piece that is meant where none holds the old value."""
    if re.fullmatch(HOUSE, new) or new.isdigit():
        return "postcode" if len(new) == length(context.region) else (context.part or "house_number")
    if context.address is None or context.address.street is None or re.fullmatch(KIND, old):
        return None
    if re.search(rf"{KIND}\b", f"{old} {new}"):
        return "street"
    return context.part if context.part in set(AddressPart) and is_name(new) else None


_NUMBERS = re.compile(r"(?<![\w/.])\d{1,5}[a-z]?(?:[-/]\d{1,3}[a-z]?)*(?![\w/])")
_SWAP = SwapWords(_NOT_BUT, _core, _guessed, cased)


def _spelled_piece(spelled: str, text: str, address: Address) -> dict[str, str]:
    """The spelled name for the street or the town: as it was said to be, else what it resembles more."""
    name, kind = _name_and_kind(address.street)
    likely_town = likeness_of(spelled, address.city) > likeness_of(spelled, name)
    if _TOWN_SAID.search(text) or (likely_town and not _STREET_SAID.search(text)):
        return {"city": spelled}
    return {"street": spelled if spelled.endswith(kind.strip() or "-") else f"{spelled}{kind}"}


def _name_and_kind(street: str | None) -> tuple[str, str]:
    """A street's name and what kind of street it is: "lerchen" and "weg", "wiener" and " straße"."""
    match = re.fullmatch(rf"(?P<name>.+?)(?P<kind> ?{KIND})", (street or "").lower())
    return (match.group("name"), match.group("kind")) if match else ((street or "").lower(), "")
