"""The days and hours of the NLU++ hotel calls, which carry normalised values."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from benchmarks.understanding.figures import Figure, share, skipped
from benchmarks.understanding.language_run import LanguageRun
from benchmarks.understanding.public_sets import PublicSet
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.slots import TimeConstraint
from doorstep.dialogue.understanding import Context

NOW = datetime(2022, 3, 15, 9, tzinfo=ZoneInfo("Europe/London"))
"""The moment the set's values are told from: "tomorrow" is the sixteenth."""
DAYS = ("date", "date_from", "date_to")
HOURS = ("time", "time_from", "time_to")


def hotel_time_figures(run: LanguageRun, folder: Path) -> Iterator[Figure]:
    """Days and hours read as the set has them."""
    if run.code != "en":
        return
    rows = PublicSet(folder, "yes_no/nlupp.hotels.jsonl")
    if not rows.there():
        yield skipped("NLU++ hotels: days", rows.name)
        return
    days, hours, coming = [], [], []
    for row in rows:
        slots = row.get("slots", {})
        read = run.hear(row["text"], Context(NOW, Expects.AVAILABILITY, "GB")).times
        gold = [day for name in DAYS if name in slots and (day := _day(slots[name]["value"])) is not None]
        if gold:
            days.append(days_right(gold, read))
            coming += [days[-1]] if min(gold) >= NOW.date() else []
        clock = [value for name in HOURS if name in slots and "hour" in (value := slots[name]["value"])]
        if clock:
            hours.append(all(hour_right(value["hour"], value.get("minute", 0), read) for value in clock))
    yield Figure("NLU++ hotels: days right", share(sum(days), len(days)), len(days))
    yield Figure("NLU++ hotels: days to come right", share(sum(coming), len(coming)), len(coming))
    yield Figure("NLU++ hotels: hours right, morning or evening alike", share(sum(hours), len(hours)), len(hours))


def days_right(gold: list[date], read: tuple[TimeConstraint, ...]) -> bool:
    """Whether the first and the last day are those that were said; a stay's last day may be the night before."""
    days = sorted(day for one in read for day in one.dates)
    if not days or days[0] != min(gold):
        return False
    return days[-1] == max(gold) or (len(gold) > 1 and (max(gold) - days[-1]).days == 1)


def hour_right(hour: int, minute: int, read: tuple[TimeConstraint, ...]) -> bool:
    """Whether some constraint begins or ends at this time on a clock face of twelve hours."""
    edges = [edge for one in read for edge in (one.since, one.until) if edge is not None]
    return any((edge.hour % 12, edge.minute) == (hour % 12, minute) for edge in edges)


def _day(value: dict[str, Any]) -> date | None:
    if not {"day", "month", "year"} <= value.keys():
        return None
    return date(value["year"], value["month"], value["day"])
