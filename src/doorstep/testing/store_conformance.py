"""What every store of calls has to do, the one in memory included; for us and for plugin authors.

Each check is a function whose name is the behaviour. Run every check over an empty store:

    @pytest.mark.parametrize("check", CALL_CHECKS, ids=lambda check: check.__name__)
    def test_my_store(check, calls):
        check(calls)

The checks of campaigns stand in `store_conformance_campaigns`, those of attempts in `store_conformance_attempts`.
"""

# ruff: noqa: S101 - a check is made of assertions

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

from doorstep.dialogue.acts import ActValue
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.events import Answered, Digits
from doorstep.dialogue.slots import Address, Parcel, Window
from doorstep.dialogue.transcript import Entry
from doorstep.ports.call_store import AttemptResult, CallPlace, CallStore, OpenAttempt, SpokenTurn
from doorstep.ports.campaign_store import Calling, CampaignStore, Contact, Order
from doorstep.ports.promises import HELD_FOR, Promises
from doorstep.skills.delivery.world import Slot

NOW: Final = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
AFTERNOON: Final = Window(NOW + timedelta(hours=5), NOW + timedelta(hours=7))
EVENING: Final = Window(NOW + timedelta(hours=9), NOW + timedelta(hours=11))
PLANNED: Final = Window(NOW + timedelta(hours=1), NOW + timedelta(hours=3))
POOL: Final = "tour"
PHONE: Final = "+12025550123"
OTHER: Final = "+12025550124"
NAME: Final = "november"
ANY_TIME: Final = Calling()


@dataclass(frozen=True, slots=True)
class Store:
    """The two sides of one store."""

    calls: CallStore
    campaigns: CampaignStore


CallCheck: TypeAlias = Callable[[CallStore], None]
StoreCheck: TypeAlias = Callable[[Store], None]


def effect(key: str, kind: EffectKind, parcel: str | None = "P1", **values: ActValue) -> Effect:
    """Make an effect."""
    return Effect(key, kind, parcel, values)


def order(number: int, phone: str = PHONE, recipient: str = "Alex Morgan", calling: Calling = ANY_TIME) -> Order:
    """Make an order of an invented person."""
    parcel = Parcel(
        f"order {number}", "ZTO", "Acme Papers", address=Address("Culture West Road", "588"), planned=PLANNED
    )
    return Order(recipient, phone, "en", parcel, {"gate": "blue"}, calling)


def campaign(store: Store, *orders: Order, name: str = NAME) -> tuple[Contact, ...]:
    """Open a campaign with one slot and these orders; its contacts that wait."""
    store.campaigns.open_campaign(name, "{}", (Slot("S1", AFTERNOON, 1),), NOW)
    store.campaigns.add_orders(name, orders)
    return store.campaigns.due(NOW, 100, name)


def place(contact: Contact, number: int = 1) -> CallPlace:
    """Tell where an attempt of a contact belongs."""
    pool = f"campaign {contact.campaign}"
    return CallPlace(f"call-{contact.case}-{number}", pool, contact.dials, contact.key, number, "main")


def _promises(calls: CallStore, call: str = "call 1", phone: str = PHONE) -> Promises:
    return calls.promises(CallPlace(call, POOL, phone))


def _left(calls: CallStore, slot: str = "S1") -> int:
    return next(one.capacity for one in calls.free_slots(POOL) if one.id == slot)


def _with_slots(calls: CallStore, capacity: int = 1) -> Promises:
    calls.add_slots(POOL, (Slot("S1", AFTERNOON, capacity), Slot("S2", EVENING, 1)))
    return _promises(calls)


def slots_come_back_as_they_were_added(calls: CallStore) -> None:
    """Order, windows with their zone, and capacity stay."""
    _with_slots(calls, 2)
    free = calls.free_slots(POOL)
    assert free == (Slot("S1", AFTERNOON, 2), Slot("S2", EVENING, 1))
    assert free[0].window.start.utcoffset() == AFTERNOON.start.utcoffset()
    assert calls.free_slots("elsewhere") == ()


def the_last_place_is_held_by_one_call_only(calls: CallStore) -> None:
    """A second call is refused until the first lets go."""
    first, second = _with_slots(calls), _promises(calls, "call 2")
    assert first.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert not second.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert first.perform(effect("2", EffectKind.SLOT_RELEASED, slot=AFTERNOON))
    assert second.perform(effect("2", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert _left(calls) == 0


def the_same_key_changes_nothing_and_gives_the_first_answer(calls: CallStore) -> None:
    """Also where the first answer was no and it could be done by now."""
    first, second = _with_slots(calls, 3), _promises(calls, "call 2")
    assert all(first.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON)) for _ in range(3))
    assert _left(calls) == 2
    assert first.perform(effect("2", EffectKind.SLOT_HELD, slot=EVENING))
    assert not second.perform(effect("1", EffectKind.SLOT_HELD, slot=EVENING))
    first.close()
    assert not second.perform(effect("1", EffectKind.SLOT_HELD, slot=EVENING))
    assert len(calls.promised("call 1")) == 2


