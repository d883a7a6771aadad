"""Times that mean something only beside what was just offered: anything later, not so early, another day."""

import re
from dataclasses import dataclass, replace

from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.kit.times_reading import TimesRead


@dataclass(frozen=True, slots=True)
class RelativeWords:
    """Patterns of times that are measured from an offer.

    Args:
        other_day: Another day is asked for.
        calls: It is said of a telephone call.
        not_so_early: The offer is too early.
        later_on: Later on the day that is named.
        later: The word "later" within the words of a time.
    """

    other_day: re.Pattern[str]
    calls: re.Pattern[str]
    not_so_early: re.Pattern[str]
    later_on: re.Pattern[str]
    later: re.Pattern[str]


def measured_from_offers(
    read: TimesRead, words: str, context: Context, said: RelativeWords
) -> tuple[TimeConstraint, ...]:
    """The constraints that were read, or "later" and "earlier" measured from the windows on offer."""
    named = () if read.later and said.not_so_early.search(words) else read.constraints
    if not context.offered:
        return named
    if named:
        return _later_on(named, context, said) if said.later_on.search(words) else named
    if said.other_day.search(words) and not said.calls.search(words):
        days = tuple(sorted({window.start.date() for window in context.offered}))
        return (TimeConstraint(Polarity.REFUSE, dates=days, text="another day"),)
    if read.later:
        return (TimeConstraint(Polarity.WANT, start=max(window.end for window in context.offered), text="later"),)
    if read.earlier:
        first = min(window.start for window in context.offered)
        return (TimeConstraint(Polarity.WANT, start=context.now, end=first, text="earlier"),)
    return ()


def _later_on(named: tuple[TimeConstraint, ...], context: Context, said: RelativeWords) -> tuple[TimeConstraint, ...]:
    """Let "later today" begin after what is offered for today."""
    begins = max(window.end for window in context.offered)
    return tuple(
        replace(one, start=begins)
        if one.polarity is Polarity.WANT
        and (not one.since or said.later.search(one.text.lower()))
        and (not one.dates or begins.date() in one.dates)
        else one
        for one in named
    )
