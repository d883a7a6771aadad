"""What is recorded of calls and wishes: what has to be shown, and nothing about who it was."""

import json
from datetime import UTC, datetime, time

import pytest

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.case import Case, Consent, Purpose
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.call_store import AttemptResult, CallPlace
from doorstep.runtime.audit_records import (
    MadeCall,
    call_record,
    consent_record,
    erasure_record,
    expiry_record,
    export_record,
    opt_out_record,
)

PHONE = "+12025550147"
RULES = CallingRules()
NOON = datetime(2026, 11, 24, 17, tzinfo=UTC)
PLACE = CallPlace("call-a-2", "pool", PHONE, 7, 2, "main")
ENDED = AttemptResult(
    "answered",
    NOON,
    {"disposition": "appointment", "disclosed": True, "recording_consent": True, "street": "Marmalade Lane"},
    NOON,
    "recordings/call-a-2.wav",
)
SAID = Consent(Purpose.DELIVERY, given=True, at=NOON, proof="clicked by Oda Zwirnbach")


def hidden(text: str) -> str:
    return f"hidden {len(text)}"


def recorded(case: Case | None, rules: CallingRules = RULES) -> AuditRecord:
    call = MadeCall(PLACE, "november", NOON, ENDED, ("appointment_booked", "slot_held"))
    return call_record(call, case, rules, hidden)


def test_a_call_is_told_with_what_allowed_it() -> None:
    case = Case("US", ("America/New_York", "America/Chicago"), consents=(SAID,))
    record = recorded(case)
    assert (record.kind, record.at, record.subject) == ("call", NOON, hidden(PHONE))
    assert record.facts == {
        "call": "call-a-2",
        "attempt": 2,
        "campaign": "november",
        "line": "main",
        "dialled_at": "2026-11-24T17:00:00+00:00",
        "answered_at": "2026-11-24T17:00:00+00:00",
        "ended_at": "2026-11-24T17:00:00+00:00",
        "cause": "answered",
        "disposition": "appointment",
        "disclosed": True,
        "effects": ["appointment_booked", "slot_held"],
        "opted_out": False,
        "recording_consent": True,
        "recorded": True,
        "purpose": "delivery",
        "country": "US",
        "clocks": [
            {"zone": "America/New_York", "local": "2026-11-24T12:00:00-05:00", "hours": ["09:00", "19:55"]},
            {"zone": "America/Chicago", "local": "2026-11-24T11:00:00-06:00", "hours": ["09:00", "19:55"]},
        ],
        "within_hours": True,
        "consent_basis": "order",
        "consent": {"given": True, "at": "2026-11-24T17:00:00+00:00", "proof": hidden(SAID.proof)},
    }


@pytest.mark.parametrize(
    "case", [Case("US", ("Pacific/Honolulu",)), Case(None, ()), Case("FR", ("Europe/Paris",)), Case("US", ("EST",))]
)
def test_a_call_outside_the_hours_is_told_as_one(case: Case) -> None:
    assert recorded(case).facts["within_hours"] is False


def test_the_hours_of_the_settings_are_the_ones_told() -> None:
    case = Case("DE", ("Europe/Berlin",))
    facts = recorded(case, CallingRules(first=time(10), last=time(12))).facts
    assert facts["clocks"] == [
        {"zone": "Europe/Berlin", "local": "2026-11-24T18:00:00+01:00", "hours": ["10:00", "11:55"]}
    ]
    assert facts["within_hours"] is False


def test_the_last_word_on_the_purpose_counts_as_consent() -> None:
    other = Consent(Purpose.ADVERTISING, given=True, at=NOON, proof="other")
    facts = recorded(Case("DE", ("Europe/Berlin",), consents=(SAID, other))).facts
    assert facts["consent"] == {"given": True, "at": "2026-11-24T17:00:00+00:00", "proof": hidden(SAID.proof)}
    assert recorded(Case("DE", ("Europe/Berlin",))).facts["consent"] is None


def test_a_single_call_is_told_without_what_rules_say() -> None:
    record = recorded(None)
    assert "within_hours" not in record.facts
    lost = MadeCall(CallPlace("call-b", "call-b"), None, NOON, AttemptResult("dropped", NOON), ("opted_out",))
    told = call_record(lost, None, CallingRules(), hidden)
    assert (told.subject, told.facts["disclosed"], told.facts["opted_out"]) == ("call-b", None, True)
    assert (told.facts["recording_consent"], told.facts["recorded"]) == (None, False)


def test_no_record_tells_who_it_was() -> None:
    records = (
        recorded(Case("US", ("America/New_York",), consents=(SAID,))),
        opt_out_record(PHONE, NOON, "call", hidden),
        consent_record(PHONE, SAID, "import", hidden),
        export_record(PHONE, NOON, hidden),
        erasure_record(PHONE, NOON, {"cases": 1}, hidden),
        expiry_record(NOON, {"cases": 3}),
    )
    assert [record.kind for record in records] == ["call", "opt_out", "consent", "export", "erasure", "expiry"]
    told = json.dumps([[record.subject, dict(record.facts)] for record in records])
    assert [trace for trace in (PHONE, "Zwirnbach", "Marmalade", "clicked") if trace in told] == []
