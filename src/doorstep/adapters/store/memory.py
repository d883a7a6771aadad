"""Promises and journals in memory: for chats and tests; everything is gone with the process."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from doorstep.adapters.store.places import Places
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.events import Event
from doorstep.dialogue.slots import Window
from doorstep.ports.campaign_store import CallPlace


@dataclass(slots=True)
class Kept:
    """What a store in memory holds about promises: slot pools, each call's effects with their answers, opt-outs."""

    pools: dict[str, Places] = field(default_factory=dict)
    effects: dict[str, dict[str, tuple[Effect, bool]]] = field(default_factory=dict)
    suppressed: dict[str, datetime | None] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)

    def pool(self, name: str) -> Places:
        """Find a pool, a new one where there is none."""
        return self.pools.setdefault(name, Places())


class MemoryPromises:
    """The promises of one call in memory."""

    def __init__(self, kept: Kept, place: CallPlace) -> None:
        self._kept = kept
        self._place = place

    def perform(self, effect: Effect) -> bool:
        """Store the effect once; see the port."""
        with self._kept.lock:
            done = self._kept.effects.setdefault(self._place.call, {})
            if effect.key not in done:
                done[effect.key] = (effect, self._do(effect))
            return done[effect.key][1]

    def close(self) -> None:
        """Release what is held and not booked."""
        with self._kept.lock:
            self._kept.pool(self._place.pool).release(self._place.call)

    def _do(self, effect: Effect) -> bool:
        places, call, parcel = self._kept.pool(self._place.pool), self._place.call, effect.parcel or ""
        window = effect.values.get("slot")
        match effect.kind:
            case EffectKind.SLOT_HELD:
                return isinstance(window, Window) and places.hold(call, window)
            case EffectKind.SLOT_RELEASED:
                places.release(call, window if isinstance(window, Window) else None)
            case EffectKind.APPOINTMENT_BOOKED:
                return isinstance(window, Window) and places.book(call, window, parcel)
            case EffectKind.WITHDRAWN if effect.values.get("what") == EffectKind.APPOINTMENT_BOOKED:
                places.unbook(call, parcel)
            case EffectKind.PARCEL_REFUSED:
                places.unbook(call, parcel)
            case EffectKind.OPTED_OUT if self._place.phone:
                self._kept.suppressed.setdefault(self._place.phone, None)
            case _:
                pass
        return True


class MemoryJournal:
    """The events of one call in memory."""

    def __init__(self, events: list[tuple[datetime, Event]]) -> None:
        self._events = events

    def append(self, event: Event, at: datetime) -> None:
        """Keep one event."""
        self._events.append((at, event))


def effects_done(effects: Mapping[str, tuple[Effect, bool]]) -> tuple[Effect, ...]:
    """List the effects of a call that were really done, in order."""
    return tuple(effect for effect, done in effects.values() if done)
