"""Calls in the database."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from doorstep.adapters.store.sql.attempts import answered, begin, finish, open_ones
from doorstep.adapters.store.sql.audit import Ledger
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.places import release_expired
from doorstep.adapters.store.sql.promises import SqlPromises
from doorstep.adapters.store.sql.slots import add_slots, free_slots
from doorstep.adapters.store.sql.suppressions import suppress, suppressed
from doorstep.adapters.store.sql.tables import events, promises, turns
from doorstep.adapters.store.sql.tours import set_tour
from doorstep.dialogue.events import Event
from doorstep.dialogue.slots import Address
from doorstep.dialogue.transcript import Entry, read, write
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.call_store import NOTHING_FOLLOWS, AttemptResult, CallPlace, Closing, OpenAttempt, SpokenTurn
from doorstep.ports.campaign_store import TellClosed
from doorstep.ports.feasibility import Feasibility, Spot, Tour
from doorstep.ports.journal import Journal
from doorstep.ports.promises import Promises
from doorstep.skills.delivery.world import DeliveryArea, Slot


class SqlJournal:
    """The events of one call in the database, each on disk before it is acted on."""

    def __init__(self, database: Database, call: str) -> None:
        self._database = database
        self._call = call

    def append(self, event: Event, at: datetime) -> None:
        """Write one event."""
        with self._database.writing() as connection:
            connection.execute(insert(events).values(call_id=self._call, entry=write(Entry(at, event))))


class SqlCalls:
    """Keeps calls in the database; see the port."""

    def __init__(
        self,
        database: Database,
        ledger: Ledger | None = None,
        feasibility: Feasibility | None = None,
        closed: TellClosed | None = None,
    ) -> None:
        """Begin.

        Args:
            database: Where.
            ledger: Where what has to be shown later is recorded; None: nothing is.
            feasibility: Who knows whether a tour can be driven with one more stop; None: only places are counted.
            closed: Words what subscribers are told of a case that ends; None: they are not.
        """
        self._database = database
        self._ledger = ledger
        self._feasibility = feasibility
        self._closed = closed

    def suppress(self, phone: str, since: datetime, record: AuditRecord | None = None) -> None:
        """Never let this number be dialled again."""
        with self._database.writing() as connection:
            known = suppressed(connection, phone)
            suppress(connection, phone, since, closed=self._closed)
            if record is not None and self._ledger is not None and not known:
                self._ledger.append(connection, record)

    def suppressed(self, phone: str) -> bool:
        """Whether this number must not be dialled."""
        with self._database.reading() as connection:
            return suppressed(connection, phone)

    def add_slots(self, pool: str, slots: Sequence[Slot], area: DeliveryArea | None = None) -> None:
        """Add slots to a pool, or renew area and capacity of those that are there."""
        with self._database.writing() as connection:
            add_slots(connection, pool, slots, area)

    def free_slots(self, pool: str, address: Address | None = None, spot: Spot | None = None) -> tuple[Slot, ...]:
        """List the slots of a pool with what is left."""
        with self._database.reading() as connection:
            return free_slots(connection, pool, address, spot, self._feasibility)

    def set_tour(self, pool: str, tour: Tour) -> None:
        """Say what drives the slots of a pool."""
        with self._database.writing() as connection:
            set_tour(connection, pool, tour)

    def release_expired(self, now: datetime) -> int:
        """Give back every place that was held longer than it may be."""
        with self._database.writing() as connection:
            return release_expired(connection, now)

    def begin_attempt(self, place: CallPlace, now: datetime, boot: str = "") -> bool:
        """Commit that this is dialled now, where it may be."""
        try:
            with self._database.writing() as connection:
                return begin(connection, place, now, boot)
        except IntegrityError:
            return False

    def answered(self, call: str, at: datetime) -> None:
        """Store that somebody picked up."""
        with self._database.writing() as connection:
            answered(connection, call, at)

    def open_attempt(self, call: str) -> OpenAttempt | None:
        """Find an attempt that is not over."""
        with self._database.reading() as connection:
            return next(iter(open_ones(connection, call=call)), None)

    def open_attempts(self, boot: str | None = None) -> tuple[OpenAttempt, ...]:
        """List the attempts that are not over."""
        with self._database.reading() as connection:
            return open_ones(connection, boot=boot)

    def finish_attempt(self, call: str, result: AttemptResult, closing: Closing = NOTHING_FOLLOWS) -> bool:
        """Store how an attempt ended with all that follows from it."""
        with self._database.writing() as connection:
            return finish(connection, call, result, closing, self._ledger, self._closed)

    def promises(self, place: CallPlace) -> Promises:
        """Give the promises of one call."""
        return SqlPromises(self._database, place, self._feasibility, closed=self._closed)

    def promised(self, call: str) -> tuple[Mapping[str, object], ...]:
        """List what was promised in a call."""
        mine = select(promises.c.effect).where(promises.c.call_id == call, promises.c.done)
        with self._database.reading() as connection:
            return tuple(connection.scalars(mine.order_by(promises.c.id)))

    def journal(self, call: str) -> Journal:
        """Give the journal of one call."""
        return SqlJournal(self._database, call)

    def events(self, call: str) -> tuple[Entry, ...]:
        """Read a call's journal back."""
        mine = select(events.c.entry).where(events.c.call_id == call).order_by(events.c.id)
        with self._database.reading() as connection:
            return tuple(read(entry) for entry in connection.scalars(mine))

    def add_turn(self, call: str, turn: SpokenTurn) -> None:
        """Keep one utterance."""
        row = {"call_id": call, "number": turn.number, "assistant": turn.assistant}
        try:
            with self._database.writing() as connection:
                connection.execute(insert(turns).values(**row, text=turn.text, at=turn.at, gap=turn.gap))
        except IntegrityError:
            return

    def turns(self, call: str) -> tuple[SpokenTurn, ...]:
        """List a call's utterances."""
        mine = select(turns).where(turns.c.call_id == call).order_by(turns.c.number)
        with self._database.reading() as connection:
            rows = connection.execute(mine)
            return tuple(SpokenTurn(row.number, row.assistant, row.text, row.at, row.gap) for row in rows)

    def close(self) -> None:
        """Close the connections."""
        self._database.close()
