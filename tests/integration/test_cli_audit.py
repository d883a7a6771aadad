"""`doorstep audit` and `doorstep privacy` from outside."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from doorstep.adapters.store.sql.calls import SqlCalls
from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.markets import SqlMarkets
from doorstep.bootstrap.audit import audit_log
from doorstep.config import load_settings
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.call_store import AttemptResult, CallPlace, SpokenTurn
from doorstep.testing.market_store_conformance import add
from tests.integration.command_line import CommandLine, clean_settings

PHONE = "+12025550147"


@pytest.fixture
def doorstep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> CommandLine:
    clean_settings(tmp_path, monkeypatch)
    return CommandLine(capfd)


@pytest.fixture
def exported(doorstep: CommandLine) -> Path:
    """A log of three entries, as a file."""
    log = audit_log(load_settings())
    for number in (1, 2):
        log.append(AuditRecord("call", datetime.now(UTC), f"call-{number}", {"number": number}))
    file = Path("log.jsonl")
    file.write_text(doorstep("audit", "export").out, encoding="utf-8")
    return file


def called(phone: str, at: datetime) -> None:
    """Leave a single call in the store of the settings."""
    calls = SqlCalls(Database("sqlite:///doorstep.sqlite"))
    assert calls.begin_attempt(CallPlace("call-1", "call-1", phone), at)
    calls.add_turn("call-1", SpokenTurn(1, assistant=False, text="the purple gate", at=0.0))
    assert calls.finish_attempt("call-1", AttemptResult("answered", at, {"disposition": "unresolved"}, at))
    calls.close()


def test_a_whole_log_is_told_as_one(doorstep: CommandLine, exported: Path) -> None:
    told = doorstep("audit", "verify", str(exported))
    assert told.status == 0
    assert told.out.startswith("The log is whole: 3 entries, head 3:")
    head = told.out.split()[-1]
    assert doorstep("audit", "verify", "--store", "--head", head).status == 0
    key = doorstep("audit", "key").out.strip()
    assert doorstep("audit", "verify", str(exported), "--key", key, "--head", head).status == 0
    assert len(doorstep("audit", "export", "--after", "2").objects) == 1


def test_a_log_is_checked_without_store_and_key_file(doorstep: CommandLine, exported: Path) -> None:
    key = doorstep("audit", "key").out.strip()
    for path in Path().glob("doorstep*"):
        path.unlink()
    assert doorstep("audit", "verify", str(exported), "--key", key).status == 0
    assert "--key" in doorstep("audit", "verify", str(exported)).refused(2)
    assert sorted(path.name for path in Path().iterdir()) == ["log.jsonl"]


def test_a_broken_log_is_told_in_one_sentence(doorstep: CommandLine, exported: Path) -> None:
    lines = exported.read_text(encoding="utf-8").splitlines(keepends=True)
    head = doorstep("audit", "verify", str(exported)).out.split()[-1]
    exported.write_text(lines[0] + lines[1].replace("call-1", "call-9") + lines[2], encoding="utf-8")
    told = doorstep("audit", "verify", str(exported))
    assert (told.status, told.out) == (1, "The log is broken at entry 2: it was changed after it was written.\n")
    exported.write_text(lines[0] + lines[1], encoding="utf-8")
    assert doorstep("audit", "verify", str(exported)).status == 0
    told = doorstep("audit", "verify", str(exported), "--head", head)
    assert (told.status, told.out) == (1, "The log was cut off: it ends with entry 2, and 3 had been reached.\n")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Name a file"),
        (("log.jsonl", "--store"), "Name a file"),
        (("nowhere.jsonl",), "cannot be read"),
        (("log.jsonl", "--key", "no key"), "64 hex digits"),
        (("log.jsonl", "--head", "three"), "NUMBER:DIGEST"),
    ],
)
@pytest.mark.usefixtures("exported")
def test_bad_use_is_refused(doorstep: CommandLine, arguments: tuple[str, ...], told: str) -> None:
    assert told in doorstep("audit", "verify", *arguments).refused(2)


def test_a_number_is_exported_and_erased(doorstep: CommandLine) -> None:
    audit_log(load_settings())
    called(PHONE, datetime.now(UTC))
    kept = json.loads(doorstep("privacy", "export", "+1 202-555-0147").out)["kept"]
    assert [turn["text"] for turn in kept["turns"]] == ["the purple gate"]
    assert doorstep("privacy", "erase", PHONE, "--yes").out == "Erased: calls 1, words 1.\n"
    assert doorstep("privacy", "erase", PHONE, "--yes").out == "Nothing was kept about this number.\n"
    kept = json.loads(doorstep("privacy", "export", PHONE).out)["kept"]
    assert {name for name, rows in kept.items() if rows} == {"audit_entries"}
    assert [entry["kind"] for entry in kept["audit_entries"]] == ["export", "erasure", "erasure", "export"]
    assert doorstep("audit", "verify", "--store").status == 0


def test_erasing_is_asked_about(doorstep: CommandLine) -> None:
    audit_log(load_settings())
    called(PHONE, datetime.now(UTC))
    assert doorstep("privacy", "erase", PHONE).status == 1
    assert json.loads(doorstep("privacy", "export", PHONE).out)["kept"]["turns"]


def test_what_is_no_number_is_refused(doorstep: CommandLine) -> None:
    assert "E.164" in doorstep("privacy", "erase", "0301234", "--yes").refused(2)
    assert "E.164" in doorstep("privacy", "export", "Oda").refused(2)


def test_what_is_old_is_taken_out_by_hand(doorstep: CommandLine) -> None:
    audit_log(load_settings())
    called(PHONE, datetime.now(UTC) - timedelta(days=31))
    assert doorstep("privacy", "expire").out == "Taken out: calls with words 1.\n"
    assert doorstep("privacy", "expire").out == "Nothing was kept longer than the settings say.\n"


def test_a_listing_is_erased_with_its_chats(doorstep: CommandLine) -> None:
    assert "no listing" in doorstep("privacy", "erase-listing", "bicycle", "--yes").refused(2)
    database = Database("sqlite:///doorstep.sqlite")
    markets = SqlMarkets(database)
    add(markets)
    assert doorstep("privacy", "erase-listing", "bicycle").status == 1
    assert list(markets.listings()) == ["bicycle"]
    erased = doorstep("privacy", "erase-listing", "bicycle", "--yes")
    assert erased.out == "Erased the listing with every chat about it.\n"
    assert list(markets.listings()) == []
    *_, last = audit_log(load_settings(), database).entries()
    assert (last.record.kind, last.record.facts) == ("erasure", {"listings": 1, "by": "cli"})
    database.close()
