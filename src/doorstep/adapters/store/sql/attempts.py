"""Attempts in the database: each begun once, each ended once with all that follows from it."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Integer, Row, and_, bindparam, case, exists, func, insert, select, update

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

_MINE: Final = and_(attempts.c.call_id == bindparam("call"), attempts.c.ended_at.is_(None))

_OVER: Final = bindparam("over", type_=Moment)
_LATER: Final = [(began > _OVER, began) for began in (attempts.c.answered_at, attempts.c.dialled_at)]

_END: Final = (
    update(attempts)
    .where(_MINE)
    .values(
        answered_at=func.coalesce(bindparam("answered", type_=Moment), attempts.c.answered_at),
        ended_at=case(*_LATER, else_=_OVER),
        **{name: bindparam(name) for name in ("cause", "recording", "disposition", "outcome")},
    )
    .returning(attempts.c.pool, attempts.c.contact_id)
)
"""Ends an attempt, not before it began: whoever ends it may go by an earlier clock than whoever began it."""

_ANSWER: Final = (
    update(attempts)
    .where(_MINE, attempts.c.answered_at.is_(None))
    .values(answered_at=bindparam("answered", type_=Moment))
)

_RUNG: Final = select(
    exists().where(
        attempts.c.phone == bindparam("phone"),
        attempts.c.ended_at.is_(None),
        attempts.c.contact_id != bindparam("contact"),
    )
)

_TAKE: Final = (
    update(contacts)
    .where(
        contacts.c.id == bindparam("contact"),
        contacts.c.state == WAITING,
        contacts.c.number == bindparam("attempt", type_=Integer) - 1,
        contacts.c.campaign_id.in_(select(campaigns.c.id).where(campaigns.c.state == CampaignState.ACTIVE.value)),
        wanted(),
        ~opted_out(),
    )
    .values(state=ContactState.DIALLED.value, number=bindparam("attempt"), fed=False)
)

_CALLBACKS: Final = (
    select(promises.c.kind, promises.c.parcel, promises.c.effect)
    .where(promises.c.call_id == bindparam("call"), promises.c.done)
    .where(promises.c.kind.in_((EffectKind.CALLBACK_SCHEDULED.value, EffectKind.WITHDRAWN.value)))
    .order_by(promises.c.id)
)

_LOCK: Final = select(func.pg_advisory_xact_lock(func.hashtextextended(bindparam("named"), 0)))


def begin(connection: Connection, place: CallPlace, now: datetime, boot: str) -> bool:
    """Store that a number is dialled now, where it may be; raises IntegrityError where the call was begun before."""
    if suppressed(connection, place.phone) or _is_rung(connection, place) or not _take_contact(connection, place):
        return False
    row = {
        "call_id": place.call,
        "contact_id": place.contact,
        "number": place.number,
        "line": place.line,
        "boot": boot,
        "spot": written_spot(place.spot),
        "pool": place.pool,
        "phone": place.phone,
        "dialled_at": now,
    }
    connection.execute(insert(attempts), row)
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
    values = {
        "call": call,
        "answered": result.answered_at,
        "over": result.ended_at,
        "cause": result.cause,
        "recording": result.recording,
        "disposition": outcome["disposition"] if outcome else None,
        "outcome": dict(outcome) if outcome else None,
    }
    found = connection.execute(_END, values).one_or_none()
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


def answered(connection: Connection, call: str, at: datetime) -> None:
    """Store when somebody picked up, the first time it is told."""
    connection.execute(_ANSWER, {"call": call, "answered": at})


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
        connection.execute(_LOCK, {"named": f"calls to {place.phone}"})
    return bool(connection.scalar(_RUNG, {"phone": place.phone, "contact": place.contact}))


def _take_contact(connection: Connection, place: CallPlace) -> bool:
    """Move a waiting contact of an active campaign on to dialled; a single call has no contact."""
    if place.contact is None:
        return True
    values = {"contact": place.contact, "attempt": place.number}
    return connection.execute(_TAKE, values).rowcount == 1


def _redial(connection: Connection, call: str) -> dict[str, str | None]:
    """Tell the number the next attempt goes to, where a call-back was promised in this one and stands."""
    standing: dict[str | None, object] = {}
    for row in connection.execute(_CALLBACKS, {"call": call}):
        if row.kind == EffectKind.CALLBACK_SCHEDULED.value:
            standing.pop(row.parcel, None)
            standing[row.parcel] = row.effect.get("to")
        elif row.effect.get("what") == EffectKind.CALLBACK_SCHEDULED.value:
            standing.pop(row.parcel, None)
    if not standing:
        return {}
    number = list(standing.values())[-1]
    return {"redial": number if isinstance(number, str) and 0 < len(number) <= LONGEST_NUMBER else None}
