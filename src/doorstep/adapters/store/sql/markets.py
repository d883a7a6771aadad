"""Markets in the database: the events of each listing, and what stands after them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from sqlalchemy import (
    Connection,
    Row,
    and_,
    bindparam,
    delete,
    exists,
    insert,
    literal,
    null,
    select,
    union_all,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from doorstep.adapters.store.sql.audit import Ledger
from doorstep.adapters.store.sql.database import Database, insert_once
from doorstep.adapters.store.sql.market_text import (
    read,
    read_happened,
    read_sentences,
    text_of,
    text_of_happened,
    text_of_sentences,
)
from doorstep.adapters.store.sql.outbox import put_event
from doorstep.adapters.store.sql.privacy import empty_journal, overwrite_deleted
from doorstep.adapters.store.sql.retention import OF_CHATS
from doorstep.adapters.store.sql.tables_markets import listings, market_events, market_threads, market_told
from doorstep.adapters.store.sql.tables_outbox import outgoing_events
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.market_store import Happened, Stand, keepable
from doorstep.ports.outbox import OutgoingEvent
from doorstep.skills.haggling.events import Said
from doorstep.skills.haggling.market import Market, Thread

_UPSERT: Final = {
    name: insert_.on_conflict_do_update(
        index_elements=["listing_id", "buyer"],
        set_={"thread": insert_.excluded.thread, "said": insert_.excluded.said},
    )
    for name, insert_ in (
        ("postgresql", postgresql.insert(market_threads)),
        ("sqlite", sqlite.insert(market_threads)),
    )
}
"""Stores a buyer's thread, by the kind of database; one that is there keeps its place among the others."""

_MINE: Final = listings.c.name == bindparam("listing")

_STAND: Final = union_all(
    select(
        literal(0).label("place"),
        null().label("buyer"),
        listings.c.market.label("thread"),
        null().label("said"),
        listings.c.number,
        listings.c.id.label("identity"),
    ).where(_MINE),
    select(
        market_threads.c.id,
        market_threads.c.buyer,
        market_threads.c.thread,
        market_threads.c.said,
        null(),
        null(),
    )
    .select_from(market_threads.join(listings))
    .where(_MINE),
).order_by("place")
"""A listing's own row and then those of its buyers, in one statement, so that nothing comes between them."""

Texts: TypeAlias = tuple[str | None, str]
"""A buyer's thread, None before they have one, and the sentences they were told."""


class SqlMarkets:
    """Keeps markets in the database; see the port.

    Args:
        database: The open database.
        ledger: Where what has to be shown later is recorded; None: nothing is.
    """

    def __init__(self, database: Database, ledger: Ledger | None = None) -> None:
        self._database = database
        self._ledger = ledger

    def stand(self, listing: str) -> Stand | None:
        """Tell how a listing stands."""
        keepable(listing)
        with self._database.reading() as connection:
            rows = connection.execute(_STAND, {"listing": listing}).all()
        return _stand(rows) if rows else None

    def listings(self) -> Sequence[str]:
        """List the ids of all listings, oldest first."""
        with self._database.reading() as connection:
            return connection.scalars(select(listings.c.name).order_by(listings.c.id)).all()

    def append(
        self,
        happened: Happened,
        after: Market,
        outgoing: Sequence[OutgoingEvent] = (),
        due: datetime | None = None,
        identity: int | None = None,
    ) -> bool:
        """Store an event and the market after it, unless somebody was faster."""
        listing, name = after.listing, _name(happened)
        keepable(listing.id, *after.threads, *happened.buyers, *(name or ()))
        shown = replace(happened, at=happened.at.astimezone(listing.mandate.opened.tzinfo))
        values = {
            "number": happened.number,
            "market": text_of(replace(after, threads={})),
            "at": happened.at,
            "due_at": due,
        }
        event: dict[str, object] = {"number": happened.number, "content": text_of_happened(shown)}
        if name is not None:
            event["buyer"], event["message"] = name
        with self._database.writing() as connection:
            if identity is None:
                key = _list(connection, listing.id, values)
            else:
                key = _advance(connection, identity, values, name)
            if key is None:
                return False
            connection.execute(insert(market_events).values(listing_id=key, **event))
            _put_told(connection, key, happened)
            _put_threads(connection, key, happened, after)
            for one in outgoing:
                put_event(connection, one)
        return True

    def events(self, listing: str, after: int = 0, buyer: str | None = None) -> Sequence[Happened]:
        """List what happened to a listing behind a number, in order; of a buyer's events only, where one is named."""
        keepable(listing, *(() if buyer is None else (buyer,)))
        whole = select(market_events.c.number, market_events.c.content).select_from(market_events.join(listings))
        number = market_events.c.number
        if buyer is not None:
            number = market_told.c.number
            told = and_(market_told.c.listing_id == listings.c.id, number == market_events.c.number)
            whole = whole.join(market_told, told).where(market_told.c.buyer == buyer)
        mine = whole.where(listings.c.name == listing, number > after).order_by(number)
        with self._database.reading() as connection:
            rows = connection.execute(mine).all()
        return [read_happened(row.number, row.content) for row in rows]

    def message(self, listing: str, buyer: str, name: str) -> Happened | None:
        """Find what a buyer's message of that name led to."""
        keepable(listing, buyer, name)
        whole = select(market_events.c.number, market_events.c.content).select_from(market_events.join(listings))
        named = (market_events.c.buyer == buyer, market_events.c.message == name)
        with self._database.reading() as connection:
            row = connection.execute(whole.where(listings.c.name == listing, *named)).one_or_none()
        return None if row is None else read_happened(row.number, row.content)

    def due(self, now: datetime) -> Sequence[str]:
        """List the ids of listings about which time alone changes something by then, longest due first."""
        past = select(listings.c.name).where(listings.c.due_at <= now).order_by(listings.c.due_at, listings.c.id)
        with self._database.reading() as connection:
            return connection.scalars(past).all()

    def delete(self, listing: str, record: AuditRecord | None = None) -> bool:
        """Delete a listing with everything that happened to it, and what subscribers were told of it."""
        keepable(listing)
        of_chats = select(outgoing_events.c.id, outgoing_events.c.body).where(
            outgoing_events.c.kind.startswith(OF_CHATS, autoescape=True)
        )
        with self._database.writing() as connection:
            overwrite_deleted(connection)
            deleted = connection.execute(delete(listings).where(listings.c.name == listing)).rowcount == 1
            told = [row.id for row in connection.execute(of_chats) if row.body.get("listing") == listing]
            connection.execute(delete(outgoing_events).where(outgoing_events.c.id.in_(told)))
            if deleted and record is not None and self._ledger is not None:
                self._ledger.append(connection, record)
        empty_journal(self._database)
        return deleted


