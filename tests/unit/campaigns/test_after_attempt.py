from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from doorstep.campaigns.best_time import Daypart, daypart
from doorstep.campaigns.case import Case, PastAttempt
from doorstep.campaigns.moments import next_day
from doorstep.campaigns.next_step import End, Stop, Wait
from doorstep.campaigns.outcomes import Outcome, outcome_of
from doorstep.campaigns.retry import AFTER
from doorstep.campaigns.rules import CallingRules, after_attempt, may_dial
from tests.unit.campaigns.cases import HOW, MONDAY, TALK, attempt, tried

RULES = CallingRules()
OVER = MONDAY + TALK


def followed(case: Case, rules: CallingRules = RULES) -> Wait | Stop:
    return after_attempt(case, case.attempts[-1].ended_at, rules)


def waited(case: Case, rules: CallingRules = RULES) -> Wait:
    step = followed(case, rules)
    assert isinstance(step, Wait)
    return step


def test_every_outcome_has_its_row() -> None:
    assert set(AFTER) == set(Outcome)
    assert set(HOW) == {one.value for one in Outcome}


@pytest.mark.parametrize("name", sorted(HOW))
def test_cause_and_disposition_make_the_outcome(name: str) -> None:
    assert outcome_of(attempt(name, MONDAY)).value == name


@pytest.mark.parametrize(
    ("cause", "disposition", "answered", "agreed", "outcome"),
    [
        ("remote_hangup", None, True, False, Outcome.HUNG_UP),
        ("remote_hangup", "hung_up", True, True, Outcome.SETTLED),
        ("dropped", "unreachable", True, True, Outcome.SETTLED),
        ("dropped", "callback", True, False, Outcome.CALLBACK),
        ("dropped", "appointment", True, False, Outcome.CUT_OFF),
        ("media_lost", "appointment", True, False, Outcome.PARTLY),
        ("media_lost", "voicemail", True, False, Outcome.VOICEMAIL),
        ("failed", "hung_up", True, False, Outcome.FAILED),
        ("transferred", "transferred", True, False, Outcome.SETTLED),
        ("local_hangup", "refused", True, True, Outcome.SETTLED),
        ("local_hangup", "not_here", True, False, Outcome.NOT_HERE),
        ("local_hangup", "something new", True, False, Outcome.UNRESOLVED),
        ("something new", None, False, False, Outcome.FAILED),
        ("remote_hangup", "unreachable", False, False, Outcome.NO_ANSWER),
    ],
)
def test_odd_attempts_have_an_outcome_too(
    cause: str, disposition: str | None, answered: bool, agreed: bool, outcome: Outcome
) -> None:
    one = PastAttempt(1, MONDAY, OVER, cause, disposition, answered=answered, agreed=agreed)
    assert outcome_of(one) is outcome


@pytest.mark.parametrize(
    ("outcome", "stop"),
    [
        ("settled", Stop(End.CALLED, "appointment")),
        ("opted_out", Stop(End.SUPPRESSED, "opted_out")),
        ("wrong_person", Stop(End.SUPPRESSED, "wrong_person")),
        ("unresolved", Stop(End.PERSON, "unresolved")),
        ("not_found", Stop(End.GIVEN_UP, "not_found")),
        ("callback", Stop(End.PERSON, "callback")),
    ],
)
def test_these_end_the_case_at_once(outcome: str, stop: Stop) -> None:
    assert followed(tried((outcome, MONDAY))) == stop


def test_a_call_that_was_dropped_after_everything_was_agreed_is_not_made_again() -> None:
    case = tried(("cut_off", MONDAY))
    agreed = replace(case, attempts=(replace(case.attempts[0], disposition=None, agreed=True),))
    assert followed(agreed) == Stop(End.CALLED, "agreed")


@pytest.mark.parametrize(("outcome", "minutes"), [("busy", (10, 25, 60)), ("failed", (5, 30, 120))])
def test_a_line_that_did_not_carry_is_tried_soon_and_then_later(outcome: str, minutes: tuple[int, ...]) -> None:
    days = [MONDAY + timedelta(days=number) for number in range(3)]
    for number, wanted in enumerate(minutes, 1):
        case = tried(*((outcome, day) for day in days[:number]))
        assert followed(case) == Wait(case.attempts[-1].ended_at + timedelta(minutes=wanted), outcome)


@pytest.mark.parametrize("outcome", ["unreachable", "media_lost", "dropped"])
def test_network_trouble_is_tried_again_soon(outcome: str) -> None:
    assert followed(tried((outcome, MONDAY))) == Wait(OVER + timedelta(minutes=5), outcome)


