"""`doorstep simulate day`: a day on virtual time keeps the limits of its lines, and can be played once more."""

import re
from pathlib import Path

import pytest

from tests.integration.command_line import CommandLine, clean_settings

DAY = ("simulate", "day", "--calls", "200", "--line", "north:12:2", "--line", "south:4:0.5", "--hours", "1")
START = ("--start", "2026-11-23T12:00:00-05:00")
LINE = re.compile(
    r"Line (\w+): (\d+) calls, at most (\d+) at once of (\d+), at most (\d+) begun within a second of (.+)\."
)


@pytest.fixture
def doorstep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> CommandLine:
    clean_settings(tmp_path, monkeypatch)
    return CommandLine(capfd)


def without_time(told: str) -> str:
    return re.sub(r"\d+ seconds of processor time", "", told)


def test_a_day_keeps_the_limits_of_its_lines_and_is_drawn(doorstep: CommandLine, tmp_path: Path) -> None:
    ran = doorstep(*DAY, *START, "--plot", "day.png")
    assert ran.status == 0
    assert re.search(r"^200 people, \d+ calls", ran.out)
    lines = {name: [float(figure) for figure in figures] for name, *figures in LINE.findall(ran.out)}
    assert lines.keys() == {"north", "south"}
    for calls, at_once, room, begun, rate in lines.values():
        assert calls
        assert at_once <= room
        assert begun <= max(1.0, rate)
    assert sum(calls for calls, *_ in lines.values()) == float(ran.out.split(" people, ")[1].split(" ")[0])
    for title in ("Calls begun a minute", "People who are due and wait", "Calls at once on north, of 12"):
        assert title in ran.out
    assert (tmp_path / "day.png").read_bytes().startswith(b"\x89PNG")


def test_the_same_seed_plays_the_same_day(doorstep: CommandLine) -> None:
    few = ("simulate", "day", "--calls", "40", "--line", "north:12:2", "--hours", "0.3")
    first, again, other = (doorstep(*few, *START, "--seed", seed).out for seed in ("1", "1", "2"))
    assert without_time(first) == without_time(again) != without_time(other)


def test_the_store_of_a_day_is_kept_once(doorstep: CommandLine) -> None:
    few = ("simulate", "day", "--calls", "5", "--line", "north:12:2", "--hours", "0.1", "--store", "day.sqlite")
    assert doorstep(*few, *START).status == 0
    assert "is there already" in doorstep(*few, *START).refused(2)


def test_nobody_is_called_before_their_hours(doorstep: CommandLine) -> None:
    ran = doorstep(
        "simulate",
        "day",
        "--calls",
        "60",
        "--line",
        "north:12:2",
        "--hours",
        "1",
        "--start",
        "2026-11-23T06:00:00-05:00",
    )
    assert ran.out.startswith("60 people, 0 calls")


@pytest.mark.parametrize("line", ["north", "north:0:1", "north:5:0", ":5:1", "north:five:1"])
def test_a_line_that_is_none_is_refused(doorstep: CommandLine, line: str) -> None:
    assert "--line is name:calls at once:calls a second" in doorstep("simulate", "day", "--line", line).refused(2)
