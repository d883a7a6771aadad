"""Parts of the day by name, and lengths of time."""

import re
from datetime import time, timedelta

from doorstep.languages.en.times_words import COUNT, count
from doorstep.languages.kit.times_parts import Part, longest_part
from doorstep.languages.kit.times_patterns import pattern

_NOON, _SIX = time(12), time(18)
_IN = r"(?:in |during |at |over |on )?(?:the )?"
_PATTERNS: tuple[tuple[str, Part], ...] = (
    (r"first thing(?: in the morning)?", Part(None, time(10))),
    (rf"{_IN}early (?:in the )?mornings?|early doors", Part(None, time(9))),
    (rf"{_IN}late(?:r in the|r)? mornings?|late in the morning|(?:{_IN})mid[ -]?morning", Part(time(10), _NOON)),
    (rf"{_IN}early (?:in the )?afternoons?", Part(_NOON, time(15))),
    (rf"{_IN}(?:late(?:r in the|r)? afternoons?|late in the afternoon)", Part(time(16), _SIX)),
    (rf"{_IN}mid[ -]?afternoon", Part(time(14), time(16))),
    (rf"{_IN}early (?:in the )?evenings?", Part(time(17), time(19))),
    (rf"{_IN}(?:late(?:r in the|r)? evenings?|late in the evening)|late at night", Part(time(20), time(22))),
    (r"this morning", Part(None, _NOON, today=True)),
    (r"this afternoon", Part(_NOON, _SIX, today=True)),
    (r"this evening|tonight", Part(time(17), time(22), today=True)),
    (rf"{_IN}mornings?(?: (?:hours|time))?", Part(None, _NOON, time(8))),
    (rf"{_IN}afternoons?", Part(_NOON, _SIX)),
    (rf"{_IN}evenings?", Part(time(17), time(22))),
    (r"(?<=tomorrow[ ])night|(?<=day[ ])night", Part(time(17), time(22))),
    (rf"{_IN}(?:at )?(?:nights?|nighttime)", Part(time(20), None)),
    (rf"{_IN}(?:mid[ -]?day)", Part(time(11), time(14), _NOON, _NOON)),
    (rf"{_IN}(?:my )?lunch[ -]?(?:time|hour|break)?", Part(time(11), time(14), _NOON)),
    (r"(?:at )?breakfast(?: ?time)?", Part(time(7), time(9), time(7), time(9))),
    (r"(?:at )?(?:tea|dinner|supper)[ -]?(?:time)?", Part(time(17), time(19), time(17), time(19))),
    (r"(?<=after[ ])(?:work(?: hours)?|the office)", Part(None, time(17))),
    (r"(?<=before[ ])(?:work)", Part(time(9), None)),
    (r"(?<=after[ ])(?:school|the school run)", Part(None, time(15))),
    (r"(?<=before[ ])(?:school)", Part(time(9), None)),
    (
        (
            r"(?:late|later) in the day|late(?= on)|(?<![a-z0-9][ ])late(?= ?(?:$|[.,;!?]|please|is |would ))|"
            r"(?<=rather[ ])late|(?<=prefer[ ])late|(?:towards |at )?(?:the )?end of (?:the |"
            r"my )?(?:working )?day|close of business|as late as possible"
        ),
        Part(time(16), None),
    ),
    (r"early in the day|early|bright and early|as early as possible", Part(None, time(10))),
    (r"(?:un)?till? late|(?<=out[ ])late|late at work", Part(None, time(20))),
    (
        (
            r"(?:during |in )?(?:the )?(?:office|working|business|work) hours|(?:from )?nine[ -]to[ -]five|"
            r"9[ -]to[ -]5|9-5"
        ),
        Part(time(9), time(17)),
    ),
    (r"(?:during|through) the day|in the day(?: ?time)?|(?:in the )?daytime|by day", Part(None, time(17))),
)
_COMPILED = tuple((re.compile(rf"\b(?:{pattern(source)})(?![a-z0-9])"), part) for source, part in _PATTERNS)


def read_part(text: str, place: int) -> tuple[Part, int] | None:
    """Read a part of the day at a place of a cleaned text; gives the longest and where its words end."""
    return longest_part(_COMPILED, text, place)


_LENGTH = re.compile(
    pattern(
        rf"(?P<half>half an hour|half hour)|(?P<long>an hour and a half)|(?:an )?hour or two|"
        rf"(?P<number>{COUNT}) (?:more )?(?P<more>and a half )?(?P<unit>hour|minute|min|day|week|fortnight|month)|"
        r"(?:another|next) (?P<another>day|week|fortnight|month)|(?P<one>hour)"
    )
)

_UNITS = {
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
    "fortnight": timedelta(weeks=2),
    "month": timedelta(days=30),
}


def read_length(words: str) -> timedelta:
    """Give the length of time named in a phrase such as "for the next two hours"."""
    found = _LENGTH.search(words)
    if not found or found["half"]:
        return timedelta(minutes=30)
    if found["long"]:
        return timedelta(minutes=90)
    if found["another"]:
        return _UNITS[found["another"]]
    if not found["number"]:
        return timedelta(hours=2) if "or two" in words else timedelta(hours=1)
    unit = _UNITS.get(found["unit"], timedelta(minutes=1))
    return (count(found["number"]) + (0.5 if found["more"] else 0)) * unit
