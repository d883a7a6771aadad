"""Times that mean something only beside what was just offered: "anything later?", "not so early"."""

import re
from dataclasses import replace

from doorstep.dialogue.slots import Polarity, TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.times import TimesRead

_OTHER_DAY = re.compile(r"\b(?:(?:an|any |some )?other|(?:a )?different) (?:day|days|date|dates)\b")
_NOT_SO_EARLY = re.compile(r"\bnot (?:so |that |too |quite so )?early\b")
_LATER_ON = re.compile(
    r"\blater (?:today|tonight|on|this (?:morning|afternoon|evening)|in the (?:day|morning|afternoon)|"
    r"(?:on )?(?:that|the) (?:same )?day)\b"
)
COMPARED = re.compile(r"\b(?:later|earlier|sooner|another|other|different|else|instead)\b")
"""Words that turn away from what is on offer, whatever hours they name."""
WHAT_THERE_IS = re.compile(
    r"\b(?:what|which)(?: other| else| more)? (?:times|slots|days|dates|options|windows|appointments|openings)\b"
    r"|\bwhat(?: else)? (?:have you(?: got)?|do you (?:have|offer)|you have|you got)\b"
    r"(?! (?:in|inside|for me|there for)\b)"
    r"|\bwhat(?: else)? (?:is|are) (?:there|free|available|possible|open|left)\b"
    r"|\bwhat(?: else)? (?:can|could|would) you (?:offer|do|suggest)\b"
    r"|\bwhat (?:are|is|would be) (?:the|my|your|our) (?:other )?(?:options?|choices|alternatives|possibilities|times|"
    r"slots|availability)\b|\bwhat availability\b"
    r"|\bany (?:other |free |more )?(?:slots?|times|appointments?|windows?|openings?|options)\b|\bwhen else\b"
)
"""A question for the times that can be had, on a day or at all."""
REQUEST = re.compile(
    r"\b(?:can|could|would|will|is it possible|possible|any chance|may|are you able|do you|have you|is there)\b"
    r"(?!.*\b(?:when|what time|tell|know|exactly)\b).{0,40}"
    r"\b(?:come|deliver|delivered|bring|do it|get it|have|make it|move it|be here|anything|something|earlier|later)\b"
    r"|\b(?:can|could|may) (?:it|that|this|he|they|we) (?:not )?(?:be|do)\b"
)
"""A question that asks for another time rather than for the time."""


def around_offers(read: TimesRead, words: str, context: Context) -> tuple[TimeConstraint, ...]:
    """The constraints that were read, or "later" and "earlier" measured from the windows on offer."""
    named = () if read.later and _NOT_SO_EARLY.search(words) else read.constraints
    if not context.offered:
        return named
    if named:
        return _later_on(named, context) if _LATER_ON.search(words) else named
    if _OTHER_DAY.search(words) and not re.search(r"\b(?:call|ring|phone|try)\b", words):
        days = tuple(sorted({window.start.date() for window in context.offered}))
        return (TimeConstraint(Polarity.REFUSE, dates=days, text="another day"),)
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
        if one.polarity is Polarity.WANT
        and (not one.since or "later" in one.text.lower())
        and (not one.dates or begins.date() in one.dates)
        else one
        for one in named
    )
