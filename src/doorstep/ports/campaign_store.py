"""Campaign store: whom to call about what, and what became of it; every change is one transaction."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeAlias

from doorstep.campaigns.case import Consent, PastAttempt, Purpose
from doorstep.campaigns.next_step import Stop, Wait
from doorstep.dialogue.slots import Parcel
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.feasibility import Spot
from doorstep.ports.outbox import OutgoingEvent
from doorstep.skills.delivery.world import Slot


class CampaignState(StrEnum):
    """Whether a campaign may dial; a cancelled one never does again."""

    ACTIVE = "active"
    PAUSED = "paused"
    CANCELLED = "cancelled"


class ContactState(StrEnum):
    """How far a contact has come.

    `dialled` is a call that is going on or whose process died; `given_up`: tried as often as is allowed, or too late;
    `person`: somebody has to call by hand; `blocked`: no call until what is missing (time zone, consent) is there;
    `cancelled`: nothing to call about any more.
    """

    WAITING = "waiting"
    DIALLED = "dialled"
    CALLED = "called"
    SUPPRESSED = "suppressed"
    GIVEN_UP = "given_up"
    PERSON = "person"
    BLOCKED = "blocked"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Calling:
    """What an order says about when and whether to call.

    Args:
        deadline: After this a call is of no use any more: the parcel has gone out.
        priority: Lower ones first, from 1.
        time_zone: Where the recipient is, as an IANA name; None: found by address and number.
        spot: Where the parcel goes; None is not known.
        consent: What shows that they agreed to be called; None: only the order itself.
    """

    deadline: datetime | None = None
    priority: int = 10
    time_zone: str | None = None
    spot: Spot | None = None
    consent: str | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """One row to be called about.

    Args:
        recipient: Whose it is.
        phone: Their number, in E.164.
        language: The language they are spoken to in.
        parcel: What it is about; its id is the order's.
        notes: What else the row said.
        calling: What the row said about when and whether to call.
    """

    recipient: str
    phone: str
    language: str
    parcel: Parcel
    notes: Mapping[str, str] = field(default_factory=dict)
    calling: Calling = Calling()


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
    purpose: Purpose = Purpose.DELIVERY

    @property
    def pool(self) -> str:
        """The pool of slots its calls book from."""
        return f"campaign {self.name}"


@dataclass(frozen=True, slots=True)
class Contact:
    """One person of a campaign with every order of theirs: one call covers them all.

    Args:
        key: Names them within the store.
        recipient: Their name.
        phone: Their number.
        language: Their language.
        orders: What they are called about; those that are no longer wanted are left out.
        state: How far they have come.
        case: Names the case unlike any other ever made; calls and tasks are named after it.
        campaign: The name of their campaign.
        number: Attempts begun so far.
        feed: How often the case was handed to the engine.
        due_at: When the next attempt is due.
        priority: Lower ones first.
        reason: Why they are in this state, or wait for that moment.
        redial: The number the next attempt goes to, where they asked for another.
    """

    key: int
    recipient: str
    phone: str
    language: str
    orders: tuple[Order, ...]
    state: ContactState = ContactState.WAITING
    case: str = ""
    campaign: str = ""
    number: int = 0
    feed: int = 0
    due_at: datetime | None = None
    priority: int = 10
    reason: str = ""
    redial: str | None = None

    @property
    def dials(self) -> str:
        """The number the next attempt goes to."""
        return self.redial or self.phone


@dataclass(frozen=True, slots=True)
class History:
    """What the rules have to know about a contact's past, across all campaigns.

    Args:
        attempts: The contact's attempts that are over, oldest first.
        number_dialled: When the number was dialled in the last eight days, by any campaign, oldest first.
        answered_before: When the number was answered before, at most the last twenty, oldest first.
        consents: What its owner said about being called, oldest first.
        suppressed: Whether it opted out.
        promises: The effect lines stored in the contact's calls, in order.
    """

    attempts: tuple[PastAttempt, ...] = ()
    number_dialled: tuple[datetime, ...] = ()
    answered_before: tuple[datetime, ...] = ()
    consents: tuple[Consent, ...] = ()
    suppressed: bool = False
    promises: tuple[Mapping[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One order with what became of it.

    Args:
        order: The order.
        state: How far its contact has come.
        call: The last call's id, where one was made.
        cause: Why its leg ended.
        dialled_at: When the phone rang last.
        result: The outcome line of the last call that was answered, as a JSON object.
        promises: The effect lines stored for this order or for a call as a whole, in order, over all calls.
        attempts: How often the contact was dialled.
        due_at: When the next attempt is due.
        reason: Why the contact is in its state.
    """

    order: Order
    state: ContactState
    call: str | None = None
    cause: str | None = None
    dialled_at: datetime | None = None
    result: Mapping[str, object] | None = None
    promises: tuple[Mapping[str, object], ...] = ()
    attempts: int = 0
    due_at: datetime | None = None
    reason: str = ""


