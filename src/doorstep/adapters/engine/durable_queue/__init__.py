"""Campaign engine over DBOS: a queue in SQLite for one process, in PostgreSQL for several."""

from doorstep.adapters.engine.durable_queue.engine import DbosEngine

__all__ = ["DbosEngine"]
