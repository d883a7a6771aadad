"""`doorstep haggle`, as other programs and people at the terminal drive it."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.integration.command_line import COMMAND, command, command_here, environment

LISTING = Path(__file__).parents[2] / "examples/bicycle.json"
USE = ["haggle", "--listing", str(LISTING), "--jsonl"]
ANY_LATER = "2026-11-23T10:{:02d}:00-06:00"


def say(text: str, minute: int, buyer: str = "b1", **more: str) -> dict[str, str]:
    return {"buyer": buyer, "say": text, "at": ANY_LATER.format(minute), **more}


def did(event: str, minute: int, buyer: str = "b1") -> dict[str, str]:
    return {"event": event, "buyer": buyer, "at": ANY_LATER.format(minute)}


def haggled(*given: dict[str, str], folder: Path, listing: Path = LISTING) -> list[dict[str, Any]]:
    lines = "".join(json.dumps(one) + "\n" for one in given).encode()
    ran = command_here(["haggle", "--listing", str(listing), "--jsonl"], lines, folder)
    assert (ran.status, ran.err) == (0, "")
    return ran.objects


def changed(folder: Path, **values: object) -> Path:
    """The example with other values; None takes a key out."""
    listing = {**json.loads(LISTING.read_text(encoding="utf-8")), **values}
    file = folder / "listing.json"
    file.write_text(json.dumps({key: value for key, value in listing.items() if value != "out"}), encoding="utf-8")
    return file


def test_a_clear_offer_at_the_ask_is_held_and_becomes_a_deal_with_the_pickup(tmp_path: Path) -> None:
    told = haggled(say("I'll take it for 400", 1), say("I'll pick it up tomorrow at 5 pm", 2), folder=tmp_path)
    assert [one["type"] for one in told] == ["hold", "turn", "deal", "turn", "outcome"]
    hold, turn, deal, last, outcome = told
    assert hold["amount"] == turn["amount"] == deal["amount"] == {"minor": 40000, "currency": "USD"}
    assert hold["terms"]["expires_at"] == "2026-11-25T10:01:00-06:00"
    assert (turn["act"], last["act"]) == ("hold", "accept")
    assert deal["terms"]["pickup_at"] == "2026-11-24T17:00:00-06:00"
    assert "$400" in turn["text"]
    assert "$400" in last["text"]
    assert (outcome["state"], len(outcome["deals"]), outcome["holds"]) == ("sold", 1, [])


def test_a_turn_says_what_the_interface_names(tmp_path: Path) -> None:
    turn, outcome = haggled(say("would you take 250?", 1), folder=tmp_path)
    assert set(turn) == {"type", "buyer", "act", "offer", "amount", "terms", "text", "reason"}
    assert (turn["act"], turn["offer"]) == ("counter", {"minor": 25000, "currency": "USD"})
    assert 30000 < turn["amount"]["minor"] <= 40000
    assert set(turn["terms"]) == {
        "quantity",
        "handover",
        "shipping",
        "shipping_paid_by",
        "pickup_at",
        "expires_at",
        "extras",
    }
    assert outcome == {"type": "outcome", "state": "open", "deals": [], "holds": []}


def test_a_message_that_comes_again_gives_its_turn_again_and_nothing_else(tmp_path: Path) -> None:
    named, bare = say("400, deal", 1, id="m1"), say("tomorrow at noon", 2)
    hold, first, again, deal, then, once_more, _ = haggled(
        named, {**named, "at": ANY_LATER.format(9)}, bare, bare, folder=tmp_path
    )
    assert (hold["type"], deal["type"]) == ("hold", "deal")
    assert first == again
    assert then == once_more
    told = haggled(named, {**named, "buyer": "b2"}, folder=tmp_path)
    assert [one["buyer"] for one in told if one["type"] == "turn"] == ["b1", "b2"]  # ids are the buyers' own


def test_everybody_is_answered_in_their_language(tmp_path: Path) -> None:
    told = haggled(
        say("Hallo, ist das Rad noch da?", 1, "b1"),
        say("hi, is it still there?", 2, "b2"),
        say("250?", 3, "b1"),
        folder=tmp_path,
    )
    german, english, short, _ = (one.get("text", "") for one in told)
    assert "Programm" in german
    assert "program " in english
    assert not set(short.lower().split()) & {"the", "how", "about", "would"}


def test_the_seller_takes_over_and_gives_back(tmp_path: Path) -> None:
    told = haggled(
        say("300?", 1),
        did("seller_message", 2),
        say("so?", 3),
        did("seller_resumes", 4),
        say("320?", 5),
        folder=tmp_path,
    )
    turns = [one for one in told if one["type"] == "turn"]
    assert [one["act"] for one in turns] == ["counter", "silent", "counter"]
    assert turns[1]["text"] == ""


def test_time_frees_what_was_held(tmp_path: Path) -> None:
    told = haggled(
        say("400, deal", 1),
        say("is it still available?", 2, "b2"),
        {"event": "now", "at": "2026-11-26T10:00:00-06:00"},
        folder=tmp_path,
    )
    assert [(one["type"], one.get("buyer")) for one in told][:4] == [
        ("hold", "b1"),
        ("turn", "b1"),
        ("turn", "b2"),
        ("released", "b1"),
    ]
    assert told[2]["act"] == "reserved"
    assert told[-1]["state"] == "open"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("nonsense", "not valid JSON"),
        ("[1]", "JSON object"),
        ('{"buyer": "b1", "at": "2026-11-23T10:00:00-06:00"}', '"say"'),
        ('{"buyer": "b1", "say": "hi"}', '"at"'),
        ('{"buyer": "b1", "say": 7, "at": "2026-11-23T10:00:00-06:00"}', '"say"'),
        ('{"buyer": " ", "say": "hi", "at": "2026-11-23T10:00:00-06:00"}', '"buyer"'),
        ('{"say": "hi", "at": "2026-11-23T10:00:00-06:00"}', '"buyer"'),
        ('{"buyer": "b1", "say": "hi", "at": "2026-11-23T10:00:00"}', "offset"),
        ('{"event": "sold", "buyer": "b1", "at": "2026-11-23T10:00:00-06:00"}', '"event"'),
    ],
)
def test_a_line_that_cannot_be_read_gets_one_error_and_it_goes_on(tmp_path: Path, line: str, expected: str) -> None:
    given = f"\n{line}\n{json.dumps(say('is it still available?', 5))}\n".encode()
    ran = command_here(USE, given, tmp_path)
    error, turn, _ = ran.objects
    assert (ran.status, error["type"], error["line"], turn["type"]) == (0, "error", 2, "turn")
    assert expected in error["message"]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"floor": 40001}, "used: floor has to be at most the ask."),
        ({"floor": -1}, "floor"),
        ({"ask": "400"}, "ask has to be a whole number"),
        ({"ask": True}, "ask has to be a whole number"),
        ({"hold_hours": 0}, "hold_hours has to be more than 0."),
        ({"currency": "dollars"}, "currency has to be a currency's ISO 4217 code"),
        ({"deadline": "2026-11-22T09:00:00-06:00"}, "used: deadline has to come after now."),
        ({"quantity": 0}, "quantity"),
        ({"authority": "anything"}, "authority"),
        ({"colour": "red"}, "colour"),
        ({"language": "fr"}, "language has to be one of"),
        ({"delivery": {"pickup": False}}, "pickup or shipping"),
        (
            {"delivery": {"pickup": True, "shipping": {"price": 10001, "paid_by": "seller"}}},
            "used: delivery has to leave you the floor: the ask less the shipping that you pay is below it.",
        ),
        ({"title": "out"}, "title"),
        ({"now": "tomorrow"}, "now"),
    ],
)
def test_a_listing_that_cannot_be_used_is_refused_in_one_sentence(
    tmp_path: Path, values: dict[str, object], expected: str
) -> None:
    ran = command_here(["haggle", "--listing", str(changed(tmp_path, **values)), "--jsonl"], b"", tmp_path)
    assert expected in ran.refused(2)


def test_a_floor_that_is_the_ask_is_a_fixed_price_and_a_floor_of_nothing_is_one_too(tmp_path: Path) -> None:
    turn, _ = haggled(say("300?", 1), folder=tmp_path, listing=changed(tmp_path, floor=40000))
    assert turn["amount"]["minor"] == 40000
    turn, _ = haggled(say("300?", 1), folder=tmp_path, listing=changed(tmp_path, floor=0))
    assert turn["amount"]["minor"] > 0


def test_a_listing_may_be_toml(tmp_path: Path) -> None:
    (tmp_path / "lamp.toml").write_text(
        'id = "lamp"\ntitle = "Desk lamp"\ncurrency = "EUR"\nask = 4000\nfloor = 3000\n'
        'now = "2026-11-23T09:00:00+01:00"\nlanguage = "de"\n[facts]\nZustand = "gut"\n',
        encoding="utf-8",
    )
    turn, _ = haggled(say("Wie ist der Zustand?", 1), folder=tmp_path, listing=tmp_path / "lamp.toml")
    assert (turn["act"], "gut" in turn["text"]) == ("answer", True)


def test_a_listing_that_is_neither_json_nor_toml_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lamp.txt").write_text("a lamp for 40", encoding="utf-8")
    ran = command_here(["haggle", "--listing", str(tmp_path / "lamp.txt")], b"", tmp_path)
    assert "one JSON object, or TOML" in ran.refused(2)


def test_every_line_is_flushed_before_the_next_is_read(tmp_path: Path) -> None:
    words, pipe = [sys.executable, "-c", COMMAND, *USE], subprocess.PIPE
    with subprocess.Popen(words, stdin=pipe, stdout=pipe, cwd=tmp_path, env=environment()) as haggle:
        assert haggle.stdin is not None
        assert haggle.stdout is not None
        for minute in (1, 2):
            haggle.stdin.write(json.dumps(say("250?", minute)).encode() + b"\n")
            haggle.stdin.flush()
            assert json.loads(haggle.stdout.readline())["type"] == "turn"
        haggle.stdin.close()
        assert json.loads(haggle.stdout.readline())["type"] == "outcome"
        assert haggle.wait(30) == 0


def test_a_buyer_at_the_terminal_is_answered_and_may_play_the_seller(tmp_path: Path) -> None:
    typed = b"Would you take 250?\n/what\n/seller message\nhello?\n/later 400\n/end\n"
    ran = command(["haggle", "--listing", str(LISTING)], typed, tmp_path)
    assert (ran.status, ran.err) == (0, "")
    assert "Halden city bicycle" in ran.out
    assert "seller" in ran.out
    assert "silent" in ran.out
    assert "The listing is closed." in ran.out


def test_time_adds_up_at_the_terminal_though_nothing_happens_meanwhile(tmp_path: Path) -> None:
    typed = b"I'll take it for 400\n/later 20\n/later 20\n/later 20\n/end\n"
    assert "released" in command_here(["haggle", "--listing", str(LISTING)], typed, tmp_path).out
