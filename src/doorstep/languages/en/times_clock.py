"""Clock hours as people say them in English."""

import re
from typing import TypeAlias

from doorstep.languages.en.times_words import HOUR, MERIDIEM, MINUTE, count
from doorstep.languages.kit.times_clock import Clock, ClockReader, clock_at, clock_beside, first_clock
from doorstep.languages.kit.times_patterns import pattern

_Match: TypeAlias = re.Match[str]


def _with_half(hour: int, minute: int, half: str | None, *, fixed: bool = False, marked: bool = True) -> Clock | None:
    return clock_at(hour, minute, after_noon=half.startswith("p") if half else None, fixed=fixed, marked=marked)


def _relative(found: _Match) -> Clock | None:
    words = found["minute"].strip()
    minutes = 30 if words == "half" else 15 if "quarter" in words else count(words)
    hour = count(found["hour"])
    if not 1 <= minutes <= 30 or not 1 <= hour <= 24:
        return None
    ahead = found["side"] in {"to", "of", "before", "til", "till"}
    if minutes % 5 and "min" not in found.group():
        return None
    return clock_beside(_with_half(hour, 0, found["half"]), -minutes if ahead else minutes)


def _relative_unless_range(found: _Match) -> Clock | None:
    return None if _looks_like_range(found) else _relative(found)


def _looks_like_range(found: _Match) -> bool:
    words = found["minute"]
    hours = (words.isdigit() and int(words) <= 12) or words in {"five", "ten"}
    return hours and found["side"] in {"to", "till", "til"} and "min" not in found.group()


def _half(found: _Match) -> Clock | None:
    base = _with_half(count(found["hour"]), 30, found["half"])
    return base if base and count(found["hour"]) <= 12 else None


def _digital(found: _Match) -> Clock | None:
    hour = int(found["hour"])
    return _with_half(hour, int(found["minute"]), found["half"], fixed=found["hour"].startswith("0"))


def _military(found: _Match) -> Clock | None:
    return _with_half(int(found["hour"]), int(found["minute"]), None, fixed=True)


def _bare_military(found: _Match) -> Clock | None:
    return _with_half(int(found["hour"]), int(found["minute"]), None, fixed=True, marked=False)


def _hundred(found: _Match) -> Clock | None:
    return _with_half(count(found["hour"]), 0, None, fixed=True)


def _hour_and_minutes(found: _Match) -> Clock | None:
    words = found["minute"]
    minute = int(words) if words.isdigit() else count(words)
    return _with_half(count(found["hour"]), minute, found["half"], marked=found["half"] is not None or minute % 15 == 0)


def _hour(found: _Match) -> Clock | None:
    return _with_half(count(found["hour"]), 0, found["half"])


def _bare(found: _Match) -> Clock | None:
    return _with_half(count(found["hour"]), 0, None, marked=False)


def _noon(_: _Match) -> Clock:
    return Clock(720, fixed=True)


def _midnight(_: _Match) -> Clock:
    return Clock(1440, fixed=True)


_HALF = rf"(?: ?(?P<half>{MERIDIEM}))?"
_SMALL_MINUTES = r"(?:half|(?:a )?quarter|twenty[ -]five|twenty|five|ten|[1-5]?\d)"
_PATTERNS: tuple[tuple[str, ClockReader], ...] = (
    (
        (
            rf"(?P<minute>{_SMALL_MINUTES})(?: min(?:ute)?s?)? (?P<side>past|passed|"
            rf"after) (?P<hour>{HOUR})\b(?: o'? ?clock)?{_HALF}"
        ),
        _relative,
    ),
    (
        (
            r"(?P<minute>(?:a )?quarter|twenty[ -]five|twenty|five|ten|[1-5]?\d)(?: min(?:ute)?s?)? (?P<side>to|"
            rf"of|before|till?) (?P<hour>{HOUR})\b(?: o'? ?clock)?{_HALF}"
        ),
        _relative,
    ),
    (rf"half[ -](?P<hour>{HOUR})\b{_HALF}", _half),
    (
        rf"(?<![$€£])(?P<hour>[01]?\d|2[0-4])[:.h](?P<minute>[0-5]\d)(?!\d|[./]\d){_HALF}(?: (?:hours|o'? ?clock))?",
        _digital,
    ),
    (r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)(?: ?(?:hours|hrs|h)\b)", _military),
    (r"(?P<hour>0[7-9]|1\d|2[0-3])(?P<minute>[0-5][05])(?![\d:./-]| ?[ap]\.?m)", _bare_military),
    (r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=-\d{4}(?!\d))", _bare_military),
    (r"(?P<hour>1[3-9]|2[0-3])(?P<minute>[0-5]\d)(?= *$)", _bare_military),
    (r"(?<=\d\d\d\d-)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?!\d)", _bare_military),
    (rf"(?P<hour>1[0-2]|0?[1-9])(?P<minute>[0-5]\d) ?(?P<half>{MERIDIEM})", _digital),
    (rf"(?P<hour>{HOUR}) hundred(?: hours)?\b", _hundred),
    (
        rf"(?P<hour>{HOUR})[ -](?P<minute>{MINUTE}|[0-5]\d)\b(?!(?:st|nd|rd|th)\b|[:./]\d){_HALF}(?: hours\b)?",
        _hour_and_minutes,
    ),
    (rf"(?P<hour>{HOUR})(?: ?(?:o'? ?clock)\b)(?: (?P<half>{MERIDIEM}))?", _hour),
    (rf"(?P<hour>{HOUR}) ?(?P<half>{MERIDIEM})", _hour),
    (r"(?:twelve |12 )?noon(?:\b|(?=ish\b))", _noon),
    (r"midnight\b", _midnight),
    (rf"(?P<hour>{HOUR})(?:\b|(?=ish\b))(?![:/.]\d|st\b|nd\b|rd\b|th\b)", _bare),
)
_COMPILED = tuple((re.compile(rf"\b{pattern(source)}"), reader) for source, reader in _PATTERNS)
_COMPILED_LOOSE = tuple(
    (compiled, _relative_unless_range if reader is _relative else reader) for compiled, reader in _COMPILED
)
_AROUND = re.compile(r"[ -]?ish\b|\s+or\s+so\b|\s+or\s+thereabouts\b")


def read_clock(text: str, place: int, *, exact: bool = False) -> tuple[Clock, int] | None:
    """Read a clock time at a place of a cleaned text; gives it and where its words end.

    Args:
        text: The cleaned text.
        place: Where to read.
        exact: Whether "at", "after" or the like stands before; else "ten to twelve" is a range of hours.
    """
    return first_clock(_COMPILED if exact else _COMPILED_LOOSE, _AROUND, text, place)
