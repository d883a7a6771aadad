"""How English yes, no and waiting are told apart where single rules cannot see it."""

import re
from typing import Final

from doorstep.dialogue.acts import Expects
from doorstep.languages.en.choices import CHOICES
from doorstep.languages.en.names import spelled_person
from doorstep.languages.en.times_relative import COMPARED, REQUEST, WHAT_THERE_IS
from doorstep.languages.kit import settling
from doorstep.languages.kit.reading import Reading
from doorstep.languages.kit.settling import SettlingWords

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


def settle(reading: Reading) -> None:
    """Bring the acts of a turn into agreement with each other, with the values and with the open question."""
    if reading.context.expects is Expects.IDENTITY:
        settling.hear_spelled_name(reading, same=spelled_person(reading.words, reading.context.recipient))
    settling.settle(reading, _WORDS)
