"""Random customers: any acts with any values in any order, for the promises that have to hold against all of them."""

from datetime import date, datetime, time, timedelta

from hypothesis import strategies as st

from doorstep.dialogue.acts import CustomerAct, Heard
from doorstep.dialogue.slots import Address, DropKind, DropPlace, Parcel, ParcelStatus, Polarity, TimeConstraint, Window
from doorstep.dialogue.slots import PickupPoint as Point
from doorstep.dialogue.understanding import Understanding
from doorstep.skills.delivery.world import (
    DeliveryArea,
    Merchant,
    Opening,
    Recipient,
    Slot,
    Verification,
    World,
)

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
HOME = Address("Culture West Road", "588", None, "62704", "Springfield", "IL", "US")


def window(day: int, hour: int) -> Window:
    start = NOW.replace(hour=hour) + timedelta(days=day)
    return Window(start, start + timedelta(hours=2))


SLOTS = tuple(Slot(f"S{n}", window(n // 3, 10 + 4 * (n % 3)), 1 + n % 2) for n in range(1, 6))

worlds = st.builds(
    World,
    now=st.just(NOW),
    merchant=st.just(Merchant("Brightparcel", "+12025550100")),
    recipient=st.just(Recipient("Alex Morgan", "+12025550123")),
    parcels=st.tuples(
        st.builds(
            Parcel,
            id=st.just("P1"),
            carrier=st.just("ZTO"),
            sender=st.just("Acme Papers"),
            contents=st.sampled_from(["documents", None]),
            status=st.sampled_from([ParcelStatus.PLANNED, ParcelStatus.PLANNED, ParcelStatus.DELIVERED]),
            address=st.just(HOME),
            planned=st.sampled_from([window(0, 10), window(0, 10), None]),
        ),
        st.just(Parcel("P2", "ZTO", "Booknook", "a book", ParcelStatus.IN_TRANSIT, expected=date(2026, 11, 24))),
    ),
    slots=st.sampled_from([SLOTS, SLOTS, SLOTS[:1], ()]),
    drop_places=st.sampled_from([tuple(DropKind), (DropKind.DOOR,), ()]),
    pickup_points=st.sampled_from([(), (Point("K1", "Kiosk Elm Street", HOME), Point("K2", "Corner Shop"))]),
    delivery_area=st.sampled_from([None, DeliveryArea("US", (("62701", "62799"),))]),
    verification=st.sampled_from(Verification),
    opening=st.sampled_from(Opening),
    human_agents=st.sampled_from([None, "sip:team@127.0.0.1"]),
)

constraints = st.builds(
    TimeConstraint,
    polarity=st.sampled_from(Polarity),
    dates=st.sampled_from([(), (date(2026, 11, 23),), (date(2026, 11, 24), date(2026, 11, 25))]),
    since=st.sampled_from([None, time(12), time(15), time(18)]),
    until=st.sampled_from([None, time(12), time(19)]),
)
addresses = st.builds(
    Address,
    street=st.sampled_from([None, None, "Maple Street"]),
    house_number=st.sampled_from([None, "42", "42B"]),
    postcode=st.sampled_from([None, "62705", "62704", "99999"]),
    city=st.sampled_from([None, "Springfield"]),
)
places = st.builds(DropPlace, st.sampled_from(DropKind), st.sampled_from([None, "Meier, second floor"]))
heard = st.builds(Heard, st.sampled_from(CustomerAct), st.sampled_from([0.3, 0.55, 0.9, 1.0]))


def _likely(*acts: CustomerAct) -> st.SearchStrategy[tuple[Heard, ...]]:
    return st.sampled_from([(Heard(one),) for one in acts])


turns = st.builds(
    Understanding,
    text=st.just("words"),
    acts=st.one_of(
        st.lists(heard, max_size=3).map(tuple),
        _likely(CustomerAct.AFFIRM, CustomerAct.DENY, CustomerAct.CHANGE_ADDRESS, CustomerAct.GIVE_ADDRESS),
        _likely(CustomerAct.GIVE_ADDRESS_PART, CustomerAct.SET_DROP_PLACE, CustomerAct.PROPOSE_TIME),
    ),
    choice=st.sampled_from([None, None, None, 1, 2]),
    times=st.lists(constraints, max_size=2).map(tuple),
    address=addresses,
    drop_place=st.none() | places,
    numbers=st.sampled_from([(), ("62704",), ("11111",)]),
    self_corrected=st.booleans(),
)
