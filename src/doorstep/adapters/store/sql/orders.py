"""Orders and their people in the database."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, delete, exists, insert, select, update

from doorstep.adapters.store.sql.places import unbook_ahead
from doorstep.adapters.store.sql.tables import contacts, orders
from doorstep.adapters.store.sql.tours import read_spot, written_spot
from doorstep.dialogue.transcript import decode, encode
from doorstep.ports.campaign_store import Added, Calling, ContactState, Order

BATCH: Final = 500
"""Orders taken in at a time."""

FIRST_PRIORITY: Final = Calling().priority
"""The priority of a first attempt: where order and step have it, so has the contact."""

PERSON: Final = ("recipient", "phone", "language")
"""What makes two orders those of one person."""

UNTRIED: Final = frozenset({ContactState.WAITING.value, ContactState.BLOCKED.value})
"""States in which an order that comes again is renewed, as long as nobody was dialled about it."""


def add_all(connection: Connection, campaign: int, added: Sequence[Order]) -> Added:
    """Take orders in; each is new, changed or known."""
    told: Counter[str] = Counter()
    for start in range(0, len(added), BATCH):
        batch = {order.parcel.id: order for order in added[start : start + BATCH]}
        told["known"] += len(added[start : start + BATCH]) - len(batch)
        known = _known(connection, campaign, list(batch))
        fresh = [order for key, order in batch.items() if key not in known]
        differing = {key: known[key] for key, order in batch.items() if key in known and _differs(known[key], order)}
        changed = [batch[key] for key in _untried(connection, differing)]
        _remove(connection, [known[order.parcel.id] for order in changed])
        _attach(connection, campaign, [*fresh, *changed])
        told.update(new=len(fresh), changed=len(changed), known=len(batch) - len(fresh) - len(changed))
    return Added(told["new"], told["changed"], told["known"])


def order_of(person: Row[Any], order: Row[Any]) -> Order:
    """Read an order and whose it is."""
    calling = _calling_of(order.calling)
    return Order(person.recipient, person.phone, person.language, decode(order.parcel), dict(order.notes), calling)


def cancel(connection: Connection, order: str, reason: str, campaign: int | None) -> list[int]:
    """Mark an order as no longer wanted, in one campaign or in all; tells the contacts it touches.

    Places that were booked for it go to others, also where its case is over.
    """
    mine = [orders.c.order_id == order, orders.c.cancelled.is_(None)]
    if campaign is not None:
        mine.append(orders.c.campaign_id == campaign)
    owners = select(contacts.c.id).where(
        contacts.c.id.in_(select(orders.c.contact_id).where(*mine)),
        contacts.c.state.in_([*UNTRIED, ContactState.DIALLED.value, ContactState.PERSON.value]),
    )
    keys = list(connection.scalars(owners.order_by(contacts.c.id).with_for_update()))
    connection.execute(update(orders).where(*mine, orders.c.contact_id.in_(keys)).values(cancelled=reason))
    _renew_urgency(connection, keys)
    _spare(connection, mine[0], campaign)
    return keys


def _spare(connection: Connection, wanted: ColumnElement[bool], campaign: int | None) -> None:
    """Give back the places that were booked for orders, in whatever state their contacts are."""
    theirs = select(orders.c.contact_id, orders.c.order_id).where(wanted)
    if campaign is not None:
        theirs = theirs.where(orders.c.campaign_id == campaign)
    for contact, order in connection.execute(theirs.order_by(orders.c.contact_id)).all():
        others = exists().where(
            orders.c.contact_id == contact, orders.c.order_id != order, orders.c.cancelled.is_(None)
        )
        alone = not connection.scalar(select(others))
        unbook_ahead(connection, contact, (order, None) if alone else (order,), datetime.now(UTC))


def _known(connection: Connection, campaign: int, keys: Sequence[str]) -> dict[str, Row[Any]]:
    mine = and_(orders.c.campaign_id == campaign, orders.c.order_id.in_(keys))
    person = (contacts.c.state, contacts.c.number.label("tried"), *(contacts.c[name] for name in PERSON))
    return {row.order_id: row for row in connection.execute(select(orders, *person).join(contacts).where(mine))}


def _differs(known: Row[Any], order: Order) -> bool:
    """Whether an order that is there has to be renewed: it has other values, and nobody was dialled about it."""
    untried = known.state in UNTRIED and known.tried == 0 and known.cancelled is None
    return untried and order_of(known, known) != order


def _untried(connection: Connection, differing: Mapping[str, Row[Any]]) -> list[str]:
    """Keep those nobody has been dialled about since they were read, and nobody will be before this is over."""
    if not differing:
        return []
    people = {row.contact_id for row in differing.values()}
    still = select(contacts.c.id).where(
        contacts.c.id.in_(people), contacts.c.state.in_(UNTRIED), contacts.c.number == 0
    )
    free = set(connection.scalars(still.order_by(contacts.c.id).with_for_update()))
    return [key for key, row in differing.items() if row.contact_id in free]


def _remove(connection: Connection, known: Sequence[Row[Any]]) -> None:
    """Take orders out, and their people where they have no other."""
    if not known:
        return
    people = {row.contact_id for row in known}
    connection.execute(delete(orders).where(orders.c.id.in_([row.id for row in known])))
    left = set(connection.scalars(select(orders.c.contact_id).where(orders.c.contact_id.in_(people))))
    connection.execute(delete(contacts).where(contacts.c.id.in_(people - left)))
    _renew_urgency(connection, left)


def _attach(connection: Connection, campaign: int, added: Sequence[Order]) -> None:
    """Add orders to their people where these still wait to be called, else to new contacts."""
    if not added:
        return
    theirs: dict[tuple[str, ...], list[Order]] = {}
    for order in added:
        theirs.setdefault(_person(order), []).append(order)
    people = _waiting_people(connection, campaign, {order.phone for order in added})
    there = [people[person] for person in theirs if person in people]
    missing = [person for person in theirs if person not in people]
    if missing:
        rows = [_contact_row(campaign, person, theirs[person]) for person in missing]
        made = connection.scalars(insert(contacts).returning(contacts.c.id, sort_by_parameter_order=True), rows)
        people.update(zip(missing, made, strict=True))
    connection.execute(insert(orders), [_order_row(campaign, people[_person(order)], order) for order in added])
    _renew_urgency(connection, there)


def _renew_urgency(connection: Connection, people: Collection[int]) -> None:
    """Give contacts the first deadline and the most urgent priority of their orders."""
    if not people:
        return
    mine = select(orders.c.contact_id, orders.c.calling).where(
        orders.c.contact_id.in_(people), orders.c.cancelled.is_(None)
    )
    theirs: dict[int, list[Calling]] = {}
    for row in connection.execute(mine):
        theirs.setdefault(row.contact_id, []).append(_calling_of(row.calling))
    if theirs:
        mine_alone = update(contacts).where(contacts.c.id == bindparam("contact"))
        rows = [{"contact": key, **_urgency(each)} for key, each in sorted(theirs.items())]
        connection.execute(mine_alone, rows)


def _urgency(callings: Iterable[Calling]) -> dict[str, object]:
    each = list(callings)
    deadlines = [one.deadline for one in each if one.deadline is not None]
    return {"deadline": min(deadlines, default=None), "urgency": min(one.priority for one in each)}


def _waiting_people(connection: Connection, campaign: int, phones: Collection[str]) -> dict[tuple[str, ...], int]:
    """Find who waits to be called, and keep them from being dialled until their orders are complete."""
    found = select(contacts).where(
        contacts.c.campaign_id == campaign,
        contacts.c.state == ContactState.WAITING.value,
        contacts.c.phone.in_(sorted(phones)),
    )
    rows = connection.execute(found.order_by(contacts.c.id).with_for_update())
    return {tuple(getattr(row, name) for name in PERSON): row.id for row in rows}


def _person(order: Order) -> tuple[str, ...]:
    return tuple(getattr(order, name) for name in PERSON)


def _contact_row(campaign: int, person: tuple[str, ...], theirs: Sequence[Order]) -> dict[str, object]:
    return {
        **dict(zip(PERSON, person, strict=True)),
        "campaign_id": campaign,
        "state": ContactState.WAITING.value,
        "case_id": uuid4().hex,
        "number": 0,
        "feed": 0,
        "fed": False,
        "priority": FIRST_PRIORITY,
        "reason": "",
        "country": next((country for order in theirs if (country := _country(order))), None),
        **_urgency(order.calling for order in theirs),
    }


def _country(order: Order) -> str | None:
    """The country of an order's address as a two-letter code; None where it is not one."""
    named = order.parcel.address.country if order.parcel.address is not None else None
    return named.upper() if named is not None and len(named) == 2 else None


def _order_row(campaign: int, contact: int, order: Order) -> dict[str, object]:
    return {
        "campaign_id": campaign,
        "contact_id": contact,
        "order_id": order.parcel.id,
        "parcel": encode(order.parcel),
        "notes": dict(order.notes),
        "calling": _calling_line(order.calling),
    }


def _calling_line(calling: Calling) -> dict[str, object]:
    """Write what an order says about its call; what it does not say is left out."""
    values = {
        "deadline": None if calling.deadline is None else calling.deadline.isoformat(),
        "priority": None if calling.priority == FIRST_PRIORITY else calling.priority,
        "time_zone": calling.time_zone,
        "spot": written_spot(calling.spot),
        "consent": calling.consent,
    }
    return {name: value for name, value in values.items() if value is not None}


def _calling_of(line: dict[str, Any]) -> Calling:
    values = dict(line)
    if "deadline" in values:
        values["deadline"] = datetime.fromisoformat(values["deadline"])
    return Calling(**{**values, "spot": read_spot(values.get("spot"))})
