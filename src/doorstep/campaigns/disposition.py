"""What an attempt means for the contact: settled, still open, not reached, or never to be called again."""

from collections.abc import Collection
from enum import StrEnum
from typing import Final


class Standing(StrEnum):
    """Where an attempt leaves a contact."""

    SETTLED = "settled"
    OPEN = "open"
    NOT_REACHED = "not_reached"
    NEVER_AGAIN = "never_again"


_NEVER_AGAIN: Final = frozenset({"opted_out", "wrong_person"})
_SETTLED: Final = frozenset(
    {"refused", "transferred", "address_changed", "appointment", "pickup_point", "drop_place", "callback"}
)
_WHOLE_CALL: Final = frozenset({"transferred", "callback"})
_NOT_REACHED: Final = frozenset({"unreachable", "voicemail"})

_BY_EFFECT: Final = (
    ("opted_out", "opted_out"),
    ("parcel_refused", "refused"),
    ("transferred", "transferred"),
    ("address_changed", "address_changed"),
    ("appointment_booked", "appointment"),
    ("pickup_point_set", "pickup_point"),
    ("drop_place_set", "drop_place"),
    ("callback_scheduled", "callback"),
)
"""What was stored counts also where the call came to no outcome; the first that was stored names it."""


def standing(disposition: str | None, *, agreed: bool = True) -> Standing:
    """Tell where a conversation leaves one order.

    Args:
        disposition: How the conversation ended; None: nobody answered.
        agreed: Whether something was agreed about this very order; a call can be about several.
    """
    if disposition in _NEVER_AGAIN:
        return Standing.NEVER_AGAIN
    if disposition in _SETTLED:
        return Standing.SETTLED if agreed or disposition in _WHOLE_CALL else Standing.OPEN
    return Standing.NOT_REACHED if disposition is None or disposition in _NOT_REACHED else Standing.OPEN


def disposition(outcome: str | None, effects: Collection[str], *, dialled: bool) -> str | None:
    """Name how an attempt ended: its outcome, else what was stored before it broke off; None: not dialled yet."""
    if outcome is not None or not dialled:
        return outcome
    return next((name for effect, name in _BY_EFFECT if effect in effects), "unreachable")
