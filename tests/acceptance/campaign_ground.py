"""A ground for campaigns in real worker processes, which are killed, frozen and cut off from what they need."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from json import dumps
from pathlib import Path

from doorstep.adapters.store.sql.campaigns import SqlCampaigns
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.outbox import SqlOutbox
from doorstep.adapters.store.sql.workforce import SqlWorkforce
from doorstep.dialogue.slots import Address, Parcel, Window
from doorstep.ports.campaign_store import CampaignState, Order
from doorstep.runtime.webhook_subscriptions import new_subscription
from doorstep.skills.delivery.world import Slot
from tests.acceptance.webhook_sink import Sink
from tests.integration.command_line import COMMAND, environment

START = datetime.fromisoformat("2026-11-23T09:30:00-05:00")
NAME = "november"
SETTINGS = """
[store]
url = "{url}"
[worker]
calls_at_once = {calls_at_once}
heartbeat_seconds = 0.5
dead_seconds = {dead_seconds}
[audit]
key_file = "audit.key"
[lines.north]
calls_at_once = {line_calls}
calls_per_second = {rate}
[lines.south]
calls_at_once = {line_calls}
calls_per_second = {rate}
"""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be called how.

    Args:
        calls: How many people.
        calls_at_once: Calls a worker makes at the same time.
        line_calls: Calls at the same time on each of the two lines.
        rate: Calls a second that may begin on each line.
        pace: How long a second takes.
        places: On the tour, for so many in ten people.
        dead_seconds: After this long without a heartbeat a worker is dead; of real time.
        starts: When calling begins.
    """

    calls: int
    calls_at_once: int = 20
    line_calls: int = 20
    rate: float = 10.0
    pace: float = 0.02
    places: float = 4.0
    dead_seconds: float = 4.0
    starts: datetime = START


