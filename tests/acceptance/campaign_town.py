"""Campaigns over real SIP: the real command with its media process, and a town of simulated telephones to ring."""

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.campaigns import SqlCampaigns
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.tables import attempts
from doorstep.ports.campaign_store import Row
from doorstep.testing.phone_process import command
from doorstep.testing.sip_town import Owner, Rung, Town
from tests.acceptance.processes import alive, family
from tests.integration.command_line import environment

WORLD = Path(__file__).parents[2] / "examples/reference.json"
HEADER = "order_id,recipient_name,phone,language,postcode,city,region,country\n"
ROW = "{phone},Alex Morgan,{phone},en,62704,Springfield,IL,US\n"
"""Little is known of the parcel, so that the opening is short."""

SETTINGS = {
    "DOORSTEP_SIP__INTERFACE": "127.0.0.1",
    "DOORSTEP_SYNTHESISER__ENGINE": "pico",
    "DOORSTEP_VOICE_ACTIVITY__ENGINE": "energy",
    "DOORSTEP_UNDERSTANDING__ENCODER": "false",
    "DOORSTEP_CALLS__RING_SECONDS": "4",
    "DOORSTEP_CALLING__ATTEMPTS": "2",
    "DOORSTEP_WORKER__CALLS_AT_ONCE": "5",
    "OMP_NUM_THREADS": "1",
}
NAME = "default"
PATIENCE_SECONDS = 150.0
GONE_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Dialled:
    """An attempt as the store has it."""

    call: str
    phone: str
    number: int
    dialled_at: datetime
    answered: bool
    ended_at: datetime
    cause: str


@dataclass(slots=True)
class Campaign:
    """One campaign in a folder of its own, run by the real command."""

    town: Town
    folder: Path

    async def begin(self) -> None:
        """Take everybody of the town in as an order."""
        rows = (ROW.format(phone=phone) for phone in self.town.owners)
        (self.folder / "orders.csv").write_text(HEADER + "".join(rows), encoding="utf-8")
        world = json.loads(WORLD.read_text(encoding="utf-8"))
        world["slots"] = [{**slot, "capacity": len(self.town.owners)} for slot in world["slots"]]
        (self.folder / "world.json").write_text(json.dumps(world), encoding="utf-8")
        await self.told("import", "orders.csv", "--world", "world.json")

    async def told(self, *words: str) -> str:
        """Run a command about the campaign that succeeds; returns what it wrote."""
        process = await self._start(*words, stdout=asyncio.subprocess.PIPE)
        written, _ = await process.communicate()
        assert process.returncode == 0
        return written.decode()

    async def run(self, now: str, *, calls: int | None = None) -> None:
        """Run it as if it were this time until nobody is due any more; told to end once so many calls were made."""
        process = await self.started(now)
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while calls is not None and len(self.town.rung) < calls:
                    assert process.returncode is None, "it ended too early"
                    await asyncio.sleep(0.05)
                if calls is not None:
                    process.terminate()
                assert await process.wait() == 0
        finally:
            await _killed(process)

    async def started(self, now: str) -> asyncio.subprocess.Process:
        """Begin a run; what it tells goes to a file."""
        to = f"sip:{{phone}}@127.0.0.1:{self.town.port}"
        with (self.folder / "lines.jsonl").open("ab") as lines:
            return await self._start("run", "--jsonl", "--to", to, "--now", now, stdout=lines)

    async def killed_when(self, now: str, enough: Callable[[Town], bool]) -> list[Rung]:
        """Run it, kill its worker once there is enough; returns the calls that went on then.

        Raises:
            AssertionError: The media process, or a call, outlives the worker.
        """
        process = await self.started(now)
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                while not enough(self.town):
                    assert process.returncode is None, "it ended too early"
                    await asyncio.sleep(0.05)
            left, live = set(family(process.pid)), self.town.live()
        finally:
            await _killed(process)
        async with asyncio.timeout(GONE_SECONDS):
            while any(alive(one) for one in left) or self.town.live():  # noqa: ASYNC110 - nobody tells when they are gone
                await asyncio.sleep(0.05)
        return live

    async def next_due(self) -> str | None:
        (status,) = (json.loads(line) for line in (await self.told("status", "--jsonl")).splitlines())
        assert not status["running"]
        due: str | None = status["next_due"]
        return due

    async def _start(self, *words: str, stdout: object) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *command("campaign", *words),
            cwd=self.folder,
            env=environment() | SETTINGS,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=stdout,  # type: ignore[arg-type]  # a file or a number
        )

    def rows(self) -> dict[str, Row]:
        """What became of everybody, by number."""
        return {row.order.phone: row for row in SqlCampaigns(self._database()).rows(NAME)}

    def dialled(self) -> dict[str, list[Dialled]]:
        """Every attempt there was, by the number of whom it was for, in order."""
        found = defaultdict(list)
        with self._database().reading() as connection:
            for row in connection.execute(select(attempts).order_by(attempts.c.number)):
                assert row.ended_at is not None, "an attempt is still open"
                answered = row.answered_at is not None
                one = Dialled(row.call_id, row.phone, row.number, row.dialled_at, answered, row.ended_at, row.cause)
                found[row.phone].append(one)
        return found

    def first_words(self, call: str) -> str:
        return next(turn.text for turn in SqlCalls(self._database()).turns(call) if turn.assistant)

    def _database(self) -> Database:
        return Database(f"sqlite:///{self.folder / 'doorstep.sqlite'}")


@asynccontextmanager
async def campaign(owners: Mapping[str, Sequence[Owner]], folder: Path) -> AsyncIterator[Campaign]:
    """Open a town and a campaign to everybody in it."""
    town = Town(owners)
    await town.open()
    try:
        opened = Campaign(town, folder)
        await opened.begin()
        yield opened
    finally:
        await town.close()


async def _killed(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.kill()
    await process.wait()
