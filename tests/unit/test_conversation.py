"""A conversation over the real skill and pack: what was heard, what is previewed, what is too long."""

import json

import pytest

from doorstep.adapters.store.memory.calls import MemoryCalls
from doorstep.dialogue.acts import AssistantAct
from doorstep.dialogue.commands import Effect
from doorstep.interface.json_shapes import outcome_line
from doorstep.languages.en import pack
from doorstep.ports.call_store import CallPlace
from doorstep.runtime.conversation import Conversation
from doorstep.runtime.world_file import read_world
from doorstep.skills.delivery.outcome import Disposition
from tests.dialogues.stage import world

REAL = read_world(json.dumps(world()))
NOW = REAL.now


class _Counted:
    """Promises that count what was asked of them."""

    def __init__(self) -> None:
        self.effects: list[Effect] = []
        self.closed = 0

    def perform(self, effect: Effect) -> bool:
        self.effects.append(effect)
        return True

    def close(self) -> None:
        self.closed += 1


def _talk(promises: _Counted | None = None) -> Conversation:
    calls = MemoryCalls()
    return Conversation(REAL, pack(), promises or _Counted(), calls.journal(CallPlace("c1", "tour").call))


def test_the_disclosure_counts_only_where_it_was_heard_to_its_end() -> None:
    talk = _talk()
    talk.answered(NOW)
    talk.hang_up(NOW, heard="Hello, this is")
    assert not talk.outcome().disclosed
    talk = _talk()
    opening = talk.answered(NOW)
    talk.hang_up(NOW, heard=opening.sentences[0].text)
    assert talk.outcome().disclosed


@pytest.mark.parametrize(
    ("asked", "answer", "agreed"), [(True, "yes", True), (True, "no", False), (True, None, None), (False, "yes", None)]
)
def test_the_outcome_says_what_was_answered_to_being_recorded(
    asked: bool, answer: str | None, agreed: bool | None
) -> None:
    talk = Conversation(REAL, pack(), _Counted(), MemoryCalls().journal("c1"), ask_recording=asked)
    talk.answered(NOW)
    if answer is not None:
        talk.say(answer, NOW)
    talk.hang_up(NOW)
    assert talk.outcome().recording_consent is agreed
    assert outcome_line(talk.outcome())["recording_consent"] is agreed
    assert talk.recorded is (agreed is True)


def test_what_was_cut_off_is_said_again_and_what_was_heard_is_not() -> None:
    talk = _talk()
    opening = talk.answered(NOW)
    heard = " ".join(sentence.text for sentence in opening.sentences[:2])
    reply = talk.cut_in(heard, "Who is this?", NOW)
    assert AssistantAct.STATE_PARCEL not in {one.kind for one in reply.acts}
    talk = _talk()
    talk.answered(NOW)
    reply = talk.cut_in("Hello", "Who is this?", NOW)
    assert AssistantAct.STATE_PARCEL in {one.kind for one in reply.acts}


def test_a_preview_changes_nothing_and_is_what_is_said_afterwards() -> None:
    promises = _Counted()
    talk = _talk(promises)
    talk.answered(NOW)
    ahead = talk.preview("yes", NOW)
    assert not promises.effects
    assert talk.say("yes", NOW).sentences == ahead
    assert len(promises.effects) == 1


def test_nothing_and_blank_words_are_silence() -> None:
    talk = _talk()
    talk.answered(NOW)
    assert talk.say("  \t ", NOW).rule == "silence: ask again"


def test_endless_and_strange_text_is_one_turn() -> None:
    talk = _talk()
    talk.answered(NOW)
    reply = talk.say("blah \x00\x07\u202e " * 2_000, NOW)
    assert reply.sentences
    assert talk.say("yes", NOW).effects


def test_holds_are_released_when_the_line_is_closed() -> None:
    promises = _Counted()
    talk = _talk(promises)
    talk.answered(NOW)
    talk.hang_up(NOW)
    assert promises.closed == 1
    assert talk.outcome().disposition is Disposition.HUNG_UP
    assert not talk.answered(NOW).sentences