def one_window_is_the_same_in_any_zone(calls: CallStore) -> None:
    """A window written in another zone is the same slot."""
    promises = _with_slots(calls)
    moved = Window(AFTERNOON.start.astimezone(PLANNED.start.tzinfo), AFTERNOON.end)
    in_utc = replace(moved, start=datetime.fromisoformat("2026-11-23T20:00:00+00:00"))
    assert promises.perform(effect("1", EffectKind.SLOT_HELD, slot=in_utc))


def a_window_that_is_no_slot_cannot_be_held_but_booked(calls: CallStore) -> None:
    """The planned window is on the tour already."""
    promises = _with_slots(calls)
    assert not promises.perform(effect("1", EffectKind.SLOT_HELD, slot=PLANNED))
    assert promises.perform(effect("2", EffectKind.APPOINTMENT_BOOKED, slot=PLANNED))


def a_hold_becomes_the_booking_and_outlives_the_call(calls: CallStore) -> None:
    """Closing the call releases holds, not bookings."""
    promises = _with_slots(calls)
    assert promises.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert promises.perform(effect("2", EffectKind.SLOT_HELD, slot=EVENING))
    assert promises.perform(effect("3", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    promises.close()
    assert (_left(calls), _left(calls, "S2")) == (0, 1)
    assert not _promises(calls, "call 2").perform(effect("1", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))


def a_parcel_has_one_booking(calls: CallStore) -> None:
    """A new booking frees the place of the one it replaces; so do a withdrawal and a refused parcel."""
    promises = _with_slots(calls)
    assert promises.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    assert promises.perform(effect("2", EffectKind.APPOINTMENT_BOOKED, slot=EVENING))
    assert (_left(calls), _left(calls, "S2")) == (1, 0)
    assert promises.perform(effect("3", EffectKind.WITHDRAWN, what=EffectKind.APPOINTMENT_BOOKED.value))
    assert _left(calls, "S2") == 1
    assert promises.perform(effect("4", EffectKind.APPOINTMENT_BOOKED, slot=EVENING))
    assert promises.perform(effect("5", EffectKind.PARCEL_REFUSED))
    assert _left(calls, "S2") == 1


def two_parcels_of_one_call_share_a_stop(calls: CallStore) -> None:
    """One stop brings both, and stays taken until neither needs it."""
    promises = _with_slots(calls)
    assert promises.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    assert promises.perform(effect("2", EffectKind.APPOINTMENT_BOOKED, "P2", slot=AFTERNOON))
    assert promises.perform(effect("3", EffectKind.PARCEL_REFUSED))
    assert _left(calls) == 0
    assert promises.perform(effect("4", EffectKind.PARCEL_REFUSED, "P2"))
    assert _left(calls) == 1


def slots_can_be_renewed_while_places_are_taken(calls: CallStore) -> None:
    """A smaller capacity never makes places negative, a larger one lets others in."""
    promises = _with_slots(calls)
    assert promises.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    calls.add_slots(POOL, (Slot("S1", AFTERNOON, 0),))
    assert _left(calls) == 0
    calls.add_slots(POOL, (Slot("S1", AFTERNOON, 2),))
    assert _left(calls) == 1


def a_slot_that_was_taken_away_is_not_booked_any_more(calls: CallStore) -> None:
    """Not even where it was held; who has booked keeps the place, also for further parcels."""
    first, second = _with_slots(calls, 2), _promises(calls, "call 2")
    assert first.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    assert second.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    calls.add_slots(POOL, (Slot("S1", AFTERNOON, 0),))
    assert not second.perform(effect("2", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert not second.perform(effect("3", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    assert first.perform(effect("2", EffectKind.APPOINTMENT_BOOKED, "P2", slot=AFTERNOON))
    second.close()
    calls.add_slots(POOL, (Slot("S1", AFTERNOON, 2),))
    assert _left(calls) == 1


def of_holds_in_a_slot_that_became_smaller_the_first_are_booked(calls: CallStore) -> None:
    """As many as there are places left."""
    first, second = _with_slots(calls, 2), _promises(calls, "call 2")
    assert first.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert second.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    calls.add_slots(POOL, (Slot("S1", AFTERNOON, 1),))
    assert second.perform(effect("2", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    assert not first.perform(effect("2", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))


def promises_are_listed_as_the_stream_shows_them(calls: CallStore) -> None:
    """What was refused is not among them."""
    promises = _with_slots(calls)
    assert promises.perform(effect("1", EffectKind.ADDRESS_CHANGED, address=Address("Maple Street", "42")))
    assert not promises.perform(effect("2", EffectKind.SLOT_HELD, slot=PLANNED))
    (kept,) = calls.promised("call 1")
    assert (kept["effect"], kept["parcel"]) == ("address_changed", "P1")
    assert isinstance(kept["address"], dict)
    assert kept["address"]["house_number"] == "42"


def a_journal_reads_back_in_order(calls: CallStore) -> None:
    """Each call has its own."""
    journal = calls.journal("call 1")
    journal.append(Answered(), NOW)
    journal.append(Digits("62704"), NOW + timedelta(seconds=3))
    calls.journal("call 2").append(Answered(), NOW)
    expected = (Entry(NOW, Answered()), Entry(NOW + timedelta(seconds=3), Digits("62704")))
    assert calls.events("call 1") == expected


def turns_read_back_in_order(calls: CallStore) -> None:
    """A number that comes twice is kept once."""
    second, first = (
        SpokenTurn(2, assistant=False, text="yes", at=4.5),
        SpokenTurn(1, assistant=True, text="Hello", at=0.2),
    )
    for turn in (second, first, replace(first, text="again")):
        calls.add_turn("call 1", turn)
    assert calls.turns("call 1") == (first, second)


def an_opted_out_number_is_not_dialled(calls: CallStore) -> None:
    """It holds at once, for every call, and is no news the second time."""
    assert not calls.suppressed(PHONE)
    assert _promises(calls, "earlier").perform(effect("1", EffectKind.OPTED_OUT, None))
    calls.suppress(PHONE, NOW)
    assert calls.suppressed(PHONE)
    assert not calls.begin_attempt(CallPlace("single", POOL, PHONE), NOW)
    assert calls.begin_attempt(CallPlace("other", POOL, OTHER), NOW)


def a_call_is_begun_once_and_over_once(calls: CallStore) -> None:
    """Meanwhile it is open; whoever ends it second changes nothing."""
    single = CallPlace("single", POOL, PHONE)
    assert calls.begin_attempt(single, NOW, "boot 1")
    assert not calls.begin_attempt(single, NOW, "boot 2")
    assert calls.begin_attempt(CallPlace("other", POOL, OTHER), NOW + timedelta(seconds=1), "boot 2")
    calls.answered("single", NOW + timedelta(seconds=9))
    calls.answered("single", NOW + timedelta(seconds=12))
    assert calls.open_attempt("single") == OpenAttempt(single, "boot 1", NOW, NOW + timedelta(seconds=9))
    assert [one.place.call for one in calls.open_attempts()] == ["single", "other"]
    assert [one.place.call for one in calls.open_attempts("boot 2")] == ["other"]
    assert calls.finish_attempt("single", AttemptResult("remote_hangup", NOW))
    assert not calls.finish_attempt("single", AttemptResult("busy", NOW))
    assert not calls.finish_attempt("unknown", AttemptResult("busy", NOW))
    assert calls.open_attempt("single") is None
    assert [one.place.call for one in calls.open_attempts()] == ["other"]


def the_end_of_a_call_releases_what_it_held(calls: CallStore) -> None:
    """Nothing is left held."""
    promises = _with_slots(calls)
    assert calls.begin_attempt(CallPlace("call 1", POOL, PHONE), NOW)
    assert promises.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert calls.finish_attempt("call 1", AttemptResult("remote_hangup", NOW))
    assert _left(calls) == 1


def a_place_that_was_held_too_long_goes_to_whoever_needs_it(calls: CallStore) -> None:
    """A booked one does not; and who comes back too late is refused, or gets the place where it is still free."""
    first, second, third = _with_slots(calls), _promises(calls, "call 2"), _promises(calls, "call 3")
    assert first.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert third.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, slot=EVENING))
    begun = datetime.now(UTC)
    assert calls.release_expired(begun + HELD_FOR - timedelta(minutes=1)) == 0
    assert not second.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert calls.release_expired(begun + HELD_FOR + timedelta(minutes=1)) == 1
    assert (_left(calls), _left(calls, "S2")) == (1, 0)
    assert second.perform(effect("2", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert not first.perform(effect("2", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    second.close()
    assert first.perform(effect("3", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    assert calls.release_expired(begun + 9 * HELD_FOR) == 0
    assert _left(calls) == 0


def a_place_held_twice_is_given_back_once(calls: CallStore) -> None:
    """A call that offers a place once more still holds one."""
    promises = _with_slots(calls)
    assert promises.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert promises.perform(effect("2", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert calls.release_expired(datetime.now(UTC) + 2 * HELD_FOR) == 1
    assert calls.release_expired(datetime.now(UTC) + 2 * HELD_FOR) == 0
    assert _left(calls) == 1


CALL_CHECKS: Final[tuple[CallCheck, ...]] = (
    slots_come_back_as_they_were_added,
    the_last_place_is_held_by_one_call_only,
    the_same_key_changes_nothing_and_gives_the_first_answer,
    one_window_is_the_same_in_any_zone,
    a_window_that_is_no_slot_cannot_be_held_but_booked,
    a_hold_becomes_the_booking_and_outlives_the_call,
    a_parcel_has_one_booking,
    two_parcels_of_one_call_share_a_stop,
    slots_can_be_renewed_while_places_are_taken,
    a_slot_that_was_taken_away_is_not_booked_any_more,
    of_holds_in_a_slot_that_became_smaller_the_first_are_booked,
    promises_are_listed_as_the_stream_shows_them,
    a_journal_reads_back_in_order,
    turns_read_back_in_order,
    an_opted_out_number_is_not_dialled,
    a_call_is_begun_once_and_over_once,
    the_end_of_a_call_releases_what_it_held,
    a_place_that_was_held_too_long_goes_to_whoever_needs_it,
    a_place_held_twice_is_given_back_once,
)
