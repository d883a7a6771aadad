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
    Column("runner", String(200)),
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
    Index(None, "campaign_id", "state", "id"),
    Index(None, "campaign_id", "phone"),
)

orders = Table(
    "orders",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("campaign_id", ForeignKey("campaigns.id"), nullable=False),
    Column("contact_id", ForeignKey("contacts.id"), nullable=False, index=True),
    Column("order_id", String(500), nullable=False),
    Column("parcel", JSON, nullable=False),
    Column("notes", JSON, nullable=False),
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
    UniqueConstraint("pool", "slot_id"),
    Index(None, "pool", "starts"),
)

places = Table(
    "places",
    metadata,
    Column("call_id", String(200), primary_key=True),
    Column("slot", ForeignKey("slots.id"), primary_key=True),
    Column("claim", String(600), primary_key=True),
)

attempts = Table(
    "attempts",
    metadata,
    Column("call_id", String(200), primary_key=True),
    Column("contact_id", ForeignKey("contacts.id"), unique=True),
    Column("pool", String(250), nullable=False),
    Column("phone", String(20)),
    Column("dialled_at", Moment, nullable=False),
    Column("answered_at", Moment),
    Column("ended_at", Moment, index=True),
    Column("cause", String(40)),
    Column("disposition", String(40)),
    Column("outcome", JSON),
    Column("recording", Text),
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
