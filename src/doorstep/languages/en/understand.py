"""English understanding: a turn's words to dialogue acts and values, by rules read in the light of what was asked."""

import re
from dataclasses import replace

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.slots import Address, DropKind, DropPlace
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.en.address import AddressFound, read_address
from doorstep.languages.en.address_mending import mended_piece
from doorstep.languages.en.address_words import STRONG_TYPES
from doorstep.languages.en.answers import ANSWERS, AT_THE_DOOR, PICK, TRAPS
from doorstep.languages.en.confirmations import CONFIRMATIONS
from doorstep.languages.en.drop_places import PlaceFound, find_places
from doorstep.languages.en.errands import (
    ERRANDS,
    OTHER_PLACE,
    SOMEWHERE,
    drop_errand_times,
    hear_hedges,
    hear_taking_back,
)
from doorstep.languages.en.names import STAND_IN, name_given, same_person, with_stand_in
from doorstep.languages.en.normalise import as_written, plain
from doorstep.languages.en.numbers import digit_strings
from doorstep.languages.en.phone import read_phone
from doorstep.languages.en.phrasebook import PHRASEBOOK
from doorstep.languages.en.place_details import doubt_wrong_person, take_bare_name, take_detail, with_detail
from doorstep.languages.en.questions import ASKS, OTHER_PARCEL
from doorstep.languages.en.reactions import ASK_REPEAT, COMPLAIN, CORRECT
from doorstep.languages.en.requests import AVAILABILITY, CHANGE_ADDRESS, IN_CASE
from doorstep.languages.en.safety import SAFETY
from doorstep.languages.en.second_voice import hear_second_voice
from doorstep.languages.en.settling import settle
from doorstep.languages.en.talk import BUSY, CALL_BACK, COURTESY, HOLD_ON, NO_CALL_NEEDED, OUT_OF_SCOPE
from doorstep.languages.en.times import read_times
from doorstep.languages.en.times_relative import around_offers
from doorstep.languages.kit.phrases import Rule, mark
from doorstep.languages.kit.reading import Reading
from doorstep.languages.pack import Encode

A = CustomerAct
_ADDRESS_TALK = frozenset({Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION})
_PLACE_TALK = frozenset({Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION})
_DICTATING = _ADDRESS_TALK | {Expects.VERIFICATION}
_BEFORE_ADDRESS: tuple[tuple[Rule, ...], ...] = (
    IN_CASE,
    NO_CALL_NEEDED,
    OTHER_PARCEL,
    ASK_REPEAT,
    COMPLAIN,
    BUSY,
    CALL_BACK,
    AT_THE_DOOR,
)
_AFTER_ADDRESS: tuple[tuple[Rule, ...], ...] = (
    CHANGE_ADDRESS,
    ASKS,
    CORRECT,
    TRAPS,
    PICK,
    AVAILABILITY,
    ANSWERS,
    COURTESY,
    OUT_OF_SCOPE,
)
TABLES = (SAFETY, CONFIRMATIONS, HOLD_ON, ERRANDS, SOMEWHERE, OTHER_PLACE, *_BEFORE_ADDRESS, *_AFTER_ADDRESS)
"""Every table of phrases, in the order in which they are read."""
_CHANGE_OF_MIND = re.compile(
    r"(?<=[\w,.] )(?:no|oh|sorry|actually|wait|but)?(?: ,)? ?(?:no(?: ,)? (?:wait|hang on|hold on|sorry|"
    r"actually|rather|scratch that|better)|scratch that|on second thoughts?|wait(?: ,)? (?:no|actually)|hang "
    r"on(?: ,)? no|sorry(?: ,)? no)(?: (?:wait|no|sorry|hang on|hold on|actually|,))*(?= )"
)
_OWN_NAME = re.compile(
    rf"\b(?:this is|it is|i am|my name is|speaking is) {STAND_IN}\b(?! (?:'s|husband|wife))"
    rf"|^(?:(?:yes|yeah|hello|hi|,) )*{STAND_IN}(?: (?:morgan )?(?:here|speaking))(?= |$)|^(?:(?:yes|,) )*{STAND_IN}$"
)
_ASKED_WHO = (Expects.IDENTITY, Expects.VERIFICATION)
_TOLD = re.compile(r"\b(?:left|dumped|threw|chucked|put|dropped|gave|was|were|stolen|never|always|again)\b")
_CORRECTING = re.compile(r"^(?:no|nope|not|i said|wait|sorry|actually)\b|\b(?:i said|i meant|rather|better)\b")


