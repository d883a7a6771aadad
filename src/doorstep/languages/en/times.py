"""Time constraints and call-back times out of what a customer says."""

import re
from dataclasses import dataclass

from doorstep.dialogue.slots import TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.times_atoms import atoms
from doorstep.languages.en.times_days import Calendar
from doorstep.languages.en.times_joining import joined
from doorstep.languages.en.times_meaning import constraints
from doorstep.languages.en.times_phrases import Phrase
from doorstep.languages.en.times_statements import items, statements
from doorstep.languages.en.times_words import cleaned

_TOO_LONG = 2000
"""Characters of an utterance beyond which nothing is read: nobody answers a question at that length."""


@dataclass(frozen=True, slots=True)
class TimesRead:
    """What was said about time.

    Args:
        constraints: When somebody can or cannot.
        spans: Begin and end of each phrase of time in the text.
        mentions_time: Whether any day or hour was named, also where it sets no constraint ("does it come today?").
        later: Whether something later than what is on offer is asked for.
        earlier: Whether something earlier is asked for.
        other: Whether another time or day is asked for without saying which.
        any_time: Whether every hour was said to do.
    """

    constraints: tuple[TimeConstraint, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    mentions_time: bool = False
    later: bool = False
    earlier: bool = False
    other: bool = False
    any_time: bool = False


_LATER = re.compile(
    r"\b(?:(?:any|some)thing later|(?:a (?:bit|little) |much )?later(?! (?:today|this|than|in the|on|"
    r"next)\b)|later on\b(?! today)|after that|afterwards|"
    r"too (?:early|soon)|not (?:so|that|as) (?:early|soon)|the (?:next|later) (?:one|slot|window))\b"
)
_EARLIER = re.compile(
    r"\b(?:earlier(?! (?:than|today|this))|sooner(?! than)|before (?:that|then)|too late|not (?:so|that|"
    r"as) late|as soon as possible|asap|the earlier one)\b"
)
_OTHER = re.compile(
    r"\b(?:(?:an)?other (?:time|day|date|slot|window|appointment)|(?:a )?different (?:time|day|date|slot|"
    r"window)|(?:any|some)thing else|"
    r"some other (?:time|day)|what else|other (?:times|options|slots|days)|reschedule|move it|postpone)\b"
)
_NOT_LATER = re.compile(r"\b(?:call|ring|phone|talk|speak|see|try|catch)\b[a-z ]{0,20}\blater\b|\bsooner or later\b")
_INDIFFERENT = re.compile(
    r"\b(?:any ?time|when(?:ever)?(?: you (?:like|want|can))|whenever|either (?:is|one|way|works|would|"
    r"will|of them)|(?:i )?don'?t mind|doesn'?t matter|"
    r"all the same|no preference|any of (?:them|those)|both (?:are fine|work|are good)|you (?:choose|pick|"
    r"decide)|up to you|i'?m (?:easy|flexible))\b"
)


def read_times(text: str, context: Context) -> TimesRead:
    """Read the time constraints out of an utterance; never raises on any text."""
    text = text[:_TOO_LONG]
    found = items(atoms(text, calendar := _calendar(context)), context, calendar)
    phrases = [item for item in found if isinstance(item, Phrase)]
    read: list[TimeConstraint] = []
    for statement in joined(statements(found)):
        read += [constraint for constraint in constraints(statement, context, text) if constraint not in read]
    plain = cleaned(text)
    later = bool(_LATER.search(plain)) and not _NOT_LATER.search(plain)
    earlier = bool(_EARLIER.search(plain))
    return TimesRead(
        constraints=tuple(read),
        spans=tuple((phrase.start, phrase.end) for phrase in phrases),
        mentions_time=bool(phrases) or later or earlier,
        later=later,
        earlier=earlier,
        other=bool(_OTHER.search(plain)),
        any_time=bool(_INDIFFERENT.search(plain)),
    )


def _calendar(context: Context) -> Calendar:
    return Calendar(
        today=context.now.date(),
        offered=tuple(window.start.date() for window in context.offered),
        free=frozenset(window.start.date() for window in context.free),
        month_first=context.region == "US",
        hours=next(((window.start.time(), window.end.time()) for window in context.offered), None),
    )
