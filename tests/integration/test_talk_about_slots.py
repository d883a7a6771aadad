"""What is said where a place goes to somebody else, or is taken away, between the offer and the yes."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from doorstep.adapters.store.memory.calls import MemoryCalls
from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.dialogue.acts import AssistantAct
from doorstep.dialogue.commands import EffectKind
from doorstep.dialogue.slots import Window
from doorstep.languages.en import pack
from doorstep.ports.call_store import CallPlace, CallStore
from doorstep.ports.conversation import Reply
from doorstep.ports.promises import HELD_FOR
from doorstep.runtime.conversation import Conversation
from doorstep.runtime.world_file import read_world
from doorstep.skills.delivery.outcome import Disposition
from doorstep.skills.delivery.world import Slot
from doorstep.testing.store_conformance import effect
from tests.dialogues.stage import world
from tests.sqlite_stores import store_in_memory

REAL = read_world(json.dumps(world()))
NOW = REAL.now
POOL = "tour"
EVENING = REAL.slots[1]


@pytest.fixture(params=["memory", "sqlite"])
def calls(request: pytest.FixtureRequest) -> Iterator[CallStore]:
    store: CallStore = MemoryCalls()
    if request.param == "sqlite":
        store = SqlCalls(store_in_memory())
    store.add_slots(POOL, REAL.slots)
    yield store
    store.close()


def talk(calls: CallStore, call: str = "call 1") -> Conversation:
    return Conversation(REAL, pack(), calls.promises(CallPlace(call, POOL)), calls.journal(call))


def offered(calls: CallStore) -> Conversation:
    """A conversation in which the last place of the evening is offered, and the customer talks about something else."""
    conversation = talk(calls)
    conversation.answered(NOW)
    assert slot_of(conversation.say("No, in the evening please.", NOW)) == EVENING.window
    assert left(calls) == 0
    assert slot_of(conversation.say("What is in it?", NOW)) == EVENING.window
    return conversation


def slot_of(reply: Reply) -> Window | None:
    found = (one.values.get("slot") for one in reply.acts if one.kind is AssistantAct.OFFER_SLOT)
    slot = next(found, None)
    return slot if isinstance(slot, Window) else None


def left(calls: CallStore) -> int:
    return next(slot.capacity for slot in calls.free_slots(POOL) if slot.id == EVENING.id)


def expire(calls: CallStore) -> None:
    assert calls.release_expired(datetime.now(UTC) + HELD_FOR + timedelta(minutes=1)) == 1


def refused_politely(reply: Reply) -> None:
    """It was said that this is not to be had, and something else was offered."""
    kinds = [one.kind for one in reply.acts]
    assert kinds[0] is AssistantAct.INFORM_IMPOSSIBLE
    assert AssistantAct.CONFIRM_SLOT not in kinds
    assert slot_of(reply) not in {None, EVENING.window}


def test_a_yes_after_the_hold_has_ended_and_another_has_booked_gets_another_offer(calls: CallStore) -> None:
    conversation = offered(calls)
    expire(calls)
    other = calls.promises(CallPlace("call 2", POOL))
    assert other.perform(effect("1", EffectKind.APPOINTMENT_BOOKED, slot=EVENING.window))
    refused_politely(conversation.say("Yes, that's fine.", NOW))
    conversation.say("Yes.", NOW)
    conversation.hang_up(NOW)
    booked = conversation.outcome().parcels[0].appointment
    assert conversation.outcome().disposition is Disposition.APPOINTMENT
    assert booked != EVENING.window
    assert left(calls) == 0


def test_a_yes_after_the_hold_has_ended_and_nobody_came_is_booked(calls: CallStore) -> None:
    conversation = offered(calls)
    expire(calls)
    assert left(calls) == 1
    reply = conversation.say("Yes, that's fine.", NOW)
    assert AssistantAct.CONFIRM_SLOT in {one.kind for one in reply.acts}
    conversation.hang_up(NOW)
    assert left(calls) == 0


def test_a_slot_that_is_taken_away_while_it_is_offered_is_not_promised(calls: CallStore) -> None:
    conversation = offered(calls)
    calls.add_slots(POOL, (Slot(EVENING.id, EVENING.window, 0),))
    refused_politely(conversation.say("Yes, that's fine.", NOW))


def test_who_calls_the_same_customer_meanwhile_offers_something_else(calls: CallStore) -> None:
    offered(calls)
    second = talk(calls, "call 2")
    second.answered(NOW)
    reply = second.say("No, in the evening please.", NOW)
    assert slot_of(reply) != EVENING.window


def test_what_was_offered_is_free_again_once_the_call_is_over(calls: CallStore) -> None:
    offered(calls).hang_up(NOW)
    assert left(calls) == 1
