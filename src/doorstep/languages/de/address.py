"""Read the pieces of a German address out of a turn: only what was said, the last value after a correction."""

import re
from dataclasses import replace

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Address, AddressPart
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.address_bare import TO_TOWN, take_bare
from doorstep.languages.de.address_corrections import swapped
from doorstep.languages.de.address_names import cased, is_place_name
from doorstep.languages.de.address_streets import BEHIND_CARRIER, StreetFound, find_street, town_length
from doorstep.languages.de.address_towns import KNOWN_TOWNS
from doorstep.languages.de.address_units import box_number, take_box, take_unit, unit_over
from doorstep.languages.de.address_words import (
    ASIDE,
    CARRIER,
    COUNTRIES,
    ENDED,
    ESTATE_CARRIER,
    GLUED,
    HOUSE,
    LABELLED,
    NEAR_TOWN,
    POLITE,
    STREET_KINDS,
    TOWN_TAILS,
    UNIT,
)
from doorstep.languages.de.address_written import written_out
from doorstep.languages.de.postcodes import length, shape
from doorstep.languages.de.spelling import without_spelling
from doorstep.languages.kit.addresses import COLLECTING, AddressFound, AddressGrammar, read_pieces

_CHANGE_OF_MIND = re.compile(
    r" (?:(?:na|ah|ach|oh|a) (?:geh|wart|warten sie|nein|nee|pardon)|nei|[eä]x[gk]ü+s[ie]|(?:geh|hoppla|halt|"
    r"wart)(?= (?:die |es ist )?\d)|"
    r"na(?= \d)|nein|nee|nö|ach(?! (?:ja|so|und)\b)|entschuldigung|verzeihung|sorry|pardon|moment|stopp|stop|"
    r"quatsch|blödsinn|"
    r"unsinn|schmarrn|falsch|korrektur|"
    r"ich korrigiere|ich meine|ich meinte|meine ich|vielmehr|beziehungsweise|bzw|warten sie|warte|halt nein|das heisst|"
    r"besser gesagt|vertan|versprochen)(?: (?:nein|[eä]x[gk]ü+s[ie]|pardon|stopp?|warte?|halt|doch|nicht|"
    r"moment|quatsch|entschuldigung|sorry|ich meine|ich "
    r"meinte|es ist|das ist|"
    r"warten sie|warte|falsch|jetzt|,|das war|war falsch|richtig ist|stimmt nicht|habe mich (?:vertan|versprochen)|ich "
    r"habe mich "
    r"(?:vertan|versprochen|geirrt)))* "
)
_NOT_THAT = re.compile(
    r"\b(?:nicht|kein|keine) [\w'./ -]+?(?: ,)? sondern "
    r"|\b(?:nicht|nimmer) (?:mehr )?(?:in|an|auf|nach|zu|zur|zum|am|im)(?: (?:die|der|den|dem|"
    r"das))? [\w'./ -]+? ,(?=.* \d)"
)
_NOT_NUMBER = re.compile(
    r"\b(?:nicht|statt) (?:die |nummer |hausnummer )*\d+[a-z]?(?: ,)? (?=(?:die |nummer |hausnummer )*\d)"
)
_BEHIND_NUMBER = re.compile(r"(?P<number>\d{1,4}[a-z]?)/(?P<rest>\d+[a-z]?(?:/\d+[a-z]?)*)$")
_THE_STREET = re.compile(
    r"(?:^ ?|[,;] +)strasse (?=[a-zäöü-]*(?:strasse|weg|platz|gasse|allee|ring|damm)\b|[a-zäöü-]+ (?:strasse|weg|platz|"
    r"gasse|allee|ring)\b|(?:am|im|zum|zur|an der|auf de[rm]) )|"
    r"(?:\b(?:die|eine|der) |;\s+)(?:strasse|adresse) (?=(?:am|zum?|zur|im|an|auf|unter|in|hinter|vor|bei) )"
)
_ENDED_OTHERWISE = re.compile(
    rf"(?:[a-zäöü]+ ){{0,4}}(?P<code>\d{{4,5}})(?: ,)?{_CHANGE_OF_MIND.pattern}(?:(?!(?:tür|top|stiege|stock|"
    rf"haus|wohnung|nummer|hausnummer)\b)[,a-zäöü]+ ){{0,4}}"
    r"(?P<end>\d{1,3})(?: .)?"
)
"""A postcode whose last digits are put right in the same breath."""
_NUMBER_FIRST = re.compile(
    rf"^(?:(?:die|nummer|das|[,{BEHIND_CARRIER}]) )*(?P<number>{HOUSE})(?= in | ,| (?:ist|wäre|stimmt|muss|"
    rf"meine?|meinte|habe|haben|bin|wohne|wohnen|sage|sollte) )"
)
"""A number at the beginning of what takes the place of something: "achtundzwanzig in Lingen"."""
_HOUSE_OF = re.compile(rf"\b(?:haus|parzelle|objekt|gebäude|hof) (?:nummer )?(?={HOUSE}(?![\w.]))")
_SMALL_NUMBER = re.compile(r"\b\d{1,3}[a-z]?\b(?!\.)")
_TOWN_TAIL = re.compile(
    r"(?P<tail>(?:am|im|an der|an dem|ob der|vor der|in der|auf der|bei|ob) "
    r"(?!(?:markt|ring|platz|tor|park|hof|grund|winkel|anger|rathaus|bahnhof|haus|erdgeschoss|stock|hause|ende)\b)"
    r"[a-zäöü][a-zäöü-]{2,})(?: [,;]| ?$)"
)
"""The second part of a town's name at the end of a clause, behind a postcode and the first: "am Brenner"."""
_MARKS = frozenset({",", ".", "?", "!", BEHIND_CARRIER})


