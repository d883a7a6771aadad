"""The feeder: hands what is due soon to the engine, as much as each line carries, the most urgent first."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from doorstep.campaigns.breaker import Breaker, Circuit, judge
from doorstep.campaigns.next_step import Dial, NextStep
from doorstep.campaigns.pacing import room
from doorstep.campaigns.rules import may_dial
from doorstep.ports.campaign_engine import CampaignEngine, Task
from doorstep.ports.campaign_store import Contact
from doorstep.runtime.case_reading import case_of
from doorstep.runtime.desk import Desk
from doorstep.runtime.template import template_of

HORIZON: Final = timedelta(seconds=3)
"""How far ahead is handed in; what is due later rests in the store, where one update changes it."""

BATCH: Final = 200
"""Contacts looked at in one round."""


@dataclass(frozen=True, slots=True)
class _Considered:
    contact: Contact
    country: str | None
    step: NextStep


@dataclass(slots=True)
class Feeder:
    """Feeds the engine.

    Args:
        desk: What campaign work shares.
        engine: Where due attempts go.
        breakers: What is known of each line's failures.
    """

    desk: Desk
    engine: CampaignEngine
    breakers: dict[str, Breaker] = field(default_factory=dict)

    async def round(self) -> int:
        """Look at what is due: hand in who may be called, put off or end the others; returns how many were looked at.

        Raises:
            StoreUnavailable: The store or the engine does not answer.
        """
        free = await self._free()
        if not any(free.values()):
            return 0
        desk = self.desk
        due = await desk.ask(desk.campaigns.due, desk.clock() + HORIZON, BATCH, desk.only)
        considered = await desk.ask(self._consider, due)
        for one in considered:
            if not isinstance(one.step, Dial):
                await desk.ask(desk.campaigns.settle, one.contact.key, one.step)
        ready = [one for one in considered if isinstance(one.step, Dial)]
        handed_in = await self._hand_in(ready, free)
        return len(considered) - len(ready) + handed_in

    async def _free(self) -> dict[str, int]:
        """Tell how many more each line can take."""
        open_tasks = await self.engine.open_tasks()
        free = {}
        for line in self.desk.lines:
            breaker = await self._judged(line.name)
            at_once, now_open = line.limits.calls_at_once, open_tasks.get(line.name, 0)
            free[line.name] = room(now_open, at_once, line.limits.calls_per_second, HORIZON.total_seconds())
            if breaker.calls is not None:
                free[line.name] = max(0, min(free[line.name], breaker.calls - now_open))
            self.desk.telemetry.queued(line.name, now_open)
        return free

    async def _judged(self, line: str) -> Breaker:
        """Tell whether calls go out on a line, by how its last ones ended."""
        desk, now, before = self.desk, self.desk.clock(), self.breakers.get(line, Breaker())
        causes = await desk.ask(desk.campaigns.causes, line, before.counted_since(now))
        breaker = self.breakers[line] = judge(causes, before, now)
        desk.telemetry.breaker(line, broken=breaker.circuit is not Circuit.CLOSED)
        return breaker

    def _consider(self, due: Sequence[Contact]) -> list[_Considered]:
        desk = self.desk
        campaigns = {one.name: one for one in desk.campaigns.campaigns()}
        considered = []
        for contact in due:
            campaign = campaigns[contact.campaign]
            now = max(desk.clock(), contact.due_at or desk.clock())
            history = desk.campaigns.history(contact.key, now)
            case = case_of(contact, history, campaign, template_of(campaign).region)
            considered.append(_Considered(contact, case.country, may_dial(case, now, desk.rules)))
        return considered

    async def _hand_in(self, ready: Sequence[_Considered], free: dict[str, int]) -> int:
        """Mark first, then hand in: what is marked and was not handed in is found again, and nothing goes in twice."""
        tasks: dict[int, Task] = {}
        for one in ready:
            line = self._line_for(one.country, free)
            if line is not None:
                free[line] -= 1
                tasks[one.contact.key] = self._task(one.contact, line)
        if tasks:
            await self.desk.ask(self.desk.campaigns.handed_in, {key: task.feed for key, task in tasks.items()})
            await self.engine.hand_in(list(tasks.values()))
        return len(tasks)

    def _task(self, contact: Contact, line: str) -> Task:
        at = contact.due_at or self.desk.clock()
        return Task(contact.case, contact.number + 1, contact.feed + 1, line, at, contact.priority)

    def _line_for(self, country: str | None, free: dict[str, int]) -> str | None:
        """Choose the line that serves somebody there and has most room left."""
        able = [line.name for line in self.desk.lines if line.serves(country) and free[line.name] > 0]
        return max(able, key=lambda name: free[name], default=None)
