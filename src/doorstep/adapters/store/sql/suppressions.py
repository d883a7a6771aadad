"""Numbers that must never be dialled again."""

from datetime import datetime

from sqlalchemy import Connection, exists, or_, select, update

from doorstep.adapters.store.sql.contacts import IDLE, after_step
from doorstep.adapters.store.sql.database import insert_once
from doorstep.adapters.store.sql.endings import tell_ended
from doorstep.adapters.store.sql.tables import attempts, contacts, suppressions
from doorstep.campaigns.next_step import End, Stop
from doorstep.ports.campaign_store import TellClosed


def suppress(
    connection: Connection, phone: str, since: datetime, call: str | None = None, closed: TellClosed | None = None
) -> None:
    """Put a number on the list, where it stays as it is; whoever waits to be called there is not, in any campaign.

    Who opts out in a call that goes to another number of theirs opts out with both. `closed` words what is told of the
    cases that end.
    """
    numbers = sorted({phone, *_own_numbers(connection, call)})
    rows = [{"phone": number, "since": since, "call_id": call} for number in numbers]
    connection.execute(insert_once(connection, suppressions), rows)
    theirs = or_(contacts.c.phone.in_(numbers), contacts.c.redial.in_(numbers))
    there = select(contacts.c.id).where(theirs, contacts.c.state.in_(IDLE)).order_by(contacts.c.id)
    keys = connection.scalars(there.with_for_update()).all()
    ended = update(contacts).where(contacts.c.id.in_(keys), contacts.c.state.in_(IDLE))
    connection.execute(ended.values(after_step(Stop(End.SUPPRESSED, "opted_out"))))
    tell_ended(connection, keys, since, closed)


def suppressed(connection: Connection, phone: str | None) -> bool:
    """Whether a number is on the list."""
    return phone is not None and bool(connection.scalar(select(exists().where(suppressions.c.phone == phone))))


def _own_numbers(connection: Connection, call: str | None) -> list[str]:
    own = select(contacts.c.phone).join(attempts, attempts.c.contact_id == contacts.c.id)
    return [] if call is None else list(connection.scalars(own.where(attempts.c.call_id == call)))