def read_address(words: str, context: Context) -> AddressFound:
    """Read the address pieces in the plain words of a turn."""
    boxed = box_number(words, context)
    if boxed is not None:
        return AddressFound(boxed)
    asked = context.part == AddressPart.POSTCODE
    found = read_pieces(words, context, _POSTCODE_GRAMMAR if asked else _GRAMMAR)
    known = context.address
    if known is not None and known.unit and found.address.unit and found.address.street in {None, known.street}:
        found = replace(found, address=replace(found.address, unit=unit_over(known.unit, found.address.unit)))
    begun = asked and found.address.postcode and (found.address.house_number or "").isdigit()
    if begun and not found.address.street and "nummer" not in words:
        # "eins fünf, ach nee, eins sechs zwei zwei fünf": the digits before it were the beginning of the postcode
        return replace(found, address=replace(found.address, house_number=None))
    return found


def _pieces(text: str, context: Context) -> Address:
    text = text.strip()
    said = without_spelling(text)
    said = said if re.search(rf"{GLUED.pattern}|\b{STREET_KINDS}\b", said) else text
    collecting = context.expects in COLLECTING
    region = next((code for name, code in COUNTRIES.items() if re.search(rf"\b{name}\b", text)), context.region)
    found: dict[str, str] = {}
    tokens = _prepared(_house_numbered(said, context), found, region, collecting=collecting)
    tokens = _take_postcode(
        tokens, found, region, asked=context.part == AddressPart.POSTCODE or context.expects is Expects.VERIFICATION
    )
    tokens = _take_street(tokens, found, collecting=collecting)
    tokens = _take_country(tokens, found)
    coded = context.part == AddressPart.POSTCODE
    rest = _take_number(" ".join(tokens), found, leading=collecting and not coded)
    # at the read-back a lone word is a comment rather than a town
    _take_city(rest.split(), found, collecting=collecting and context.expects is not Expects.ADDRESS_CONFIRMATION)
    if collecting or context.expects is Expects.VERIFICATION:
        take_bare(_without_marks(rest), text, found, context)
    _part_unit(found, region)
    return Address(**{name: cased(name, value, region) for name, value in found.items()})


def _prepared(text: str, found: dict[str, str], region: str, *, collecting: bool) -> list[str]:
    """The words without labels, boxes, units and what people say around an address."""
    rest = _NOT_NUMBER.sub("", _NOT_THAT.sub("", f"{text} ")).strip()
    for name in ("postcode", "city"):
        match = LABELLED[name].search(rest)
        if match:
            found[name] = match.group("value")
            rest = rest[: match.start()] + " , " + rest[match.end() :]
    if collecting:
        rest = ESTATE_CARRIER.sub(" , ", ASIDE.sub(" , ", _beside_town(rest)))
    rest = take_box(rest, found, length(region), collecting=collecting)
    rest = take_unit(rest, found, collecting=collecting)
    rest = CARRIER.sub(f" {BEHIND_CARRIER} ", rest)
    rest = POLITE.sub(" ", _THE_STREET.sub(f" {BEHIND_CARRIER} ", rest))
    rest = re.sub(r"(?:(?<!\S)[.,?!](?!\S) ?)+", " , ", f" {rest} ")
    return re.sub(
        rf"(?:[,{BEHIND_CARRIER}] )+{BEHIND_CARRIER} ", f"{BEHIND_CARRIER} ", " ".join(rest.split()) + " "
    ).split()


