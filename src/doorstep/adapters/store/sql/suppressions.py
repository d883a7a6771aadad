"""Numbers that must never be dialled again."""

from datetime import datetime

from sqlalchemy import Connection, exists, insert, select

from doorstep.adapters.store.sql.tables import suppressions


def suppress(connection: Connection, phone: str, since: datetime, call: str | None = None) -> None:
    """Put a number on the list; once there it stays as it is."""
    if not suppressed(connection, phone):
        connection.execute(insert(suppressions).values(phone=phone, since=since, call_id=call))


def suppressed(connection: Connection, phone: str | None) -> bool:
    """Whether a number is on the list."""
    return phone is not None and bool(connection.scalar(select(exists().where(suppressions.c.phone == phone))))
