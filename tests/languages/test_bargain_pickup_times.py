"""When English buyers come: their own hours are heard, idioms, meals and what others do then are not."""

from dataclasses import replace
from datetime import date, time
from typing import Final

import pytest

from doorstep.bootstrap.haggling import tongues
from doorstep.dialogue.bargaining import BuyerExpects, BuyerTurn
from doorstep.dialogue.slots import Polarity, TimeConstraint
from tests.languages.test_bargain_closings import QUOTED, lines

ENGLISH: Final = tongues()["en"]
TOMORROW: Final = date(2026, 11, 24)
FRIDAY: Final = date(2026, 11, 27)
NO_PICKUP: Final = """
    My wife mentioned it over breakfast
    I skipped lunch for this
    Dinner's on me
    Time for tea
    I could ride it day and night
    At the end of the day it's worth it
    At the end of the day it's a fair price, I'll take it for 165
    My phone died at noon
    I texted you at noon
    The race is on Sunday at 9
    The kids go to bed at 8
    The bank opens at 9
    I get cash at the bank tomorrow at 9
    I'll send you the money at noon
    Give me a night on it
    Will you have the tea ready?
    Tea?
    I'll bring you tea
    I'll bring breakfast
    Let me buy you lunch
    My lunch break is too short haha
    It's the high noon of haggling
    Let's call it a night
    My wife is making dinner, I'll write later
    I'll write after lunch
    I'll know tomorrow at 9
    Let's talk tomorrow at 9
    We'll sort out a time tomorrow at 9
    My mum visits on Sunday at 3
    Football at 6 tomorrow, so no
    Someone else comes tomorrow at 6?
    What are you doing tomorrow at 6?
    My brother comes through town on Friday at 5, he lives near you
    We have talked it over at breakfast and yes, we would be happy to pay 165
    A cup of tea and I'll have it at your price
    Maybe tomorrow at 6
    Tomorrow at 6 unless it rains
    I'm so happy today
    Merry Christmas
    It rained on Sunday
"""


def wanted(turn: BuyerTurn) -> list[TimeConstraint]:
    """The times at which they want to come."""
    return [one for one in turn.times if one.polarity is Polarity.WANT]


@pytest.mark.parametrize("expects", [BuyerExpects.PRICE, BuyerExpects.TIME])
@pytest.mark.parametrize("text", lines(NO_PICKUP))
def test_what_only_names_an_hour_is_no_pickup(text: str, expects: BuyerExpects) -> None:
    assert not wanted(ENGLISH.read(text, replace(QUOTED, expects=expects)))


@pytest.mark.parametrize(
    ("text", "day", "hour"),
    [
        ("See you tomorrow at 5", TOMORROW, time(17)),
        ("can I pick it up tomorrow at lunch?", TOMORROW, time(11)),
        ("after lunch on Friday works", FRIDAY, time(14)),
        ("I'll call you tomorrow at 5 when I come", TOMORROW, time(17)),
        ("tomorrow at the end of the day", TOMORROW, time(16)),
        ("I'll pay cash tomorrow at 5 when I pick it up", TOMORROW, time(17)),
        ("the game is at 6 so I'll come at 4 tomorrow", TOMORROW, time(16)),
        ("I get paid friday so friday at 6?", FRIDAY, time(18)),
        ("tomorrow i finish work 16:30, i am at you 17:30", TOMORROW, time(17, 30)),
        ("I get off work at 4 on friday so i'd be with you at 5", FRIDAY, time(17)),
        ("I finish work at 5, so i'll come tomorrow at 6", TOMORROW, time(18)),
    ],
)
def test_their_own_hour_is_the_pickup(text: str, day: date, hour: time) -> None:
    (heard,) = wanted(ENGLISH.read(text, replace(QUOTED, expects=BuyerExpects.TIME)))
    assert (heard.dates, heard.since) == ((day,), hour)
