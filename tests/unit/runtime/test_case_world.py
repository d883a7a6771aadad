"""What a case's next call knows of the calls before it."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.case import Case, PastAttempt
from doorstep.dialogue.acts import ActValue
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.slots import Address, DropKind, DropPlace, Parcel, PickupPoint, Window
from doorstep.interface.json_shapes import effect_line
from doorstep.ports.campaign_store import Contact, Order
from doorstep.runtime.case_world import agreed, awaits_person, callback_wish, earlier_kind, world_for
from doorstep.runtime.world_file import read_world, write_world
from doorstep.skills.delivery.hear_people import A_PERSON
from doorstep.skills.delivery.world import Again, Slot, World

TEMPLATE = read_world((Path(__file__).parents[2] / "dialogues" / "world.json").read_text(encoding="utf-8"))
NOW = TEMPLATE.now + timedelta(hours=1)
PLANNED = Window(NOW + timedelta(hours=2), NOW + timedelta(hours=4))
TOMORROW = Window(NOW + timedelta(days=1), NOW + timedelta(days=1, hours=2))
LATER = Window(NOW + timedelta(days=2), NOW + timedelta(days=2, hours=2))
HOME = Address("Culture West Road", "588", None, "62704", "Springfield", "IL", "US")
OFFICE = Address("Oak Lane", "12", None, "62706", "Springfield", "IL", "US")
SLOTS = (Slot("S1", TOMORROW, 2), Slot("S2", LATER))
FIRST = Parcel("A1", "ZTO", "Acme Papers", "documents", address=HOME, planned=PLANNED)
SECOND = replace(FIRST, id="A2", contents="a lamp")
K = EffectKind


def contact(*parcels: Parcel, redial: str | None = None) -> Contact:
    orders = tuple(Order("Alex Morgan", "+12025550123", "en", parcel) for parcel in parcels)
    return Contact(1, "Alex Morgan", "+12025550123", "en", orders, redial=redial)


def line(kind: EffectKind, parcel: str | None = "A1", **values: ActValue) -> dict[str, object]:
    return effect_line(Effect(f"{kind.value}-1", kind, parcel, values))


def again(*promises: dict[str, object], kind: Again | None = Again.CUT_OFF, slots: tuple[Slot, ...] = SLOTS) -> World:
    return world_for(TEMPLATE, contact(FIRST, SECOND), promises, slots, NOW, kind)


def test_a_first_call_knows_the_contact_and_the_slots_and_of_no_other_call() -> None:
    world = world_for(TEMPLATE, contact(FIRST), (), SLOTS, NOW, None)
    assert (world.now, world.parcels, world.slots, world.earlier) == (NOW, (FIRST,), SLOTS, None)
    assert world.recipient.name == "Alex Morgan"
    assert world.recipient.phone == "+12025550123"
    assert world.merchant == TEMPLATE.merchant


def test_a_call_knows_when_the_next_one_may_be_made() -> None:
    thanksgiving = NOW.replace(hour=15) + timedelta(days=3)
    hours = world_for(TEMPLATE, contact(FIRST), (), SLOTS, NOW, None, CallingRules(last=time(17))).call_hours
    assert hours[0] == Window(NOW, NOW.replace(hour=15, minute=55))  # the number is at home an hour further east
    assert not [one for one in hours if one.start <= thanksgiving < one.end or one.start.weekday() == 6]
    assert len(hours) == 18
    again = read_world(write_world(world_for(TEMPLATE, contact(FIRST), (), SLOTS, NOW, None)))
    assert len(again.call_hours) == 18


def test_a_further_call_goes_to_the_number_that_was_asked_for() -> None:
    world = world_for(TEMPLATE, contact(FIRST, redial="+12025550177"), (), SLOTS, NOW, Again.ASKED_BACK)
    assert world.recipient.phone == "+12025550177"
    assert world.earlier is not None
    assert world.earlier.kind is Again.ASKED_BACK


def test_orders_that_are_settled_are_left_out_and_what_holds_for_them_is_known() -> None:
    world = again(line(K.APPOINTMENT_BOOKED, slot=TOMORROW))
    assert [parcel.id for parcel in world.parcels] == ["A2"]
    assert world.earlier is not None
    assert [(one.id, one.appointment) for one in world.earlier.promised] == [("A1", TOMORROW)]


def test_where_all_are_settled_all_are_named_with_what_holds() -> None:
    world = again(line(K.APPOINTMENT_BOOKED, slot=TOMORROW), line(K.PARCEL_REFUSED, "A2"))
    assert [parcel.id for parcel in world.parcels] == ["A1", "A2"]
    assert world.earlier is not None
    first, second = world.earlier.promised
    assert first.appointment == TOMORROW
    assert second.refused


def test_a_changed_address_stands_in_the_place_of_the_old_one_and_a_time_is_still_open() -> None:
    world = again(line(K.ADDRESS_CHANGED, address=OFFICE))
    assert [parcel.address for parcel in world.parcels] == [OFFICE, HOME]
    assert world.earlier is not None
    assert world.earlier.promised[0].address == OFFICE
    assert world.earlier.proofs == ("62704",)  # it stands on the label still


def test_what_was_promised_is_known_also_where_nobody_answered_last() -> None:
    world = again(line(K.ADDRESS_CHANGED, address=OFFICE), kind=None)
    assert world.earlier is not None
    assert world.earlier.kind is None
    assert world.earlier.promised[0].address == OFFICE


def test_the_last_promise_of_a_kind_holds_unless_it_was_taken_back() -> None:
    booked, moved = line(K.APPOINTMENT_BOOKED, slot=TOMORROW), line(K.APPOINTMENT_BOOKED, slot=LATER)
    back = line(K.WITHDRAWN, what=K.APPOINTMENT_BOOKED.value)
    only = contact(FIRST)
    moved_world = world_for(TEMPLATE, only, (booked, moved), SLOTS, NOW, Again.CUT_OFF)
    open_world = world_for(TEMPLATE, only, (booked, back), SLOTS, NOW, Again.CUT_OFF)
    assert moved_world.earlier is not None
    assert moved_world.earlier.promised[0].appointment == LATER
    assert open_world.earlier is not None
    assert open_world.earlier.promised == ()


def test_a_pickup_point_is_known_with_its_address() -> None:
    point = TEMPLATE.pickup_points[0]
    world = world_for(
        TEMPLATE, contact(FIRST), (line(K.PICKUP_POINT_SET, pickup_point=point),), SLOTS, NOW, Again.CUT_OFF
    )
    assert world.earlier is not None
    assert world.earlier.promised[0].pickup_point == point


def test_the_world_goes_through_its_file_unchanged() -> None:
    world = again(
        line(K.ADDRESS_CHANGED, address=OFFICE),
        line(K.DROP_PLACE_SET, "A2", drop_place=DropPlace(DropKind.NEIGHBOUR, "Meier")),
        line(K.PICKUP_POINT_SET, "A1", pickup_point=PickupPoint("K9", "Far Shop")),
    )
    assert read_world(write_world(world)) == world


@pytest.mark.parametrize(
    ("promises", "slots", "is_agreed"),
    [
        ((), True, False),
        ((line(K.APPOINTMENT_BOOKED, slot=TOMORROW),), True, True),
        ((line(K.DROP_PLACE_SET, drop_place=DropPlace(DropKind.DOOR)),), True, True),
        ((line(K.PICKUP_POINT_SET, pickup_point=PickupPoint("K1", "Kiosk")),), True, True),
        ((line(K.PARCEL_REFUSED),), True, True),
        ((line(K.ADDRESS_CHANGED, address=OFFICE),), True, False),
        ((line(K.ADDRESS_CHANGED, address=OFFICE),), False, True),
        ((line(K.ADDRESS_CHANGED, address=OFFICE), line(K.APPOINTMENT_BOOKED, slot=TOMORROW)), True, True),
        ((line(K.APPOINTMENT_BOOKED, slot=TOMORROW), line(K.WITHDRAWN, what="appointment_booked")), True, False),
        ((line(K.PARCEL_REFUSED), line(K.WITHDRAWN, what="parcel_refused")), True, False),
        ((line(K.CALLBACK_SCHEDULED, at=NOW),), True, False),
        ((line(K.TRANSFERRED, None, to="sip:agents@example.com"),), True, False),
        ((line(K.APPOINTMENT_BOOKED, "A9", slot=TOMORROW),), True, False),
    ],
)
def test_it_is_agreed_where_what_the_call_was_for_is_stored(
    promises: tuple[dict[str, object], ...], slots: bool, is_agreed: bool
) -> None:
    assert agreed(contact(FIRST), promises, slots=slots) is is_agreed


def test_every_order_has_to_be_agreed() -> None:
    booked = line(K.APPOINTMENT_BOOKED, slot=TOMORROW)
    assert not agreed(contact(FIRST, SECOND), (booked,))
    assert agreed(contact(FIRST, SECOND), (booked, line(K.PARCEL_REFUSED, "A2")))


def test_the_last_call_back_that_stands_is_the_wish() -> None:
    first = line(K.CALLBACK_SCHEDULED, at=NOW)
    moved = line(K.CALLBACK_SCHEDULED, at=LATER.start, to="+12025550177")
    by_hand = line(K.CALLBACK_SCHEDULED, at=NOW, text=A_PERSON)
    back = line(K.WITHDRAWN, what=K.CALLBACK_SCHEDULED.value)
    assert callback_wish(()) == (None, None)
    assert callback_wish((first,)) == (NOW, None)
    assert callback_wish((first, moved)) == (LATER.start, "+12025550177")
    assert callback_wish((first, back)) == (None, None)
    assert callback_wish((first, by_hand)) == (None, None)
    assert awaits_person((first, by_hand))
    assert not awaits_person((by_hand, moved))


@pytest.mark.parametrize(
    ("cause", "disposition", "answered", "kind"),
    [
        ("dropped", "unreachable", True, Again.CUT_OFF),
        ("media_lost", "hung_up", True, Again.CUT_OFF),
        ("dropped", "callback", True, Again.ASKED_BACK),
        ("remote_hangup", "callback", True, Again.ASKED_BACK),
        ("local_hangup", "voicemail", True, None),
        ("dropped", "voicemail", True, None),
        ("no_answer", None, False, None),
        ("dropped", "unreachable", False, None),
        ("remote_hangup", "hung_up", True, None),
    ],
)
def test_the_last_attempt_says_why_we_call_again(
    cause: str, disposition: str, answered: bool, kind: Again | None
) -> None:
    moment = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
    last = PastAttempt(1, moment, moment, cause, disposition, answered=answered)
    assert earlier_kind(Case("US", ("America/Chicago",), attempts=(last,))) is kind


def test_a_case_that_was_never_called_has_no_earlier_call() -> None:
    assert earlier_kind(Case("US", ("America/Chicago",))) is None
