"""A day of calls on virtual time: real rules, store, feeder and attempts; the engine is in memory, calls are played."""

import asyncio
import json
from collections.abc import Callable, Collection, Coroutine, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeAlias, TypeVar
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from doorstep.adapters.store.sql.database import Database
    from doorstep.config import Settings
    from doorstep.ports.campaign_store import Order
    from doorstep.runtime.day_figures import Day, DayCall, Limits
    from doorstep.runtime.work import Work
    from doorstep.skills.delivery.world import Slot

P = ParamSpec("P")
T = TypeVar("T")
Run: TypeAlias = Callable[[Coroutine[Any, Any, None]], None]

NAME: Final = "simulated"
PAGE: Final = 5000
FOR_EVER: Final = 1e9
EVERY: Final = 3.0
"""Seconds between looks at who is due; what is due sooner is handed in ahead."""

ZONES: Final = {
    "202": ("America/New_York", "DC"),
    "312": ("America/Chicago", "IL"),
    "303": ("America/Denver", "CO"),
    "213": ("America/Los_Angeles", "CA"),
    "602": ("America/Phoenix", "AZ"),
    "615": ("America/Chicago", "TN"),
}
"""Area codes of invented people, with their time zone and state."""


@dataclass(frozen=True, slots=True)
class Simulation:
    """What is simulated.

    Args:
        start: When the day begins.
        hours: How long it is.
        lines: What each telephone line carries.
        slots: What can be offered.
        store: The file of the store; None: in memory.
        dial_log: Where every ring is written down.
        seed: Another one draws another day from the same people.
    """

    start: datetime
    hours: float
    lines: "dict[str, Limits]"
    slots: "tuple[Slot, ...]"
    store: Path | None
    dial_log: Path
    seed: int = 1


def invented_orders(calls: int) -> "list[Order]":
    """Make orders of invented people in the time zones of the United States, each with a number of their own."""
    from doorstep.dialogue.slots import Address, Parcel
    from doorstep.ports.campaign_store import Calling, Order

    made = []
    codes = list(ZONES)
    for number in range(calls):
        code = codes[number % len(codes)]
        zone, state = ZONES[code]
        parcel = Parcel(f"order {number}", sender="Acme Papers", address=Address(region=state, country="US"))
        phone = f"+1{code}555{number // len(codes):04d}"
        made.append(Order(f"Alex Morgan {number}", phone, "en", parcel, {}, Calling(time_zone=zone)))
    return made


def simulate_day(
    settings: "Settings",
    plan: Simulation,
    orders: "Sequence[Order]",
    run: Run,
    passed: Callable[[float], None] = lambda _: None,
) -> "Day":
    """Play the day.

    Args:
        settings: Whose rules hold.
        plan: What is simulated.
        orders: Who is called about what.
        run: Runs a coroutine on virtual time.
        passed: Is told every minute how many hours of the day are over.
    """
    from doorstep.adapters.store.sql.campaigns import SqlCampaigns
    from doorstep.adapters.store.sql.database import Database

    database = Database("sqlite://" if plan.store is None else f"sqlite:///{plan.store}")
    try:
        database.migrate()
        campaigns = SqlCampaigns(database)
        template = json.dumps({"merchant": {"name": "Brightparcel"}, "now": plan.start.isoformat()})
        campaigns.open_campaign(NAME, template, plan.slots, plan.start)
        for first in range(0, len(orders), PAGE):
            campaigns.add_orders(NAME, orders[first : first + PAGE])
        _name_cases(database, plan.seed)
        waiting: list[int] = []
        began = process_time()
        run(_play(settings, plan, database, waiting, passed))
        return _seen(plan, database, waiting, process_time() - began)
    finally:
        database.close()


def _name_cases(database: "Database", seed: int) -> None:
    """Name every case after the seed: how a call goes is drawn from its name, and names are made up by chance."""
    from sqlalchemy import String, cast, literal, update

    from doorstep.adapters.store.sql.tables import contacts

    with database.writing() as connection:
        name = literal(f"{seed}.") + cast(contacts.c.id, String)
        connection.execute(update(contacts).values(case_id=name))


async def _play(
    settings: "Settings",
    plan: Simulation,
    database: "Database",
    waiting: list[int],
    passed: Callable[[float], None],
) -> None:
    from doorstep.adapters.store.sql.calls import SqlCalls
    from doorstep.adapters.telephone.simulated import SimulatedLine
    from doorstep.runtime.work import Calling

    loop = asyncio.get_running_loop()

    def now() -> datetime:
        return plan.start + timedelta(seconds=loop.time())

    at_once = sum(line.calls_at_once for line in plan.lines.values())
    played = SqlCalls(database)
    telephone = SimulatedLine(played, dial_log=plan.dial_log, clock=now, tick=loop.time, ask=_at_once)
    stop = asyncio.Event()
    loop.call_later(plan.hours * 3600, stop.set)
    work = _work(settings, plan, database, now)
    calling = Calling(telephone, "simulated", "simulated", at_once, beat_seconds=30.0)
    count = partial(_count_waiting, database, now)
    await asyncio.gather(work.call(calling, stop), _each_minute(count, waiting, passed, stop))