@pytest.mark.parametrize("outcome", ["no_answer", "declined", "voicemail", "screening", "not_here"])
def test_who_was_not_reached_is_tried_at_another_time_of_day(outcome: str) -> None:
    step = waited(tried((outcome, MONDAY)))
    assert step.reason == outcome
    assert step.until >= OVER + RULES.delays.apart
    assert daypart(step.until, "Europe/Berlin") is Daypart.AFTERNOON
    second = waited(tried((outcome, MONDAY), (outcome, MONDAY.replace(hour=14))))
    assert daypart(second.until, "Europe/Berlin") is Daypart.EVENING


def test_who_hung_up_is_tried_once_more_the_next_day() -> None:
    step = waited(tried(("hung_up", MONDAY)))
    assert step.until.astimezone(MONDAY.tzinfo).date() == MONDAY.date() + timedelta(days=1)
    again = tried(("hung_up", MONDAY), ("hung_up", MONDAY + timedelta(days=1)))
    assert followed(again) == Stop(End.GIVEN_UP, "hung_up")


def test_attempts_of_the_next_morning_do_not_begin_all_at_once() -> None:
    begun = {waited(tried(("hung_up", MONDAY + timedelta(seconds=number)))).until for number in range(40)}
    assert len(begun) > 30
    assert max(begun) - min(begun) <= timedelta(hours=1)


def test_the_next_day_has_begun_in_every_zone() -> None:
    case = replace(tried(("hung_up", MONDAY)), country="US", zones=("America/New_York", "Pacific/Honolulu"))
    assert next_day(case, MONDAY.replace(hour=22)) == datetime(2026, 3, 3, tzinfo=ZoneInfo("Pacific/Honolulu"))


def test_who_agreed_to_a_part_is_called_once_more_and_then_by_a_person() -> None:
    step = waited(tried(("partly", MONDAY)))
    assert step.until.astimezone(MONDAY.tzinfo).date() == MONDAY.date() + timedelta(days=1)
    again = tried(("partly", MONDAY), ("partly", MONDAY + timedelta(days=1)))
    assert followed(again) == Stop(End.PERSON, "partly")


def test_a_conversation_we_lost_is_taken_up_within_two_minutes_before_all_others() -> None:
    step = waited(tried(("cut_off", MONDAY)))
    assert timedelta(seconds=60) <= step.until - OVER <= timedelta(seconds=120)
    assert (step.reason, step.priority) == ("cut_off", 1)


def test_a_conversation_we_lost_twice_goes_to_a_person() -> None:
    assert followed(tried(("cut_off", MONDAY), ("cut_off", MONDAY + timedelta(minutes=4)))) == Stop(
        End.PERSON, "cut_off"
    )


def test_conversations_lost_together_are_not_taken_up_together() -> None:
    moments = {waited(tried(("cut_off", MONDAY + timedelta(seconds=number)))).until.second for number in range(40)}
    assert len(moments) > 20


def test_a_call_back_is_made_when_it_was_asked_for() -> None:
    four = MONDAY.replace(hour=16)
    assert followed(replace(tried(("callback", MONDAY)), wish=four)) == Wait(four, "callback", 2)


def test_a_call_back_asked_for_at_night_is_made_in_the_morning() -> None:
    case = replace(tried(("callback", MONDAY)), wish=MONDAY.replace(hour=23))
    assert followed(case) == Wait(MONDAY.replace(day=3, hour=9), "callback", 2)


def test_a_call_back_asked_for_at_once_is_not_made_in_the_past() -> None:
    case = replace(tried(("callback", MONDAY)), wish=MONDAY + timedelta(seconds=30))
    assert followed(case) == Wait(OVER, "callback", 2)


def test_a_call_back_that_was_made_is_not_made_again() -> None:
    four = MONDAY.replace(hour=16)
    case = replace(tried(("callback", MONDAY), ("busy", four)), wish=four)
    assert followed(case).reason == "busy"


def test_a_call_back_that_was_promised_for_after_the_deadline_goes_to_a_person() -> None:
    case = replace(tried(("callback", MONDAY)), wish=MONDAY.replace(hour=16), deadline=MONDAY.replace(hour=14))
    assert followed(case) == Stop(End.PERSON, "too_late")
    assert may_dial(case, MONDAY.replace(hour=11), RULES) == Stop(End.PERSON, "too_late")
    assert may_dial(case, MONDAY.replace(hour=17), RULES) == Stop(End.PERSON, "too_late")


