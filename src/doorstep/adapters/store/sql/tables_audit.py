"""The tables of the audit log, whose entries triggers refuse to change or delete, and of retention."""

from typing import Final

from sqlalchemy import JSON, Column, ForeignKey, Integer, String, Table

from doorstep.adapters.store.sql.tables import Moment, metadata

HEAD_ROW: Final = 1
"""The only row of `audit_head`; who appends locks it."""

audit_entries = Table(
    "audit_entries",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(40), nullable=False),
    Column("at", Moment, nullable=False),
    Column("subject", String(250), nullable=False, index=True),
    Column("facts", JSON, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("signature", String(128), nullable=False),
)

audit_head = Table(
    "audit_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("number", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("public_key", String(64), nullable=False),
)

ended_unseen = Table(
    "ended_unseen",
    metadata,
    Column("contact_id", ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    Column("seen_at", Moment, nullable=False),
)
"""When a case that ended without any call was first seen to be over."""
