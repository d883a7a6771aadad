"""Time constraints in English, as tables of what is said and what it means."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from doorstep.dialogue.understanding import Context
from doorstep.languages.en.times import read_times
from tests.languages.en.time_cases import TUNED
from tests.languages.en.time_cases_held_out import HELD_OUT
from tests.languages.time_notation import meaning, plain

NOW = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("America/Chicago"))


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
