"""The tables of events on their way to the shop's systems."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from doorstep.adapters.store.sql.tables import Moment, metadata

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(80), nullable=False, unique=True),
    Column("url", Text, nullable=False),
    Column("secret", Text, nullable=False),
    Column("kinds", JSON, nullable=False),
    Column("private", Boolean, nullable=False),
)

outgoing_events = Table(
    "outgoing_events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(300), nullable=False, unique=True),
    Column("kind", String(40), nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("body", JSON, nullable=False),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event_id", ForeignKey("outgoing_events.id", ondelete="CASCADE"), nullable=False),
    Column("subscription_id", ForeignKey("subscriptions.id"), nullable=False),
    Column("state", String(20), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("holder", String(200)),
    Column("held_until", Moment),
    Column("problem", String(500)),
    UniqueConstraint("event_id", "subscription_id"),
    Index(None, "subscription_id", "state", "due_at"),
    Index(None, "state", "id"),
)