def _name(happened: Happened) -> tuple[str, str] | None:
    """The buyer and the name of a message, by which it is known when it comes again."""
    event = happened.event
    return (event.buyer, event.message) if isinstance(event, Said) else None


def _list(connection: Connection, listing: str, values: Mapping[str, object]) -> int | None:
    """Add a listing and return its key; None where one of that id is there, or this is not its first event."""
    if values["number"] != 1:
        return None
    new = insert_once(connection, listings).values(name=listing, **values).returning(listings.c.id)
    found: int | None = connection.execute(new).scalar_one_or_none()
    return found


def _advance(
    connection: Connection, key: int, values: Mapping[str, Any], message: tuple[str, str] | None
) -> int | None:
    """Go on to the next number and return the key; None where it is taken, the message known or the listing gone.

    Who comes second waits here for the first, and then finds another number.
    """
    fresh = update(listings).where(listings.c.id == key, listings.c.number == values["number"] - 1)
    if message is not None:
        buyer, name = message
        mine = (market_events.c.buyer == buyer, market_events.c.message == name)
        fresh = fresh.where(~exists().where(market_events.c.listing_id == listings.c.id, *mine))
    found: int | None = connection.execute(fresh.values(**values).returning(listings.c.id)).scalar_one_or_none()
    return found


def _put_told(connection: Connection, key: int, happened: Happened) -> None:
    """Store whom an event concerns."""
    rows = [{"listing_id": key, "buyer": buyer, "number": happened.number} for buyer in happened.buyers]
    if rows:
        connection.execute(insert(market_told), rows)


def _put_threads(connection: Connection, key: int, happened: Happened, after: Market) -> None:
    """Store the threads that have changed, and what their buyers were told."""
    parts = (market_threads.c.buyer, market_threads.c.thread, market_threads.c.said)
    mine = select(*parts).where(market_threads.c.listing_id == key)
    known: dict[str, Texts] = {row.buyer: (row.thread, row.said) for row in connection.execute(mine)}
    changed = []
    for buyer in {**known, **after.threads, **happened.said}:
        before = known.get(buyer)
        thread, said = _texts(before or (None, "[]"), after.threads.get(buyer), happened.said.get(buyer, ()))
        if (thread, said) != before:
            changed.append({"listing_id": key, "buyer": buyer, "thread": thread, "said": said})
    if changed:
        connection.execute(_UPSERT[connection.dialect.name], changed)


def _texts(before: Texts, thread: Thread | None, said: Sequence[str]) -> Texts:
    """A buyer's thread and what they were told after an event, as it is stored."""
    known, told = before
    if said:
        told = text_of_sentences(list(dict.fromkeys((*read_sentences(told), *said))))
    if thread is None:
        return None, told
    return (known if known is not None and read(known) == thread else text_of(thread)), told


def _stand(rows: Sequence[Row[Any]]) -> Stand:
    """Put a listing together: its own row comes first."""
    whole, buyers = rows[0], rows[1:]
    threads = {row.buyer: read(row.thread) for row in buyers if row.thread is not None}
    said = {row.buyer: frozenset(read_sentences(row.said)) for row in buyers}
    return Stand(
        whole.number,
        replace(read(whole.thread), threads=MappingProxyType(threads)),
        MappingProxyType({buyer: told for buyer, told in said.items() if told}),
        whole.identity,
    )