def understand(text: str, context: Context, encode: Encode | None = None) -> Understanding:
    """Read acts and values out of a customer's words; any text is accepted, nothing is raised.

    Args:
        text: The words of the turn.
        context: What was asked and what is on the table.
        encode: A sentence encoder; with it the small act model reads what no rule explains.
    """
    turn = plain(text)
    if not re.search(r"\w", turn.words):
        return Understanding(text)
    reading = _read(turn.written, turn.words, context)
    name = name_given(turn.written)
    _read_name(reading, name)
    if encode is not None:
        hear_second_voice(reading, turn.written, encode)
    settle(reading)
    phone = read_phone(turn.written, context.region)
    dictated = context.expects in _DICTATING
    numbers = digit_strings(turn.written, dictated=dictated, taken=() if dictated else reading.time_spans)
    return Understanding(
        text=text,
        acts=reading.heard(),
        choice=reading.choice,
        times=reading.times,
        address=_named(reading.address, turn.written),
        drop_place=_place(reading.place, turn.written),
        numbers=tuple(number.digits for number in numbers if not number.ordinal),
        name=name,
        phone=phone.number if phone else None,
        self_corrected=reading.self_corrected,
    )


def _read(written: str, plain_words: str, context: Context) -> Reading:
    """Read all tables and values in their order: what must never be missed first, courtesies last."""
    words = with_stand_in(plain_words, context.recipient)
    reading = Reading(words, words, context, PHRASEBOOK)
    said = read_times(written, context)
    reading.times = around_offers(said, words, context)
    reading.other_time = said.other
    reading.time_spans = said.spans
    for match in _CHANGE_OF_MIND.finditer(words):
        reading.self_corrected = True
        reading.turnings.append(match.span())
        reading.open = mark(reading.open, match.start(), match.end())
    reading.apply_guarded(SAFETY)
    doubt_wrong_person(reading)
    reading.apply(CONFIRMATIONS)
    reading.apply(HOLD_ON)
    reading.apply(ERRANDS)
    drop_errand_times(reading)
    reading.apply(OTHER_PLACE)
    _read_places(reading)
    take_detail(reading)
    if reading.place is None:
        reading.apply(SOMEWHERE)
    for table in _BEFORE_ADDRESS:
        reading.apply(table)
    _read_address(reading)
    for table in _AFTER_ADDRESS:
        reading.apply(table)
    take_bare_name(reading, written)
    hear_taking_back(reading)
    return reading


def _read_places(reading: Reading) -> None:
    expects = reading.context.expects
    places = find_places(reading.open, expected=expects in _PLACE_TALK)
    if expects in _ADDRESS_TALK:
        places = tuple(one for one in places if re.search(r"\b(?:leave|put|neighbour|door)\b", reading.words))
    for one in places:
        reading.open = mark(reading.open, one.start, one.end)
    if any(one.past for one in places) and not reading.has(A.COMPLAIN) and _TOLD.search(reading.words):
        reading.add(A.COMPLAIN, 0.8)
    standing = [one for one in places if not one.negated and not one.past]
    if standing:
        _take_place(reading, standing[-1], places)
    elif any(one.negated and not one.past for one in places):
        reading.add(A.DENY, 0.85)


def _take_place(reading: Reading, chosen: PlaceFound, places: tuple[PlaceFound, ...]) -> None:
    behind = min((one.start for one in places if one.start > chosen.start), default=len(reading.words))
    reading.place = with_detail(chosen.place, reading.words[: chosen.start], reading.words[chosen.end : behind])
    hear_hedges(reading)
    if any(one.place.kind is not chosen.place.kind for one in places):
        reading.self_corrected = True
    act = A.SET_PICKUP_POINT if chosen.place.kind is DropKind.PICKUP_POINT else A.SET_DROP_PLACE
    reading.add(act, 0.55 if chosen.asked else 0.93, chosen.start)
    if reading.context.expects is Expects.DROP_PLACE_CONFIRMATION and _CORRECTING.search(reading.words):
        reading.add(A.CORRECT, 0.9, 0)


