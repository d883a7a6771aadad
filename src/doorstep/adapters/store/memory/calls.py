"""Calls in memory."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from doorstep.adapters.store.memory.kept import Attempt, Kept
from doorstep.adapters.store.memory.promises import MemoryPromises
from doorstep.dialogue.events import Event
from doorstep.dialogue.transcript import Entry
from doorstep.interface.json_shapes import effect_line
from doorstep.ports.call_store import AttemptResult, CallPlace, SpokenTurn
from doorstep.ports.campaign_store import ContactState
from doorstep.ports.journal import Journal
from doorstep.ports.promises import Promises
from doorstep.skills.delivery.world import Slot


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
    """Keeps calls in memory; see the port."""

    def __init__(self, kept: Kept | None = None) -> None:
        self._kept = kept or Kept()

    def suppress(self, phone: str, since: datetime) -> None:
        """Never let this number be dialled again."""
        with self._kept.lock:
            self._kept.suppressed.setdefault(phone, since)

    def suppressed(self, phone: str) -> bool:
        """Whether this number must not be dialled."""
        return phone in self._kept.suppressed

    def add_slots(self, pool: str, slots: Sequence[Slot]) -> None:
        """Add slots to a pool or renew their capacity."""
        with self._kept.lock:
            self._kept.pool(pool).add(slots)

    def free_slots(self, pool: str) -> tuple[Slot, ...]:
        """List the slots of a pool with what is left."""
        with self._kept.lock:
            return self._kept.pool(pool).free()

    def begin_attempt(self, place: CallPlace, now: datetime) -> bool:
        """Note that this is dialled now, where it may be."""
        with self._kept.lock:
            if not self._kept.may_dial(place):
                return False
            self._kept.attempts[place.call] = Attempt(place, now)
            if place.contact is not None:
                self._kept.set_contact(place.contact, ContactState.DIALLED)
            return True

    def place(self, call: str) -> CallPlace | None:
        """Find where a call belongs."""
        with self._kept.lock:
            attempt = self._kept.attempts.get(call)
            return attempt.place if attempt else None

    def finish_attempt(self, call: str, result: AttemptResult) -> None:
        """Note how an attempt ended."""
        with self._kept.lock:
            self._kept.finish(call, result)

    def take_back_attempt(self, call: str) -> None:
        """Undo an attempt in which nobody was rung."""
        with self._kept.lock:
            self._kept.take_back(call)

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
