"""What every store has to do, the one in memory included; for us and for plugin authors.

Each check is a function whose name is the behaviour. Run every check over an empty store:

    @pytest.mark.parametrize("check", STORE_CHECKS, ids=lambda check: check.__name__)
    def test_my_store(check, store):
        check(store)
"""

# ruff: noqa: S101 - a check is made of assertions

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from doorstep.dialogue.acts import ActValue
from doorstep.dialogue.commands import Effect, EffectKind
from doorstep.dialogue.events import Answered, Digits
from doorstep.dialogue.slots import Address, Parcel, Window
from doorstep.dialogue.transcript import Entry
from doorstep.interface.json_shapes import outcome_line
from doorstep.ports.call_store import AttemptResult, CallPlace, CallStore, SpokenTurn
from doorstep.ports.campaign_store import Added, CampaignState, CampaignStore, Contact, ContactState, Order, Row
from doorstep.ports.promises import Promises
from doorstep.skills.delivery.outcome import Disposition, Outcome, ParcelOutcome
from doorstep.skills.delivery.world import Slot

NOW: Final = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
AFTERNOON: Final = Window(NOW + timedelta(hours=5), NOW + timedelta(hours=7))
EVENING: Final = Window(NOW + timedelta(hours=9), NOW + timedelta(hours=11))
PLANNED: Final = Window(NOW + timedelta(hours=1), NOW + timedelta(hours=3))
POOL: Final = "tour"
PHONE: Final = "+12025550123"
NAME: Final = "november"


@dataclass(frozen=True, slots=True)
class Store:
    """The two sides of one store."""

    calls: CallStore
    campaigns: CampaignStore


StoreCheck: TypeAlias = Callable[[Store], None]


def effect(key: str, kind: EffectKind, parcel: str | None = "P1", **values: ActValue) -> Effect:
    """Make an effect."""
    return Effect(key, kind, parcel, values)


def order(number: int, phone: str = PHONE, recipient: str = "Alex Morgan") -> Order:
    """Make an order of an invented person."""
    parcel = Parcel(
        f"order {number}", "ZTO", "Acme Papers", address=Address("Culture West Road", "588"), planned=PLANNED
    )
    return Order(recipient, phone, "en", parcel, {"gate": "blue"})


def _promises(store: Store, call: str = "call 1", phone: str = PHONE) -> Promises:
    return store.calls.promises(CallPlace(call, POOL, phone))


def _left(store: Store, slot: str = "S1") -> int:
    return next(one.capacity for one in store.calls.free_slots(POOL) if one.id == slot)


def _with_slots(store: Store, capacity: int = 1) -> Promises:
    store.calls.add_slots(POOL, (Slot("S1", AFTERNOON, capacity), Slot("S2", EVENING, 1)))
    return _promises(store)


def _campaign(store: Store, *orders: Order) -> tuple[Contact, ...]:
    store.campaigns.open_campaign(NAME, "{}", (Slot("S1", AFTERNOON, 1),), NOW)
    store.campaigns.add_orders(NAME, orders)
    return store.campaigns.waiting(NAME, 100)


def _place(contact: Contact, call: str = "call 1") -> CallPlace:
    return CallPlace(call, f"campaign {NAME}", contact.phone, contact.key)


def slots_come_back_as_they_were_added(store: Store) -> None:
    """Order, windows with their zone, and capacity stay."""
    _with_slots(store, 2)
    free = store.calls.free_slots(POOL)
    assert free == (Slot("S1", AFTERNOON, 2), Slot("S2", EVENING, 1))
    assert free[0].window.start.utcoffset() == AFTERNOON.start.utcoffset()
    assert store.calls.free_slots("elsewhere") == ()


