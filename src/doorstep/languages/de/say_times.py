"""Days, hours and windows of time, as they are said in German: on the 24-hour clock, halves and quarters as spoken.

A time that is said answers "when?" ("am Montag, dem dreißigsten November, um acht Uhr"); `counted` gives what stands
behind "für".
"""

from collections.abc import Sequence
from datetime import date, datetime

from doorstep.dialogue.slots import Window
from doorstep.languages.de.say_numbers import before_noun, cardinal, ordinal
from doorstep.languages.kit.say_values import alternatives, local, one_day

WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni",
    "Juli", "August", "September", "Oktober", "November", "Dezember",
)  # fmt: skip
_NEAR = {-2: "vorgestern", -1: "gestern", 0: "heute", 1: "morgen"}
# The part of a day behind "heute", joined to a weekday, and on its own.
_PARTS = {
    "early": ("früh", "morgen", "morgens"),
    "morning": ("Vormittag", "vormittag", "vormittags"),
    "midday": ("Mittag", "mittag", "mittags"),
    "afternoon": ("Nachmittag", "nachmittag", "nachmittags"),
    "evening": ("Abend", "abend", "abends"),
}
_QUARTERS = {15: "Viertel nach", 30: "halb", 45: "Viertel vor"}


def counted(time: str) -> str:
    """Turn what answers "when?" into what stands behind "für": "Montag, den dreißigsten November, um acht Uhr"."""
    return time.removeprefix("am ").replace(", dem ", ", den ", 1)


def enclosed(time: str) -> str:
    """Close a date with a comma, so that the sentence can go on behind it."""
    return f"{time}," if time.rsplit(" ", 1)[-1] in {*_MONTHS, "Jänner"} else time


def month_word(month: int, region: str) -> str:
    """Name a month, 1 to 12; January is "Jänner" in Austria."""
    return "Jänner" if month == 1 and region == "AT" else _MONTHS[month - 1]


def day_words(day: date, now: datetime, region: str, *, spoken: bool) -> str:
    """Say a day from where we stand: "heute", "übermorgen, Mittwoch, den 25. November", "am Donnerstag"."""
    distance = (day - now.date()).days
    if distance == 2:
        return f"übermorgen, {WEEKDAYS[day.weekday()]}, den {_figure(day, region, spoken=spoken)}"
    return _NEAR.get(distance) or _farther(day, distance, region, spoken=spoken)


def _farther(day: date, distance: int, region: str, *, spoken: bool) -> str:
    weekday = WEEKDAYS[day.weekday()]
    if 2 < distance < 7:
        return f"am {weekday}"
    if -7 < distance < -2:
        return f"am vergangenen {weekday}"
    return f"am {weekday}, dem {_figure(day, region, spoken=spoken)}"


def _figure(day: date, region: str, *, spoken: bool) -> str:
    return (
        f"{ordinal(day.day)}n {month_word(day.month, region)}"
        if spoken
        else f"{day.day}. {month_word(day.month, region)}"
    )


def _day_before_hours(day: date, now: datetime, region: str, part: str | None, *, spoken: bool) -> str:
    """Say a day with the part of it the hours that follow lie in: "heute Vormittag", "am Freitagabend"."""
    distance = (day - now.date()).days
    if distance == 2:
        return f"übermorgen, {WEEKDAYS[day.weekday()]},"
    said = _NEAR.get(distance) or _farther(day, distance, region, spoken=spoken)
    if "," in said:
        return f"{said},"
    if part is None:
        return said
    if distance in _NEAR:
        early = part == "early" and distance != 1 and region != "AT"
        return f"{said} Morgen" if early else f"{said} {_PARTS[part][0]}"
    return f"{said}{_PARTS[part][1]}"


def _part_of_window(start: datetime, end: datetime) -> str | None:
    """Name the part of the day a window lies in, None where it spans several."""
    first, last = _hour(start), _hour(end) or 24
    if last < first:
        return None
    for part, since, until in (
        ("early", 0.0, 10.0),
        ("morning", 0.0, 12.0),
        ("midday", 11.0, 14.0),
        ("evening", 17.0, 24.0),
        ("afternoon", 12.0, 19.0),
    ):
        if since <= first and last <= until:
            return part
    return None


def _part_of_moment(moment: datetime) -> str:
    hour = _hour(moment)
    limits = (("early", 10), ("morning", 12), ("midday", 14), ("afternoon", 18))
    return next((part for part, until in limits if hour < until), "evening")


