"""Times that mean something only beside what was just offered: "anything later?", "not so early"."""

import re
from dataclasses import replace

from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.times import TimesRead

_NOT_SO_EARLY = re.compile(r"\bnot (?:so |that |too |quite so )?early\b")
_LATER_ON = re.compile(
    r"\blater (?:today|tonight|on|this (?:morning|afternoon|evening)|in the (?:day|morning|afternoon))\b"
)
COMPARED = re.compile(r"\b(?:later|earlier|sooner|another|other|different|else|instead)\b")
"""Words that turn away from what is on offer, whatever hours they name."""
REQUEST = re.compile(
    r"\b(?:can|could|would|will|is it possible|possible|any chance|may|are you able|do you|have you|is there)\b"
    r"(?!.*\b(?:when|what time|tell|know|exactly)\b).{0,40}"
    r"\b(?:come|deliver|delivered|bring|do it|get it|have|make it|move it|be here|anything|something|earlier|later)\b"
)
"""A question that asks for another time rather than for the time."""


def around_offers(read: TimesRead, words: str, context: Context) -> tuple[TimeConstraint, ...]:
    """The constraints that were read, or "later" and "earlier" measured from the windows on offer."""
    named = () if read.later and _NOT_SO_EARLY.search(words) else read.constraints
    if not context.offered:
        return named
    if named:
        return _later_on(named, context) if _LATER_ON.search(words) else named
    if read.later:
        return (TimeConstraint(Polarity.WANT, start=max(window.end for window in context.offered), text="later"),)
    if read.earlier:
        first = min(window.start for window in context.offered)
        return (TimeConstraint(Polarity.WANT, start=context.now, end=first, text="earlier"),)
    return ()


def _later_on(named: tuple[TimeConstraint, ...], context: Context) -> tuple[TimeConstraint, ...]:
    """Let "later today" begin after what is offered for today."""
    begins = max(window.end for window in context.offered)
    return tuple(
        replace(one, start=begins)
        if one.polarity is Polarity.WANT and (not one.dates or begins.date() in one.dates)
        else one
        for one in named
    )
