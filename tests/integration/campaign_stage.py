"""A stage for campaigns: a real store, an engine in memory and a played telephone, on virtual time."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import ParamSpec, TypeVar

from doorstep.adapters.engine.memory import MemoryEngine
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.campaigns import SqlCampaigns
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.line_gate import SqlLineGate
from doorstep.adapters.store.sql.outbox import SqlOutbox
from doorstep.adapters.store.sql.workforce import SqlWorkforce
from doorstep.campaigns.calling_rules import CallingRules
from doorstep.dialogue.acts import ActValue
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.slots import Window
from doorstep.ports.campaign_engine import LineLimits
from doorstep.ports.campaign_store import Contact, Order, Row
from doorstep.ports.telephone import Admit, MediaJob
from doorstep.ports.telephone import Line as Told
from doorstep.ports.telephony import Cause
from doorstep.runtime.desk import Desk, Line
from doorstep.runtime.duties import Duty
from doorstep.runtime.feeder import Feeder
from doorstep.runtime.reaper import Reaper
from doorstep.runtime.telemetry import Telemetry
from doorstep.runtime.work import Calling, Work
from doorstep.runtime.world_file import read_world
from doorstep.skills.delivery.world import Slot
from doorstep.testing.store_conformance import effect, order
from tests.sqlite_stores import store_in_memory

MONDAY = datetime.fromisoformat("2026-11-23T10:00:00-06:00")
NAME = "november"
TEMPLATE = json.dumps({"merchant": {"name": "Brightparcel"}, "now": MONDAY.isoformat()})
SLOT = Slot("S1", Window(MONDAY + timedelta(days=1), MONDAY + timedelta(days=1, hours=2)), 50)

P = ParamSpec("P")
T = TypeVar("T")
Emit = Callable[[Told], None]
Way = Callable[["PlayedTelephone", MediaJob, Emit], Awaitable[None]]


async def at_once(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Ask the store without a thread: virtual time knows none."""
    return function(*args, **kwargs)


async def at_once_ready(_: MediaJob) -> None:
    """Nothing has to be prepared."""


@dataclass(slots=True)
class PlayedTelephone:
    """Plays each call the way it is told to, and remembers who was rung when."""

    ways: Callable[[MediaJob, int], Way]
    store: "Stage"
    rung: list[MediaJob] = field(default_factory=list)
    moments: list[datetime] = field(default_factory=list)
    called_off: dict[str, str] = field(default_factory=dict)
    carries: int = 20
    prepares: Callable[[MediaJob], Awaitable[None]] = at_once_ready

    async def ready(self) -> None:
        pass

    async def close(self) -> None:
        pass

    def call_off(self, call: str, reason: str) -> None:
        self.called_off[call] = reason

    async def call(self, job: MediaJob, emit: Emit, admit: Admit) -> None:
        await self.prepares(job)
        if not await admit():
            return
        self.rung.append(job)
        self.moments.append(self.store.now())
        await self.ways(job, len(self.rung))(self, job, emit)


