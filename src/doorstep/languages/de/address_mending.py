"""One piece of the stored address mended at any moment: "die Hausnummer ist falsch, es ist 590", "da fehlt Tür 9"."""

import re

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.address_names import cased
from doorstep.languages.de.address_units import take_unit, unit_over
from doorstep.languages.de.address_written import written_out
from doorstep.languages.de.postcodes import length
from doorstep.languages.kit.addresses import held, may_be_hours

_NUMBER = r"(?P<value>\d{1,5}[a-z]?)(?! ?(?:uhr|minuten?|stunden?|tagen?|pakete?n?|euro|stock|etage|stück)\b)(?![\w:.])"
_BETWEEN = r"(?: (?!(?:postleitzahl|plz|strasse|um|nach|vor|bis|zwischen|ab|gegen)\b)[\w',.-]+){0,7}?"
_HOUSE_SAID = re.compile(
    rf"\b(?:hausnummer|haus nummer|falsche nummer|nummer (?:ist|war) (?:falsch|verkehrt|nicht "
    rf"richtig)){_BETWEEN} {_NUMBER}"
)
_SAID_BUT = re.compile(
    r"\b(?:gesagt|angegeben|geschrieben|genannt|haben|steht) (?:die |nummer |hausnummer "
    r")*(?P<old>\d{1,5}[a-z]?)(?: ,)? "
    rf"(?:aber|und|doch) (?:es ist|das ist|richtig ist|ich meinte|ich meine|es wäre|gemeint war)(?: (?:die|der|"
    rf"nummer|doch))* {_NUMBER}"
)
_NOT_THAT = re.compile(
    rf"\b(?:es ist|das ist|richtig ist|nummer|hausnummer|ich meinte|ich sagte)(?: (?:die|der|nummer|in "
    rf"wirklichkeit))* {_NUMBER}"
    r"(?: (?:,|und))* nicht (?:die |der |nummer )*(?P<old>\d{1,5})\b"
)
_WRONG = re.compile(
    r"\b(?:falsch\w*|verkehrt\w*|fehlt|fehlen|vergessen|unvollständig|nicht (?:drauf|dabei|richtig|vollständig)|"
    r"ergänz\w*|dazu\w*|"
    r"dazuschreiben|hinzufügen|hinzu|eintragen|aufnehmen|korrigieren|stimmt nicht|müsste|muss noch|gehört noch|"
    r"nachtragen)\b"
)

_ASKED = (Expects.ADDRESS, Expects.ADDRESS_PART)


def mended_piece(words: str, context: Context) -> Address | None:
    """The house number or floor that a customer puts right, whatever was asked; None where none is."""
    text = written_out(words, context.region)
    for pattern in (_SAID_BUT, _NOT_THAT):
        match = pattern.search(text)
        if match and not may_be_hours((match.group("value"), match.group("old")), context.expects):
            return held(match.group("value"), match.group("old"), context, length(context.region), cased)
    house = _HOUSE_SAID.search(text)
    found: dict[str, str] = {}
    take_unit(text, found, collecting=True)
    unit = cased("unit", found["unit"]) if found else None
    if unit and context.address is not None and context.address.unit:
        unit = unit_over(context.address.unit, unit)
    if house and (context.expects not in _ASKED or _WRONG.search(text)):
        return Address(house_number=cased("house_number", house.group("value")), unit=unit)
    return Address(unit=unit) if unit and _WRONG.search(text) else None
