"""When people say to call back is when it is called back."""

import json
from dataclasses import replace
from datetime import datetime

import pytest

from doorstep.adapters.store.memory.calls import MemoryCalls
from doorstep.dialogue.acts import Expects
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.slots import Window
from doorstep.dialogue.understanding import Context
from doorstep.runtime.conversation import Conversation
from doorstep.runtime.world_file import read_world
from doorstep.skills.delivery.callback import default_moment, moment
from tests.dialogues.stage import ENGLISH
from tests.dialogues.stage import world as content

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


HOURS = tuple(
    Window(NOW.replace(day=day, hour=9), NOW.replace(day=day, hour=19, minute=55)) for day in (23, 24, 25, 27, 28, 30)
)
"""A week in November with Thanksgiving and a Sunday."""


@pytest.mark.parametrize(
    ("now", "said", "at"),
    [
        ("23 10:00", "Call me back at five.", "23 17:00"),
        ("23 10:00", "Call me back at half past eleven pm.", "24 09:00"),
        ("23 10:00", "Call me back tomorrow at eight in the morning.", "24 09:00"),
        ("25 10:00", "Call me back tomorrow at ten.", "27 09:00"),
        ("28 10:00", "Call me back tomorrow at ten.", "30 09:00"),
        ("28 18:00", "Call me back later.", "30 09:00"),
        ("28 18:00", "I want to talk to a human.", "30 09:00"),
    ],
)
def test_no_call_back_is_promised_when_nobody_may_be_called(now: str, said: str, at: str) -> None:
    begun = datetime.fromisoformat(f"2026-11-{now.replace(' ', 'T')}:00-06:00")
    world = read_world(json.dumps(content("en") | {"now": begun.isoformat(), "slots": []}))
    hours = tuple(one for one in HOURS if one.end > begun)
    promises = _Kept()
    talk = Conversation(replace(world, call_hours=hours), ENGLISH, promises, MemoryCalls().journal("c1"))
    talk.answered(begun)
    for words in (said, "Yes, whenever you like.", "Yes."):
        if not promises.moments:
            talk.say(words, begun)
    assert [one.strftime("%d %H:%M") for one in promises.moments] == [at]


class _Kept:
    """Promises that remember for when a call-back was promised."""

    def __init__(self) -> None:
        self.moments: list[datetime] = []

    def perform(self, effect: Effect) -> bool:
        at = effect.values.get("at")
        if effect.kind is EffectKind.CALLBACK_SCHEDULED and isinstance(at, datetime):
            self.moments.append(at)
        return True

    def close(self) -> None:
        pass
