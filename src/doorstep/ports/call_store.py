"""Call store: what was dialled, said, promised and reached, and who must never be dialled again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from doorstep.dialogue.transcript import Entry
from doorstep.ports.journal import Journal
from doorstep.ports.promises import Promises
from doorstep.skills.delivery.world import Slot


@dataclass(frozen=True, slots=True)
class CallPlace:
    """Where a call belongs.

    Args:
        call: The call's id, unique for ever.
        pool: The slots it books from; calls on one pool share its capacity.
        phone: The number called, in E.164: an opt-out holds for it.
        contact: The contact of a campaign it is made to, None for a single call.
    """

    call: str
    pool: str
    phone: str | None = None
    contact: int | None = None


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

    def suppress(self, phone: str, since: datetime) -> None:
        """Never let this number be dialled again."""
        ...

    def suppressed(self, phone: str) -> bool:
        """Whether this number must not be dialled."""
        ...

    def add_slots(self, pool: str, slots: Sequence[Slot]) -> None:
        """Add slots to a pool, or set the capacity of those that are there; who has a place keeps it."""
        ...

    def free_slots(self, pool: str) -> tuple[Slot, ...]:
        """List the slots of a pool with what is left of their capacity, in the order they were added."""
        ...

    def begin_attempt(self, place: CallPlace, now: datetime) -> bool:
        """Commit, before the phone rings, that it is dialled now; for one contact at most one call ever gets True.

        Returns:
            False where the contact was dialled before, the number opted out, or the contact's campaign is not
            active: then nobody may ring.
        """
        ...

    def place(self, call: str) -> CallPlace | None:
        """Find where a call that was begun belongs."""
        ...

    def finish_attempt(self, call: str, result: AttemptResult) -> None:
        """Store how an attempt ended and release what it held; a second time changes nothing."""
        ...

    def take_back_attempt(self, call: str) -> None:
        """Undo a begun attempt in which nobody was rung: its contact waits again; one that ended stays as it is."""
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
