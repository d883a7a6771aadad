"""The JSON Lines of a conversation: one turn for each input, effects before their turn, the outcome last."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doorstep.adapters.store.memory.calls import MemoryCalls
from doorstep.dialogue.events import OffReason
from doorstep.ports.call_store import CallPlace
from doorstep.runtime.chat import Chat, run_lines
from doorstep.runtime.conversation import Conversation
from doorstep.runtime.world_file import read_world
from doorstep.skills.delivery.world import World
from tests.integration.plain_pack import PlainPack

WORLD = read_world((Path(__file__).parents[1] / "dialogues/world.json").read_text(encoding="utf-8"))


def chat(world: World = WORLD) -> Chat:
    calls, place = MemoryCalls(), CallPlace("chat", "chat")
    calls.add_slots("chat", world.slots)
    return Chat(Conversation(world, PlainPack(), calls.promises(place), calls.journal("chat")), world.now)


def lines(inputs: Iterable[object], world: World = WORLD) -> list[dict[str, object]]:
    written: list[str] = []
    raw = [each if isinstance(each, str) else json.dumps(each) for each in inputs]
    run_lines(chat(world), [f"{each}\n".encode("utf-8", "surrogatepass") for each in raw], written.append)
    return [json.loads(each) for each in written]


def kinds(inputs: Iterable[object]) -> list[object]:
    return [each["type"] for each in lines(inputs)]


def test_the_opening_comes_unasked_and_the_end_of_input_hangs_up() -> None:
    assert kinds([]) == ["turn", "outcome"]
    assert lines([])[-1]["disposition"] == "hung_up"


def test_an_effect_stands_before_the_turn_it_leads_to() -> None:
    assert kinds([{"say": "affirm"}]) == ["turn", "effect", "turn", "outcome"]


def test_what_is_only_held_is_not_shown() -> None:
    told = lines([{"say": "deny"}, {"say": "affirm"}])
    effects = [each["effect"] for each in told if each["type"] == "effect"]
    assert effects == ["appointment_booked"]


@pytest.mark.parametrize(
    "given_input",
    [
        {"say": "ask_who"},
        {"say": ""},
        {"say": " \t"},
        {"say": "\x00\x07"},
        {"say": "x" * 10_000},
        {"say": "\ud800"},
        {"event": "silence"},
        {"event": "interrupt", "heard": "greet 0.", "say": "ask_who"},
        {"event": "interrupt", "heard": "", "say": ""},
        {"event": "interrupt"},
        {"event": "dtmf", "digits": "62704"},
        {"event": "answered_by", "kind": "screening"},
    ],
)
def test_every_input_yields_exactly_one_turn(given_input: object) -> None:
    assert [kind for kind in kinds([given_input]) if kind != "effect"] == ["turn", "turn", "outcome"]


@pytest.mark.parametrize("kind", ["voicemail", "fax"])
def test_a_machine_ends_the_conversation(kind: str) -> None:
    assert kinds([{"event": "answered_by", "kind": kind}, {"say": "affirm"}])[-2:] == ["turn", "outcome"]


def test_a_person_and_the_time_yield_nothing() -> None:
    later = (WORLD.now + timedelta(minutes=5)).isoformat()
    assert kinds([{"event": "answered_by", "kind": "person"}, {"event": "now", "at": later}]) == ["turn", "outcome"]


def test_hanging_up_yields_the_outcome() -> None:
    assert kinds([{"event": "hangup"}, {"say": "affirm"}]) == ["turn", "outcome"]


def test_a_transfer_ends_the_conversation() -> None:
    told = lines([{"say": "human"}, {"say": "affirm"}], replace(WORLD, human_agents="sip:agents@example.com"))
    assert [each["type"] for each in told] == ["turn", "effect", "turn", "outcome"]
    assert (told[1]["effect"], told[1]["to"]) == ("transferred", "sip:agents@example.com")
    assert told[-1]["disposition"] == "transferred"


@pytest.mark.parametrize("reason", OffReason)
def test_being_called_off_ends_the_conversation_and_leaves_what_was_stored(reason: OffReason) -> None:
    off = {"event": "called_off", "reason": reason.value}
    assert kinds([off, {"say": "affirm"}]) == ["turn", "turn", "outcome"]
    assert lines([off])[-1]["disposition"] == "unresolved"
    assert lines([{"say": "affirm"}, off])[-1]["disposition"] == "appointment"


def test_nothing_follows_the_outcome() -> None:
    assert kinds([{"say": "opt_out"}, {"say": "affirm"}, {"event": "silence"}])[-1] == "outcome"
    assert kinds([{"say": "opt_out"}, {"say": "affirm"}]).count("outcome") == 1


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("nonsense", "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        ('{"say": ' + "9" * 5_000 + "}", "not valid JSON"),
        ("[]", "has to be a JSON object"),
        ("{}", 'needs the key "say" or the key "event"'),
        ({"say": 5}, '"say" has to be text'),
        ({"event": "dance"}, '"event" has to be one of'),
        ({"event": "dtmf"}, '"digits" has to be text'),
        ({"event": "dtmf", "digits": "six"}, '"digits" has to be keys of a telephone'),
        ({"event": "answered_by", "kind": "dog"}, '"kind" has to be one of person'),
        ({"event": "called_off", "reason": "tired"}, '"reason" has to be one of delivered'),
        ({"event": "now", "at": "noon"}, '"at" has to be a time'),
        ({"event": "now", "at": "2026-11-23T10:00:00"}, '"at" needs an offset'),
        ({"event": "now", "at": "2020-11-23T10:00:00+00:00"}, "Time does not run backwards"),
    ],
)
def test_a_line_that_cannot_be_read_gets_one_sentence_and_the_conversation_goes_on(line: object, expected: str) -> None:
    told = lines([line, {"say": "affirm"}])
    assert [each["type"] for each in told] == ["turn", "error", "effect", "turn", "outcome"]
    assert told[1]["line"] == 1
    assert expected in str(told[1]["message"])


def test_an_empty_line_is_passed_over() -> None:
    assert kinds(["", "  "]) == ["turn", "outcome"]


INPUTS = st.one_of(
    st.fixed_dictionaries(
        {"say": st.sampled_from(["affirm", "deny", "ask_who", "opt_out", "busy", "hold_on", "goodbye"])}
    ),
    st.just({"event": "silence"}),
    st.fixed_dictionaries(
        {"event": st.just("interrupt"), "heard": st.sampled_from(["", "greet 0."]), "say": st.just("deny")}
    ),
    st.fixed_dictionaries({"event": st.just("dtmf"), "digits": st.sampled_from(["1", "62704"])}),
    st.text(max_size=20),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(INPUTS, max_size=15))
def test_whatever_comes_in_there_is_one_outcome_and_it_comes_last(inputs: list[object]) -> None:
    told = kinds(inputs)
    assert told[0] == "turn"
    assert told.count("outcome") == 1
    assert told[-1] == "outcome"


def test_moments_move_the_conversations_clock() -> None:
    begun = chat()
    begun.open()
    later = datetime.fromisoformat("2026-11-23T15:30:00-06:00")
    written: list[str] = []
    run_lines(
        chat(), [json.dumps({"event": "now", "at": later.isoformat()}).encode(), b'{"say": "deny"}'], written.append
    )
    offered = [act for each in map(json.loads, written) for act in each.get("acts", []) if act["act"] == "offer_slot"]
    assert all(datetime.fromisoformat(act["slot"]["start"]) >= later for act in offered[1:])
