"""Calls in memory."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from doorstep.adapters.store.memory.kept import Attempt, Kept
from doorstep.adapters.store.memory.promises import MemoryPromises
from doorstep.dialogue.events import Event
from doorstep.dialogue.slots import Address
from doorstep.dialogue.transcript import Entry
from doorstep.interface.json_shapes import effect_line
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.call_store import (
    NOTHING_FOLLOWS,
    AttemptResult,
    CallPlace,
    Closing,
    OpenAttempt,
    SpokenTurn,
)
from doorstep.ports.feasibility import Spot, Tour
from doorstep.ports.journal import Journal
from doorstep.ports.promises import Promises
from doorstep.skills.delivery.world import DeliveryArea, Slot


class MemoryJournal:
    """The events of one call in memory."""

    def __init__(self, kept: Kept, call: str) -> None:
        self._kept = kept
        self._call = call

    def append(self, event: Event, at: datetime) -> None:
        """Keep one event."""
        with self._kept.lock:
            self._kept.events.setdefault(self._call, []).append(Entry(at, event))


class MemoryCalls:
    """Keeps single calls in memory, as chats need it; see the port."""

    def __init__(self, kept: Kept | None = None) -> None:
        self._kept = kept or Kept()

    def suppress(self, phone: str, since: datetime, record: AuditRecord | None = None) -> None:
        """Never let this number be dialled again; memory keeps no audit log."""
        del record
        with self._kept.lock:
            self._kept.suppressed.setdefault(phone, since)

    def suppressed(self, phone: str) -> bool:
        """Whether this number must not be dialled."""
        return phone in self._kept.suppressed

    def add_slots(self, pool: str, slots: Sequence[Slot], area: DeliveryArea | None = None) -> None:
        """Add slots to a pool, or renew their capacity; their tour goes everywhere."""
        del area
        with self._kept.lock:
            self._kept.pool(pool).add(slots)

    def free_slots(self, pool: str, address: Address | None = None, spot: Spot | None = None) -> tuple[Slot, ...]:
        """List the slots of a pool with what is left."""
        del address, spot
        with self._kept.lock:
            places = self._kept.pool(pool)
            places.expire(datetime.now(UTC))
            return places.free()

    def set_tour(self, pool: str, tour: Tour) -> None:
        """Keep what drives the slots of a pool; only places are counted."""
        with self._kept.lock:
            self._kept.tours[pool] = tour

    def release_expired(self, now: datetime) -> int:
        """Give back every place that was held longer than it may be."""
        with self._kept.lock:
            return sum(places.expire(now) for places in self._kept.pools.values())

    def begin_attempt(self, place: CallPlace, now: datetime, boot: str = "") -> bool:
        """Note that this is dialled now, unless it was before or the number opted out."""
        with self._kept.lock:
            if place.call in self._kept.attempts or place.phone in self._kept.suppressed:
                return False
            self._kept.attempts[place.call] = Attempt(place, now, boot)
            return True

    def answered(self, call: str, at: datetime) -> None:
        """Note that somebody picked up."""
        with self._kept.lock:
            attempt = self._kept.open_attempt(call)
            if attempt is not None and attempt.answered_at is None:
                self._kept.attempts[call] = replace(attempt, answered_at=at)

    def open_attempt(self, call: str) -> OpenAttempt | None:
        """Find an attempt that is not over."""
        return next((one for one in self.open_attempts() if one.place.call == call), None)

    def open_attempts(self, boot: str | None = None) -> tuple[OpenAttempt, ...]:
        """List the attempts that are not over."""
        with self._kept.lock:
            return tuple(
                OpenAttempt(one.place, one.boot, one.dialled_at, one.answered_at)
                for one in self._kept.open_attempts()
                if boot in {None, one.boot}
            )

    def finish_attempt(self, call: str, result: AttemptResult, closing: Closing = NOTHING_FOLLOWS) -> bool:
        """Note how an attempt ended; nothing follows from it, as a call in memory belongs to no campaign."""
        del closing
        with self._kept.lock:
            return self._kept.finish(call, result)

    def promises(self, place: CallPlace) -> Promises:
        """Give the promises of one call."""
        return MemoryPromises(self._kept, place)

    def promised(self, call: str) -> tuple[Mapping[str, object], ...]:
        """List what was promised in a call."""
        with self._kept.lock:
            done = self._kept.effects.get(call, {}).values()
            return tuple(effect_line(effect) for effect, was_done in done if was_done)

    def journal(self, call: str) -> Journal:
        """Give the journal of one call."""
        return MemoryJournal(self._kept, call)

    def events(self, call: str) -> tuple[Entry, ...]:
        """Read a call's journal back."""
        return tuple(self._kept.events.get(call, ()))

    def add_turn(self, call: str, turn: SpokenTurn) -> None:
        """Keep one utterance."""
        with self._kept.lock:
            self._kept.turns.setdefault(call, {}).setdefault(turn.number, turn)

    def turns(self, call: str) -> tuple[SpokenTurn, ...]:
        """List a call's utterances."""
        with self._kept.lock:
            return tuple(turn for _, turn in sorted(self._kept.turns.get(call, {}).items()))

    def close(self) -> None:
        """Let go of nothing."""
