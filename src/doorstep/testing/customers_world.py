"""The invented world that simulated customers live in, as their scenario sets it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from doorstep.dialogue.slots import Address, DropKind, Money, Parcel, ParcelStatus, PickupPoint, Window
from doorstep.skills.delivery.world import DeliveryArea, Merchant, Prices, Recipient, Slot, World
from doorstep.testing.customers_person import TONGUES
from doorstep.testing.customers_scenario import Scenario

NOW: Final = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
"""A Monday."""


@dataclass(frozen=True, slots=True)
class Place:
    """What is different where another language is spoken."""

    now: datetime
    merchant: Merchant
    recipient: Recipient
    carrier: str
    senders: tuple[str, str]
    contents: tuple[str, str]
    home: Address
    pickup_point: PickupPoint
    area: DeliveryArea
    currency: str


_PLACES: Final = {
    "en": Place(
        NOW,
        Merchant("Brightparcel", "+12025550100"),
        Recipient("Alex Morgan", "+12025550123"),
        "ZTO",
        ("Acme Papers", "Booknook"),
        ("documents", "a book"),
        Address("Culture West Road", "588", None, TONGUES["en"].postcode, "Springfield", "IL", "US"),
        PickupPoint("K1", "Kiosk Elm Street", Address("Elm Street", "3", None, "62701", "Springfield")),
        DeliveryArea("US", (("62701", "62799"),)),
        "USD",
    ),
    "de": Place(
        datetime.fromisoformat("2026-11-23T09:00:00+01:00"),
        Merchant("Lichtpaket", "+493023125100"),
        Recipient("Jonas Keller", "+493023125123"),
        "Postfuchs",
        ("Papier Sommer", "Bücherstube"),
        ("Unterlagen", "ein Buch"),
        Address("Kulturweg", "58", None, TONGUES["de"].postcode, "Rosenheim", None, "DE"),
        PickupPoint("K1", "Kiosk Ulmenstraße", Address("Ulmenstraße", "3", None, "67435", "Rosenheim")),
        DeliveryArea("DE", (("67433", "67499"),)),
        "EUR",
    ),
}
_HOURS: Final = ((0, 14), (0, 18), (1, 10), (1, 14), (2, 18), (4, 12))


def window(day: int, hour: int, now: datetime = NOW) -> Window:
    """Two hours, so many days from now, beginning at an hour of the clock."""
    start = now.replace(hour=hour) + timedelta(days=day)
    return Window(start, start + timedelta(hours=2))


def world_of(scenario: Scenario) -> World:
    """Make what the assistant knows when it calls this customer."""
    place = _PLACES[scenario.language]
    slots = tuple(
        Slot(f"S{number}", window(day, hour, place.now), 2) for number, (day, hour) in enumerate(_HOURS, start=1)
    )
    (sender, other_sender), (contents, other_contents) = place.senders, place.contents
    planned, free = window(0, 10, place.now), Money(0, place.currency)
    other = place.now.date() + timedelta(days=1)
    return World(
        now=place.now,
        merchant=place.merchant,
        recipient=place.recipient,
        parcels=(
            Parcel("P1", place.carrier, sender, contents, address=place.home, planned=planned),
            Parcel("P2", place.carrier, other_sender, other_contents, ParcelStatus.IN_TRANSIT, expected=other),
        ),
        slots=slots if scenario.slots else (),
        drop_places=(DropKind.DOOR, DropKind.NEIGHBOUR, DropKind.SAFE_PLACE, DropKind.CARETAKER, DropKind.PICKUP_POINT),
        pickup_points=(place.pickup_point,),
        delivery_area=place.area,
        verification=scenario.verification,
        opening=scenario.opening,
        human_agents="sip:team@127.0.0.1" if scenario.human else None,
        prices=Prices(free, free),
        language=scenario.language,
        region=place.area.country,
    )
