"""The reference call in text, row by row, over the interface programs use: `doorstep chat --jsonl`."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from doorstep.bootstrap.conversations import text_conversation
from doorstep.bootstrap.packs import language
from doorstep.config import Settings, UnderstandingSection
from doorstep.languages.coverage import speaks
from doorstep.runtime.chat import Chat, run_lines
from doorstep.runtime.world_file import read_world
from tests.architecture.source import ROOT

EXAMPLE = ROOT / "examples/reference.json"
WORLD = EXAMPLE.read_text(encoding="utf-8")
GERMAN_WORLD = (ROOT / "examples/reference_de.json").read_text(encoding="utf-8")
OPENING = "Hello, this is the automated"
"""What had been heard when the customer cuts in."""


@dataclass(frozen=True)
class Row:
    """What the customer does, and what has to come of it.

    Args:
        given: The input line; None for the opening.
        acts: Acts that are in the turn.
        expects: The open question after it.
        stored: Effects stored before it, all of them.
        says: Words that are in its text.
    """

    given: dict[str, str] | None
    acts: frozenset[str]
    expects: str
    stored: tuple[str, ...] = ()
    says: tuple[str, ...] = ()


def opening() -> Row:
    acts = frozenset({"greet", "disclose", "state_parcel", "offer_slot"})
    return Row(None, acts, "slot_decision", says=("ZTO", "588 Culture West Road", "this morning", "automated"))


def cuts_in() -> Row:
    acts = frozenset({"introduce", "offer_slot"})
    given = {"event": "interrupt", "heard": OPENING, "say": "Who is this?"}
    return Row(given, acts, "slot_decision", says=("Brightparcel",))


def says(words: str, acts: set[str], expects: str, stored: tuple[str, ...] = (), text: tuple[str, ...] = ()) -> Row:
    return Row({"say": words}, frozenset(acts), expects, stored, text)


NOT_HOME = says(
    "I'm not home in the morning.", {"offer_slot", "offer_alternatives"}, "slot_decision", text=("afternoon", "door")
)
WHAT_IS_IT = says("What is it, anyway?", {"inform_contents", "offer_slot"}, "slot_decision", text=("documents",))
GOODBYE = says("Thanks, goodbye.", {"goodbye"}, "none")
DOOR = {"kind": "door", "detail": None}
OFFICE = {"street": "Maple Street", "house_number": "42B", "postcode": "62703", "city": "Springfield"}

ROWS_1_TO_14 = (
    opening(),
    cuts_in(),
    NOT_HOME,
    WHAT_IS_IT,
    says(
        "Leave it with the caretaker ... no, wait, put it at my door.",
        {"confirm_drop_place"},
        "drop_place_confirmation",
        text=("door",),
    ),
    Row({"event": "silence"}, frozenset({"reprompt", "confirm_drop_place"}), "drop_place_confirmation", says=("door",)),
    says(
        "Yes. And there is another parcel of mine, does that come today too?",
        {"confirm_drop_place", "inform_status"},
        "anything_else",
        ("drop_place_set",),
        ("door", "tomorrow"),
    ),
    GOODBYE,
)
ENDING_15A = (
    opening(),
    cuts_in(),
    NOT_HOME,
    WHAT_IS_IT,
    says(
        "Can you bring it to my office instead? 42 Maple Street, Springfield",
        {"ask_address_part"},
        "address_part",
        text=("ZIP code",),
    ),
    says("62703", {"confirm_address"}, "address_confirmation", text=("42 Maple Street", "62703")),
    says("No, forty-two B.", {"confirm_address"}, "address_confirmation", text=("42B Maple Street", "62703")),
    says(
        "Yes, that's right.", {"confirm_address", "offer_slot"}, "slot_decision", ("address_changed",), ("afternoon",)
    ),
    says("Yes, that suits me.", {"confirm_slot"}, "anything_else", ("appointment_booked",), ("afternoon",)),
    GOODBYE,
)
ENDING_15B = (
    opening(),
    cuts_in(),
    says("I'm at work until six.", {"offer_slot"}, "slot_decision", text=("evening",)),
    says("Yes, that suits me.", {"confirm_slot"}, "anything_else", ("appointment_booked",), ("evening",)),
    says("And my other parcel, does that come today too?", {"inform_status"}, "anything_else", text=("tomorrow",)),
    GOODBYE,
)


def given_lines(rows: tuple[Row, ...]) -> bytes:
    return "".join(json.dumps(row.given) + "\n" for row in rows if row.given is not None).encode()


GERMAN_NOT_HOME = says(
    "Vormittags bin ich nicht zu Hause.", {"offer_slot", "offer_alternatives"}, "slot_decision", text=("Nachmittag",)
)
GERMAN_WHAT_IS_IT = says(
    "Was ist denn da drin?", {"inform_contents", "offer_slot"}, "slot_decision", text=("Unterlagen",)
)
GERMAN_GOODBYE = says("Danke, auf Wiederhören.", {"goodbye"}, "none")
GERMAN_OFFICE = {"street": "Waldstraße", "house_number": "42b", "postcode": "67435", "city": "Rosenheim"}


def german_opening() -> Row:
    acts = frozenset({"greet", "disclose", "state_parcel", "offer_slot"})
    return Row(None, acts, "slot_decision", says=("Postfuchs", "Kulturweg 58", "heute Vormittag", "automatische"))


def german_cuts_in() -> Row:
    given = {"event": "interrupt", "heard": "Guten Morgen, hier spricht", "say": "Wer ist denn da?"}
    return Row(given, frozenset({"introduce", "offer_slot"}), "slot_decision", says=("Lichtpaket",))


GERMAN_ROWS_1_TO_14 = (
    german_opening(),
    german_cuts_in(),
    GERMAN_NOT_HOME,
    GERMAN_WHAT_IS_IT,
    says(
        "Geben Sie es beim Hausmeister ab ... nein, warten Sie, legen Sie es vor meine Tür.",
        {"confirm_drop_place"},
        "drop_place_confirmation",
        text=("Tür",),
    ),
    Row({"event": "silence"}, frozenset({"reprompt", "confirm_drop_place"}), "drop_place_confirmation", says=("Tür",)),
    says(
        "Ja. Und ich bekomme noch ein anderes Paket, kommt das auch heute?",
        {"confirm_drop_place", "inform_status"},
        "anything_else",
        ("drop_place_set",),
        ("Tür", "morgen"),
    ),
    GERMAN_GOODBYE,
)
GERMAN_15A = (
    german_opening(),
    german_cuts_in(),
    GERMAN_NOT_HOME,
    GERMAN_WHAT_IS_IT,
    says(
        "Können Sie es stattdessen in mein Büro bringen? Waldstraße 42, Rosenheim",
        {"ask_address_part"},
        "address_part",
        text=("Postleitzahl",),
    ),
    says("67435", {"confirm_address"}, "address_confirmation", text=("Waldstraße 42", "67435")),
    says("Nein, zweiundvierzig b.", {"confirm_address"}, "address_confirmation", text=("Waldstraße 42b", "67435")),
    says("Ja, das stimmt.", {"confirm_address", "offer_slot"}, "slot_decision", ("address_changed",), ("Nachmittag",)),
    says("Ja, das passt mir.", {"confirm_slot"}, "anything_else", ("appointment_booked",), ("Nachmittag",)),
    GERMAN_GOODBYE,
)
GERMAN_15B = (
    german_opening(),
    german_cuts_in(),
    says("Ich arbeite bis sechs.", {"offer_slot"}, "slot_decision", text=("Abend",)),
    says("Ja, das passt mir.", {"confirm_slot"}, "anything_else", ("appointment_booked",), ("Abend",)),
    says("Und mein anderes Paket, kommt das auch heute?", {"inform_status"}, "anything_else", text=("morgen",)),
    GERMAN_GOODBYE,
)


def chat(world: str, rows: tuple[Row, ...]) -> list[dict[str, Any]]:
    """Hold a conversation in this process, over the same lines as the command."""
    written: list[str] = []
    known = read_world(world)
    talk = Chat(text_conversation(known, Settings(understanding=UnderstandingSection(encoder=False))), known.now)
    run_lines(talk, given_lines(rows).splitlines(), written.append)
    return [json.loads(line) for line in written]


def held(rows: tuple[Row, ...]) -> dict[str, Any]:
    return checked(chat(WORLD, rows), rows)


def checked(lines: list[dict[str, Any]], rows: tuple[Row, ...]) -> dict[str, Any]:
    """Check a conversation row by row; returns the outcome of its first parcel."""
    turns = [line for line in lines if line["type"] == "turn"]
    assert len(turns) == len(rows)
    place = 0
    for row, turn in zip(rows, turns, strict=True):
        stored = []
        while lines[place] is not turn:
            stored.append(lines[place]["effect"])
            place += 1
        place += 1
        assert row.acts <= {act["act"] for act in turn["acts"]}, turn
        assert turn["expects"] == row.expects, turn
        assert tuple(stored) == row.stored, turn
        assert all(words in turn["text"] for words in row.says), turn
    sentences = [part for turn in turns for part in turn["text"].replace("?", ".").split(". ")]
    assert len(set(sentences)) == len(sentences), "the customer heard a sentence twice"
    outcome = lines[-1]
    assert outcome["type"] == "outcome"
    assert outcome["disclosed"]
    parcel: dict[str, Any] = outcome["parcels"][0]
    return {**parcel, "disposition": outcome["disposition"]}


def test_every_row_of_the_reference_call() -> None:
    """The whole command, in a process of its own, with everything that is installed."""
    command = [str(Path(sys.executable).with_name("doorstep")), "chat", "--world", str(EXAMPLE), "--jsonl"]
    result = subprocess.run(command, input=given_lines(ROWS_1_TO_14), capture_output=True, check=True)
    parcel = checked([json.loads(line) for line in result.stdout.splitlines()], ROWS_1_TO_14)
    assert parcel["disposition"] == "drop_place"
    assert parcel["drop_place"] == DOOR


def test_ending_15a_takes_a_new_address_after_a_read_back() -> None:
    parcel = held(ENDING_15A)
    assert parcel["disposition"] == "address_changed"
    assert {name: parcel["address"][name] for name in OFFICE} == OFFICE
    assert parcel["appointment"]["start"] == "2026-11-23T14:00:00-06:00"


def test_ending_15a_with_the_number_corrected_before_the_postcode_is_known() -> None:
    rows = (
        *ENDING_15A[:5],
        says("No, forty-two B.", {"ask_address_part"}, "address_part"),
        says("62703", {"confirm_address"}, "address_confirmation", text=("42B Maple Street", "62703")),
        *ENDING_15A[7:],
    )
    assert held(rows)["address"]["house_number"] == "42B"


def test_ending_15b_offers_the_first_time_after_six() -> None:
    parcel = held(ENDING_15B)
    assert parcel["disposition"] == "appointment"
    assert parcel["appointment"]["start"] == "2026-11-23T18:00:00-06:00"


def test_ending_15b_on_a_day_without_an_evening_offers_the_next() -> None:
    known = json.loads(WORLD)
    known["slots"] = [slot for slot in known["slots"] if slot["id"] != "S2"]
    evening = {"id": "S4", "start": "2026-11-24T18:00:00-06:00", "end": "2026-11-24T20:00:00-06:00", "capacity": 1}
    world = json.dumps({**known, "slots": [*known["slots"], evening]})
    lines = chat(world, (opening(), says("I'm at work until six.", set(), ""), says("Yes.", set(), "")))
    booked = [line for line in lines if line["type"] == "effect"]
    assert [line["slot"]["start"] for line in booked] == ["2026-11-24T18:00:00-06:00"]
    offered = next(line for line in lines if line["type"] == "turn" and line is not lines[0])
    assert any(act["act"] == "inform_impossible" for act in offered["acts"]) or "tomorrow" in offered["text"]


def held_in_german(rows: tuple[Row, ...]) -> dict[str, Any]:
    """Hold a conversation in German and check it row by row."""
    if not speaks(language("de", with_encoder=False)):
        pytest.skip("the language de is not complete; `doorstep languages` says what is missing")
    return checked(chat(GERMAN_WORLD, rows), rows)


def test_every_row_of_the_reference_call_in_german() -> None:
    parcel = held_in_german(GERMAN_ROWS_1_TO_14)
    assert parcel["disposition"] == "drop_place"
    assert parcel["drop_place"]["kind"] == "door"


def test_ending_15a_in_german() -> None:
    parcel = held_in_german(GERMAN_15A)
    assert parcel["disposition"] == "address_changed"
    assert {name: parcel["address"][name] for name in GERMAN_OFFICE} == GERMAN_OFFICE
    assert parcel["appointment"]["start"] == "2026-11-23T14:00:00+01:00"


def test_ending_15a_with_the_number_corrected_before_the_postcode_is_known_in_german() -> None:
    rows = (
        *GERMAN_15A[:5],
        says("Nein, zweiundvierzig b.", {"ask_address_part"}, "address_part"),
        says("67435", {"confirm_address"}, "address_confirmation", text=("Waldstraße 42b", "67435")),
        *GERMAN_15A[7:],
    )
    assert held_in_german(rows)["address"]["house_number"] == "42b"


def test_ending_15b_in_german() -> None:
    parcel = held_in_german(GERMAN_15B)
    assert parcel["disposition"] == "appointment"
    assert parcel["appointment"]["start"] == "2026-11-23T18:00:00+01:00"


@pytest.mark.parametrize("said", [ROWS_1_TO_14, ENDING_15A, ENDING_15B], ids=["door", "office", "evening"])
@pytest.mark.parametrize("turn", range(1, 11))
def test_hanging_up_at_any_turn_keeps_what_was_stored_and_nothing_else(said: tuple[Row, ...], turn: int) -> None:
    rows = said[:turn]
    lines = chat(WORLD, rows)
    stored = [line["effect"] for line in lines if line["type"] == "effect"]
    assert stored == [effect for row in rows for effect in row.stored]
    parcel = lines[-1]["parcels"][0]
    kept = {"drop_place_set": "drop_place", "address_changed": "address", "appointment_booked": "appointment"}
    for effect, name in kept.items():
        assert (parcel[name] is not None) == (effect in stored)
    if not stored and turn < len(said):
        assert lines[-1]["disposition"] in ("hung_up", "unresolved")
