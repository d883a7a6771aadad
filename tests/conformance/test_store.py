"""Every store passes the same checks, and keeps capacity whatever calls do and in whatever order."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.adapters.store.memory.calls import MemoryCalls
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.campaigns import SqlCampaigns
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.line_gate import SqlLineGate
from doorstep.adapters.store.sql.workforce import SqlWorkforce
from doorstep.dialogue.commands import EffectKind
from doorstep.errors import BadInput
from doorstep.ports.call_store import CallPlace, CallStore, SpokenTurn
from doorstep.skills.delivery.world import Slot
from doorstep.testing.store_conformance import (
    AFTERNOON,
    CALL_CHECKS,
    EVENING,
    NOW,
    POOL,
    CallCheck,
    Store,
    StoreCheck,
    effect,
)
from doorstep.testing.store_conformance_attempts import ATTEMPT_CHECKS
from doorstep.testing.store_conformance_campaigns import CAMPAIGN_CHECKS
from doorstep.testing.workforce_conformance import GATE_CHECKS, WORKFORCE_CHECKS, GateCheck, WorkforceCheck
from tests.sqlite_stores import new_store

SERVER = pytest.param("postgresql_database", marks=pytest.mark.system, id="postgresql")
FILE = pytest.param("sqlite_database", id="sqlite")


@pytest.fixture
def sqlite_database(tmp_path: Path) -> Iterator[Database]:
    database = Database(new_store(tmp_path))
    yield database
    database.close()


@pytest.fixture
def postgresql_database(postgresql_store: str) -> Iterator[Database]:
    database = Database(postgresql_store)
    yield database
    database.close()


@pytest.fixture(params=[FILE, SERVER])
def database(request: pytest.FixtureRequest) -> Database:
    found: Database = request.getfixturevalue(request.param)
    return found


def named(check: object) -> str:
    return str(getattr(check, "__name__", check))


@pytest.mark.parametrize("check", CALL_CHECKS, ids=named)
def test_calls_in_memory(check: CallCheck) -> None:
    check(MemoryCalls())


@pytest.mark.parametrize("check", CALL_CHECKS, ids=named)
def test_calls_in_a_database(check: CallCheck, database: Database) -> None:
    check(SqlCalls(database))


@pytest.mark.parametrize("check", [*CAMPAIGN_CHECKS, *ATTEMPT_CHECKS], ids=named)
def test_campaigns_in_a_database(check: StoreCheck, database: Database) -> None:
    check(Store(SqlCalls(database), SqlCampaigns(database)))


@pytest.mark.parametrize("check", WORKFORCE_CHECKS, ids=named)
def test_workers_in_a_database(check: WorkforceCheck, database: Database) -> None:
    check(SqlWorkforce(database))


@pytest.mark.parametrize("check", GATE_CHECKS, ids=named)
def test_line_gates_in_a_database(check: GateCheck, database: Database) -> None:
    check(SqlLineGate(database))


WINDOWS = (AFTERNOON, EVENING)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["call 1", "call 2", "call 3"]),
        st.sampled_from(["hold", "release", "book", "withdraw", "refuse", "close"]),
        st.sampled_from([0, 1]),
        st.sampled_from(["P1", "P2"]),
        st.integers(0, 12),
    ),
    max_size=30,
)
Step: TypeAlias = tuple[str, str, int, str, int]
PLAYS = count()


@dataclass(frozen=True, slots=True)
class Play:
    """Some calls on a pool of their own."""

    calls: CallStore
    name: str
    capacity: int

    def begin(self) -> "Play":
        self.calls.add_slots(self.name, (Slot("S1", AFTERNOON, self.capacity), Slot("S2", EVENING, 1)))
        return self

    def left(self) -> list[int]:
        return [slot.capacity for slot in self.calls.free_slots(self.name)]

    def take(self, step: Step) -> bool | None:
        """Do one step of one call; its key says what it is, so that a repeated step has the same key."""
        call, does, window, parcel, key = step
        promises = self.calls.promises(CallPlace(f"{self.name} {call}", self.name, "+12025550123"))
        name = f"{does} {window} {parcel} {key}"
        match does:
            case "hold":
                return promises.perform(effect(name, EffectKind.SLOT_HELD, parcel, slot=WINDOWS[window]))
            case "release":
                return promises.perform(effect(name, EffectKind.SLOT_RELEASED, parcel, slot=WINDOWS[window]))
            case "book":
                return promises.perform(effect(name, EffectKind.APPOINTMENT_BOOKED, parcel, slot=WINDOWS[window]))
            case "withdraw":
                return promises.perform(effect(name, EffectKind.WITHDRAWN, parcel, what="appointment_booked"))
            case "refuse":
                return promises.perform(effect(name, EffectKind.PARCEL_REFUSED, parcel))
            case _:
                promises.close()
                return None

    def end(self) -> None:
        """Let every call give back all it has."""
        for call in ("call 1", "call 2", "call 3"):
            self.take((call, "close", 0, "", 0))
            for parcel in ("P1", "P2"):
                self.take((call, "refuse", 0, parcel, 99))


@pytest.mark.parametrize("kind", ["memory", "sqlite"])
def test_capacity_is_never_oversold_and_a_key_counts_once(kind: str, sqlite_database: Database) -> None:
    calls: CallStore = MemoryCalls() if kind == "memory" else SqlCalls(sqlite_database)

    @settings(max_examples=15, deadline=None)
    @given(steps=STEPS, capacity=st.integers(0, 2))
    def holds(steps: list[Step], capacity: int) -> None:
        play = Play(calls, f"pool {next(PLAYS)}", capacity).begin()
        first_answers: dict[Step, bool | None] = {}
        for step in steps:
            before, answer = play.left(), play.take(step)
            assert all(0 <= left <= most for left, most in zip(play.left(), (capacity, 1), strict=True))
            if step in first_answers and step[1] != "close":
                assert (answer, play.left()) == (first_answers[step], before)
            first_answers.setdefault(step, answer)
        play.end()
        assert play.left() == [capacity, 1]

    holds()


def test_the_store_in_memory_answers_like_the_database(sqlite_database: Database) -> None:
    memory, stored = MemoryCalls(), SqlCalls(sqlite_database)

    @settings(max_examples=15, deadline=None)
    @given(steps=STEPS)
    def alike(steps: list[Step]) -> None:
        name = f"pool {next(PLAYS)}"
        both = (Play(memory, name, 2).begin(), Play(stored, name, 2).begin())
        for step in steps:
            assert both[0].take(step) == both[1].take(step)
            assert both[0].left() == both[1].left()

    alike()


GRABBER = """
import sys
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.schema import metadata
from doorstep.dialogue.commands import EffectKind
from doorstep.ports.call_store import CallPlace
from doorstep.testing.store_conformance import AFTERNOON, POOL, effect
database = Database(sys.argv[1])
database.migrate()
calls, won = SqlCalls(database), 0
sys.stdin.readline()
for number in range(40):
    place = CallPlace(f"{sys.argv[2]} {number}", POOL)
    won += calls.promises(place).perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
print(won)
"""


def test_two_processes_never_get_the_same_place(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.sqlite'}"
    grabbers = [
        subprocess.Popen(
            [sys.executable, "-c", GRABBER, url, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for name in ("first", "second")
    ]
    database = Database(url)
    database.migrate()
    calls = SqlCalls(database)
    calls.add_slots(POOL, (Slot("S1", AFTERNOON, 50),))
    for grabber in grabbers:
        assert grabber.stdin is not None
        grabber.stdin.write("\n")
        grabber.stdin.flush()
    won = [int(grabber.communicate(timeout=60)[0]) for grabber in grabbers]
    assert sum(won) == 50
    assert calls.free_slots(POOL)[0].capacity == 0
    calls.close()


@pytest.mark.system
def test_what_a_database_cannot_keep_is_no_outage_that_passes(postgresql_database: Database) -> None:
    calls = SqlCalls(postgresql_database)
    assert calls.begin_attempt(CallPlace("call", POOL), NOW)
    with pytest.raises(BadInput):
        calls.add_turn("call", SpokenTurn(2**40, assistant=True, text="Hello.", at=0.0))
