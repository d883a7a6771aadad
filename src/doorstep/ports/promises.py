"""Promises: where effects are stored, each exactly once, in a transaction."""

from datetime import timedelta
from typing import Final, Protocol

from doorstep.dialogue.commands import Effect

HELD_FOR: Final = timedelta(minutes=15)
"""A place that was held longer, and not held again, goes to whoever needs it."""


class Promises(Protocol):
    """Stores what was promised in one call. Slot capacity is shared by every call on the same store."""

    def perform(self, effect: Effect) -> bool:
        """Store the effect at once; the same key a second time changes nothing and gives the first answer.

        A `slot_held` takes one place of a slot until it is released, booked, held for `HELD_FOR` or the call ends;
        `appointment_booked` turns this call's hold into a booking, or takes a place where the hold is over and one is
        left (a planned window that is no slot needs no place).

        Returns:
            False where it cannot be done any more, for instance because the last place is gone.

        Raises:
            StoreUnavailable: It could not be written.
        """
        ...

    def close(self) -> None:
        """Release the holds of this call that were not booked."""
        ...
