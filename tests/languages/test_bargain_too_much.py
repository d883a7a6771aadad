"""Messages no buyer writes: their reading is bounded, and nothing in them binds."""

from datetime import datetime

import pytest

from doorstep.bootstrap.haggling import tongues
from doorstep.dialogue.bargaining import BuyerAct, Standing
from doorstep.languages.bargaining import MOST_CHARACTERS, MOST_NUMBERS, read_by

STANDING = Standing(datetime.fromisoformat("2026-11-23T10:00:00-06:00"), "USD", 40000, quote=36000)
TAKEN = {"en": "deal, I take it ", "de": "abgemacht, ich nehme es "}


@pytest.mark.parametrize("code", sorted(TAKEN))
@pytest.mark.parametrize("more", ["1 " * (MOST_NUMBERS + 1), "so " * (MOST_CHARACTERS // 3)])
def test_what_is_too_much_to_be_read_is_asked_back(code: str, more: str) -> None:
    turn = read_by(tongues()[code], TAKEN[code] + more, STANDING)
    assert (turn.acts, turn.numbers) == ((BuyerAct.UNCLEAR,), ())


@pytest.mark.parametrize("code", sorted(TAKEN))
def test_a_long_message_of_a_person_is_read(code: str) -> None:
    turn = read_by(tongues()[code], TAKEN[code] + "12 " * (MOST_NUMBERS // 2), STANDING)
    assert turn.numbers