def _beside_town(text: str) -> str:
    """The words without the bigger town that one lies near: "in Oberhofen, das ist bei Mondsee"."""
    near = NEAR_TOWN.search(text)
    known = near and (near.group("town") in KNOWN_TOWNS or re.search(r"\b(?:in|ort|dorf) ", text[: near.start()]))
    return text[: near.start()] + " , " + text[near.end() :] if near and known else text


def _take_postcode(tokens: list[str], found: dict[str, str], region: str, *, asked: bool) -> list[str]:
    """Put a mark in the place of the postcode; the town behind it is taken where its end can be seen."""
    if "postcode" in found:
        return tokens
    places = [index for index, token in enumerate(tokens) if shape(region).fullmatch(token)]
    if length(region) == 4 and not asked:
        places = [index for index in places if _may_be_postcode(tokens, index)]
    if not places:
        return tokens
    index = places[-1]
    found["postcode"] = tokens[index]
    return tokens


def _may_be_postcode(tokens: list[str], index: int) -> bool:
    behind = tokens[index + 1] if index + 1 < len(tokens) else ""
    before = tokens[index - 1] if index else ","
    return (
        (bool(behind) and behind not in _MARKS and behind not in ENDED)
        or before in _MARKS
        or before == "in"
        or before[0].isdigit()
    )


def _take_street(tokens: list[str], found: dict[str, str], *, collecting: bool) -> list[str]:
    code = found.get("postcode")
    place = tokens.index(code) if code in tokens else None
    if "street" not in found:
        street = find_street(tokens, collecting=collecting or place is not None)
        if street is not None and _stands(street, tokens, place):
            found["street"] = street.street
            before = tokens[street.start - 1 : street.start] if street.start == 1 else []
            number = street.number or next(iter(before), None)
            if number and number != code and re.fullmatch(HOUSE, number):
                found["house_number"] = number
            tokens = [*tokens[: street.start], ",", *tokens[street.end :]]
    if code not in tokens:
        return tokens
    place = tokens.index(code)
    town = _town(tokens, place + 1)
    if town and "city" not in found:
        found["city"] = " ".join(tokens[place + 1 : place + 1 + town])
    return [*tokens[:place], ",", *tokens[place + 1 + (town if found.get("city") else 0) :]]


def _stands(street: StreetFound, tokens: list[str], place: int | None) -> bool:
    """Whether a street is none that only a postcode makes one: "berlin 10115"."""
    return not (place is not None and street.start <= place < street.end) or street.number != tokens[place]


def _town(tokens: list[str], start: int) -> int:
    """How many tokens behind a postcode are the town."""
    known = town_length(tokens, start)
    end = start + known
    while known and end < len(tokens) and tokens[end] not in _MARKS and tokens[end] not in ENDED and end - start < 5:
        if not re.fullmatch(r"[a-zäöü][\w.'-]*", tokens[end]):
            break
        end += 1
    tail = _TOWN_TAIL.match(" ".join(tokens[end : end + 4])) if known else None
    return end - start + (len(tail.group("tail").split()) if tail else 0)


def _take_number(rest: str, found: dict[str, str], *, leading: bool) -> str:
    match = LABELLED["house_number"].search(rest)
    if match and "house_number" not in found:
        found["house_number"] = match.group("value")
        return rest[: match.start()] + " , " + rest[match.end() :]
    first = _NUMBER_FIRST.search(rest) if leading else None
    if first and not {"house_number", "street"} & set(found):
        found["house_number"] = first.group("number")
        return rest[first.end() :]
    return rest


def _take_country(tokens: list[str], found: dict[str, str]) -> list[str]:
    for index, token in enumerate(tokens):
        if token in COUNTRIES and (found or "," in tokens):
            found["country"] = COUNTRIES[token]
            lead = (
                2
                if tokens[max(index - 2, 0) : index] == ["in", "der"]
                else 1
                if tokens[index - 1 : index] == ["in"]
                else 0
            )
            return [*tokens[: index - lead], ",", *tokens[index + 1 :]]
    return tokens


