"""The values a conversation is about: windows of time, addresses, drop places, parcels."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """An interval of time with zone, start inclusive, end exclusive: a delivery slot, a planned delivery."""

    start: datetime
    end: datetime


class Polarity(StrEnum):
    """Whether a time suits or does not."""

    WANT = "want"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True)
class TimeConstraint:
    """When somebody can or cannot: an hour suits if it meets a WANT (where there are any) and touches no REFUSE.

    Args:
        polarity: Whether these hours are wanted or refused.
        dates: The days spoken of; empty means any day.
        since: Local clock hour from which it holds within each day, None for open.
        until: Local clock hour up to which it holds within each day, None for open.
        start: Begin of the one interval meant, where it is one; with zone.
        end: End of the one interval meant, where it is one; with zone.
        text: The words it was read from.
    """

    polarity: Polarity
    dates: tuple[date, ...] = ()
    since: time | None = None
    until: time | None = None
    start: datetime | None = None
    end: datetime | None = None
    text: str = ""


class AddressPart(StrEnum):
    """A piece of an address that can be asked for on its own."""

    STREET = "street"
    HOUSE_NUMBER = "house_number"
    UNIT = "unit"
    POSTCODE = "postcode"
    CITY = "city"


@dataclass(frozen=True, slots=True)
class Address:
    """An address or the pieces of it that are known so far; None is not known."""

    street: str | None = None
    house_number: str | None = None
    unit: str | None = None
    postcode: str | None = None
    city: str | None = None
    region: str | None = None
    country: str | None = None

    def updated(self, said: "Address") -> "Address":
        """This address with the pieces of another in the place of its own, where the other has them."""
        new = {one.name: value for one in fields(said) if (value := getattr(said, one.name)) is not None}
        return replace(self, **new)

    def without(self, parts: Iterable[AddressPart]) -> "Address":
        """This address with some pieces unknown."""
        return replace(self, **{part.value: None for part in parts})


def bare_postcode(text: str) -> str:
    """A postcode without spaces and hyphens, in capitals, to be compared."""
    return "".join(text.split()).replace("-", "").upper()


class DropKind(StrEnum):
    """Where a parcel may be left."""

    DOOR = "door"
    NEIGHBOUR = "neighbour"
    SAFE_PLACE = "safe_place"
    CARETAKER = "caretaker"
    PICKUP_POINT = "pickup_point"


@dataclass(frozen=True, slots=True)
class DropPlace:
    """A place to leave the parcel, with what was said about it ("Meier, second floor")."""

    kind: DropKind
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class PickupPoint:
    """A shop or locker where the parcel can be collected."""

    id: str
    name: str
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in the currency's minor unit (cents), currency as ISO 4217 code."""

    minor: int
    currency: str


class ParcelStatus(StrEnum):
    """How far a parcel has come."""

    PLANNED = "planned"
    IN_TRANSIT = "in_transit"
    OUT_FOR_DELIVERY = "out_for_delivery"
    DELAYED = "delayed"
    AT_PICKUP_POINT = "at_pickup_point"
    DELIVERED = "delivered"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Parcel:
    """One parcel as the merchant knows it; `planned` is the window on the tour, `expected` the day it should come."""

    id: str
    carrier: str | None = None
    sender: str | None = None
    contents: str | None = None
    status: ParcelStatus = ParcelStatus.PLANNED
    address: Address | None = None
    planned: Window | None = None
    expected: date | None = None
