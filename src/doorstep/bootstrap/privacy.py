"""What the settings say about rights and retention, put together."""

from typing import TYPE_CHECKING

from doorstep.runtime.privacy import Privacy
from doorstep.runtime.privacy_sounds import SoundFiles
from doorstep.runtime.retention import Days, Retention

if TYPE_CHECKING:
    from doorstep.config import Settings


def privacy(settings: "Settings") -> Privacy:
    """Put together what hands out and erases.

    Raises:
        SettingsError: The store or the key of the audit log cannot be used.
        StoreUnavailable: The database does not answer.
    """
    from doorstep.adapters.audit_key.file import FileKey
    from doorstep.adapters.store.sql.audit import Ledger, SqlAuditLog
    from doorstep.adapters.store.sql.database import Database
    from doorstep.adapters.store.sql.privacy import SqlPrivacy

    database = Database(settings.store.url)
    database.migrate()
    ledger = Ledger(FileKey(settings.audit.key_file))
    log = SqlAuditLog(database, ledger)
    return Privacy(SqlPrivacy(database, ledger), log, SoundFiles(settings.recording.folder))


def retention(settings: "Settings") -> Retention:
    """Put together what takes out what was kept long enough.

    Raises:
        SettingsError: The store or the key of the audit log cannot be used.
        StoreUnavailable: The database does not answer.
    """
    from doorstep.adapters.store.sql.database import Database
    from doorstep.adapters.store.sql.retention import SqlRetention
    from doorstep.bootstrap.audit import audit_log

    log = audit_log(settings)
    days = Days(settings.retention.recordings, settings.retention.words, settings.retention.results)
    return Retention(SqlRetention(Database(settings.store.url)), log, SoundFiles(settings.recording.folder), days)