TellClosed: TypeAlias = Callable[[Contact, Stop, datetime, Sequence[Mapping[str, object]]], OutgoingEvent]
"""Words what subscribers are told of a case that ended then, with the effect lines of its calls.

A store tells of every case that it ends by itself, in the transaction that ends it; of others whoever ends them does.
"""


class CampaignStore(Protocol):
    """Keeps campaigns; safe for several processes on one database. Every method may raise StoreUnavailable."""

    def open_campaign(
        self, name: str, template: str, slots: Sequence[Slot], now: datetime, purpose: Purpose = Purpose.DELIVERY
    ) -> Campaign:
        """Make a campaign, or renew template and capacities of one that is there; bookings and its purpose stay."""
        ...

    def campaign(self, name: str) -> Campaign | None:
        """Find a campaign."""
        ...

    def campaigns(self) -> tuple[Campaign, ...]:
        """List every campaign, oldest first."""
        ...

    def set_state(self, name: str, state: CampaignState, record: AuditRecord | None = None) -> bool:
        """Pause, resume or cancel, recorded in the same transaction.

        Returns:
            False where it is not there or was cancelled, which is final; then nothing is recorded.
        """
        ...

    def add_orders(self, name: str, orders: Sequence[Order]) -> Added:
        """Take orders in, all or none; an order that is there is renewed until it was dialled, then left alone."""
        ...

    def due(
        self, until: datetime, limit: int, name: str | None = None, countries: Collection[str] | None = None
    ) -> tuple[Contact, ...]:
        """List waiting contacts of active campaigns that are due by then and not in the engine's hands.

        The most urgent come first: by priority, then by deadline, then by when they are due. A contact that was never
        planned is due at once.

        Args:
            until: The moment.
            limit: How many at most.
            name: Only of this campaign; None: of all.
            countries: Only who is there, or where they are is not said; None: all.
        """
        ...

    def next_due(self, now: datetime, name: str | None = None) -> datetime | None:
        """Tell when the next waiting contact of an active campaign is due, those in the engine's hands included.

        One that was never planned is due now.
        """
        ...

    def handed_in(self, feeds: Mapping[int, int]) -> None:
        """Store that contacts (by key) were handed to the engine for the given time; an older time changes nothing."""
        ...

    def in_hand(self, limit: int, after: int = 0) -> tuple[Contact, ...]:
        """List waiting contacts that are in the engine's hands, by key, from behind `after`."""
        ...

    def contact(self, case: str) -> Contact | None:
        """Find a contact by its case."""
        ...

    def history(self, contact: int, now: datetime) -> History:
        """Read what the rules have to know about a contact's past."""
        ...

    def settle(
        self, contact: int, step: Wait | Stop, feed: int | None = None, events: Sequence[OutgoingEvent] = ()
    ) -> bool:
        """Put a waiting contact off, or end its case, without an attempt; it leaves the engine's hands.

        Putting somebody off makes them no less urgent: a conversation that was cut off stays ahead of first attempts.

        Args:
            contact: The contact's key.
            step: What becomes of it.
            feed: Only where it was handed to the engine for this time; None: in any case.
            events: What subscribers are told of it.

        Returns:
            False where it does not wait any more, or was handed in again.
        """
        ...

    def states(self, name: str) -> Mapping[ContactState, int]:
        """Count the contacts by state."""
        ...

    def cancel_order(self, order: str, reason: str, name: str | None = None) -> tuple[str, ...]:
        """Call about an order no more: delivered, withdrawn; a case without another order ends.

        Returns:
            The cases it touches, those that are being talked to included.
        """
        ...

    def end_cancelled(self, limit: int, now: datetime) -> int:
        """End cases of cancelled campaigns that still wait, some at a time; tells how many, fewer once none is left."""
        ...

    def unwanted(self, cases: Collection[str]) -> Mapping[str, str]:
        """Tell which of these cases must not be talked to any more, with the reason: cancelled, opted out."""
        ...

    def add_consents(self, phone: str, consents: Sequence[Consent]) -> None:
        """Keep what the owner of a number said about being called; nothing is ever overwritten."""
        ...

    def causes(self, line: str, since: datetime) -> tuple[str, ...]:
        """List the causes of the attempts that ended on a line since then, oldest first."""
        ...

    def rows(self, name: str) -> Iterator[Row]:
        """Go through a campaign's orders with what became of them, in the order they came in."""
        ...
