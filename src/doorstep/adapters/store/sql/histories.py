"""What the rules have to know about a contact's past, from the database."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, exists, or_, select

from doorstep.adapters.store.sql.consents import consents_of
from doorstep.adapters.store.sql.tables import attempts, contacts, orders, promises, suppressions
from doorstep.campaigns.case import PastAttempt
from doorstep.campaigns.disposition import disposition
from doorstep.dialogue.commands import EffectKind
from doorstep.ports.campaign_store import History

DIALLED: Final = timedelta(days=8)
ANSWERED: Final = 20

_MACHINE: Final = "voicemail"

_REFUSED: Final = EffectKind.PARCEL_REFUSED.value

_GOALS: Final = frozenset(
    {
        EffectKind.APPOINTMENT_BOOKED.value,
        EffectKind.DROP_PLACE_SET.value,
        EffectKind.PICKUP_POINT_SET.value,
        _REFUSED,
    }
)
"""What an order is called about for: a new address alone leaves open when to come, a transfer or call-back all."""


_PERSON: Final = select(
    contacts.c.phone,
    contacts.c.redial,
    contacts.c.number,
    exists().where(suppressions.c.phone.in_([contacts.c.phone, contacts.c.redial])).label("suppressed"),
).where(contacts.c.id == bindparam("contact"))

_RUNG: Final = (
    select(attempts.c.dialled_at, attempts.c.answered_at, attempts.c.disposition)
    .where(attempts.c.phone == bindparam("phone"))
    .where(or_(attempts.c.dialled_at >= bindparam("since"), attempts.c.answered_at.is_not(None)))
    .order_by(attempts.c.dialled_at)
)

_PROMISED: Final = (
    select(attempts.c.number, promises.c.effect)
    .join(promises, promises.c.call_id == attempts.c.call_id)
    .where(attempts.c.contact_id == bindparam("contact"), promises.c.done)
    .order_by(promises.c.id)
)

_WANTED: Final = select(orders.c.order_id).where(
    orders.c.contact_id == bindparam("contact"), orders.c.cancelled.is_(None)
)

_OVER: Final = (
    select(attempts)
    .where(attempts.c.contact_id == bindparam("contact"), attempts.c.ended_at.is_not(None))
    .order_by(attempts.c.number)
)


def history(connection: Connection, contact: int, now: datetime) -> History:
    """Read a contact's past, and that of the number dialled next."""
    person = connection.execute(_PERSON, {"contact": contact}).one_or_none()
    if person is None:
        return History()
    dials, since = person.redial or person.phone, now - DIALLED
    promised = _promised(connection, contact) if person.number else []
    rung = connection.execute(_RUNG, {"phone": dials, "since": since}).all()
    people = [row.answered_at for row in rung if row.answered_at is not None and row.disposition != _MACHINE]
    return History(
        tuple(_attempts(connection, contact, promised)) if person.number else (),
        tuple(row.dialled_at for row in rung if row.dialled_at >= since),
        tuple(people[-ANSWERED:]),
        consents_of(connection, [person.phone, dials]),
        bool(person.suppressed),
        tuple(effect for _, effect in promised),
    )


def agreed(effects: Sequence[Mapping[str, object]], parcels: Collection[str]) -> bool:
    """Whether what the call was for is stored for every one of these orders, and was not taken back."""
    return bool(parcels) and all(_standing(effects, parcel) for parcel in parcels)


def _standing(effects: Sequence[Mapping[str, object]], parcel: str) -> set[object]:
    standing: set[object] = set()
    for effect in effects:
        if effect["parcel"] not in {None, parcel}:
            continue
        if effect["effect"] == EffectKind.WITHDRAWN.value:
            standing.discard(effect.get("what"))
        elif effect["effect"] in _GOALS:
            standing = {_REFUSED} if effect["effect"] == _REFUSED else {*standing, effect["effect"]}
    return standing


def _promised(connection: Connection, contact: int) -> list[tuple[int, Mapping[str, object]]]:
    """List the effects of a contact's calls with the number of the attempt."""
    return [(row.number, row.effect) for row in connection.execute(_PROMISED, {"contact": contact})]


def _attempts(
    connection: Connection, contact: int, promised: Sequence[tuple[int, Mapping[str, object]]]
) -> Iterator[PastAttempt]:
    parcels = set(connection.scalars(_WANTED, {"contact": contact}))
    for row in connection.execute(_OVER, {"contact": contact}).all():
        own = {str(effect["effect"]) for number, effect in promised if number == row.number}
        so_far = [effect for number, effect in promised if number <= row.number]
        yield _past(row, own, stored=agreed(so_far, parcels))


def _past(row: Row[Any], own: Collection[str], *, stored: bool) -> PastAttempt:
    heard = row.answered_at is not None
    ending = disposition(row.disposition, own, dialled=True) if heard else row.disposition
    return PastAttempt(row.number, row.dialled_at, row.ended_at, row.cause, ending, answered=heard, agreed=stored)
