"""What every store of campaigns has to do: orders and their people, what is due, what is called off.

Run every check over an empty store:

    @pytest.mark.parametrize("check", CAMPAIGN_CHECKS, ids=lambda check: check.__name__)
    def test_my_store(check, store):
        check(store)
"""

# ruff: noqa: S101 - a check is made of assertions

from datetime import datetime, timedelta
from typing import Final

from doorstep.campaigns.case import Consent, Purpose
from doorstep.campaigns.next_step import End, Stop, Wait
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.slots import Window
from doorstep.ports.call_store import AttemptResult, Closing
from doorstep.ports.campaign_store import Added, Calling, CampaignState, ContactState, Row
from doorstep.ports.feasibility import Spot
from doorstep.skills.delivery.world import Slot
from doorstep.testing.store_conformance import (
    AFTERNOON,
    NAME,
    NOW,
    OTHER,
    PHONE,
    Store,
    StoreCheck,
    campaign,
    effect,
    order,
    place,
)

HOUR: Final = timedelta(hours=1)
THIRD: Final = "+12025550125"


def orders_of_one_person_are_one_contact(store: Store) -> None:
    """Same number, name and language: one call for all of them."""
    contacts = campaign(store, order(1), order(2), order(3, recipient="Kim Morgan"), order(4, OTHER))
    assert [[one.parcel.id for one in contact.orders] for contact in contacts] == [
        ["order 1", "order 2"],
        ["order 3"],
        ["order 4"],
    ]
    assert contacts[0].orders[0] == order(1)
    assert store.campaigns.due(NOW, 1) == contacts[:1]
    assert store.campaigns.states(NAME) == {ContactState.WAITING: 3}


def every_contact_has_a_case_of_its_own(store: Store) -> None:
    """It names the contact in every campaign, and a contact is found by it."""
    first, second = campaign(store, order(1), order(2, OTHER))
    (elsewhere,) = campaign(store, order(1), name="december")
    assert len({first.case, second.case, elsewhere.case}) == 3
    assert store.campaigns.contact(second.case) == second
    assert (second.campaign, elsewhere.campaign, second.number, second.feed) == (NAME, "december", 0, 0)
    assert store.campaigns.contact("unknown") is None


def an_order_that_comes_again_is_no_second_order(store: Store) -> None:
    """It is renewed until it was dialled, then left alone."""
    campaign(store, order(1))
    assert store.campaigns.add_orders(NAME, (order(1), order(2))) == Added(new=1, known=1)
    assert store.campaigns.add_orders(NAME, (order(1, recipient="Kim Morgan"),)) == Added(changed=1)
    assert store.campaigns.add_orders(NAME, (order(2, recipient="Kim Morgan"),)) == Added(changed=1)
    (kim,) = store.campaigns.due(NOW, 10)
    assert {one.parcel.id for one in kim.orders} == {"order 1", "order 2"}
    assert store.calls.begin_attempt(place(kim), NOW)
    assert store.campaigns.add_orders(NAME, (order(1),)) == Added(known=1)
    assert store.campaigns.add_orders(NAME, (order(3, recipient="Kim Morgan"),)) == Added(new=1)
    assert len(store.campaigns.due(NOW, 10)) == 1


def an_order_says_when_to_call(store: Store) -> None:
    """All it says comes back, and a contact takes the first deadline and the most urgent priority of its orders."""
    calling = Calling(NOW + HOUR, 3, "America/Chicago", Spot(39.8, -89.6), "order of 20 November")
    (contact,) = campaign(store, order(1), order(2, calling=calling), order(3, calling=Calling(NOW + 2 * HOUR, 5)))
    assert contact.orders[1].calling == calling
    assert contact.priority == 3
    later = order(2, calling=Calling(NOW + 3 * HOUR))
    assert store.campaigns.add_orders(NAME, (later,)) == Added(changed=1)
    (contact,) = store.campaigns.due(NOW, 10)
    assert contact.priority == 5


