"""What in the database concerns somebody: which rows of which table."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, Connection, Table, Text, cast, false, or_, select

from doorstep.adapters.store.sql.tables import (
    attempts,
    campaigns,
    consents,
    contacts,
    events,
    leases,
    line_gates,
    orders,
    places,
    promises,
    slots,
    suppressions,
    turns,
    workers,
)
from doorstep.adapters.store.sql.tables_audit import audit_entries, audit_head, ended_unseen
from doorstep.adapters.store.sql.tables_keys import api_answers, api_keys
from doorstep.adapters.store.sql.tables_markets import listings, market_events, market_threads, market_told
from doorstep.adapters.store.sql.tables_outbox import deliveries, outgoing_events, subscriptions
from doorstep.adapters.store.sql.tables_tours import tours

IMPERSONAL: Final = frozenset(
    {
        api_keys,
        audit_head,
        campaigns,
        deliveries,
        ended_unseen,
        leases,
        line_gates,
        listings,
        market_events,
        market_threads,
        market_told,
        slots,
        subscriptions,
        tours,
        workers,
    }
)
"""Tables that hold nothing about anybody who is called; every other one stands in `concerning`.

Who haggles is known by a name that belongs to a chat, not by a number, so that a number does not find them.
"""


@dataclass(frozen=True, slots=True)
class Scope:
    """Somebody, as the database knows them.

    Args:
        phone: Their number; None where only cases are meant, whatever else is kept about the number.
        contacts: Their contacts' keys.
        cases: The same contacts' cases.
        orders: Their orders' ids.
        calls: The calls with them.
    """

    phone: str | None
    contacts: Sequence[int]
    cases: Sequence[str]
    orders: Sequence[str]
    calls: Sequence[str]


def scope_of(connection: Connection, phone: str, *, lock: bool = False) -> Scope:
    """Find whom a number belongs to: every case it was given or dialled for, with all the case's other numbers.

    With `lock` nobody is dialled for these cases until the transaction is over.
    """
    dialled = select(attempts.c.contact_id).where(attempts.c.phone == phone, attempts.c.contact_id.is_not(None))
    theirs = or_(contacts.c.phone == phone, contacts.c.redial == phone, contacts.c.id.in_(dialled))
    found = select(contacts.c.id).where(theirs).order_by(contacts.c.id)
    keys = list(connection.scalars(found.with_for_update() if lock else found))
    return _scope(connection, phone, keys, attempts.c.phone == phone)


def scope_of_cases(connection: Connection, found: Sequence[int], calls: Sequence[str] = ()) -> Scope:
    """Put together what belongs to contacts (by key), and to calls that have none."""
    return _scope(connection, None, found, attempts.c.call_id.in_(calls))


def concerning(scope: Scope, pseudonym: str | None = None) -> Mapping[Table, ColumnElement[bool]]:
    """Tell for each table which rows concern them.

    Args:
        scope: Who is meant.
        pseudonym: Their number's name in the audit log.
    """
    calls = scope.calls
    holders = [f"contact {key}" for key in scope.contacts]
    ids = [*scope.cases, *calls] + ([scope.phone] if scope.phone else [])
    body = cast(outgoing_events.c.body, Text)
    told = [column.contains(one, autoescape=True) for one in ids for column in (outgoing_events.c.key, body)]
    quoted = [json.dumps(one, ensure_ascii=False) for one in scope.orders]
    answered = [api_answers.c.body.contains(one, autoescape=True) for one in (*ids, *quoted)]
    answered += [api_answers.c.name.contains(one, autoescape=True) for one in ids]
    return {
        contacts: contacts.c.id.in_(scope.contacts),
        orders: orders.c.contact_id.in_(scope.contacts),
        attempts: attempts.c.call_id.in_(calls),
        promises: promises.c.call_id.in_(calls),
        turns: turns.c.call_id.in_(calls),
        events: events.c.call_id.in_(calls),
        places: or_(places.c.call_id.in_(calls), places.c.holder.in_(holders)),
        consents: consents.c.phone == scope.phone,
        suppressions: suppressions.c.phone == scope.phone,
        outgoing_events: or_(false(), *told),
        api_answers: or_(false(), *answered),
        audit_entries: audit_entries.c.subject == pseudonym,
    }


def _scope(connection: Connection, phone: str | None, found: Sequence[int], others: ColumnElement[bool]) -> Scope:
    mine = contacts.c.id.in_(found)
    calls = select(attempts.c.call_id).where(or_(attempts.c.contact_id.in_(found), others))
    return Scope(
        phone,
        found,
        tuple(connection.scalars(select(contacts.c.case_id).where(mine))),
        tuple(connection.scalars(select(orders.c.order_id).where(orders.c.contact_id.in_(found)))),
        tuple(connection.scalars(calls.order_by(attempts.c.dialled_at))),
    )
