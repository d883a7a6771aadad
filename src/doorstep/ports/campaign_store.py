"""Campaign store: whom to call about what, and what became of it; every change is one transaction."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from doorstep.dialogue.slots import Parcel
from doorstep.skills.delivery.world import Slot


class CampaignState(StrEnum):
    """Whether a campaign may dial; a cancelled one never does again."""

    ACTIVE = "active"
    PAUSED = "paused"
    CANCELLED = "cancelled"


class ContactState(StrEnum):
    """How far a contact has come; `dialled` is a call that is going on or whose process died."""

    WAITING = "waiting"
    DIALLED = "dialled"
    CALLED = "called"
    SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True)
class Order:
    """One row to be called about: a parcel (its id is the order's), whose it is, and what else the row said."""

    recipient: str
    phone: str
    language: str
    parcel: Parcel
    notes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Added:
    """What an import did: orders that are new, were changed before their call, or were left as they are."""

    new: int = 0
    changed: int = 0
    known: int = 0


@dataclass(frozen=True, slots=True)
class Campaign:
    """A list of people to be called; `template` is the world file without person and parcels."""

    name: str
    state: CampaignState
    template: str

    @property
    def pool(self) -> str:
        """The pool of slots its calls book from."""
        return f"campaign {self.name}"


@dataclass(frozen=True, slots=True)
class Contact:
    """One person of a campaign with every order of theirs: one call covers them all."""

    key: int
    recipient: str
    phone: str
    language: str
    orders: tuple[Order, ...]
    state: ContactState = ContactState.WAITING


@dataclass(frozen=True, slots=True)
class Row:
    """One order with what became of it.

    Args:
        order: The order.
        state: How far its contact has come.
        call: The call's id, where one was made.
        cause: Why the leg ended.
        dialled_at: When the phone rang.
        result: The outcome line of the call as a JSON object, where somebody answered.
        promises: The effect lines stored for this order or for the call as a whole, in order.
    """

    order: Order
    state: ContactState
    call: str | None = None
    cause: str | None = None
    dialled_at: datetime | None = None
    result: Mapping[str, object] | None = None
    promises: tuple[Mapping[str, object], ...] = ()


class CampaignStore(Protocol):
    """Keeps campaigns; safe for several processes on one database. Every method may raise StoreUnavailable."""

    def open_campaign(self, name: str, template: str, slots: Sequence[Slot], now: datetime) -> Campaign:
        """Make a campaign, or renew the template and the capacities of one that is there; bookings stay."""
        ...

    def campaign(self, name: str) -> Campaign | None:
        """Find a campaign."""
        ...

    def campaigns(self) -> tuple[Campaign, ...]:
        """List every campaign, oldest first."""
        ...

    def set_state(self, name: str, state: CampaignState) -> bool:
        """Pause, resume or cancel; False where it is not there or was cancelled, which is final."""
        ...

    def add_orders(self, name: str, orders: Sequence[Order]) -> Added:
        """Take orders in, all or none; an order that is there is renewed until it was dialled, then left alone."""
        ...

    def waiting(self, name: str, limit: int) -> tuple[Contact, ...]:
        """List contacts not called yet, in the order they came in."""
        ...

    def states(self, name: str) -> Mapping[ContactState, int]:
        """Count the contacts by state."""
        ...

    def mark_suppressed(self, contact: int) -> None:
        """Take a waiting contact out because its number must not be dialled."""
        ...

    def abandon_attempts(self, name: str, now: datetime) -> int:
        """End the attempts whose process died as `dropped`; only for who knows that nobody runs the campaign."""
        ...

    def runner(self, name: str) -> str | None:
        """Tell who runs a campaign now."""
        ...

    def claim_run(self, name: str, runner: str, replacing: str | None) -> bool:
        """Become the one process that runs a campaign, where `replacing` (None: nobody) runs it now."""
        ...

    def leave_run(self, name: str, runner: str) -> None:
        """Stop being the one that runs it; harmless for another."""
        ...

    def rows(self, name: str) -> Iterator[Row]:
        """Go through a campaign's orders with what became of them, in the order they came in."""
        ...
