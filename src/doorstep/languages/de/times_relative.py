"""Times that mean something in German only beside what was just offered: "geht's auch später?", "nicht so früh"."""

import re

from doorstep.dialogue.slots import TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.kit.times_reading import TimesRead
from doorstep.languages.kit.times_relative import RelativeWords, measured_from_offers

_RELATIVE = RelativeWords(
    other_day=re.compile(r"\b(?:ander(?:e[nrm]?|n) (?:tage?n?|datum|termin an einem anderen tag)|ein andermal)\b"),
    calls=re.compile(r"\b(?:anrufen|rufen|ruf|telefonieren|melden|probieren)\b"),
    not_so_early=re.compile(r"\bnicht (?:so|ganz so|gar so|zu) (?:früh|zeitig)\b"),
    later_on=re.compile(
        r"\b(?:später am tag|(?:heute|morgen|übermorgen|am selben tag|am gleichen tag|\w+tag|mittwoch)"
        r"(?: nachmittag| abend| vormittag)?(?: noch| etwas| auch| ein bisschen)* später|später (?:heute|"
        r"am (?:nachmittag|"
        r"abend|vormittag)))\b"
    ),
    later=re.compile("später"),
)
COMPARED = re.compile(
    r"\b(?:später\w*|früher\w*|eher|andere[nrsm]?|anders|anderes|andermal|sonst|stattdessen|lieber)\b"
)
"""Words that turn away from what is on offer, whatever hours they name."""
WHAT_THERE_IS = re.compile(
    r"\b(?:welche|was für|welchen) (?:anderen? |weiteren? |freien? )?(?:termine?|zeiten|zeitfenster|"
    r"tage|uhrzeiten|möglichkeiten|slots|optionen|alternativen)\b"
    r"|\bwas (?:haben|hätten|hättet|habt) (?:sie|ihr)(?: denn| noch| sonst| da| frei| anzubieten|"
    r" zur auswahl)*(?! (?:drin|im paket|für mich da))\b"
    r"|\bwas (?:ist|wäre|gibt es|gäbe es|gibts|geht)(?: denn| noch| sonst| alles| da)* (?:frei|"
    r"möglich|verfügbar|noch|für (?:termine|möglichkeiten|zeiten))\b"
    r"|\bwas (?:können|könnten) sie (?:mir |noch |sonst |denn )*(?:anbieten|machen|vorschlagen)\b"
    r"|\bwann (?:ginge|geht|gehts|könnten sie|können sie|hätten sie|haben sie|wäre|"
    r"passt es ihnen)(?: es| denn| noch| sonst| was| frei| zeit| kommen| liefern| dann| möglich)*\b"
    r"|\b(?:haben|hätten|gibt|gäbe) (?:sie|es) (?:noch |auch |sonst |denn )*(?:andere |weitere |"
    r"freie |noch )+(?:termine|zeiten|slots|möglichkeiten|tage)\b|\bwann sonst\b"
)
"""A question for the times that can be had, on a day or at all."""
REQUEST = re.compile(
    r"\b(?:kann|können|könnten?|könnt|würden?|wäre?|ist es möglich|gehts?|ginge|möglich|haben sie|"
    r"hätten sie|gibt es|gäbe es|lässt sich)\b"
    r"(?!.*\b(?:wann|um wie ?viel uhr|genau|sagen)\b).{0,50}"
    r"\b(?:kommen|liefern|geliefert|bringen|gebracht|zustellen|verschieben|machen|haben|da sein|was|"
    r"etwas|früher|später|eher|vorbeikommen|auch|möglich)\b"
    r"|\bgeht (?:es|das|da) (?:auch|nicht auch|vielleicht|nicht)\b"
)
"""A question that asks for another time rather than for the time."""


def around_offers(read: TimesRead, words: str, context: Context) -> tuple[TimeConstraint, ...]:
    """The constraints that were read, or "später" and "früher" measured from the windows on offer."""
    return measured_from_offers(read, words, context, _RELATIVE)
