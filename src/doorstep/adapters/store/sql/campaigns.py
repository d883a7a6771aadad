"""Campaigns in the database."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, and_, bindparam, func, insert, select, update

from doorstep.adapters.store.sql import contacts as people
from doorstep.adapters.store.sql import orders as order_rows
from doorstep.adapters.store.sql.audit import Ledger
from doorstep.adapters.store.sql.consents import add_consents
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.endings import tell_ended
from doorstep.adapters.store.sql.histories import history
from doorstep.adapters.store.sql.outbox import put_event
from doorstep.adapters.store.sql.results import rows
from doorstep.adapters.store.sql.slots import add_slots
from doorstep.adapters.store.sql.tables import attempts, campaigns, contacts
from doorstep.campaigns.case import Consent, Purpose
from doorstep.campaigns.next_step import Stop, Wait
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.campaign_store import (
    Added,
    Campaign,
    CampaignState,
    Contact,
    ContactState,
    History,
    Order,
    TellClosed,
)
from doorstep.ports.campaign_store import Row as Result
from doorstep.ports.outbox import OutgoingEvent
from doorstep.skills.delivery.world import Slot

_NAMED: Final = select(campaigns).where(campaigns.c.name == bindparam("name"))

_CAUSES: Final = (
    select(attempts.c.cause)
    .where(attempts.c.line == bindparam("line"), attempts.c.ended_at >= bindparam("since"))
    .order_by(attempts.c.ended_at)
)


class SqlCampaigns:
    """Keeps campaigns in the database; see the port."""

    def __init__(self, database: Database, closed: TellClosed | None = None, ledger: Ledger | None = None) -> None:
        """Begin.

        Args:
            database: Where.
            closed: Words what subscribers are told of a case that ends; None: they are not.
            ledger: Where what has to be shown later is recorded; None: nothing is.
        """
        self._database = database
        self._closed = closed
        self._ledger = ledger

    def open_campaign(
        self, name: str, template: str, slots: Sequence[Slot], now: datetime, purpose: Purpose = Purpose.DELIVERY
    ) -> Campaign:
        """Make a campaign or renew its template and capacities."""

        def renew(connection: Connection) -> Campaign:
            mine = campaigns.c.name == name
            if not connection.execute(update(campaigns).where(mine).values(template=template)).rowcount:
                new = {"name": name, "state": CampaignState.ACTIVE.value, "template": template, "opened_at": now}
                connection.execute(insert(campaigns).values(**new, purpose=purpose.value))
            campaign = _campaign(connection.execute(select(campaigns).where(mine)).one())
            add_slots(connection, campaign.pool, slots)
            return campaign

        return self._database.change(renew)

    def campaign(self, name: str) -> Campaign | None:
        """Find a campaign."""
        with self._database.reading() as connection:
            row = connection.execute(_NAMED, {"name": name}).one_or_none()
            return None if row is None else _campaign(row)

    def campaigns(self) -> tuple[Campaign, ...]:
        """List every campaign."""
        with self._database.reading() as connection:
            return tuple(_campaign(row) for row in connection.execute(select(campaigns).order_by(campaigns.c.id)))

    def set_state(self, name: str, state: CampaignState, record: AuditRecord | None = None) -> bool:
        """Pause, resume or cancel."""
        live = and_(campaigns.c.name == name, campaigns.c.state != CampaignState.CANCELLED.value)
        with self._database.writing() as connection:
            changed = connection.execute(update(campaigns).where(live).values(state=state.value)).rowcount == 1
            if changed and record is not None and self._ledger is not None:
                self._ledger.append(connection, record)
            return changed

    def add_orders(self, name: str, orders: Sequence[Order]) -> Added:
        """Take orders in, all or none."""
        return self._database.change(lambda connection: order_rows.add_all(connection, _key(connection, name), orders))

    def due(
        self, until: datetime, limit: int, name: str | None = None, countries: Collection[str] | None = None
    ) -> tuple[Contact, ...]:
        """List waiting contacts that are due, the most urgent first."""
        with self._database.reading() as connection:
            return people.due(connection, until, limit, name, countries)

    def next_due(self, now: datetime, name: str | None = None) -> datetime | None:
        """Tell when the next waiting contact is due."""
        with self._database.reading() as connection:
            return people.next_due(connection, now, name)

    def handed_in(self, feeds: Mapping[int, int]) -> None:
        """Store that contacts were handed to the engine."""
        with self._database.writing() as connection:
            people.handed_in(connection, feeds)

    def in_hand(self, limit: int, after: int = 0) -> tuple[Contact, ...]:
        """List waiting contacts that are in the engine's hands."""
        with self._database.reading() as connection:
            return people.in_hand(connection, limit, after)

    def contact(self, case: str) -> Contact | None:
        """Find a contact by its case."""
        with self._database.reading() as connection:
            return people.with_case(connection, case)

    def history(self, contact: int, now: datetime) -> History:
        """Read what the rules have to know about a contact's past."""
        with self._database.reading() as connection:
            return history(connection, contact, now)

    def settle(
        self, contact: int, step: Wait | Stop, feed: int | None = None, events: Sequence[OutgoingEvent] = ()
    ) -> bool:
        """Put a waiting contact off, or end its case."""
        with self._database.writing() as connection:
            settled = people.settle(connection, contact, step, feed)
            for event in events if settled else ():
                put_event(connection, event)
            return settled

    def states(self, name: str) -> Mapping[ContactState, int]:
        """Count the contacts by state."""
        with self._database.reading() as connection:
            mine = contacts.c.campaign_id == _key(connection, name)
            counted = select(contacts.c.state, func.count()).where(mine).group_by(contacts.c.state)
            return {ContactState(state): count for state, count in connection.execute(counted)}

    def cancel_order(self, order: str, reason: str, name: str | None = None) -> tuple[str, ...]:
        """Call about an order no more."""
        with self._database.writing() as connection:
            campaign = None if name is None else _key(connection, name)
            keys = order_rows.cancel(connection, order, reason, campaign)
            tell_ended(connection, people.end_unwanted(connection, keys), datetime.now(UTC), self._closed)
            touched = select(contacts.c.case_id).where(contacts.c.id.in_(keys)).order_by(contacts.c.id)
            return tuple(connection.scalars(touched))

    def end_cancelled(self, limit: int, now: datetime) -> int:
        """End cases of cancelled campaigns that still wait."""
        with self._database.writing() as connection:
            ended = people.end_cancelled(connection, limit)
            tell_ended(connection, ended, now, self._closed)
            return len(ended)

    def unwanted(self, cases: Collection[str]) -> Mapping[str, str]:
        """Tell which of these cases must not be talked to any more."""
        with self._database.reading() as connection:
            return people.unwanted(connection, cases)

    def add_consents(self, phone: str, consents: Sequence[Consent]) -> None:
        """Keep what the owner of a number said about being called."""
        with self._database.writing() as connection:
            add_consents(connection, phone, consents)

    def causes(self, line: str, since: datetime) -> tuple[str, ...]:
        """List the causes of the attempts that ended on a line since then."""
        with self._database.reading() as connection:
            return tuple(connection.scalars(_CAUSES, {"line": line, "since": since}))

    def rows(self, name: str) -> Iterator[Result]:
        """Go through a campaign's orders."""
        with self._database.reading() as connection:
            yield from rows(connection, _key(connection, name))


def _campaign(row: Row[Any]) -> Campaign:
    return Campaign(row.name, CampaignState(row.state), row.template, Purpose(row.purpose))


def _key(connection: Connection, name: str) -> int:
    """Find a campaign's key; -1, which none has, where it is not there."""
    found = connection.scalar(select(campaigns.c.id).where(campaigns.c.name == name))
    return -1 if found is None else int(found)
