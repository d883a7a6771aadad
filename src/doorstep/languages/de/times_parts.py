"""Parts of the day by their German names, and lengths of time."""

import re
from datetime import time, timedelta

from doorstep.languages.de.times_words import COUNT, count
from doorstep.languages.kit.times_parts import Part, longest_part
from doorstep.languages.kit.times_patterns import pattern

_NOON, _SIX = time(12), time(18)
_IN = r"(?:am |in der |im |zum |zur |an den |gegen |über |den |der )?"
_MORNING = Part(None, _NOON, time(8))
_EVENING = Part(time(17), time(22))
_PATTERNS: tuple[tuple[str, Part], ...] = (
    (r"(?:de[nrm] |eine[nm] )?vormittags(?:termin|fenster|slot)", Part(None, _NOON)),
    (r"(?:de[nrm] |eine[nm] )?nachmittags(?:termin|fenster|slot)", Part(_NOON, _SIX)),
    (r"(?:de[nrm] |eine[nm] )?abend(?:termin|fenster|slot)", _EVENING),
    (
        r"(?:gleich |direkt )?als erstes(?: in der früh| am morgen)?|gleich in der früh|gleich (?:am morgen|morgens)",
        Part(None, time(10)),
    ),
    (
        (
            rf"{_IN}(?:frühen morgen|frühen? morgenstunden)|in aller (?:herrgotts)?frühe?|früh ?morgens|"
            r"sehr früh|ganz früh"
        ),
        Part(None, time(9)),
    ),
    (rf"{_IN}(?:späten|späteren) (?:vormittag|morgen)s?|spätvormittags?", Part(time(10), _NOON)),
    (rf"{_IN}(?:frühen|früher) nachmittags?", Part(_NOON, time(15))),
    (rf"{_IN}(?:späten|späteren|später) nachmittags?|spätnachmittags?", Part(time(16), _SIX)),
    (rf"{_IN}(?:frühen|früher) abends?|vorabends?", Part(time(17), time(19))),
    (
        rf"{_IN}(?:späten|späteren|später) abends?|spätabends?|spät abends|(?:möglichst |ganz )?spät am abend",
        Part(time(20), time(22)),
    ),
    (
        (
            rf"{_IN}(?:vormittage?[ns]?|vormittags|vorm\.?)|am morgen|des morgens|(?<!guten[ ])morgens|in der frühe?|"
            r"der früh(?! ?er)"
        ),
        _MORNING,
    ),
    (
        (
            r"(?<=tag[ ])morgen|(?<=tag)morgen|(?<=woch[ ])morgen|(?<=woch)morgen|(?<=heute[ ])morgen|"
            r"(?<=abend[ ])morgen"
        ),
        _MORNING,
    ),
    (r"heut(?:e)? (?:morgen|vormittag|früh)", Part(None, _NOON, today=True)),
    (r"heut(?:e)? nachmittag", Part(_NOON, _SIX, today=True)),
    (r"heut(?:e)? abend|heut(?:e)? nacht", Part(time(17), time(22), today=True)),
    (rf"{_IN}nachmittage?[ns]?|(?:am )?n[ao]mi+tt?ags?|nachm\.?", Part(_NOON, _SIX)),
    (rf"{_IN}(?:abende?[ns]?|abendstunden|auf d'?nacht|auf die nacht)", _EVENING),
    (rf"{_IN}(?:nachts|nacht|nächten)", Part(time(20), None)),
    (
        rf"(?:{_IN}|um die |in der |über )?(?:(?<!ab[ ])(?<!bis[ ])(?<!vor[ ])(?<!nach[ ])mittags?(?:zeit|stunden?)?)",
        Part(time(11), time(14), _NOON, _NOON),
    ),
    (
        r"(?:in der |der |meiner )?mittagspause|(?:dem |zum |beim |das )?mittagessen|dem mittag|dem essen",
        Part(time(11), time(14), _NOON),
    ),
    (r"(?:dem |zum |beim )?frühstück", Part(time(7), time(9), time(7), time(9))),
    (r"(?:dem |zum |beim )?(?:abendessen|abendbrot|nachtmahl|znacht)", Part(time(17), time(19), time(17), time(19))),
    (
        (
            r"(?<=nach[ ])(?:(?:der|meiner|unserer) )?arbeit|(?<=nach[ ])(?:dem )?(?:feierabend|büro|dienst|"
            r"job)|(?<=nach[ ])dienstschluss"
        ),
        Part(None, time(17)),
    ),
    (r"(?<=ab[ ])feierabend", Part(time(17), None)),
    (
        r"(?<=vor[ ])(?:(?:der|meiner) )?arbeit|(?<=vor[ ])(?:dem )?(?:büro|dienst|job)|(?<=vor[ ])(?:der )?schule",
        Part(time(9), None),
    ),
    (r"(?<=nach[ ])(?:der )?schule|(?<=nach[ ])schulschluss", Part(None, time(15))),
    (
        (
            r"so spät wie (?:es geht|möglich|es nur geht)|möglichst spät|(?:eher|lieber|gern|gerne|ganz|"
            r"ziemlich) spät(?:er)?(?= ?(?:$|[.,;!?]|am |und |als))|spät am tag|(?:gegen |am )?ende des tages|"
            r"zum tagesende"
        ),
        Part(time(16), None),
    ),
    (
        (
            r"so (?:früh|zeitig) wie (?:es geht|möglich|es nur geht)|möglichst früh|(?:eher|lieber|gern|"
            r"gerne) früh(?= ?(?:$|[.,;!?]|am |und ))|zeitig(?: in der früh)?"
        ),
        Part(None, time(10)),
    ),
    (
        (
            r"(?<=morgen[ ])früh|(?<=tag[ ])früh|(?<=tag)früh|(?<=woch[ ])früh|(?<=heut[ ])früh|"
            r"(?<=abend[ ])früh|früh(?= um| ?(?:$|[.,;!?])| bis| ab| vor| nach| gegen| zwischen| morgens| am|"
            r" wäre| bin| geht)"
        ),
        _MORNING,
    ),
    (r"(?:spät)?abends spät", Part(time(20), None)),
    (
        r"(?:in |zu |während )?(?:der |den |die )?(?:büro|geschäfts|arbeits|dienst|ladenöffnungs)zeit(?:en)?",
        Part(time(9), time(17)),
    ),
    (r"tagsüber|untertags|während des tages|unter tags|über ?tags?", Part(None, time(17))),
)
_COMPILED = tuple(
    (re.compile(rf"(?:\b|(?<=tag)|(?<=woch)|(?<=abend))(?:{pattern(source)})(?![a-zäöü0-9])"), part)
    for source, part in _PATTERNS
)


