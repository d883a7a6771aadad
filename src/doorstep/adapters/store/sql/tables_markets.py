"""The tables of what people haggle over: listings as they stand, their buyers, and everything that happened.

Markets, threads and events are JSON with every character above ASCII escaped, so that a text can hold any of them.
"""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from doorstep.adapters.store.sql.tables import Moment, metadata

listings = Table(
    "listings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(200), nullable=False, unique=True),
    Column("number", Integer, nullable=False),
    Column("market", Text, nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("due_at", Moment, index=True),
    sqlite_autoincrement=True,
)
"""No id comes again, so that what was decided on a listing that is gone is not stored with a later one of its name."""

market_threads = Table(
    "market_threads",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("listing_id", ForeignKey("listings.id", ondelete="CASCADE"), nullable=False),
    Column("buyer", String(200), nullable=False),
    Column("thread", Text),
    Column("said", Text, nullable=False),
    UniqueConstraint("listing_id", "buyer"),
)

market_events = Table(
    "market_events",
    metadata,
    Column("listing_id", ForeignKey("listings.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("buyer", String(200)),
    Column("message", String(200)),
    Column("content", Text, nullable=False),
    UniqueConstraint("listing_id", "buyer", "message"),
)

market_told = Table(
    "market_told",
    metadata,
    Column("listing_id", ForeignKey("listings.id", ondelete="CASCADE"), primary_key=True),
    Column("buyer", String(200), primary_key=True),
    Column("number", Integer, primary_key=True),
)
"""Which events concern which buyers, so that one chat is read without the others."""
