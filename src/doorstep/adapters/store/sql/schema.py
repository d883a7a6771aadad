"""Every table there is, for migrations and for tests."""

from doorstep.adapters.store.sql import tables_audit, tables_keys, tables_markets, tables_outbox, tables_tours
from doorstep.adapters.store.sql.tables import metadata

__all__ = ["metadata", "tables_audit", "tables_keys", "tables_markets", "tables_outbox", "tables_tours"]
