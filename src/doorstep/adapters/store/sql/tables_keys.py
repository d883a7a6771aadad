"""The tables of the HTTP interface: keys by their hash, and answers that may be asked for again."""

from sqlalchemy import JSON, Column, Index, Integer, String, Table, Text

from doorstep.adapters.store.sql.tables import Moment, metadata, orders

api_keys = Table(
    "api_keys",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", String(100), nullable=False, unique=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("scopes", JSON, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("used_at", Moment),
    Column("revoked_at", Moment),
)

api_answers = Table(
    "api_answers",
    metadata,
    Column("owner", String(100), primary_key=True),
    Column("name", String(255), primary_key=True),
    Column("request", String(64), nullable=False),
    Column("begun_at", Moment, nullable=False, index=True),
    Column("status", Integer),
    Column("media", String(60)),
    Column("body", Text),
)

Index(None, orders.c.campaign_id, orders.c.id)
"""Without it a page of a campaign's orders costs as much as all of them: they would be sorted for each."""
