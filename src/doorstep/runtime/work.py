"""Campaign work in one process: calls, and the duties beside them."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from doorstep.ports.campaign_engine import CampaignEngine
from doorstep.ports.telephone import Telephone
from doorstep.runtime.attempt import AttemptMaker, Show, case_of_call, unseen
from doorstep.runtime.call_following import followed
from doorstep.runtime.desk import Desk
from doorstep.runtime.duties import Duty, do_duties
from doorstep.runtime.together import pause, together
from doorstep.runtime.worker import WorkerRun
from doorstep.runtime.worker_name import wait_for_name

SOON: Final = timedelta(seconds=60)
"""Who is due within this time is waited for by a run that ends when there is nothing to do."""

LOOK: Final = 0.5
"""Seconds between looks whether there is nothing to do any more."""


@dataclass(frozen=True, slots=True)
class Calling:
    """How a process makes calls.

    Args:
        telephone: Makes them.
        name: The worker's name, stable over restarts.
        boot: This run of it.
        calls_at_once: How many it makes at the same time.
        beat_seconds: How often it says that it lives.
        record: The folder for recordings; None: none are made.
        show: Is shown every line of every call.
        while_due: Whether it ends by itself when nobody is due any more.
    """

    telephone: Telephone
    name: str
    boot: str
    calls_at_once: int
    beat_seconds: float
    record: str | None = None
    show: Show = unseen
    while_due: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """Campaign work.

    Args:
        desk: What every part of it shares.
        engine: What attempts are taken from.
        duties: What only one process does at a time.
        started: Set while it is worked on, from when the engine hands out attempts until told to stop.
    """

    desk: Desk
    engine: CampaignEngine
    duties: Sequence[Duty]
    started: asyncio.Event = field(default_factory=asyncio.Event)

    async def call(self, calling: Calling, stop: asyncio.Event) -> int:
        """Make calls, and do the duties nobody else does, until told to stop; returns how many calls were begun.

        Raises:
            DoorstepError: Nobody can be called.
        """
        place_call = followed(calling.telephone.call, self.desk.telemetry, case_of_call)
        maker = AttemptMaker(self.desk, calling.boot, place_call, calling.record, calling.show)
        own = (calling.name, calling.calls_at_once, calling.beat_seconds, calling.telephone.call_off)
        run = WorkerRun(self.desk, self.engine, maker, *own)
        jobs = [run.run, lambda stop: self._duties(calling.boot, run.working, stop)]
        if calling.while_due:
            jobs.append(lambda stop: self._while_due(maker, run.working, stop))
        try:
            # refused before models are loaded, which takes long; the worker looks once more when it takes the name
            await wait_for_name(self.desk, calling.name, calling.boot, calling.beat_seconds)
            await calling.telephone.ready()
            await together(jobs, stop)
        finally:
            try:
                await calling.telephone.close()
            finally:
                await self.desk.ask(self.desk.telemetry.close)
        return maker.made

    async def oversee(self, holder: str, stop: asyncio.Event) -> None:
        """Do the duties only, for workers elsewhere, until told to stop."""
        await self.engine.start(None, [line.limits for line in self.desk.lines], 0)
        try:
            await self._do_duties(holder, stop)
        finally:
            await self.engine.close()
            await self.desk.ask(self.desk.telemetry.close)

    async def _duties(self, holder: str, working: asyncio.Event, stop: asyncio.Event) -> None:
        await working.wait()
        await self._do_duties(holder, stop)

    async def _do_duties(self, holder: str, stop: asyncio.Event) -> None:
        self.started.set()
        try:
            await do_duties(self.desk, self.duties, holder, stop)
        finally:
            self.started.clear()

    async def _while_due(self, maker: AttemptMaker, working: asyncio.Event, stop: asyncio.Event) -> None:
        await working.wait()
        while not stop.is_set():
            now = self.desk.clock()
            due = await self.desk.ask(self.desk.campaigns.next_due, now, self.desk.only)
            later = due is None or due > now + SOON
            if later and not maker.running and not any((await self.engine.open_tasks()).values()):
                return
            await pause(stop, LOOK)
