"""The feeder: hands what is due soon to the engine, as much as each line carries, the most urgent first."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from doorstep.campaigns.breaker import Breaker, Circuit, judge
from doorstep.campaigns.next_step import Dial, NextStep, Stop, Wait
from doorstep.campaigns.pacing import room
from doorstep.campaigns.rules import may_dial
from doorstep.errors import StoreUnavailable
from doorstep.ports.campaign_engine import CampaignEngine, Task
from doorstep.ports.campaign_store import Campaign, Contact
from doorstep.runtime.callback_number import unless_barred
from doorstep.runtime.closing import settle
from doorstep.runtime.desk import Desk
from doorstep.runtime.late_orders import considered

HORIZON: Final = timedelta(seconds=3)
"""How far ahead is handed in; what is due later rests in the store, where one update changes it."""

BATCH: Final = 500
"""Due contacts that are read at a time at most, the most urgent first."""

FEWEST: Final = 100
"""Due contacts that are read at a time at least: many of them may be put off."""

UNSERVED: Final = timedelta(minutes=5)
"""When a contact is looked at again whose country no line serves."""

UNREADABLE: Final = timedelta(minutes=10)
"""When a contact is looked at again whose campaign or orders cannot be read."""

_LOG: Final = logging.getLogger(__name__)

FRESH: Final = timedelta(seconds=5)
"""After this they are read anew, so that somebody more urgent comes first; finding the first of many is dear."""


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
        due: Contacts read and not looked at yet, the most urgent last.
        read_at: When they were read, by the machine's clock.
        read_for: The countries they were read for; None: all.
    """

    desk: Desk
    engine: CampaignEngine
    breakers: dict[str, Breaker] = field(default_factory=dict)
    due: list[Contact] = field(default_factory=list)
    read_at: datetime | None = None
    read_for: frozenset[str] | None = None

    async def round(self) -> int:
        """Look at who is due, as far as the lines have room: hand in who may be called, put off or end the others.

        Returns:
            How many were settled or handed in while there was room for more.

        Raises:
            StoreUnavailable: The store or the engine does not answer.
        """
        desk, free = self.desk, await self._free()
        if not any(free.values()):
            return 0
        await self._read(self._countries(free))
        chosen = [self.due.pop() for _ in range(min(len(self.due), max(free.values())))]
        considered = await desk.ask(self._consider, chosen)
        for one in considered:
            if isinstance(one.step, Wait | Stop):
                await desk.ask(settle, desk, one.contact, one.step)
        ready = [one for one in considered if isinstance(one.step, Dial)]
        handed_in = await self._hand_in(ready, free)
        return len(considered) - len(ready) + handed_in if any(free.values()) else 0

    def _countries(self, free: dict[str, int]) -> frozenset[str] | None:
        """Tell whom the lines with room serve; None: everybody, also whom no line serves and who is put off then."""
        open_lines = [line.countries for line in self.desk.lines if free[line.name] > 0]
        everybody = len(open_lines) == len(self.desk.lines) or not all(open_lines)
        return None if everybody else frozenset().union(*open_lines)

    async def _read(self, countries: frozenset[str] | None) -> None:
        """Read who is due, where nobody is left or what is known has become old."""
        desk, now = self.desk, self.desk.watch()
        fresh = self.read_at is not None and now - self.read_at <= FRESH and self.read_for == countries
        if not (self.due and fresh):
            due = await desk.ask(desk.campaigns.due, desk.clock() + HORIZON, self._batch(), desk.only, countries)
            self.due, self.read_at, self.read_for = list(reversed(due)), now, countries

    def _batch(self) -> int:
        """Tell how many to read: about as many as may begin while what was read counts as new."""
        begin = sum(line.limits.calls_per_second for line in self.desk.lines) * FRESH.total_seconds()
        return max(FEWEST, min(BATCH, round(begin)))

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
        campaigns = {one.name: one for one in self.desk.campaigns.campaigns()}
        return [self._considered(contact, campaigns[contact.campaign]) for contact in due]

    def _considered(self, contact: Contact, campaign: Campaign) -> _Considered:
        """Ask the rules about one contact; one that cannot be read is put off, so that it keeps nobody else waiting."""
        desk = self.desk
        now = max(desk.clock(), contact.due_at or desk.clock())
        try:
            history = desk.campaigns.history(contact.key, now)
            contact, case, dial = considered(
                desk, contact, history, campaign, lambda case: may_dial(case, now, desk.rules)
            )
            step = unless_barred(dial, contact.redial, desk.lines)
        except StoreUnavailable:
            raise
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one case, the others go on
            _LOG.error("a case cannot be read (%s) and is put off", type(error).__name__)
            return _Considered(contact, None, Wait(now + UNREADABLE, "unreadable"))
        if isinstance(step, Dial) and not any(line.serves(case.country) for line in desk.lines):
            step = Wait(now + UNSERVED, "line")
        return _Considered(contact, case.country, step)

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
