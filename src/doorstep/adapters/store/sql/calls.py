"""Calls in the database."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from doorstep.adapters.store.sql import places
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.promises import SqlPromises
from doorstep.adapters.store.sql.slots import add_slots, free_slots
from doorstep.adapters.store.sql.suppressions import suppress, suppressed
from doorstep.adapters.store.sql.tables import attempts, campaigns, contacts, events, promises, turns
from doorstep.dialogue.events import Event
from doorstep.dialogue.transcript import Entry, read, write
from doorstep.ports.call_store import AttemptResult, CallPlace, SpokenTurn
from doorstep.ports.campaign_store import CampaignState, ContactState
from doorstep.ports.journal import Journal
from doorstep.ports.promises import Promises
from doorstep.skills.delivery.world import Slot


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

    def __init__(self, database: Database) -> None:
        self._database = database

    def suppress(self, phone: str, since: datetime) -> None:
        """Never let this number be dialled again."""
        with self._database.writing() as connection:
            suppress(connection, phone, since)

    def suppressed(self, phone: str) -> bool:
        """Whether this number must not be dialled."""
        with self._database.reading() as connection:
            return suppressed(connection, phone)

    def add_slots(self, pool: str, slots: Sequence[Slot]) -> None:
        """Add slots to a pool or renew their capacity."""
        with self._database.writing() as connection:
            add_slots(connection, pool, slots)

    def free_slots(self, pool: str) -> tuple[Slot, ...]:
        """List the slots of a pool with what is left."""
        with self._database.reading() as connection:
            return free_slots(connection, pool)

    def begin_attempt(self, place: CallPlace, now: datetime) -> bool:
        """Commit that this is dialled now, where it may be."""
        try:
            with self._database.writing() as connection:
                if suppressed(connection, place.phone) or not _take_contact(connection, place.contact):
                    return False
                connection.execute(
                    insert(attempts).values(
                        call_id=place.call,
                        contact_id=place.contact,
                        pool=place.pool,
                        phone=place.phone,
                        dialled_at=now,
                    )
                )
                return True
        except IntegrityError:
            return False

    def place(self, call: str) -> CallPlace | None:
        """Find where a call belongs."""
        with self._database.reading() as connection:
            row = connection.execute(select(attempts).where(attempts.c.call_id == call)).one_or_none()
            return None if row is None else CallPlace(call, row.pool, row.phone, row.contact_id)

    def finish_attempt(self, call: str, result: AttemptResult) -> None:
        """Store how an attempt ended and release what it held."""
        with self._database.writing() as connection:
            finish(connection, call, result)

    def take_back_attempt(self, call: str) -> None:
        """Undo an attempt in which nobody was rung."""
        with self._database.writing() as connection:
            _take_back(connection, call)

    def promises(self, place: CallPlace) -> Promises:
        """Give the promises of one call."""
        return SqlPromises(self._database, place)

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


def finish(connection: Connection, call: str, result: AttemptResult) -> None:
    """End an attempt once: what was reached, its contact called, its holds released."""
    open_one = (attempts.c.call_id == call, attempts.c.ended_at.is_(None))
    found = connection.execute(select(attempts.c.pool, attempts.c.contact_id).where(*open_one)).one_or_none()
    if found is None:
        return
    outcome = result.outcome
    values = {
        "answered_at": result.answered_at,
        "ended_at": result.ended_at,
        "cause": result.cause,
        "recording": result.recording,
        "disposition": outcome["disposition"] if outcome else None,
        "outcome": dict(outcome) if outcome else None,
    }
    connection.execute(update(attempts).where(*open_one).values(values))
    called = update(contacts).where(contacts.c.id == found.contact_id)
    connection.execute(called.values(state=ContactState.CALLED.value))
    places.release(connection, found.pool, call)


def _take_back(connection: Connection, call: str) -> None:
    """Undo an attempt that was begun and not ended: its contact waits again."""
    open_one = (attempts.c.call_id == call, attempts.c.ended_at.is_(None))
    found = connection.execute(select(attempts.c.pool, attempts.c.contact_id).where(*open_one)).one_or_none()
    if found is None:
        return
    places.release(connection, found.pool, call)
    connection.execute(delete(attempts).where(*open_one))
    waiting = update(contacts).where(contacts.c.id == found.contact_id)
    connection.execute(waiting.values(state=ContactState.WAITING.value))


def _take_contact(connection: Connection, contact: int | None) -> bool:
    """Move a waiting contact of an active campaign on to dialled; a single call has no contact."""
    if contact is None:
        return True
    active = select(campaigns.c.id).where(campaigns.c.state == CampaignState.ACTIVE.value)
    free = update(contacts).where(
        contacts.c.id == contact,
        contacts.c.state == ContactState.WAITING.value,
        contacts.c.campaign_id.in_(active),
    )
    return connection.execute(free.values(state=ContactState.DIALLED.value)).rowcount == 1
