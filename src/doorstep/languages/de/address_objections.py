"""What is said to an address that was read back wrongly: "nein, die Straße ist Am Anger", "es gibt kein Hinterhaus"."""

import re
from typing import Final

from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.address_names import cased, is_place_name
from doorstep.languages.de.address_streets import town_length
from doorstep.languages.de.address_units import take_box, take_unit, unit_corrected
from doorstep.languages.de.address_words import HOUSE, KIND
from doorstep.languages.de.address_written import MEADOW, written_out
from doorstep.languages.de.postcodes import length
from doorstep.languages.de.spelling import letters_said
from doorstep.languages.kit.address_objections import Objection, ObjectionGrammar, read_objection
from doorstep.languages.kit.addresses import likeness_of
from doorstep.languages.kit.word_sets import words_in

_UNITS: Final = (
    r"(?:wohnung|wohnungsnummer|tür|türnummer|top|stiege|stock|stockwerk|etage|hinterhaus|vorderhaus|seitenflügel|"
    r"aufgang|eingang|apartment|appartement|zimmer|adresszusatz|zusatz|klingel|erdgeschoss|dachgeschoss|postnummer)"
)
_NAMES: Final = {
    AddressPart.HOUSE_NUMBER: r"(?:hausnummer|haus nummer|nummer|hausname)",
    AddressPart.STREET: r"(?:strassenname|name der strasse|strasse|gasse|adresse)",
    AddressPart.POSTCODE: r"(?:postleitzahl|plz)",
    AddressPart.CITY: r"(?:ortsname|ort|stadt|dorf|gemeinde|wohnort)",
    AddressPart.UNIT: _UNITS,
}
"""What the pieces are called."""
_LABEL: Final = rf"(?:{'|'.join(_NAMES.values())})"
_NAMED: Final = {
    part: re.compile(rf"(?:(?:der|die|das|dem|den|eine?n?|meine?n?|unsere?|falsche[rsn]?) )*{names}(?![\w'-])")
    for part, names in _NAMES.items()
}
_THE: Final = r"(?:(?:der|die|das|mein|meine|unser|unsere|und|aber|den|name|von) )*"
_IS: Final = (
    r"(?: (?:ist|war|heisst|lautet|wäre|muss|müsste|soll|sollte|nennt sich|richtig|doch|nur|aber|jetzt|eigentlich|"
    r"einfach|natürlich|nämlich|die|das|der(?= \d)|,(?= (?:das|die|es) (?:ist|heisst|lautet)\b)))+(?= [a-zäöü\d])"
)
_WRONG: Final = (
    r"(?:(?:ist|war|sind) )?(?:da |leider |auch |ganz |so )*(?:falsch|verkehrt|nicht richtig|nicht korrekt)|"
    r"(?:stimmt|passt) (?:da |so |leider |auch |noch )*nicht"
)
_FLOOR_SAID: Final = (
    rf"(?<=\bund )(?:(?:im|in der|in|der|die|das|noch) )*(?=(?:[\w.]+ )?(?:stock|etage|obergeschoss|og)\b|"
    rf"{_UNITS}(?: \w+)?(?: [.,]|$| (?:und|bitte)\b))"
)
_CLAIMS: Final = {
    "wrong": (
        rf"(?:das mit )?{_THE}(?:dem |der )?{_LABEL} (?:{_WRONG})|(?:da )?(?:stimmt|passt) {_THE}{_LABEL} (?:so )?"
        rf"nicht|(?:sie haben )?(?:die |eine |den |einen )?falsche[rsn]? {_LABEL}"
    ),
    "gone": (
        r"(?:(?:ein|eine|einen|das|die|den|der) )?[\w'-]+(?: [\w'-]+){0,3}?"
        r"(?= (?:gibt es|existiert|haben wir|habe ich) (?:da |hier |bei uns |gar |dort )*(?:nicht|keine[nrs]?)\b)"
    ),
    "absent": (
        r"(?:(?:hier |da |dort |bei uns )?(?:(?:es )?gibt(?: es)?|ist|habe ich|haben wir|existiert)|ich habe|wir haben|"
        r"das ist|es ist|das haus hat|es hat) (?:da |hier |auch |gar |bei uns |überhaupt )*keine?[nms]?|"
        r"(?:ich|wir) (?:habe|haben) (?:nichts von |nie )(?:(?:einem|einer|einen|eine|ein) )?(?=[\w' -]+ gesagt)|"
        rf"ohne(?: das| die| den)?|keine?n?(?= {_LABEL}(?: [\w'.-]+){{0,2}}(?: [,.]|$))|"
        r"(?:streichen|löschen|lassen) sie (?:bitte )?(?:das|die|den)"
    ),
    **{part.value: rf"{_THE}{names}{_IS}" for part, names in _NAMES.items() if part is not AddressPart.UNIT},
    "unit": rf"{_THE}{_UNITS}{_IS}|{_FLOOR_SAID}",
    "it": (
        r"(?:(?:es|das) (?:ist|wäre|heisst|muss|müsste|soll|sollte)|sondern)"
        r"(?: (?:nur|doch|eigentlich|richtig|im|in der|der|die|das))*(?= [a-zäöü\d])"
    ),
}
_BEGINS: Final = re.compile(
    r"(?:^|(?<=[,.!?] )|\b(?:und|aber|weil|denn|nein|nee|nö|doch|moment|halt|ja|sondern) )(?:"
    + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _CLAIMS.items())
    + r")(?:(?<![\w'])|(?![\w'-]))"
)
_TAIL: Final = re.compile(
    r" (?:,|und|aber)* ?(?:und nicht|nicht|statt|anstatt) .*$| (?:nicht|und nicht)$|(?<!\d) [.?!](?: |$).*$|"
    r"(?: ,)* (?:bitte|danke|vielen dank|gell|ja|oder|eigentlich|heissen|sein|lauten|der rest stimmt|sonst stimmt)"
    r"(?= [,.]|$).*$|(?: und| aber| ,)+$"
)
_RATHER: Final = re.compile(r"\b(?:nicht|statt|anstatt)\b")
_AROUND: Final = re.compile(r"^(?:(?:der|die|das|den|dem|eine?[nmr]?|kein\w*|im|in|nummer|wohnung|whg) )+(?=\w)|[^\w ]")
_NO_VALUE: Final = words_in(
    """
    falsch verkehrt richtig korrekt nicht noch so auch zu gesperrt ok schon wie wo was mit ohne geschrieben anders
    eine ein einen kein keine da dort hier gerade momentan leider ganz sehr ja nein das dieselbe dasselbe gleich egal
    """
)
"""Words that a value never begins with: what follows them is said about the piece."""
_LEAD: Final = re.compile(r"^(?:es|das|richtig|sondern) (?:ist|wäre|muss|heisst)(?: (?:in|die|der|das))* ")
_SPELLED: Final = re.compile(r"(?<!\S)[a-zäöü](?: [a-zäöü]){2,}(?!\S)")
_NUMBERED: Final = re.compile(rf"(?P<street>.+?)(?: nummer)? (?P<number>{HOUSE})")
_KIND: Final = re.compile(rf"(?P<name>.+?)(?P<kind> ?{KIND})")
_ALIKE: Final = 0.75
"""A name so much like the one read back is that one, put right."""
_LONGEST_STREET: Final = 7


