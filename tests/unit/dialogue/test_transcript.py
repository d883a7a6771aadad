"""A transcript is written down, read back and replayed to the same result."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.dialogue import bargaining, slots
from doorstep.dialogue.bargaining import SellerAct, saying
from doorstep.dialogue.events import (
    Answered,
    AnsweredBy,
    AnswererKnown,
    Digits,
    EffectDone,
    Event,
    HungUp,
    Silence,
    Spoken,
    UserTurn,
)
from doorstep.dialogue.transcript import Entry, decode, encode, read, replay, types_of, write
from doorstep.errors import BadInput
from doorstep.languages.en import pack
from doorstep.runtime.address_mending import mending_in
from doorstep.runtime.conversation import Conversation
from doorstep.runtime.world_file import read_world
from doorstep.skills.delivery.skill import DeliverySkill
from doorstep.skills.delivery.state import begin
from tests.dialogues.stage import REGISTER, world
from tests.unit.delivery.random_customer import NOW, turns

EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.just(Answered()),
    st.just(Silence()),
    st.just(HungUp()),
    turns.map(UserTurn),
    st.builds(Digits, st.text(alphabet="0123456789*#", min_size=1)),
    st.builds(AnswererKnown, st.sampled_from(AnsweredBy)),
    st.builds(EffectDone, st.just("slot_held-1"), st.booleans()),
    st.builds(Spoken, st.just(()), st.booleans()),
)


@settings(max_examples=150)
@given(event=EVENTS)
def test_what_is_written_down_is_read_back(event: Event) -> None:
    entry = Entry(NOW, event)
    assert read(write(entry)) == entry


@pytest.mark.parametrize(
    "line", ["", "{}", "[]", '{"at": "yesterday", "event": {}}', '{"at": 1, "event": {"$": "Nothing"}}']
)
def test_a_line_of_another_form_is_refused(line: str) -> None:
    with pytest.raises(BadInput):
        read(line)


class _Written:
    """A journal that keeps the lines."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def append(self, event: Event, at: datetime) -> None:
        self.lines.append(write(Entry(at, event)))


class _Stored:
    """Promises that can always be kept."""

    def perform(self, effect: object) -> bool:
        return True

    def close(self) -> None:
        return


def test_values_of_another_skill_are_read_back_with_its_types() -> None:
    said = saying(SellerAct.COUNTER, amount=slots.Money(36000, "USD"), until=datetime(2026, 11, 24, 9, tzinfo=UTC))
    values = (said, timedelta(hours=48), frozenset({"m2", "m1"}), {"b1": None})
    written = json.dumps(encode(values))
    assert decode(json.loads(written), types_of(bargaining, slots)) == values
    assert encode(frozenset("cab")) == encode(frozenset("bca"))


def test_what_an_address_register_mended_is_replayed_without_the_register() -> None:
    real = read_world(json.dumps(world()))
    journal = _Written()
    talk = Conversation(real, pack(), _Stored(), journal, mending=mending_in(real, REGISTER))
    talk.answered(NOW)
    talk.say("Please deliver it to 12 Oke Lane.", NOW)
    talk.digits("62706", NOW)
    talk.say("yes", NOW)
    steps = replay([read(line) for line in journal.lines], begin(real), DeliverySkill())
    promised = steps[-1].state.skill.promise.address
    assert promised == talk.outcome().parcels[0].address
    assert promised is not None
    assert (promised.street, promised.postcode, promised.city) == ("Oak Lane", "62706", "Springfield")


def test_a_call_is_replayed_to_the_same_state_and_rules() -> None:
    real = read_world(json.dumps(world()))
    journal = _Written()
    talk = Conversation(real, pack(), _Stored(), journal)
    rules = [talk.answered(NOW).rule]
    said = ("I'm not home in the morning.", "What is it, anyway?", "Put it at my door.", "That's all, bye.")
    rules += [talk.say(words, NOW).rule for words in said]
    skill = DeliverySkill()
    steps = replay([read(line) for line in journal.lines], begin(real), skill)
    assert [step.rule for step in steps if step.rule in rules] == rules
    assert steps[-1].state.ended
    again = replay([read(line) for line in journal.lines], begin(real), skill)
    assert again == steps
