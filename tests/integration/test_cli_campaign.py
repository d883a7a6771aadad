import json
import re
from pathlib import Path

import pytest

from tests.integration.command_line import WORLD, CommandLine, clean_settings

HEADER = (
    "order_id,recipient_name,phone,language,street,house_number,unit,postcode,city,region,country,carrier,sender,"
    "contents,planned_start,planned_end,gate"
)
ROW = (
    "{order},Alex Morgan,{phone},en,Culture West Road,588,,62704,Springfield,IL,US,ZTO,Acme Papers,documents,"
    "2026-11-23T10:00:00-06:00,2026-11-23T12:00:00-06:00,blue"
)


@pytest.fixture
def doorstep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> CommandLine:
    clean_settings(tmp_path, monkeypatch)
    return CommandLine(capfd)


@pytest.fixture
def file(tmp_path: Path, doorstep: CommandLine) -> str:
    path = tmp_path / "orders.csv"
    path.write_text("\n".join((HEADER, ROW.format(order="A1", phone="+12025550123"), "A2,,,", "")), encoding="utf-8")
    return str(path)


def test_good_rows_are_kept_and_bad_ones_reported_with_their_line(doorstep: CommandLine, file: str) -> None:
    ran = doorstep("campaign", "import", file)
    assert ran.status == 0
    assert ran.err == "orders.csv line 3: has 4 columns where the first line has 17\n"
    assert ran.out == "Campaign default: 1 orders taken (1 new, 0 changed, 0 already there); 1 rows left out.\n"


def test_an_import_repeated_changes_nothing(doorstep: CommandLine, file: str) -> None:
    doorstep("campaign", "import", file, "--world", str(WORLD))
    assert "(0 new, 0 changed, 1 already there)" in doorstep("campaign", "import", file).out
    (status,) = doorstep("campaign", "status", "--jsonl").objects
    assert (status["orders"], status["state"], status["running"]) == (1, "active", False)
    assert {state: count for state, count in status["people"].items() if count} == {"waiting": 1}


def test_results_come_as_a_table_or_as_objects(doorstep: CommandLine, file: str) -> None:
    doorstep("campaign", "import", file)
    table = doorstep("campaign", "results", "--format", "csv").out.splitlines()
    assert table[0].startswith("order_id,recipient_name,phone,state,disposition")
    assert table[1].startswith("A1,Alex Morgan,+12025550123,waiting,")
    (result,) = doorstep("campaign", "results", "--format", "jsonl").objects
    assert (result["order_id"], result["disposition"], result["notes"]) == ("A1", None, {"gate": "blue"})


def test_a_campaign_is_paused_resumed_and_cancelled_for_good(doorstep: CommandLine, file: str) -> None:
    doorstep("campaign", "import", file, "--world", str(WORLD))
    assert doorstep("campaign", "pause").out == "Campaign default is paused.\n"
    assert "is paused" in doorstep("campaign", "run").refused(2)
    assert doorstep("campaign", "resume").out == "Campaign default is active.\n"
    assert doorstep("campaign", "cancel").status == 0
    assert doorstep("campaign", "cancel").status == 0
    assert "final" in doorstep("campaign", "resume").refused(2)
    assert "cancelled" in doorstep("campaign", "run").refused(2)


def test_a_campaign_without_a_merchant_is_not_run(doorstep: CommandLine, file: str) -> None:
    doorstep("campaign", "import", file)
    assert "--world" in doorstep("campaign", "run").refused(2)


def test_status_is_told_to_people_too(doorstep: CommandLine, file: str) -> None:
    assert "no campaign yet" in doorstep("campaign", "status").out
    doorstep("campaign", "import", file)
    told = doorstep("campaign", "status").out
    assert "people waiting" in told
    assert re.search(r"next call due +│ +\d{4}-\d\d-\d\d \d\d:\d\d", told)
    assert re.search(r"somebody makes calls +│ +no", told)
    assert doorstep("campaign", "cancel").status == 0
    assert re.search(r"next call due +│ +-", doorstep("campaign", "status").out)


