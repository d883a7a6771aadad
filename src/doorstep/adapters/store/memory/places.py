"""Places on the tour in memory: which call holds or has booked which slot, never more than its capacity."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from doorstep.dialogue.slots import Window
from doorstep.ports.promises import HELD_FOR
from doorstep.skills.delivery.world import Slot

HOLD: Final = "hold"
"""The claim of a place that is held and not booked."""


def booking(parcel: str | None) -> str:
    """Name the claim of a place that is booked for a parcel, or for the call as a whole."""
    return "call" if parcel is None else f"parcel {parcel}"


@dataclass(slots=True)
class SlotPlaces:
    """One slot and who has places in it: for each call its claims, and until when; a call takes one place."""

    slot: Slot
    calls: dict[str, dict[str, datetime | None]] = field(default_factory=dict)

    def take(self, call: str, claim: str, until: datetime | None = None) -> bool:
        """Add a claim of a call; False where the call has booked no place yet and none is left."""
        booked = {one for one, claims in self.calls.items() if claims.keys() - {HOLD}}
        counted = booked if call in self.calls else self.calls.keys()
        if call not in booked and len(counted) >= self.slot.capacity:
            return False
        self.calls.setdefault(call, {})[claim] = until
        return True

    def drop(self, call: str, claim: str) -> None:
        """Take a claim back; the place is free once the call has no other claim to it."""
        claims = self.calls.get(call, {})
        claims.pop(claim, None)
        if not claims:
            self.calls.pop(call, None)

    def expire(self, now: datetime) -> int:
        """Take back what was held too long; returns how many holds that were."""
        ends = [(call, claims[HOLD]) for call, claims in self.calls.items() if HOLD in claims]
        over = [call for call, end in ends if end is not None and end <= now]
        for call in over:
            self.drop(call, HOLD)
        return len(over)


class Places:
    """The slots of one pool."""

    def __init__(self) -> None:
        self._slots: dict[str, SlotPlaces] = {}

    def add(self, slots: Sequence[Slot]) -> None:
        """Add slots, or renew those that are there; who is in stays in."""
        for slot in slots:
            known = self._slots.get(slot.id)
            self._slots[slot.id] = SlotPlaces(slot, known.calls if known else {})

    def free(self) -> tuple[Slot, ...]:
        """List the slots with what is left of their capacity."""
        return tuple(
            Slot(each.slot.id, each.slot.window, max(0, each.slot.capacity - len(each.calls)))
            for each in self._slots.values()
        )

    def hold(self, call: str, window: Window, now: datetime) -> bool:
        """Hold one place in a slot of this window; False where there is no such slot or no place."""
        return any(each.take(call, HOLD, now + HELD_FOR) for each in self._of(window, call))

    def expire(self, now: datetime) -> int:
        """Take back what was held too long; returns how many holds that were."""
        return sum(each.expire(now) for each in self._slots.values())

    def release(self, call: str, window: Window | None = None) -> None:
        """Give the call's holds back: those of one window, or all."""
        for each in self._of(window, call):
            each.drop(call, HOLD)

    def book(self, call: str, window: Window, parcel: str | None) -> bool:
        """Turn the hold into a booking for a parcel, in place of its earlier one; a window that is no slot is free."""
        slots = self._of(window, call)
        chosen = next((each for each in slots if each.take(call, booking(parcel))), None)
        if slots and chosen is None:
            return False
        for each in self._slots.values():
            each.drop(call, HOLD if each is chosen else booking(parcel))
        return True

    def unbook(self, call: str, parcel: str | None) -> None:
        """Give a parcel's booking back."""
        for each in self._slots.values():
            each.drop(call, booking(parcel))

    def _of(self, window: Window | None, call: str) -> list[SlotPlaces]:
        """List the slots of a window, those first in which the call has a place already."""
        found = [each for each in self._slots.values() if window is None or each.slot.window == window]
        return sorted(found, key=lambda each: call not in each.calls)
