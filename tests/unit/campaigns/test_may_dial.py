from dataclasses import replace
from datetime import time, timedelta
from zoneinfo import ZoneInfo

import pytest

from doorstep.campaigns.case import Case, Consent, Purpose
from doorstep.campaigns.next_step import Dial, End, Stop, Wait
from doorstep.campaigns.rules import CallingRules, ConsentBasis, may_dial
from doorstep.campaigns.windows import ROOM
from tests.unit.campaigns.cases import MONDAY, tried

RULES = CallingRules()
RECORDED = CallingRules(consent=ConsentBasis.RECORDED)
SOMEBODY = Case("DE", ("Europe/Berlin",))


def said(given: bool, purpose: Purpose = Purpose.DELIVERY) -> Consent:
    return Consent(purpose, given, MONDAY - timedelta(days=30), "order 4711")


def test_somebody_is_called_within_the_window() -> None:
    assert may_dial(SOMEBODY, MONDAY, RULES) == Dial()


def test_outside_the_window_the_call_waits_with_the_priority_of_its_orders() -> None:
    urgent = replace(SOMEBODY, priority=3)
    assert may_dial(urgent, MONDAY.replace(hour=22), RULES) == Wait(MONDAY.replace(day=3, hour=9), "window", 3)


def test_without_a_country_pack_nobody_is_called() -> None:
    for country in (None, "FR"):
        assert may_dial(replace(SOMEBODY, country=country), MONDAY, RULES) == Stop(End.BLOCKED, "country")


def test_without_a_known_zone_nobody_is_called() -> None:
    for zones in ((), ("Europe/Nowhere",), ("Europe/Berlin", "")):
        assert may_dial(replace(SOMEBODY, zones=zones), MONDAY, RULES) == Stop(End.BLOCKED, "time_zone")


def test_an_opt_out_goes_before_everything() -> None:
    case = replace(SOMEBODY, suppressed=True, wanted=False, country=None)
    assert may_dial(case, MONDAY, RULES) == Stop(End.SUPPRESSED, "opted_out")
    assert may_dial(tried(("opted_out", MONDAY)), MONDAY, RULES) == Stop(End.SUPPRESSED, "opted_out")
    assert may_dial(tried(("wrong_person", MONDAY)), MONDAY, RULES) == Stop(End.SUPPRESSED, "wrong_person")


def test_nobody_is_called_about_nothing() -> None:
    assert may_dial(replace(SOMEBODY, wanted=False), MONDAY, RULES) == Stop(End.CANCELLED, "not_wanted")


def test_a_campaign_that_rests_is_asked_again_later() -> None:
    resting = replace(SOMEBODY, active=False)
    assert may_dial(resting, MONDAY, RULES) == Wait(MONDAY + timedelta(minutes=5), "paused")
    assert may_dial(resting, MONDAY.replace(hour=19, minute=52), RULES) == Wait(MONDAY.replace(day=3, hour=9), "paused")


@pytest.mark.parametrize(
    ("purpose", "consents", "rules", "step"),
    [
        (Purpose.DELIVERY, (), RULES, Dial()),
        (Purpose.DELIVERY, (said(True),), RULES, Dial()),
        (Purpose.DELIVERY, (said(False),), RULES, Stop(End.SUPPRESSED, "consent_withdrawn")),
        (Purpose.DELIVERY, (said(True), said(False)), RULES, Stop(End.SUPPRESSED, "consent_withdrawn")),
        (Purpose.DELIVERY, (said(False), said(True)), RULES, Dial()),
        (Purpose.DELIVERY, (said(False, Purpose.ADVERTISING),), RULES, Dial()),
        (Purpose.DELIVERY, (), RECORDED, Stop(End.BLOCKED, "consent")),
        (Purpose.DELIVERY, (said(True),), RECORDED, Dial()),
        (Purpose.DELIVERY, (said(True, Purpose.ADVERTISING),), RECORDED, Stop(End.BLOCKED, "consent")),
        (Purpose.ADVERTISING, (), RULES, Stop(End.BLOCKED, "consent")),
        (Purpose.ADVERTISING, (said(True),), RULES, Stop(End.BLOCKED, "consent")),
        (Purpose.ADVERTISING, (said(True, Purpose.ADVERTISING),), RULES, Dial()),
        (Purpose.ADVERTISING, (said(False, Purpose.ADVERTISING),), RULES, Stop(End.SUPPRESSED, "consent_withdrawn")),
    ],
)
def test_the_last_statement_about_the_purpose_counts(
    purpose: Purpose, consents: tuple[Consent, ...], rules: CallingRules, step: Dial | Stop
) -> None:
    assert may_dial(replace(SOMEBODY, purpose=purpose, consents=consents), MONDAY, rules) == step


