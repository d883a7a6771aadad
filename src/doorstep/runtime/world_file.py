"""World files: JSON text to a `World` and back; every wrong key or value is named by its path."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Annotated, Final, Protocol, TypeVar

from pydantic import AfterValidator, Field, ValidationError, model_validator

from doorstep.dialogue.slots import Address, DropKind, DropPlace, Parcel, ParcelStatus, PickupPoint, Window
from doorstep.errors import BadInput
from doorstep.interface.json_shapes import json_value, parcel_outcome
from doorstep.interface.problems import sentence
from doorstep.runtime.fields import Day, Language, Moment, Phone, Region, Strict, Text
from doorstep.runtime.price_fields import CURRENCIES, PricesObject
from doorstep.runtime.zones import zoned
from doorstep.skills.delivery.outcome import ParcelOutcome
from doorstep.skills.delivery.world import (
    Again,
    DeliveryArea,
    Earlier,
    Merchant,
    Opening,
    Recipient,
    Slot,
    Verification,
    World,
)

EXAMPLE_NOW: Final = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
EXAMPLE_MERCHANT: Final = Merchant("Brightparcel", "+12025550100")
EXAMPLE_RECIPIENT: Final = Recipient("Alex Morgan", "+12025550123")
EXAMPLE_PARCELS: Final = (
    Parcel(
        "P1",
        "ZTO",
        "Acme Papers",
        "documents",
        address=Address("Culture West Road", "588", None, "62704", "Springfield", "IL", "US"),
        planned=Window(EXAMPLE_NOW + timedelta(hours=1), EXAMPLE_NOW + timedelta(hours=3)),
    ),
    Parcel("P2", "ZTO", "Booknook", "a book", ParcelStatus.IN_TRANSIT, expected=date(2026, 11, 24)),
)
"""What a conversation in text is about where its file does not say; a real call is never made without being told."""

NEEDED_FOR_A_CALL: Final = ("merchant", "recipient", "parcels")


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_Entries = TypeVar("_Entries", bound=tuple[_Named, ...])


def _distinct(entries: _Entries) -> _Entries:
    if len({entry.id for entry in entries}) < len(entries):
        raise ValueError("must not hold the same id twice")
    return entries


class AddressObject(Strict):
    """An address; every part may be missing."""

    street: Text | None = None
    house_number: Text | None = None
    unit: Text | None = None
    postcode: Text | None = None
    city: Text | None = None
    region: Text | None = None
    country: Text | None = None

    def value(self) -> Address:
        """Return it as the core knows it."""
        return Address(self.street, self.house_number, self.unit, self.postcode, self.city, self.region, self.country)


class WindowObject(Strict):
    """An interval of time."""

    start: Moment
    end: Moment

    @model_validator(mode="after")
    def _forward(self) -> "WindowObject":
        if self.end <= self.start:
            raise ValueError("has to end after it starts")
        return self

    def value(self) -> Window:
        """Return it as the core knows it."""
        return Window(self.start, self.end)


class SlotObject(WindowObject):
    """A window of the tour and the stops it can still take."""

    id: Text
    capacity: Annotated[int, Field(ge=0, le=1_000_000)] = 1

    def slot(self) -> Slot:
        """Return it as the core knows it."""
        return Slot(self.id, self.value(), self.capacity)


class ParcelObject(Strict):
    """One parcel as the merchant knows it."""

    id: Text
    carrier: Text | None = None
    sender: Text | None = None
    contents: Text | None = None
    status: ParcelStatus = ParcelStatus.PLANNED
    address: AddressObject | None = None
    planned: WindowObject | None = None
    expected: Day | None = None

    def value(self) -> Parcel:
        """Return it as the core knows it."""
        return Parcel(
            self.id,
            self.carrier,
            self.sender,
            self.contents,
            self.status,
            self.address.value() if self.address else None,
            self.planned.value() if self.planned else None,
            self.expected,
        )


class PickupPointObject(Strict):
    """A shop or locker."""

    id: Text
    name: Text
    address: AddressObject | None = None

    def value(self) -> PickupPoint:
        """Return it as the core knows it."""
        return PickupPoint(self.id, self.name, self.address.value() if self.address else None)


class DropPlaceObject(Strict):
    """A place to leave the parcel."""

    kind: DropKind
    detail: Text | None = None

    def value(self) -> DropPlace:
        """Return it as the core knows it."""
        return DropPlace(self.kind, self.detail)


class PromisedObject(Strict):
    """What holds for a parcel, as an outcome names it."""

    id: Text
    appointment: WindowObject | None = None
    address: AddressObject | None = None
    drop_place: DropPlaceObject | None = None
    pickup_point: PickupPointObject | None = None
    callback_at: Moment | None = None
    refused: bool | None = None

    def value(self) -> ParcelOutcome:
        """Return it as the core knows it."""
        return ParcelOutcome(
            self.id,
            self.appointment.value() if self.appointment else None,
            self.address.value() if self.address else None,
            self.drop_place.value() if self.drop_place else None,
            self.pickup_point.value() if self.pickup_point else None,
            self.callback_at,
            bool(self.refused),
        )


class EarlierObject(Strict):
    """What earlier calls left."""

    kind: Again | None = None
    promised: Annotated[tuple[PromisedObject, ...], AfterValidator(_distinct)] = ()
    proofs: tuple[Text, ...] = ()

    def value(self) -> Earlier:
        """Return it as the core knows it."""
        return Earlier(self.kind, tuple(one.value() for one in self.promised), self.proofs)


class MerchantObject(Strict):
    """On whose behalf the call is made."""

    name: Text
    callback_number: Phone | None = None


class RecipientObject(Strict):
    """Who is called."""

    name: Text
    phone: Phone | None = None


def _postcodes(entry: str) -> str:
    first, _, last = entry.partition("-")
    if not first.strip() or ("-" in entry and not last.strip()):
        raise ValueError("has to be a postcode or a range like 62701-62799")
    return entry


class AreaObject(Strict):
    """Where parcels can be brought."""

    country: Text
    postcodes: tuple[Annotated[Text, AfterValidator(_postcodes)], ...] = ()

    def value(self) -> DeliveryArea:
        """Return it as the core knows it."""
        return DeliveryArea(self.country, tuple(_bounds(entry) for entry in self.postcodes))


def _sip(value: str) -> str:
    if not value.startswith(("sip:", "sips:", "tel:")):
        raise ValueError("has to be a SIP address, like sip:agents@example.com")
    return value


class WorldObject(Strict):
    """The whole file."""

    now: Moment = EXAMPLE_NOW
    language: Language = "en"
    region: Region = "US"
    merchant: MerchantObject | None = None
    recipient: RecipientObject | None = None
    parcels: Annotated[tuple[ParcelObject, ...], Field(min_length=1), AfterValidator(_distinct)] = ()
    slots: Annotated[tuple[SlotObject, ...], AfterValidator(_distinct)] = ()
    drop_places: tuple[DropKind, ...] = tuple(DropKind)
    pickup_points: Annotated[tuple[PickupPointObject, ...], AfterValidator(_distinct)] = ()
    delivery_area: AreaObject | None = None
    verification: Verification = Verification.NONE
    opening: Opening = Opening.PARCEL
    human_agents: Annotated[Text, AfterValidator(_sip)] | None = None
    prices: PricesObject = Field(default_factory=PricesObject)
    earlier: EarlierObject | None = None
    call_hours: tuple[WindowObject, ...] = ()

    def value(self) -> World:
        """Return it as the core knows it."""
        merchant, recipient = self.merchant, self.recipient
        return World(
            now=self.now,
            merchant=Merchant(merchant.name, merchant.callback_number) if merchant else EXAMPLE_MERCHANT,
            recipient=Recipient(recipient.name, recipient.phone) if recipient else EXAMPLE_RECIPIENT,
            parcels=tuple(parcel.value() for parcel in self.parcels) or EXAMPLE_PARCELS,
            language=self.language,
            region=self.region,
            slots=tuple(slot.slot() for slot in self.slots),
            drop_places=self.drop_places,
            pickup_points=tuple(point.value() for point in self.pickup_points),
            delivery_area=self.delivery_area.value() if self.delivery_area else None,
            verification=self.verification,
            opening=self.opening,
            human_agents=self.human_agents,
            prices=self.prices.value(CURRENCIES[self.region]),
            earlier=self.earlier.value() if self.earlier else None,
            call_hours=tuple(window.value() for window in self.call_hours),
        )


def read_world(text: str, *, needed: Sequence[str] = (), now: datetime | None = None) -> World:
    """Read a world file.

    Args:
        text: The file's JSON.
        needed: Top-level keys that must stand in the file: `NEEDED_FOR_A_CALL` before a telephone rings.
        now: The time where the file names none, for real calls; in the zone of its slots where it has some.

    Raises:
        BadInput: It is no JSON, or a key or value in it is wrong; the text names each by its path.
    """
    value = _json(text)
    if not isinstance(value, Mapping):
        raise BadInput("The world file has to hold one JSON object.")
    missing = [name for name in needed if name not in value]
    if missing:
        raise BadInput(f"The world file cannot be used for a call without {', '.join(missing)}.")
    try:
        world = WorldObject.model_validate(value).value()
    except ValidationError as error:
        raise BadInput(sentence("The world file cannot be used", error.errors())) from None
    if now is not None and "now" not in value:
        world = replace(world, now=now.astimezone(world.slots[0].window.start.tzinfo) if world.slots else now)
    return _zoned(world)


def _zoned(world: World) -> World:
    windows = [slot.window for slot in world.slots]
    windows += [parcel.planned for parcel in world.parcels if parcel.planned is not None]
    return replace(world, now=zoned(world.now, world.region, (window.start for window in windows)))


def write_world(world: World) -> str:
    """Write a world as a file that reads back to the same world."""
    return json.dumps(_world(world), ensure_ascii=False, indent=2) + "\n"


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise BadInput(
            f"The world file is not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}."
        ) from None
    except ValueError:
        raise BadInput("The world file is not valid JSON: a number in it has thousands of digits.") from None
    except RecursionError:
        raise BadInput("The world file is nested too deeply to be one.") from None


def _bounds(entry: str) -> tuple[str, str]:
    first, dash, last = entry.partition("-")
    return first.strip(), (last if dash else first).strip()


def _world(world: World) -> dict[str, object]:
    agents, area = world.human_agents, world.delivery_area
    return {
        "now": world.now.isoformat(),
        "language": world.language,
        "region": world.region,
        "merchant": {"name": world.merchant.name, "callback_number": world.merchant.callback_number},
        "recipient": {"name": world.recipient.name, "phone": world.recipient.phone},
        "parcels": [_parcel(parcel) for parcel in world.parcels],
        "slots": [{"id": slot.id, **_window(slot.window), "capacity": slot.capacity} for slot in world.slots],
        "drop_places": [kind.value for kind in world.drop_places],
        "pickup_points": [_pickup_point(point) for point in world.pickup_points],
        "delivery_area": {"country": area.country, "postcodes": [_range(*each) for each in area.postcodes]}
        if area
        else None,
        "verification": world.verification.value,
        "opening": world.opening.value,
        "human_agents": agents,
        "prices": {
            "redelivery": json_value(world.prices.redelivery),
            "address_change": json_value(world.prices.address_change),
        },
        **({"earlier": _earlier(world.earlier)} if world.earlier else {}),
        **({"call_hours": [_window(one) for one in world.call_hours]} if world.call_hours else {}),
    }


def _earlier(earlier: Earlier) -> dict[str, object]:
    promised = ({**parcel_outcome(one), "pickup_point": _point(one.pickup_point)} for one in earlier.promised)
    return {"kind": json_value(earlier.kind), "promised": list(promised), "proofs": list(earlier.proofs)}


def _window(window: Window) -> dict[str, object]:
    return {"start": window.start.isoformat(), "end": window.end.isoformat()}


def _point(point: PickupPoint | None) -> dict[str, object] | None:
    return _pickup_point(point) if point else None


def _parcel(parcel: Parcel) -> dict[str, object]:
    return {
        "id": parcel.id,
        "carrier": parcel.carrier,
        "sender": parcel.sender,
        "contents": parcel.contents,
        "status": parcel.status.value,
        "address": json_value(parcel.address),
        "planned": json_value(parcel.planned),
        "expected": json_value(parcel.expected),
    }


def _pickup_point(point: PickupPoint) -> dict[str, object]:
    return {"id": point.id, "name": point.name, "address": json_value(point.address)}


def _range(first: str, last: str) -> str:
    return first if first == last else f"{first}-{last}"
