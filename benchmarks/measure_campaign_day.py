"""A campaign of a day: seconds to take its people in, processor time a call, and beginnings a second at the INVITE.

`.venv/bin/python -m benchmarks.measure_campaign_day [--calls 50000] [--played 2000] [--store sqlite] [--webhooks]`

The list is imported as a file, by the command. Then a real worker plays some of its calls on a clock that runs thirty
times as fast, at the real limits of its lines; processor time is counted between two rings in its middle, of the worker
and of the PostgreSQL server, which is one of its own. With `--webhooks` a shop is told of every call.
"""

import argparse
import csv
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import select

from benchmarks.measure_engine import TICKS, server_seconds
from doorstep.adapters.store.sql.outbox import SqlOutbox
from doorstep.adapters.store.sql.tables import attempts
from doorstep.bootstrap.simulation import invented_orders, share_places
from doorstep.runtime.day_figures import most_within
from doorstep.runtime.webhook_subscriptions import new_subscription
from tests import postgresql
from tests.acceptance.campaign_findings import read_dial_log
from tests.acceptance.campaign_ground import NAME, Ground, Plan
from tests.acceptance.webhook_sink import receiving
from tests.integration.command_line import COMMAND, environment

START: Final = datetime.fromisoformat("2026-11-23T14:00:00-05:00")
"""Everybody may be called then, from the east coast to the west."""

WARM: Final = 200
"""Calls before processor time is counted: a process that has just begun builds what it keeps."""


@dataclass(frozen=True, slots=True)
class Used:
    """Processor seconds so far."""

    worker: float
    server: float

    def per_call(self, before: "Used", calls: int) -> str:
        """Tell the milliseconds a call since then."""
        worker, server = (self.worker - before.worker) / calls * 1000, (self.server - before.server) / calls * 1000
        return f"{worker + server:.1f} ms ({worker:.1f} Python, {server:.1f} server)"


def write_list(folder: Path, calls: int) -> None:
    """Write a list of orders and what is the same for all of them."""
    with (folder / "orders.csv").open("w", encoding="utf-8", newline="") as file:
        written = csv.writer(file)
        written.writerow(("order_id", "recipient_name", "phone", "language", "region", "country", "time_zone"))
        for order in invented_orders(calls):
            place = order.parcel.address
            region, country = (place.region, place.country) if place is not None else (None, None)
            who = (order.parcel.id, order.recipient, order.phone, order.language)
            written.writerow((*who, region, country, order.calling.time_zone))
    slots = [
        {
            "id": one.id,
            "start": one.window.start.isoformat(),
            "end": one.window.end.isoformat(),
            "capacity": one.capacity,
        }
        for one in share_places(calls, START, (8, 10, 12, 14, 16, 18))
    ]
    world = {"merchant": {"name": "Brightparcel"}, "now": START.isoformat(), "slots": slots}
    (folder / "world.json").write_text(json.dumps(world), encoding="utf-8")


def imported(folder: Path) -> float:
    """Import the list; returns how many seconds that takes."""
    command = ["campaign", "import", "orders.csv", "--world", "world.json", "--name", NAME]
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", COMMAND, *command], cwd=folder, env=environment(), check=True)
    return time.monotonic() - began


def played(ground: Ground, calls: int, server: Callable[[], float]) -> str:
    """Play so many calls after the first ones; tells the processor time of each."""
    process = ground.start("worker-1").pid

    def used() -> Used:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(") ")[2].split()
        return Used(sum(map(int, fields[11:13])) / TICKS, server())

    ground.wait_for_rings(WARM)
    before, first, began = used(), ground.rings(), time.monotonic()
    ground.wait_for_rings(first + calls)
    after, last = used(), ground.rings()
    rate = (last - first) / (time.monotonic() - began)
    ground.stop()
    return f"{after.per_call(before, last - first)} over {last - first} calls, {rate:.1f} a second"


def most_begun(ground: Ground) -> dict[str, int]:
    """Tell the most calls that began within any second on each line, by the log that the lines themselves append to."""
    with ground.opened() as database, database.reading() as connection:
        lines = {row.call_id: row.line for row in connection.execute(select(attempts.c.call_id, attempts.c.line))}
    begun: dict[str, list[float]] = {}
    for ring in read_dial_log(ground.dial_log, {}):
        begun.setdefault(lines[ring.call], []).append(ring.at)
    return {line: most_within(moments, 1.0) for line, moments in sorted(begun.items())}


def measure(url: str, folder: Path, given: argparse.Namespace, server: Callable[[], float]) -> None:
    """Import a list and play some of it."""
    plan = Plan(given.calls, calls_at_once=60, line_calls=60, rate=given.rate, pace=0.03, starts=START)
    with receiving() as sink:
        ground = Ground(folder, url, plan, sink)
        settings = folder / "doorstep.toml"
        settings.write_text(
            re.sub("(heartbeat|dead)_seconds = .*", "", settings.read_text(encoding="utf-8")), encoding="utf-8"
        )
        write_list(folder, given.calls)
        print(f"    {given.calls} orders imported in {imported(folder):.1f} s", flush=True)
        if given.webhooks:
            with ground.opened() as database:
                SqlOutbox(database).subscribe(new_subscription(sink.url, (), private=True))
        ground.since = time.time()
        try:
            print(f"    processor time a call: {played(ground, given.played, server)}", flush=True)
        finally:
            ground.clear()
    for line, most in most_begun(ground).items():
        print(f"    line {line}: at most {most} begun within any second, of {plan.rate:g}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--calls", type=int, default=50_000, help="people on the list")
    parser.add_argument("--played", type=int, default=2000, help="calls over which processor time is counted")
    parser.add_argument("--rate", type=float, default=8.0, help="calls a second on each of the two lines")
    parser.add_argument("--store", choices=["sqlite", "postgresql"], help="only this one")
    parser.add_argument("--webhooks", action="store_true", help="tell a shop of every call")
    given = parser.parse_args()
    print(f"machine: {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    for store in [given.store] if given.store else ["sqlite", "postgresql"]:
        if store == "postgresql" and not postgresql.installed():
            print("postgresql: not installed")
            continue
        print(f"{store}:", flush=True)
        serving = postgresql.serving() if store == "postgresql" else nullcontext()
        with serving as server, tempfile.TemporaryDirectory() as folder:
            if server is None:
                measure(f"sqlite:///{folder}/store.sqlite", Path(folder), given, lambda: 0.0)
            else:
                measure(postgresql.new_database(server), Path(folder), given, partial(server_seconds, server))


if __name__ == "__main__":
    main()
