"""Duties: each done by one process at a time, again and again, whatever one round of it comes to."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from doorstep.adapters.engine.memory import MemoryEngine
from doorstep.adapters.store.sql.tables import places
from doorstep.bootstrap.campaigns import desk, duties
from doorstep.bootstrap.storage import Stores, stores
from doorstep.config import AuditSection, RecordingSection, Settings, StoreSection
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.slots import Window
from doorstep.errors import StoreUnavailable
from doorstep.ports.call_store import CallPlace
from doorstep.runtime.desk import Desk
from doorstep.runtime.duties import Duty, do_duties
from doorstep.skills.delivery.world import Slot
from doorstep.testing.store_conformance import effect
from doorstep.testing.virtual_time import run_virtually
from tests.integration.campaign_stage import at_once
from tests.sqlite_stores import new_store

WINDOW = Window(datetime.now(UTC) + timedelta(days=1), datetime.now(UTC) + timedelta(days=1, hours=2))


class Ground:
    """A store with the duties the settings wire, on virtual time that begins now."""

    def __init__(self, folder: Path) -> None:
        settings = Settings(
            store=StoreSection(url=new_store(folder)),
            audit=AuditSection(key_file=folder / "audit.key"),
            recording=RecordingSection(folder=folder / "recordings"),
        )
        self.start = datetime.now(UTC)
        self.opened: Stores = stores(settings)
        self.desk: Desk = replace(desk(settings, self.opened), clock=self.now, watch=self.now, ask=at_once)
        self.engine = MemoryEngine(self.now)
        self.duties = duties(settings, self.opened, self.desk, self.engine)

    def now(self) -> datetime:
        return self.start + timedelta(seconds=asyncio.get_running_loop().time())

    def do(self, chosen: list[Duty], seconds: float) -> None:
        """Do duties for so long."""

        async def done() -> None:
            stop = asyncio.Event()
            asyncio.get_running_loop().call_later(seconds, stop.set)
            await self.engine.start(None, [], 0)
            await do_duties(self.desk, chosen, "boot", stop)
            await self.engine.close()

        run_virtually(done())


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    return Ground(tmp_path)


def test_all_that_has_to_be_done_again_and_again_is_wired_once(ground: Ground) -> None:
    assert sorted(duty.name for duty in ground.duties) == [
        "bring back",
        "expire",
        "feed",
        "forget",
        "give back",
        "tell",
        "wind up",
    ]


def test_a_place_that_was_held_for_longer_than_a_quarter_of_an_hour_is_given_back_within_a_minute(
    ground: Ground,
) -> None:
    ground.opened.calls.add_slots("pool", (Slot("S1", WINDOW, 1),))
    promises = ground.opened.calls.promises(CallPlace("call 1", "pool"))
    assert promises.perform(effect("1", EffectKind.SLOT_HELD, "P1", slot=WINDOW))
    ground.start += timedelta(minutes=13)
    ground.do(ground.duties, 60)
    assert held(ground) == 1
    ground.start += timedelta(minutes=1, seconds=30)
    ground.do(ground.duties, 90)
    assert held(ground) == 0


def test_no_duty_ends_with_a_round_that_fails(ground: Ground) -> None:
    made: dict[str, int] = {}

    def failing_first(duty: Duty) -> Callable[[], Awaitable[int]]:
        async def round_of_it() -> int:
            made[duty.name] = made.get(duty.name, 0) + 1
            if made[duty.name] == 1:
                raise StoreUnavailable("The database did not answer.")
            if made[duty.name] == 2:
                raise ValueError("a mistake of ours")
            return await duty.round()

        return round_of_it

    ground.do([replace(duty, round=failing_first(duty), every=10.0) for duty in ground.duties], 60)
    assert set(made) == {duty.name for duty in ground.duties}
    assert min(made.values()) >= 3


def test_a_duty_is_put_away_in_order_when_it_is_given_up(ground: Ground) -> None:
    told: list[str] = []

    async def round_of_it() -> int:
        told.append("round")
        return 0

    async def close() -> None:
        told.append("closed")

    async def fails() -> None:
        raise ValueError("a mistake of ours")

    ground.do([Duty("one", 10.0, round_of_it, close), Duty("other", 10.0, round_of_it, fails)], 5)
    assert sorted(told) == ["closed", "round", "round"]
    assert all(ground.desk.workforce.lease(name, "next", ground.start, 1.0) for name in ("one", "other"))


def held(ground: Ground) -> int:
    with ground.opened.database.reading() as connection:
        return len(connection.execute(places.select()).all())
