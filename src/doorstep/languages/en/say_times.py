"""Days, hours and windows of time, as they are said in English."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from doorstep.dialogue.slots import Window
from doorstep.languages.en.say_numbers import cardinal, ordinal, ordinal_figure
from doorstep.languages.kit.say_values import alternatives, local, one_day

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_PARTS = {"morning": "in the morning", "afternoon": "in the afternoon", "evening": "in the evening"}


def day_words(day: date, now: datetime, region: str, *, spoken: bool) -> str:
    """Say a day from where we stand: "today", "tomorrow", "on Tuesday", "on Tuesday the 24th"; never a bare date."""
    distance = (day - now.date()).days
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(distance)
    if near:
        return near
    weekday = WEEKDAYS[day.weekday()]
    if 1 < distance < 7:
        return f"on {weekday}"
    if -7 < distance < -1:
        return f"last {weekday}"
    place = ordinal(day.day) if spoken else ordinal_figure(day.day)
    if (day.year, day.month) == (now.year, now.month):
        return f"on {weekday} the {place}"
    month = _MONTHS[day.month - 1]
    return f"on {weekday} {month} {place}" if region == "US" else f"on {weekday} the {place} of {month}"


def part_of_day(moment: datetime) -> str:
    """Name the part of the day: morning before twelve, evening from five."""
    if moment.hour < 12:
        return "morning"
    return "afternoon" if moment.hour < 17 else "evening"


def clock_words(moment: datetime, region: str, *, spoken: bool) -> str:
    """Say the hour alone, on the 12-hour clock, without the part of the day: "two", "half past two", "2:30"."""
    hour = moment.hour % 12 or 12
    if not spoken:
        return f"{hour}:{moment.minute:02d}" if moment.minute else str(hour)
    if moment.minute == 0:
        return cardinal(hour)
    if region == "GB" and moment.minute in (15, 30):
        return f"{'quarter' if moment.minute == 15 else 'half'} past {cardinal(hour)}"
    if region == "GB" and moment.minute == 45:
        return f"quarter to {cardinal(hour % 12 + 1)}"
    minute = f"oh {cardinal(moment.minute)}" if moment.minute < 10 else cardinal(moment.minute)
    return f"{cardinal(hour)} {minute}"


def full_clock(moment: datetime, region: str, *, spoken: bool) -> str:
    """Say the hour so that it cannot be mistaken: "three in the afternoon", "3 pm", "noon", "midnight"."""
    if moment.minute == 0 and moment.hour in (0, 12):
        return "noon" if moment.hour else "midnight"
    clock = clock_words(moment, region, spoken=spoken)
    if spoken:
        return f"{clock} {_PARTS[part_of_day(moment)]}"
    return f"{clock} {'am' if moment.hour < 12 else 'pm'}"


def moment_words(moment: datetime, now: datetime, region: str, *, spoken: bool) -> str:
    """Say a point in time: "tomorrow at three in the afternoon"."""
    moment = local(moment, now)
    day = day_words(moment.date(), now, region, spoken=spoken)
    if not spoken or (moment.minute == 0 and moment.hour in (0, 12)) or " " in day.removeprefix("on "):
        return f"{day} at {full_clock(moment, region, spoken=spoken)}"
    part = part_of_day(moment)
    named = f"this {part}" if day == "today" else f"{day} {part}"
    return f"{named} at {clock_words(moment, region, spoken=spoken)}"


def window_words(window: Window, now: datetime, region: str, *, spoken: bool) -> str:
    """Say a window of time: "this afternoon between two and four", "on Tuesday between ten in the morning and two"."""
    start, end = local(window.start, now), local(window.end, now)
    if not one_day(start, end):
        first = moment_words(start, now, region, spoken=spoken)
        return f"from {first} until {moment_words(end, now, region, spoken=spoken)}"
    day = day_words(start.date(), now, region, spoken=spoken)
    hours = _hours(start, end, region, spoken=spoken)
    part = _shared_part(start, end)
    if part is None:
        return f"{day} {hours}"
    if day in ("today", "tomorrow", "yesterday"):
        named = f"this {part}" if day == "today" else f"{day} {part}"
        return f"{named} {hours}"
    if " " in day.removeprefix("on "):
        return f"{day} {hours} {_PARTS[part]}" if spoken or part == "morning" else f"{day} {hours}"
    return f"{day} {part} {hours}"


def windows_words(windows: Sequence[Window], now: datetime, region: str, *, spoken: bool) -> str:
    """Say a few windows as alternatives, the day once where they share it."""
    return alternatives(windows, lambda one: window_words(one, now, region, spoken=spoken), "between", "or")


def _shared_part(start: datetime, end: datetime) -> str | None:
    part = part_of_day(start)
    return part if part == part_of_day(end - timedelta(microseconds=1)) or _runs_on(start, end) else None


def _runs_on(start: datetime, end: datetime) -> bool:
    # "this afternoon between four and six" is what people say, although six is evening
    return start.hour >= 12 and end - start <= timedelta(hours=3)


def _hours(start: datetime, end: datetime, region: str, *, spoken: bool) -> str:
    if _shared_part(start, end) is None:
        return f"between {full_clock(start, region, spoken=spoken)} and {full_clock(end, region, spoken=spoken)}"
    last = clock_words(end, region, spoken=spoken)
    if (end.hour, end.minute) == (0, 0):
        last = "midnight"
    elif not spoken and start.hour >= 12:
        last = f"{last} pm"
    return f"between {clock_words(start, region, spoken=spoken)} and {last}"
