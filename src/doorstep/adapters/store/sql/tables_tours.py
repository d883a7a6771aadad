"""The table of what drives the slots of a pool."""

from sqlalchemy import JSON, Column, Float, Integer, String, Table

from doorstep.adapters.store.sql.tables import metadata

tours = Table(
    "tours",
    metadata,
    Column("pool", String(250), primary_key=True),
    Column("depot", JSON(none_as_null=True)),
    Column("vehicles", Integer, nullable=False),
    Column("shift", JSON(none_as_null=True)),
    Column("speed", Float, nullable=False),
)