@dataclass(slots=True)
class Ground:
    """A database, a shop and worker processes."""

    folder: Path
    url: str
    plan: Plan
    sink: Sink
    workers: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)
    killed: dict[int, float] = field(default_factory=dict)
    since: float = field(default_factory=time.time)

    def __post_init__(self) -> None:
        plan = self.plan
        text = SETTINGS.format(
            url=self.url,
            calls_at_once=plan.calls_at_once,
            dead_seconds=plan.dead_seconds,
            line_calls=plan.line_calls,
            rate=plan.rate,
        )
        (self.folder / "doorstep.toml").write_text(text, encoding="utf-8")

    @property
    def dial_log(self) -> Path:
        return self.folder / "dial.log"

    @property
    def engine_url(self) -> str:
        return f"sqlite:///{self.folder}/store-engine.sqlite" if self.url.startswith("sqlite") else self.url

    def now(self) -> datetime:
        """The time people are called by."""
        return self.plan.starts + timedelta(seconds=(time.time() - self.since) / self.plan.pace)

    @contextmanager
    def opened(self) -> Iterator[Database]:
        database = Database(self.url)
        try:
            yield database
        finally:
            database.close()

    def prepare(self) -> float:
        """Take the orders in; returns how many seconds that took."""
        with self.opened() as database:
            database.migrate()
            SqlOutbox(database).subscribe(new_subscription(self.sink.url, (), private=True))
            begun = time.monotonic()
            self.open_campaign(database, NAME, range(self.plan.calls))
            return time.monotonic() - begun

    def open_campaign(self, database: Database, name: str, people: "range | list[int]") -> None:
        """Open a campaign for these people, with slots on the next two days."""
        campaigns = SqlCampaigns(database)
        template = dumps({"merchant": {"name": "Brightparcel"}, "now": START.isoformat()})
        campaigns.open_campaign(name, template, _slots(int(self.plan.calls * self.plan.places / 10)), START)
        orders = [_order(f"{name} {number}", number) for number in people]
        for first in range(0, len(orders), 5000):
            campaigns.add_orders(name, orders[first : first + 5000])

    def start(self, name: str, *options: str) -> "subprocess.Popen[bytes]":
        """Start a worker."""
        command = ["worker", "--name", name, "--simulated", "dial.log", "--pace", str(self.plan.pace)]
        command += ["--now", self.plan.starts.isoformat(), "--since", str(self.since), *options]
        with (self.folder / f"{name}.log").open("ab") as log:
            worker = subprocess.Popen(
                [sys.executable, "-c", COMMAND, *command], cwd=self.folder, env=environment(), stdout=log, stderr=log
            )
        self.workers[name] = worker
        return worker

    def kill(self, name: str) -> None:
        """Kill a worker like a power cut does."""
        worker = self.workers.pop(name)
        worker.kill()
        worker.wait()
        self.killed[worker.pid] = time.time()

    def freeze(self, name: str) -> None:
        """Stop a worker where it is."""
        os.kill(self.workers[name].pid, signal.SIGSTOP)

    def thaw(self, name: str) -> None:
        """Let it go on."""
        os.kill(self.workers[name].pid, signal.SIGCONT)

    def stop(self) -> list[int]:
        """Tell every worker to stop, once it has begun: before, it does not end in order; returns exit statuses."""
        self.wait(self._all_at_work, 120.0, lambda: "a worker has not begun")
        for worker in self.workers.values():
            worker.terminate()
        ended = [worker.wait(timeout=60) for worker in self.workers.values()]
        self.workers.clear()
        return ended

    def _all_at_work(self) -> bool:
        with self.opened() as database:
            boots = [worker.boot for worker in SqlWorkforce(database).workers()]
        return all(any(f" {worker.pid} " in boot for boot in boots) for worker in self.workers.values())

    def clear(self) -> None:
        """Leave no process behind."""
        for worker in self.workers.values():
            worker.kill()
            worker.wait()

    def rings(self) -> int:
        """Count the rings so far."""
        return self.dial_log.read_bytes().count(b" ring ") if self.dial_log.exists() else 0

    def wait_for_rings(self, number: int, seconds: float = 900.0) -> None:
        self.wait(lambda: self.rings() >= number, seconds, lambda: "too few calls")

    def wait_until_done(self, seconds: float) -> None:
        """Wait until everybody was called once, and whoever was cut off again; then end the campaigns' calls.

        Who could not be reached would be tried again and again, for days of the clock.
        """
        from tests.acceptance.campaign_findings import to_be_called, to_be_ended

        undone: dict[str, int] = {}

        def done(look: Callable[[Database], dict[str, int]]) -> bool:
            undone.clear()
            undone.update(look(database))
            return not any(undone.values())

        with self.opened() as database:
            self.wait(
                lambda: done(lambda store: to_be_called(store, self.killed)), seconds, lambda: f"left undone: {undone}"
            )
            campaigns = SqlCampaigns(database)
            for campaign in campaigns.campaigns():
                campaigns.set_state(campaign.name, CampaignState.PAUSED)
            self.wait(lambda: done(to_be_ended), seconds, lambda: f"left undone: {undone}")

    def wait(self, done: Callable[[], bool], seconds: float, otherwise: Callable[[], str]) -> None:
        """Look again and again; a worker that ended by itself fails the run."""
        until = time.monotonic() + seconds
        while not done():
            for name, worker in self.workers.items():
                assert worker.poll() is None, f"{name} ended: {(self.folder / f'{name}.log').read_text()[-2000:]}"
            assert time.monotonic() < until, f"{otherwise()}, {self.rings()} rings, within {seconds} seconds"
            time.sleep(0.2)


@contextmanager
def campaign_ground(folder: Path, url: str, plan: Plan, sink: Sink) -> Iterator[Ground]:
    """Give a ground with the orders taken in; its processes are gone when the block is left."""
    ground = Ground(folder, url, plan, sink)
    ground.prepare()
    ground.since = time.time()
    try:
        yield ground
    finally:
        ground.clear()


def _order(name: str, number: int) -> Order:
    address = Address("Harbour Street", str(number % 90 + 1), postcode="20001", city="Washington", country="US")
    parcel = Parcel(name, "ZTO", "Acme Papers", address=address)
    return Order(f"Alex Morgan {number}", f"+1202555{number:04d}", "en", parcel)


def _slots(places: int) -> tuple[Slot, ...]:
    """Share places among eight slots of two hours."""
    begins = [START.replace(hour=8) + timedelta(days=day, hours=2 * part) for day in (1, 2) for part in range(4)]
    shares = [places // 8 + (each < places % 8) for each in range(8)]
    windows = (Window(begin.astimezone(UTC), (begin + timedelta(hours=2)).astimezone(UTC)) for begin in begins)
    return tuple(
        Slot(f"S{n}", window, share) for n, (window, share) in enumerate(zip(windows, shares, strict=True)) if share
    )
