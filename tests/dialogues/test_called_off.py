"""From every state that a script comes to, a conversation that is called off ends within one turn."""

from collections.abc import Iterator
from functools import cache

import pytest

from doorstep.dialogue.acts import Act, AssistantAct, Expects
from doorstep.dialogue.commands import HangUp, Say
from doorstep.dialogue.engine import step
from doorstep.dialogue.events import CalledOff, OffReason
from doorstep.dialogue.speaking import CONFIRMING
from doorstep.dialogue.transcript import replay
from doorstep.runtime.world_file import read_world
from doorstep.skills.delivery.skill import DeliverySkill
from doorstep.skills.delivery.state import State
from doorstep.testing.script import Script
from tests.dialogues.stage import HERE, PACKS, MemoryStage, world

SKILL = DeliverySkill()
SCRIPTS = sorted((HERE / "en" / "delivery").glob("*.txt"))
REASONS = pytest.mark.parametrize("reason", OffReason)


@cache
def states() -> tuple[State, ...]:
    """Where every English script stood after each of its events, as long as it was not over."""
    return tuple(_states())


def _states() -> Iterator[State]:
    for path in SCRIPTS:
        stage = MemoryStage()
        Script(path.read_text(encoding="utf-8"), world(), read_world).play(PACKS["en"], stage)
        assert stage.begun is not None
        yield stage.begun
        for taken in replay(stage.events(), stage.begun, SKILL):
            if not taken.state.ended and not taken.state.wanted:
                yield taken.state


def last_words(state: State, reason: OffReason) -> tuple[Act, ...]:
    """What is said where it is called off; it ends with that."""
    taken = step(state, CalledOff(reason), state.now, skill=SKILL)
    *says, end = taken.commands
    assert isinstance(end, HangUp)
    assert taken.state.ended
    assert len(says) <= 1
    return tuple(one for said in says if isinstance(said, Say) for one in said.acts)


def test_every_question_is_open_in_some_state() -> None:
    assert {state.expects for state in states()} == set(Expects)


@REASONS
def test_it_ends_within_one_turn_from_every_state(reason: OffReason) -> None:
    for state in states():
        said = last_words(state, reason)
        if state.skill.machine is not None:
            assert said == ()
            continue
        *before, goodbye = said
        assert goodbye.kind is AssistantAct.GOODBYE
        assert AssistantAct.DISCLOSE in state.heard or before[0].kind is AssistantAct.DISCLOSE
        assert all(one["done"] for one in before if one.kind in CONFIRMING)


def test_nobody_hears_where_the_parcel_is_before_it_is_known_who_they_are() -> None:
    for state in states():
        for goodbye in last_words(state, OffReason.DELIVERED)[-1:]:
            assert state.skill.cleared or goodbye["reason"] is OffReason.WITHDRAWN


@REASONS
def test_it_changes_nothing_of_what_was_stored_and_of_how_it_ends(reason: OffReason) -> None:
    for state in states():
        after = step(state, CalledOff(reason), state.now, skill=SKILL).state.skill
        assert (after.promises, after.kept, after.ending) == (
            state.skill.promises,
            state.skill.kept,
            state.skill.ending,
        )


def test_a_promise_that_was_not_heard_is_said_before_the_goodbye() -> None:
    stage = MemoryStage()
    real = read_world((HERE / "world.json").read_text(encoding="utf-8"))
    talk = stage.conversation(real, PACKS["en"])
    talk.answered(real.now)
    booked = talk.say("yes", real.now)
    last = talk.call_off(OffReason.CLOSING, real.now, heard="")
    assert booked.effects
    assert [one.kind for one in last.acts] == [AssistantAct.CONFIRM_SLOT, AssistantAct.GOODBYE]
    assert last.ended
    assert talk.call_off(OffReason.CLOSING, real.now).sentences == ()  # it is over
