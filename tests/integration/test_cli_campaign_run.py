"""`doorstep campaign run` as a process, with played calls, while other commands change the campaign beside it."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.integration.command_line import COMMAND, WORLD, Ran, command, command_here, environment

MORNING = "2026-11-23T10:00:00-06:00"
HEADER = "order_id,recipient_name,phone,postcode,city,region,country\n"
ROW = "A{n},Alex Morgan,+1202555{n:04d},62704,Springfield,IL,US\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "orders.csv").write_text(HEADER + "".join(ROW.format(n=n) for n in range(100, 120)), encoding="utf-8")
    (tmp_path / "doorstep.toml").write_text("[lines.main]\ncalls_per_second = 5.0\n", encoding="utf-8")
    assert command_here(["campaign", "import", "orders.csv", "--world", str(WORLD)], folder=tmp_path).status == 0
    return tmp_path


def run(now: str, pace: float) -> list[str]:
    return ["campaign", "run", "--simulated", "dialled.log", "--pace", str(pace), "--now", now, "--jsonl"]


@contextmanager
def running(folder: Path, pace: float) -> "Iterator[subprocess.Popen[str]]":
    """Begin a run and wait for its first call."""
    words = [sys.executable, "-c", COMMAND, *run(MORNING, pace)]
    pipe = subprocess.PIPE
    with subprocess.Popen(words, cwd=folder, env=environment(), stdout=pipe, stderr=pipe, text=True) as process:
        try:
            assert process.stdout is not None
            assert json.loads(process.stdout.readline())["order"].startswith("A")
            yield process
        finally:
            process.kill()


def ended(process: "subprocess.Popen[str]") -> Ran:
    out, err = process.communicate(timeout=120)
    return Ran(process.returncode, out, err)


def people(folder: Path) -> dict[str, int]:
    (status,) = command_here(["campaign", "status", "--jsonl"], folder=folder).objects
    assert isinstance(status["people"], dict)
    assert not status["running"]
    return {state: count for state, count in status["people"].items() if count}


def rung(folder: Path) -> list[str]:
    """The calls that were begun, by the line's own log."""
    return [line.split()[1] for line in (folder / "dialled.log").read_text().splitlines() if " ring" in line]


@pytest.mark.long
def test_whoever_is_due_is_called_once_whatever_time_later_runs_begin_with(folder: Path) -> None:
    first = command(run(MORNING, 0.02), folder=folder)
    assert (first.status, "calls made; the next is due at" in first.err) == (0, True)
    assert len({call.rpartition("-")[0] for call in rung(folder)}) == 20
    earlier = command(run("2026-11-23T09:30:00-06:00", 0.02), folder=folder)
    assert "Campaign default: 0 calls made; the next is due at" in earlier.err
    later = command(run("2026-11-24T18:00:00-06:00", 0.02), folder=folder)
    assert (later.status, ": 0 calls" in later.err) == (0, False)
    assert "Campaign default: 0 calls made" in command(run(MORNING, 0.02), folder=folder).err
    assert len(rung(folder)) == len(set(rung(folder)))
    assert "dialled" not in people(folder)


def test_a_campaign_that_is_paused_beside_its_run_sees_its_calls_through_and_ends(folder: Path) -> None:
    with running(folder, 0.1) as process:
        assert command_here(["campaign", "pause"], folder=folder).status == 0
        ran = ended(process)
    assert (ran.status, "it was paused meanwhile." in ran.err) == (0, True)
    assert 0 < people(folder)["waiting"] < 20
    assert "is paused" in command_here(run(MORNING, 0.1), folder=folder).refused(2)
    assert command_here(["campaign", "resume"], folder=folder).status == 0


@pytest.mark.long
def test_a_campaign_is_run_by_one_process_and_cancelled_by_another(folder: Path) -> None:
    with running(folder, 0.1) as process:
        assert "lives already" in command_here(run(MORNING, 0.1), folder=folder).refused(2)
        assert command_here(["campaign", "results"], folder=folder).out.count("\n") == 21
        assert command_here(["campaign", "cancel"], folder=folder).status == 0
        ran = ended(process)
    assert (ran.status, "it was cancelled meanwhile." in ran.err) == (0, True)
    assert "dialled" not in people(folder)


def test_a_run_that_is_told_to_end_sees_its_calls_through(folder: Path) -> None:
    with running(folder, 0.1) as process:
        process.send_signal(signal.SIGTERM)
        ran = ended(process)
    assert ran.status == 0
    assert "told once more, it is broken off" in ran.err
    assert "calls made; the next is due" in ran.err
    assert people(folder)["waiting"]
    assert "dialled" not in people(folder)


@pytest.mark.long
def test_a_run_that_is_told_twice_breaks_off_and_rings_nobody_again(folder: Path) -> None:
    with running(folder, 1.0) as process:
        process.send_signal(signal.SIGTERM)
        assert process.stdout is not None
        process.send_signal(signal.SIGINT)
        ran = ended(process)
    assert (ran.status, ran.err.splitlines()[-1]) == (1, "Interrupted.")
    before = rung(folder)
    command(run("2026-11-23T10:01:00-06:00", 0.02), folder=folder)
    assert len(rung(folder)) == len(set(rung(folder))) > len(before)
    assert "dialled" not in people(folder)


def test_nobody_is_called_faster_than_time_goes(folder: Path) -> None:
    words = ["campaign", "run", "--to", "sip:me@192.0.2.10", "--pace", "0.5"]
    assert "--simulated" in command_here(words, folder=folder).refused(2)
    assert people(folder) == {"waiting": 20}


def test_calls_that_cannot_be_written_down_are_not_made(folder: Path) -> None:
    words = ["campaign", "run", "--simulated", "nowhere/dialled.log", "--now", MORNING]
    assert "nowhere/dialled.log cannot be written" in command_here(words, folder=folder).refused(2)
    assert people(folder) == {"waiting": 20}