def _hour(moment: datetime) -> float:
    return moment.hour + moment.minute / 60


def clock_words(moment: datetime, region: str, *, spoken: bool) -> str:
    """Say the hour alone: "vierzehn Uhr", "halb drei", "neun Uhr siebenundvierzig", "14:30 Uhr"."""
    if not spoken:
        return f"{_clock_figure(moment, region, full=moment.minute == 0)} Uhr"
    if (moment.hour, moment.minute) == (0, 0):
        return "Mitternacht"
    if moment.minute in _QUARTERS:
        return _quarter(moment)
    said = f"{before_noun(moment.hour)} Uhr"
    return f"{said} {cardinal(moment.minute)}" if moment.minute else said


def _quarter(moment: datetime) -> str:
    following = moment.minute != 15
    return f"{_QUARTERS[moment.minute]} {cardinal((moment.hour + following - 1) % 12 + 1)}"


def _clock_figure(moment: datetime, region: str, *, full: bool) -> str:
    return str(moment.hour) if full else f"{moment.hour}{'.' if region == 'CH' else ':'}{moment.minute:02d}"


def moment_words(moment: datetime, now: datetime, region: str, *, spoken: bool) -> str:
    """Say a point in time: "morgen Nachmittag um fünfzehn Uhr"."""
    moment = local(moment, now)
    part = _part_of_moment(moment) if (moment.hour, moment.minute) != (0, 0) else None
    day = _day_before_hours(moment.date(), now, region, part, spoken=spoken)
    # halves and quarters are said on the 12-hour clock, so the part of the day has to stand beside them
    beside = f" {_PARTS[part][2]}" if spoken and part and "," in day and moment.minute in _QUARTERS else ""
    return f"{day}{beside} um {clock_words(moment, region, spoken=spoken)}"


def window_words(window: Window, now: datetime, region: str, *, spoken: bool) -> str:
    """Say a window: "heute Vormittag zwischen zehn und zwölf Uhr", "morgen Abend zwischen halb acht und neun Uhr"."""
    start, end = local(window.start, now), local(window.end, now)
    if not one_day(start, end):
        first = moment_words(start, now, region, spoken=spoken)
        return f"von {counted(first)} bis {counted(moment_words(end, now, region, spoken=spoken))}"
    part = _part_of_window(start, end)
    day = _day_before_hours(start.date(), now, region, part, spoken=spoken)
    if spoken and {start.minute, end.minute} & set(_QUARTERS):
        if part is None:
            return f"{day} zwischen {_told(start)} und {_told(end)}"
        beside = f" {_PARTS[part][2]}" if "," in day else ""
        return f"{day}{beside} zwischen {_twelve(start)} und {_twelve(end)}"
    return f"{day} zwischen {_hours(start, end, region, spoken=spoken)}"


def _hours(start: datetime, end: datetime, region: str, *, spoken: bool) -> str:
    if spoken and start.minute == end.minute == 0:
        if end.hour == 0:
            return f"{before_noun(start.hour)} Uhr und Mitternacht"
        return f"{before_noun(start.hour)} und {before_noun(end.hour)} Uhr"
    if spoken:
        return f"{clock_words(start, region, spoken=True)} und {clock_words(end, region, spoken=True)}"
    full = start.minute == end.minute == 0
    last = "24" if (end.hour, end.minute) == (0, 0) else _clock_figure(end, region, full=full)
    return f"{_clock_figure(start, region, full=full)} und {last} Uhr"


def _twelve(moment: datetime) -> str:
    """Say an hour beside a half or a quarter on the same clock: "zwischen halb drei und vier Uhr"."""
    if (moment.hour, moment.minute) == (0, 0):
        return "Mitternacht"
    if moment.minute in _QUARTERS:
        return _quarter(moment)
    said = f"{before_noun((moment.hour - 1) % 12 + 1)} Uhr"
    return f"{said} {cardinal(moment.minute)}" if moment.minute else said


def _told(moment: datetime) -> str:
    """Say an hour with the part of the day it lies in: "halb elf vormittags"."""
    if (moment.hour, moment.minute) == (0, 0):
        return "Mitternacht"
    return f"{_twelve(moment)} {_PARTS[_part_of_moment(moment)][2]}"


def windows_words(windows: Sequence[Window], now: datetime, region: str, *, spoken: bool) -> str:
    """Say a few windows as alternatives, the day once where they share it."""
    return alternatives(windows, lambda one: window_words(one, now, region, spoken=spoken), "zwischen", "oder")