def _read_address(reading: Reading) -> None:
    expects = reading.context.expects
    collecting = expects in _ADDRESS_TALK
    if not collecting and (reading.place is not None or reading.has(A.OPT_OUT, A.COMPLAIN, A.WRONG_PERSON)):
        return
    found = _found(reading)
    address = found.address
    if (
        address == Address()
        or (not found.corrected and _only_guessed(address, expects))
        or (_bare_name(address) and _says_more(reading))
    ):
        return
    reading.address = address
    differs = expects is Expects.ADDRESS_CONFIRMATION and _differs(address, reading.context.address)
    if found.corrected or differs:
        reading.add(A.CORRECT, 0.92, 0)
    elif address.street and address.house_number:
        reading.add(A.GIVE_ADDRESS, 0.93)
    else:
        reading.add(A.GIVE_ADDRESS_PART, 0.9)


def _found(reading: Reading) -> AddressFound:
    """A piece put right, where no whole address was said with it; else the pieces as they were said."""
    words = reading.still_open()
    found = read_address(words, reading.context)
    whole = found.address.street is not None and found.address.house_number is not None
    if found.corrected or whole or reading.context.expects is Expects.VERIFICATION:
        return found
    mended = mended_piece(words, reading.context)
    return AddressFound(mended, corrected=True) if mended else found


def _bare_name(address: Address) -> bool:
    """Whether nothing but a town or a street without its kind was read."""
    others = (address.house_number, address.unit, address.postcode, address.region)
    return not any(others) and not (address.street and re.search(rf" {STRONG_TYPES}$", address.street.lower()))


def _says_more(reading: Reading) -> bool:
    """Whether the words answer something else: "never mind", "tomorrow" and "what was that" are no towns."""
    spelled_out = re.search(r"\b(?:city|town|street|in|called) ", reading.words)
    hits = [hit for table in _AFTER_ADDRESS for hit in PHRASEBOOK.read(table, reading.open, reading.context.expects)[0]]
    return bool(reading.times or (hits and not spelled_out))


def _named(address: Address, written: str) -> Address:
    street = as_written(address.street, written) if address.street else None
    return replace(address, street=street, city=as_written(address.city, written) if address.city else None)


def _place(place: DropPlace | None, written: str) -> DropPlace | None:
    return replace(place, detail=as_written(place.detail, written)) if place and place.detail else place


def _only_guessed(address: Address, expects: Expects) -> bool:
    """Outside the talk about addresses a lone number or name is none."""
    if expects in _DICTATING:
        return False
    if (address.street and address.house_number) or address.postcode:
        return False
    return not (address.street and expects is Expects.NONE)


def _differs(address: Address, known: Address | None) -> bool:
    if known is None:
        return True
    said = ((name, getattr(address, name)) for name in Address.__slots__)
    return any(value is not None and (getattr(known, name) or "").lower() != value.lower() for name, value in said)


def _greeted(reading: Reading, end: int) -> None:
    """Take a name that nobody asked for as a greeting, with the "yes" it begins with."""
    reading.hits = [hit for hit in reading.hits if hit.act is not A.AFFIRM or hit.start >= end]
    if not reading.has(A.GREET):
        reading.add(A.GREET, 0.9, 0)


def _read_name(reading: Reading, name: str | None) -> None:
    if reading.has(A.NOT_HERE, A.WRONG_PERSON):
        return
    own = _OWN_NAME.search(reading.words)
    if own and reading.context.expects in _ASKED_WHO:
        reading.add(A.AFFIRM, 0.95)
        reading.drop(A.DENY)
    elif own:
        _greeted(reading, own.end())
    elif name and reading.context.expects is Expects.IDENTITY and same_person(name, reading.context.recipient) is False:
        reading.add(A.NOT_HERE, 0.6)