@pytest.mark.parametrize("verb", ["run", "results", "pause", "resume", "cancel"])
def test_a_campaign_that_is_not_there_is_refused_in_one_sentence(doorstep: CommandLine, verb: str, file: str) -> None:
    assert "doorstep campaign import" in doorstep("campaign", verb).refused(2)
    doorstep("campaign", "import", file)
    assert "there are: default" in doorstep("campaign", verb, "--name", "other").refused(2)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "empty"),
        (b"name,number\nAlex,1\n", "missing: order_id, recipient_name, phone"),
        (b"PK\x03\x04", "no text"),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_one_sentence(
    doorstep: CommandLine, tmp_path: Path, content: bytes, expected: str
) -> None:
    (tmp_path / "orders.csv").write_bytes(content)
    assert expected in doorstep("campaign", "import", "orders.csv").refused(2)


def test_a_list_without_one_good_row_is_bad_input(doorstep: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "orders.csv").write_text("order_id,recipient_name,phone\nA1,Alex Morgan,12\n")
    assert "line 2: phone has to be a telephone number" in doorstep("campaign", "import", "orders.csv").refused(2)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["campaign", "import", "nowhere.csv"], "The file of orders nowhere.csv is not there."),
        (["campaign", "import", "."], "is a folder"),
        (["campaign", "results", "--format", "xml"], "'xml' is not one of"),
        (["campaign", "fly"], "No such command 'fly'."),
    ],
)
def test_bad_use_is_refused_in_one_sentence(doorstep: CommandLine, arguments: list[str], expected: str) -> None:
    assert expected in doorstep(*arguments).refused(2)


def test_a_world_with_unknown_keys_is_refused_before_anything_is_taken(
    doorstep: CommandLine, file: str, tmp_path: Path
) -> None:
    (tmp_path / "world.json").write_text(json.dumps({"merchant": {"name": "Brightparcel", "slogan": "x"}}))
    told = doorstep("campaign", "import", file, "--world", "world.json").refused(2)
    assert "merchant.slogan is not a known key" in told
    assert "no campaign yet" in doorstep("campaign", "status").out


def test_a_database_that_cannot_be_used_is_named_in_one_sentence(
    doorstep: CommandLine, file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOORSTEP_STORE__URL", "nonsense")
    assert "store.url" in doorstep("campaign", "status").refused(2)
    monkeypatch.setenv("DOORSTEP_STORE__URL", f"sqlite:///{tmp_path / 'no' / 'folder.sqlite'}")
    assert f"store.url names a file in the folder {tmp_path / 'no'}" in doorstep("campaign", "status").refused(2)
    (tmp_path / "broken.sqlite").write_bytes(b"this is no database at all" * 100)
    monkeypatch.setenv("DOORSTEP_STORE__URL", f"sqlite:///{tmp_path / 'broken.sqlite'}")
    assert "database" in doorstep("campaign", "status").refused(1)


def test_recording_is_refused_where_the_settings_do_not_allow_it(doorstep: CommandLine, file: str) -> None:
    doorstep("campaign", "import", file, "--world", str(WORLD))
    assert "[recording]" in doorstep("campaign", "run", "--record", "sound").refused(2)


@pytest.mark.parametrize(
    ("arguments", "uri", "expected"),
    [
        ([], None, "No SIP account is set"),
        (["--to", "tel:{phone}"], None, "No SIP account is set"),
        (["--to", "192.0.2.10"], None, "--to has to be a SIP address"),
        (["--to", "sip:192.0.2.10"], None, "--to has to be a SIP address"),
        (["--to", "sip:{number}@192.0.2.10"], None, "--to has to be a SIP address"),
        ([], "{phone}@example.com", "calls.uri in the settings has to be a SIP address"),
    ],
)
def test_an_address_that_rings_nobody_is_refused_before_anybody_is_dialled(
    doorstep: CommandLine,
    file: str,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    uri: str | None,
    expected: str,
) -> None:
    doorstep("campaign", "import", file, "--world", str(WORLD))
    if uri is not None:
        monkeypatch.setenv("DOORSTEP_CALLS__URI", uri)
    assert expected in doorstep("campaign", "run", *arguments).refused(2)
    (status,) = doorstep("campaign", "status", "--jsonl").objects
    assert {state: count for state, count in status["people"].items() if count} == {"waiting": 1}
