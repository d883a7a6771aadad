"""The notation of the tables of times, and what was read put beside it.

A meaning is `want` or `refuse`, the days (`11-24`, `11-24,11-26`, `11-23..11-27`, `thu*` for every Thursday of the next
28 days) and the hours (`15:00-`, `-12:00`, `14:00-16:00`); several are separated by semicolons. A month before the one
of speaking is of the next year.
"""

import re
from datetime import date, time, timedelta

from doorstep.dialogue.slots import TimeConstraint

NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Meaning = frozenset[tuple[str, tuple[date, ...], time | None, time | None]]


def days_of(words: str, today: date) -> tuple[date, ...]:
    """Read the days of a notation."""
    horizon = [today + timedelta(days=offset) for offset in range(28)]
    found: set[date] = set()
    for word in words.split(","):
        if word.endswith("*"):
            number = {"weekday": (0, 1, 2, 3, 4), "weekend": (5, 6)}.get(word[:-1]) or (NAMES.index(word[:-1]),)
            found |= {day for day in horizon if day.weekday() in number}
        else:
            edges = [
                date.fromisoformat(f"{today.year if edge >= f'{today:%m}' else today.year + 1}-{edge}")
                for edge in word.split("..")
            ]
            found |= {edges[0] + timedelta(days=offset) for offset in range((edges[-1] - edges[0]).days + 1)}
    return tuple(sorted(found))


def meaning(words: str, today: date) -> Meaning:
    """Read the notation of the case tables."""
    found = set()
    for part in filter(None, words.split("; ")):
        polarity, *rest = part.split()
        hours = next((piece for piece in rest if re.fullmatch(r"(\d\d:\d\d)?-(\d\d:\d\d)?", piece)), "-")
        days = [piece for piece in rest if piece != hours]
        since, until = (time.fromisoformat(edge) if edge else None for edge in hours.split("-"))
        found.add((polarity, days_of(days[0], today) if days else (), since, until))
    return frozenset(found)


def plain(constraints: tuple[TimeConstraint, ...]) -> Meaning:
    """Put what was read into the same form."""
    return frozenset((str(one.polarity), one.dates, one.since, one.until) for one in constraints)
