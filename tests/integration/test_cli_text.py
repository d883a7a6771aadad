"""`doorstep chat` and `doorstep understand`, as other programs drive them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.integration.command_line import COMMAND, WORLD, CommandLine, clean_settings, command, environment


@pytest.fixture
def doorstep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> CommandLine:
    clean_settings(tmp_path, monkeypatch)
    return CommandLine(capfd)


def test_a_chat_is_told_in_json_lines(tmp_path: Path) -> None:
    given = b'{"say": "Yes, that suits me."}\nnonsense\n{"say": "No, thank you. Goodbye."}\n'
    ran = command(["chat", "--world", str(WORLD), "--jsonl"], given, tmp_path)
    assert (ran.status, ran.err) == (0, "")
    told = ran.objects
    assert [each["type"] for each in told] == ["turn", "effect", "turn", "error", "turn", "outcome"]
    assert told[1]["effect"] == "appointment_booked"
    assert told[-1]["disposition"] == "appointment"
    assert set(told[0]) == {"type", "text", "acts", "rule", "expects"}


def test_every_line_is_flushed_before_the_next_is_read(tmp_path: Path) -> None:
    arguments = [sys.executable, "-c", COMMAND, "chat", "--world", str(WORLD), "--jsonl"]
    with subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path, env=environment()
    ) as chat:
        assert chat.stdin is not None
        assert chat.stdout is not None
        assert json.loads(chat.stdout.readline())["type"] == "turn"
        chat.stdin.write(b'{"event": "silence"}\n')
        chat.stdin.flush()
        assert json.loads(chat.stdout.readline())["type"] == "turn"
        chat.stdin.close()
        assert json.loads(chat.stdout.readline())["type"] == "outcome"
        assert chat.wait(120) == 0


def test_a_reader_that_goes_away_ends_the_chat_quietly(tmp_path: Path) -> None:
    arguments = [sys.executable, "-c", COMMAND, "chat", "--world", str(WORLD), "--jsonl"]
    with subprocess.Popen(
        arguments,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=environment(),
    ) as chat:
        assert chat.stdin is not None
        assert chat.stdout is not None
        assert chat.stderr is not None
        chat.stdout.readline()
        chat.stdout.close()
        chat.stdin.write(b'{"event": "silence"}\n' * 3)
        chat.stdin.close()
        assert chat.wait(120) == 1
        assert chat.stderr.read() == b""


def test_a_chat_for_people_shows_turns_effects_and_the_outcome(tmp_path: Path) -> None:
    given = b"Yes, that suits me.\n/silence\n/fly\n/hangup\n"
    ran = command(["chat", "--world", str(WORLD)], given, tmp_path)
    assert ran.status == 0, ran
    assert "assistant" in ran.out
    assert "appointment_booked P1" in ran.out
    assert "outcome: appointment" in ran.out


def test_words_are_understood_line_by_line_in_order(tmp_path: Path) -> None:
    given = "\n".join(
        (
            "I'm not home in the morning",
            "",
            json.dumps({"text": "yes", "expects": "slot_decision", "now": "2026-11-23T09:00:00-06:00", "region": "GB"}),
            '{"text": 5}',
            "{broken",
            '{"text": "yes", "mood": "good"}',
            "x" * 10_000,
            "\x00 yes \x07\u2028\x85",
            '{"text": ' + "9" * 5_000 + "}",
        )
    )
    arguments = ["understand", "--language", "en", "--now", "2026-11-23T09:00:00-06:00", "--expects", "slot_decision"]
    ran = command(arguments, given.encode() + b"\n", tmp_path)
    assert (ran.status, ran.err) == (0, "")
    told = ran.objects
    assert len(told) == 9
    first = told[0]
    assert list(first) == ["text", "acts", "choice", "times", "address", "drop_place", "numbers", "name", "phone"]
    assert first["text"] == "I'm not home in the morning"
    assert first["times"] == [
        {
            "polarity": "refuse",
            "start": None,
            "end": None,
            "dates": [],
            "from": None,
            "to": "12:00",
            "text": "in the morning",
        }
    ]
    assert told[1]["acts"] == []
    assert "affirm" in json.dumps(told[2])
    assert [each.get("type") for each in told[3:6]] == ["error", "error", "error"]
    assert [each["line"] for each in told[3:6]] == [4, 5, 6]
    assert told[6]["text"] == "x" * 10_000
    assert told[7]["text"] == "\x00 yes \x07\u2028\x85"
    assert told[8]["type"] == "error"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["understand"], "Missing option '--language'."),
        (["understand", "--language", "xx"], "There is no language of this name; there are: de, en"),
        (["understand", "--language", "../en"], "There is no language of this name"),
        (["understand", "--language", "en", "--now", "noon"], '"now" has to be a time'),
        (["understand", "--language", "en", "--expects", "rain"], '"expects" has to be one of identity'),
        (["understand", "--language", "en", "--region", "FR"], '"region" has to be one of US, GB, DE, AT, CH.'),
        (["chat", "--jsonl"], "Missing option '--world'."),
        (["chat", "--world", "nowhere.json"], "The world file nowhere.json is not there."),
        (["chat", "--world", "."], "is a folder"),
        (["call", "--world", str(WORLD)], "Missing option '--to'."),
        (["call", "--world", str(WORLD), "--to", "12345"], "--to has to be a SIP address"),
        (["call", "--world", str(WORLD), "--to", "sip:bad uri"], "--to has to be a SIP address"),
        (["call", "--world", str(WORLD), "--to", "sip:me@192.0.2.10;x=<y>"], "--to has to be a SIP address"),
        (["call", "--world", str(WORLD), "--to", "tel:+12025550123"], "No SIP account is set"),
        (["fly"], "No such command 'fly'."),
    ],
)
def test_bad_use_is_refused_in_one_sentence(doorstep: CommandLine, arguments: list[str], expected: str) -> None:
    assert expected in doorstep(*arguments).refused(2)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"{", "not valid JSON"),
        (b"\xff\xfe{}", "not UTF-8 text"),
        (b'{"parcls": []}', "parcls is not a known key"),
        (b'{"language": "xx"}', "There is no language of this name"),
        (b'{"merchant": {"name": "' + b"x" * 10_000 + b'"}}', "merchant.name is longer than 500 characters"),
    ],
)
def test_a_bad_world_is_refused_in_one_sentence(
    doorstep: CommandLine, tmp_path: Path, content: bytes, expected: str
) -> None:
    (tmp_path / "world.json").write_bytes(content)
    assert expected in doorstep("chat", "--world", "world.json", "--jsonl").refused(2)


def test_a_call_needs_a_world_that_says_whom_it_is_for(doorstep: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "world.json").write_text('{"merchant": {"name": "Brightparcel"}}')
    told = doorstep("call", "--world", "world.json", "--to", "sip:x@127.0.0.1").refused(2)
    assert "recipient, parcels" in told


def test_a_call_needs_the_number_that_an_opt_out_would_hold_for(doorstep: CommandLine, tmp_path: Path) -> None:
    world = json.loads(WORLD.read_text(encoding="utf-8"))
    del world["recipient"]["phone"]
    (tmp_path / "world.json").write_text(json.dumps(world))
    told = doorstep("call", "--world", "world.json", "--to", "sip:x@127.0.0.1").refused(2)
    assert "recipient.phone" in told


@pytest.mark.parametrize("arguments", [[], ["chat"], ["understand"], ["call"], ["campaign"], ["campaign", "import"]])
def test_every_command_answers_help(doorstep: CommandLine, arguments: list[str]) -> None:
    ran = doorstep(*arguments, "--help")
    assert ran.status == 0
    assert ran.out.startswith("Usage: doorstep")


def test_help_loads_nothing_heavy(tmp_path: Path) -> None:
    heavy = ("pydantic", "sqlalchemy", "numpy", "rich", "phonenumbers", "asyncio")
    program = f"""
import sys
from doorstep.cli.entry import run
run(["--help"])
print([module for module in {heavy} if module in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, cwd=tmp_path, check=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"
