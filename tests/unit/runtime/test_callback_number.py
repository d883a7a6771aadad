"""Which numbers people can have themselves called back on."""

from datetime import UTC, datetime

import pytest

from doorstep.campaigns.next_step import Dial, End, NextStep, Stop, Wait
from doorstep.ports.campaign_engine import LineLimits
from doorstep.runtime.callback_number import unless_barred
from doorstep.runtime.desk import Line

EVERYWHERE = Line(LineLimits("main", 1, 1.0), "sip:{phone}@example.com")
AMERICAN = Line(LineLimits("american", 1, 1.0), "sip:{phone}@example.com", frozenset({"US"}))
WAIT = Wait(datetime(2026, 11, 23, 15, tzinfo=UTC), "callback")
PERSON = Stop(End.PERSON, "callback_number")


@pytest.mark.parametrize(
    "number", ["+12025550166", "+18005550123", "+493023125123", "+4916012345678", "+442079460123", "+41791234567"]
)
def test_ordinary_numbers_are_called_back(number: str) -> None:
    assert unless_barred(WAIT, number, [EVERYWHERE]) == WAIT
    assert unless_barred(Dial(), number, [EVERYWHERE]) == Dial()


@pytest.mark.parametrize(
    "number",
    [
        pytest.param("+19005550123", id="premium rate"),
        pytest.param("+448711234567", id="premium rate abroad"),
        pytest.param("+491801234567", id="shared cost"),
        pytest.param("+447012345678", id="personal number"),
        pytest.param("+881612345678", id="satellite"),
        pytest.param("+18765551234", id="dear country with the code of ours"),
        pytest.param("+33612345678", id="country without hours"),
        pytest.param("+49900123456", id="no such number"),
        pytest.param("+12025", id="too short"),
        pytest.param("123", id="no number"),
    ],
)
def test_others_go_to_a_person(number: str) -> None:
    assert unless_barred(WAIT, number, [EVERYWHERE]) == PERSON
    assert unless_barred(Dial(), number, [EVERYWHERE]) == PERSON


def test_a_country_without_a_line_is_not_called() -> None:
    assert unless_barred(WAIT, "+493023125123", [AMERICAN]) == PERSON
    assert unless_barred(WAIT, "+12025550166", [AMERICAN]) == WAIT


@pytest.mark.parametrize("step", [Stop(End.CALLED, "agreed"), Stop(End.SUPPRESSED, "opted_out")])
def test_what_is_over_stays_so(step: NextStep) -> None:
    assert unless_barred(step, "+19005550123", [EVERYWHERE]) == step


def test_their_own_number_is_not_asked_about() -> None:
    assert unless_barred(WAIT, None, []) == WAIT
