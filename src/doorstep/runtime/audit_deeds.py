"""What somebody did at the controls, as the audit log tells it: what, when and by whom."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Final

from doorstep.ports.audit_log import AuditRecord
from doorstep.ports.campaign_store import CampaignState
from doorstep.ports.key_store import Scope

COMMAND_LINE: Final = "cli"
"""Who did it where it was done by a command; over the HTTP interface it is the key's name."""


def done_by(record: AuditRecord, who: str) -> AuditRecord:
    """Add to a record by whom it was done: a key's name, or `cli`."""
    return replace(record, facts={**record.facts, "by": who})


def key_made(name: str, scopes: Collection[Scope], at: datetime, who: str = COMMAND_LINE) -> AuditRecord:
    """Tell that a key of the HTTP interface was made, and what it opens."""
    facts = {"state": "made", "scopes": sorted(scope.value for scope in scopes)}
    return done_by(AuditRecord("api_key", at, name, facts), who)


def key_revoked(name: str, at: datetime, who: str = COMMAND_LINE) -> AuditRecord:
    """Tell that a key opens nothing any more."""
    return done_by(AuditRecord("api_key", at, name, {"state": "revoked"}), who)


def campaign_set(name: str, state: CampaignState, at: datetime, who: str) -> AuditRecord:
    """Tell that a campaign was paused, resumed (`active`) or cancelled."""
    return done_by(AuditRecord("campaign", at, name, {"state": state.value}), who)
