"""Who takes a parcel in and where they live, said without the place: "no, Mrs Muller, first floor"."""

import re

from doorstep.languages.kit.place_details import DetailWords, PlaceDetails

_TITLE = r"(?:mr|mrs|ms|miss|dr|mister|missus|professor|herr|frau)"
_NO_NAME = (
    r"(?:and|on|in|at|is|are|was|please|from|but|who|the|a|an|not|so|or|upstairs|downstairs|opposite|next|across|she|he|"
    r"they|will|can|could|would|i|it|if|with|to|of|for|thanks|thank|lives|living|then|number|flat|apartment|unit|floor|"
    r"first|second|third|ground|top|instead|above|below|over|no|yes|actually|sorry|right|wrong|that|this|there|here|my|"
    r"your|his|her|their|our|always|usually|someone|anyone|something|one|today|tomorrow|what|how|still|just|only|also|"
    r"ok|you|we|do|does|did|me|him|them|us|home)"
)
_NAME = rf"(?:{_TITLE} )?(?!{_NO_NAME}\b)[a-z][\w'-]*(?: (?!{_NO_NAME}\b)[a-z][\w'-]*)?"
_CALLED = re.compile(
    r"\b(?:(?:his|her|their|the|whose|neighbour's)(?: (?:first|last|family|full))? (?:name|surname) (?:is|should be|"
    r"would be)|(?:he|she|they|it|who) (?:is|are) (?:called|named)|by the name of|name of|called|named) "
    rf"(?P<name>{_NAME})"
)
_TITLED = re.compile(rf"\b(?P<name>{_TITLE} (?!{_NO_NAME}\b)[a-z][\w'-]*)")
_NO_TITLED = re.compile(rf"no (?:, )?{_TITLE} [\w'-]+(?!.*\b(?:here|live|lives|lived|living|this|that|known|such)\b)")
_COUNT = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty(?:-\w+)?|\d{1,4} ?[a-z]?|"
    r"[a-z] ?\d{1,3}|[a-z])"
)
_ORDER = (
    r"(?:ground|top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|upper|lower|bottom|same|\d+(?:st|nd|"
    r"rd|th))"
)
_WHERE = re.compile(
    rf"(?:\b(?:(?:on|in|at|from) )?(?:the )?(?P<where>{_ORDER} floor|(?:floor|level) {_COUNT}|(?:apartment|apt|flat|"
    rf"unit|number|house number) {_COUNT})|\b(?P<side>upstairs|downstairs|next door|opposite|across the (?:hall|street|"
    r"road|landing|way)|over the (?:road|street)|(?:two|three) doors (?:down|up|along)|on the (?:left|right)|"
    r"(?<=\bin )(?:\d{1,4}[a-z]?|[a-z]\d{1,3})(?= [.,?!]|$)))(?![\w'])"
)
_MENDING = re.compile(
    r"^(?:no|nope|not|nah|sorry|wait|actually|it is|i said|i meant)\b|\b(?:not|actually|i said|i meant|but)\b"
)
_ECHO = re.compile(r"^(?:yes|yeah|yep|correct|right|exactly)\b(?!.*\b(?:but|only|except|actually)\b)")
_DETAILS = PlaceDetails(
    DetailWords(
        called=_CALLED,
        titled=_TITLED,
        titled_before=re.compile(_TITLED.pattern + r"(?: ,)?(?: (?:she|he) (?:lives|is))? ?$"),
        where=_WHERE,
        ruled_out=re.compile(r"\bnot (?:on |in |at )?(?:the )?$"),
        written=str,
        no_titled=_NO_TITLED,
        echo=_ECHO,
        mending=_MENDING,
        taken_back=re.compile(r" not .*"),
        no_name=re.compile(_NO_NAME),
    )
)
with_detail = _DETAILS.with_detail
take_detail = _DETAILS.take_detail
doubt_wrong_person = _DETAILS.doubt_wrong_person
take_bare_name = _DETAILS.take_bare_name
