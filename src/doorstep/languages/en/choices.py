"""How English picks one of several offers."""

import re
from typing import Final

from doorstep.languages.kit.choices import ChoiceWords

CHOICES: Final = ChoiceWords(
    by_order=re.compile(
        r"\b(?:the|that|your|with|take|number|ur|go for|prefer|choose|pick) ?(?:very )?(first|1st|second|2nd|third|"
        r"3rd|fourth|4th|former|latter)(?: (?:one|option|slot|time|window|choice|appointment|date|suggestion|offer|"
        r"of (?:the|those|them|these)(?: \w+)?))?(?= [.,?!]|$| please| is| works| sounds| would| then| suits| "
        r"thanks| for| and| will)"
        r"|^(?:ok |yes |i think |maybe |then |um )*(first|second|third|latter|former)(?: (?:one|option|slot|time|"
        r"choice))?(?: (?:please|then|is fine|works|thanks))*$"
    ),
    order={
        "first": 1,
        "1st": 1,
        "second": 2,
        "2nd": 2,
        "third": 3,
        "3rd": 3,
        "fourth": 4,
        "4th": 4,
        "former": 1,
        "latter": 2,
    },
    by_count=re.compile(
        r"\b(?<!this )(?<!that )(?<!my )(?<!your )(?<!phone )(?<!house )(?<!the )(?:option|number|choice|slot|"
        r"variant) (one|two|three|four|[1-4]|a|b|c)\b"
        r"(?! [a-z]+ (?:street|road|avenue|lane))"
    ),
    count={"one": 1, "two": 2, "three": 3, "four": 4, "1": 1, "2": 2, "3": 3, "4": 4, "a": 1, "b": 2, "c": 3},
    extreme=re.compile(
        r"\b(?:the )?(?:(last|final|latest|later|earliest|earlier|sooner|soonest|other|middle|next) (?:one|option|"
        r"slot|of (?:the|those|them|these)(?: \w+)?|(?<!last )time(?= please| is| works|$| [.,])|window|offer)|(latest|"
        r"earliest|soonest|sooner)(?= please|$| [.,]))"
    ),
    by_time=re.compile(
        r"\b(?:the|that) (?:(?:morning|afternoon|evening|\w+day) (?:one|slot|window|appointment)\b|(?:one|slot|"
        r"window) (?:in|at|on|from|between|after|before|tomorrow|today|this)\b)"
    ),
    refusing=re.compile(
        r"\b(?:not|never|except|but|than|instead of|neither|rather not|anything but)(?: (?:for|on|at|in|want|like|"
        r"take|really|that|so))*(?: (?:the|that|your))? ?$"
    ),
    asking=re.compile(
        r"\b(?:anything|something|any|another|is there|have you|do you|can you|not(?! (?:on |the )?\w+day\b)|no)\b"
    ),
    last=frozenset({"last", "final", "other", "next"}),
    middle=frozenset({"middle"}),
    latest=frozenset({"latest", "later"}),
    comparing=frozenset({"later", "earlier", "sooner", "other", "next"}),
    unlisted={"earlier": 1, "earliest": 1, "sooner": 1, "soonest": 1, "later": 2, "other": 2},
)
