"""The audit log of the settings, and what checks one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from doorstep.bootstrap.storage import database
from doorstep.interface.audit_chain import Genuine
from doorstep.ports.audit_log import AuditKey, AuditLog

if TYPE_CHECKING:
    from doorstep.adapters.store.sql.database import Database
    from doorstep.config import Settings


def audit_key(settings: "Settings") -> AuditKey:
    """Read the key that signs the log, made where it is not there.

    Raises:
        SettingsError: Its file cannot be used.
    """
    from doorstep.adapters.audit_key.file import FileKey

    return FileKey(settings.audit.key_file)


def audit_log(settings: "Settings", kept: "Database | None" = None) -> AuditLog:
    """Open the log in the store of the settings.

    Args:
        settings: The settings.
        kept: The open store; None: it is opened.

    Raises:
        SettingsError: The store or the key cannot be used.
        StoreUnavailable: The database does not answer.
    """
    from doorstep.adapters.store.sql.audit import Ledger, SqlAuditLog

    return SqlAuditLog(kept or database(settings), Ledger(audit_key(settings)))


def genuine_with(public_keys: Sequence[str]) -> Genuine:
    """Give what tells signatures of these keys from others.

    Raises:
        BadInput: A key is not of its form.
    """
    from doorstep.adapters.audit_key.file import PublicKeys

    return PublicKeys(public_keys).genuine