# What a town's name commonly ends with; a street's kind would have been taken before.
_TOWN_LIKE = re.compile(
    r"(?:bad |sankt |st )?\w{3,}(?:stadt|städten|burg|dorf|heim|hausen|ingen|berg|feld|furt|bach|kirchen|hafen|walde|"
    r"rode|leben|brunn|brück|münster|stetten|reuth)"
)


_KIND_LAST = re.compile(
    rf"(?:^| ){STREET_KINDS}$|^(?:alles|also) |^(?:industrie|gewerbe|neubau|wohn)(?:gebiet|park)$|^(?:innen|alt)stadt$"
)
"""What is a street that was said again, or a part of any town."""
_ALONE_BEFORE = re.compile(
    r"(?!.*(?:en|ern|ich|lich|isch|ung|te|tes)$)[a-zäöü-]{5,}|(?:bad|sankt|st|gross|klein|neu|alt) .+"
)
"""What may be an unknown town before a street, and is no verb."""
_LED_TOWN = re.compile(
    r" (?:in|nach) (?P<town>(?!(?:der|die|das|den|dem|einer?)\b)[a-zäöü][a-zäöü-]+(?: [a-zäöü-]+)?)$"
)


def _take_city(tokens: list[str], found: dict[str, str], *, collecting: bool) -> None:
    if "city" in found or not ("street" in found or "postcode" in found):
        return
    clauses = re.split(rf" ?[,{BEHIND_CARRIER}] ?", " ".join(tokens))
    last = max((index for index, clause in enumerate(clauses) if clause.strip()), default=0)
    for index, clause in reversed(list(enumerate(clauses))):
        city = TO_TOWN.sub("", clause.strip())
        if (behind := _LED_TOWN.search(city)) is not None:
            city = behind.group("town")
        city = re.sub(r"(?: (?:in|im|am|an|der|die|das|den|zu|nach|mit|ist))+$", "", city)
        led = city != clause.strip()
        while " " in city and city.split()[-1] in ENDED - TOWN_TAILS:
            city = city.rpartition(" ")[0]
        if (
            city
            and not _KIND_LAST.search(city)
            and (is_place_name(city) or 1 < len(city.split()) == town_length(city.split(), 0))
            and (
                led
                or city.split()[0] in KNOWN_TOWNS
                or _TOWN_LIKE.fullmatch(city)
                or 1 < len(city.split()) == town_length(city.split(), 0)
                or (collecting and (0 < index == last or _ALONE_BEFORE.fullmatch(city)))
                or ("postcode" in found and index > 0)
            )
        ):
            found["city"] = city
            return


def _without_marks(rest: str) -> str:
    return " ".join(token for token in rest.split() if token not in _MARKS)


def _house_numbered(text: str, context: Context) -> str:
    """The words with "Haus 7" as the house's number where no other number is."""
    known = context.address is not None and context.address.house_number is not None
    if context.expects not in COLLECTING or (known and context.part != AddressPart.HOUSE_NUMBER):
        return text
    match = _HOUSE_OF.search(text)
    if match is None or _SMALL_NUMBER.search(UNIT.sub(" ", text)):
        return text
    return f"{text[: match.start()]}nummer {text[match.end() :]}"


def _part_unit(found: dict[str, str], region: str) -> None:
    """In Austria staircase and door follow the number: "12/3/5" is house 12, staircase 3, door 5."""
    match = _BEHIND_NUMBER.fullmatch(found.get("house_number", ""))
    if match and region == "AT":
        found["house_number"] = match.group("number")
        found["unit"] = ", ".join(piece for piece in (match.group("rest"), found.get("unit")) if piece)


def _postcode_written(words: str, region: str) -> str:
    """The words written out, the end of a postcode that was said otherwise put right: "76131, nein, 33" is 76133."""
    text = written_out(words, region)
    match = _ENDED_OTHERWISE.fullmatch(text)
    if match is None or len(match.group("code")) != length(region):
        return text
    return match.group("code")[: -len(match.group("end"))] + match.group("end")


_GRAMMAR = AddressGrammar(written_out, swapped, _CHANGE_OF_MIND, _pieces)
_POSTCODE_GRAMMAR = AddressGrammar(_postcode_written, swapped, _CHANGE_OF_MIND, _pieces)
