"""What somebody does at the controls leaves a record in the audit log that says who it was."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from doorstep.adapters.store.sql.keys import SqlKeys
from doorstep.bootstrap.audit import audit_log
from doorstep.config import load_settings
from doorstep.errors import StoreUnavailable
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.key_store import Scope
from doorstep.runtime.api_keys import make_key, revoke_key
from tests.integration.api_stage import NOW, Stage
from tests.integration.command_line import WORLD, CommandLine, clean_settings

PHONE = "+12025550147"
ROWS = f"order_id,recipient_name,phone\nA1,Oda Zwirnbach,{PHONE}\n"


@pytest.fixture
def doorstep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> CommandLine:
    clean_settings(tmp_path, monkeypatch)
    return CommandLine(capfd)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    stage.campaign()
    yield stage
    stage.close()


def told(records: list[AuditRecord]) -> list[tuple[str, str, Mapping[str, object]]]:
    return [(one.kind, one.subject, one.facts) for one in records if one.kind != "key"]


def recorded() -> list[tuple[str, str, Mapping[str, object]]]:
    """What stands in the log of the settings."""
    return told([entry.record for entry in audit_log(load_settings()).entries()])


def test_a_key_is_made_and_revoked_on_record(doorstep: CommandLine) -> None:
    key = doorstep("key", "create", "shop", "--scope", "results:read", "--scope", "orders:read").out.strip()
    doorstep("key", "create", "shop", "--scope", "admin").refused(2)
    assert doorstep("key", "revoke", "shop").status == 0
    doorstep("key", "revoke", "shop").refused(2)
    assert recorded() == [
        ("api_key", "shop", {"state": "made", "scopes": ["orders:read", "results:read"], "by": "cli"}),
        ("api_key", "shop", {"state": "revoked", "by": "cli"}),
    ]
    assert key not in doorstep("audit", "export").out


def test_a_campaign_is_paused_resumed_and_cancelled_on_record(doorstep: CommandLine) -> None:
    Path("orders.csv").write_text(ROWS, encoding="utf-8")
    doorstep("campaign", "import", "orders.csv", "--world", str(WORLD))
    for act in ("pause", "pause", "resume", "cancel"):
        assert doorstep("campaign", act).status == 0
    doorstep("campaign", "resume").refused(2)
    states = ("paused", "active", "cancelled")
    assert recorded() == [("campaign", "default", {"state": state, "by": "cli"}) for state in states]


def test_a_number_is_suppressed_exported_and_erased_on_record(doorstep: CommandLine) -> None:
    Path("orders.csv").write_text(ROWS, encoding="utf-8")
    doorstep("campaign", "import", "orders.csv", "--world", str(WORLD))
    assert doorstep("privacy", "suppress", "+1 202 555-0147").out == "This number is never called again.\n"
    assert doorstep("privacy", "suppress", PHONE).status == 0
    assert doorstep("privacy", "export", PHONE).status == 0
    assert doorstep("privacy", "erase", PHONE, "--yes").status == 0
    subject = audit_log(load_settings()).pseudonym(PHONE)
    assert [(kind, about, facts["by"]) for kind, about, facts in recorded()] == [
        ("opt_out", subject, "cli"),
        ("export", subject, "cli"),
        ("erasure", subject, "cli"),
    ]
    log = doorstep("audit", "export").out
    assert not [one for one in (PHONE, PHONE[2:], "Zwirnbach") if one in log]
    assert doorstep("audit", "verify", "--store").status == 0


def test_who_is_suppressed_is_not_called_and_stays_so(doorstep: CommandLine) -> None:
    Path("orders.csv").write_text(ROWS, encoding="utf-8")
    doorstep("campaign", "import", "orders.csv", "--world", str(WORLD))
    doorstep("privacy", "suppress", PHONE)
    (result,) = doorstep("campaign", "results", "--format", "jsonl").objects
    assert (result["state"], result["reason"]) == ("suppressed", "opted_out")
    assert "PHONE" in doorstep("privacy", "suppress", "5550147").refused(2)


def test_over_http_the_key_stands_on_record(stage: Stage) -> None:
    for act in ("pause", "pause", "resume", "cancel"):
        assert stage.ask("POST", f"/v1/campaigns/spring/{act}").status_code == 200
    for _ in range(2):
        assert stage.ask("PUT", f"/v1/suppressions/{PHONE}").status_code == 200
    body = {"phone": PHONE, "purpose": "delivery", "given": False, "at": NOW.isoformat(), "proof": "letter"}
    assert stage.ask("POST", "/v1/consents", json=body).status_code == 201
    records = told([entry.record for entry in stage.shop.audit.entries()])
    (made, *others) = [(kind, facts["by"]) for kind, _, facts in records]
    assert made == ("api_key", "cli")
    assert {who for _, who in others} == {"shop"}
    assert [kind for kind, _ in others] == ["campaign"] * 3 + ["opt_out", "consent"]
    assert PHONE not in json.dumps([facts for _, _, facts in records])


def test_a_key_that_cannot_be_recorded_is_not_made_and_stays(stage: Stage) -> None:
    keys = stage.shop.keys
    make_key(keys, "helpdesk", frozenset({Scope.ORDERS_READ}), NOW)
    assert isinstance(keys, SqlKeys)
    with keys._database.writing() as connection:
        connection.exec_driver_sql("alter table audit_entries rename to gone")
    with pytest.raises(StoreUnavailable):
        make_key(keys, "late", frozenset({Scope.ADMIN}), NOW)
    with pytest.raises(StoreUnavailable):
        revoke_key(keys, "helpdesk", NOW)
    known = {key.name: key.revoked_at for key in keys.keys()}  # noqa: SIM118 - no mapping
    assert "late" not in known
    assert known["helpdesk"] is None
