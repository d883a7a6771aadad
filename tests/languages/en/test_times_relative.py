"""Later and earlier are measured from what is on offer; asking for another time accepts nothing."""

from datetime import datetime, timedelta

import pytest

from doorstep.dialogue.acts import CustomerAct, Expects
from doorstep.dialogue.availability import suits
from doorstep.dialogue.slots import Window
from doorstep.dialogue.understanding import Context, Understanding
from doorstep.languages.en import pack

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
ENGLISH = pack()


def _window(hour: int, day: int = 0) -> Window:
    start = NOW.replace(hour=hour) + timedelta(days=day)
    return Window(start, start + timedelta(hours=2))


OFFERED = _window(14)


def _read(text: str) -> Understanding:
    return ENGLISH.understand(text, Context(NOW, Expects.SLOT_DECISION, offered=(OFFERED,), free=(OFFERED,)))


@pytest.mark.parametrize(
    "text", ["anything later?", "a later slot please", "not so early", "can you make it a bit later", "later today?"]
)
def test_later_is_after_the_offer(text: str) -> None:
    times = _read(text).times
    assert suits(_window(18), times)
    assert not suits(OFFERED, times)


@pytest.mark.parametrize("text", ["anything earlier?", "sooner would be better", "is it possible to get it earlier"])
def test_earlier_is_before_the_offer(text: str) -> None:
    times = _read(text).times
    assert suits(_window(10), times)
    assert not suits(OFFERED, times)


@pytest.mark.parametrize(
    "text",
    ["What other times do you have?", "another day", "Can you come later today?", "anything earlier?", "what else?"],
)
def test_asking_for_another_time_accepts_nothing(text: str) -> None:
    read = _read(text)
    assert not read.has(CustomerAct.AFFIRM)
    assert read.choice is None
