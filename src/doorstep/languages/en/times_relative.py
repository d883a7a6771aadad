"""Times that mean something only beside what was just offered: "anything later?", "not so early"."""

import re

from doorstep.dialogue.slots import TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.kit.times_reading import TimesRead
from doorstep.languages.kit.times_relative import RelativeWords, measured_from_offers

_RELATIVE = RelativeWords(
    other_day=re.compile(r"\b(?:(?:an|any |some )?other|(?:a )?different) (?:day|days|date|dates)\b"),
    calls=re.compile(r"\b(?:call|ring|phone|try)\b"),
    not_so_early=re.compile(r"\bnot (?:so |that |too |quite so )?early\b"),
    later_on=re.compile(
        r"\blater (?:today|tonight|on|this (?:morning|afternoon|evening)|in the (?:day|morning|afternoon)|"
        r"(?:on )?(?:that|the) (?:same )?day)\b"
    ),
    later=re.compile("later"),
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
    r"(?!.*\b(?:when|what time|tell|know|exactly)\b)(?:(?!\b(?:cost|pay|owe|charge|sign|need|leave)\b)[^.?!]){0,40}"
    r"\b(?:come|deliver|delivered|bring|do it|get it|have|make it|move it|be here|anything|something|earlier|later)\b"
    r"|\b(?:can|could|may) (?:it|that|this|he|they|we) (?:not )?(?:be|do)\b"
)
"""A question that asks for another time rather than for the time."""


def around_offers(read: TimesRead, words: str, context: Context) -> tuple[TimeConstraint, ...]:
    """The constraints that were read, or "later" and "earlier" measured from the windows on offer."""
    return measured_from_offers(read, words, context, _RELATIVE)
