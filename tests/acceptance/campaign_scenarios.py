"""What happens to campaigns: workers are killed and frozen, the database crashes, the disk is full, the shop away."""

import resource
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import select

from doorstep.adapters.store.sql.tables import attempts, contacts, leases, suppressions
from tests import postgresql
from tests.acceptance.campaign_findings import Findings, findings, read_dial_log
from tests.acceptance.campaign_ground import Ground, Plan, campaign_ground
from tests.acceptance.webhook_sink import receiving

ONE, TWO = "worker-1", "worker-2"
MINUTE = 60.0
OUTAGE = 15.0

Happening = Callable[[Ground], None]


def played(
    folder: Path, url: str, plan: Plan, happening: Happening, *, seconds: float = 300.0, opted_out: bool = False
) -> Findings:
    """Play a campaign with something happening in its middle, to its end; tells what was found.

    Args:
        folder: Where everything of this campaign lies.
        url: Its database.
        plan: Who is called how.
        happening: Starts the workers, and does what happens to them.
        seconds: How long it may take after that.
        opted_out: Whether a second campaign calls those who opted out, which must come to nothing.
    """
    with receiving() as sink, campaign_ground(folder, url, plan, sink) as ground:
        happening(ground)
        ground.wait_until_done(seconds)
        statuses = ground.stop()
        found = findings(ground)
        if any(statuses):
            found.wrong.append(f"workers ended with {statuses}")
        if opted_out:
            _opted_out(ground, found)
    return found


def nothing(ground: Ground) -> None:
    """One worker works in peace."""
    ground.start(ONE)


def nothing_to_two(ground: Ground) -> None:
    """Two workers work in peace."""
    ground.start(ONE)
    ground.start(TWO)


def killed_and_restarted(ground: Ground) -> None:
    """The only worker, or one of two, is killed in the middle and comes back under its name."""
    _start_all(ground)
    ground.wait_for_rings(ground.plan.calls // 2)
    ground.kill(ONE)
    ground.start(ONE)


def killed_and_taken_over(ground: Ground) -> None:
    """One of two workers is killed in the middle and stays away."""
    _start_all(ground)
    ground.wait_for_rings(ground.plan.calls // 2)
    ground.kill(ONE)


def frozen_and_taken_over(ground: Ground) -> None:
    """One of two workers stands still for so long that the other takes it for dead; then it goes on."""
    _start_all(ground)
    ground.wait_for_rings(ground.plan.calls // 2)
    with ground.opened() as database, database.reading() as connection:
        watching = connection.scalar(select(leases.c.holder).where(leases.c.duty == "bring back")) or ""
    watched = next(name for name, worker in ground.workers.items() if f" {worker.pid} " not in watching)
    ground.freeze(watched)
    time.sleep(ground.plan.dead_seconds + 6.5)
    ground.thaw(watched)


def database_crashed(server: Path) -> Happening:
    """The server stops hard in the middle, and comes back later."""

    def happening(ground: Ground) -> None:
        _start_all(ground)
        ground.wait_for_rings(ground.plan.calls // 2)
        postgresql.crash(server)
        time.sleep(OUTAGE)
        postgresql.restart(server)

    return happening


def disk_full(ground: Ground) -> None:
    """No file can grow for a while."""
    worker = ground.start(ONE)
    ground.wait_for_rings(ground.plan.calls // 2)
    size = max(file.stat().st_size for file in ground.folder.iterdir())
    # The log of writes is rewritten from its start, so that files shrink under the limit by themselves if it is high.
    resource.prlimit(worker.pid, resource.RLIMIT_FSIZE, (size // 64, resource.RLIM_INFINITY))
    time.sleep(8)
    resource.prlimit(worker.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def shop_away(ground: Ground) -> None:
    """Nobody receives webhooks for a minute."""
    _start_all(ground)
    ground.wait_for_rings(ground.plan.calls // 2)
    ground.sink.close()
    time.sleep(MINUTE * ground.plan.pace * 2)
    ground.sink.open()


def _start_all(ground: Ground) -> None:
    """Start two workers, or the one that SQLite allows."""
    ground.start(ONE)
    if not ground.url.startswith("sqlite"):
        ground.start(TWO)


def _opted_out(ground: Ground, found: Findings) -> None:
    """Whoever opted out is not dialled again, by no campaign and no later run of a worker."""
    with ground.opened() as database:
        with database.reading() as connection:
            numbers = list(connection.scalars(select(suppressions.c.phone)))
        since = time.time()
        people = sorted({int(number[-4:]) for number in numbers})
        if not people:
            return
        ground.open_campaign(database, "december", people)
        ground.start(ONE)
        ground.wait_until_done(MINUTE)
        ground.stop()
        with database.reading() as connection:
            mine = select(contacts.c.state).where(contacts.c.phone.in_(numbers))
            states = set(connection.scalars(mine))
            calls = set(connection.scalars(select(attempts.c.call_id).where(attempts.c.phone.in_(numbers))))
    rung = [ring for ring in read_dial_log(ground.dial_log, ground.killed) if ring.call in calls]
    late = [ring for ring in rung if ring.at > since]
    if late or states != {"suppressed"}:
        found.wrong.append(f"opted-out numbers are {states} and rang {len(late)} times")