def the_most_urgent_is_due_first(store: Store) -> None:
    """By priority, then deadline, then when it is due; never planned is due at once."""
    late, soon = Calling(NOW + 5 * HOUR), Calling(NOW + HOUR)
    numbers = [f"+1202555013{last}" for last in range(5)]
    callings = (Calling(), late, soon, Calling(NOW + 9 * HOUR, 2), Calling())
    each = [order(number, numbers[number], calling=calling) for number, calling in enumerate(callings)]
    plain, *_, put_off = sorted(campaign(store, *each), key=lambda one: one.phone)
    assert store.campaigns.settle(put_off.key, Wait(NOW, "window"))
    assert [one.phone[-1] for one in store.campaigns.due(NOW, 10)] == ["3", "2", "1", "0", "4"]
    assert store.campaigns.settle(plain.key, Wait(NOW, "cut_off", 1))
    assert [one.phone[-1] for one in store.campaigns.due(NOW, 2)] == ["0", "3"]
    assert store.campaigns.settle(plain.key, Wait(NOW, "window"))
    assert [one.phone[-1] for one in store.campaigns.due(NOW, 2)] == ["0", "3"]  # put off, and as urgent as before
    assert store.campaigns.due(NOW, 10, "elsewhere") == ()


def what_is_due_later_waits(store: Store) -> None:
    """The next moment is told, those in the engine's hands included; who was never planned is due whenever it is."""
    assert store.campaigns.next_due(NOW) is None
    first, second = campaign(store, order(1), order(2, OTHER))
    for moment in (NOW - HOUR, NOW, NOW + 9 * HOUR):
        assert store.campaigns.next_due(moment, NAME) == moment
    assert store.campaigns.settle(first.key, Wait(NOW + HOUR, "window", 4))
    assert store.campaigns.settle(second.key, Wait(NOW + 2 * HOUR, "busy"))
    assert store.campaigns.due(NOW, 10) == ()
    (due,) = store.campaigns.due(NOW + HOUR, 10)
    assert (due.key, due.due_at, due.reason, due.priority) == (first.key, NOW + HOUR, "window", 4)
    store.campaigns.handed_in({first.key: 1})
    assert store.campaigns.next_due(NOW) == NOW + HOUR
    assert store.campaigns.next_due(NOW, "elsewhere") is None
    store.campaigns.set_state(NAME, CampaignState.PAUSED)
    assert store.campaigns.next_due(NOW) is None
    assert store.campaigns.due(NOW + 3 * HOUR, 10) == ()


def what_is_handed_in_is_in_hand_until_it_goes_on(store: Store) -> None:
    """An older time changes nothing, and what was handed in again cannot be put off by who had it before."""
    first, second = campaign(store, order(1), order(2, OTHER))
    store.campaigns.handed_in({first.key: 1, second.key: 1})
    assert store.campaigns.due(NOW, 10) == ()
    assert [(one.key, one.feed) for one in store.campaigns.in_hand(10)] == [(first.key, 1), (second.key, 1)]
    assert [one.key for one in store.campaigns.in_hand(10, first.key)] == [second.key]
    assert [one.key for one in store.campaigns.in_hand(1)] == [first.key]
    assert store.campaigns.settle(first.key, Wait(NOW, "line"), 1)
    store.campaigns.handed_in({first.key: 1})
    assert [one.key for one in store.campaigns.due(NOW, 10)] == [first.key]
    store.campaigns.handed_in({first.key: 2})
    assert not store.campaigns.settle(first.key, Wait(NOW + HOUR, "line"), 1)
    assert store.calls.begin_attempt(place(second), NOW)
    assert [one.key for one in store.campaigns.in_hand(10)] == [first.key]
    assert not store.campaigns.settle(second.key, Wait(NOW, "line"), 1)


def a_task_that_is_over_before_it_is_noted_leaves_nothing_in_hand(store: Store) -> None:
    """The engine can be quicker than who feeds it."""
    (contact,) = campaign(store, order(1))
    assert store.campaigns.settle(contact.key, Wait(NOW + HOUR, "window"), 1)
    store.campaigns.handed_in({contact.key: 1})
    assert store.campaigns.in_hand(10) == ()
    (due,) = store.campaigns.due(NOW + HOUR, 10)
    assert due.feed == 1


