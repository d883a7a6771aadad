"""Retention: each kind goes on its day, not before, and never anything of a case that is not over."""

import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from doorstep.adapters.store.sql.retention import SqlRetention
from doorstep.adapters.store.sql.tables import attempts, contacts, slots
from doorstep.adapters.store.sql.tables_audit import ended_unseen
from doorstep.campaigns.next_step import End, Stop, Wait
from doorstep.ports.call_store import AttemptResult, CallPlace
from doorstep.ports.campaign_store import CampaignState, ContactState
from doorstep.runtime.privacy_sounds import SoundFiles
from doorstep.runtime.retention import BATCH, Days, Retention
from tests.integration.kept_people import CAMPAIGN, NOW, ODA, PIET, Filled

DAYS = Days(recordings=10, words=20, results=60, chats=15)
MOMENT = timedelta(seconds=1)
NOTHING = {"recordings": 0, "calls_with_words": 0, "cases": 0, "single_calls": 0, "listings": 0, "messages": 0}


@pytest.fixture
def filled(tmp_path: Path) -> Filled:
    return Filled(tmp_path)


def retention(filled: Filled, days: Days = DAYS) -> Retention:
    return Retention(SqlRetention(filled.database), filled.log, SoundFiles(filled.recordings), days)


def after(days: int) -> datetime:
    return NOW + timedelta(days=days)


def where(filled: Filled, trace: str) -> set[str]:
    """Tell the tables a trace stands in."""
    return {table for table, _ in filled.found(trace)}


def test_recordings_go_on_their_day(filled: Filled) -> None:
    filled.called(ODA)
    assert retention(filled).sweep(after(10)) == NOTHING
    assert len(list(filled.recordings.iterdir())) == 1
    assert retention(filled).sweep(after(10) + MOMENT) == {**NOTHING, "recordings": 1}
    assert list(filled.recordings.iterdir()) == []
    with filled.database.reading() as connection:
        assert connection.scalars(select(attempts.c.recording)).all() == [None]
    assert retention(filled).sweep(after(10) + MOMENT) == NOTHING


def test_words_go_on_their_day_and_results_stay(filled: Filled) -> None:
    contact = filled.called(ODA)
    call = f"call-{contact.case}-1"
    retention(filled).sweep(after(20))
    assert (len(filled.calls.turns(call)), len(filled.calls.events(call))) == (1, 1)
    assert retention(filled).sweep(after(20) + MOMENT)["calls_with_words"] == 1
    assert (filled.calls.turns(call), filled.calls.events(call)) == ((), ())
    (row,) = filled.campaigns.rows(CAMPAIGN)
    assert (row.order.recipient, row.cause, len(row.promises)) == (ODA.name, "answered", 4)


def test_results_go_on_their_day_and_what_counts_stays(filled: Filled) -> None:
    filled.called(ODA)
    filled.called(PIET, after(1))
    retention(filled).sweep(after(60))
    assert "contacts" in where(filled, ODA.name)
    counts = retention(filled).sweep(after(60) + MOMENT)
    assert (counts["cases"], counts["messages"]) == (1, 1)
    assert where(filled, ODA.name) | where(filled, ODA.street) | where(filled, ODA.words) == set()
    assert where(filled, PIET.name) == {"contacts", "outgoing_events"}
    assert filled.campaigns.states(CAMPAIGN) == {ContactState.CALLED: 2}
    assert filled.campaigns.causes("main", NOW) == ("answered", "answered")
    with filled.database.reading() as connection:
        assert connection.scalars(select(slots.c.taken)).all() == [2]


def test_so_much_at_a_time_as_is_asked_for(filled: Filled) -> None:
    filled.called(ODA)
    filled.called(PIET)
    rounds = [retention(filled).sweep(after(1000), 1)["cases"] for _ in range(3)]
    assert rounds == [1, 1, 0]
    assert where(filled, PIET.name) == set()


def test_an_opt_out_and_what_was_consented_to_stay(filled: Filled) -> None:
    filled.called(ODA)
    filled.calls.suppress(ODA.phone, NOW)
    retention(filled).sweep(after(1000))
    assert where(filled, ODA.phone) == {"suppressions", "consents", "api_answers"}


@pytest.mark.parametrize("state", ["waiting", "dialled"])
def test_a_case_that_is_not_over_keeps_everything(filled: Filled, state: str) -> None:
    filled.called(ODA, ends=state == "waiting", after=Wait(after(2000), "callback"))
    before = filled.found(*ODA.traces) - {("outgoing_events", trace) for trace in ODA.traces}
    files = list(filled.recordings.iterdir())
    counts = retention(filled).sweep(after(1000))
    assert {**counts, "messages": 0} == NOTHING
    assert before <= filled.found(*ODA.traces)
    assert list(filled.recordings.iterdir()) == files


def test_who_waits_in_a_cancelled_campaign_is_over(filled: Filled) -> None:
    filled.called(ODA, after=Wait(after(2), "busy"))
    filled.campaigns.set_state(CAMPAIGN, CampaignState.PAUSED)
    assert retention(filled).sweep(after(61))["cases"] == 0
    filled.campaigns.set_state(CAMPAIGN, CampaignState.CANCELLED)
    assert retention(filled).sweep(after(61))["cases"] == 1