def read_part(text: str, place: int) -> tuple[Part, int] | None:
    """Read a part of the day at a place of a cleaned text; gives the longest and where its words end."""
    return longest_part(_COMPILED, text, place)


_LENGTH = re.compile(
    pattern(
        rf"(?P<three>drei[ -]?viertel ?stunden?)|(?P<quarter>viertel ?stunden?)|(?P<long>(?:anderthalb|eineinhalb|"
        rf"ein(?:e)? und eine halbe|einundeinhalb) (?:std|stunden?))|(?P<half>halben? (?:std|stunde)|halbstündchen)|"
        rf"(?P<more>zweieinhalb|dreieinhalb|viereinhalb) stunden|"
        rf"(?P<number>{COUNT}) (?:weitere |gute |knappe |oder zwei )?(?P<unit>stunden?|stündchen|std|"
        r"minuten?|min|tagen?|wochen?|monaten?)|"
        r"(?:nächsten?|ganzen?|andere) (?P<one>stunde|tag|woche|monat)|(?P<hour>stunde)"
    )
)
_UNITS = {"st": timedelta(hours=1), "ta": timedelta(days=1), "wo": timedelta(weeks=1), "mo": timedelta(days=30)}
_HALVES = {"zweieinhalb": 150, "dreieinhalb": 210, "viereinhalb": 270}


def read_length(words: str) -> timedelta:
    """Give the length of time named in a phrase such as "die nächsten zwei Stunden"; "acht Tage" are a week."""
    found = _LENGTH.search(words)
    if not found or found["half"]:
        return timedelta(minutes=30)
    fixed = {"three": 45, "quarter": 15, "long": 90}
    minutes = next((value for name, value in fixed.items() if found[name]), _HALVES.get(found["more"] or ""))
    if minutes:
        return timedelta(minutes=minutes)
    if found["one"] or found["hour"]:
        return _UNITS[(found["one"] or "st")[:2]]
    unit = _UNITS.get(found["unit"][:2], timedelta(minutes=1))
    number = count(found["number"])
    return (7 if unit == _UNITS["ta"] and number == 8 else number) * unit
