"""Working at campaigns: who is due is rung once, what follows is stored, and nothing breaks a limit."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import update

from doorstep.adapters.store.sql.tables import contacts
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.slots import Address
from doorstep.errors import BadInput, OutsideError, SettingsError
from doorstep.ports.campaign_engine import LineLimits
from doorstep.ports.campaign_store import Calling, CampaignState, ContactState
from doorstep.ports.outbox import DeliveryState, Subscription
from doorstep.ports.telephone import MediaJob
from doorstep.ports.telephony import Cause
from doorstep.runtime.desk import Line
from doorstep.runtime.media_process import DIED
from doorstep.runtime.world_file import read_world
from doorstep.testing.store_conformance import effect, order
from doorstep.testing.virtual_time import run_virtually
from tests.integration.campaign_stage import MONDAY, NAME, Emit, PlayedTelephone, Stage, books, unanswered

HOUR = timedelta(hours=1)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def test_everybody_is_rung_once(stage: Stage) -> None:
    stage.people(30)
    telephone = PlayedTelephone(lambda job, nth: books, stage)
    assert run_virtually(stage.run(telephone)) == 30
    assert len({job.call for job in telephone.rung}) == 30
    assert stage.campaigns.states(NAME) == {ContactState.CALLED: 30}
    assert stage.calls.free_slots(f"campaign {NAME}")[0].capacity == 20


def test_calls_begin_no_faster_than_the_line_allows(tmp_path: Path) -> None:
    stage = Stage(tmp_path, lines=(Line(LineLimits("main", 50, 4.0), "sip:{phone}@example.com"),))
    stage.people(40)
    telephone = PlayedTelephone(lambda job, nth: books, stage)
    run_virtually(stage.run(telephone, at_once=50))
    assert most_within(telephone.moments, timedelta(seconds=1)) <= 4


def test_no_more_calls_go_on_than_the_line_carries(tmp_path: Path) -> None:
    stage = Stage(tmp_path, lines=(Line(LineLimits("main", 3, 10.0), "sip:{phone}@example.com"),))
    stage.people(12)
    going_on = [0]
    most = []

    async def counted(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
        going_on[0] += 1
        most.append(going_on[0])
        await books(telephone, job, emit)
        going_on[0] -= 1

    run_virtually(stage.run(PlayedTelephone(lambda job, nth: counted, stage)))
    assert max(most) == 3


def test_whom_nobody_reaches_is_tried_again_at_other_hours_and_then_given_up(stage: Stage) -> None:
    stage.people(1)
    telephone = PlayedTelephone(lambda job, nth: unanswered(Cause.NO_ANSWER), stage)
    run_virtually(stage.run(telephone, until=timedelta(days=14)))
    assert len(telephone.rung) == stage.rules.attempts
    assert [job.call[-2:] for job in telephone.rung] == ["-1", "-2", "-3", "-4"]
    assert stage.contact(telephone.rung[0]).state is ContactState.GIVEN_UP
    assert all(9 <= moment.hour < 20 and moment.weekday() < 6 for moment in telephone.moments)


def test_a_call_back_is_made_when_it_was_asked_for_to_the_number_that_was_named(stage: Stage) -> None:
    stage.people(1)
    wish = MONDAY + 3 * HOUR

    async def asks_back(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
        emit({"type": "answered"})
        stage.promise(job, EffectKind.CALLBACK_SCHEDULED, at=wish, to="+12025550199")
        emit({"type": "ended", "cause": "remote_hangup", "status": None, "seconds": 5.0})
        emit({"type": "outcome", "disposition": "callback", "parcels": [], "disclosed": True, "turns": 2})

    telephone = PlayedTelephone(lambda job, nth: asks_back if nth == 1 else books, stage)
    run_virtually(stage.run(telephone, until=timedelta(hours=6)))
    assert [job.uri for job in telephone.rung] == ["sip:+12025550000@example.com", "sip:+12025550199@example.com"]
    assert timedelta(0) <= telephone.moments[1] - wish < timedelta(seconds=90)
    assert read_world(telephone.rung[1].world).earlier is not None


@pytest.mark.parametrize("lost", [False, True])
def test_nobody_has_an_expensive_number_rung_by_asking_for_a_call_back(stage: Stage, *, lost: bool) -> None:
    stage.people(1)

    async def asks_back(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
        emit({"type": "answered"})
        stage.promise(job, EffectKind.CALLBACK_SCHEDULED, at=MONDAY + HOUR, to="+19005550123")
        if not lost:
            emit({"type": "ended", "cause": "remote_hangup", "status": None, "seconds": 5.0})
            emit({"type": "outcome", "disposition": "callback", "parcels": [], "disclosed": True, "turns": 2})

    telephone = PlayedTelephone(lambda job, nth: asks_back, stage)
    run_virtually(stage.run(telephone, until=timedelta(hours=6)))
    assert len(telephone.rung) == 1
    assert (stage.row(0).state, stage.row(0).reason) == (ContactState.PERSON, "callback_number")


def test_an_expensive_number_that_was_promised_before_goes_to_a_person(stage: Stage) -> None:
    stage.people(1)
    with stage.database.writing() as connection:
        connection.execute(update(contacts).values(redial="+19005550123"))
    telephone = PlayedTelephone(lambda job, nth: books, stage)
    assert run_virtually(stage.run(telephone)) == 0
    assert (stage.row(0).state, stage.row(0).reason) == (ContactState.PERSON, "callback_number")


def test_an_opt_out_ends_every_case_of_the_number(stage: Stage) -> None:
    stage.people(2)
    stage.campaigns.open_campaign("december", stage.campaigns.campaigns()[0].template, (), MONDAY)
    stage.campaigns.add_orders("december", [order(77, "+12025550000")])

    async def opts_out(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
        emit({"type": "answered"})
        await asyncio.sleep(5)
        stage.promise(job, EffectKind.OPTED_OUT)
        emit({"type": "ended", "cause": "remote_hangup", "status": None, "seconds": 5.0})
        emit({"type": "outcome", "disposition": "opted_out", "parcels": [], "disclosed": True, "turns": 2})

    telephone = PlayedTelephone(lambda job, nth: opts_out if "0000@" in job.uri else books, stage)
    run_virtually(stage.run(telephone, until=timedelta(days=3), at_once=1))
    assert Counter(job.uri for job in telephone.rung)["sip:+12025550000@example.com"] == 1
    assert stage.campaigns.states("december") == {ContactState.SUPPRESSED: 1}


def test_a_parcel_that_was_delivered_is_not_called_about_and_ends_a_running_call(stage: Stage) -> None:
    stage.people(2)

    async def delivered(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
        emit({"type": "answered"})
        stage.campaigns.cancel_order("order 0", "delivered")
        stage.campaigns.cancel_order("order 1", "delivered")
        await asyncio.sleep(60)
        emit({"type": "ended", "cause": "local_hangup", "status": None, "seconds": 60.0})
        emit({"type": "outcome", "disposition": "unresolved", "parcels": [], "disclosed": True, "turns": 2})

    telephone = PlayedTelephone(lambda job, nth: delivered, stage)
    run_virtually(stage.run(telephone, until=timedelta(minutes=5), at_once=1))
    assert len(telephone.rung) == 1
    assert telephone.called_off == {telephone.rung[0].call: "delivered"}
    assert stage.campaigns.states(NAME) == {ContactState.CANCELLED: 2}


def test_a_call_that_was_lost_after_the_answer_is_taken_up_again_once_with_what_was_promised(stage: Stage) -> None:
    stage.people(1)

    async def breaks_off(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
        emit({"type": "answered"})
        await asyncio.sleep(20)
        raise OutsideError(DIED)

    telephone = PlayedTelephone(lambda job, nth: breaks_off, stage)
    run_virtually(stage.run(telephone, until=HOUR))
    first, second = telephone.moments
    assert timedelta(seconds=60) <= second - first - timedelta(seconds=20) <= timedelta(seconds=140)
    assert stage.contact(telephone.rung[0]).state is ContactState.PERSON


def test_what_was_agreed_before_a_call_was_lost_stands_and_nobody_is_rung_again(stage: Stage) -> None:
    stage.people(1)

    async def books_and_breaks_off(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
        emit({"type": "answered"})
        stage.book(job)
        raise OutsideError(DIED)

    telephone = PlayedTelephone(lambda job, nth: books_and_breaks_off, stage)
    run_virtually(stage.run(telephone, until=timedelta(days=2)))
    assert len(telephone.rung) == 1
    assert stage.contact(telephone.rung[0]).state is ContactState.CALLED


def test_who_could_not_even_be_rung_waits_and_keeps_the_attempt(stage: Stage) -> None:
    stage.people(1)

    prepared: list[str] = []

    async def is_dead_at_first(job: MediaJob) -> None:
        prepared.append(job.call[-2:])
        if len(prepared) < 3:
            raise OutsideError(DIED)

    telephone = PlayedTelephone(lambda job, nth: books, stage, prepares=is_dead_at_first)
    run_virtually(stage.run(telephone, until=HOUR))
    assert (prepared, len(telephone.rung)) == (["-1", "-1", "-1"], 1)
    assert stage.contact(telephone.rung[0]).number == 1


def test_whose_call_cannot_be_prepared_waits_for_a_person(stage: Stage) -> None:
    stage.people(2)

    async def cannot_be_read(job: MediaJob) -> None:
        if "0000@" in job.uri:
            raise BadInput("The world cannot be read.")

    telephone = PlayedTelephone(lambda job, nth: books, stage, prepares=cannot_be_read)
    run_virtually(stage.run(telephone, until=HOUR))
    assert stage.campaigns.states(NAME) == {ContactState.CALLED: 1, ContactState.PERSON: 1}


def test_calls_that_take_long_to_prepare_begin_no_faster_than_the_line_allows(tmp_path: Path) -> None:
    stage = Stage(tmp_path, lines=(Line(LineLimits("main", 50, 2.0), "sip:{phone}@example.com"),))
    stage.people(24)

    async def takes_long(job: MediaJob) -> None:
        """As long as makes every six of them ready at the same time."""
        await asyncio.sleep(30.0 - asyncio.get_running_loop().time() % 30.0)

    telephone = PlayedTelephone(lambda job, nth: books, stage, prepares=takes_long)
    run_virtually(stage.run(telephone, at_once=50))
    assert len(telephone.rung) == 24
    assert most_within(telephone.moments, timedelta(seconds=1)) <= 2


@pytest.mark.parametrize("what", ["delivered", "opted out"])
def test_nobody_is_rung_who_must_not_be_called_any_more_once_the_call_is_prepared(stage: Stage, what: str) -> None:
    stage.people(1)

    async def meanwhile(job: MediaJob) -> None:
        if what == "delivered":
            stage.campaigns.cancel_order("order 0", what)
        else:
            stage.calls.suppress("+12025550000", stage.now())

    telephone = PlayedTelephone(lambda job, nth: books, stage, prepares=meanwhile)
    run_virtually(stage.run(telephone, until=HOUR))
    assert telephone.rung == []
    ended = {"delivered": ContactState.CANCELLED, "opted out": ContactState.SUPPRESSED}
    assert stage.campaigns.states(NAME) == {ended[what]: 1}


def test_what_only_the_operator_can_mend_stops_the_work_and_leaves_nobody_half_called(stage: Stage) -> None:
    stage.people(3)

    async def no_voice(_: MediaJob) -> None:
        raise SettingsError("There is no voice for this language.")

    with pytest.raises(SettingsError, match="no voice"):
        run_virtually(stage.run(PlayedTelephone(lambda job, nth: books, stage, prepares=no_voice), at_once=1))
    assert stage.campaigns.states(NAME) == {ContactState.WAITING: 3}


def test_a_paused_campaign_calls_nobody_until_it_is_resumed(stage: Stage) -> None:
    stage.people(2)
    stage.campaigns.set_state(NAME, CampaignState.PAUSED)
    telephone = PlayedTelephone(lambda job, nth: books, stage)
    assert run_virtually(stage.run(telephone)) == 0
    stage.campaigns.set_state(NAME, CampaignState.ACTIVE)
    assert run_virtually(stage.run(telephone)) == 2


def test_nobody_is_called_at_night_or_on_a_sunday(tmp_path: Path) -> None:
    stage = Stage(tmp_path, start=MONDAY - timedelta(days=2) + 11 * HOUR)  # Saturday, 21:00
    stage.people(2)
    telephone = PlayedTelephone(lambda job, nth: books, stage)
    run_virtually(stage.run(telephone, until=timedelta(days=2)))
    assert [moment.weekday() for moment in telephone.moments] == [0, 0]
    assert all(moment.hour >= 9 for moment in telephone.moments)


def test_the_more_urgent_is_called_first_and_nobody_after_the_deadline(stage: Stage) -> None:
    plain, late = order(1, "+12025550111"), order(2, "+12025550112")
    urgent = order(3, "+12025550113")
    stage.add(
        plain,
        replace(late, calling=Calling(deadline=MONDAY - HOUR)),
        replace(urgent, calling=Calling(priority=2)),
    )
    telephone = PlayedTelephone(lambda job, nth: books, stage)
    run_virtually(stage.run(telephone, at_once=1))
    assert [job.uri[4:16] for job in telephone.rung] == ["+12025550113", "+12025550111"]
    assert stage.row(2).state is ContactState.GIVEN_UP


@pytest.mark.parametrize("first", ["busy", "asleep"])
def test_of_several_orders_only_the_one_that_is_too_late_is_left(tmp_path: Path, first: str) -> None:
    """Whether the first call comes to nothing before the parcel goes out, or could only be made after that."""
    stage = Stage(tmp_path) if first == "busy" else Stage(tmp_path, start=MONDAY - 6 * HOUR)
    today = Calling(deadline=stage.start + (timedelta(minutes=12) if first == "busy" else HOUR))
    stage.add(order(1, calling=today), order(2))
    ways = {1: unanswered(Cause.BUSY)} if first == "busy" else {}
    telephone = PlayedTelephone(lambda job, nth: ways.get(nth, books), stage)
    run_virtually(stage.run(telephone, until=timedelta(days=1)))
    assert (stage.row(1).state, stage.row(1).reason) == (ContactState.CANCELLED, "too_late")
    assert stage.row(2).state is ContactState.CALLED
    last = read_world(telephone.rung[-1].world)
    assert [one.id for one in last.parcels] == ["order 2"]


def test_an_order_that_is_agreed_on_and_gone_out_keeps_nobody_from_being_called_about_the_other(stage: Stage) -> None:
    stage.add(order(1, calling=Calling(deadline=MONDAY + HOUR)), order(2))

    async def books_first(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
        emit({"type": "answered"})
        slot = read_world(job.world).slots[0].window
        stage.calls.promises(job.place).perform(effect("1", EffectKind.APPOINTMENT_BOOKED, "order 1", slot=slot))
        emit({"type": "ended", "cause": DIED, "status": None, "seconds": 30.0})

    telephone = PlayedTelephone(lambda job, nth: books_first if nth == 1 else unanswered(Cause.NO_ANSWER), stage)
    run_virtually(stage.run(telephone, until=timedelta(days=14)))
    assert len(telephone.rung) > 2
    assert stage.row(1).state is not ContactState.CANCELLED
    assert stage.calls.free_slots(f"campaign {NAME}")[0].capacity == 49


def test_a_line_whose_calls_all_fail_rests(stage: Stage) -> None:
    stage.people(100)
    telephone = PlayedTelephone(lambda job, nth: unanswered(Cause.FAILED), stage)
    run_virtually(stage.run(telephone, until=timedelta(minutes=2)))
    assert len(telephone.rung) < 50


def test_every_attempt_is_told_to_the_shop_under_its_own_key(stage: Stage) -> None:
    stage.outbox.subscribe(Subscription("shop", "https://shop.example/hooks", "secret", frozenset({"attempt.ended"})))
    stage.people(3)
    telephone = PlayedTelephone(lambda job, nth: unanswered(Cause.BUSY) if nth == 1 else books, stage)
    run_virtually(stage.run(telephone, until=3 * HOUR))
    told = [one.event.key for one in stage.outbox.deliveries(DeliveryState.PENDING, 100)]
    assert sorted(told) == sorted(f"{job.call}:ended" for job in telephone.rung)
    assert len(told) == 4


def most_within(moments: Sequence[datetime], span: timedelta) -> int:
    """Count the most moments that lie within any span of this length."""
    ordered = sorted(moments)
    assert all(first <= second for first, second in pairwise(ordered))
    return max(sum(begin <= moment < begin + span for moment in ordered) for begin in ordered)


def test_who_refused_with_the_order_is_not_called(stage: Stage) -> None:
    stage.add(replace(order(1), calling=Calling(consent="no")))
    telephone = PlayedTelephone(lambda job, nth: books, stage)
    assert run_virtually(stage.run(telephone)) == 0
    assert stage.row(1).state in {ContactState.BLOCKED, ContactState.SUPPRESSED}


def test_the_end_of_a_case_is_told_also_where_nobody_was_called(stage: Stage) -> None:
    stage.outbox.subscribe(Subscription("shop", "https://shop.example/hooks", "secret", frozenset({"case.closed"})))
    stage.add(replace(order(1), calling=Calling(deadline=MONDAY - HOUR)), order(2, "+12025550112"))
    run_virtually(stage.run(PlayedTelephone(lambda job, nth: books, stage)))
    told = [one.event.body for one in stage.outbox.deliveries(DeliveryState.PENDING, 100)]
    assert len(told) == 2


def test_a_full_line_keeps_nobody_of_another_line_waiting(tmp_path: Path) -> None:
    american = Line(LineLimits("american", 1, 1.0), "sip:{phone}@example.com", frozenset({"US"}))
    german = Line(LineLimits("german", 5, 5.0), "sip:{phone}@example.com", frozenset({"DE"}))
    stage = Stage(tmp_path, lines=(american, german), start=MONDAY - timedelta(hours=2))
    there = Address("Musterweg", "5", None, "10115", "Berlin", None, "de")
    one = order(9999, "+4930231250001")
    stage.people(600)
    stage.add(replace(one, parcel=replace(one.parcel, address=there)))
    telephone = PlayedTelephone(lambda job, nth: books, stage)
    run_virtually(stage.run(telephone, until=timedelta(minutes=4)))
    assert any("+4930" in job.uri for job in telephone.rung)


def test_whose_country_no_line_serves_waits_without_hurry(tmp_path: Path) -> None:
    german = Line(LineLimits("german", 5, 5.0), "sip:{phone}@example.com", frozenset({"DE"}))
    stage = Stage(tmp_path, lines=(german,))
    stage.people(1)
    telephone = PlayedTelephone(lambda job, nth: books, stage)
    assert run_virtually(stage.run(telephone, until=timedelta(minutes=4))) == 0
    assert stage.row(0).reason == "line"


def test_a_campaign_that_cannot_be_read_keeps_no_other_from_calling(stage: Stage) -> None:
    stage.people(2)
    stage.campaigns.open_campaign("broken", '{"merchant": 7}', (), MONDAY)
    stage.campaigns.add_orders("broken", [order(77, "+12025550177")])
    telephone = PlayedTelephone(lambda job, nth: books, stage)
    run_virtually(stage.run(telephone, until=timedelta(minutes=4)))
    assert len(telephone.rung) == 2


def test_who_waits_on_a_line_that_was_taken_away_is_called_on_another(tmp_path: Path) -> None:
    stage = Stage(tmp_path, lines=(Line(LineLimits("other", 5, 5.0), "sip:{phone}@example.com"),))
    stage.people(1)
    contact = stage.campaigns.due(MONDAY, 1)[0]
    stage.campaigns.handed_in({contact.key: 1})
    telephone = PlayedTelephone(lambda job, nth: books, stage)
    assert run_virtually(stage.run(telephone, until=timedelta(minutes=5))) == 1
