"""How English yes, no and waiting are told apart where single rules cannot see it."""

import re
from dataclasses import replace
from typing import Final

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.languages.en.choices import CHOICES
from doorstep.languages.en.names import spelled_person
from doorstep.languages.en.times_relative import COMPARED, REQUEST, WHAT_THERE_IS
from doorstep.languages.kit import settling
from doorstep.languages.kit.reading import Reading
from doorstep.languages.kit.settling import SettlingWords
from doorstep.languages.kit.windows import touches

_TIME_WORD: Final = (
    r"\b(?:\w+day|tomorrow|tonight|today|morning|afternoon|evening|noon|week|weekend|oclock|\d+|am|pm|after|"
    r"before|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
_WORDS: Final = SettlingWords(
    weak_yes=re.compile(
        r"(?:yes|yeah|yep|ok|right|sure|fine|good|well|all right|great|go ahead|go on|i am|it is|speaking)(?: please)?$"
    ),
    timed_yes=re.compile(rf".*{_TIME_WORD}.*"),
    opening_yes=re.compile(r"(?:ok|right|well|fine|good|great)$"),
    plain_no=re.compile(r"\b(?:that|it|this|which|none|neither|those|not)\b"),
    markers=re.compile(
        r"(?:wait|hang on|hold on|hold on a (?:second|moment|minute)|wait a (?:second|moment|minute))(?: wait)?$"
    ),
    leading_no=re.compile(
        r"(?:(?:oh|ah|um|well|wait|hang on|hold on|actually|sorry|but|please|,) )*(?:no|nope|nah|naw)\b"
        r"(?! (?:doubt|question|more|longer|one)\b)"
    ),
    bare_yes=re.compile(
        r"(?:(?:oh|actually|well|um|,) )*(?:yes|yeah|yep|yup|yea|ya|aye|sure|certainly|of course|i do|we do|there is|"
        r"absolutely|definitely|mhm|uh-huh|mm-hmm|mm)(?: (?:please|actually|,|yes|there is|i do|one thing))*$"
    ),
    parcel=re.compile(r"\b(?:parcels?|packages?|orders?|delivery|deliveries|box(?:es)?)\b"),
    wrong_number=re.compile(r"^(?:wrong|incorrect|bad|false) number|number is"),
    condition=re.compile(
        r"\bif (?:it|he|she|they|the|that|we|i)\b(?! (?:is|am|are) (?:ok|all right|possible|fine))"
        r"|\b(?:as|so) long as\b|\b(?:provided|providing|unless)\b"
    ),
    returning=re.compile(
        r"\b(?:home|back|get|gets|come|comes|finish|finishes|return|returns|off|ends?|free|only|from|after|but)\b"
        r"(?<!not home)(?<!at home)"
    ),
    joint=re.compile(r" (?:,|and|but|so|or) "),
    compared=COMPARED,
    what_there_is=WHAT_THERE_IS,
    request=REQUEST,
    choices=CHOICES,
    in_words=str.lower,
)


_SURELY_TIME: Final = re.compile(
    r"\b(?:\w+day|tomorrow|tonight|today|morning|afternoon|evening|noon|week|weekend|oclock|o'clock|am|pm|after|before|"
    r"until|till|between)\b"
)
_TOO: Final = re.compile(r"\b(?:too|bit|awfully|so|way|little|touch|tad|enough) (?:early|late|soon)\b")
_BARE_PART: Final = re.compile(r"(?:early|late|too early|too late|soon)")
_MOVING: Final = re.compile(
    r"\b(?:instead|moved|moving|new (?:place|address|house|flat|job|home)|(?:go|come|bring|send|sent|deliver|delivered|"
    r"redirect|take|drop)(?: it| that| the \w+)?(?: round| over)? to)\b"
)
_NO_THEN_NUMBER: Final = re.compile(
    r"(?:no|nope|nah|wrong)(?: no)*(?: ,)? (?:it is |that is |i said )?(?:\d|\w+teen|\w+ty\b|one|two|three"
    r"|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
_LEADS_UP: Final = re.compile(
    r"(?:'s)?(?: ,)?(?: (?!after|before|and|but|or|so|because|as|since|is|was|would)[a-z']+)? ?"
)
_PAIR: Final = 2
_EXCEPTING: Final = re.compile(r"(?:except|but|not|never|no|apart|any|anything|just) ")
_NOT_THIS_ONE: Final = re.compile(
    r"(?:(?:no|nope|nah|,) )*not (?:the |on )?\w+day(?: one| \w+)?(?: ,| but)*(?: (?:i will have|i would like|give "
    r"me|take))? "
    r"the other(?: one| day| slot| time)?\b"
)
_ADDRESSES: Final = frozenset({Expects.ADDRESS, Expects.ADDRESS_PART, Expects.ADDRESS_CONFIRMATION})


def settle(reading: Reading) -> None:
    """Bring the acts of a turn into agreement with each other, with the values and with the open question."""
    expects = reading.context.expects
    if expects is Expects.IDENTITY:
        settling.hear_spelled_name(reading, same=spelled_person(reading.words, reading.context.recipient))
    _refuse_before_away(reading)
    if _TOO.search(reading.words):
        reading.times = tuple(one for one in reading.times if not _BARE_PART.fullmatch(one.text.lower()))
    _take_the_other(reading)
    beside = _beside_address(reading) if expects in _ADDRESSES else ()
    settling.settle(reading, _WORDS)
    if _TOO.search(reading.words) and all(one.text in ("later", "earlier") for one in reading.times):
        reading.drop(A.PROPOSE_TIME)
    if beside and not reading.times:
        _keep(reading, beside)
    if expects in _ADDRESSES:
        _hear_correction(reading)
    elif reading.has(A.GIVE_ADDRESS) and not reading.has(A.CHANGE_ADDRESS) and _MOVING.search(reading.words):
        reading.add(A.CHANGE_ADDRESS, 0.85)


def _take_the_other(reading: Reading) -> None:
    """Let "not Tuesday, the other one" pick what is left of two offers."""
    offered = reading.context.offered
    if len(offered) != _PAIR or not _NOT_THIS_ONE.match(reading.words):
        return
    refused = [one for one in reading.times if one.polarity is Polarity.REFUSE]
    left = [place for place, window in enumerate(offered, 1) if not any(touches(one, window) for one in refused)]
    if refused and len(left) == 1:
        reading.drop(A.REJECT_TIME, A.OTHER_PARCEL, A.DENY)
        reading.choice = left[0]
        reading.add(A.AFFIRM, 0.9)


def _refuse_before_away(reading: Reading) -> None:
    """A time named right before being away ("on Tuesday I've got dialysis") is one that does not suit."""
    away = [
        hit.start for hit in reading.hits if hit.act is A.UNAVAILABLE and not _EXCEPTING.match(reading.words, hit.start)
    ]
    if not away or reading.context.expects is Expects.CALLBACK_TIME:
        return
    turned = []
    for one in reading.times:
        place = reading.words.find(one.text.lower()) if one.text and one.polarity is Polarity.WANT else -1
        end = place + len(one.text)
        leads = place >= 0 and any(_LEADS_UP.fullmatch(reading.words[end:start]) for start in away if start >= end)
        turned.append(replace(one, polarity=Polarity.REFUSE) if leads else one)
    reading.times = tuple(turned)


def _beside_address(reading: Reading) -> tuple[TimeConstraint, ...]:
    """The times said beside an address that can be nothing else: "31 Station Road, and come after five"."""
    return tuple(one for one in reading.times if _SURELY_TIME.search(one.text.lower()))


def _keep(reading: Reading, times: tuple[TimeConstraint, ...]) -> None:
    """Take times that stand beside an address for what they say."""
    reading.times = times
    polarities = {one.polarity for one in times}
    if Polarity.REFUSE in polarities and not reading.has(A.UNAVAILABLE):
        reading.add(A.UNAVAILABLE, 0.85)
    if Polarity.WANT in polarities:
        reading.add(A.PROPOSE_TIME, 0.85)


def _hear_correction(reading: Reading) -> None:
    """Let "no" before a number put right the number said before."""
    given = reading.has(A.GIVE_ADDRESS_PART) and not reading.has(A.CORRECT)
    if reading.context.expects is Expects.ADDRESS_PART and given and _NO_THEN_NUMBER.match(reading.words):
        reading.add(A.CORRECT, 0.7, 0)
