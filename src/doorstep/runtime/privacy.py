"""The rights of people: everything kept about a number is handed out, or erased; and all chats about a listing."""

from collections.abc import Mapping
from datetime import datetime

from doorstep.errors import BadInput
from doorstep.ports.audit_log import AuditLog, AuditRecord
from doorstep.ports.market_store import MarketStore
from doorstep.ports.privacy import PrivacyStore
from doorstep.runtime.audit_deeds import COMMAND_LINE, done_by
from doorstep.runtime.audit_records import erasure_record, export_record
from doorstep.runtime.haggling import NO_LISTING
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


def erase_listing(markets: MarketStore, listing: str, at: datetime, who: str = COMMAND_LINE) -> None:
    """Erase a listing with every chat about it, and have it recorded without its name; `who` asks for it.

    Raises:
        BadInput: There is no such listing.
    """
    if not markets.delete(listing, done_by(AuditRecord("erasure", at, "listing", {"listings": 1}), who)):
        raise BadInput(NO_LISTING)
