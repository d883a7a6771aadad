"""Later and earlier are measured in German from what is on offer too."""

from datetime import datetime, timedelta

import pytest

from doorstep.dialogue.acts import Expects
from doorstep.dialogue.availability import suits
from doorstep.dialogue.slots import TimeConstraint, Window
from doorstep.dialogue.understanding import Context
from doorstep.languages.de.times import read_times
from doorstep.languages.de.times_relative import COMPARED, REQUEST, WHAT_THERE_IS, around_offers

NOW = datetime.fromisoformat("2026-11-23T09:00:00+01:00")


def _window(hour: int, day: int = 0) -> Window:
    start = NOW.replace(hour=hour) + timedelta(days=day)
    return Window(start, start + timedelta(hours=2))


OFFERED = _window(14)


def _times(text: str) -> tuple[TimeConstraint, ...]:
    context = Context(NOW, Expects.SLOT_DECISION, region="DE", offered=(OFFERED,), free=(OFFERED,))
    return around_offers(read_times(text, context), text.lower(), context)


@pytest.mark.parametrize(
    "text",
    ["Geht's auch später?", "etwas später bitte", "nicht so früh", "ein bisschen später wäre besser", "heute später?"],
)
def test_later_is_after_the_offer(text: str) -> None:
    assert suits(_window(18), _times(text))
    assert not suits(OFFERED, _times(text))


@pytest.mark.parametrize("text", ["Geht es auch früher?", "lieber früher", "ginge es ein bisschen eher"])
def test_earlier_is_before_the_offer(text: str) -> None:
    assert suits(_window(10), _times(text))
    assert not suits(OFFERED, _times(text))


@pytest.mark.parametrize("text", ["an einem anderen Tag bitte", "ein anderer Tag wäre besser"])
def test_another_day_is_not_the_day_on_offer(text: str) -> None:
    assert suits(_window(14, day=1), _times(text))
    assert not suits(OFFERED, _times(text))


@pytest.mark.parametrize(
    "text",
    ["welche zeiten haben sie noch", "was haben sie denn noch frei", "was können sie mir anbieten", "wann geht es"],
)
def test_a_question_for_what_there_is(text: str) -> None:
    assert WHAT_THERE_IS.search(text)


@pytest.mark.parametrize("text", ["können sie früher kommen", "geht es auch am samstag", "wäre etwas später möglich"])
def test_a_request_for_another_time(text: str) -> None:
    assert REQUEST.search(text)


def test_words_that_turn_away_from_the_offer() -> None:
    assert COMPARED.search("haben sie was anderes")
    assert not COMPARED.search("das passt mir gut")
