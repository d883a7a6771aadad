"""Promises of one call in memory."""

from datetime import UTC, datetime

from doorstep.adapters.store.memory.kept import Kept
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.slots import Window
from doorstep.ports.call_store import CallPlace


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
        places, call, window = self._kept.pool(self._place.pool), self._place.call, effect.values.get("slot")
        now = datetime.now(UTC)
        places.expire(now)
        match effect.kind:  # open match: most kinds are only kept
            case EffectKind.SLOT_HELD:
                return isinstance(window, Window) and places.hold(call, window, now)
            case EffectKind.SLOT_RELEASED:
                places.release(call, window if isinstance(window, Window) else None)
            case EffectKind.APPOINTMENT_BOOKED:
                return isinstance(window, Window) and places.book(call, window, effect.parcel)
            case EffectKind.WITHDRAWN if effect.values.get("what") == EffectKind.APPOINTMENT_BOOKED:
                places.unbook(call, effect.parcel)
            case EffectKind.PARCEL_REFUSED:
                places.unbook(call, effect.parcel)
            case EffectKind.OPTED_OUT if self._place.phone:
                self._kept.suppressed.setdefault(self._place.phone, None)
            case _:
                pass
        return True
