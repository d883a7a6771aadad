"""What people said about being called, in the database."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, bindparam, insert, select, update

from doorstep.adapters.store.sql.tables import consents, contacts
from doorstep.campaigns.case import Consent, Purpose
from doorstep.ports.campaign_store import ContactState

_SAID: Final = (
    select(consents)
    .where(consents.c.phone.in_(bindparam("numbers", expanding=True)))
    .order_by(consents.c.at, consents.c.id)
)


def add_consents(connection: Connection, phone: str, said: Sequence[Consent]) -> None:
    """Keep what is not known yet; who could not be called without is considered again."""
    known = set(consents_of(connection, [phone]))
    new = [one for one in dict.fromkeys(said) if one not in known]
    if not new:
        return
    rows = [
        {"phone": phone, "purpose": one.purpose.value, "given": one.given, "at": one.at, "proof": one.proof}
        for one in new
    ]
    connection.execute(insert(consents), rows)
    blocked = update(contacts).where(contacts.c.phone == phone, contacts.c.state == ContactState.BLOCKED.value)
    connection.execute(blocked.values(state=ContactState.WAITING.value, reason="consent"))


def consents_of(connection: Connection, numbers: Sequence[str]) -> tuple[Consent, ...]:
    """List what the owners of numbers said, oldest first."""
    said = connection.execute(_SAID, {"numbers": numbers})
    return tuple(Consent(Purpose(row.purpose), row.given, row.at, row.proof) for row in said)
