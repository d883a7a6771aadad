"""Call store: what was dialled, said, promised and reached, and who must never be dialled again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, Protocol

from doorstep.campaigns.next_step import Stop, Wait
from doorstep.dialogue.slots import Address
from doorstep.dialogue.transcript import Entry
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.feasibility import Spot, Tour
from doorstep.ports.journal import Journal
from doorstep.ports.outbox import OutgoingEvent
from doorstep.ports.promises import Promises
from doorstep.skills.delivery.world import DeliveryArea, Slot


@dataclass(frozen=True, slots=True)
class CallPlace:
    """Where a call belongs.

    Args:
        call: The call's id, unique for ever.
        pool: The slots it books from; calls on one pool share its capacity.
        phone: The number called, in E.164: an opt-out holds for it.
        contact: The contact of a campaign it is made to, None for a single call.
        number: Which attempt to the contact it is, from 1.
        line: The telephone line it is made on; empty for a single call.
        spot: Where the parcel goes, for whoever asks whether a stop fits a tour.
        address: Where the parcel goes, for slots that have an area.
    """

    call: str
    pool: str
    phone: str | None = None
    contact: int | None = None
    number: int = 1
    line: str = ""
    spot: Spot | None = None
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class AttemptResult:
    """How an attempt ended.

    Args:
        cause: The telephony port's cause, or `dropped` where our process died.
        ended_at: When the leg was over.
        outcome: The outcome line of the conversation; None where it did not come to one.
        answered_at: When the other side picked up.
        recording: The name of the recording's file, where one was made.
    """

    cause: str
    ended_at: datetime
    outcome: Mapping[str, object] | None = None
    answered_at: datetime | None = None
    recording: str | None = None

    def begun(self, dialled_at: datetime) -> "AttemptResult":
        """The same for an attempt that was dialled then: it ends no earlier, whatever clock its end was told by."""
        return replace(self, ended_at=max(self.ended_at, self.answered_at or dialled_at, dialled_at))


@dataclass(frozen=True, slots=True)
class Closing:
    """What is stored in the transaction that ends an attempt.

    Args:
        after: What becomes of the contact; None for a single call.
        events: What subscribers are told.
        record: What has to be shown later.
    """

    after: Wait | Stop | None = None
    events: tuple[OutgoingEvent, ...] = ()
    record: AuditRecord | None = None


NOTHING_FOLLOWS: Final = Closing()
"""For a single call: only how it ended is stored."""


@dataclass(frozen=True, slots=True)
class OpenAttempt:
    """An attempt that was begun and is not over.

    Args:
        place: Where it belongs.
        boot: The run of the process that makes it.
        dialled_at: When it was begun.
        answered_at: When somebody picked up.
    """

    place: CallPlace
    boot: str
    dialled_at: datetime
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SpokenTurn:
    """One utterance: whose, what, seconds since the answer, and the gap before it was heard (ours only)."""

    number: int
    assistant: bool
    text: str
    at: float
    gap: float | None = None


class CallStore(Protocol):
    """Keeps calls; safe for several processes on one database. Every method may raise StoreUnavailable."""

    def suppress(self, phone: str, since: datetime, record: AuditRecord | None = None) -> None:
        """Never let this number be dialled again; whoever waits for a call there waits no more.

        What is to be recorded is, in the same transaction, where the number was not on the list before.
        """
        ...

    def suppressed(self, phone: str) -> bool:
        """Whether this number must not be dialled."""
        ...

    def add_slots(self, pool: str, slots: Sequence[Slot], area: DeliveryArea | None = None) -> None:
        """Add slots to a pool, or set area and capacity of those that are there; who has a place keeps it.

        Args:
            pool: The pool.
            slots: The slots.
            area: Where their tour goes; None: everywhere.
        """
        ...

    def free_slots(self, pool: str, address: Address | None = None, spot: Spot | None = None) -> tuple[Slot, ...]:
        """List the slots of a pool with what is left of their capacity, in the order they were added.

        Args:
            pool: The pool.
            address: Only slots whose tour goes there; None: all.
            spot: Only slots in which their tour can be driven there as well, as far as that is known; None: all.
        """
        ...

    def set_tour(self, pool: str, tour: Tour) -> None:
        """Say what drives the slots of a pool; a hold is then refused where the tour could not be driven any more."""
        ...

    def release_expired(self, now: datetime) -> int:
        """Give back every place that was held longer than it may be; tells how many holds that were."""
        ...

    def begin_attempt(self, place: CallPlace, now: datetime, boot: str = "") -> bool:
        """Commit, before the phone rings, that it is dialled now; for one contact and number one call ever gets True.

        Args:
            place: The call; its number has to be the contact's next.
            now: The moment.
            boot: The run of the process that makes it.

        Returns:
            False where this attempt was begun before, the contact does not wait or is no longer wanted, the number
            opted out or another contact is being talked to on it, or the contact's campaign is not active: then nobody
            may ring.
        """
        ...

    def answered(self, call: str, at: datetime) -> None:
        """Store, the moment it happens, that somebody picked up; a second time changes nothing."""
        ...

    def open_attempt(self, call: str) -> OpenAttempt | None:
        """Find an attempt that was begun and is not over."""
        ...

    def open_attempts(self, boot: str | None = None) -> tuple[OpenAttempt, ...]:
        """List the attempts that are not over: those of one boot, or all."""
        ...

    def finish_attempt(self, call: str, result: AttemptResult, closing: Closing = NOTHING_FOLLOWS) -> bool:
        """Store how an attempt ended with all that follows from it, and release what it held, in one transaction.

        Without `closing.after` a contact counts as called.

        Returns:
            False where it was over already: then nothing changes.
        """
        ...

    def promises(self, place: CallPlace) -> Promises:
        """Give the promises of one call."""
        ...

    def promised(self, call: str) -> tuple[Mapping[str, object], ...]:
        """List what was promised in a call, in order, as effect lines, holding and releasing included."""
        ...

    def journal(self, call: str) -> Journal:
        """Give the journal of one call."""
        ...

    def events(self, call: str) -> tuple[Entry, ...]:
        """Read a call's journal back, in order."""
        ...

    def add_turn(self, call: str, turn: SpokenTurn) -> None:
        """Keep one utterance with its timing; the same number a second time changes nothing."""
        ...

    def turns(self, call: str) -> tuple[SpokenTurn, ...]:
        """List a call's utterances in order."""
        ...

    def close(self) -> None:
        """Let go of the database."""
        ...
