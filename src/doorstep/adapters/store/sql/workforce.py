"""Workers and duties in the database."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import and_, delete, exists, or_, select, update

from doorstep.adapters.store.sql.database import Database, insert_once
from doorstep.adapters.store.sql.tables import leases, workers
from doorstep.ports.workforce import Worker


class SqlWorkforce:
    """Keeps heartbeats and leases in the database; see the port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def beat(self, worker: Worker) -> bool:
        """Say that a worker lives; False where another boot took its name over."""
        mine = and_(workers.c.name == worker.name, workers.c.boot == worker.boot)
        other = and_(workers.c.name == worker.name, workers.c.boot != worker.boot)
        said = {"beat_at": worker.beat_at, "calls": worker.calls, "calls_at_once": worker.calls_at_once}
        new = {"name": worker.name, "boot": worker.boot, "began_at": worker.beat_at, **said}
        with self._database.writing() as connection:
            began = connection.scalar(select(workers.c.began_at).where(mine)) or worker.beat_at
            if connection.scalar(select(exists().where(other, workers.c.beat_at > began))):
                return False
            if not connection.execute(update(workers).where(mine).values(said)).rowcount:
                connection.execute(insert_once(connection, workers), new)
            return True

    def workers(self) -> Sequence[Worker]:
        """List the workers known, each in its latest boot."""
        latest = select(workers).order_by(workers.c.name, workers.c.began_at)
        with self._database.reading() as connection:
            found = {row.name: row for row in connection.execute(latest)}
        return tuple(Worker(row.name, row.boot, row.beat_at, row.calls, row.calls_at_once) for row in found.values())

    def leave(self, name: str, boot: str) -> None:
        """Take a worker off the list, with the boots before this one."""
        mine = and_(workers.c.name == name, workers.c.boot == boot)
        began = select(workers.c.began_at).where(mine).scalar_subquery()
        with self._database.writing() as connection:
            connection.execute(delete(workers).where(workers.c.name == name, workers.c.began_at <= began))

    def lease(self, duty: str, holder: str, now: datetime, seconds: float) -> bool:
        """Take or renew a duty; False where somebody else holds it."""
        until = now + timedelta(seconds=seconds)
        free = and_(leases.c.duty == duty, or_(leases.c.holder == holder, leases.c.held_until <= now))
        taken = update(leases).where(free).values(holder=holder, held_until=until)
        first = {"duty": duty, "holder": holder, "held_until": until}
        with self._database.writing() as connection:
            if connection.execute(taken).rowcount:
                return True
            new = insert_once(connection, leases).returning(leases.c.holder)
            return connection.scalar(new, first) is not None

    def release(self, duty: str, holder: str) -> None:
        """Give a duty up."""
        with self._database.writing() as connection:
            connection.execute(delete(leases).where(leases.c.duty == duty, leases.c.holder == holder))
