"""What is said to an address that was read back wrongly: "no, the street is Eastgate", "there is no Flat 3"."""

import re
from typing import Final

from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.address_names import cased, is_name, is_place_name
from doorstep.languages.en.address_towns import is_town, without_state
from doorstep.languages.en.address_words import DIRECTIONS, HOUSE, POSTCODE, STREET_TYPES, STRONG_TYPES
from doorstep.languages.en.address_written import street_written_out, written_out
from doorstep.languages.en.postcodes import half_postcode
from doorstep.languages.kit.address_objections import Objection, ObjectionGrammar, read_objection
from doorstep.languages.kit.addresses import likeness_of
from doorstep.languages.kit.word_sets import words_in

_UNITS: Final = r"(?:flat|apartment|apt|unit|suite|room|lot|trailer|maisonette|studio|floor)"
_NAMES: Final = {
    AddressPart.UNIT: rf"{_UNITS}(?: (?:number|no))?",
    AddressPart.HOUSE_NUMBER: (
        r"(?:(?:house|street|building|door) number|(?:house|building) name|house|number|name of (?:the|my|our) house)"
    ),
    AddressPart.STREET: r"(?:(?:street|road) name|name of (?:the|my|our) (?:street|road)|street|road|lane|avenue)",
    AddressPart.POSTCODE: r"(?:postcode|post code|postal code|zip code|zip)",
    AddressPart.CITY: r"(?:city|town|village)",
}
"""What the pieces are called."""
_LABEL: Final = rf"(?:{'|'.join(_NAMES.values())})"
_NAMED: Final = {
    part: re.compile(rf"(?:(?:the|an?|my|our|any|that|right|correct) )*{names}(?![\w'])")
    for part, names in _NAMES.items()
}
_THE: Final = r"(?:(?:the|my|our|that|and|in|actually|it is) )*"
_BEING: Final = (
    r"(?: (?:is|was|should be|should say|would be|has to be|needs to be|must be|ought to be|it is|that is|reads|called|"
    r"actually|really|just|only|simply|meant to be|supposed to be|in fact|,(?= it is\b| that is\b)))"
)
_IS: Final = rf"(?:'s{_BEING}*|{_BEING}+)(?= [a-z\d])"
_WRONG: Final = r"(?:wrong|incorrect|not right|not correct|not quite right|a mistake|mixed up|muddled up)"
_HAS_NO: Final = (
    r"there (?:is|are) (?:no|not (?:an?|any))|(?:i|we) have (?:got )?no|it has (?:got )?no|"
    r"(?:i|we|it) (?:do(?:es)? not have|(?:have|has) not got)(?: an?| any)?|"
    r"(?:i|we) (?:did not say|never said|never mentioned|did not mention)(?: anything about)?(?: an?| any)?|"
    rf"it is not(?: in)?(?: an?)?(?= {_UNITS}\b)|no(?= {_LABEL}(?: at all)?(?: [,.]|$| (?:and|please|here)\b))"
)
_TAKE_OUT: Final = (
    rf"(?:take|leave)(?: the| my| that)?(?= {_LABEL} (?:off|out)\b)|"
    r"(?:take off|leave out|take out|leave off|take away|scratch|drop|forget|remove|delete|lose|without)"
    r"(?: the| that| about)*"
)
_FLAT_SAID: Final = rf"(?:(?:at|in|and|it is|the) )*(?={_UNITS} (?:number )?\w+(?: [.,]|$| and\b))"
_CLAIMS: Final = {
    "wrong": (
        rf"(?:you (?:have |have got |got )?)?(?:the )?wrong {_LABEL}|(?:you (?:have |have got |got ))?{_THE}{_LABEL}"
        rf"(?: bit| part)?(?: is| was| are|'s)?(?: all| completely)? {_WRONG}"
    ),
    "absent": rf"{_HAS_NO}|{_TAKE_OUT}",
    "gone": r"(?:the |my |our )?[\w'-]+(?: [\w'-]+){0,3}?(?= does not exist)",
    **{part.value: rf"{_THE}{names}{_IS}" for part, names in _NAMES.items()},
    "unit": rf"{_THE}{_NAMES[AddressPart.UNIT]}{_IS}|{_FLAT_SAID}",
    "city": rf"{_THE}{_NAMES[AddressPart.CITY]}{_IS}|(?:(?:i|we) live|(?:i|we|it|that) (?:is|am|are)) in(?= [a-z])",
    "it": (
        r"(?:(?:it|that|this) (?:is|should be|should say|would be|must be)|make (?:it|that))"
        r"(?: (?:actually|really|just|only|called))*(?= [a-z\d])"
    ),
}
"""How each kind of claim begins."""
_BEGINS: Final = re.compile(
    r"(?:^|(?<=[,.!?] )|\b(?:and|but|because|so|no|nope|wait|sorry|actually|well|yes) )(?:"
    + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _CLAIMS.items())
    + r")(?:(?<![\w'])|(?![\w']))"
)
_TAIL: Final = re.compile(
    rf" (?:, )+(?=(?:[\w'-]+ ){{1,5}}{STRONG_TYPES}(?![\w'])).*$|"
    r" (?:,|and|but|so)* ?(?:and not|not|instead of|rather than) .*$|(?<! [nsew]) [.?!](?: |$).*$|"
    r"(?: ,)* (?:please|thank you|thanks|though|mate|love|actually|sorry|as i said|i think|by the way|off|out|"
    r"and (?:the )?(?:rest|everything else|all the rest)\b.*)(?= [,.]|$).*$|(?: and| but| so| ,)+$"
)
_RATHER: Final = re.compile(r"\b(?:not|instead of|rather than)\b")
_AROUND: Final = re.compile(rf"^(?:(?:the|an?|my|our|any|number|no|{_UNITS}) )+(?=\w)|[^\w ]")
_NO_VALUE: Final = words_in(
    """
    spelled spelt written with without wrong incorrect right correct fine ok not a an closed blocked missing the-same
    same misspelled ending ends as where what which very too so also my your his her their its another different
    different pronounced called on in at near
    """
)
"""Words that a value never begins with: what follows them is said about the piece."""
_LEAD: Final = re.compile(r"^(?:it is|it should be|should be|that is|it should have been) ")
_SHORT: Final = re.compile(r"\d+(?: ?[a-z] ?\d*)?|[a-z] ?\d*|\d+/\d+")
"""A flat by its number or letter alone."""
_SPELLED: Final = re.compile(r"(?<!\S)[a-z](?: [a-z]){2,}(?!\S)")
_PAIR: Final = re.compile(r"(?P<first>\d{1,4}[a-z]?) (?:to|dash|through|hyphen|and) (?P<last>\d{1,4}[a-z]?)")
_NUMBERED: Final = re.compile(
    rf"(?P<number>{HOUSE}) (?P<street>(?!{DIRECTIONS}$)[a-z][\w'.-]*(?: [\w'.-]+)*|\d+(?:st|nd|rd|th)\b.*)"
)
_KIND: Final = re.compile(rf"(?P<name>.+?) (?P<kind>{STREET_TYPES}(?: {DIRECTIONS})?)")
_ALIKE: Final = 0.75
"""A name so much like the one read back is that one, put right."""
_LONGEST_STREET: Final = 8


