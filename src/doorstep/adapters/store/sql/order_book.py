"""Single orders and pages of them, from the database."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from doorstep.adapters.store.sql import results
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.tables import campaigns, contacts, orders
from doorstep.ports.order_book import Placed


class SqlOrderBook:
    """Reads orders from the database; see the port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, order: str, campaign: str | None = None) -> Sequence[Placed]:
        """Find an order by its id."""
        mine = [orders.c.order_id == order]
        if campaign is not None:
            mine.append(campaigns.c.name == campaign)
        wanted = select(orders.c.id, orders.c.campaign_id, campaigns.c.name).join(campaigns).where(*mine)
        with self._database.reading() as connection:
            found = connection.execute(wanted.order_by(orders.c.id)).all()
            return [
                placed for row in found for placed in _page(connection, row.campaign_id, row.name, row.id - 1, limit=1)
            ]

    def page(self, campaign: str, after: int, limit: int) -> Sequence[Placed]:
        """List orders of a campaign from behind a key."""
        with self._database.reading() as connection:
            key = connection.scalar(select(campaigns.c.id).where(campaigns.c.name == campaign))
            return [] if key is None else _page(connection, key, campaign, after, limit)


def _page(connection: Connection, campaign: int, name: str, after: int, limit: int) -> list[Placed]:
    mine = select(orders.c.id, contacts.c.case_id).join(contacts).where(orders.c.campaign_id == campaign)
    behind = mine.where(orders.c.id > after).order_by(orders.c.id).limit(limit)
    cases = {row.id: row.case_id for row in connection.execute(behind)}
    return [Placed(key, name, cases[key], row) for key, row in results.page(connection, campaign, after, limit)]
