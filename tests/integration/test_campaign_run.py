"""Running a campaign over a store, with a telephone that is played: nobody twice, nobody who opted out."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from doorstep.adapters.store.memory.calls import MemoryCalls
from doorstep.adapters.store.memory.campaigns import MemoryCampaigns
from doorstep.adapters.store.memory.kept import Kept
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.campaigns import SqlCampaigns
from doorstep.adapters.store.sql.database import Database
from doorstep.dialogue.commands import EffectKind
from doorstep.errors import BadInput, OutsideError, RegistrationRefused, WorkerLost
from doorstep.ports.campaign_store import CampaignState, ContactState, Row
from doorstep.runtime.attempt import single_call
from doorstep.runtime.campaign import CampaignRun, Dialling
from doorstep.runtime.media_messages import Line, MediaJob
from doorstep.runtime.media_process import DIED, MediaProcess
from doorstep.runtime.results import csv_lines, result_of
from doorstep.runtime.runner import take_over, this_process
from doorstep.runtime.world_file import read_world
from doorstep.skills.delivery.world import Slot
from doorstep.testing.store_conformance import AFTERNOON, NAME, NOW, PHONE, Store, effect, order

OTHER = "+12025550124"
TEMPLATE = json.dumps({"merchant": {"name": "Brightparcel"}, "now": NOW.isoformat()})

Emit = Callable[[Line], None]


@pytest.fixture
def store() -> Store:
    kept = Kept()
    store = Store(MemoryCalls(kept), MemoryCampaigns(kept))
    opened = store.campaigns.open_campaign(NAME, TEMPLATE, (Slot("S1", AFTERNOON, 1),), NOW)
    assert opened.state is CampaignState.ACTIVE
    return store


class PlayedPhone:
    """Answers every call and accepts the first slot of its world, as the media process would."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.jobs: list[MediaJob] = []
        self.before: Callable[[MediaJob], None] = lambda job: None

    async def call(self, job: MediaJob, emit: Emit) -> None:
        self.jobs.append(job)
        self.before(job)
        world = read_world(job.world)
        place = self._store.calls.place(job.call)
        assert place is not None
        emit({"type": "ringing"})
        emit({"type": "answered"})
        emit({"type": "turn", "text": "Hello.", "at": 0.3, "gap": None})
        emit({"type": "heard", "text": "Yes.", "at": 2.0})
        promises = self._store.calls.promises(place)
        slot = world.slots[0].window
        booked = promises.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, world.parcels[0].id, slot=slot))
        emit({"type": "ended", "cause": "remote_hangup", "status": None, "seconds": 5.0})
        emit({"type": "outcome", "disposition": "appointment" if booked else "hung_up", "parcels": [], "turns": 1})


def running(store: Store, phone: PlayedPhone, uri: str = "sip:{phone}@example.com") -> CampaignRun:
    campaign = store.campaigns.campaign(NAME)
    assert campaign is not None
    return CampaignRun(campaign, store.calls, store.campaigns, phone.call, Dialling(uri), lambda: NOW)


def run(store: Store, phone: PlayedPhone) -> int:
    return asyncio.run(running(store, phone).run(lambda contact, line: None))


def test_everybody_is_called_once_however_often_it_is_run(store: Store) -> None:
    store.campaigns.add_orders(NAME, (order(1), order(2, OTHER), order(3)))
    phone = PlayedPhone(store)
    assert run(store, phone) == 2
    assert run(store, phone) == 0
    assert [job.uri for job in phone.jobs] == [f"sip:{PHONE}@example.com", f"sip:{OTHER}@example.com"]
    assert store.campaigns.states(NAME) == {ContactState.CALLED: 2}