def ends(cause: Cause | str, disposition: str | None = None, seconds: float = 30.0, answered: bool = True) -> Way:
    """Ring, and end like this."""

    async def way(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
        emit({"type": "ringing"})
        await asyncio.sleep(10)
        if answered:
            emit({"type": "answered"})
            await asyncio.sleep(seconds)
        emit({"type": "ended", "cause": str(cause), "status": None, "seconds": seconds})
        if disposition is not None:
            emit(outcome(disposition))

    return way


async def books(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
    """Answer, book the slot for every parcel, and hang up."""
    await asyncio.sleep(10)
    emit({"type": "answered"})
    await asyncio.sleep(20)
    telephone.store.book(job)
    await asyncio.sleep(10)
    emit({"type": "ended", "cause": str(Cause.REMOTE_HANGUP), "status": None, "seconds": 30.0})
    emit(outcome("appointment"))


def unanswered(cause: Cause) -> Way:
    return ends(cause, answered=False)


def outcome(disposition: str) -> Mapping[str, object]:
    return {"type": "outcome", "disposition": disposition, "parcels": [], "disclosed": True, "turns": 3}


@dataclass(slots=True)
class Stage:
    """Everything a campaign needs; `run` works at it on virtual time."""

    folder: Path
    start: datetime = MONDAY
    rules: CallingRules = CallingRules()
    lines: tuple[Line, ...] = (Line(LineLimits("main", 20, 5.0), "sip:{phone}@example.com"),)
    telemetry: Telemetry = field(default_factory=Telemetry)
    database: Database = field(init=False)
    began: float = 0.0

    def __post_init__(self) -> None:
        self.database = store_in_memory()
        self.campaigns.open_campaign(NAME, TEMPLATE, (SLOT,), self.start)

    @property
    def calls(self) -> SqlCalls:
        return SqlCalls(self.database)

    @property
    def campaigns(self) -> SqlCampaigns:
        return SqlCampaigns(self.database)

    @property
    def outbox(self) -> SqlOutbox:
        return SqlOutbox(self.database)

    def now(self) -> datetime:
        """The time: that of the running loop, from the stage's start on."""
        try:
            return self.start + timedelta(seconds=asyncio.get_running_loop().time())
        except RuntimeError:
            return self.start

    def desk(self) -> Desk:
        return Desk(
            self.calls,
            self.campaigns,
            SqlWorkforce(self.database),
            SqlLineGate(self.database, self.now),
            self.lines,
            rules=self.rules,
            telemetry=self.telemetry,
            clock=self.now,
            watch=self.now,
            ask=at_once,
            dead_seconds=1e9,
        )

    def work(self, every: float) -> Work:
        desk, engine = self.desk(), MemoryEngine(self.now)
        feed, bring_back = Feeder(desk, engine).round, Reaper(desk, engine).round
        return Work(desk, engine, [Duty("feed", every, feed), Duty("bring back", 5 * every, bring_back)])

    async def run(self, telephone: PlayedTelephone, *, until: timedelta | None = None, at_once: int = 20) -> int:
        """Work until nobody is due any more, or for so long; the longer, the more seldom anybody looks what is due."""
        stop, every = asyncio.Event(), 1.0
        if until is not None:
            asyncio.get_running_loop().call_later(until.total_seconds(), stop.set)
            every = max(1.0, until / timedelta(seconds=300))
        calling = Calling(telephone, "worker-1", "boot", at_once, 5 * every, while_due=until is None)
        return await self.work(every).call(calling, stop)

    def add(self, *orders: Order) -> None:
        self.campaigns.add_orders(NAME, orders)

    def people(self, count: int) -> None:
        """Add people, each with one order and a number of their own."""
        self.add(*(order(n, f"+1202555{n:04d}", f"Alex Morgan {n}") for n in range(count)))

    def book(self, job: MediaJob) -> bool:
        """Book the slot for every parcel of a call."""
        perform = self.calls.promises(job.place).perform
        parcels = [parcel.id for parcel in read_world(job.world).parcels]
        kind = EffectKind.APPOINTMENT_BOOKED
        return all(perform(effect(f"book {one}", kind, one, slot=SLOT.window)) for one in parcels)

    def promise(self, job: MediaJob, kind: EffectKind, **values: ActValue) -> None:
        """Promise something for a call as a whole."""
        self.calls.promises(job.place).perform(effect(kind.value, kind, None, **values))

    def row(self, number: int = 1) -> Row:
        return next(row for row in self.campaigns.rows(NAME) if row.order.parcel.id == f"order {number}")

    def contact(self, job: MediaJob) -> Contact:
        """Find whom a call was made to."""
        found = self.campaigns.contact(job.call.removeprefix("call-").rpartition("-")[0])
        assert found is not None
        return found