def _work(settings: "Settings", plan: Simulation, database: "Database", now: Callable[[], datetime]) -> "Work":
    """Lay out the work of one process on virtual time."""
    from doorstep.adapters.engine.memory import MemoryEngine
    from doorstep.adapters.store.sql.calls import SqlCalls
    from doorstep.adapters.store.sql.campaigns import SqlCampaigns
    from doorstep.adapters.store.sql.line_gate import SqlLineGate
    from doorstep.adapters.store.sql.workforce import SqlWorkforce
    from doorstep.bootstrap.campaigns import calling_rules
    from doorstep.ports.campaign_engine import LineLimits
    from doorstep.runtime.desk import Desk, Line
    from doorstep.runtime.duties import Duty
    from doorstep.runtime.feeder import Feeder
    from doorstep.runtime.work import Work

    lines = tuple(
        Line(LineLimits(name, one.calls_at_once, one.calls_per_second), "sip:{phone}@example.com")
        for name, one in plan.lines.items()
    )
    desk = Desk(
        SqlCalls(database),
        SqlCampaigns(database),
        SqlWorkforce(database),
        SqlLineGate(database, now),
        lines,
        rules=calling_rules(settings),
        clock=now,
        watch=now,
        ask=_at_once,
        dead_seconds=FOR_EVER,
    )
    engine = MemoryEngine(now)
    return Work(desk, engine, [Duty("feed", EVERY, Feeder(desk, engine).round)])


async def _at_once(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Ask the store without a thread: virtual time knows none."""
    return function(*args, **kwargs)


async def _each_minute(
    count: Callable[[], int], waiting: list[int], passed: Callable[[float], None], stop: asyncio.Event
) -> None:
    """Write down every minute who waits."""
    from doorstep.runtime.together import pause

    while not stop.is_set():
        waiting.append(count())
        passed(len(waiting) / 60)
        await pause(stop, 60.0)


def _count_waiting(database: "Database", now: Callable[[], datetime]) -> int:
    """Count who is due and not being called."""
    from sqlalchemy import func, or_, select

    from doorstep.adapters.store.sql.tables import contacts

    due = or_(contacts.c.due_at.is_(None), contacts.c.due_at <= now())
    with database.reading() as connection:
        counted = select(func.count()).select_from(contacts).where(contacts.c.state == "waiting", due)
        return connection.scalar(counted) or 0


def _seen(plan: Simulation, database: "Database", waiting: Sequence[int], seconds: float) -> "Day":
    """Read what came of it from the dial log and the store."""
    from collections import Counter

    from sqlalchemy import select

    from doorstep.adapters.store.sql.tables import attempts, contacts
    from doorstep.runtime.day_figures import Day

    with database.reading() as connection:
        columns = select(
            attempts.c.call_id, attempts.c.line, attempts.c.cause, attempts.c.disposition, contacts.c.phone
        )
        made = {row.call_id: row for row in connection.execute(columns.join(contacts))}
        outcomes = Counter(connection.scalars(select(contacts.c.state)))
    causes = Counter(str(row.disposition if row.cause == "remote_hangup" else row.cause) for row in made.values())
    calls = _calls(plan, {call: (row.line, row.phone) for call, row in made.items()}, plan.dial_log)
    return Day(calls, plan.lines, waiting, outcomes, causes, seconds)


def _calls(plan: Simulation, known: "dict[str, tuple[str, str]]", file: Path) -> "list[DayCall]":
    from doorstep.runtime.day_figures import DayCall

    began: dict[str, float] = {}
    ended: dict[str, float] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        at, call, what, _ = line.split()
        (began if what == "ring" else ended)[call] = float(at)
    return [
        DayCall(call, known[call][0], at, ended.get(call, at), _hour(plan, known[call][1], at))
        for call, at in began.items()
    ]


def _hour(plan: Simulation, phone: str, at: float) -> float:
    """Tell the hour where an invented person is."""
    zone = ZONES.get(phone[2:5])
    local = (plan.start + timedelta(seconds=at)).astimezone(ZoneInfo(zone[0]) if zone else plan.start.tzinfo)
    return local.hour + local.minute / 60


def share_places(places: int, start: datetime, parts: Collection[int]) -> "tuple[Slot, ...]":
    """Share places among the slots of two hours of the days after the start, that begin at these hours."""
    from doorstep.dialogue.slots import Window
    from doorstep.skills.delivery.world import Slot

    begins = [
        start.replace(hour=hour, minute=0, second=0, microsecond=0) + timedelta(days=day)
        for day in (1, 2)
        for hour in parts
    ]
    share = -(-places // len(begins))
    return tuple(
        Slot(f"S{number}", Window(begin, begin + timedelta(hours=2)), share) for number, begin in enumerate(begins)
    )