def test_a_call_knows_all_orders_of_its_person_and_what_is_left_of_the_slots(store: Store) -> None:
    store.campaigns.add_orders(NAME, (order(1), order(2, OTHER), order(3)))
    phone = PlayedPhone(store)
    run(store, phone)
    first, second = (read_world(job.world) for job in phone.jobs)
    assert [parcel.id for parcel in first.parcels] == ["order 1", "order 3"]
    assert (first.recipient.name, first.recipient.phone) == ("Alex Morgan", PHONE)
    assert (first.merchant.name, first.now) == ("Brightparcel", NOW)
    assert [slot.capacity for slot in first.slots] == [1]
    assert [slot.capacity for slot in second.slots] == [0]
    assert [result_of(row).disposition for row in store.campaigns.rows(NAME)] == [
        "appointment",
        "hung_up",
        "appointment",
    ]


def test_what_was_said_is_kept_with_its_times(store: Store) -> None:
    store.campaigns.add_orders(NAME, (order(1),))
    phone = PlayedPhone(store)
    run(store, phone)
    turns = store.calls.turns(phone.jobs[0].call)
    assert [(turn.number, turn.assistant, turn.text, turn.at) for turn in turns] == [
        (1, True, "Hello.", 0.3),
        (2, False, "Yes.", 2.0),
    ]


def test_who_opted_out_is_never_dialled(store: Store) -> None:
    store.campaigns.add_orders(NAME, (order(1), order(2, OTHER)))
    store.calls.suppress(PHONE, NOW)
    phone = PlayedPhone(store)
    assert run(store, phone) == 1
    assert store.campaigns.states(NAME) == {ContactState.SUPPRESSED: 1, ContactState.CALLED: 1}


def test_an_opt_out_during_the_run_counts_for_the_calls_after_it(store: Store) -> None:
    store.campaigns.add_orders(NAME, (order(1), order(2, PHONE, "Kim Morgan")))
    phone = PlayedPhone(store)
    phone.before = lambda job: store.calls.suppress(PHONE, NOW)
    assert run(store, phone) == 1


def test_a_campaign_that_is_paused_meanwhile_stops_after_the_call(store: Store) -> None:
    store.campaigns.add_orders(NAME, (order(1), order(2, OTHER)))
    phone = PlayedPhone(store)

    def pause(job: MediaJob) -> None:
        store.campaigns.set_state(NAME, CampaignState.PAUSED)

    phone.before = pause
    assert run(store, phone) == 1
    assert run(store, phone) == 0
    store.campaigns.set_state(NAME, CampaignState.ACTIVE)
    phone.before = lambda job: None
    assert run(store, phone) == 1


def test_a_call_that_fails_is_stored_as_such_and_not_made_again(store: Store) -> None:
    store.campaigns.add_orders(NAME, (order(1), order(2, OTHER)))
    phone = PlayedPhone(store)

    def fail(job: MediaJob) -> None:
        raise OutsideError("the call failed inside the media process")

    phone.before = fail
    with pytest.raises(OutsideError):
        run(store, phone)
    phone.before = lambda job: None
    assert run(store, phone) == 1
    first, second = store.campaigns.rows(NAME)
    assert (first.cause, first.result) == ("dropped", None)
    assert second.cause == "remote_hangup"
    assert result_of(first).disposition == "unreachable"


@pytest.mark.parametrize(
    "error",
    [WorkerLost("no voice"), RegistrationRefused("the account was refused"), OutsideError(DIED)],
    ids=lambda error: type(error).__name__,
)
def test_who_was_not_even_rung_waits_again(store: Store, error: Exception) -> None:
    store.campaigns.add_orders(NAME, (order(1),))
    phone = PlayedPhone(store)

    def fail(job: MediaJob) -> None:
        raise error

    phone.before = fail
    with pytest.raises(type(error)):
        run(store, phone)
    assert store.campaigns.states(NAME) == {ContactState.WAITING: 1}
    phone.before = lambda job: None
    assert run(store, phone) == 1
    (row,) = store.campaigns.rows(NAME)
    assert (row.state, row.cause) == (ContactState.CALLED, "remote_hangup")


@pytest.mark.parametrize("told", ["ringing", "ended"])
def test_who_was_perhaps_rung_is_not_dialled_again(store: Store, told: str) -> None:
    store.campaigns.add_orders(NAME, (order(1),))

    class Dying(PlayedPhone):
        async def call(self, job: MediaJob, emit: Emit) -> None:
            emit({"type": told, "cause": "failed"})
            raise OutsideError(DIED)

    with pytest.raises(OutsideError):
        run(store, Dying(store))
    assert store.campaigns.states(NAME) == {ContactState.CALLED: 1}


