"""One piece of the stored address mended at any moment: "my house number is wrong, it's 590", "it's flat 7"."""

import re

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.address_names import cased
from doorstep.languages.en.address_written import written_out
from doorstep.languages.kit.addresses import held, may_be_hours

_NUMBER = (
    r"(?P<value>\d{1,5}(?: ?[a-h](?![\w'])| 1/2)?)(?! ?(?:am|pm|oclock|minutes?|hours?|days?|th|st|nd|rd|parcels?)\b)"
    r"(?![\w:])"
)
_HOUSE = (
    r"(?:(?:house|street|building|address) number|(?:but|except|apart from|only|just)(?: for)? (?:the|my) number|"
    r"house no|number of (?:the|my) house|"
    r"number (?:is|was) (?:wrong|incorrect|not right)|(?:wrong|incorrect) number)"
)
_UNIT = r"(?:apartment|apt|flat|unit|suite)"
_UNIT_VALUE = r"(?P<value>\d{1,5}(?: ?[a-z](?![\w']))?(?![\w'])|[a-z] ?\d{0,4}(?= [.,?!]|$))"
_BETWEEN = r"(?: (?!(?:after|before|until|between)\b|(?<!are )(?<!am )(?<!live )at\b)[\w',.-]+){0,7}?"
_HOUSE_SAID = re.compile(rf"\b{_HOUSE}{_BETWEEN} {_NUMBER}")
_UNIT_SAID = re.compile(rf"\b{_UNIT}(?: number)?(?: (?:is|should be|would be|was|it is|,))* {_UNIT_VALUE}")
_UNIT_MISSED = re.compile(rf"\b{_UNIT} number{_BETWEEN} {_UNIT_VALUE}(?= [.,?!]|$)")
_WRONG = re.compile(
    r"\b(?:wrong|incorrect|missing|missed|forgot|forgotten|forget|add|adding|include|left (?:out|off)|leave out|lacks?|"
    r"incomplete|correct|not (?:on|in|there|complete|right|correct)|should (?:be|say)|have not got|do not have|"
    rf"(?:no|without (?:the|my)|change (?:the|my)|update (?:the|my)) {_UNIT})\b"
    r"|\b(?:my|our) (?:flat|apartment|apt|unit|suite)(?: number)? is\b"
)
_SAID_BUT = re.compile(
    r"\b(?:said|told you|gave you|have|put|wrote|got) (?:number )?(?P<old>\d{1,5}(?: ?[a-h](?![\w']))?)(?: ,)? "
    r"(?:but|and) (?:i )?(?:it is|it should be|meant|mean|that is|it was|should be)(?: actually| really| number)* "
    rf"{_NUMBER}"
)
_NOT_THAT = re.compile(
    rf"\b(?:it is|that is|should be|i am at|number|i meant|i said) (?:number |actually |really )*{_NUMBER}"
    r"(?: (?:,|and|actually|really|in fact))* not (?:number )?(?P<old>\d{1,5})\b"
)
_ONLY_DIGITS = re.compile(
    r"(?:(?:no|nope|it is|that is|i said|actually|sorry|the|zip code|zip|postcode|is|again|[,.!]) )*"
    r"(?P<digits>\d+(?: (?:, )*\d+)*)(?: (?:please|thank you|thanks|[,.!?]))*"
)
_POSTCODE_DIGITS = {"AT": 4, "CH": 4}


def mended_piece(words: str, context: Context) -> Address | None:
    """The house number or flat that a customer puts right, whatever was asked; None where none is."""
    text = written_out(words, context.region)
    code = _bare_code(text, context)
    if code is not None:
        return Address(postcode=code)
    for pattern in (_SAID_BUT, _NOT_THAT):
        match = pattern.search(text)
        if match and not may_be_hours((match.group("value"), match.group("old")), context.expects):
            return held(match.group("value"), match.group("old"), context, _postcode_length(context), cased)
    house = _HOUSE_SAID.search(text)
    if house:
        return Address(house_number=cased("house_number", house.group("value")))
    unit = _UNIT_SAID.search(text) or _UNIT_MISSED.search(text)
    if unit and _WRONG.search(text):
        return Address(unit=re.sub(r"\s", "", unit.group("value")).upper())
    return None


def _bare_code(text: str, context: Context) -> str | None:
    """As many digits as a postcode has, said one by one to an address read back, where it holds others."""
    match = _ONLY_DIGITS.fullmatch(text) if context.expects is Expects.ADDRESS_CONFIRMATION else None
    if match is None or context.address is None:
        return None
    digits = re.sub(r"\D", "", match.group("digits"))
    return digits if len(digits) == _postcode_length(context) and digits != context.address.postcode else None


def _postcode_length(context: Context) -> int | None:
    """How many digits a postcode has; None where it has letters."""
    return None if context.region == "GB" else _POSTCODE_DIGITS.get(context.region, 5)
