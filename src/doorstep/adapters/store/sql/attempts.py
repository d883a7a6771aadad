"""Attempts in the database: each begun once, each ended once with all that follows from it."""

from datetime import datetime
from typing import Any

from sqlalchemy import Case, Connection, Row, case, exists, func, insert, literal, select, update

from doorstep.adapters.store.sql import places
from doorstep.adapters.store.sql.audit import Ledger
from doorstep.adapters.store.sql.contacts import WAITING, go_on, opted_out, wanted
from doorstep.adapters.store.sql.endings import tell_ended
from doorstep.adapters.store.sql.outbox import put_event
from doorstep.adapters.store.sql.suppressions import suppressed
from doorstep.adapters.store.sql.tables import Moment, attempts, campaigns, contacts, promises
from doorstep.adapters.store.sql.tours import read_spot, written_spot
from doorstep.dialogue.commands import EffectKind
from doorstep.ports.call_store import AttemptResult, CallPlace, Closing, OpenAttempt
from doorstep.ports.campaign_store import CampaignState, ContactState, TellClosed

LONGEST_NUMBER = 20
"""Characters of the longest number a call-back goes to."""


def begin(connection: Connection, place: CallPlace, now: datetime, boot: str) -> bool:
    """Store that a number is dialled now, where it may be; raises IntegrityError where the call was begun before."""
    if suppressed(connection, place.phone) or _is_rung(connection, place) or not _take_contact(connection, place):
        return False
    connection.execute(
        insert(attempts).values(
            call_id=place.call,
            contact_id=place.contact,
            number=place.number,
            line=place.line,
            boot=boot,
            spot=written_spot(place.spot),
            pool=place.pool,
            phone=place.phone,
            dialled_at=now,
        )
    )
    return True


def finish(
    connection: Connection,
    call: str,
    result: AttemptResult,
    closing: Closing,
    ledger: Ledger | None = None,
    closed: TellClosed | None = None,
) -> bool:
    """End an attempt once: what was reached, how its contact goes on, what is told and recorded; holds are released."""
    outcome = result.outcome
    ended = update(attempts).where(attempts.c.call_id == call, attempts.c.ended_at.is_(None))
    values = {
        "answered_at": attempts.c.answered_at if result.answered_at is None else result.answered_at,
        "ended_at": _not_before_it_began(result.ended_at),
        "cause": result.cause,
        "recording": result.recording,
        "disposition": outcome["disposition"] if outcome else None,
        "outcome": dict(outcome) if outcome else None,
    }
    returned = ended.values(values).returning(attempts.c.pool, attempts.c.contact_id)
    found = connection.execute(returned).one_or_none()
    if found is None:
        return False
    contact = found.contact_id
    ended_here = contact is not None and go_on(connection, contact, closing.after, _redial(connection, call))
    places.release(connection, found.pool, call)
    for event in closing.events:
        put_event(connection, event)
    if ended_here:
        tell_ended(connection, [contact], result.ended_at, closed)
    if closing.record is not None and ledger is not None:
        ledger.append(connection, closing.record)
    return True


def _not_before_it_began(ended_at: datetime) -> Case[datetime]:
    """When an attempt was over: whoever ends it may go by an earlier clock than whoever began it."""
    over = literal(ended_at, Moment)
    later = ((began > over, began) for began in (attempts.c.answered_at, attempts.c.dialled_at))
    return case(*later, else_=over)


def answered(connection: Connection, call: str, at: datetime) -> None:
    """Store when somebody picked up, the first time it is told."""
    mine = update(attempts).where(attempts.c.call_id == call, attempts.c.answered_at.is_(None))
    connection.execute(mine.where(attempts.c.ended_at.is_(None)).values(answered_at=at))


def open_ones(connection: Connection, *, call: str | None = None, boot: str | None = None) -> tuple[OpenAttempt, ...]:
    """List the attempts that are not over, oldest first: one call's, one boot's, or all."""
    found = select(attempts).where(attempts.c.ended_at.is_(None)).order_by(attempts.c.dialled_at, attempts.c.call_id)
    if call is not None:
        found = found.where(attempts.c.call_id == call)
    if boot is not None:
        found = found.where(attempts.c.boot == boot)
    return tuple(
        OpenAttempt(place_of(row), row.boot, row.dialled_at, row.answered_at) for row in connection.execute(found)
    )


def place_of(row: Row[Any]) -> CallPlace:
    """Read where a call belongs."""
    return CallPlace(row.call_id, row.pool, row.phone, row.contact_id, row.number, row.line, read_spot(row.spot))


def _is_rung(connection: Connection, place: CallPlace) -> bool:
    """Whether another contact's call to the same number goes on: two orders may name one person in two ways.

    Who begins a call to a number waits until whoever began one a moment before has stored it.
    """
    if place.contact is None or place.phone is None:
        return False
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(f"calls to {place.phone}", 0))))
    rung = exists().where(
        attempts.c.phone == place.phone, attempts.c.ended_at.is_(None), attempts.c.contact_id != place.contact
    )
    return bool(connection.scalar(select(rung)))


def _take_contact(connection: Connection, place: CallPlace) -> bool:
    """Move a waiting contact of an active campaign on to dialled; a single call has no contact."""
    if place.contact is None:
        return True
    active = select(campaigns.c.id).where(campaigns.c.state == CampaignState.ACTIVE.value)
    free = update(contacts).where(
        contacts.c.id == place.contact,
        contacts.c.state == WAITING,
        contacts.c.number == place.number - 1,
        contacts.c.campaign_id.in_(active),
        wanted(),
        ~opted_out(),
    )
    dialled = {"state": ContactState.DIALLED.value, "number": place.number, "fed": False}
    return connection.execute(free.values(dialled)).rowcount == 1


def _redial(connection: Connection, call: str) -> dict[str, str | None]:
    """Tell the number the next attempt goes to, where a call-back was promised in this one and stands."""
    kinds = (EffectKind.CALLBACK_SCHEDULED.value, EffectKind.WITHDRAWN.value)
    made = select(promises.c.kind, promises.c.parcel, promises.c.effect).where(
        promises.c.call_id == call, promises.c.done, promises.c.kind.in_(kinds)
    )
    standing: dict[str | None, object] = {}
    for row in connection.execute(made.order_by(promises.c.id)):
        if row.kind == EffectKind.CALLBACK_SCHEDULED.value:
            standing.pop(row.parcel, None)
            standing[row.parcel] = row.effect.get("to")
        elif row.effect.get("what") == EffectKind.CALLBACK_SCHEDULED.value:
            standing.pop(row.parcel, None)
    if not standing:
        return {}
    number = list(standing.values())[-1]
    return {"redial": number if isinstance(number, str) and 0 < len(number) <= LONGEST_NUMBER else None}
