"""What every store has to do around an attempt: nobody is dialled twice, and its end is stored as a whole.

Run every check over an empty store:

    @pytest.mark.parametrize("check", ATTEMPT_CHECKS, ids=lambda check: check.__name__)
    def test_my_store(check, store):
        check(store)
"""

# ruff: noqa: S101 - a check is made of assertions

from dataclasses import replace
from datetime import timedelta
from typing import Final

from doorstep.campaigns.case import PastAttempt
from doorstep.campaigns.next_step import End, Stop, Wait
from doorstep.dialogue.commands import EffectKind
from doorstep.interface.json_shapes import outcome_line
from doorstep.ports.call_store import AttemptResult, Closing, OpenAttempt
from doorstep.ports.campaign_store import CampaignState, Contact, ContactState, Row
from doorstep.ports.feasibility import Spot
from doorstep.skills.delivery.outcome import Disposition, Outcome, ParcelOutcome
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
MINUTE: Final = timedelta(minutes=1)
BUSY: Final = AttemptResult("busy", NOW + MINUTE)
AGAIN: Final = Closing(Wait(NOW + HOUR, "busy"))


def _answered(disposition: Disposition = Disposition.HUNG_UP, *parcels: ParcelOutcome) -> AttemptResult:
    outcome = Outcome(disposition, parcels, disclosed=True, turns=4)
    return AttemptResult("remote_hangup", NOW + MINUTE, outcome_line(outcome), NOW, "call.wav")


def _made(store: Store, contact: Contact, result: AttemptResult = BUSY, closing: Closing = AGAIN) -> Contact:
    """Make the contact's next attempt; how they stand then."""
    where = place(contact, contact.number + 1)
    assert store.calls.begin_attempt(where, NOW, "boot 1")
    assert store.calls.finish_attempt(where.call, result, closing)
    found = store.campaigns.contact(contact.case)
    assert found is not None
    return found


def an_attempt_is_begun_once(store: Store) -> None:
    """Whoever asks second, by whatever name, is told no."""
    (contact,) = campaign(store, order(1))
    assert store.calls.begin_attempt(place(contact), NOW)
    assert not store.calls.begin_attempt(place(contact), NOW)
    assert not store.calls.begin_attempt(replace(place(contact), call="another"), NOW)
    assert not store.calls.begin_attempt(place(contact, 2), NOW)
    assert store.campaigns.states(NAME) == {ContactState.DIALLED: 1}
    assert store.campaigns.due(NOW + HOUR, 10) == ()


def a_number_rings_for_one_contact_at_a_time(store: Store) -> None:
    """Orders that name one person in two ways are two contacts, and so are those of two campaigns."""
    first, second = campaign(store, order(1, PHONE, "Alex Morgan"), order(2, PHONE, "A. Morgan"))
    (elsewhere,) = campaign(store, order(3, PHONE), name="another")
    assert store.calls.begin_attempt(place(first), NOW)
    assert not store.calls.begin_attempt(place(second), NOW)
    assert not store.calls.begin_attempt(place(elsewhere), NOW)
    assert store.campaigns.states(NAME) == {ContactState.DIALLED: 1, ContactState.WAITING: 1}
    assert store.calls.finish_attempt(place(first).call, BUSY, AGAIN)
    assert store.calls.begin_attempt(place(second), NOW)
    assert store.calls.finish_attempt(place(second).call, BUSY, AGAIN)
    assert store.calls.begin_attempt(place(elsewhere), NOW)


def attempts_of_a_contact_are_numbered(store: Store) -> None:
    """Only the next one may be begun, once each, after the one before is over."""
    (contact,) = campaign(store, order(1))
    assert not store.calls.begin_attempt(place(contact, 2), NOW)
    contact = _made(store, contact)
    assert (contact.number, contact.state) == (1, ContactState.WAITING)
    assert (contact.due_at, contact.reason) == (NOW + HOUR, "busy")
    assert store.campaigns.due(NOW, 10) == ()
    assert [one.key for one in store.campaigns.due(NOW + HOUR, 10)] == [contact.key]
    assert not store.calls.begin_attempt(replace(place(contact, 1), call="another"), NOW)
    contact = _made(store, contact, closing=Closing(Stop(End.GIVEN_UP, "attempts")))
    assert (contact.number, contact.state, contact.reason) == (2, ContactState.GIVEN_UP, "attempts")
    assert (contact.due_at, store.campaigns.due(NOW + HOUR, 10)) == (None, ())


def a_contact_without_a_next_step_counts_as_called(store: Store) -> None:
    """Nobody is dialled again by mistake."""
    (contact,) = campaign(store, order(1))
    assert _made(store, contact, closing=Closing()).state is ContactState.CALLED
    assert not store.calls.begin_attempt(place(contact, 2), NOW)