def test_a_case_that_ended_without_a_call_goes_as_long_after_it_was_seen(filled: Filled) -> None:
    contact = filled.contact(ODA)
    filled.contact(PIET)
    assert filled.campaigns.settle(contact.key, Stop(End.SUPPRESSED, "opted_out"))
    assert retention(filled).sweep(after(100)) == NOTHING
    assert retention(filled).sweep(after(160)) == NOTHING
    assert retention(filled).sweep(after(160) + MOMENT)["cases"] == 1
    assert where(filled, ODA.name) == set()
    assert where(filled, PIET.name) == {"contacts"}
    with filled.database.reading() as connection:
        assert connection.execute(select(ended_unseen)).all() == []


def test_a_case_that_is_opened_again_begins_anew(filled: Filled) -> None:
    contact = filled.contact(ODA)
    assert filled.campaigns.settle(contact.key, Stop(End.BLOCKED, "consent"))
    retention(filled).sweep(after(1))
    with filled.database.writing() as connection:
        connection.execute(contacts.update().values(state=ContactState.WAITING.value))
    retention(filled).sweep(after(50))
    assert filled.campaigns.settle(contact.key, Stop(End.CANCELLED, "withdrawn"))
    assert retention(filled).sweep(after(62)) == NOTHING
    assert retention(filled).sweep(after(123))["cases"] == 1


def test_an_order_of_a_noticed_case_can_still_be_renewed(filled: Filled) -> None:
    contact = filled.contact(ODA)
    assert filled.campaigns.settle(contact.key, Stop(End.BLOCKED, "time_zone"))
    retention(filled).sweep(after(1))
    (row,) = filled.campaigns.rows(CAMPAIGN)
    changed = type(row.order)(row.order.recipient, row.order.phone, "de", row.order.parcel)
    assert filled.campaigns.add_orders(CAMPAIGN, (changed,)).changed == 1


def test_single_calls_go_with_results(filled: Filled) -> None:
    place = CallPlace("call-single", "call-single", ODA.phone)
    assert filled.calls.begin_attempt(place, NOW)
    assert retention(filled).sweep(after(100)) == NOTHING
    filled.calls.finish_attempt("call-single", AttemptResult("answered", NOW, {"disposition": "unresolved"}, NOW))
    assert retention(filled).sweep(after(60)) == NOTHING
    assert retention(filled).sweep(after(60) + MOMENT) == {**NOTHING, "single_calls": 1}
    assert where(filled, ODA.phone) == set()


def test_many_go_batch_by_batch(filled: Filled) -> None:
    one = {"pool": "", "phone": ODA.phone, "number": 1, "line": "", "boot": "", "dialled_at": NOW, "ended_at": NOW}
    with filled.database.writing() as connection:
        connection.execute(insert(attempts), [{**one, "call_id": f"call-{key}"} for key in range(2 * BATCH + 1)])
    assert retention(filled).sweep(after(61))["single_calls"] == 2 * BATCH + 1


def test_files_that_no_call_knows_go_when_they_are_old(filled: Filled) -> None:
    filled.called(ODA, after=Wait(after(2000), "callback"))
    (known,) = filled.recordings.iterdir()
    stray, half, fresh, other = (
        filled.recordings / name for name in ("call-lost-1.wav", "call-lost-2.part", "call-new.wav", "holiday.wav")
    )
    for path in (stray, half, fresh, other):
        path.touch()
    for path in (known, stray, half, other):
        os.utime(path, (NOW.timestamp(), NOW.timestamp()))
    os.utime(fresh, (after(5).timestamp(), after(5).timestamp()))
    assert retention(filled).sweep(after(11))["recordings"] == 2
    assert set(filled.recordings.iterdir()) == {known, fresh, other}


def test_shorter_days_for_results_hold_for_sound_and_words_too(filled: Filled) -> None:
    filled.called(ODA)
    counts = retention(filled, Days(recordings=30, words=30, results=5, chats=90)).sweep(after(6))
    assert counts == {**NOTHING, "recordings": 1, "calls_with_words": 1, "cases": 1, "messages": 1}


def test_what_was_taken_out_is_recorded(filled: Filled) -> None:
    filled.called(ODA)
    before = len(list(filled.log.entries()))
    retention(filled).sweep(after(1))
    assert len(list(filled.log.entries())) == before
    counts = retention(filled).sweep(after(11))
    *_, last = filled.log.entries()
    assert (last.record.kind, last.record.facts, last.record.at) == ("expiry", counts, after(11))


@pytest.mark.system
def test_it_works_the_same_on_postgresql(postgresql_store: str, tmp_path: Path) -> None:
    filled = Filled(tmp_path, postgresql_store)
    filled.called(ODA)
    filled.called(PIET, after(1), after=Wait(after(2000), "callback"))
    counts = retention(filled).sweep(after(61))
    assert counts == {**NOTHING, "recordings": 1, "calls_with_words": 1, "cases": 1, "messages": 1}
    assert where(filled, ODA.name) == set()
    assert "contacts" in where(filled, PIET.name)
    filled.database.close()
