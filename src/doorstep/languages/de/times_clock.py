"""Clock hours as people say them in German, north and south: halb acht, viertel drei, fünf vor halb, um viere."""

import re
from typing import TypeAlias

from doorstep.languages.de.times_words import FULL_HOUR, HOUR, MINUTE, count
from doorstep.languages.kit.times_clock import Clock, ClockReader, clock_at, clock_beside, first_clock
from doorstep.languages.kit.times_patterns import pattern

_Match: TypeAlias = re.Match[str]

_STEPS = {"viertel": 15, "dreiviertel": 45, "drei viertel": 45, "drei-viertel": 45}


def _of(words: str, minute: int = 0, *, fixed: bool = False, marked: bool = True) -> Clock | None:
    hour = count(words)
    return clock_at(hour, minute, fixed=fixed, marked=marked) if hour <= 24 else None


def _half(found: _Match) -> Clock | None:
    """Read "halb acht", half an hour before eight, and "fünf nach halb acht"."""
    if not 1 <= count(found["hour"]) <= 24:
        return None
    beside = 0
    if found["side"]:
        beside = (count(found["minute"]) if found["minute"] else 0) * (1 if found["side"] != "vor" else -1)
    return clock_beside(_of(found["hour"]), beside - 30)


def _quarter_of(found: _Match) -> Clock | None:
    """Read "viertel drei" (2:15) and "dreiviertel acht" (7:45)."""
    step = _STEPS[re.sub(r"\s+", " ", found["quarter"])]
    return clock_beside(_of(found["hour"]), step - 60) if 1 <= count(found["hour"]) <= 24 else None


def _relative(found: _Match) -> Clock | None:
    """Read "viertel nach drei", "zehn vor acht"."""
    words = found["minute"]
    minutes = 15 if words == "viertel" else 45 if "viertel" in words else count(words)
    if not 1 <= minutes <= 45 or (minutes % 5 and "min" not in found.group()):
        return None
    return clock_beside(_of(found["hour"]), -minutes if found["side"] == "vor" else minutes)


def _digital(found: _Match) -> Clock | None:
    return _of(found["hour"], int(found["minute"]), fixed=found["hour"].startswith("0"))


def _four_digits(found: _Match) -> Clock | None:
    return _of(found["hour"], int(found["minute"]), fixed=True)


def _bare_digits(found: _Match) -> Clock | None:
    return _of(found["hour"], int(found["minute"]), fixed=True, marked=False)


def _hour_and_minutes(found: _Match) -> Clock | None:
    return clock_at(0 if found["hour"] == "null" else count(found["hour"]), count(found["minute"]))


def _hour(found: _Match) -> Clock | None:
    if found["hour"] == "null":
        return Clock(1440, fixed=True)
    return _of(found["hour"], fixed=found["hour"].startswith("0"))


def _bare(found: _Match) -> Clock | None:
    return _of(found["hour"], marked=False)


def _noon(_: _Match) -> Clock:
    return Clock(720, fixed=True)


def _midnight(_: _Match) -> Clock:
    return Clock(1440, fixed=True)


_OCLOCK = r"(?: ?(?:uhr|h\b))"
_NO_DATE = r"(?!\d|[./]\d|\. ?(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez))"
_PATTERNS: tuple[tuple[str, ClockReader], ...] = (
    (
        (
            rf"(?:(?P<minute>{MINUTE})(?: min(?:uten?)?)? (?P<side>vor|nach|ab|über) )?halb(?:er |e | "
            rf")?(?P<hour>{HOUR})\b"
            rf"{_OCLOCK}?"
        ),
        _half,
    ),
    (
        (
            rf"(?P<minute>viertel|drei[ -]?viertel|{MINUTE})(?: min(?:uten?)?)? (?P<side>vor|nach|über|"
            r"ab(?<=viertel[ ]ab)) "
            rf"(?P<hour>{HOUR})\b(?! (?:tagen|wochen|minuten|stunden)){_OCLOCK}?"
        ),
        _relative,
    ),
    (rf"(?P<quarter>drei[ -]?viertel|viertel) ?(?P<hour>{HOUR})\b{_OCLOCK}?", _quarter_of),
    (rf"(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?::\d\d)?(?!\d){_OCLOCK}?", _digital),
    (rf"(?P<hour>[01]?\d|2[0-4])[.h](?P<minute>[0-5]\d){_NO_DATE}(?! ?\.){_OCLOCK}?", _digital),
    (r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d) ?(?:uhr|h)\b", _four_digits),
    (rf"(?P<hour>{FULL_HOUR}){_OCLOCK} ?(?P<minute>{MINUTE})\b(?![.:/]\d|\.)(?: minuten)?", _hour_and_minutes),
    (rf"(?P<hour>{FULL_HOUR}){_OCLOCK}(?![a-zäöü])", _hour),
    (
        (
            r"(?:(?:zwölf|12)(?: uhr)? )?(?<=ab[ ])mittags?\b|(?<=bis[ ])mittags?\b|(?<=vor[ ])mittags?\b|"
            r"(?<=nach[ ])mittags?\b"
        ),
        _noon,
    ),
    (r"mitternacht\b", _midnight),
    (r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=-\d{4}\b| *$)(?!-0)", _bare_digits),
    (r"(?P<hour>0[6-9]|1\d|2[0-3])(?P<minute>[0-5][05])(?![\d:./-])", _bare_digits),
    (
        rf"(?P<hour>{HOUR})\b(?![:/]\d|\.\d|\. ?(?:\d|jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|-?mal\b)",
        _bare,
    ),
)
_COMPILED = tuple((re.compile(rf"\b(?:{pattern(source)})"), reader) for source, reader in _PATTERNS)
_AROUND = re.compile(r"\s+(?:he)?rum\b|\s+oder\s+so\b|\s+um\s+den\s+dreh\b|\s+umadum\b|\s+in\s+etwa\b")


def read_clock(text: str, place: int, *, exact: bool = False) -> tuple[Clock, int] | None:
    """Read a clock time at a place of a cleaned text; gives it and where its words end.

    Args:
        text: The cleaned text.
        place: Where to read.
        exact: Whether "um", "nach" or the like stands before; German hours read the same either way.
    """
    del exact
    return first_clock(_COMPILED, _AROUND, text, place)