def objected(words: str, context: Context) -> Objection:
    """Read what is said in the plain words of a turn about the address that was read back."""
    return read_objection(words, context, _GRAMMAR)


def _named(said: str) -> AddressPart | None:
    return next((part for part, names in _NAMED.items() if names.search(said)), None)


def _core(value: str) -> str:
    text = _AROUND.sub("", written_out(value, "")).strip()
    return _AROUND.sub("", text).replace(" ", "")


def _unnamed(said: str, given: frozenset[AddressPart], context: Context) -> AddressPart | None:
    """A flat where a flat is named or the number is given beside it, or where the words are more like the flat."""
    written = written_out(said, context.region)
    if re.match(rf"(?:(?:the|an?|in|at) )*(?:{_UNITS}\b|(?:\w+ )?floor\b|\w+ flat\b|penthouse\b)", said):
        return AddressPart.UNIT
    known = context.address.unit if context.address else None
    short = _SHORT.fullmatch(written) is not None
    house = context.address.house_number if context.address else None
    if short and (AddressPart.HOUSE_NUMBER in given or written.isalpha()):
        return AddressPart.UNIT
    nearer = likeness_of(written, (known or "").lower()) > likeness_of(written, (house or "").lower())
    return AddressPart.UNIT if short and known and nearer else None


