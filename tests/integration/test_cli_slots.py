"""`doorstep slots`: windows from a file, what is left of them, and what drives them."""

import json
from pathlib import Path

import pytest

from doorstep.cli.campaign_slots import slots
from doorstep.errors import BadInput
from tests.integration.command_line import Ran, clean_settings

ROWS = (
    "slot_id,start,end,capacity,country,postcodes",
    "S1,2026-11-24T14:00:00-06:00,2026-11-24T16:00:00-06:00,20,US,62701-62750",
    "S2,2026-11-24T14:00:00-06:00,2026-11-24T16:00:00-06:00,10,US,62751-62799",
    "S3,2026-11-24T16:00:00-06:00,2026-11-24T18:00:00-06:00,5,,",
)


class Slots:
    """Runs the command in this process."""

    def __init__(self, captured: pytest.CaptureFixture[str]) -> None:
        self._captured = captured

    def __call__(self, *arguments: str) -> Ran:
        self._captured.readouterr()
        status = slots(args=list(arguments), standalone_mode=False)
        told = self._captured.readouterr()
        return Ran(status if isinstance(status, int) else 0, told.out, told.err)


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Slots:
    clean_settings(tmp_path, monkeypatch)
    (tmp_path / "slots.csv").write_text("\n".join((*ROWS, "S4,noon,,1,,", "")), encoding="utf-8")
    return Slots(capfd)


def test_good_rows_are_kept_and_bad_ones_reported_with_their_line(command: Slots) -> None:
    ran = command("import", "slots.csv")
    assert ran.out == "3 slots taken into 1 pool; 1 rows left out.\n"
    assert ran.err == "slots.csv line 5: start has to be a time like 2026-11-23T09:00:00-06:00; end is missing\n"
    assert ran.status == 0


def test_slots_are_shown_to_people_and_to_programs(command: Slots) -> None:
    command("import", "slots.csv", "--name", "november")
    shown = command("show", "--pool", "campaign november").out.splitlines()
    assert shown[0] == "S1: 2026-11-24 14:00-16:00 -0600, 20 left"
    found = command("show", "--name", "november", "--jsonl").objects
    assert [(one["id"], one["left"]) for one in found] == [("S1", 20), ("S2", 10), ("S3", 5)]
    south = command("show", "--name", "november", "--country", "US", "--postcode", "62791", "--jsonl").objects
    assert [one["id"] for one in south] == ["S2", "S3"]
    assert "no such slots in the pool campaign default" in command("show").out


def test_a_file_taken_in_again_renews_capacity_and_area(command: Slots, tmp_path: Path) -> None:
    command("import", "slots.csv")
    renewed = {"slot_id": "S1", "start": "2026-11-24T14:00:00-06:00", "end": "2026-11-24T16:00:00-06:00", "capacity": 7}
    (tmp_path / "slots.jsonl").write_text(json.dumps(renewed) + "\n", encoding="utf-8")
    assert command("import", "slots.jsonl").out == "1 slots taken into 1 pool.\n"
    found = command("show", "--country", "GB", "--postcode", "BS9", "--jsonl").objects
    assert [(one["id"], one["left"]) for one in found] == [("S1", 7), ("S3", 5)]


def test_a_tour_is_set(command: Slots) -> None:
    shift = "2026-11-24T08:00-06:00/2026-11-24T18:00-06:00"
    told = command("tour", "--depot", "39.80,-89.64", "--shift", shift, "--vehicles", "2").out
    assert told == "The slots of the pool campaign default are driven by 2 vehicles.\n"


@pytest.mark.parametrize(
    ("depot", "shift", "expected"),
    [
        ("Springfield", "2026-11-24T08:00-06:00/2026-11-24T18:00-06:00", "--depot has to be latitude and longitude"),
        ("39.80,-189.64", "2026-11-24T08:00-06:00/2026-11-24T18:00-06:00", "--depot has to be latitude and longitude"),
        ("39.80,-89.64", "08:00-18:00", "--shift has to be two times with an offset"),
        ("39.80,-89.64", "2026-11-24T18:00-06:00/2026-11-24T08:00-06:00", "--shift has to end after it begins"),
        ("39.80,-89.64", "2026-11-24T08:00-06:00/2026-11-26T08:00-06:00", "within a day"),
    ],
)
def test_a_tour_that_is_none_is_refused_in_one_sentence(command: Slots, depot: str, shift: str, expected: str) -> None:
    with pytest.raises(BadInput, match=expected):
        command("tour", "--depot", depot, "--shift", shift)


def test_a_list_without_one_good_row_is_bad_input(command: Slots, tmp_path: Path) -> None:
    (tmp_path / "slots.csv").write_text("slot_id,start,end\nS1,noon,one\n", encoding="utf-8")
    assert command("import", "slots.csv").status == 2
    assert "no such slots" in command("show").out
