"""The invented world that simulated customers live in, as their scenario sets it."""

from datetime import date, datetime, timedelta
from typing import Final

from doorstep.dialogue.slots import Address, DropKind, Money, Parcel, ParcelStatus, PickupPoint, Window
from doorstep.skills.delivery.world import DeliveryArea, Merchant, Prices, Recipient, Slot, World
from doorstep.testing.customers_person import OWN_POSTCODE
from doorstep.testing.customers_scenario import Scenario

NOW: Final = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
"""A Monday."""

_HOME: Final = Address("Culture West Road", "588", None, OWN_POSTCODE, "Springfield", "IL", "US")
_FREE: Final = Money(0, "USD")


def window(day: int, hour: int) -> Window:
    """Two hours, so many days from now, beginning at an hour of the clock."""
    start = NOW.replace(hour=hour) + timedelta(days=day)
    return Window(start, start + timedelta(hours=2))


_SLOTS: Final = tuple(
    Slot(f"S{number}", window(day, hour), 2)
    for number, (day, hour) in enumerate(((0, 14), (0, 18), (1, 10), (1, 14), (2, 18), (4, 12)), start=1)
)


def world_of(scenario: Scenario) -> World:
    """Make what the assistant knows when it calls this customer."""
    return World(
        now=NOW,
        merchant=Merchant("Brightparcel", "+12025550100"),
        recipient=Recipient("Alex Morgan", "+12025550123"),
        parcels=(
            Parcel("P1", "ZTO", "Acme Papers", "documents", address=_HOME, planned=window(0, 10)),
            Parcel("P2", "ZTO", "Booknook", "a book", ParcelStatus.IN_TRANSIT, expected=date(2026, 11, 24)),
        ),
        slots=_SLOTS if scenario.slots else (),
        drop_places=(DropKind.DOOR, DropKind.NEIGHBOUR, DropKind.SAFE_PLACE, DropKind.CARETAKER, DropKind.PICKUP_POINT),
        pickup_points=(
            PickupPoint("K1", "Kiosk Elm Street", Address("Elm Street", "3", None, "62701", "Springfield")),
        ),
        delivery_area=DeliveryArea("US", (("62701", "62799"),)),
        verification=scenario.verification,
        opening=scenario.opening,
        human_agents="sip:team@127.0.0.1" if scenario.human else None,
        prices=Prices(_FREE, _FREE),
    )
