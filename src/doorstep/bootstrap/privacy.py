"""What the settings say about rights and retention, put together."""

from typing import TYPE_CHECKING

from doorstep.runtime.privacy import Privacy
from doorstep.runtime.privacy_sounds import SoundFiles
from doorstep.runtime.retention import Days, Retention

if TYPE_CHECKING:
    from doorstep.adapters.store.sql.database import Database
    from doorstep.config import Settings


def privacy(settings: "Settings", kept: "Database | None" = None) -> Privacy:
    """Put together what hands out and erases.

    Args:
        settings: The settings.
        kept: The open store; None: it is opened.

    Raises:
        SettingsError: The store or the key of the audit log cannot be used.
        StoreUnavailable: The database does not answer.
    """
    from doorstep.adapters.audit_key.file import FileKey
    from doorstep.adapters.store.sql.audit import Ledger, SqlAuditLog
    from doorstep.adapters.store.sql.privacy import SqlPrivacy
    from doorstep.bootstrap.storage import database
    from doorstep.runtime.webhook_events import case_closed

    kept = kept or database(settings)
    ledger = Ledger(FileKey(settings.audit.key_file))
    sounds = SoundFiles(settings.recording.folder)
    return Privacy(SqlPrivacy(kept, ledger, case_closed), SqlAuditLog(kept, ledger), sounds)


def retention(settings: "Settings", kept: "Database | None" = None) -> Retention:
    """Put together what takes out what was kept long enough.

    Args:
        settings: The settings.
        kept: The open store; None: it is opened.

    Raises:
        SettingsError: The store or the key of the audit log cannot be used.
        StoreUnavailable: The database does not answer.
    """
    from doorstep.adapters.store.sql.retention import SqlRetention
    from doorstep.bootstrap.audit import audit_log
    from doorstep.bootstrap.storage import database

    kept = kept or database(settings)
    kinds = settings.retention
    days = Days(kinds.recordings, kinds.words, kinds.results, kinds.chats)
    sounds = SoundFiles(settings.recording.folder)
    return Retention(SqlRetention(kept), audit_log(settings, kept), sounds, days)
