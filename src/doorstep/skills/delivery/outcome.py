"""How a delivery conversation ended: its disposition and what holds for each parcel."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from doorstep.dialogue.slots import Address, DropPlace, PickupPoint, Window


class Disposition(StrEnum):
    """How a conversation ended; where several apply the first in this order holds."""

    OPTED_OUT = "opted_out"
    REFUSED = "refused"
    WRONG_PERSON = "wrong_person"
    TRANSFERRED = "transferred"
    ADDRESS_CHANGED = "address_changed"
    APPOINTMENT = "appointment"
    PICKUP_POINT = "pickup_point"
    DROP_PLACE = "drop_place"
    CALLBACK = "callback"
    VOICEMAIL = "voicemail"
    UNREACHABLE = "unreachable"
    UNRESOLVED = "unresolved"
    HUNG_UP = "hung_up"


@dataclass(frozen=True, slots=True)
class ParcelOutcome:
    """What was agreed for one parcel; None is nothing agreed."""

    id: str
    appointment: Window | None = None
    address: Address | None = None
    drop_place: DropPlace | None = None
    pickup_point: PickupPoint | None = None
    callback_at: datetime | None = None
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """The whole conversation's result.

    Args:
        disposition: How it ended.
        parcels: What holds for each parcel.
        disclosed: Whether it was heard to its end who calls and that the voice is automated.
        turns: How many times the assistant spoke.
    """

    disposition: Disposition
    parcels: tuple[ParcelOutcome, ...]
    disclosed: bool
    turns: int
