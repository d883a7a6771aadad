"""The tables; times are UTC text of fixed width, so that they compare and sort in every database."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """A time with zone, kept as UTC in ISO 8601 with microseconds."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write it."""
        del dialect
        return None if value is None else value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Read it."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

campaigns = Table(
    "campaigns",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(200), nullable=False, unique=True),
    Column("state", String(20), nullable=False),
    Column("template", Text, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("purpose", String(20), nullable=False),
)

contacts = Table(
    "contacts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("campaign_id", ForeignKey("campaigns.id"), nullable=False),
    Column("recipient", Text, nullable=False),
    Column("phone", String(20), nullable=False),
    Column("language", String(8), nullable=False),
    Column("state", String(20), nullable=False),
    Column("case_id", String(32), nullable=False, unique=True),
    Column("number", Integer, nullable=False),
    Column("feed", Integer, nullable=False),
    Column("fed", Boolean, nullable=False),
    Column("due_at", Moment),
    Column("priority", Integer, nullable=False),
    Column("urgency", Integer, nullable=False),
    Column("deadline", Moment),
    Column("reason", Text, nullable=False),
    Column("redial", String(20)),
    Column("country", String(2)),
    Index(None, "campaign_id", "state", "id"),
    Index(None, "campaign_id", "phone"),
    Index(None, "phone"),
    Index(None, "redial"),
    Index(None, "state", "fed", "due_at"),
)
"""`priority` is that of the next step, `urgency` that of the most urgent order, as is `deadline`.

`country` is that of an order's address, null where none is named.
"""

orders = Table(
    "orders",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("campaign_id", ForeignKey("campaigns.id"), nullable=False),
    Column("contact_id", ForeignKey("contacts.id"), nullable=False, index=True),
    Column("order_id", String(500), nullable=False, index=True),
    Column("parcel", JSON, nullable=False),
    Column("notes", JSON, nullable=False),
    Column("calling", JSON, nullable=False),
    Column("cancelled", Text),
    UniqueConstraint("campaign_id", "order_id"),
)

slots = Table(
    "slots",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("pool", String(250), nullable=False),
    Column("slot_id", String(500), nullable=False),
    Column("starts", Moment, nullable=False),
    Column("ends", Moment, nullable=False),
    Column("written", JSON, nullable=False),
    Column("capacity", Integer, nullable=False),
    Column("taken", Integer, nullable=False),
    Column("area", JSON(none_as_null=True)),
    UniqueConstraint("pool", "slot_id"),
    Index(None, "pool", "starts"),
)

places = Table(
    "places",
    metadata,
    Column("call_id", String(200), primary_key=True),
    Column("slot", ForeignKey("slots.id"), primary_key=True),
    Column("claim", String(600), primary_key=True),
    Column("holder", String(250), nullable=False),
    Column("held_until", Moment, index=True),
    Column("spot", JSON(none_as_null=True)),
    Index(None, "slot", "holder"),
    Index(
        "uq_places_holder_claim",
        "holder",
        "claim",
        unique=True,
        sqlite_where=text("held_until is null"),
        postgresql_where=text("held_until is null"),
    ),
)

attempts = Table(
    "attempts",
    metadata,
    Column("call_id", String(200), primary_key=True),
    Column("contact_id", ForeignKey("contacts.id")),
    Column("number", Integer, nullable=False),
    Column("line", String(100), nullable=False),
    Column("boot", String(200), nullable=False),
    Column("spot", JSON(none_as_null=True)),
    Column("pool", String(250), nullable=False),
    Column("phone", String(20)),
    Column("dialled_at", Moment, nullable=False),
    Column("answered_at", Moment),
    Column("ended_at", Moment, index=True),
    Column("cause", String(40)),
    Column("disposition", String(40)),
    Column("outcome", JSON),
    Column("recording", Text),
    UniqueConstraint("contact_id", "number"),
    Index(None, "phone", "dialled_at"),
    Index(None, "line", "ended_at"),
    Index(None, "boot", "ended_at"),
)

promises = Table(
    "promises",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("call_id", String(200), nullable=False),
    Column("key", String(200), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("parcel", String(500)),
    Column("effect", JSON, nullable=False),
    Column("done", Boolean, nullable=False),
    UniqueConstraint("call_id", "key"),
)

events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("call_id", String(200), nullable=False, index=True),
    Column("entry", Text, nullable=False),
)

turns = Table(
    "turns",
    metadata,
    Column("call_id", String(200), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("assistant", Boolean, nullable=False),
    Column("text", Text, nullable=False),
    Column("at", Float, nullable=False),
    Column("gap", Float),
)

suppressions = Table(
    "suppressions",
    metadata,
    Column("phone", String(20), primary_key=True),
    Column("since", Moment, nullable=False),
    Column("call_id", String(200)),
)

consents = Table(
    "consents",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("phone", String(20), nullable=False, index=True),
    Column("purpose", String(20), nullable=False),
    Column("given", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Column("proof", Text, nullable=False),
)

workers = Table(
    "workers",
    metadata,
    Column("name", String(200), primary_key=True),
    Column("boot", String(200), primary_key=True),
    Column("began_at", Moment, nullable=False),
    Column("beat_at", Moment, nullable=False),
    Column("calls", Integer, nullable=False),
    Column("calls_at_once", Integer, nullable=False),
)

leases = Table(
    "leases",
    metadata,
    Column("duty", String(200), primary_key=True),
    Column("holder", String(200), nullable=False),
    Column("held_until", Moment, nullable=False),
)

line_gates = Table(
    "line_gates",
    metadata,
    Column("line", String(100), primary_key=True),
    Column("free_at", Float, nullable=False),
)
"""`free_at` is in seconds since 1970, by the clock of the database."""