def a_case_ends_without_an_attempt(store: Store) -> None:
    """For good: it does not wait any more."""
    (contact,) = campaign(store, order(1))
    assert store.campaigns.settle(contact.key, Stop(End.GIVEN_UP, "deadline"))
    assert not store.campaigns.settle(contact.key, Wait(NOW, "window"))
    assert not store.calls.begin_attempt(place(contact), NOW)
    assert store.campaigns.states(NAME) == {ContactState.GIVEN_UP: 1}
    (row,) = store.campaigns.rows(NAME)
    assert row == Row(order(1), ContactState.GIVEN_UP, reason="deadline")


def what_waits_in_a_cancelled_campaign_ends(store: Store) -> None:
    """So many at a time; who is being talked to ends with their call, and other campaigns go on."""
    waiting, talking, later = campaign(store, order(1), order(2, OTHER), order(3, "+12025550139"))
    campaign(store, order(1), name="december")
    assert store.calls.begin_attempt(place(talking), NOW)
    assert store.campaigns.settle(later.key, Wait(NOW + HOUR, "busy"))
    assert store.campaigns.end_cancelled(10, NOW) == 0
    assert store.campaigns.set_state(NAME, CampaignState.CANCELLED)
    assert [store.campaigns.end_cancelled(1, NOW) for _ in range(3)] == [1, 1, 0]
    assert store.campaigns.states(NAME) == {ContactState.CANCELLED: 2, ContactState.DIALLED: 1}
    assert {row.reason for row in store.campaigns.rows(NAME) if row.state is ContactState.CANCELLED} == {"campaign"}
    assert store.calls.finish_attempt(place(talking).call, AttemptResult("busy", NOW), Closing(Wait(NOW, "busy")))
    assert store.campaigns.end_cancelled(10, NOW) == 1
    assert store.campaigns.states("december") == {ContactState.WAITING: 1}
    assert not store.calls.begin_attempt(place(waiting), NOW)


def a_campaign_opened_again_keeps_its_state_and_bookings(store: Store) -> None:
    """Only the template and the capacities are renewed; its purpose stays."""
    campaign(store, order(1))
    store.campaigns.set_state(NAME, CampaignState.PAUSED)
    slots = (Slot("S1", AFTERNOON, 5),)
    renewed = store.campaigns.open_campaign(NAME, '{"region": "GB"}', slots, NOW, Purpose.ADVERTISING)
    assert (renewed.state, renewed.template) == (CampaignState.PAUSED, '{"region": "GB"}')
    assert renewed.purpose is Purpose.DELIVERY
    assert store.campaigns.campaign(NAME) == renewed
    assert store.campaigns.campaign("unknown") is None
    assert store.campaigns.campaigns() == (renewed,)
    assert store.calls.free_slots(renewed.pool) == (Slot("S1", AFTERNOON, 5),)
    advertising = store.campaigns.open_campaign("sale", "{}", (), NOW, Purpose.ADVERTISING)
    assert store.campaigns.campaign("sale") == advertising
    assert advertising.purpose is Purpose.ADVERTISING


def a_cancelled_order_is_called_about_no_more(store: Store) -> None:
    """Its contact goes on with the others; without another the case ends. What is over stays as it is."""
    first, second = campaign(store, order(1), order(2), order(3, OTHER))
    assert store.campaigns.cancel_order("order 1", "delivered") == (first.case,)
    assert store.campaigns.cancel_order("order 1", "withdrawn") == ()
    assert store.campaigns.cancel_order("unknown", "delivered") == ()
    (left, _) = store.campaigns.due(NOW, 10)
    assert [one.parcel.id for one in left.orders] == ["order 2"]
    assert store.campaigns.cancel_order("order 2", "withdrawn", "elsewhere") == ()
    assert store.campaigns.cancel_order("order 2", "withdrawn", NAME) == (first.case,)
    assert not store.calls.begin_attempt(place(first), NOW)
    assert store.campaigns.states(NAME) == {ContactState.CANCELLED: 1, ContactState.WAITING: 1}
    assert [(row.state, row.reason) for row in store.campaigns.rows(NAME)] == [
        (ContactState.CANCELLED, "delivered"),
        (ContactState.CANCELLED, "withdrawn"),
        (ContactState.WAITING, ""),
    ]
    assert store.campaigns.settle(second.key, Stop(End.CALLED, "appointment"))
    assert store.campaigns.cancel_order("order 3", "delivered") == ()
    assert store.campaigns.add_orders(NAME, (order(1),)) == Added(known=1)


