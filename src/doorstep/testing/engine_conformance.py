"""What every campaign engine has to do, the one in memory included; for us and for plug-in authors.

Each check is a function whose name is the behaviour. Run every check over an engine without tasks that was not started,
and close it afterwards:

    @pytest.mark.parametrize("check", ENGINE_CHECKS, ids=lambda check: check.__name__)
    def test_my_engine(check):
        asyncio.run(checked(check, Bench(my_engine(), "worker-1", clock)))
"""

# ruff: noqa: S101 - a check is made of assertions

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final, TypeAlias

from doorstep.errors import StoreUnavailable
from doorstep.ports.campaign_engine import CampaignEngine, LineLimits, Task

PATIENCE_SECONDS: Final = 120.0
"""How long a check waits for what has to come."""

FAST: Final = 500.0
"""Calls a second that hold nothing up."""

NORTH: Final = LineLimits("north", 2, FAST)
SOUTH: Final = LineLimits("south", 3, FAST)


@dataclass(frozen=True, slots=True)
class Bench:
    """An engine under test.

    Args:
        engine: Holds no tasks, and was not started.
        worker: The name it works by.
        clock: The clock it was given.
    """

    engine: CampaignEngine
    worker: str
    clock: Callable[[], datetime]

    def task(self, case: str, line: str = NORTH.name, priority: int = 10, seconds: float = 0) -> Task:
        """Make a task that is due so many seconds from now."""
        return Task(case, 1, 1, line, self.clock() + timedelta(seconds=seconds), priority)

    async def over(self, *tasks: Task) -> None:
        """Wait until none of these tasks is open any more."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await self.engine.unfinished([task.id for task in tasks]):  # noqa: ASYNC110 - a port has no event
                await asyncio.sleep(0.02)


EngineCheck: TypeAlias = Callable[[Bench], Coroutine[Any, Any, None]]


@dataclass(slots=True)
class Calls:
    """Attempts that go on until they are released; counts what was asked."""

    asked: list[Task] = field(default_factory=list)
    live: Counter[str] = field(default_factory=Counter)
    peak: Counter[str] = field(default_factory=Counter)
    most: int = 0
    released: asyncio.Event = field(default_factory=asyncio.Event)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def __call__(self, task: Task) -> None:
        """Make an attempt."""
        self.asked.append(task)
        self.live[task.line] += 1
        self.peak[task.line] = max(self.peak[task.line], self.live[task.line])
        self.most = max(self.most, self.live.total())
        try:
            async with self.changed:
                self.changed.notify_all()
            await self.released.wait()
        finally:
            self.live[task.line] -= 1

    async def going(self, number: int) -> None:
        """Wait until so many go on at the same time."""
        async with asyncio.timeout(PATIENCE_SECONDS), self.changed:
            await self.changed.wait_for(lambda: self.live.total() >= number)


async def runs_each_task_once_with_all_its_fields(bench: Bench) -> None:
    """A task arrives as it was handed in."""
    calls = _released()
    tasks = [bench.task(f"case-{number}", (NORTH, SOUTH)[number % 2].name, 1 + number) for number in range(12)]
    await bench.engine.start(calls, [NORTH, SOUTH], 5)
    await bench.engine.hand_in(tasks)
    await bench.over(*tasks)
    assert sorted(calls.asked, key=lambda task: task.priority) == tasks


async def runs_what_is_handed_in_again_once(bench: Bench) -> None:
    """While it waits, and when it is over."""
    calls = _released()
    task = bench.task("case")
    await bench.engine.start(None, [NORTH], 1)
    await bench.engine.hand_in([task, task])
    await bench.engine.hand_in([task])
    await bench.engine.close()
    await bench.engine.start(calls, [NORTH], 1)
    await bench.over(task)
    other = bench.task("other")
    await bench.engine.hand_in([task, other])
    await bench.over(task, other)
    assert calls.asked == [task, other]


async def runs_nothing_before_it_is_due(bench: Bench) -> None:
    """What is due now does not wait for what is due later."""
    early: list[Task] = []
    asked: list[Task] = []

    async def attempt(task: Task) -> None:
        asked.append(task)
        if bench.clock() < task.at:
            early.append(task)

    now, soon = bench.task("now"), bench.task("soon", seconds=1.5, priority=1)
    tomorrow = bench.task("tomorrow", seconds=86_400, priority=1)
    await bench.engine.start(attempt, [NORTH], 1)
    await bench.engine.hand_in([tomorrow, soon, now])
    await bench.over(now, soon)
    assert sorted(task.case for task in asked) == ["now", "soon"]
    assert not early
    assert await bench.engine.unfinished([tomorrow.id]) == {tomorrow.id}


async def runs_the_urgent_first(bench: Bench) -> None:
    """Among those that are due on a line, a lower priority comes first."""
    calls = _released()
    tasks = [bench.task(f"case-{priority}", priority=priority) for priority in (10, 3, 7, 1, 5)]
    await bench.engine.start(None, [NORTH], 1)
    await bench.engine.hand_in(tasks)
    await bench.engine.close()
    await bench.engine.start(calls, [NORTH], 1)
    await bench.over(*tasks)
    assert [task.priority for task in calls.asked] == [1, 3, 5, 7, 10]


async def keeps_to_the_calls_at_once_of_each_line(bench: Bench) -> None:
    """Every place of a line is used, and no more."""
    calls = Calls()
    tasks = [bench.task(f"case-{number}", (NORTH, SOUTH)[number % 2].name) for number in range(12)]
    await bench.engine.start(calls, [NORTH, SOUTH], 10)
    await bench.engine.hand_in(tasks)
    await calls.going(NORTH.calls_at_once + SOUTH.calls_at_once)
    calls.released.set()
    await bench.over(*tasks)
    assert calls.peak == {NORTH.name: NORTH.calls_at_once, SOUTH.name: SOUTH.calls_at_once}


async def keeps_to_the_calls_at_once_of_the_process(bench: Bench) -> None:
    """Over all its lines together."""
    calls = Calls()
    tasks = [bench.task(f"case-{number}", (NORTH, SOUTH)[number % 2].name) for number in range(8)]
    await bench.engine.start(calls, [NORTH, SOUTH], 3)
    await bench.engine.hand_in(tasks)
    await calls.going(3)
    calls.released.set()
    await bench.over(*tasks)
    assert calls.most == 3


async def cancels_only_what_nobody_has_begun(bench: Bench) -> None:
    """What is being made goes on; what waits, now or for later, is never made."""
    calls = Calls()
    begun, waiting = bench.task("begun", priority=1), bench.task("waiting")
    later = bench.task("later", seconds=3600)
    await bench.engine.start(calls, [LineLimits(NORTH.name, 1, FAST)], 1)
    await bench.engine.hand_in([begun, waiting, later])
    await calls.going(1)
    assert await bench.engine.open_tasks() == {NORTH.name: 3}
    await bench.engine.cancel([begun.id, waiting.id, later.id, "unknown"])
    assert await bench.engine.unfinished([begun.id, waiting.id, later.id, "unknown"]) == {begun.id}
    calls.released.set()
    last = bench.task("last")
    await bench.engine.hand_in([last, waiting])
    await bench.over(begun, last)
    assert calls.asked == [begun, last]
    assert await bench.engine.open_tasks() == {}


async def drains_what_is_begun_and_keeps_the_rest(bench: Bench) -> None:
    """What waits stays, and is made after the next start."""
    calls = Calls()
    begun, waiting = bench.task("begun", priority=1), bench.task("waiting", SOUTH.name)
    await bench.engine.start(calls, [NORTH, SOUTH], 1)
    await bench.engine.hand_in([begun])
    await calls.going(1)
    draining = asyncio.create_task(bench.engine.drain())
    await asyncio.sleep(0)
    await bench.engine.hand_in([waiting])
    assert not draining.done()
    calls.released.set()
    await draining
    assert calls.asked == [begun]
    assert await bench.engine.unfinished([begun.id, waiting.id]) == {waiting.id}
    await bench.engine.close()
    await bench.engine.start(calls, [NORTH, SOUTH], 1)
    await bench.over(waiting)
    assert calls.asked == [begun, waiting]


async def drains_with_more_claimed_than_there_is_room_for(bench: Bench) -> None:
    """Two lines may hold more than the process makes at once; none of it is lost."""
    calls = Calls()
    tasks = [bench.task(f"case-{number}", (NORTH, SOUTH)[number % 2].name) for number in range(4)]
    await bench.engine.start(calls, [NORTH, SOUTH], 2)
    await bench.engine.hand_in(tasks)
    await calls.going(2)
    draining = asyncio.create_task(bench.engine.drain())
    await asyncio.sleep(0)
    calls.released.set()
    await draining
    begun = {task.id for task in calls.asked}
    assert await bench.engine.unfinished([task.id for task in tasks]) == {task.id for task in tasks} - begun
    await bench.engine.close()
    await bench.engine.start(calls, [NORTH, SOUTH], 2)
    await bench.over(*tasks)
    assert sorted(task.id for task in calls.asked) == sorted(task.id for task in tasks)


async def closes_while_attempts_go_on_and_asks_them_again(bench: Bench) -> None:
    """The process does not wait for a call to end, and forgets none."""
    calls = Calls()
    tasks = [bench.task(f"case-{number}") for number in range(3)]
    await bench.engine.start(calls, [NORTH], 2)
    await bench.engine.hand_in(tasks)
    await calls.going(2)
    await bench.engine.close()
    assert not calls.live.total()
    calls.released.set()
    await bench.engine.start(calls, [NORTH], 2)
    await bench.over(*tasks)
    assert Counter(task.id for task in calls.asked).total() == 5
    assert {task.id for task in calls.asked} == {task.id for task in tasks}


async def closes_while_it_drains(bench: Bench) -> None:
    """Whoever cannot wait for a drain to end closes, and what was being drained is asked again."""
    calls = Calls()
    task = bench.task("case")
    await bench.engine.start(calls, [NORTH], 1)
    await bench.engine.hand_in([task])
    await calls.going(1)
    draining = asyncio.create_task(bench.engine.drain())
    await asyncio.sleep(0)
    draining.cancel()
    await asyncio.wait({draining})
    await bench.engine.close()
    calls.released.set()
    await bench.engine.start(calls, [NORTH], 1)
    await bench.over(task)
    assert calls.asked == [task, task]


async def lets_no_failure_hold_anything_up(bench: Bench) -> None:
    """What fails for want of something outside is asked again; anything else ends its task."""
    asked: list[str] = []

    async def attempt(task: Task) -> None:
        asked.append(task.case)
        if task.case == "broken":
            raise ValueError("of no interest")
        if task.case == "store" and asked.count("store") == 1:
            raise StoreUnavailable("The database did not answer.")

    tasks = [bench.task(case) for case in ("broken", "store", "good")]
    await bench.engine.start(attempt, [NORTH], 1)
    await bench.engine.hand_in(tasks)
    await bench.over(*tasks)
    assert Counter(asked) == {"broken": 1, "store": 2, "good": 1}


async def never_asks_a_task_twice_at_the_same_time(bench: Bench) -> None:
    """A worker whose work is taken over by mistake, even by itself, ends it and at most asks it once more."""
    calls = Calls()
    task, other = bench.task("case", SOUTH.name), bench.task("other", SOUTH.name)
    await bench.engine.start(calls, [SOUTH], 3)
    await bench.engine.hand_in([task])
    await calls.going(1)
    assert await bench.engine.take_over("nobody") == 0
    await bench.engine.take_over(bench.worker)
    await bench.engine.hand_in([other])
    await calls.going(2)
    assert calls.live.total() == 2
    calls.released.set()
    await bench.over(task, other)
    assert Counter(each.case for each in calls.asked)["other"] == 1
    assert len(calls.asked) <= 3


async def forgets_what_is_over(bench: Bench) -> None:
    """And nothing else."""
    calls = _released()
    over, cancelled = bench.task("over"), bench.task("cancelled", seconds=3600)
    waiting = bench.task("waiting", seconds=3600)
    await bench.engine.start(calls, [NORTH], 1)
    await bench.engine.hand_in([over, cancelled, waiting])
    await bench.engine.cancel([cancelled.id])
    await bench.over(over)
    assert await bench.engine.forget(bench.clock() - timedelta(hours=1)) == 0
    assert await bench.engine.forget(bench.clock() + timedelta(hours=1)) == 2
    assert await bench.engine.forget(bench.clock() + timedelta(hours=1)) == 0
    assert await bench.engine.open_tasks() == {NORTH.name: 1}


async def checked(check: EngineCheck, bench: Bench) -> None:
    """Run a check, and close the engine whatever came of it."""
    try:
        await check(bench)
    finally:
        await bench.engine.close()


ENGINE_CHECKS: Final[tuple[EngineCheck, ...]] = (
    runs_each_task_once_with_all_its_fields,
    runs_what_is_handed_in_again_once,
    runs_nothing_before_it_is_due,
    runs_the_urgent_first,
    keeps_to_the_calls_at_once_of_each_line,
    keeps_to_the_calls_at_once_of_the_process,
    cancels_only_what_nobody_has_begun,
    drains_what_is_begun_and_keeps_the_rest,
    drains_with_more_claimed_than_there_is_room_for,
    closes_while_attempts_go_on_and_asks_them_again,
    closes_while_it_drains,
    lets_no_failure_hold_anything_up,
    never_asks_a_task_twice_at_the_same_time,
    forgets_what_is_over,
)


def _released() -> Calls:
    calls = Calls()
    calls.released.set()
    return calls