def objected(words: str, context: Context) -> Objection:
    """Read what is said in the plain words of a turn about the address that was read back."""
    return read_objection(words, context, _GRAMMAR)


def _named(said: str) -> AddressPart | None:
    return next((part for part, names in _NAMED.items() if names.search(said)), None)


def _core(value: str) -> str:
    return _AROUND.sub("", _AROUND.sub("", f"{written_out(value.replace('ß', 'ss'), '')}")).replace(" ", "")


def _unnamed(said: str, given: frozenset[AddressPart], context: Context) -> AddressPart | None:
    """A floor, door or bell where one is named; a number alone where the house's is given beside it."""
    written = written_out(said, context.region)
    found: dict[str, str] = {}
    rest = take_unit(take_box(written, found, length(context.region), collecting=True), found, collecting=True)
    if "unit" in found and not re.search(r"\w", rest):
        return AddressPart.UNIT
    known = context.address or Address()
    house, unit = (known.house_number or "").lower(), (known.unit or "").lower()
    short = re.fullmatch(r"\d+(?:/\d+)* ?[a-z]?|[a-z] ?\d*", written) is not None
    other = AddressPart.HOUSE_NUMBER in given or written.isalpha() or "/" in written
    nearer = likeness_of(written, unit) > max(likeness_of(written, house), _ALIKE)
    return AddressPart.UNIT if (short and other) or nearer else None


