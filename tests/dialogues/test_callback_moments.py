"""When people say to call back is when it is called back."""

from datetime import datetime

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.understanding import Context
from doorstep.skills.delivery.callback import default_moment, moment
from tests.dialogues.stage import ENGLISH

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("in half an hour", "23 09:30"),
        ("call me back in ten minutes", "23 09:10"),
        ("at five", "23 17:00"),
        ("around three", "23 15:00"),
        ("tomorrow at eight", "24 08:00"),
        ("I'm at work until six", "23 18:00"),
        ("later this afternoon, about four", "23 16:00"),
    ],
)
def test_the_moment_named_is_the_moment_kept(said: str, at: str) -> None:
    read = ENGLISH.understand(said, Context(NOW, Expects.CALLBACK_TIME))
    kept = moment(read.times, NOW)
    assert kept is not None
    assert kept.strftime("%d %H:%M") == at


def test_without_a_time_it_is_two_hours_on_or_the_next_morning() -> None:
    assert default_moment(NOW).strftime("%d %H:%M") == "23 11:00"
    assert default_moment(NOW.replace(hour=19)).strftime("%d %H:%M") == "24 10:00"
