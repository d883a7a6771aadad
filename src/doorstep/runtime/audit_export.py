"""The audit log as JSON Lines, for whoever checks it elsewhere."""

import json
from collections.abc import Iterable, Iterator

from doorstep.interface.audit_chain import Head, content
from doorstep.ports.audit_log import AuditEntry


def exported(entries: Iterable[AuditEntry]) -> Iterator[str]:
    """Write entries as lines, one after the other."""
    return (json.dumps(entry_line(entry), ensure_ascii=False) for entry in entries)


def entry_line(entry: AuditEntry) -> dict[str, object]:
    """Write an entry as a JSON object: what its digest covers, digest and signature."""
    record, before = entry.record, Head(entry.number - 1, entry.previous)
    covered = content(before, record.kind, record.at, record.subject, record.facts)
    return {**covered, "digest": entry.digest, "signature": entry.signature}
