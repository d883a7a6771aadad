"""The reaper: brings back the cases of workers that died, and whatever the engine has lost."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from doorstep.campaigns.next_step import Wait
from doorstep.ports.call_store import OpenAttempt
from doorstep.ports.campaign_engine import CampaignEngine, Task
from doorstep.ports.campaign_store import Contact
from doorstep.ports.workforce import Worker
from doorstep.runtime.attempt import give_up
from doorstep.runtime.boot import gone
from doorstep.runtime.desk import Desk

PAGE: Final = 500
"""Contacts compared with the engine's list at a time."""


@dataclass(slots=True)
class Reaper:
    """Looks for what nobody is working on any more.

    Args:
        desk: What campaign work shares.
        engine: The engine, whose unfinished tasks are compared with the store.
        missed: Tasks the engine did not know in the last round, by contact; only a second time are they lost.
        beats: Each boot's latest heartbeat, and when it was first seen on the loop's clock: no clocks are compared.
    """

    desk: Desk
    engine: CampaignEngine
    missed: dict[int, int] = field(default_factory=dict)
    beats: dict[str, tuple[datetime, float]] = field(default_factory=dict)

    async def round(self) -> int:
        """Bring back what is lost; returns how many cases.

        Raises:
            StoreUnavailable: The store or the engine does not answer.
        """
        try:
            return await self._lost_calls() + await self._lost_tasks()
        except BaseException:
            self.beats.clear()  # who could not be heard meanwhile was not silent
            raise

    def _living(self, workers: Sequence[Worker]) -> frozenset[str]:
        """Tell the boots that were heard within the time after which they are dead, as far as was listened."""
        now = asyncio.get_running_loop().time()
        heard = {one.boot: (one.beat_at, now) for one in workers}
        self.beats = {
            boot: self.beats[boot] if boot in self.beats and self.beats[boot][0] == beat[0] else beat
            for boot, beat in heard.items()
        }
        since = now - self.desk.dead_seconds
        return frozenset(boot for boot, (_, at) in self.beats.items() if at > since and not gone(boot))

    async def _lost_calls(self) -> int:
        """End the attempts whose worker is dead, and queue again what it had begun."""
        desk, ask = self.desk, self.desk.ask
        open_attempts = await ask(desk.calls.open_attempts)  # before the workers: each said that it lives, then dialled
        workers = tuple(await ask(desk.workforce.workers))
        living = self._living(workers)
        desk.telemetry.workers_alive(sum(worker.boot in living for worker in workers))
        lost = [one for one in open_attempts if self._lost(one, living)]
        for attempt in lost:
            await ask(give_up, desk, attempt)
        for worker in workers:
            if worker.boot not in living:
                await self.engine.take_over(worker.name)
                await ask(desk.workforce.leave, worker.name, worker.boot)
        return len(lost)

    def _lost(self, attempt: OpenAttempt, living: frozenset[str]) -> bool:
        """Whether nobody makes an attempt any more; that of a single call is made by a process that is no worker."""
        return gone(attempt.boot) if attempt.place.contact is None else attempt.boot not in living

    async def _lost_tasks(self) -> int:
        """Let contacts wait again that are said to be in the engine's hands, and that it does not know."""
        missing: dict[int, int] = {}
        after = 0
        while contacts := await self.desk.ask(self.desk.campaigns.in_hand, PAGE, after):
            after = contacts[-1].key
            missing |= await self._unknown(contacts)
        lost = {key: feed for key, feed in missing.items() if self.missed.get(key) == feed}
        for key, feed in lost.items():
            await self.desk.ask(self.desk.campaigns.settle, key, Wait(self.desk.clock(), "lost"), feed)
        self.missed = {key: feed for key, feed in missing.items() if key not in lost}
        return len(lost)

    async def _unknown(self, contacts: tuple[Contact, ...]) -> dict[int, int]:
        ids = {Task(one.case, one.number + 1, one.feed, "", self.desk.clock()).id: one for one in contacts}
        known = await self.engine.unfinished(list(ids))
        return {contact.key: contact.feed for name, contact in ids.items() if name not in known}
