"""Time constraints in German, as tables of what is said and what it means."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.times import read_times
from tests.languages.de.time_cases import SAID
from tests.languages.de.time_cases_more import CAME_UP
from tests.languages.time_notation import meaning, plain

NOW = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.mark.parametrize(("said", "expected"), SAID + CAME_UP)
def test_what_is_said_means(said: str, expected: str) -> None:
    read = read_times(said, Context(NOW, Expects.AVAILABILITY, region="DE"))
    assert plain(read.constraints) == meaning(expected, NOW.date())
