"""Campaigns in the database."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, func, insert, select, update

from doorstep.adapters.store.sql import orders as order_rows
from doorstep.adapters.store.sql.calls import finish
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.results import rows
from doorstep.adapters.store.sql.slots import add_slots
from doorstep.adapters.store.sql.tables import attempts, campaigns, contacts
from doorstep.ports.call_store import AttemptResult
from doorstep.ports.campaign_store import Added, Campaign, CampaignState, Contact, ContactState, Order, Row
from doorstep.skills.delivery.world import Slot


class SqlCampaigns:
    """Keeps campaigns in the database; see the port."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def open_campaign(self, name: str, template: str, slots: Sequence[Slot], now: datetime) -> Campaign:
        """Make a campaign or renew its template and capacities."""
        with self._database.writing() as connection:
            mine = campaigns.c.name == name
            if not connection.execute(update(campaigns).where(mine).values(template=template)).rowcount:
                new = {"name": name, "state": CampaignState.ACTIVE.value, "template": template, "opened_at": now}
                connection.execute(insert(campaigns).values(new))
            row = connection.execute(select(campaigns).where(mine)).one()
            campaign = Campaign(row.name, CampaignState(row.state), row.template)
            add_slots(connection, campaign.pool, slots)
            return campaign

    def campaign(self, name: str) -> Campaign | None:
        """Find a campaign."""
        return next((one for one in self.campaigns() if one.name == name), None)

    def campaigns(self) -> tuple[Campaign, ...]:
        """List every campaign."""
        with self._database.reading() as connection:
            found = connection.execute(select(campaigns).order_by(campaigns.c.id))
            return tuple(Campaign(row.name, CampaignState(row.state), row.template) for row in found)

    def set_state(self, name: str, state: CampaignState) -> bool:
        """Pause, resume or cancel."""
        live = and_(campaigns.c.name == name, campaigns.c.state != CampaignState.CANCELLED.value)
        with self._database.writing() as connection:
            return connection.execute(update(campaigns).where(live).values(state=state.value)).rowcount == 1

    def add_orders(self, name: str, orders: Sequence[Order]) -> Added:
        """Take orders in, all or none."""
        with self._database.writing() as connection:
            return order_rows.add_all(connection, _key(connection, name), orders)

    def waiting(self, name: str, limit: int) -> tuple[Contact, ...]:
        """List contacts not called yet."""
        with self._database.reading() as connection:
            return order_rows.waiting(connection, _key(connection, name), limit)

    def states(self, name: str) -> Mapping[ContactState, int]:
        """Count the contacts by state."""
        with self._database.reading() as connection:
            mine = contacts.c.campaign_id == _key(connection, name)
            counted = select(contacts.c.state, func.count()).where(mine).group_by(contacts.c.state)
            return {ContactState(state): count for state, count in connection.execute(counted)}

    def mark_suppressed(self, contact: int) -> None:
        """Take a waiting contact out."""
        waiting = and_(contacts.c.id == contact, contacts.c.state == ContactState.WAITING.value)
        with self._database.writing() as connection:
            connection.execute(update(contacts).where(waiting).values(state=ContactState.SUPPRESSED.value))

    def abandon_attempts(self, name: str, now: datetime) -> int:
        """End the attempts whose process died."""
        with self._database.writing() as connection:
            mine = contacts.c.campaign_id == _key(connection, name)
            lost = select(attempts.c.call_id).join(contacts).where(mine, attempts.c.ended_at.is_(None))
            calls = list(connection.scalars(lost))
            for call in calls:
                finish(connection, call, AttemptResult("dropped", now))
            return len(calls)

    def runner(self, name: str) -> str | None:
        """Tell who runs a campaign."""
        with self._database.reading() as connection:
            found: str | None = connection.scalar(select(campaigns.c.runner).where(campaigns.c.name == name))
            return found

    def claim_run(self, name: str, runner: str, replacing: str | None) -> bool:
        """Become the runner."""
        same = campaigns.c.runner.is_(None) if replacing is None else campaigns.c.runner == replacing
        with self._database.writing() as connection:
            mine = update(campaigns).where(campaigns.c.name == name, same)
            return connection.execute(mine.values(runner=runner)).rowcount == 1

    def leave_run(self, name: str, runner: str) -> None:
        """Stop being the runner."""
        with self._database.writing() as connection:
            mine = update(campaigns).where(campaigns.c.name == name, campaigns.c.runner == runner)
            connection.execute(mine.values(runner=None))

    def rows(self, name: str) -> Iterator[Row]:
        """Go through a campaign's orders."""
        with self._database.reading() as connection:
            yield from rows(connection, _key(connection, name))


def _key(connection: Connection, name: str) -> int:
    """Find a campaign's key; -1, which none has, where it is not there."""
    found = connection.scalar(select(campaigns.c.id).where(campaigns.c.name == name))
    return -1 if found is None else int(found)
