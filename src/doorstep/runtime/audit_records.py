"""What is put into the audit log: ids, times, yes or no, and codes; never a name, number, address or word of anybody.

Records about a number have its pseudonym as their subject, so that all of them are found for somebody who asks.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import TypeAlias
from zoneinfo import ZoneInfo

from doorstep.campaigns.case import Consent, Purpose
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.call_store import AttemptResult, CallPlace

Pseudonym: TypeAlias = Callable[[str], str]
"""Hides a text that names somebody; `AuditLog.pseudonym` is one."""


@dataclass(frozen=True, slots=True)
class Permission:
    """Why somebody could be called.

    Args:
        purpose: What the call was about.
        zones: Every time zone the recipient may be in, as IANA names.
        hours: From when to when calls were allowed in the recipient's day; None: no such hours held.
        basis: What counted as consent: `order` or `recorded`.
        consent: The consent it rests on, where one is recorded.
    """

    purpose: Purpose
    zones: tuple[str, ...] = ()
    hours: tuple[time, time] | None = None
    basis: str = "order"
    consent: Consent | None = None


@dataclass(frozen=True, slots=True)
class MadeCall:
    """A call that is over.

    Args:
        place: Where it belongs.
        campaign: Its campaign; None for a single call.
        dialled_at: When it was dialled.
        result: How it ended.
        effects: The kinds of what was stored in it, as effect lines name them.
        recording_consent: Whether the recipient agreed to be recorded; None: they were not asked.
    """

    place: CallPlace
    campaign: str | None
    dialled_at: datetime
    result: AttemptResult
    effects: Collection[str] = ()
    recording_consent: bool | None = None


def call_record(call: MadeCall, permission: Permission, pseudonym: Pseudonym) -> AuditRecord:
    """Tell of a call: that it was allowed when it was dialled, that it was disclosed who calls, and how it ended."""
    place, result = call.place, call.result
    outcome = result.outcome or {}
    facts: dict[str, object] = {
        "call": place.call,
        "attempt": place.number,
        "campaign": call.campaign,
        "line": place.line,
        "dialled_at": _moment(call.dialled_at),
        "answered_at": _moment(result.answered_at),
        "ended_at": _moment(result.ended_at),
        "cause": result.cause,
        "disposition": outcome.get("disposition"),
        "disclosed": outcome.get("disclosed"),
        "effects": sorted(set(call.effects)),
        "opted_out": "opted_out" in call.effects or outcome.get("disposition") == "opted_out",
        "recording_consent": call.recording_consent,
        "recorded": result.recording is not None,
    }
    facts.update(_permission(permission, call.dialled_at, pseudonym))
    return AuditRecord("call", result.ended_at, pseudonym(place.phone) if place.phone else place.call, facts)


def opt_out_record(phone: str, at: datetime, source: str, pseudonym: Pseudonym) -> AuditRecord:
    """Tell that a number must not be called again.

    Args:
        phone: The number.
        at: Since when.
        source: Where that was said, as a code: `call`, `api`, `command`.
        pseudonym: Hides the number.
    """
    return AuditRecord("opt_out", at, pseudonym(phone), {"source": source})


def consent_record(phone: str, consent: Consent, source: str, pseudonym: Pseudonym) -> AuditRecord:
    """Tell that consent to calls was recorded or taken back; `source` is a code: `import`, `api`."""
    facts = {"source": source, "purpose": consent.purpose.value, "given": consent.given}
    return AuditRecord("consent", consent.at, pseudonym(phone), facts | {"proof": pseudonym(consent.proof)})


def export_record(phone: str, at: datetime, pseudonym: Pseudonym) -> AuditRecord:
    """Tell that everything kept about a number was handed out."""
    return AuditRecord("export", at, pseudonym(phone), {})


def erasure_record(phone: str, at: datetime, counts: Mapping[str, int], pseudonym: Pseudonym) -> AuditRecord:
    """Tell that what was kept about a number was erased, with how much of each kind there was."""
    return AuditRecord("erasure", at, pseudonym(phone), dict(counts))


def expiry_record(at: datetime, counts: Mapping[str, int]) -> AuditRecord:
    """Tell that what had been kept long enough was deleted, with how much of each kind there was."""
    return AuditRecord("expiry", at, "retention", dict(counts))


def _permission(permission: Permission, dialled_at: datetime, pseudonym: Pseudonym) -> dict[str, object]:
    local = {zone: dialled_at.astimezone(ZoneInfo(zone)) for zone in permission.zones}
    hours, consent = permission.hours, permission.consent
    return {
        "purpose": permission.purpose.value,
        "local_times": {zone: at.isoformat(timespec="seconds") for zone, at in local.items()},
        "hours": None if hours is None else [f"{hour:%H:%M}" for hour in hours],
        "within_hours": None if hours is None else _within(hours, local.values()),
        "consent": {
            "basis": permission.basis,
            "given": None if consent is None else consent.given,
            "at": None if consent is None else _moment(consent.at),
            "proof": None if consent is None else pseudonym(consent.proof),
        },
    }


def _within(hours: tuple[time, time], local: Collection[datetime]) -> bool:
    return bool(local) and all(hours[0] <= at.time() < hours[1] for at in local)


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")