def test_a_media_process_that_is_not_there_rings_nobody(store: Store) -> None:
    store.campaigns.add_orders(NAME, (order(1),))
    campaign = store.campaigns.campaign(NAME)
    assert campaign is not None
    absent = MediaProcess("nowhere:nothing")
    dialling = Dialling("sip:{phone}@example.com")
    begun = CampaignRun(campaign, store.calls, store.campaigns, absent.call, dialling, lambda: NOW)
    with pytest.raises(OutsideError):
        asyncio.run(begun.run(lambda contact, line: None))
    assert store.campaigns.states(NAME) == {ContactState.WAITING: 1}


def test_a_run_that_is_cut_short_keeps_what_was_promised(store: Store) -> None:
    store.campaigns.add_orders(NAME, (order(1),))

    class Hanging(PlayedPhone):
        async def call(self, job: MediaJob, emit: Emit) -> None:
            await super().call(job, lambda line: None if line["type"] in {"ended", "outcome"} else emit(line))
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        run(store, Hanging(store))
    (row,) = store.campaigns.rows(NAME)
    result = result_of(row)
    assert (row.cause, result.disposition, result.standing) == ("dropped", "appointment", "settled")
    assert result.agreed["appointment"] == {"start": AFTERNOON.start.isoformat(), "end": AFTERNOON.end.isoformat()}


@pytest.mark.parametrize(
    ("effects", "ending", "refused"),
    [
        (("appointment_booked", "withdrawn appointment_booked"), "unreachable", None),
        (("parcel_refused", "withdrawn parcel_refused"), "unreachable", None),
        (("parcel_refused", "withdrawn parcel_refused", "appointment_booked"), "appointment", None),
        (("appointment_booked", "parcel_refused"), "refused", True),
        (("parcel_refused", "withdrawn parcel_refused", "parcel_refused"), "refused", True),
    ],
)
def test_what_was_withdrawn_in_a_call_that_broke_off_does_not_count(
    effects: tuple[str, ...], ending: str, refused: object
) -> None:
    slot = {"start": AFTERNOON.start.isoformat(), "end": AFTERNOON.end.isoformat()}
    split = [each.partition(" ") for each in effects]
    promises = tuple({"effect": name, "what": what, "slot": slot} for name, _, what in split)
    result = result_of(Row(order(1), ContactState.CALLED, "call 1", "dropped", NOW, None, promises))
    assert (result.disposition, result.agreed["refused"]) == (ending, refused)
    assert result.agreed["appointment"] == (slot if ending == "appointment" else None)
    assert result.standing == ("not_reached" if ending == "unreachable" else "settled")


def test_the_earliest_delivery_is_called_about_first(store: Store) -> None:
    late, unknown = order(1), order(2, OTHER)
    early = order(3, "+12025550125")
    assert late.parcel.planned is not None
    moved = replace(late.parcel, planned=AFTERNOON)
    unplanned = replace(unknown.parcel, planned=None)
    orders = (replace(late, parcel=moved), replace(unknown, parcel=unplanned), early)
    store.campaigns.add_orders(NAME, orders)
    phone = PlayedPhone(store)
    run(store, phone)
    assert [read_world(job.world).parcels[0].id for job in phone.jobs] == ["order 3", "order 1", "order 2"]


def test_a_single_call_is_refused_for_a_number_that_opted_out(store: Store) -> None:
    store.calls.suppress(PHONE, NOW)
    world = read_world(json.dumps({"recipient": {"name": "Alex Morgan", "phone": PHONE}}))
    phone = PlayedPhone(store)
    with pytest.raises(BadInput, match="must not be called"):
        asyncio.run(single_call(world, "sip:x@example.com", phone.call, store.calls, record=None, show=print))
    assert phone.jobs == []


