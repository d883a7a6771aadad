"""Who takes a parcel in and where they live, said without the place: "no, Mrs Muller, first floor"."""

import re
from dataclasses import replace

from doorstep.dialogue.acts import CustomerAct as A
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import DropKind, DropPlace
from doorstep.languages.en.names import STAND_IN
from doorstep.languages.kit.phrases import mark
from doorstep.languages.kit.reading import Reading

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
_PERSON_TALK = frozenset({Expects.ANYTHING_ELSE, Expects.NONE, Expects.SLOT_DECISION, Expects.DROP_PLACE})
_MENDING = re.compile(
    r"^(?:no|nope|not|nah|sorry|wait|actually|it is|i said|i meant)\b|\b(?:not|actually|i said|i meant|but)\b"
)
_ECHO = re.compile(r"^(?:yes|yeah|yep|correct|right|exactly)\b(?!.*\b(?:but|only|except|actually)\b)")
_ELSEWHERE = (A.WRONG_PERSON, A.NOT_HERE, A.OPT_OUT, A.REFUSE_PARCEL, A.HUMAN, A.COMPLAIN)


def with_detail(place: DropPlace, before: str, behind: str) -> DropPlace:
    """The place with the name said right before or behind it, and the floor or number said behind it."""
    if place.kind is not DropKind.NEIGHBOUR:
        return place
    name, where, _ = _said(behind)
    titled = re.search(_TITLED.pattern + r"(?: ,)?(?: (?:she|he) (?:lives|is))? ?$", before)
    name = name or (titled.group("name") if titled else None)
    known = place.detail.split(", ") if place.detail else []
    pieces = [name, *known, where]
    return replace(place, detail=", ".join(dict.fromkeys(piece for piece in pieces if piece)) or None)


def take_detail(reading: Reading) -> None:
    """Take a person or floor named alone for the neighbour spoken of: corrected at the read-back, else in doubt."""
    expects = reading.context.expects
    confirming = expects is Expects.DROP_PLACE_CONFIRMATION
    if reading.place is not None or not (confirming or expects in _PERSON_TALK):
        return
    name, where, spans = _said(reading.words)
    named = _CALLED.search(reading.words) is not None
    if (
        not (name or where)
        or STAND_IN in (name or "").split()
        or (not confirming and not named)
        or _ECHO.search(reading.words)
    ):
        return
    if reading.has(*_ELSEWHERE):
        return
    for start, end in spans:
        reading.open = mark(reading.open, start, end)
    _set(reading, ", ".join(piece for piece in (name, where) if piece))


def doubt_wrong_person(reading: Reading) -> None:
    """Take "no, Mrs Muller" for another name only where it was asked who speaks."""
    if reading.context.expects is Expects.IDENTITY:
        return
    for hit in [one for one in reading.hits if one.act is A.WRONG_PERSON]:
        if _NO_TITLED.match(reading.words, hit.start):
            reading.hits.remove(hit)
            reading.open = reading.open[: hit.start] + reading.words[hit.start : hit.end] + reading.open[hit.end :]


def take_bare_name(reading: Reading, written: str) -> None:
    """At the read-back of a place, take a name no phrase explains for the neighbour's: "no, Patel"."""
    if reading.context.expects is not Expects.DROP_PLACE_CONFIRMATION or reading.place is not None:
        return
    if reading.times or {hit.act for hit in reading.hits} - {A.DENY, A.CORRECT} or not _MENDING.search(reading.words):
        return
    capitals = {word.lower() for word in re.findall(r"(?<=[\w,.] )[A-Z][\w'-]+", written)}
    left = [word for word in re.sub(r" not .*", "", reading.open).split() if word in capitals]
    names = [word for word in left if not re.fullmatch(_NO_NAME, word)]
    if 0 < len(names) <= 2:
        _set(reading, " ".join(names))


def _set(reading: Reading, detail: str) -> None:
    expects = reading.context.expects
    reading.place = DropPlace(DropKind.NEIGHBOUR, detail)
    asked = expects in (Expects.DROP_PLACE, Expects.DROP_PLACE_CONFIRMATION)
    reading.add(A.SET_DROP_PLACE, 0.9 if asked else 0.55)
    if expects is Expects.DROP_PLACE_CONFIRMATION:
        reading.add(A.CORRECT, 0.9, 0)


def _said(words: str) -> tuple[str | None, str | None, list[tuple[int, int]]]:
    """A name, a floor or number, and where they stand; what is taken back by "not" is left out."""
    called = _CALLED.search(words) or _TITLED.search(words)
    places = [
        one
        for one in _WHERE.finditer(words)
        if not re.search(r"\bnot (?:on |in |at )?(?:the )?$", words[: one.start()])
    ]
    where = ", ".join(dict.fromkeys(one.group("where") or one.group("side") for one in places)) or None
    spans = [match.span() for match in ([called] if called else []) + places]
    return called.group("name") if called else None, where, spans
