"""English understanding: what the reading of a turn needs of the language, handed in part by part."""

import re
from typing import Final

from doorstep.languages.en.address_mending import mended_piece
from doorstep.languages.en.address_objections import objected
from doorstep.languages.en.address_spoken import read_spoken_address
from doorstep.languages.en.address_words import STRONG_TYPES
from doorstep.languages.en.answers import ANSWERS, AT_THE_DOOR, PICK, TRAPS
from doorstep.languages.en.being_away import AWAY, SAID_OF_A_TIME, TURNED_DOWN
from doorstep.languages.en.confirmations import CONFIRMATIONS
from doorstep.languages.en.delivery_words import ELSEWHERE, MISTAKEN, WHEN_IT_COMES, WHERE_IT_IS
from doorstep.languages.en.drop_places import find_places
from doorstep.languages.en.errands import (
    ERRANDS,
    OTHER_PLACE,
    SOMEWHERE,
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
from doorstep.languages.en.settling import settle
from doorstep.languages.en.talk import BUSY, CALL_BACK, COURTESY, HOLD_ON, NO_CALL_NEEDED, OUT_OF_SCOPE
from doorstep.languages.en.times import read_times
from doorstep.languages.en.times_relative import around_offers
from doorstep.languages.kit.second_thoughts import drop_errand_times
from doorstep.languages.kit.turn import Passes, Readers, Tables, TurnReader, TurnWords

_TABLES: Final = Tables(
    safety=SAFETY,
    confirmations=CONFIRMATIONS,
    hold_on=HOLD_ON,
    errands=ERRANDS + WHERE_IT_IS,
    other_place=OTHER_PLACE,
    somewhere=SOMEWHERE,
    before_address=(
        IN_CASE,
        NO_CALL_NEEDED,
        OTHER_PARCEL,
        AWAY,
        ASK_REPEAT,
        COMPLAIN,
        BUSY,
        CALL_BACK,
        AT_THE_DOOR,
    ),
    after_address=(
        ELSEWHERE,
        CHANGE_ADDRESS,
        WHEN_IT_COMES,
        ASKS,
        MISTAKEN,
        CORRECT,
        TURNED_DOWN,
        SAID_OF_A_TIME,
        TRAPS,
        PICK,
        AVAILABILITY,
        ANSWERS,
        COURTESY,
        OUT_OF_SCOPE,
    ),
)
_READERS: Final = Readers(
    plain=plain,
    as_written=as_written,
    times=read_times,
    around_offers=around_offers,
    places=find_places,
    with_detail=with_detail,
    address=read_spoken_address,
    mended=mended_piece,
    objected=objected,
    numbers=digit_strings,
    phone=read_phone,
    name_given=name_given,
    same_person=same_person,
    with_stand_in=with_stand_in,
)
_PASSES: Final = Passes(
    doubt_wrong_person=doubt_wrong_person,
    drop_errand_times=drop_errand_times,
    take_detail=take_detail,
    hear_hedges=hear_hedges,
    take_bare_name=take_bare_name,
    hear_taking_back=hear_taking_back,
    settle=settle,
)
_WORDS: Final = TurnWords(
    change_of_mind=re.compile(
        r"(?<=[\w,.] )(?:no|oh|sorry|actually|wait|but)?(?: ,)? ?(?:no(?: ,)? (?:wait|hang on|hold on|sorry|"
        r"actually|rather|scratch that|better)|scratch that|on second thoughts?|wait(?: ,)? (?:no|actually)|hang "
        r"on(?: ,)? no|sorry(?: ,)? no)(?: (?:wait|no|sorry|hang on|hold on|actually|,))*(?= )"
    ),
    own_name=re.compile(
        rf"\b(?:this is|it is|i am|my name is|speaking is) {STAND_IN}\b(?! (?:'s|husband|wife))"
        rf"|^(?:(?:yes|yeah|hello|hi|,) )*{STAND_IN}(?: (?:morgan )?(?:here|speaking))(?= |$)"
        rf"|^(?:(?:yes|,) )*{STAND_IN}$"
    ),
    told=re.compile(r"\b(?:left|dumped|threw|chucked|put|dropped|gave|was|were|stolen|never|always|again)\b"),
    correcting=re.compile(r"^(?:no|nope|not|i said|wait|sorry|actually)\b|\b(?:i said|i meant|rather|better)\b"),
    leaving=re.compile(
        r"\b(?:leave|put|neighbour|door)\b|\b(?:pick|collect|fetch)(?:ing)? (?:it|that|up|the parcel|this|them|"
        r"myself)\b"
    ),
    spelled_out=re.compile(r"\b(?:city|town|street|in|called) "),
    street_kind=re.compile(rf" {STRONG_TYPES}$"),
)
TABLES: Final = _TABLES.every()
"""Every table of phrases, to be made ready."""
READER: Final = TurnReader(PHRASEBOOK, _TABLES, _READERS, _PASSES, _WORDS)
"""Reads acts and values out of a customer's words; any text is accepted, nothing is raised."""
