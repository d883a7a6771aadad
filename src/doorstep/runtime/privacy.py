"""The rights of whoever is called: everything kept about their number is handed out, or erased."""

from collections.abc import Mapping
from datetime import datetime

from doorstep.ports.audit_log import AuditLog, AuditRecord
from doorstep.ports.privacy import PrivacyStore
from doorstep.runtime.audit_deeds import COMMAND_LINE, done_by
from doorstep.runtime.audit_records import erasure_record, export_record
from doorstep.runtime.privacy_sounds import SoundFiles


class Privacy:
    """Hands out and erases what is kept about a number, and has both recorded.

    Args:
        store: Where it is kept.
        log: The audit log.
        sounds: The folder of recordings on this machine.
    """

    def __init__(self, store: PrivacyStore, log: AuditLog, sounds: SoundFiles) -> None:
        self._store = store
        self._log = log
        self._sounds = sounds

    def export(self, phone: str, at: datetime, who: str = COMMAND_LINE) -> Mapping[str, object]:
        """Collect everything kept about a number (E.164) as a JSON object; `who` asks for it."""
        self._log.append(done_by(export_record(phone, at, self._log.pseudonym), who))
        return {"phone": phone, "exported_at": at.isoformat(timespec="seconds"), "kept": self._store.about(phone)}

    def erase(self, phone: str, at: datetime, who: str = COMMAND_LINE) -> Mapping[str, int]:
        """Erase what is kept about a number (E.164); returns how much there was of each kind. `who` asks for it.

        Raises:
            BadInput: A call with it is going on; then nothing is erased.
            OperatorError: A recording cannot be deleted; then nothing else is erased.
        """

        def record(counts: Mapping[str, int]) -> AuditRecord:
            return done_by(erasure_record(phone, at, counts, self._log.pseudonym), who)

        return self._store.erase(phone, self._sounds.discard, record)
