"""Campaign store: whom to call, what was tried, what was promised; every change is one transaction."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from doorstep.dialogue.slots import Parcel
from doorstep.ports.journal import Journal
from doorstep.ports.promises import Promises
from doorstep.skills.delivery.outcome import Outcome
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
class CallPlace:
    """Where a call belongs: its id, the pool of slots it books from, the number an opt-out holds for."""

    call: str
    pool: str
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """How an attempt ended.

    Args:
        cause: The telephony port's cause, or `dropped` where our process died.
        outcome: What the conversation reached; None where nobody answered.
        answered_at: When the other side picked up.
        ended_at: When the leg was over.
        recording: The name of the recording's file, where one was made.
    """

    cause: str
    ended_at: datetime
    outcome: Outcome | None = None
    answered_at: datetime | None = None
    recording: str | None = None


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """One utterance with its timing: seconds since the answer, and the gap before it was heard (ours only)."""

    number: int
    assistant: bool
    text: str
    at: float
    gap: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One order with what became of it; `promises` are the effects stored for it, as JSON objects in order."""

    order: Order
    state: ContactState
    cause: str | None = None
    dialled_at: datetime | None = None
    disposition: str | None = None
    disclosed: bool | None = None
    turns: int | None = None
    promises: tuple[Mapping[str, object], ...] = ()


class CampaignStore(Protocol):
    """Keeps campaigns; safe for several processes on one database. Every method may raise StoreUnavailable."""

    def close(self) -> None:
        """Let go of the database."""
        ...

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
        """Pause, resume or cancel; False where it was cancelled, which is final."""
        ...

    def add_orders(self, name: str, orders: Sequence[Order]) -> Added:
        """Take orders in, all or none; an order that is there is renewed until it was dialled, then left alone."""
        ...

    def waiting(self, name: str, limit: int) -> tuple[Contact, ...]:
        """List the contacts not called yet, in the order they came in."""
        ...

    def states(self, name: str) -> Mapping[ContactState, int]:
        """Count the contacts by state."""
        ...

    def free_slots(self, pool: str) -> tuple[Slot, ...]:
        """List the slots of a pool with what is left of their capacity."""
        ...

    def add_slots(self, pool: str, slots: Sequence[Slot]) -> None:
        """Add slots to a pool, or set the capacity of those that are there."""
        ...

    def suppress(self, phone: str, since: datetime) -> None:
        """Never let this number be dialled again."""
        ...

    def suppressed(self, phone: str) -> bool:
        """Whether this number must not be dialled."""
        ...

    def mark_suppressed(self, contact: int) -> None:
        """Take a contact out because its number must not be dialled."""
        ...

    def begin_attempt(self, name: str, contact: int, call: str, now: datetime) -> bool:
        """Commit, before the phone rings, that this contact is dialled now; at most one call ever gets True.

        Returns:
            False where it was dialled before, opted out, or the campaign is not active: then nobody may ring.
        """
        ...

    def finish_attempt(self, call: str, result: AttemptResult) -> None:
        """Store how an attempt ended and release what it held; a second time changes nothing."""
        ...

    def abandon_attempts(self, name: str, now: datetime) -> int:
        """End the attempts whose process died as `dropped`; only for who knows that nobody runs the campaign."""
        ...

    def claim_run(self, name: str, runner: str, replacing: str | None) -> bool:
        """Become the one process that runs a campaign, where the runner is `replacing` (None: nobody) now."""
        ...

    def runner(self, name: str) -> str | None:
        """Who runs a campaign now."""
        ...

    def leave_run(self, name: str, runner: str) -> None:
        """Stop being the one that runs it; harmless for another."""
        ...

    def promises(self, place: CallPlace) -> Promises:
        """Give the promises of one call."""
        ...

    def journal(self, call: str) -> Journal:
        """Give the journal of one call."""
        ...

    def events(self, call: str) -> tuple[Mapping[str, object], ...]:
        """Read a call's journal back, in order: objects with `at` and `event`."""
        ...

    def add_turn(self, call: str, turn: SpokenTurn) -> None:
        """Keep one utterance with its timing."""
        ...

    def turns(self, call: str) -> tuple[SpokenTurn, ...]:
        """List a call's utterances in order."""
        ...

    def promised(self, call: str) -> tuple[Mapping[str, object], ...]:
        """List what was promised in a call, in order, as the stream's effect lines."""
        ...

    def rows(self, name: str) -> Iterator[Row]:
        """Go through a campaign's orders with what became of them, in the order they came in."""
        ...
