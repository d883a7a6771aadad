"""German understanding: what the reading of a turn needs of the language, handed in part by part."""

import re
from typing import Final

from doorstep.languages.de.absences import ABSENCES, ELSEWHERE_THEN
from doorstep.languages.de.accepting import ACCEPTING, AS_WRITTEN, AT_HOME
from doorstep.languages.de.address import read_address
from doorstep.languages.de.address_mending import mended_piece
from doorstep.languages.de.address_objections import objected
from doorstep.languages.de.address_remarks import REMARKS
from doorstep.languages.de.answers import ANSWERS, AT_THE_DOOR, PICK, TRAPS
from doorstep.languages.de.confirmations import CONFIRMATIONS
from doorstep.languages.de.drop_places import find_places
from doorstep.languages.de.errands import ERRANDS, OTHER_PLACE, SOMEWHERE, hear_hedges, hear_taking_back
from doorstep.languages.de.names import STAND_IN, name_given, same_person, with_stand_in
from doorstep.languages.de.no_time import BUSY, CALL_BACK, HOLD_ON, NO_CALL_NEEDED
from doorstep.languages.de.normalise import as_written, plain
from doorstep.languages.de.numbers import digit_strings
from doorstep.languages.de.other_worlds import OUT_OF_SCOPE
from doorstep.languages.de.phone import read_phone
from doorstep.languages.de.phrasebook import PHRASEBOOK
from doorstep.languages.de.place_details import doubt_wrong_person, take_bare_name, take_detail, with_detail
from doorstep.languages.de.put_right import PUT_RIGHT
from doorstep.languages.de.questions import ASKS, OTHER_PARCEL
from doorstep.languages.de.reactions import ASK_REPEAT, COMPLAIN, CORRECT
from doorstep.languages.de.requests import AVAILABILITY, CHANGE_ADDRESS, IN_CASE
from doorstep.languages.de.safety import SAFETY
from doorstep.languages.de.settling import settle
from doorstep.languages.de.talk import COURTESY
from doorstep.languages.de.times import read_times
from doorstep.languages.de.times_relative import around_offers
from doorstep.languages.de.when_where import WHAT_OF_IT, WHEN_AND_WHERE
from doorstep.languages.kit.second_thoughts import drop_errand_times
from doorstep.languages.kit.turn import Passes, Readers, Tables, TurnReader, TurnWords

_TABLES: Final = Tables(
    safety=SAFETY,
    confirmations=CONFIRMATIONS + AS_WRITTEN + AT_HOME + ELSEWHERE_THEN,
    hold_on=HOLD_ON,
    errands=ERRANDS,
    other_place=OTHER_PLACE,
    somewhere=SOMEWHERE,
    before_address=(
        IN_CASE,
        NO_CALL_NEEDED,
        OTHER_PARCEL,
        WHAT_OF_IT,
        CALL_BACK,
        ASK_REPEAT,
        COMPLAIN,
        BUSY,
        AT_THE_DOOR,
    ),
    after_address=(
        CHANGE_ADDRESS,
        ASKS,
        WHEN_AND_WHERE,
        PUT_RIGHT,
        CORRECT,
        TRAPS,
        PICK,
        AVAILABILITY,
        ABSENCES,
        ACCEPTING,
        ANSWERS,
        COURTESY,
        REMARKS,
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
    address=read_address,
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
        r"(?<=[\w,.] )(?:(?:ach|oh|oder|aber|äh|doch|nein|moment|halt|,) )*"
        r"(?:(?:nein|nee|ach)(?: ,)? (?:moment|halt|warten sie|warte|doch|lieber|besser|quatsch|entschuldigung|sorry|"
        r"falsch|"
        r"stopp|stimmt nicht|ich meine|ich meinte|eher)|quatsch|blödsinn|falsch(?! )|vielmehr|besser gesagt|ich "
        r"korrigiere|korrigiere|korrektur|ich meinte|ich meine natürlich|(?:moment|halt|warten sie|warte|stopp|"
        r"entschuldigung|sorry|verzeihung|pardon)(?: ,)? (?:nein|nee|doch|quatsch|falsch|ich meine)|oder nein|oder "
        r"doch "
        r"lieber|oder besser|doch lieber|ach nein)(?: (?:moment|nein|halt|warten sie|doch|lieber|besser|ich meine|ich "
        r"meinte|sorry|entschuldigung|,))*(?= )"
    ),
    own_name=re.compile(
        rf"\b(?:hier (?:ist|spricht)|mein name ist|ich bin|ich heisse|am apparat ist|da ist|hier) (?:der |die |herr |"
        rf"frau "
        rf"|dr )*{STAND_IN}\b(?! (?:seine?|ihre?|mann|frau|tochter|sohn|mutter|vater|nicht))"
        rf"|^(?:(?:ja|hallo|guten tag|grüss gott|servus|moin|grüezi|jawohl|,) )*(?:herr |frau )?{STAND_IN}(?: "
        rf"(?:hier|am "
        rf"apparat|selbst|persönlich|spricht|selber|mein name|guten tag|hallo|ja))+(?= |$)"
        rf"|^(?:(?:ja|hallo|guten tag|grüss gott|moin|servus|grüezi|jawohl|genau|,) )*(?:herr |frau )?"
        rf"{STAND_IN}(?=(?: ,)? (?:was|worum|wer|wieso|warum|weshalb|mit wem|um was|guten tag|grüss)\b|(?: [.!])*$)"
    ),
    told=re.compile(
        r"\b(?:gelegt|gestellt|geschmissen|geworfen|abgelegt|abgestellt|hingestellt|hingeschmissen|liegen lassen|war|"
        r"waren|"
        r"wurde|gestohlen|geklaut|weg|nie|immer|wieder|schon wieder|abgegeben|hatte|hat|haben|letztes|gestern|nass)\b"
    ),
    correcting=re.compile(
        r"^(?:nein|nee|nö|nicht|ich (?:sagte|habe gesagt|meinte)|moment|sorry|entschuldigung|falsch|doch)\b"
        r"|\b(?:ich (?:sagte|meinte)|gesagt|gemeint|lieber|besser|sondern|doch)\b"
    ),
    leaving=re.compile(
        r"\b(?:leg\w*|stell\w*|abstellen|abgeben|abgelegt|hinterleg\w*|nachbar\w*|tür|haustür|wohnungstür|ablegen|"
        r"lassen|"
        r"deponier\w*)\b"
    ),
    spelled_out=re.compile(
        r"\b(?:stadt|ort|strasse|gasse|weg|in|im|heisst|nach|wohne|adresse|platz|dorf|gemeinde|namens) "
        r"|^essen(?= an der ruhr|$)"
    ),
    street_kind=re.compile(
        r"(?:str(?:asse|aße|\.)?|gasse|weg|platz|allee|ring|damm|ufer|steig|stieg|chaussee|promenade|berg|hof|park|markt|"
        r"zeile|graben|kai|quai|brücke|rain|pfad|gürtel|packstation(?: \d+)?|postfach(?: \d+)?|lände|twiete|wall|"
        r"anger)$"
    ),
)
TABLES: Final = _TABLES.every()
"""Every table of phrases, to be made ready."""
READER: Final = TurnReader(PHRASEBOOK, _TABLES, _READERS, _PASSES, _WORDS)
"""Reads acts and values out of a customer's words; any text is accepted, nothing is raised."""
