"""Time constraints in English, as tables of what is said and what it means."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from doorstep.dialogue.slots import TimeConstraint
from doorstep.dialogue.understanding import Context
from doorstep.languages.en.times import read_times
from tests.languages.en.time_cases import TUNED
from tests.languages.en.time_cases_held_out import HELD_OUT

NOW = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("America/Chicago"))
NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Meaning = frozenset[tuple[str, tuple[date, ...], time | None, time | None]]


def days_of(words: str, today: date) -> tuple[date, ...]:
    horizon = [today + timedelta(days=offset) for offset in range(28)]
    found: set[date] = set()
    for word in words.split(","):
        if word.endswith("*"):
            number = {"weekday": (0, 1, 2, 3, 4), "weekend": (5, 6)}.get(word[:-1]) or (NAMES.index(word[:-1]),)
            found |= {day for day in horizon if day.weekday() in number}
        else:
            edges = [
                date.fromisoformat(f"{today.year if edge >= '02' else today.year + 1}-{edge}")
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
    return frozenset((str(one.polarity), one.dates, one.since, one.until) for one in constraints)


@pytest.mark.parametrize(("said", "expected"), TUNED)
def test_what_is_said_means(said: str, expected: str) -> None:
    assert plain(read_times(said, Context(NOW)).constraints) == meaning(expected, NOW.date())


def test_nearly_all_of_the_held_out_table_is_read() -> None:
    right = [
        said
        for said, expected in HELD_OUT
        if plain(read_times(said, Context(NOW)).constraints) == meaning(expected, NOW.date())
    ]
    assert len(right) >= 0.9 * len(HELD_OUT)