def _value(part: AddressPart, said: str, context: Context) -> Address | None:
    said = _LEAD.sub("", said)
    if not said or said.partition(" ")[0] in _NO_VALUE:
        return None
    if part in (AddressPart.POSTCODE, AddressPart.UNIT):
        return _VALUES[part](said, context)
    return None if _SPELLED.search(said) else _VALUES[part](said.partition(" , ")[0], context)


def _house_number(said: str, context: Context) -> Address | None:
    written = written_out(said, context.region).removeprefix("number ")
    written = re.sub(r"(?<=\d) 1 2$", " 1/2", written)
    pair = _PAIR.fullmatch(written)
    number = re.fullmatch(HOUSE, written) or re.match(rf"{HOUSE}(?! [a-z])", written)
    if pair:
        return Address(house_number=f"{pair.group('first')}-{pair.group('last')}".upper())
    if number:
        return Address(house_number=cased("house_number", number.group()))
    name = written.removeprefix("the ")
    return Address(house_number=cased("house_number", written)) if context.region == "GB" and is_name(name) else None


def _street(said: str, context: Context) -> Address | None:
    """The street to the end of its words, with a number before it; its kind where only that is missing."""
    street = street_written_out(re.sub(r"\b([nsew]) \.(?= )", r"\1", said))
    numbered = _NUMBERED.fullmatch(street)
    number = cased("house_number", numbered.group("number")) if numbered else None
    street = numbered.group("street") if numbered else street
    if len(street.split()) > _LONGEST_STREET:
        return None
    known = _KIND.fullmatch(((context.address.street if context.address else None) or "").lower())
    if known and _misheard(street, known.group("name")):
        street = f"{street} {known.group('kind')}"
    return Address(street=cased("street", street), house_number=number)


def _misheard(name: str, known: str) -> bool:
    """Whether a name alone is the known one with a sound put right, so that the kind of street stays."""
    near = abs(len(name) - len(known)) <= 1 and likeness_of(name, known) >= _ALIKE
    return near and name != known and " " not in name


def _postcode(said: str, context: Context) -> Address | None:
    written = written_out(said, context.region)
    match = POSTCODE.get(context.region, POSTCODE["US"]).search(written)
    if match:
        return Address(postcode=cased("postcode", match.group(1)))
    known = context.address.postcode if context.address else None
    outward, _, inward = (known or "").partition(" ")
    half = half_postcode(written, outward or None) if context.region == "GB" else None
    code = half if half is None or " " in half else f"{half} {inward}".strip()
    return Address(postcode=cased("postcode", code)) if code else None


def _city(said: str, context: Context) -> Address | None:
    town = without_state(re.sub(r"^(?:in|near) ", "", said))
    town = "mobile" if town == "phone" else town  # as plain words have it
    return Address(city=cased("city", town)) if is_town(town, context.region) or is_place_name(town) else None


def _unit(said: str, _: Context) -> Address | None:
    written = re.sub(r"^(?:(?:in|at|the|number|flat|apartment|apt|unit|suite|no) )+(?=\w)", "", written_out(said, ""))
    return Address(unit=written.replace(" ", "").upper() if _SHORT.fullmatch(written) else written.replace(" ,", ","))


_VALUES: Final = {
    AddressPart.STREET: _street,
    AddressPart.HOUSE_NUMBER: _house_number,
    AddressPart.UNIT: _unit,
    AddressPart.POSTCODE: _postcode,
    AddressPart.CITY: _city,
}
_GRAMMAR: Final = ObjectionGrammar(_BEGINS, _TAIL, _RATHER, _named, _value, _unnamed, _core)
