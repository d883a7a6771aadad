"""Time constraints and call-back times out of what a customer says."""

import re

from doorstep.dialogue.understanding import Context
from doorstep.languages.en.times_clock import read_clock
from doorstep.languages.en.times_days import read_day
from doorstep.languages.en.times_lexicon import read_word
from doorstep.languages.en.times_parts import read_length, read_part
from doorstep.languages.en.times_words import cleaned
from doorstep.languages.kit.times_language import TimesLanguage, TimesSenses, TimesWishes, TimesWords
from doorstep.languages.kit.times_reading import TimesRead, read_times_in

__all__ = ["ENGLISH_TIMES", "TimesRead", "read_times"]

_WORDS = TimesWords(
    pronouns=frozenset({"one"}),
    counting=frozenset({"of"}),
    units=frozenset(
        (  # noqa: SIM905 - a list of words reads best as words
            "people euros dollars pounds bucks percent days weeks months years parcels packages calls times "
            "miles minutes hours kids boxes of"
        ).split()
    ),
    after_hour=frozenset(
        (  # noqa: SIM905 - a list of words reads best as words
            "i we it he she they you my your our his her this these that there here thanks thank sir mate as "
            "with do can have has yes yeah ok will latest earliest too today someone somebody nobody "
            "everyone bye i'm we're he's cheers because is are am was then not "
            "most mostly usually normally typically sometimes unless anyway instead "
            "work home tonight"
        ).split()
    ),
    regrets=frozenset(
        {"unfortunately", "really", "though", "either", "anymore", "anyway", "there", "mate", "honestly", "i"}
    ),
    naming=frozenset(
        {"how about", "what about", "make it", "let's say", "let's do", "shall we say", "should we say", "call it"}
    ),
    short=frozenset(
        (  # noqa: SIM905 - a list of words reads best as words
            "i it me my we you yes yeah ok okay then is that thanks there hmm sure do can um uh and"
        ).split()
    ),
    cannot=("can't", "cannot", "couldn't", "cant"),
)
_SENSES = TimesSenses(
    every_day=re.compile("day"),
    asleep=re.compile("sleep"),
    homecoming=re.compile(r"\A(?!.*get).*(?:back|return)"),
    departure=re.compile("leav"),
    stays=re.compile("here"),
    appointment=re.compile("appointment"),
    coming=re.compile("come|return|back|arrive"),
    late_shift=re.compile("(?!)"),
)
_WISHES = TimesWishes(
    later=re.compile(
        r"\b(?:(?:any|some)thing later|(?:a (?:bit|little) |much )?later(?! (?:today|this|than|in the|on|"
        r"next)\b)|later on\b(?! today)|after that|afterwards|"
        r"too (?:early|soon)|not (?:so|that|as) (?:early|soon)|the (?:next|later) (?:one|slot|window))\b"
    ),
    not_later=re.compile(r"\b(?:call|ring|phone|talk|speak|see|try|catch)\b[a-z ]{0,20}\blater\b|\bsooner or later\b"),
    earlier=re.compile(
        r"\b(?:earlier(?! (?:than|today|this))|sooner(?! than)|before (?:that|then)|too late|not (?:so|that|"
        r"as) late|as soon as possible|asap|the earlier one)\b"
    ),
    other=re.compile(
        r"\b(?:(?:an)?other (?:time|day|date|slot|window|appointment)|(?:a )?different (?:time|day|date|slot|"
        r"window)|(?:any|some)thing else|"
        r"some other (?:time|day)|what else|other (?:times|options|slots|days)|reschedule|move it|postpone)\b"
    ),
    indifferent=re.compile(
        r"\b(?:any ?time|when(?:ever)?(?: you (?:like|want|can))|whenever|either (?:is|one|way|works|would|"
        r"will|of them)|(?:i )?don'?t mind|doesn'?t matter|"
        r"all the same|no preference|any of (?:them|those)|both (?:are fine|work|are good)|you (?:choose|pick|"
        r"decide)|up to you|i'?m (?:easy|flexible))\b"
    ),
)
ENGLISH_TIMES = TimesLanguage(
    cleaned=cleaned,
    read_word=read_word,
    read_day=read_day,
    read_part=read_part,
    read_clock=read_clock,
    read_length=read_length,
    words=_WORDS,
    senses=_SENSES,
    wishes=_WISHES,
)
"""What English lends the grammar of time."""


def read_times(text: str, context: Context) -> TimesRead:
    """Read the time constraints out of an utterance; never raises on any text."""
    return read_times_in(text, context, ENGLISH_TIMES)