def the_last_place_is_held_by_one_call_only(store: Store) -> None:
    """A second call is refused until the first lets go."""
    first, second = _with_slots(store), _promises(store, "call 2")
    assert first.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert not second.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert first.perform(effect("2", EffectKind.SLOT_RELEASED, slot=AFTERNOON))
    assert second.perform(effect("2", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert _left(store) == 0


def the_same_key_changes_nothing_and_gives_the_first_answer(store: Store) -> None:
    """Also where the first answer was no and it could be done by now."""
    first, second = _with_slots(store, 3), _promises(store, "call 2")
    assert all(first.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON)) for _ in range(3))
    assert _left(store) == 2
    assert first.perform(effect("2", EffectKind.SLOT_HELD, slot=EVENING))
    assert not second.perform(effect("1", EffectKind.SLOT_HELD, slot=EVENING))
    first.close()
    assert not second.perform(effect("1", EffectKind.SLOT_HELD, slot=EVENING))
    assert len(store.calls.promised("call 1")) == 2


def one_window_is_the_same_in_any_zone(store: Store) -> None:
    """A window written in another zone is the same slot."""
    promises = _with_slots(store)
    moved = Window(AFTERNOON.start.astimezone(PLANNED.start.tzinfo), AFTERNOON.end)
    in_utc = replace(moved, start=datetime.fromisoformat("2026-11-23T20:00:00+00:00"))
    assert promises.perform(effect("1", EffectKind.SLOT_HELD, slot=in_utc))


def a_window_that_is_no_slot_cannot_be_held_but_booked(store: Store) -> None:
    """The planned window is on the tour already."""
    promises = _with_slots(store)
    assert not promises.perform(effect("1", EffectKind.SLOT_HELD, slot=PLANNED))
    assert promises.perform(effect("2", EffectKind.APPOINTMENT_BOOKED, slot=PLANNED))


def a_hold_becomes_the_booking_and_outlives_the_call(store: Store) -> None:
    """Closing the call releases holds, not bookings."""
    promises = _with_slots(store)
    assert promises.perform(effect("1", EffectKind.SLOT_HELD, slot=AFTERNOON))
    assert promises.perform(effect("2", EffectKind.SLOT_HELD, slot=EVENING))
    assert promises.perform(effect("3", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    promises.close()
    assert (_left(store), _left(store, "S2")) == (0, 1)
    assert not _promises(store, "call 2").perform(effect("1", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))


def a_parcel_has_one_booking(store: Store) -> None:
    """A new booking frees the place of the one it replaces; so do a withdrawal and a refused parcel."""
    promises = _with_slots(store)
    assert promises.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    assert promises.perform(effect("2", EffectKind.APPOINTMENT_BOOKED, slot=EVENING))
    assert (_left(store), _left(store, "S2")) == (1, 0)
    assert promises.perform(effect("3", EffectKind.WITHDRAWN, what=EffectKind.APPOINTMENT_BOOKED.value))
    assert _left(store, "S2") == 1
    assert promises.perform(effect("4", EffectKind.APPOINTMENT_BOOKED, slot=EVENING))
    assert promises.perform(effect("5", EffectKind.PARCEL_REFUSED))
    assert _left(store, "S2") == 1


def two_parcels_of_one_call_share_a_stop(store: Store) -> None:
    """One stop brings both, and stays taken until neither needs it."""
    promises = _with_slots(store)
    assert promises.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    assert promises.perform(effect("2", EffectKind.APPOINTMENT_BOOKED, "P2", slot=AFTERNOON))
    assert promises.perform(effect("3", EffectKind.PARCEL_REFUSED))
    assert _left(store) == 0
    assert promises.perform(effect("4", EffectKind.PARCEL_REFUSED, "P2"))
    assert _left(store) == 1


def slots_can_be_renewed_while_places_are_taken(store: Store) -> None:
    """A smaller capacity never makes places negative, a larger one lets others in."""
    promises = _with_slots(store)
    assert promises.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, slot=AFTERNOON))
    store.calls.add_slots(POOL, (Slot("S1", AFTERNOON, 0),))
    assert _left(store) == 0
    store.calls.add_slots(POOL, (Slot("S1", AFTERNOON, 2),))
    assert _left(store) == 1