def _value(part: AddressPart, said: str, context: Context) -> Address | None:
    said = _LEAD.sub("", said)
    if not said or said.partition(" ")[0] in _NO_VALUE:
        return None
    if part in (AddressPart.POSTCODE, AddressPart.UNIT):
        return _VALUES[part](said, context)
    return None if _SPELLED.search(said) else _VALUES[part](said.partition(" , ")[0], context)


def _house_number(said: str, context: Context) -> Address | None:
    written = written_out(said, context.region).removeprefix("nummer ")
    number = re.match(rf"(?:die )?(?P<number>{HOUSE}|\d{{5,8}})(?![\w])", written)
    return Address(house_number=cased("house_number", number.group("number"))) if number else None


def _street(said: str, context: Context) -> Address | None:
    """The street to the end of its words, with a number behind it; its kind where only that is missing."""
    street = MEADOW.sub(r"\g<before> au", letters_said(said))
    numbered = _NUMBERED.fullmatch(written_out(street, context.region))
    number = cased("house_number", numbered.group("number")) if numbered else None
    street = numbered.group("street") if numbered else street
    if len(street.split()) > _LONGEST_STREET or not street:
        return None
    known = _KIND.fullmatch(((context.address.street if context.address else None) or "").lower())
    if known and _misheard(street, known.group("name")):
        street = f"{street}{known.group('kind')}"
    return Address(street=cased("street", street, context.region), house_number=number)


def _misheard(name: str, known: str) -> bool:
    """Whether a name alone is the known one with a sound put right, so that the kind of street stays."""
    near = abs(len(name) - len(known)) <= 1 and likeness_of(name, known) >= _ALIKE
    return near and name != known and " " not in name


def _postcode(said: str, context: Context) -> Address | None:
    digits = re.sub(r"[ ,]", "", written_out(said, context.region))
    return Address(postcode=digits) if digits.isdigit() and len(digits) == length(context.region) else None


def _city(said: str, context: Context) -> Address | None:
    town = re.sub(r"^(?:in|nach) ", "", said)
    words = town.split()
    named = is_place_name(town) or (len(words) > 1 and len(words) == town_length(words, 0))
    return Address(city=cased("city", town, context.region)) if named else None


def _unit(said: str, context: Context) -> Address | None:
    written = written_out(said, context.region)
    found: dict[str, str] = {}
    take_unit(take_box(written, found, length(context.region), collecting=True), found, collecting=True)
    unit = cased("unit", found.get("unit", written).replace(" ,", ","))
    known = context.address.unit if context.address else None
    return Address(unit=unit_corrected(known, unit) if known else unit)


_VALUES: Final = {
    AddressPart.STREET: _street,
    AddressPart.HOUSE_NUMBER: _house_number,
    AddressPart.UNIT: _unit,
    AddressPart.POSTCODE: _postcode,
    AddressPart.CITY: _city,
}
_GRAMMAR: Final = ObjectionGrammar(_BEGINS, _TAIL, _RATHER, _named, _value, _unnamed, _core)
