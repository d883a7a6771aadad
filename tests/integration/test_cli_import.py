"""`doorstep campaign import`: the preview, the purpose, and columns about when and whether to call."""

import json
from pathlib import Path

import pytest

from tests.integration.command_line import CommandLine, clean_settings

ORDERS = (
    {
        "order_id": "A1",
        "recipient_name": "Alex Morgan",
        "phone": "+493023125001",
        "country": "DE",
        "postcode": "10115",
        "street": "Lindenstraße",
        "house_number": "7",
        "call_before": "2126-11-23T12:00:00+01:00",
        "priority": 5,
        "time_zone": "Europe/Berlin",
        "latitude": 52.53,
        "longitude": 13.38,
        "consent": "box ticked",
    },
    {"order_id": "A2", "recipient_name": "Kim Lee", "phone": "+493023125002", "country": "DE", "consent": "no"},
    {"order_id": "A3", "recipient_name": "Sam Hill", "phone": "+493023125003", "priority": 100},
)


@pytest.fixture
def doorstep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> CommandLine:
    clean_settings(tmp_path, monkeypatch)
    lines = "\n".join(json.dumps(order) for order in ORDERS)
    (tmp_path / "orders.jsonl").write_text(lines, encoding="utf-8")
    return CommandLine(capfd)


def test_a_preview_shows_what_a_file_would_come_to_and_stores_nothing(doorstep: CommandLine) -> None:
    ran = doorstep("campaign", "import", "orders.jsonl", "--preview")
    assert ran.status == 0
    assert ran.err == "orders.jsonl line 3: priority has to be at most 99\n"
    assert "2 orders for 2 people; 1 rows left out. Nothing was stored." in ran.out
    row = next(line for line in ran.out.splitlines() if line.startswith("A1:"))
    assert row == (
        "A1: Alex Morgan, +493023125001, en; Lindenstraße 7, 10115, DE; call before 2126-11-23 12:00 +0100; "
        "priority 5; Europe/Berlin; at 52.53, 13.38; consent box ticked"
    )
    table = next(line for line in ran.out.splitlines() if "Europe/Berlin" in line and line.startswith("│"))
    assert "1 consent withdrawn" in table
    assert "no campaign yet" in doorstep("campaign", "status").out


def test_a_preview_of_bad_rows_only_is_told_too(doorstep: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "orders.jsonl").write_text('{"order_id": "A1"}\n', encoding="utf-8")
    assert "0 orders for 0 people; 1 rows left out" in doorstep("campaign", "import", "orders.jsonl", "--preview").out


def test_what_a_row_says_about_calling_is_kept_with_its_order(doorstep: CommandLine) -> None:
    assert doorstep("campaign", "import", "orders.jsonl").status == 0
    first, _ = doorstep("campaign", "results", "--format", "jsonl").objects
    notes = first["notes"]
    assert isinstance(notes, dict)
    assert (notes["priority"], notes["time_zone"], notes["consent"]) == ("5", "Europe/Berlin", "box ticked")
    assert "(0 new, 0 changed, 2 already there)" in doorstep("campaign", "import", "orders.jsonl").out


def test_the_purpose_of_a_campaign_never_changes(doorstep: CommandLine) -> None:
    assert doorstep("campaign", "import", "orders.jsonl", "--purpose", "advertising").status == 0
    assert doorstep("campaign", "import", "orders.jsonl").status == 0
    told = doorstep("campaign", "import", "orders.jsonl", "--purpose", "delivery").refused(2)
    assert told == "The campaign default is one of purpose advertising; that never changes."
