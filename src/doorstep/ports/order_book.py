"""Order book: finds single orders, and pages of them, with what became of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from doorstep.ports.campaign_store import Row


@dataclass(frozen=True, slots=True)
class Placed:
    """An order in its campaign.

    Args:
        key: Its place in the store; later orders have higher ones.
        campaign: The campaign's name.
        case: Its contact's case.
        row: The order with what became of it.
    """

    key: int
    campaign: str
    case: str
    row: Row


class OrderBook(Protocol):
    """Reads orders. Every method may raise StoreUnavailable."""

    def find(self, order: str, campaign: str | None = None) -> Sequence[Placed]:
        """Find an order by its id: in one campaign, or in every campaign that has it, oldest first."""
        ...

    def page(self, campaign: str, after: int, limit: int) -> Sequence[Placed]:
        """List orders of a campaign from behind the key `after`, in the order they came in."""
        ...
