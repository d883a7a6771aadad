"""What the rules have to know about a contact's past, from the database."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, exists, or_, select

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


def history(connection: Connection, contact: int, now: datetime) -> History:
    """Read a contact's past, and that of the number dialled next."""
    person = connection.execute(select(contacts).where(contacts.c.id == contact)).one_or_none()
    if person is None:
        return History()
    dials = person.redial or person.phone
    numbers = [person.phone, dials]
    promised = _promised(connection, contact)
    return History(
        tuple(_attempts(connection, contact, promised)),
        tuple(_dialled(connection, dials, now - DIALLED)),
        tuple(reversed(_answered(connection, dials))),
        consents_of(connection, numbers),
        bool(connection.scalar(select(exists().where(suppressions.c.phone.in_(numbers))))),
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
    mine = select(attempts.c.number, promises.c.effect).join(promises, promises.c.call_id == attempts.c.call_id)
    ordered = mine.where(attempts.c.contact_id == contact, promises.c.done).order_by(promises.c.id)
    return [(row.number, row.effect) for row in connection.execute(ordered)]


def _attempts(
    connection: Connection, contact: int, promised: Sequence[tuple[int, Mapping[str, object]]]
) -> Iterator[PastAttempt]:
    wanted = select(orders.c.order_id).where(orders.c.contact_id == contact, orders.c.cancelled.is_(None))
    parcels = set(connection.scalars(wanted))
    over = select(attempts).where(attempts.c.contact_id == contact, attempts.c.ended_at.is_not(None))
    for row in connection.execute(over.order_by(attempts.c.number)).all():
        own = {str(effect["effect"]) for number, effect in promised if number == row.number}
        so_far = [effect for number, effect in promised if number <= row.number]
        yield _past(row, own, stored=agreed(so_far, parcels))


def _past(row: Row[Any], own: Collection[str], *, stored: bool) -> PastAttempt:
    heard = row.answered_at is not None
    ending = disposition(row.disposition, own, dialled=True) if heard else row.disposition
    return PastAttempt(row.number, row.dialled_at, row.ended_at, row.cause, ending, answered=heard, agreed=stored)


def _dialled(connection: Connection, phone: str, since: datetime) -> Sequence[datetime]:
    made = select(attempts.c.dialled_at).where(attempts.c.phone == phone, attempts.c.dialled_at >= since)
    return connection.scalars(made.order_by(attempts.c.dialled_at)).all()


def _answered(connection: Connection, phone: str) -> Sequence[datetime]:
    """List when a person, as far as is known, picked up, latest first."""
    person = or_(attempts.c.disposition.is_(None), attempts.c.disposition != _MACHINE)
    made = select(attempts.c.answered_at).where(attempts.c.phone == phone, attempts.c.answered_at.is_not(None), person)
    return connection.scalars(made.order_by(attempts.c.dialled_at.desc()).limit(ANSWERED)).all()