def promises_are_listed_as_the_stream_shows_them(store: Store) -> None:
    """What was refused is not among them."""
    promises = _with_slots(store)
    assert promises.perform(effect("1", EffectKind.ADDRESS_CHANGED, address=Address("Maple Street", "42")))
    assert not promises.perform(effect("2", EffectKind.SLOT_HELD, slot=PLANNED))
    (kept,) = store.calls.promised("call 1")
    assert (kept["effect"], kept["parcel"]) == ("address_changed", "P1")
    assert isinstance(kept["address"], dict)
    assert kept["address"]["house_number"] == "42"


def an_opt_out_holds_at_once_and_for_ever(store: Store) -> None:
    """Neither a campaign nor a single call rings there again."""
    (contact,) = _campaign(store, order(1))
    assert not store.calls.suppressed(PHONE)
    assert _promises(store, "earlier").perform(effect("1", EffectKind.OPTED_OUT, None))
    store.calls.suppress(PHONE, NOW)
    assert store.calls.suppressed(PHONE)
    assert not store.calls.begin_attempt(_place(contact), NOW)
    assert not store.calls.begin_attempt(CallPlace("single", POOL, PHONE), NOW)
    assert store.calls.begin_attempt(CallPlace("other", POOL, "+12025550124"), NOW)
    store.campaigns.mark_suppressed(contact.key)
    assert store.campaigns.states(NAME) == {ContactState.SUPPRESSED: 1}


def a_journal_reads_back_in_order(store: Store) -> None:
    """Each call has its own."""
    journal = store.calls.journal("call 1")
    journal.append(Answered(), NOW)
    journal.append(Digits("62704"), NOW + timedelta(seconds=3))
    store.calls.journal("call 2").append(Answered(), NOW)
    expected = (Entry(NOW, Answered()), Entry(NOW + timedelta(seconds=3), Digits("62704")))
    assert store.calls.events("call 1") == expected


def turns_read_back_in_order(store: Store) -> None:
    """A number that comes twice is kept once."""
    second, first = (
        SpokenTurn(2, assistant=False, text="yes", at=4.5),
        SpokenTurn(1, assistant=True, text="Hello", at=0.2),
    )
    for turn in (second, first, replace(first, text="again")):
        store.calls.add_turn("call 1", turn)
    assert store.calls.turns("call 1") == (first, second)


def orders_of_one_person_are_one_contact(store: Store) -> None:
    """Same number, name and language: one call for all of them."""
    contacts = _campaign(store, order(1), order(2), order(3, recipient="Kim Morgan"), order(4, "+12025550124"))
    assert [[one.parcel.id for one in contact.orders] for contact in contacts] == [
        ["order 1", "order 2"],
        ["order 3"],
        ["order 4"],
    ]
    assert contacts[0].orders[0] == order(1)
    assert store.campaigns.waiting(NAME, 1) == contacts[:1]
    assert store.campaigns.states(NAME) == {ContactState.WAITING: 3}


def an_order_that_comes_again_is_no_second_order(store: Store) -> None:
    """It is renewed until it was dialled, then left alone."""
    _campaign(store, order(1))
    assert store.campaigns.add_orders(NAME, (order(1), order(2))) == Added(new=1, known=1)
    assert store.campaigns.add_orders(NAME, (order(1, recipient="Kim Morgan"),)) == Added(changed=1)
    assert store.campaigns.add_orders(NAME, (order(2, recipient="Kim Morgan"),)) == Added(changed=1)
    (kim,) = store.campaigns.waiting(NAME, 10)
    assert {one.parcel.id for one in kim.orders} == {"order 1", "order 2"}
    assert store.calls.begin_attempt(_place(kim), NOW)
    assert store.campaigns.add_orders(NAME, (order(1),)) == Added(known=1)
    assert store.campaigns.add_orders(NAME, (order(3, recipient="Kim Morgan"),)) == Added(new=1)
    assert len(store.campaigns.waiting(NAME, 10)) == 1


