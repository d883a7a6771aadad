"""Taking out of the database what concerns somebody; what counts, calls and places on tours stay without them."""

from typing import Final

from sqlalchemy import Connection, delete, func, null, select, update
from sqlalchemy.sql.expression import ColumnElement

from doorstep.adapters.store.sql.places import HOLD
from doorstep.adapters.store.sql.privacy_scope import Scope, concerning
from doorstep.adapters.store.sql.tables import (
    attempts,
    consents,
    contacts,
    events,
    orders,
    places,
    promises,
    suppressions,
    turns,
)
from doorstep.adapters.store.sql.tables_keys import api_answers
from doorstep.adapters.store.sql.tables_outbox import outgoing_events
from doorstep.ports.campaign_store import ContactState

ERASED: Final = "erased"
"""The reason of a case whose person was taken out; its name and number are empty texts."""

_IMPERSONAL_PARTS: Final = ("call", "case", "campaign")
"""What an event may still tell: ids that lead nowhere any more."""

_STILL_OPEN: Final = (ContactState.WAITING.value, ContactState.BLOCKED.value, ContactState.PERSON.value)


def open_cases(connection: Connection, scope: Scope) -> list[int]:
    """List the contacts whose cases are open, and are cancelled with them."""
    mine = contacts.c.id.in_(scope.contacts)
    return list(connection.scalars(select(contacts.c.id).where(mine, contacts.c.state.in_(_STILL_OPEN))))


def blank(connection: Connection, scope: Scope) -> dict[str, int]:
    """Take people out of their cases and calls; returns how much there was of each kind.

    A case that was open is cancelled.
    """
    where = concerning(scope)
    counts = {
        "cases": _blank_contacts(connection, where[contacts]),
        "orders": connection.execute(delete(orders).where(where[orders])).rowcount,
        "calls": _blank_attempts(connection, where[attempts]),
        "promises": connection.execute(delete(promises).where(where[promises])).rowcount,
        "words": sum(connection.execute(delete(table).where(where[table])).rowcount for table in (turns, events)),
        "places": _blank_places(connection, where[places]),
    }
    connection.execute(update(suppressions).where(suppressions.c.call_id.in_(scope.calls)).values(call_id=None))
    return counts


def blank_number(connection: Connection, scope: Scope) -> dict[str, int]:
    """Take somebody out with all else that is kept about their number; returns how much there was of each kind."""
    where = concerning(scope)
    counts = blank(connection, scope)
    counts["messages"] = _blank_messages(connection, where[outgoing_events], scope.phone)
    counts["consents"] = _blank_consents(connection, where[consents])
    connection.execute(delete(api_answers).where(where[api_answers]))
    return counts


def _blank_contacts(connection: Connection, mine: ColumnElement[bool]) -> int:
    still_open = update(contacts).where(mine, contacts.c.state.in_(_STILL_OPEN))
    connection.execute(still_open.values(state=ContactState.CANCELLED.value))
    nobody = {"recipient": "", "phone": "", "redial": None, "reason": ERASED, "due_at": None, "fed": False}
    return connection.execute(update(contacts).where(mine).values(nobody)).rowcount


def _blank_attempts(connection: Connection, mine: ColumnElement[bool]) -> int:
    nobody = {"phone": None, "outcome": null(), "recording": None, "spot": null()}
    return connection.execute(update(attempts).where(mine).values(nobody)).rowcount


def _blank_places(connection: Connection, mine: ColumnElement[bool]) -> int:
    """Leave the place taken, without the parcel it is for and the point it goes to."""
    booked = connection.execute(select(places).where(mine, places.c.claim != HOLD).order_by(places.c.claim)).all()
    for number, row in enumerate(booked, start=1):
        this = (places.c.call_id == row.call_id, places.c.slot == row.slot, places.c.claim == row.claim)
        connection.execute(update(places).where(*this).values(claim=f"{ERASED} {number}"))
    return connection.execute(update(places).where(mine).values(spot=null())).rowcount


def _blank_messages(connection: Connection, mine: ColumnElement[bool], phone: str | None) -> int:
    """Leave only that something happened in a case; a delivery that is pending tells no more than that."""
    found = connection.execute(select(outgoing_events).where(mine)).all()
    for row in found:
        left = {name: row.body[name] for name in _IMPERSONAL_PARTS if name in row.body}
        key = f"{ERASED}-{row.id}" if phone and phone in row.key else row.key
        this = update(outgoing_events).where(outgoing_events.c.id == row.id)
        connection.execute(this.values(key=key, body={**left, "erased": True}))
    return len(found)


def _blank_consents(connection: Connection, mine: ColumnElement[bool]) -> int:
    """Delete every yes; a no has to hold for ever, so it stays without what it came with."""
    count = connection.scalar(select(func.count()).select_from(consents).where(mine)) or 0
    connection.execute(delete(consents).where(mine, consents.c.given))
    connection.execute(update(consents).where(mine).values(proof=""))
    return count
