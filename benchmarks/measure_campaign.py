"""What becomes of campaigns in real worker processes to which something happens: a line of figures for each.

`--calls 2000 --scenario killed_and_restarted` plays one of them so large; without arguments every one is played small.
The calls are simulated, on a clock that runs fifty times as fast; the database server and the processes are real.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from tests import postgresql
from tests.acceptance import campaign_scenarios as scenarios
from tests.acceptance.campaign_findings import Findings
from tests.acceptance.campaign_ground import Plan

LARGE = Plan(0, calls_at_once=20, line_calls=60, rate=20.0)
SLOWER = replace(LARGE, pace=0.12)
BOUND = Plan(0, calls_at_once=12, line_calls=60, rate=20.0, places=10.0)

ON_SERVER: Mapping[str, tuple[Callable[[Path], scenarios.Happening], Plan]] = {
    "killed_and_restarted": (lambda _: scenarios.killed_and_restarted, LARGE),
    "killed_and_taken_over": (lambda _: scenarios.killed_and_taken_over, LARGE),
    "frozen_and_taken_over": (lambda _: scenarios.frozen_and_taken_over, SLOWER),
    "database_crashed": (scenarios.database_crashed, LARGE),
    "shop_away": (lambda _: scenarios.shop_away, LARGE),
    "one_worker": (lambda _: scenarios.nothing, BOUND),
    "two_workers": (lambda _: scenarios.nothing_to_two, BOUND),
}
IN_FILE: Mapping[str, scenarios.Happening] = {
    "sqlite_killed_and_restarted": scenarios.killed_and_restarted,
    "sqlite_disk_full": scenarios.disk_full,
}


def played(name: str, calls: int, folder: Path) -> Findings:
    """Play one scenario."""
    if name in IN_FILE:
        plan = replace(LARGE, calls=calls)
        return scenarios.played(
            folder, f"sqlite:///{folder}/store.sqlite", plan, IN_FILE[name], seconds=1800, opted_out=True
        )
    happening, plan = ON_SERVER[name]
    with postgresql.serving() as server:
        url, opted_out = postgresql.new_database(server), name.startswith("killed")
        plan = replace(plan, calls=calls)
        return scenarios.played(folder, url, plan, happening(server), seconds=1800, opted_out=opted_out)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--calls", type=int, default=100)
    parser.add_argument("--scenario", choices=[*ON_SERVER, *IN_FILE], action="append")
    chosen = parser.parse_args()
    print(f"{chosen.calls} people each, machine: {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    for name in chosen.scenario or [*ON_SERVER, *IN_FILE]:
        if name in ON_SERVER and not postgresql.installed():
            print(f"{name}: PostgreSQL is not installed")
            continue
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            found = played(name, chosen.calls, Path(folder))
        print(f"{name}, {time.monotonic() - began:.0f} s: {found}", flush=True)


if __name__ == "__main__":
    main()