def test_one_process_at_a_time_runs_a_campaign(store: Store) -> None:
    mine = take_over(store.campaigns, NAME, NOW)
    assert mine == this_process()
    with pytest.raises(BadInput, match="another process"):
        take_over(store.campaigns, NAME, NOW)
    assert take_over(store.campaigns, NAME, NOW, by_force=True) == mine
    store.campaigns.leave_run(NAME, mine)
    host, number, started = mine.split(" ")
    assert store.campaigns.claim_run(NAME, f"{host} {number} {started}0", None)
    assert take_over(store.campaigns, NAME, NOW) == mine


def test_results_are_a_table_with_a_column_for_every_note(store: Store) -> None:
    store.campaigns.add_orders(NAME, (order(1), order(2, OTHER)))
    run(store, PlayedPhone(store))
    header, first, second = csv_lines(store.campaigns.rows(NAME))
    assert header.startswith("order_id,recipient_name,phone,state,disposition")
    assert header.endswith(",gate")
    assert first.startswith(f"order 1,Alex Morgan,{PHONE},called,appointment,settled,remote_hangup")
    assert AFTERNOON.start.isoformat() in first
    assert second.endswith(",blue")


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", " =", "\t@"])
def test_no_cell_of_the_table_is_run_by_a_spreadsheet(store: Store, begins: str) -> None:
    formula = f"{begins}SUM(A1)"
    store.campaigns.add_orders(NAME, (replace(order(1, recipient=formula), notes={formula: formula}),))
    header, row = csv_lines(store.campaigns.rows(NAME))
    assert header.endswith(f",'{formula}")
    assert row.startswith(f"order 1,'{formula},{PHONE},")
    assert row.endswith(f",'{formula}")


KILLED = """
import asyncio, sys
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.campaigns import SqlCampaigns
from doorstep.adapters.store.sql.database import Database
from doorstep.dialogue.commands import EffectKind
from doorstep.runtime.campaign import CampaignRun, Dialling
from doorstep.runtime.runner import take_over
from doorstep.testing.store_conformance import AFTERNOON, NAME, NOW, effect

database = Database(sys.argv[1])
calls, campaigns = SqlCalls(database), SqlCampaigns(database)
take_over(campaigns, NAME, NOW)

async def ring(job, emit):
    promises = calls.promises(calls.place(job.call))
    promises.perform(effect("1", EffectKind.SLOT_HELD, "order 1", slot=AFTERNOON))
    promises.perform(effect("2", EffectKind.NOTE_TAKEN, "order 1", text="the gate is blue"))
    print("ringing", flush=True)
    await asyncio.sleep(3600)

campaign = campaigns.campaign(NAME)
asyncio.run(CampaignRun(campaign, calls, campaigns, ring, Dialling("sip:x"), lambda: NOW).run(print))
"""


def test_a_killed_run_leaves_nothing_half_stored_and_nobody_is_dialled_twice(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    database = Database(url)
    database.migrate()
    store = Store(SqlCalls(database), SqlCampaigns(database))
    store.campaigns.open_campaign(NAME, TEMPLATE, (Slot("S1", AFTERNOON, 1),), NOW)
    store.campaigns.add_orders(NAME, (order(1), order(2, OTHER)))
    with subprocess.Popen([sys.executable, "-c", KILLED, url], stdout=subprocess.PIPE) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == b"ringing\n"
        with pytest.raises(BadInput, match="another process"):
            take_over(store.campaigns, NAME, NOW)
        os.kill(killed.pid, signal.SIGKILL)
    assert store.calls.free_slots(f"campaign {NAME}")[0].capacity == 0
    take_over(store.campaigns, NAME, NOW)
    assert store.calls.free_slots(f"campaign {NAME}")[0].capacity == 1
    phone = PlayedPhone(store)
    assert run(store, phone) == 1
    assert [read_world(job.world).recipient.phone for job in phone.jobs] == [OTHER]
    first, _ = store.campaigns.rows(NAME)
    assert (first.cause, first.result) == ("dropped", None)
    assert [one["effect"] for one in first.promises] == ["slot_held", "note_taken"]
    store.calls.close()
