"""What the engine asks the shell to do."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from doorstep.dialogue.acts import Act, ActValue, Expects


class EffectKind(StrEnum):
    """Things that are stored or done outside; the first two are bookkeeping and never shown to the shop."""

    SLOT_HELD = "slot_held"
    SLOT_RELEASED = "slot_released"
    APPOINTMENT_BOOKED = "appointment_booked"
    ADDRESS_CHANGED = "address_changed"
    DROP_PLACE_SET = "drop_place_set"
    PICKUP_POINT_SET = "pickup_point_set"
    CALLBACK_SCHEDULED = "callback_scheduled"
    OPTED_OUT = "opted_out"
    PARCEL_REFUSED = "parcel_refused"
    TRANSFERRED = "transferred"
    NOTE_TAKEN = "note_taken"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing to be done exactly once.

    Args:
        key: Idempotency key, unique within the call: the same key is never performed twice.
        kind: What is to be done.
        parcel: The parcel it concerns, None where it concerns the call as a whole.
        values: `slot`, `address`, `drop_place`, `pickup_point`, `at`, `to`, `text`, `what`, as the kind needs.
        replaces: Whether it takes the place of an earlier promise of the same kind.
    """

    key: str
    kind: EffectKind
    parcel: str | None
    values: Mapping[str, ActValue]
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Say:
    """Speak these acts, then listen for an answer to `expects`."""

    acts: tuple[Act, ...]
    expects: Expects


@dataclass(frozen=True, slots=True)
class Perform:
    """Do this effect now and report it with `EffectDone` before anything is spoken."""

    effect: Effect


@dataclass(frozen=True, slots=True)
class Transfer:
    """Connect the customer with this SIP address once what is being said has been heard."""

    to: str


@dataclass(frozen=True, slots=True)
class HangUp:
    """End the conversation once what is being said has been heard."""


Command: TypeAlias = Say | Perform | Transfer | HangUp
