"""Contacts in the database: which are due, and how they go on."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from sqlalchemy import (
    BindParameter,
    Connection,
    Integer,
    Row,
    Select,
    SQLColumnExpression,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    update,
)

from doorstep.adapters.store.sql.orders import FIRST_PRIORITY, order_of
from doorstep.adapters.store.sql.tables import Moment, attempts, campaigns, contacts, orders, suppressions
from doorstep.campaigns.next_step import End, Stop, Wait
from doorstep.ports.campaign_store import CampaignState, Contact, ContactState

WAITING: Final = ContactState.WAITING.value

IDLE: Final = (WAITING, ContactState.BLOCKED.value, ContactState.PERSON.value)
"""States of a contact that would still be called, and that nobody is talking to."""


def due(
    connection: Connection, until: datetime, limit: int, name: str | None, countries: Collection[str] | None
) -> tuple[Contact, ...]:
    """List waiting contacts of active campaigns that are due and not in the engine's hands, the most urgent first."""
    urgent = (
        contacts.c.priority + contacts.c.urgency,
        contacts.c.deadline.nulls_last(),
        contacts.c.due_at.nulls_first(),
        contacts.c.id,
    )
    wanted = _waiting(select(contacts.c.id), name).where(
        contacts.c.fed.is_(False), or_(contacts.c.due_at.is_(None), contacts.c.due_at <= until)
    )
    if countries is not None:
        wanted = wanted.where(or_(contacts.c.country.is_(None), contacts.c.country.in_(sorted(countries))))
    keys = connection.scalars(wanted.order_by(*urgent).limit(limit)).all()
    found = {contact.key: contact for contact in with_keys(connection, keys)}
    return tuple(found[key] for key in keys if key in found)


def next_due(connection: Connection, now: datetime, name: str | None) -> datetime | None:
    """Tell when the next waiting contact of an active campaign is due; one that was never planned is due now."""
    moment = func.coalesce(contacts.c.due_at, literal(now, Moment))
    found: datetime | None = connection.scalar(_waiting(select(func.min(moment, type_=Moment)), name))
    return found


def in_hand(connection: Connection, limit: int, after: int) -> tuple[Contact, ...]:
    """List waiting contacts in the engine's hands, by key."""
    fed = select(contacts.c.id).where(contacts.c.state == WAITING, contacts.c.fed, contacts.c.id > after)
    return with_keys(connection, connection.scalars(fed.order_by(contacts.c.id).limit(limit)).all())


def with_case(connection: Connection, case: str) -> Contact | None:
    """Find a contact by its case."""
    person = connection.execute(_WITH_CASE, {"case": case}).one_or_none()
    if person is None:
        return None
    return _contact(person, connection.execute(_WANTED, {"keys": [person.id]}).all())


def with_keys(connection: Connection, keys: Sequence[int], *, taken_back: bool = False) -> tuple[Contact, ...]:
    """Read contacts with what they are called about, by key; `taken_back`: also with what they were called about."""
    rows = connection.execute(_ORDERS if taken_back else _WANTED, {"keys": keys})
    theirs = {key: list(group) for key, group in groupby(rows, key=lambda row: row.contact_id)}
    people = connection.execute(_WITH_KEYS, {"keys": keys})
    return tuple(_contact(person, theirs.get(person.id, ())) for person in people)


def handed_in(connection: Connection, feeds: Mapping[int, int]) -> None:
    """Store that waiting contacts were handed to the engine."""
    if not feeds:
        return
    rows = [{"contact": key, "time": feed} for key, feed in sorted(feeds.items())]
    connection.execute(_HANDED_IN, rows)


def settle(connection: Connection, contact: int, step: Wait | Stop, feed: int | None) -> bool:
    """Put a waiting contact off, which makes nobody less urgent, or end its case."""
    mine = and_(contacts.c.id == contact, contacts.c.state == WAITING)
    after = after_step(step)
    if isinstance(step, Wait):
        after["priority"] = case((contacts.c.priority < step.priority, contacts.c.priority), else_=step.priority)
    if feed is not None:
        # A task can be over before it is stored that it was handed in; what is stored then must not count any more.
        mine, after = and_(mine, contacts.c.feed <= feed), {**after, "feed": feed}
    return connection.execute(update(contacts).where(mine).values(after)).rowcount == 1


def go_on(connection: Connection, contact: int, step: Wait | Stop | None, redial: Mapping[str, str | None]) -> bool:
    """Move a contact on whose attempt is over.

    Returns:
        Whether its case ended though it was to wait: it must not be called again meanwhile.
    """
    # The lock makes an order that is being cancelled be seen either here or there.
    connection.execute(_LOCK, {"contact": contact})
    connection.execute(_MINE, {"contact": contact, **after_step(step or Stop(End.CALLED, "")), **redial})
    if not isinstance(step, Wait):
        return False
    suppressed = {"contact": contact, **after_step(Stop(End.SUPPRESSED, "opted_out"))}
    return bool(connection.execute(_OPTED_OUT, suppressed).rowcount or end_unwanted(connection, [contact]))


def end_unwanted(connection: Connection, keys: Collection[int]) -> list[int]:
    """End the cases among these that nobody is talking to and that have nothing to be called about any more.

    Returns:
        The contacts whose cases ended.
    """
    return list(connection.scalars(_END_UNWANTED, {"keys": keys}))


