"""One call outside a campaign: nobody who opted out is rung, and what happened is stored whatever happens."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.tables import attempts
from doorstep.dialogue.commands import EffectKind
from doorstep.errors import BadInput, OutsideError, RegistrationRefused, WorkerLost
from doorstep.ports.telephone import Admit, Line, MediaJob
from doorstep.runtime.call_log import CallLog, PlaceCall
from doorstep.runtime.media_process import DIED, MediaProcess
from doorstep.runtime.single_call import single_call
from doorstep.runtime.world_file import read_world
from doorstep.skills.delivery.world import Slot
from doorstep.testing.store_conformance import AFTERNOON, NOW, PHONE, effect
from tests.sqlite_stores import new_store

WORLD = json.dumps(
    {
        "now": NOW.isoformat(),
        "recipient": {"name": "Alex Morgan", "phone": PHONE},
        "parcels": [{"id": "P1"}],
        "slots": [{"id": "S1", "start": AFTERNOON.start.isoformat(), "end": AFTERNOON.end.isoformat()}],
    }
)


@pytest.fixture
def calls(tmp_path: Path) -> SqlCalls:
    database = Database(new_store(tmp_path))
    return SqlCalls(database)


class PlayedPhone:
    """Answers, books the first slot and hangs up; `fail` comes before that, once it may ring with `told` told first."""

    def __init__(self, calls: SqlCalls, fail: BaseException | None = None, told: Line | None = None) -> None:
        self._calls = calls
        self._fail = fail
        self._told = told
        self.jobs: list[MediaJob] = []

    async def call(self, job: MediaJob, emit: Callable[[Line], None], admit: Admit) -> None:
        self.jobs.append(job)
        if self._told is None and self._fail is not None:
            raise self._fail
        if not await admit():
            return
        if self._fail is not None:
            emit(self._told or {})
            raise self._fail
        slot: Slot = read_world(job.world).slots[0]
        emit({"type": "answered"})
        emit({"type": "turn", "text": "Hello.", "at": 0.3, "gap": None})
        emit({"type": "heard", "text": "Yes.", "at": 2.0})
        self._calls.promises(job.place).perform(effect("1", EffectKind.APPOINTMENT_BOOKED, "P1", slot=slot.window))
        emit({"type": "ended", "cause": "remote_hangup", "status": None, "seconds": 5.0})
        emit({"type": "outcome", "disposition": "appointment", "parcels": [], "turns": 1})

    def ring(self) -> CallLog:
        return ring(self.call, self._calls)


def ring(place_call: PlaceCall, calls: SqlCalls) -> CallLog:
    world, show = read_world(WORLD), list[Line]().append
    made = single_call(world, "sip:x@example.com", place_call, calls, record=None, show=show, pseudonym=str)
    return asyncio.run(made)


def begun(calls: SqlCalls) -> list[str]:
    """The attempts there ever were."""
    with calls._database.reading() as connection:
        return list(connection.scalars(select(attempts.c.call_id)))


def open_calls(calls: SqlCalls) -> int:
    return len(calls.open_attempts())


def test_what_was_said_and_promised_is_stored(calls: SqlCalls) -> None:
    phone = PlayedPhone(calls)
    log = phone.ring()
    assert (log.cause, log.answered_at is not None) == ("remote_hangup", True)
    (job,) = phone.jobs
    assert [(turn.assistant, turn.text, turn.at) for turn in calls.turns(job.call)] == [
        (True, "Hello.", 0.3),
        (False, "Yes.", 2.0),
    ]
    assert [slot.capacity for slot in calls.free_slots(job.call)] == [0]
    assert open_calls(calls) == 0


def test_a_call_is_dated_by_the_clock_of_the_machine_whatever_time_its_world_speaks_of(calls: SqlCalls) -> None:
    before = datetime.now(UTC)
    PlayedPhone(calls).ring()
    with calls._database.reading() as connection:
        (made,) = connection.execute(select(attempts)).all()
    assert before <= made.dialled_at <= made.answered_at <= made.ended_at


def test_a_number_that_opted_out_is_not_rung(calls: SqlCalls) -> None:
    calls.suppress(PHONE, NOW)
    phone = PlayedPhone(calls)
    with pytest.raises(BadInput, match="must not be called"):
        phone.ring()
    assert phone.jobs == []


@pytest.mark.parametrize(
    "error",
    [WorkerLost("no voice"), RegistrationRefused("the account was refused"), OutsideError(DIED), OutsideError("other")],
    ids=lambda error: type(error).__name__,
)
def test_a_call_that_was_not_even_begun_leaves_no_attempt(calls: SqlCalls, error: Exception) -> None:
    phone = PlayedPhone(calls, error)
    with pytest.raises(type(error)):
        phone.ring()
    assert begun(calls) == []


@pytest.mark.parametrize("error", [OutsideError(DIED), asyncio.CancelledError()], ids=["died", "cancelled"])
def test_a_call_that_broke_off_is_stored_as_one(calls: SqlCalls, error: BaseException) -> None:
    phone = PlayedPhone(calls, error, {"type": "ringing"})
    with pytest.raises(type(error)):
        phone.ring()
    assert begun(calls) == [phone.jobs[0].call]
    assert open_calls(calls) == 0


def test_a_media_process_that_is_not_there_rings_nobody(calls: SqlCalls) -> None:
    absent = MediaProcess("nowhere:nothing")
    with pytest.raises(OutsideError):
        ring(absent.call, calls)
    assert open_calls(calls) == 0