def test_advertising_needs_a_statement_in_every_country() -> None:
    zones = {"AT": "Europe/Vienna", "CH": "Europe/Zurich", "GB": "Europe/London", "US": "America/New_York"}
    for country, zone in zones.items():
        case = Case(country, (zone,), Purpose.ADVERTISING)
        assert may_dial(case, MONDAY, RULES) == Stop(End.BLOCKED, "consent")


def test_attempts_are_used_up() -> None:
    days = [MONDAY - timedelta(days=day) for day in (7, 6, 5, 4)]
    case = tried(*(("no_answer", day) for day in days))
    assert may_dial(case, MONDAY, RULES) == Stop(End.GIVEN_UP, "attempts")
    assert may_dial(case, MONDAY, CallingRules(attempts=5)) == Dial()


def test_a_number_is_dialled_twice_a_day_at_most() -> None:
    case = replace(SOMEBODY, number_dialled=(MONDAY.replace(hour=9), MONDAY.replace(hour=9, minute=30)))
    assert may_dial(case, MONDAY, RULES) == Wait(MONDAY.replace(day=3, hour=9), "often")
    assert may_dial(case, MONDAY.replace(day=3), RULES) == Dial()


def test_a_setting_beyond_the_country_s_is_not_taken() -> None:
    case = replace(SOMEBODY, number_dialled=(MONDAY.replace(hour=9), MONDAY.replace(hour=9, minute=30)))
    assert isinstance(may_dial(case, MONDAY, CallingRules(attempts_a_day=10)), Wait)
    assert may_dial(replace(case, number_dialled=case.number_dialled[:1]), MONDAY, CallingRules(attempts_a_day=1)) == (
        Wait(MONDAY.replace(day=3, hour=9), "often")
    )


def test_a_number_is_dialled_five_times_in_seven_days_at_most() -> None:
    days = tuple(MONDAY - timedelta(days=day) for day in (6, 5, 4, 3, 2))
    case = replace(SOMEBODY, number_dialled=days)
    assert may_dial(case, MONDAY, RULES) == Wait(days[0] + timedelta(days=7), "often")
    assert may_dial(case, days[0] + timedelta(days=7), RULES) == Dial()


def test_after_a_deadline_nobody_is_called() -> None:
    noon = MONDAY.replace(hour=12)
    case = replace(SOMEBODY, deadline=noon)
    assert may_dial(case, noon - ROOM, RULES) == Dial()
    late = Stop(End.GIVEN_UP, "too_late")
    assert may_dial(case, noon - ROOM + timedelta(seconds=1), RULES) == late
    assert may_dial(case, noon, RULES) == late
    assert may_dial(replace(case, deadline=MONDAY.replace(day=3, hour=8)), MONDAY.replace(hour=20), RULES) == late


def test_a_call_back_is_made_when_it_was_asked_for() -> None:
    four = MONDAY.replace(hour=16)
    case = replace(tried(("callback", MONDAY)), wish=four)
    assert may_dial(case, MONDAY.replace(hour=11), RULES) == Wait(four, "callback", 2)
    assert may_dial(case, four, RULES) == Dial()


def test_a_call_back_that_was_asked_for_may_be_one_more_than_the_day_allows() -> None:
    four = MONDAY.replace(hour=16)
    case = tried(("no_answer", MONDAY.replace(hour=9)), ("callback", MONDAY))
    assert may_dial(case, four, RULES) == Dial()
    assert may_dial(replace(case, wish=four), four, RULES) == Dial()


def test_a_conversation_that_was_cut_off_may_be_taken_up_on_the_same_day() -> None:
    case = tried(("no_answer", MONDAY.replace(hour=9)), ("cut_off", MONDAY))
    assert may_dial(case, MONDAY + timedelta(minutes=4), RULES) == Dial()


def test_hours_no_zone_has_in_common_need_somebody_to_look() -> None:
    far = replace(SOMEBODY, zones=("Europe/Berlin", "Asia/Tokyo"))
    assert may_dial(far, MONDAY, CallingRules(first=time(10), last=time(11))) == Stop(End.BLOCKED, "window")


def test_the_zone_of_the_clock_that_asks_makes_no_difference() -> None:
    elsewhere = MONDAY.replace(hour=22).astimezone(ZoneInfo("Asia/Tokyo"))
    assert may_dial(SOMEBODY, elsewhere, RULES) == may_dial(SOMEBODY, MONDAY.replace(hour=22), RULES)