def test_call_backs_are_not_attempts_in_vain_but_have_an_end() -> None:
    days = [MONDAY + timedelta(days=number) for number in range(4)]
    wish = MONDAY + timedelta(days=4)
    one_attempt = CallingRules(attempts=1)
    three = replace(tried(*(("callback", day) for day in days[:3])), wish=wish)
    assert followed(three, one_attempt) == Wait(wish, "callback", 2)
    four = replace(tried(*(("callback", day) for day in days)), wish=wish)
    assert followed(four, one_attempt) == Stop(End.PERSON, "callback")


def test_attempts_are_used_up() -> None:
    days = [MONDAY + timedelta(days=number) for number in range(4)]
    assert followed(tried(*(("no_answer", day) for day in days))) == Stop(End.GIVEN_UP, "attempts")
    assert followed(tried(("busy", MONDAY)), CallingRules(attempts=1)) == Stop(End.GIVEN_UP, "attempts")


def test_after_the_last_attempt_of_the_day_the_next_one_is_another_day() -> None:
    step = waited(tried(("busy", MONDAY.replace(hour=9)), ("busy", MONDAY)))
    assert step.until == MONDAY.replace(day=3, hour=9)


def test_a_deadline_brings_the_next_attempt_forward() -> None:
    case = replace(tried(("no_answer", MONDAY)), deadline=MONDAY.replace(hour=12))
    step = waited(case)
    assert OVER + timedelta(minutes=10) <= step.until < MONDAY.replace(hour=12)
    assert isinstance(may_dial(case, step.until, RULES), type(may_dial(case, MONDAY, RULES)))


def test_the_last_attempt_before_a_deadline_does_not_come_at_once() -> None:
    case = replace(tried(("no_answer", MONDAY)), deadline=OVER + timedelta(minutes=16))
    assert waited(case).until == OVER + timedelta(minutes=10)


def test_the_best_time_of_day_is_passed_over_where_it_is_too_late() -> None:
    evenings = tuple(MONDAY.replace(hour=18) - timedelta(days=days) for days in (30, 20, 10))
    case = replace(tried(("no_answer", MONDAY)), answered_before=evenings, deadline=MONDAY.replace(hour=15))
    assert waited(case).until == OVER + RULES.delays.apart


def test_no_attempt_follows_that_would_come_too_late() -> None:
    for outcome in ("no_answer", "busy", "failed", "hung_up", "cut_off"):
        case = replace(tried((outcome, MONDAY)), deadline=OVER + timedelta(minutes=6))
        assert followed(case) == Stop(End.GIVEN_UP, "too_late")


def test_who_hung_up_is_not_called_in_a_hurry() -> None:
    case = replace(tried(("hung_up", MONDAY)), deadline=MONDAY.replace(hour=18))
    assert followed(case) == Stop(End.GIVEN_UP, "too_late")


@pytest.mark.parametrize(
    ("change", "stop"),
    [
        ({"suppressed": True}, Stop(End.SUPPRESSED, "opted_out")),
        ({"wanted": False}, Stop(End.CANCELLED, "not_wanted")),
        ({"zones": ()}, Stop(End.BLOCKED, "time_zone")),
        ({"country": None}, Stop(End.BLOCKED, "country")),
    ],
)
def test_what_changed_meanwhile_counts(change: dict[str, object], stop: Stop) -> None:
    assert followed(replace(tried(("busy", MONDAY)), **change)) == stop  # type: ignore[arg-type]  # fields by name


def test_what_was_agreed_counts_even_where_nobody_may_be_called_any_more() -> None:
    assert followed(replace(tried(("settled", MONDAY)), wanted=False)) == Stop(End.CALLED, "appointment")


def test_the_hour_they_answered_before_is_preferred() -> None:
    evenings = tuple(MONDAY.replace(hour=18) - timedelta(days=days) for days in (30, 20, 10))
    case = replace(tried(("no_answer", MONDAY)), answered_before=evenings)
    step = waited(case)
    assert daypart(step.until, "Europe/Berlin") is Daypart.EVENING
    assert step.until.astimezone(MONDAY.tzinfo).date() == MONDAY.date()


def test_an_attempt_found_long_after_is_followed_from_now_on() -> None:
    now = MONDAY + timedelta(days=1)
    step = after_attempt(tried(("busy", MONDAY)), now, RULES)
    assert step == Wait(now, "busy")


def test_morning_afternoon_and_evening_are_those_of_the_recipient() -> None:
    noon = datetime.combine(MONDAY.date(), MONDAY.time().replace(hour=12), MONDAY.tzinfo)
    assert daypart(noon, "Europe/Berlin") is Daypart.AFTERNOON
    assert daypart(noon, "America/New_York") is Daypart.MORNING
    assert daypart(MONDAY.replace(hour=17), "Europe/Berlin") is Daypart.EVENING