def a_cancelled_order_gives_its_place_back(store: Store) -> None:
    """Also where all was agreed and nobody would be called again; what others have booked stays."""
    (contact, other) = campaign(store, order(1), order(2), order(3, OTHER))
    begin = datetime.fromisoformat("2199-11-23T14:00:00-06:00")
    window = Window(begin, begin + timedelta(hours=2))
    pool = place(contact).pool
    store.calls.add_slots(pool, (Slot("far", window, 2),))
    for one, parcels in ((contact, ("order 1", "order 2")), (other, ("order 3",))):
        assert store.calls.begin_attempt(place(one), NOW)
        perform = store.calls.promises(place(one)).perform
        assert all(
            perform(effect(f"book {each}", EffectKind.APPOINTMENT_BOOKED, each, slot=window)) for each in parcels
        )
        assert store.calls.finish_attempt(place(one).call, AttemptResult("remote_hangup", NOW))
    for cancelled, free in (("order 1", 0), ("order 2", 1), ("order 2", 1)):
        store.campaigns.cancel_order(cancelled, "withdrawn")
        left = [slot.capacity for slot in store.calls.free_slots(pool)]
        assert left[-1] == free
    assert store.campaigns.states(NAME) == {ContactState.CALLED: 2}


def an_order_is_cancelled_in_every_campaign(store: Store) -> None:
    """Unless one is named."""
    (here,) = campaign(store, order(1))
    (there,) = campaign(store, order(1), name="december")
    assert set(store.campaigns.cancel_order("order 1", "delivered")) == {here.case, there.case}


def who_must_not_be_talked_to_any_more_is_told(store: Store) -> None:
    """Everything cancelled, or opted out elsewhere; who opts out in the call itself is said goodbye to."""
    one, two, three = campaign(store, order(1), order(2, OTHER), order(3, THIRD))
    cases = [one.case, two.case, three.case, "unknown"]
    for contact in (one, two, three):
        assert store.calls.begin_attempt(place(contact), NOW)
    assert store.campaigns.unwanted(cases) == {}
    assert store.campaigns.unwanted([]) == {}
    assert store.campaigns.cancel_order("order 1", "delivered") == (one.case,)
    store.calls.suppress(OTHER, NOW)
    assert store.calls.promises(place(three)).perform(effect("1", EffectKind.OPTED_OUT, None))
    assert store.campaigns.unwanted(cases) == {one.case: "delivered", two.case: "opted_out"}
    assert store.campaigns.unwanted([two.case]) == {two.case: "opted_out"}


def consents_are_kept_in_order(store: Store) -> None:
    """Nothing is overwritten, the same word twice is one; who was blocked for want of it is considered again."""
    (contact,) = campaign(store, order(1))
    assert store.campaigns.settle(contact.key, Stop(End.BLOCKED, "consent"))
    yes = Consent(Purpose.DELIVERY, given=True, at=NOW - HOUR, proof="form 17")
    no = Consent(Purpose.ADVERTISING, given=False, at=NOW - 2 * HOUR, proof="letter")
    store.campaigns.add_consents(PHONE, (yes, yes, no))
    store.campaigns.add_consents(PHONE, (yes,))
    assert store.campaigns.history(contact.key, NOW).consents == (no, yes)
    assert [one.key for one in store.campaigns.due(NOW, 10)] == [contact.key]
    store.campaigns.add_consents(OTHER, ())


CAMPAIGN_CHECKS: Final[tuple[StoreCheck, ...]] = (
    orders_of_one_person_are_one_contact,
    every_contact_has_a_case_of_its_own,
    an_order_that_comes_again_is_no_second_order,
    an_order_says_when_to_call,
    the_most_urgent_is_due_first,
    what_is_due_later_waits,
    what_is_handed_in_is_in_hand_until_it_goes_on,
    a_task_that_is_over_before_it_is_noted_leaves_nothing_in_hand,
    a_case_ends_without_an_attempt,
    what_waits_in_a_cancelled_campaign_ends,
    a_campaign_opened_again_keeps_its_state_and_bookings,
    a_cancelled_order_is_called_about_no_more,
    a_cancelled_order_gives_its_place_back,
    an_order_is_cancelled_in_every_campaign,
    who_must_not_be_talked_to_any_more_is_told,
    consents_are_kept_in_order,
)
