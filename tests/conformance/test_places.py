"""Places of slots in every database: never more than there are, held for a while, and only where they can be driven."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from doorstep.adapters.store.sql.campaigns import SqlCampaigns
from doorstep.adapters.store.sql.database import Database
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.slots import Address, Parcel, Window
from doorstep.ports.call_store import AttemptResult, CallPlace
from doorstep.ports.campaign_store import Order
from doorstep.ports.feasibility import Spot, Tour
from doorstep.skills.delivery.world import DeliveryArea, Slot
from tests.conformance.places_stage import AFTERNOON, EVENING, NOW, POOL, AtMost, Stage
from tests.sqlite_stores import new_store

DEPOT, HERE, THERE = Spot(39.80, -89.64), Spot(39.81, -89.65), Spot(39.79, -89.60)
NORTH = Address("Maple Street", "42", postcode="62704", city="Springfield", country="US")
SOUTH = Address("Lake Avenue", "7", postcode="62791", city="Springfield", country="US")
SHIFT = Window(NOW - timedelta(days=3), NOW - timedelta(days=3) + timedelta(hours=12))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.system)])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    sqlite = request.param == "sqlite"
    database = Database(new_store(tmp_path) if sqlite else request.getfixturevalue("postgresql_store"))
    database.migrate()
    yield Stage(database)
    database.close()


@pytest.fixture
def driven(stage: Stage) -> Stage:
    """A stage with a tour that drives one stop."""
    stage.feasibility = AtMost(1)
    stage.calls.set_tour(POOL, Tour(DEPOT, 1, SHIFT))
    stage.add(5, 5)
    return stage


def test_a_hold_that_is_over_goes_to_whoever_needs_it(stage: Stage) -> None:
    stage.add()
    first, second = stage.call("call 1"), stage.call("call 2")
    assert first.hold(AFTERNOON)
    stage.pass_time(14)
    assert not second.hold(AFTERNOON)
    stage.pass_time(1)
    assert stage.left() == [1, 1]
    assert second.hold(AFTERNOON)
    assert stage.taken() == [1, 0]
    assert not first.book(AFTERNOON)
    assert second.book(AFTERNOON)
    assert stage.taken() == [1, 0]


def test_a_hold_that_is_over_is_booked_where_nobody_else_came(stage: Stage) -> None:
    stage.add()
    call = stage.call("call 1")
    assert call.hold(AFTERNOON)
    stage.pass_time(60)
    assert call.book(AFTERNOON)
    stage.pass_time(60)
    assert not stage.call("call 2").hold(AFTERNOON)
    assert stage.taken() == [1, 0]


def test_holding_again_prolongs_a_hold(stage: Stage) -> None:
    stage.add()
    call = stage.call("call 1")
    assert call.hold(AFTERNOON)
    stage.pass_time(10)
    assert call.hold(AFTERNOON)
    stage.pass_time(10)
    assert not stage.call("call 2").hold(AFTERNOON)


def test_holds_that_are_over_are_swept_and_bookings_are_not(stage: Stage) -> None:
    stage.add(3, 1)
    for name in ("call 1", "call 2"):
        assert stage.call(name).hold(AFTERNOON)
    assert stage.call("call 3").book(AFTERNOON)
    assert stage.calls.release_expired(stage.now + timedelta(minutes=14)) == 0
    assert stage.calls.release_expired(stage.now + timedelta(minutes=15)) == 2
    assert stage.calls.release_expired(stage.now + timedelta(days=9)) == 0
    assert stage.taken() == [1, 0]


def test_the_next_call_of_a_contact_moves_its_booking(stage: Stage) -> None:
    stage.add()
    assert stage.call("call 1", contact=7).book(AFTERNOON)
    again = stage.call("call 2", contact=7)
    assert again.book(AFTERNOON)
    assert stage.taken() == [1, 0]
    assert again.hold(EVENING)
    assert again.book(EVENING)
    assert stage.taken() == [0, 1]
    assert stage.call("call 3", contact=7).withdraw()
    assert stage.taken() == [0, 0]


def test_a_call_that_ends_late_leaves_the_next_one_its_holds(stage: Stage) -> None:
    stage.add()
    first, again = stage.call("call 1", contact=7), stage.call("call 2", contact=7)
    assert first.hold(AFTERNOON)
    assert again.hold(AFTERNOON)
    first.promises.close()
    assert stage.taken() == [1, 0]
    again.promises.close()
    assert stage.taken() == [0, 0]


def test_a_refused_booking_leaves_the_earlier_one(stage: Stage) -> None:
    stage.add()
    call = stage.call("call 1")
    assert call.book(AFTERNOON)
    assert stage.call("call 2").book(EVENING)
    assert not call.book(EVENING)
    assert stage.taken() == [1, 1]


def test_a_slot_is_offered_and_taken_only_where_its_tour_goes(stage: Stage) -> None:
    stage.calls.add_slots(POOL, (Slot("north", AFTERNOON, 1),), DeliveryArea("US", (("62701", "62750"),)))
    stage.calls.add_slots(POOL, (Slot("south", AFTERNOON, 1),), DeliveryArea("US", (("62751", "62799"),)))
    assert [slot.id for slot in stage.calls.free_slots(POOL, SOUTH)] == ["south"]
    assert [slot.id for slot in stage.calls.free_slots(POOL)] == ["north", "south"]
    assert stage.call("call 1", address=SOUTH).hold(AFTERNOON)
    assert stage.taken() == [0, 1]
    assert not stage.call("call 2", address=SOUTH).hold(AFTERNOON)
    assert not stage.call("call 3", address=SOUTH).book(AFTERNOON)
    assert stage.call("call 4", address=NORTH).book(AFTERNOON)
    assert stage.taken() == [1, 1]


def test_an_address_that_was_changed_in_the_call_counts(stage: Stage) -> None:
    stage.add(5, 5, DeliveryArea("US", (("62701", "62750"),)))
    call = stage.call("call 1", address=NORTH)
    assert call.move(SOUTH)
    assert not call.hold(AFTERNOON)
    assert call.perform(EffectKind.WITHDRAWN, what=EffectKind.ADDRESS_CHANGED.value)
    assert call.hold(AFTERNOON)


def test_the_address_of_a_parcel_is_that_of_its_order_until_its_contact_changes_it(stage: Stage) -> None:
    campaigns = SqlCampaigns(stage.database)
    pool = campaigns.open_campaign("november", "{}", (), NOW).pool
    parcels = (Parcel("N", address=NORTH), Parcel("S", address=SOUTH))
    campaigns.add_orders("november", [Order("Alex Morgan", "+12025550123", "en", one) for one in parcels])
    (contact,) = campaigns.due(NOW, 10)
    stage.add(5, 5, DeliveryArea("US", (("62751", "62799"),)), pool)
    place = CallPlace("call 1", pool, "+12025550123", contact.key)
    assert stage.calls.begin_attempt(place, NOW)
    first = stage.call("call 1", contact.key, pool=pool)
    assert not first.book(AFTERNOON, "N")
    assert first.book(AFTERNOON, "S")
    assert first.perform(EffectKind.ADDRESS_CHANGED, "N", address=SOUTH)
    stage.calls.finish_attempt("call 1", AttemptResult("dropped", NOW))
    assert stage.call("call 2", contact.key, pool=pool).book(AFTERNOON, "N")
    assert stage.taken(pool) == [1, 0]


def test_an_area_is_renewed_with_the_slot(stage: Stage) -> None:
    stage.add(1, 1, DeliveryArea("US", (("62701", "62750"),)))
    assert stage.left(SOUTH) == []
    stage.add(2, 1)
    assert stage.left(SOUTH) == [2, 1]


def test_a_stop_that_cannot_be_driven_is_neither_offered_nor_taken(driven: Stage) -> None:
    assert driven.left(spot=HERE) == [5, 5]
    assert driven.call("call 1", spot=HERE).book(AFTERNOON)
    assert driven.left(spot=THERE) == []
    assert driven.left() == [4, 5]
    second = driven.call("call 2", spot=THERE)
    assert not second.hold(AFTERNOON)
    assert not second.book(EVENING)
    assert driven.taken() == [1, 0]


def test_a_tour_is_asked_about_the_stops_of_its_day_as_they_are_now(driven: Stage) -> None:
    driven.feasibility = asked = AtMost(9)
    morning_after = Window(AFTERNOON.start + timedelta(days=1), AFTERNOON.end + timedelta(days=1))
    driven.calls.add_slots(POOL, (Slot("S3", morning_after, 5),))
    for name, spot, window in (("a", HERE, AFTERNOON), ("b", THERE, EVENING), ("c", HERE, morning_after)):
        assert driven.call(name, spot=spot).book(window)
    assert driven.call("d").book(AFTERNOON)
    held = driven.call("e", spot=HERE)
    assert held.hold(EVENING)
    driven.pass_time(15)
    assert driven.call("f", spot=HERE).book(EVENING)
    stops = [(stop.window.start, stop.spot) for stop in asked.asked[-1]]
    assert stops == [(AFTERNOON.start, HERE), (EVENING.start, THERE)]


def test_what_a_stop_replaces_and_other_offers_of_the_call_are_no_stops(driven: Stage) -> None:
    call = driven.call("call 1", contact=7, spot=HERE)
    assert call.hold(AFTERNOON)
    assert call.hold(EVENING)
    assert call.book(EVENING)
    assert driven.call("call 2", contact=7, spot=HERE).book(AFTERNOON)
    assert driven.taken() == [1, 0]


def test_a_hold_that_is_over_has_to_fit_the_tour_again(driven: Stage) -> None:
    first = driven.call("call 1", spot=HERE)
    assert first.hold(AFTERNOON)
    driven.pass_time(15)
    assert driven.call("call 2", spot=THERE).book(EVENING)
    assert not first.book(AFTERNOON)


def test_where_spot_or_depot_is_not_known_only_places_are_counted(driven: Stage) -> None:
    assert driven.call("call 1", spot=HERE).book(AFTERNOON)
    assert driven.call("call 2").book(AFTERNOON)
    driven.calls.set_tour(POOL, Tour(None, 2))
    assert driven.call("call 3", spot=HERE).book(AFTERNOON)
    moved = driven.call("call 4", spot=HERE)
    driven.calls.set_tour(POOL, Tour(DEPOT, 1, SHIFT))
    assert moved.move(SOUTH)
    assert moved.book(EVENING)
    assert driven.taken() == [3, 1]


def test_the_same_key_gives_the_first_answer_whatever_has_changed(driven: Stage) -> None:
    effect = Effect("key", EffectKind.SLOT_HELD, "P1", {"slot": AFTERNOON})
    first, second = driven.call("call 1", spot=HERE), driven.call("call 2", spot=HERE)
    assert first.promises.perform(effect)
    assert not second.promises.perform(effect)
    first.promises.close()
    assert not second.promises.perform(effect)
    assert driven.taken() == [0, 0]
