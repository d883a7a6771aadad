"""Terms: everything a price is for, and what of it is left for the seller."""

from dataclasses import dataclass
from datetime import datetime

from doorstep.dialogue.bargaining import Handover, Payer


@dataclass(frozen=True, slots=True)
class Terms:
    """What is bought for a price.

    Args:
        pieces: How many.
        handover: How it changes hands; None: not settled yet.
        shipping: What sending it costs, in minor units; None where it is collected or not settled.
        shipping_paid_by: Who pays for that.
        pickup_at: When it is collected.
        extras: What is put in.
    """

    pieces: int = 1
    handover: Handover | None = None
    shipping: int | None = None
    shipping_paid_by: Payer | None = None
    pickup_at: datetime | None = None
    extras: tuple[str, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether it is clear how it changes hands: sent, or collected at a time."""
        return self.handover is Handover.SHIPPING or (self.handover is Handover.PICKUP and self.pickup_at is not None)


def net(amount: int, terms: Terms) -> int:
    """What is left for the seller of a price for all pieces, in minor units: without shipping they pay."""
    return amount - (terms.shipping or 0) * (terms.shipping_paid_by is Payer.SELLER)
