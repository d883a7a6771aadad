"""What is put into the audit log: ids, times, yes or no, and codes; never a name, number, address or word of anybody.

Records about a number have its pseudonym as their subject, so that all of them are found for somebody who asks.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.case import Case, Consent
from doorstep.campaigns.countries import PACKS
from doorstep.campaigns.windows import day_hours, permitted
from doorstep.campaigns.zone_names import known_zones
from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.call_store import AttemptResult, CallPlace

Pseudonym: TypeAlias = Callable[[str], str]
"""Hides a text that names somebody; `AuditLog.pseudonym` is one."""


@dataclass(frozen=True, slots=True)
class MadeCall:
    """A call that is over.

    Args:
        place: Where it belongs.
        campaign: Its campaign; None for a single call.
        dialled_at: When it was dialled.
        result: How it ended.
        effects: The kinds of what was stored in it, as effect lines name them.
    """

    place: CallPlace
    campaign: str | None
    dialled_at: datetime
    result: AttemptResult
    effects: Collection[str] = ()


def call_record(
    call: MadeCall, case: Case | None, rules: CallingRules, pseudonym: Pseudonym, region: str | None = None
) -> AuditRecord:
    """Tell of a call: that it was allowed when it was dialled, that it was disclosed who calls, and how it ended.

    Args:
        call: The call.
        case: What the rules looked at; None for a single call, which somebody asked for by hand.
        rules: The rules that held.
        pseudonym: Hides the number.
        region: The recipient's region, where its holidays count.
    """
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
        "recording_consent": outcome.get("recording_consent"),
        "recorded": result.recording is not None,
    }
    if case is not None:
        facts.update(_permission(case, call.dialled_at, rules, pseudonym, region))
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
    facts = {"source": source, "purpose": consent.purpose.value, **_consent(consent, pseudonym)}
    return AuditRecord("consent", consent.at, pseudonym(phone), facts)


def export_record(phone: str, at: datetime, pseudonym: Pseudonym) -> AuditRecord:
    """Tell that everything kept about a number was handed out."""
    return AuditRecord("export", at, pseudonym(phone), {})


def erasure_record(phone: str, at: datetime, counts: Mapping[str, int], pseudonym: Pseudonym) -> AuditRecord:
    """Tell that what was kept about a number was erased, with how much of each kind there was."""
    return AuditRecord("erasure", at, pseudonym(phone), dict(counts))


def expiry_record(at: datetime, counts: Mapping[str, int]) -> AuditRecord:
    """Tell that what had been kept long enough was deleted, with how much of each kind there was."""
    return AuditRecord("expiry", at, "retention", dict(counts))


def _permission(
    case: Case, dialled_at: datetime, rules: CallingRules, pseudonym: Pseudonym, region: str | None
) -> dict[str, object]:
    zones = case.zones if known_zones(case.zones) else ()
    said = [one for one in case.consents if one.purpose is case.purpose]
    return {
        "purpose": case.purpose.value,
        "country": case.country,
        "clocks": [_clock(zone, dialled_at, case.country, rules, region) for zone in zones],
        "within_hours": permitted(dialled_at, case.zones, case.country, rules, region),
        "consent_basis": rules.consent.value,
        "consent": None if not said else _consent(said[-1], pseudonym),
    }


def _clock(
    zone: str, dialled_at: datetime, country: str | None, rules: CallingRules, region: str | None
) -> dict[str, object]:
    """Tell what the recipient's clock showed, and between which hours calls could begin that day."""
    local = dialled_at.astimezone(ZoneInfo(zone))
    hours = day_hours(local.date(), country, rules, region) if country is not None and country in PACKS else None
    shown = None if hours is None else [f"{hours.first:%H:%M}", f"{hours.last:%H:%M}"]
    return {"zone": zone, "local": local.isoformat(timespec="seconds"), "hours": shown}


def _consent(consent: Consent, pseudonym: Pseudonym) -> dict[str, object]:
    """Tell of a statement; its proof is hidden like a number, for it may quote somebody."""
    return {"given": consent.given, "at": _moment(consent.at), "proof": pseudonym(consent.proof)}


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")