def a_contact_is_dialled_once(store: Store) -> None:
    """Whoever asks second, and after the end, is told no."""
    (contact,) = _campaign(store, order(1))
    assert store.calls.begin_attempt(_place(contact), NOW)
    assert store.calls.place("call 1") == _place(contact)
    assert store.calls.place("call 2") is None
    assert not store.calls.begin_attempt(_place(contact, "call 2"), NOW)
    assert store.campaigns.states(NAME) == {ContactState.DIALLED: 1}
    store.calls.finish_attempt("call 1", AttemptResult("busy", NOW))
    assert not store.calls.begin_attempt(_place(contact, "call 3"), NOW)
    assert store.campaigns.waiting(NAME, 10) == ()
    assert store.campaigns.states(NAME) == {ContactState.CALLED: 1}


def an_attempt_in_which_nobody_was_rung_is_taken_back(store: Store) -> None:
    """The contact waits again and what was held is free; an attempt that ended is not undone."""
    (contact,) = _campaign(store, order(1))
    assert store.calls.begin_attempt(_place(contact), NOW)
    free = store.calls.free_slots(f"campaign {NAME}")
    assert store.calls.promises(_place(contact)).perform(effect("1", EffectKind.SLOT_HELD, "order 1", slot=AFTERNOON))
    store.calls.take_back_attempt("call 1")
    assert store.calls.free_slots(f"campaign {NAME}") == free
    assert store.calls.place("call 1") is None
    assert store.campaigns.states(NAME) == {ContactState.WAITING: 1}
    assert store.calls.begin_attempt(_place(contact, "call 2"), NOW)
    store.calls.finish_attempt("call 2", AttemptResult("busy", NOW))
    store.calls.take_back_attempt("call 2")
    assert store.campaigns.states(NAME) == {ContactState.CALLED: 1}


def only_an_active_campaign_dials(store: Store) -> None:
    """Paused ones go on later, cancelled ones never."""
    (contact,) = _campaign(store, order(1))
    assert store.campaigns.set_state(NAME, CampaignState.PAUSED)
    assert not store.calls.begin_attempt(_place(contact), NOW)
    assert store.campaigns.set_state(NAME, CampaignState.ACTIVE)
    assert store.campaigns.set_state(NAME, CampaignState.CANCELLED)
    assert not store.campaigns.set_state(NAME, CampaignState.ACTIVE)
    assert not store.calls.begin_attempt(_place(contact), NOW)
    assert not store.campaigns.set_state("unknown", CampaignState.PAUSED)


def a_campaign_opened_again_keeps_its_state_and_bookings(store: Store) -> None:
    """Only the template and the capacities are renewed."""
    _campaign(store, order(1))
    store.campaigns.set_state(NAME, CampaignState.PAUSED)
    renewed = store.campaigns.open_campaign(NAME, '{"region": "GB"}', (Slot("S1", AFTERNOON, 5),), NOW)
    assert (renewed.state, renewed.template) == (CampaignState.PAUSED, '{"region": "GB"}')
    assert store.campaigns.campaign(NAME) == renewed
    assert store.campaigns.campaign("unknown") is None
    assert store.campaigns.campaigns() == (renewed,)
    assert store.calls.free_slots(renewed.pool) == (Slot("S1", AFTERNOON, 5),)


def a_lost_attempt_is_ended_and_gives_back_what_it_held(store: Store) -> None:
    """What was promised in it stays; nobody is dialled a second time."""
    first, _ = _campaign(store, order(1), order(2, "+12025550124"))
    assert store.calls.begin_attempt(_place(first), NOW)
    promises = store.calls.promises(_place(first))
    assert promises.perform(effect("1", EffectKind.SLOT_HELD, "order 1", slot=AFTERNOON))
    assert promises.perform(effect("2", EffectKind.NOTE_TAKEN, "order 1", text="the gate is blue"))
    assert store.campaigns.abandon_attempts(NAME, NOW) == 1
    assert store.campaigns.abandon_attempts(NAME, NOW) == 0
    assert store.calls.free_slots(f"campaign {NAME}")[0].capacity == 1
    row = next(store.campaigns.rows(NAME))
    assert (row.state, row.cause, row.result) == (ContactState.CALLED, "dropped", None)
    assert [one["effect"] for one in row.promises] == ["slot_held", "note_taken"]


