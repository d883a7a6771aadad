"""Events reach their subscribers, whatever receivers, couriers and the store do; on virtual time."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.outbox import SqlOutbox
from doorstep.adapters.webhooks.memory import MemorySender
from doorstep.bootstrap.campaigns import desk
from doorstep.bootstrap.storage import stores
from doorstep.bootstrap.webhooks import courier as wired
from doorstep.config import AuditSection, Settings, StoreSection
from doorstep.errors import StoreUnavailable
from doorstep.ports.outbox import Delivery, DeliveryState, OutgoingEvent, Subscription
from doorstep.ports.webhook_sender import Posted
from doorstep.runtime.telemetry import Telemetry
from doorstep.runtime.webhook_courier import LONGEST_PAUSE, PAUSES, SPREAD, Courier, Pace, next_pause
from doorstep.testing.outbox_conformance import DEPOT, NOW, SECRET, SHOP, after, outgoing
from doorstep.testing.virtual_time import run_virtually
from tests.integration.webhook_receiver import Receiver, receiving
from tests.sqlite_stores import new_store

P = ParamSpec("P")
T = TypeVar("T")

REFUSED = Posted(arrived=False, problem="the receiver could not be reached")


@pytest.fixture
def outbox(tmp_path: Path) -> Iterator[SqlOutbox]:
    database = Database(new_store(tmp_path))
    yield SqlOutbox(database, lambda: after(1_000_000))
    database.close()


def clock() -> datetime:
    """The time of the loop that runs."""
    return after(asyncio.get_running_loop().time())


async def at_once(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """Ask the store without a thread, which virtual time cannot wait for."""
    return function(*args, **kwargs)


def courier(outbox: SqlOutbox, sender: MemorySender, holder: str = "courier", tries: int = 12) -> Courier:
    return Courier(outbox, sender, clock, holder, tries, Pace(hold_seconds=60), ask=at_once)


async def working(couriers: list[Courier], seconds: float) -> None:
    """Let couriers work for so long."""
    stop = asyncio.Event()
    runs = [asyncio.create_task(one.run(stop)) for one in couriers]
    await asyncio.sleep(seconds)
    stop.set()
    await asyncio.gather(*runs)


def arrived(sender: MemorySender) -> list[str]:
    return [delivery.event.key for delivery, _ in sender.arrived]


def test_a_receiver_that_is_down_for_a_minute_loses_nothing(outbox: SqlOutbox) -> None:
    def answer(_delivery: Delivery, now: datetime) -> Posted:
        return REFUSED if after(30) <= now < after(90) else Posted(arrived=True)

    sender = MemorySender(answer)
    outbox.subscribe(SHOP)
    for number in range(120):
        outbox.put(outgoing(number, at=after(number)))
    run_virtually(working([courier(outbox, sender)], 1200))
    assert sorted(arrived(sender)) == sorted(outgoing(number).key for number in range(120))
    assert outbox.counts()[DeliveryState.DELIVERED] == 120
    late = {delivery.event.key: now - delivery.event.at for delivery, now in sender.arrived}
    for number in [*range(30), *range(90, 120)]:
        assert late[outgoing(number).key] <= timedelta(seconds=2)
    before = [key for key in arrived(sender) if int(key.split("-")[1]) < 30]
    assert before == [outgoing(number).key for number in range(30)]


def test_a_receiver_that_does_not_answer_keeps_no_other_waiting(outbox: SqlOutbox) -> None:
    sender = MemorySender(
        lambda delivery, _: REFUSED if delivery.subscription.id == "shop" else Posted(arrived=True),
        lambda delivery: 10.0 if delivery.subscription.id == "shop" else 0.1,
    )
    outbox.subscribe(SHOP)
    for number in range(200):
        outbox.put(outgoing(number))
    outbox.subscribe(DEPOT)
    for number in range(300, 360):
        outbox.put(outgoing(number, "case.closed", after(number - 300)))
    run_virtually(working([courier(outbox, sender)], 65))
    assert len(arrived(sender)) == 60
    assert all(now - delivery.event.at <= timedelta(seconds=2) for delivery, now in sender.arrived)


def test_a_round_does_not_wait_for_a_slow_receiver_and_a_close_does(outbox: SqlOutbox) -> None:
    sender = MemorySender(seconds=lambda _: 10.0)
    outbox.subscribe(SHOP)
    for number in range(20):
        outbox.put(outgoing(number))

    async def main() -> list[float]:
        one, loop = courier(outbox, sender), asyncio.get_running_loop()
        assert await one.round() == 0
        moments = [loop.time()]
        await one.close()
        return [*moments, loop.time()]

    assert run_virtually(main()) == [1.0, 10.0]
    assert len(arrived(sender)) == Pace().at_once
    assert outbox.counts()[DeliveryState.DELIVERED] == Pace().at_once


def test_what_was_told_last_is_posted_before_the_end(outbox: SqlOutbox) -> None:
    sender = MemorySender(seconds=lambda _: 0.1)
    outbox.subscribe(SHOP)

    async def main() -> None:
        one = courier(outbox, sender)
        await one.round()
        for number in range(20):
            outbox.put(outgoing(number))
        await one.finish()

    run_virtually(main())
    assert len(arrived(sender)) == 20


def test_two_couriers_post_each_event_once(outbox: SqlOutbox) -> None:
    sender = MemorySender(seconds=lambda _: 0.3)
    outbox.subscribe(SHOP)
    for number in range(100):
        outbox.put(outgoing(number))
    run_virtually(working([courier(outbox, sender, "first"), courier(outbox, sender, "second")], 60))
    assert sorted(arrived(sender)) == sorted(outgoing(number).key for number in range(100))


def test_what_a_dead_courier_claimed_comes_back(outbox: SqlOutbox) -> None:
    sender = MemorySender()
    outbox.subscribe(SHOP)
    outbox.put(outgoing(1))
    assert len(outbox.claim(NOW, 10, "dead", 60)) == 1
    run_virtually(working([courier(outbox, sender)], 59))
    assert arrived(sender) == []
    run_virtually(working([courier(outbox, sender)], 62))
    assert arrived(sender) == [outgoing(1).key]


def test_what_was_posted_and_not_stored_is_posted_again_with_its_key(outbox: SqlOutbox) -> None:
    async def forgets(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        if function == outbox.delivered:
            raise StoreUnavailable("The database did not answer.")
        return function(*args, **kwargs)

    sender, telemetry = MemorySender(), Telemetry()
    outbox.subscribe(SHOP)
    outbox.put(outgoing(1))
    forgetful = Courier(outbox, sender, clock, "first", 12, Pace(hold_seconds=60), telemetry, forgets)
    run_virtually(working([forgetful], 30))
    run_virtually(working([courier(outbox, sender)], 90))
    assert arrived(sender) == [outgoing(1).key] * 2
    assert b"doorstep_store_errors_total 1.0" in telemetry.exposition()


def test_a_store_that_does_not_answer_ends_nothing(outbox: SqlOutbox) -> None:
    async def fails(function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        if clock() < after(30):
            raise StoreUnavailable("The database did not answer.")
        return function(*args, **kwargs)

    sender = MemorySender()
    outbox.subscribe(SHOP)
    outbox.put(outgoing(1))
    run_virtually(working([Courier(outbox, sender, clock, "courier", 12, ask=fails)], 40))
    assert arrived(sender) == [outgoing(1).key]


def test_what_never_arrives_is_dead_after_its_tries_and_can_be_replayed(outbox: SqlOutbox) -> None:
    outbox.subscribe(SHOP)
    outbox.put(outgoing(1))
    run_virtually(working([courier(outbox, MemorySender(lambda *_: REFUSED), tries=3)], 3600))
    (dead,) = outbox.deliveries(DeliveryState.DEAD, 10)
    assert (dead.tries, dead.problem) == (3, "the receiver could not be reached")
    sender = MemorySender()
    assert outbox.replay([dead.id], NOW) == 1
    assert run_virtually(courier(outbox, sender).round()) == 1
    assert arrived(sender) == [outgoing(1).key]


def test_a_receiver_that_wants_nothing_more_is_asked_once(outbox: SqlOutbox) -> None:
    outbox.subscribe(SHOP)
    outbox.put(outgoing(1))
    gone = MemorySender(lambda *_: Posted(arrived=False, problem="status 410", gone=True))
    assert run_virtually(courier(outbox, gone).round()) == 1
    assert [one.problem for one in outbox.deliveries(DeliveryState.DEAD, 10)] == ["status 410"]


def delivery(tries: int, number: int = 1) -> Delivery:
    subscription = Subscription("shop", "https://shop.example", SECRET)
    event = OutgoingEvent(f"call-{number}-1:ended", "attempt.ended", NOW, {})
    return Delivery(1, event, subscription, tries, DeliveryState.PENDING, NOW)


@given(st.integers(0, 30), st.integers(0, 1000))
def test_pauses_grow_and_never_get_longer_than_half_a_day(tries: int, number: int) -> None:
    pause = next_pause(delivery(tries, number), REFUSED, 50)
    least = PAUSES[min(tries, len(PAUSES) - 1)]
    assert pause is not None
    assert least <= pause.total_seconds() <= min(least * (1 + SPREAD), LONGEST_PAUSE)
    assert pause == next_pause(delivery(tries, number), REFUSED, 50)


def test_pauses_after_the_same_outage_differ() -> None:
    assert len({next_pause(delivery(2, number), REFUSED, 12) for number in range(100)}) > 90


def test_a_receiver_may_ask_for_a_longer_pause_but_not_for_ever() -> None:
    asked = [Posted(arrived=False, retry_after=seconds) for seconds in (1.0, 600.0, 1e9)]
    pauses = [next_pause(delivery(0), posted, 12) for posted in asked]
    assert pauses[1:] == [timedelta(seconds=600), timedelta(seconds=LONGEST_PAUSE)]
    assert pauses[0] == next_pause(delivery(0), REFUSED, 12)


def test_what_a_campaign_tells_ahead_of_time_is_posted_by_the_clock_of_the_machine(tmp_path: Path) -> None:
    settings = Settings(
        store=StoreSection(url=new_store(tmp_path)),
        audit=AuditSection(key_file=tmp_path / "audit.key"),
    )
    opened = stores(settings)
    ahead = datetime.now(UTC) + timedelta(days=400)

    async def posted() -> tuple[int, Receiver]:
        async with receiving(Receiver()) as receiver:
            outbox = SqlOutbox(opened.database)
            outbox.subscribe(Subscription("shop", f"http://127.0.0.1:{receiver.port}/", SECRET, private=True))
            outbox.put(outgoing(1, at=ahead))
            one = wired(settings, opened.database, desk(settings, opened, clock=lambda: ahead), "courier")
            while not (made := await one.round()):  # a round does not wait for a slow machine
                continue
            await one.close()
            return made, receiver

    made, receiver = asyncio.run(posted())
    assert (made, len(receiver.requests)) == (1, 1)
    stamp = datetime.fromtimestamp(int(receiver.requests[0].headers["webhook-timestamp"]), UTC)
    assert stamp < ahead - timedelta(days=399)