def only_an_active_campaign_dials(store: Store) -> None:
    """Paused ones go on later, cancelled ones never."""
    (contact,) = campaign(store, order(1))
    assert store.campaigns.set_state(NAME, CampaignState.PAUSED)
    assert not store.calls.begin_attempt(place(contact), NOW)
    assert store.campaigns.set_state(NAME, CampaignState.ACTIVE)
    assert store.campaigns.set_state(NAME, CampaignState.CANCELLED)
    assert not store.campaigns.set_state(NAME, CampaignState.ACTIVE)
    assert not store.calls.begin_attempt(place(contact), NOW)
    assert not store.campaigns.set_state("unknown", CampaignState.PAUSED)


def who_opts_out_is_not_dialled_in_any_campaign(store: Store) -> None:
    """Who waits there stops waiting at once; so does who is being talked to, and nobody is put off once more."""
    (here,) = campaign(store, order(1))
    (there,) = campaign(store, order(2), name="december")
    assert store.calls.begin_attempt(place(here), NOW)
    assert store.calls.promises(place(here)).perform(effect("1", EffectKind.OPTED_OUT, None))
    assert not store.calls.begin_attempt(place(there), NOW)
    assert store.campaigns.states("december") == {ContactState.SUPPRESSED: 1}
    assert store.campaigns.history(there.key, NOW).suppressed
    assert store.calls.finish_attempt(place(here).call, _answered(), AGAIN)
    assert store.campaigns.states(NAME) == {ContactState.SUPPRESSED: 1}
    assert next(store.campaigns.rows(NAME)).reason == "opted_out"
    (late,) = campaign(store, order(3), name="january")
    assert not store.calls.begin_attempt(place(late), NOW)


def a_call_back_goes_to_the_number_that_was_asked_for(store: Store) -> None:
    """The last one that stands counts; an opt-out there is one at both numbers."""
    (contact,) = campaign(store, order(1))
    promises = store.calls.promises(place(contact))
    assert store.calls.begin_attempt(place(contact), NOW)
    assert promises.perform(effect("1", EffectKind.CALLBACK_SCHEDULED, None, at=NOW + HOUR, to="+12025550166"))
    assert promises.perform(effect("2", EffectKind.CALLBACK_SCHEDULED, None, at=NOW + HOUR, to=OTHER))
    assert store.calls.finish_attempt(place(contact).call, _answered(Disposition.CALLBACK), AGAIN)
    (again,) = store.campaigns.due(NOW + HOUR, 10)
    assert (again.redial, again.dials, again.phone) == (OTHER, OTHER, PHONE)
    assert store.calls.begin_attempt(place(again, 2), NOW)
    second = store.calls.promises(place(again, 2))
    assert second.perform(effect("1", EffectKind.CALLBACK_SCHEDULED, None, at=NOW + HOUR))
    assert second.perform(effect("2", EffectKind.WITHDRAWN, None, what=EffectKind.CALLBACK_SCHEDULED.value))
    assert store.calls.finish_attempt(place(again, 2).call, _answered(), AGAIN)
    (again,) = store.campaigns.due(NOW + HOUR, 10)
    assert again.dials == OTHER
    assert store.calls.begin_attempt(place(again, 3), NOW)
    assert store.calls.promises(place(again, 3)).perform(effect("1", EffectKind.OPTED_OUT, None))
    assert store.calls.suppressed(OTHER)
    assert store.calls.suppressed(PHONE)


def an_order_cancelled_during_the_call_is_not_called_about_again(store: Store) -> None:
    """Whatever the end of the attempt would have made of the contact."""
    (contact,) = campaign(store, order(1))
    assert store.calls.begin_attempt(place(contact), NOW)
    assert store.campaigns.cancel_order("order 1", "delivered") == (contact.case,)
    assert store.campaigns.states(NAME) == {ContactState.DIALLED: 1}
    assert store.calls.finish_attempt(place(contact).call, BUSY, AGAIN)
    (row,) = store.campaigns.rows(NAME)
    assert (row.state, row.reason, row.due_at) == (ContactState.CANCELLED, "delivered", None)


def the_past_of_a_contact_is_told(store: Store) -> None:
    """Its attempts and promises, and what is known of its number from every campaign."""
    (contact,) = campaign(store, order(1), order(2))
    (elsewhere,) = campaign(store, order(9), name="december")
    contact = _made(store, contact)
    where = place(contact, 2)
    assert store.calls.begin_attempt(where, NOW + HOUR)
    promises = store.calls.promises(where)
    assert promises.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, "order 1", slot=AFTERNOON))
    assert promises.perform(effect("2", EffectKind.ADDRESS_CHANGED, "order 2"))
    store.calls.answered(where.call, NOW + HOUR)
    dropped = AttemptResult("dropped", NOW + HOUR + MINUTE)
    assert store.calls.finish_attempt(where.call, dropped, Closing(Wait(NOW + 2 * HOUR, "cut_off", 1)))
    where = place(contact, 3)
    assert store.calls.begin_attempt(where, NOW + 2 * HOUR)
    assert store.calls.promises(where).perform(effect("1", EffectKind.PARCEL_REFUSED, "order 2"))
    voicemail = replace(_answered(Disposition.VOICEMAIL), answered_at=NOW + 2 * HOUR)
    assert store.calls.finish_attempt(where.call, voicemail, AGAIN)
    past = store.campaigns.history(contact.key, NOW + 3 * HOUR)
    assert past.attempts == (
        PastAttempt(1, NOW, NOW + MINUTE, "busy"),
        PastAttempt(2, NOW + HOUR, NOW + HOUR + MINUTE, "dropped", "address_changed", answered=True),
        PastAttempt(3, NOW + 2 * HOUR, NOW + 2 * HOUR, "remote_hangup", "voicemail", answered=True, agreed=True),
    )
    assert [one["effect"] for one in past.promises] == ["appointment_booked", "address_changed", "parcel_refused"]
    known = store.campaigns.history(elsewhere.key, NOW + 3 * HOUR)
    assert known.number_dialled == (NOW, NOW + HOUR, NOW + 2 * HOUR)
    assert known.answered_before == (NOW + HOUR,)
    assert (known.attempts, known.suppressed) == ((), False)
    assert store.campaigns.history(elsewhere.key, NOW + timedelta(days=9)).number_dialled == ()