def one_process_runs_a_campaign(store: Store) -> None:
    """Another one takes over only from whom it names."""
    _campaign(store)
    assert store.campaigns.runner(NAME) is None
    assert store.campaigns.claim_run(NAME, "first", None)
    assert not store.campaigns.claim_run(NAME, "second", None)
    assert store.campaigns.runner(NAME) == "first"
    store.campaigns.leave_run(NAME, "second")
    assert store.campaigns.claim_run(NAME, "second", "first")
    store.campaigns.leave_run(NAME, "second")
    assert store.campaigns.runner(NAME) is None


def results_tell_what_became_of_each_order(store: Store) -> None:
    """In the order they came in, with the outcome and the promises of their own parcel."""
    contact, _ = _campaign(store, order(1), order(2, "+12025550124"), order(3))
    assert store.calls.begin_attempt(_place(contact), NOW)
    promises = store.calls.promises(_place(contact))
    assert promises.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, "order 1", slot=AFTERNOON))
    assert promises.perform(effect("2", EffectKind.CALLBACK_SCHEDULED, None, at=NOW))
    parcels = (ParcelOutcome("order 1", appointment=AFTERNOON), ParcelOutcome("order 3"))
    outcome = Outcome(Disposition.APPOINTMENT, parcels, disclosed=True, turns=4)
    store.calls.finish_attempt("call 1", AttemptResult("remote_hangup", NOW, outcome_line(outcome), NOW, "call 1.wav"))
    store.calls.finish_attempt("call 1", AttemptResult("busy", NOW))
    first, second, third = store.campaigns.rows(NAME)
    assert [row.order.parcel.id for row in (first, second, third)] == ["order 1", "order 2", "order 3"]
    assert (first.state, first.call, first.cause, first.dialled_at) == (
        ContactState.CALLED,
        "call 1",
        "remote_hangup",
        NOW,
    )
    assert first.result is not None
    assert (first.result["disposition"], first.result["turns"], first.result["disclosed"]) == ("appointment", 4, True)
    assert [one["effect"] for one in first.promises] == ["appointment_booked", "callback_scheduled"]
    assert [one["effect"] for one in third.promises] == ["callback_scheduled"]
    assert second == Row(order(2, "+12025550124"), ContactState.WAITING)


STORE_CHECKS: Final[tuple[StoreCheck, ...]] = (
    slots_come_back_as_they_were_added,
    the_last_place_is_held_by_one_call_only,
    the_same_key_changes_nothing_and_gives_the_first_answer,
    one_window_is_the_same_in_any_zone,
    a_window_that_is_no_slot_cannot_be_held_but_booked,
    a_hold_becomes_the_booking_and_outlives_the_call,
    a_parcel_has_one_booking,
    two_parcels_of_one_call_share_a_stop,
    slots_can_be_renewed_while_places_are_taken,
    promises_are_listed_as_the_stream_shows_them,
    an_opt_out_holds_at_once_and_for_ever,
    a_journal_reads_back_in_order,
    turns_read_back_in_order,
    orders_of_one_person_are_one_contact,
    an_order_that_comes_again_is_no_second_order,
    a_contact_is_dialled_once,
    only_an_active_campaign_dials,
    a_campaign_opened_again_keeps_its_state_and_bookings,
    a_lost_attempt_is_ended_and_gives_back_what_it_held,
    an_attempt_in_which_nobody_was_rung_is_taken_back,
    one_process_runs_a_campaign,
    results_tell_what_became_of_each_order,
)
