"""What a store in memory holds, under one lock."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from threading import RLock

from doorstep.adapters.store.memory.places import Places
from doorstep.dialogue.commands import Effect
from doorstep.dialogue.transcript import Entry
from doorstep.ports.call_store import AttemptResult, CallPlace, SpokenTurn
from doorstep.ports.feasibility import Tour


@dataclass(frozen=True, slots=True)
class Attempt:
    """A phone that rang."""

    place: CallPlace
    dialled_at: datetime
    boot: str = ""
    answered_at: datetime | None = None
    result: AttemptResult | None = None


@dataclass(slots=True)
class Kept:
    """Everything a store in memory holds; whoever changes it holds the lock."""

    pools: dict[str, Places] = field(default_factory=dict)
    tours: dict[str, Tour] = field(default_factory=dict)
    effects: dict[str, dict[str, tuple[Effect, bool]]] = field(default_factory=dict)
    suppressed: dict[str, datetime | None] = field(default_factory=dict)
    attempts: dict[str, Attempt] = field(default_factory=dict)
    events: dict[str, list[Entry]] = field(default_factory=dict)
    turns: dict[str, dict[int, SpokenTurn]] = field(default_factory=dict)
    lock: RLock = field(default_factory=RLock)

    def pool(self, name: str) -> Places:
        """Find a pool of slots, a new one where there is none."""
        return self.pools.setdefault(name, Places())

    def open_attempts(self) -> tuple[Attempt, ...]:
        """List the attempts that are not over, oldest first."""
        return tuple(attempt for attempt in self.attempts.values() if attempt.result is None)

    def open_attempt(self, call: str) -> Attempt | None:
        """Find an attempt that is not over."""
        attempt = self.attempts.get(call)
        return attempt if attempt is not None and attempt.result is None else None

    def finish(self, call: str, result: AttemptResult) -> bool:
        """End an attempt once and give back what it held."""
        attempt = self.open_attempt(call)
        if attempt is None:
            return False
        self.attempts[call] = replace(attempt, result=result)
        self.pool(attempt.place.pool).release(call)
        return True
