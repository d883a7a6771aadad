"""Time constraints out of what a customer says, in the language handed in."""

from dataclasses import dataclass, replace

from doorstep.dialogue.slots import TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.kit.times_atoms import atoms
from doorstep.languages.kit.times_calendar import Calendar
from doorstep.languages.kit.times_joining import joined
from doorstep.languages.kit.times_language import TimesLanguage
from doorstep.languages.kit.times_meaning import constraints
from doorstep.languages.kit.times_phrases import Phrase
from doorstep.languages.kit.times_statements import items, statements

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


def read_times_in(text: str, context: Context, language: TimesLanguage) -> TimesRead:
    """Read the time constraints out of an utterance; never raises on any text."""
    text = text[:_TOO_LONG]
    calendar = _calendar(context)
    found = items(atoms(text, calendar, language), context, calendar, language)
    phrases = [item for item in found if isinstance(item, Phrase)]
    read: list[TimeConstraint] = []
    for statement in joined(statements(found, language.senses), language.senses):
        new = constraints(statement, context, text, language.senses)
        read += [one for one in new if all(replace(one, text="") != replace(known, text="") for known in read)]
    plain, wishes = language.cleaned(text), language.wishes
    later = bool(wishes.later.search(plain)) and not wishes.not_later.search(plain)
    earlier = bool(wishes.earlier.search(plain))
    return TimesRead(
        constraints=tuple(read),
        spans=tuple((phrase.start, phrase.end) for phrase in phrases),
        mentions_time=bool(phrases) or later or earlier,
        later=later,
        earlier=earlier,
        other=bool(wishes.other.search(plain)),
        any_time=bool(wishes.indifferent.search(plain)),
    )


def _calendar(context: Context) -> Calendar:
    return Calendar(
        today=context.now.date(),
        offered=tuple(window.start.date() for window in context.offered),
        free=frozenset(window.start.date() for window in context.free),
        month_first=context.region == "US",
        hours=next(((window.start.time(), window.end.time()) for window in context.offered), None),
    )
