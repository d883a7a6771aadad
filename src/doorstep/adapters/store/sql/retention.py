"""What was kept long enough in the database, found first and then taken out some at a time."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    tuple_,
    update,
)

from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.privacy import overwrite_deleted
from doorstep.adapters.store.sql.privacy_blanking import blank
from doorstep.adapters.store.sql.privacy_scope import scope_of_cases
from doorstep.adapters.store.sql.tables import Moment, attempts, campaigns, contacts, events, turns
from doorstep.adapters.store.sql.tables_audit import ended_unseen
from doorstep.adapters.store.sql.tables_markets import listings
from doorstep.adapters.store.sql.tables_outbox import outgoing_events
from doorstep.ports.campaign_store import CampaignState, ContactState
from doorstep.ports.privacy import CallSound

OF_CHATS: Final = "haggle."
"""How the kinds of events begin that tell of listings and their chats."""


class SqlRetention:
    """Finds and takes out what is old; see the port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def old_sounds(self, before: datetime) -> Sequence[CallSound]:
        """List the recordings of calls that ended before then."""
        old = select(attempts.c.call_id, attempts.c.recording).where(attempts.c.recording.is_not(None), _ended(before))
        with self._database.reading() as connection:
            return [CallSound(row.call_id, row.recording) for row in connection.execute(old)]

    def forget_sounds(self, calls: Sequence[str]) -> None:
        """Store that calls have no recording any more."""
        with self._erasing() as connection:
            connection.execute(update(attempts).where(attempts.c.call_id.in_(calls)).values(recording=None))

    def with_sound(self, calls: Sequence[str]) -> frozenset[str]:
        """Tell which of these calls have a recording, or are not over."""
        kept = or_(attempts.c.recording.is_not(None), attempts.c.ended_at.is_(None))
        with self._database.reading() as connection:
            return frozenset(connection.scalars(select(attempts.c.call_id).where(attempts.c.call_id.in_(calls), kept)))

    def old_words(self, before: datetime) -> Sequence[str]:
        """List the calls that ended before then and whose words are kept."""
        spoken = or_(*(exists().where(table.c.call_id == attempts.c.call_id) for table in (turns, events)))
        with self._database.reading() as connection:
            return connection.scalars(select(attempts.c.call_id).where(_ended(before), spoken)).all()

    def forget_words(self, calls: Sequence[str]) -> None:
        """Delete what was said in calls."""
        with self._erasing() as connection:
            for table in (turns, events):
                connection.execute(delete(table).where(table.c.call_id.in_(calls)))

    def notice_ended(self, now: datetime) -> None:
        """Store the moment for cases that ended without any call."""
        called = exists().where(attempts.c.contact_id == contacts.c.id)
        noticed = exists().where(ended_unseen.c.contact_id == contacts.c.id)
        fresh = select(contacts.c.id).where(_over(), contacts.c.phone != "", ~called, ~noticed)
        again_open = ended_unseen.c.contact_id.in_(select(contacts.c.id).where(~_over()))
        with self._database.writing() as connection:
            connection.execute(delete(ended_unseen).where(again_open))
            rows = [{"contact_id": key, "seen_at": now} for key in connection.scalars(fresh)]
            if rows:
                connection.execute(insert(ended_unseen), rows)

    def old_cases(self, before: datetime) -> Sequence[int]:
        """List the cases that ended before then and whose people are known."""
        last_call = select(func.max(attempts.c.ended_at)).where(attempts.c.contact_id == contacts.c.id)
        seen = select(ended_unseen.c.seen_at).where(ended_unseen.c.contact_id == contacts.c.id)
        ended = func.coalesce(last_call.scalar_subquery(), seen.scalar_subquery())
        old = select(contacts.c.id).where(_over(), contacts.c.phone != "", ended < literal(before, Moment))
        with self._database.reading() as connection:
            return connection.scalars(old).all()

    def forget_cases(self, cases: Sequence[int]) -> None:
        """Take the people out of cases."""
        still_over = select(contacts.c.id).where(contacts.c.id.in_(cases), _over()).with_for_update()
        with self._erasing() as connection:
            found = connection.scalars(still_over).all()
            blank(connection, scope_of_cases(connection, found))
            connection.execute(delete(ended_unseen).where(ended_unseen.c.contact_id.in_(found)))

    def old_calls(self, before: datetime) -> Sequence[str]:
        """List the single calls that ended before then and whose number is known."""
        single = and_(attempts.c.contact_id.is_(None), attempts.c.phone.is_not(None))
        with self._database.reading() as connection:
            return connection.scalars(select(attempts.c.call_id).where(single, attempts.c.ended_at < before)).all()

    def forget_calls(self, calls: Sequence[str]) -> None:
        """Take the people out of single calls."""
        with self._erasing() as connection:
            blank(connection, scope_of_cases(connection, (), calls))

    def old_chats(self, before: datetime) -> Sequence[tuple[int, int]]:
        """List the listings to which nothing happened since then, and nothing was to happen by itself."""
        quiet = or_(listings.c.due_at.is_(None), listings.c.due_at < before)
        with self._database.reading() as connection:
            rows = connection.execute(select(listings.c.id, listings.c.number).where(listings.c.at < before, quiet))
            return [(row.id, row.number) for row in rows]

    def forget_chats(self, chats: Sequence[tuple[int, int]]) -> None:
        """Delete listings with everything that happened to them."""
        with self._erasing() as connection:
            connection.execute(delete(listings).where(tuple_(listings.c.id, listings.c.number).in_(chats)))

    def old_messages(self, before: datetime, of_chats: datetime) -> Sequence[int]:
        """List the events before then."""
        chat, at = outgoing_events.c.kind.startswith(OF_CHATS), outgoing_events.c.at
        old = or_(and_(chat, at < of_chats), and_(~chat, at < before))
        with self._database.reading() as connection:
            return connection.scalars(select(outgoing_events.c.id).where(old)).all()

    def forget_messages(self, messages: Sequence[int]) -> None:
        """Delete events with their deliveries."""
        with self._erasing() as connection:
            connection.execute(delete(outgoing_events).where(outgoing_events.c.id.in_(messages)))

    @contextmanager
    def _erasing(self) -> Iterator[Connection]:
        with self._database.writing() as connection:
            overwrite_deleted(connection)
            yield connection


def _over() -> ColumnElement[bool]:
    """Contacts that nobody will be dialled for any more."""
    cancelled = select(campaigns.c.id).where(campaigns.c.state == CampaignState.CANCELLED.value)
    waiting, dialled = ContactState.WAITING.value, ContactState.DIALLED.value
    ended = contacts.c.state.not_in((waiting, dialled))
    return or_(ended, and_(contacts.c.state == waiting, contacts.c.campaign_id.in_(cancelled)))


def _ended(before: datetime) -> ColumnElement[bool]:
    """Calls that ended before then, where their case is over too."""
    case = or_(attempts.c.contact_id.is_(None), attempts.c.contact_id.in_(select(contacts.c.id).where(_over())))
    return and_(attempts.c.ended_at < before, case)