def results_tell_what_became_of_each_order(store: Store) -> None:
    """In the order they came in, with the last outcome and the promises of their own parcel over all calls."""
    first, _ = campaign(store, order(1), order(2, OTHER), order(3))
    assert store.calls.begin_attempt(place(first), NOW)
    promises = store.calls.promises(place(first))
    assert promises.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, "order 1", slot=AFTERNOON))
    parcels = (ParcelOutcome("order 1", appointment=AFTERNOON), ParcelOutcome("order 3"))
    result = _answered(Disposition.APPOINTMENT, *parcels)
    assert store.calls.finish_attempt(place(first).call, result, AGAIN)
    again = place(first, 2)
    assert store.calls.begin_attempt(again, NOW + HOUR)
    assert store.calls.promises(again).perform(effect("1", EffectKind.CALLBACK_SCHEDULED, None, at=NOW))
    assert store.calls.finish_attempt(again.call, BUSY, AGAIN)
    one, two, three = store.campaigns.rows(NAME)
    assert [row.order.parcel.id for row in (one, two, three)] == ["order 1", "order 2", "order 3"]
    assert (one.state, one.call, one.cause) == (ContactState.WAITING, again.call, "busy")
    assert (one.dialled_at, one.attempts, one.due_at, one.reason) == (NOW + HOUR, 2, NOW + HOUR, "busy")
    assert one.result is not None
    assert (one.result["disposition"], one.result["turns"], one.result["disclosed"]) == ("appointment", 4, True)
    assert [each["effect"] for each in one.promises] == ["appointment_booked", "callback_scheduled"]
    assert [each["effect"] for each in three.promises] == ["callback_scheduled"]
    assert two == Row(order(2, OTHER), ContactState.WAITING)


def the_causes_of_a_line_are_told(store: Store) -> None:
    """Oldest first, of that line only, from the moment asked for."""
    first, second = campaign(store, order(1), order(2, OTHER))
    _made(store, first, AttemptResult("busy", NOW + 2 * MINUTE))
    _made(store, second, AttemptResult("no_answer", NOW + MINUTE))
    assert store.campaigns.causes("main", NOW) == ("no_answer", "busy")
    assert store.campaigns.causes("main", NOW + 2 * MINUTE) == ("busy",)
    assert store.campaigns.causes("spare", NOW) == ()


def no_attempt_ends_before_it_began(store: Store) -> None:
    """Also where whoever ends it goes by an earlier clock."""
    (contact, answered) = campaign(store, order(1), order(2, OTHER))
    contact = _made(store, contact, AttemptResult("dropped", NOW - HOUR))
    assert store.calls.begin_attempt(place(answered), NOW)
    store.calls.answered(place(answered).call, NOW + MINUTE)
    assert store.calls.finish_attempt(place(answered).call, AttemptResult("dropped", NOW - HOUR), AGAIN)
    for key, ended in ((contact.key, NOW), (answered.key, NOW + MINUTE)):
        (past,) = store.campaigns.history(key, NOW + HOUR).attempts
        assert (past.dialled_at, past.ended_at) == (NOW, ended)


def where_a_call_belongs_comes_back(store: Store) -> None:
    """With line and spot, for whoever ends it in the place of a process that died."""
    (contact,) = campaign(store, order(1))
    where = replace(place(contact), spot=Spot(39.8, -89.6))
    assert store.calls.begin_attempt(where, NOW)
    assert store.calls.open_attempt(where.call) == OpenAttempt(where, "", NOW)


ATTEMPT_CHECKS: Final[tuple[StoreCheck, ...]] = (
    an_attempt_is_begun_once,
    a_number_rings_for_one_contact_at_a_time,
    attempts_of_a_contact_are_numbered,
    a_contact_without_a_next_step_counts_as_called,
    only_an_active_campaign_dials,
    who_opts_out_is_not_dialled_in_any_campaign,
    a_call_back_goes_to_the_number_that_was_asked_for,
    an_order_cancelled_during_the_call_is_not_called_about_again,
    the_past_of_a_contact_is_told,
    results_tell_what_became_of_each_order,
    the_causes_of_a_line_are_told,
    no_attempt_ends_before_it_began,
    where_a_call_belongs_comes_back,
)
