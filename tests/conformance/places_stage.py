"""A pool of slots in a database, with a given time and calls that take places in it."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Barrier
from typing import TypeVar

from sqlalchemy import func, select

from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.promises import SqlPromises
from doorstep.adapters.store.sql.slots import free_slots
from doorstep.adapters.store.sql.tables import places, slots
from doorstep.dialogue.acts import ActValue
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.slots import Address, Window
from doorstep.ports.call_store import CallPlace
from doorstep.ports.feasibility import Feasibility, Spot, Stop, Tour
from doorstep.skills.delivery.world import DeliveryArea, Slot

T = TypeVar("T")

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
AFTERNOON = Window(NOW + timedelta(hours=5), NOW + timedelta(hours=7))
EVENING = Window(NOW + timedelta(hours=9), NOW + timedelta(hours=11))
POOL = "tour"


class AtMost:
    """A tour that drives so many stops and no more, wherever they are."""

    def __init__(self, stops: int) -> None:
        self._stops = stops
        self.asked: list[tuple[Stop, ...]] = []

    def fits(self, tour: Tour, taken: Sequence[Stop], new: Stop) -> bool:
        self.asked.append(tuple(taken))
        return len(taken) < self._stops


@dataclass
class Stage:
    """One database; every call on it is given the same time."""

    database: Database
    feasibility: Feasibility | None = None
    now: datetime = NOW
    keys: int = 0
    calls: SqlCalls = field(init=False)

    def __post_init__(self) -> None:
        self.calls = SqlCalls(self.database)

    def add(self, afternoon: int = 1, evening: int = 1, area: DeliveryArea | None = None, pool: str = POOL) -> None:
        self.calls.add_slots(pool, (Slot("S1", AFTERNOON, afternoon), Slot("S2", EVENING, evening)), area)

    def pass_time(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)

    def call(
        self,
        name: str,
        contact: int | None = None,
        spot: Spot | None = None,
        address: Address | None = None,
        pool: str = POOL,
    ) -> "Call":
        place = CallPlace(name, pool, contact=contact, spot=spot, address=address)
        return Call(SqlPromises(self.database, place, self.feasibility, lambda: self.now))

    def left(self, address: Address | None = None, spot: Spot | None = None, pool: str = POOL) -> list[int]:
        with self.database.reading() as connection:
            found = free_slots(connection, pool, address, spot, self.feasibility, self.now)
        return [slot.capacity for slot in found]

    def taken(self, pool: str = POOL) -> list[int]:
        """Read how many places are counted, and make sure that so many holders have one."""
        with self.database.reading() as connection:
            mine = select(slots).where(slots.c.pool == pool).order_by(slots.c.id)
            counted = [(row.id, row.taken, row.capacity) for row in connection.execute(mine)]
            for slot, taken, capacity in counted:
                holders = select(func.count(places.c.holder.distinct())).where(places.c.slot == slot)
                assert connection.scalar(holders) == taken
                assert 0 <= taken <= capacity
        return [taken for _, taken, _ in counted]


@dataclass
class Call:
    """What one call promises; each promise has a key of its own."""

    promises: SqlPromises
    keys: int = 0

    def perform(self, kind: EffectKind, parcel: str | None = "P1", **values: ActValue) -> bool:
        self.keys += 1
        return self.promises.perform(Effect(f"{id(self)} {self.keys}", kind, parcel, values))

    def hold(self, window: Window) -> bool:
        return self.perform(EffectKind.SLOT_HELD, slot=window)

    def book(self, window: Window, parcel: str = "P1") -> bool:
        return self.perform(EffectKind.APPOINTMENT_BOOKED, parcel, slot=window)

    def withdraw(self) -> bool:
        return self.perform(EffectKind.WITHDRAWN, what=EffectKind.APPOINTMENT_BOOKED.value)

    def move(self, address: Address) -> bool:
        return self.perform(EffectKind.ADDRESS_CHANGED, address=address)


def all_at_once(actions: Sequence[Callable[[], T]]) -> list[T]:
    """Let every action begin at the same moment, each in a thread of its own."""
    barrier = Barrier(len(actions))

    def begin(action: Callable[[], T]) -> T:
        barrier.wait()
        return action()

    with ThreadPoolExecutor(len(actions)) as threads:
        return list(threads.map(begin, actions))