def end_cancelled(connection: Connection, limit: int) -> list[int]:
    """End cases of cancelled campaigns that wait, so many at most.

    Returns:
        The contacts whose cases ended.
    """
    return list(connection.scalars(_END_CANCELLED, {"limit": limit}))


def wanted() -> SQLColumnExpression[bool]:
    """Whether there is something to call a contact about."""
    return exists().where(orders.c.contact_id == contacts.c.id, orders.c.cancelled.is_(None))


def opted_out() -> SQLColumnExpression[bool]:
    """Whether a contact must not be dialled, at their own number or at that of their call-back."""
    return exists().where(suppressions.c.phone.in_([contacts.c.phone, contacts.c.redial]))


def unwanted(connection: Connection, cases: Collection[str]) -> dict[str, str]:
    """Tell which cases must not be talked to any more.

    Who opts out in the very call that asks is said goodbye to properly: only other calls' and people's word counts.
    """
    own = select(attempts.c.call_id).where(attempts.c.contact_id == contacts.c.id)
    elsewhere = exists().where(
        suppressions.c.phone.in_([contacts.c.phone, contacts.c.redial]),
        or_(suppressions.c.call_id.is_(None), suppressions.c.call_id.not_in(own)),
    )
    mine = contacts.c.case_id.in_(cases)
    cancelled = select(contacts.c.case_id, func.coalesce(_REASON, "cancelled")).where(mine, ~wanted())
    found = {case: str(why) for case, why in connection.execute(cancelled)}
    return found | dict.fromkeys(connection.scalars(select(contacts.c.case_id).where(mine, elsewhere)), "opted_out")


def after_step(step: Wait | Stop) -> dict[str, Any]:
    """Tell what a step makes of a contact; in any case it leaves the engine's hands."""
    if isinstance(step, Wait):
        until = {"due_at": step.until, "priority": step.priority}
        return {"state": WAITING, "fed": False, "reason": step.reason, **until}
    return {"state": ContactState(step.end.value).value, "fed": False, "reason": step.reason, "due_at": None}


_KEYS: Final[BindParameter[int]] = bindparam("keys", expanding=True)

_PEOPLE: Final = select(contacts, campaigns.c.name.label("campaign")).join(campaigns)
_WITH_CASE: Final = _PEOPLE.where(contacts.c.case_id == bindparam("case"))
_WITH_KEYS: Final = _PEOPLE.where(contacts.c.id.in_(_KEYS)).order_by(contacts.c.id)

_ORDERS: Final = select(orders).where(orders.c.contact_id.in_(_KEYS)).order_by(orders.c.contact_id, orders.c.id)
_WANTED: Final = _ORDERS.where(orders.c.cancelled.is_(None))

_HANDED_IN: Final = (
    update(contacts)
    .where(contacts.c.id == bindparam("contact"), contacts.c.feed < bindparam("time"), contacts.c.state == WAITING)
    .values(feed=bindparam("time"), fed=True)
)

_LOCK: Final = select(contacts.c.id).where(contacts.c.id == bindparam("contact")).with_for_update()

_MINE: Final = update(contacts).where(contacts.c.id == bindparam("contact"))

_OPTED_OUT: Final = _MINE.where(contacts.c.state == WAITING, opted_out())

_REASON: Final = select(func.max(orders.c.cancelled)).where(orders.c.contact_id == contacts.c.id).scalar_subquery()
"""Why somebody's orders were taken back."""

_END_UNWANTED: Final = (
    update(contacts)
    .where(contacts.c.id.in_(_KEYS), contacts.c.state.in_(IDLE), ~wanted())
    .values({**after_step(Stop(End.CANCELLED, "")), "reason": func.coalesce(_REASON, "cancelled")})
    .returning(contacts.c.id)
)

_CANCELLED: Final = select(campaigns.c.id).where(campaigns.c.state == CampaignState.CANCELLED.value)

_LEFT: Final = (
    select(contacts.c.id)
    .where(contacts.c.campaign_id.in_(_CANCELLED), contacts.c.state == WAITING)
    .limit(bindparam("limit", type_=Integer))
)

_END_CANCELLED: Final = (
    update(contacts)
    .where(contacts.c.id.in_(_LEFT), contacts.c.state == WAITING)
    .values(after_step(Stop(End.CANCELLED, "campaign")))
    .returning(contacts.c.id)
)


def _waiting(chosen: Select[Any], name: str | None) -> Select[Any]:
    """Narrow down to waiting contacts of active campaigns."""
    active = chosen.join_from(contacts, campaigns).where(
        contacts.c.state == WAITING, campaigns.c.state == CampaignState.ACTIVE.value
    )
    return active if name is None else active.where(campaigns.c.name == name)


def _contact(person: Row[Any], theirs: Sequence[Row[Any]]) -> Contact:
    return Contact(
        person.id,
        person.recipient,
        person.phone,
        person.language,
        tuple(order_of(person, order) for order in theirs),
        ContactState(person.state),
        person.case_id,
        person.campaign,
        person.number,
        person.feed,
        person.due_at,
        max(1, person.priority + person.urgency - FIRST_PRIORITY),
        person.reason,
        person.redial,
    )
