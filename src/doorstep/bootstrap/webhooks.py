"""What webhooks are kept and posted with."""

from typing import TYPE_CHECKING

from doorstep.ports.outbox import Outbox
from doorstep.ports.webhook_sender import WebhookSender

if TYPE_CHECKING:
    from doorstep.config import Settings


def outbox(settings: "Settings") -> Outbox:
    """Open the outbox of the settings, with the tables in their newest form.

    Raises:
        SettingsError: The store cannot be used.
        StoreUnavailable: The database does not answer.
    """
    from doorstep.adapters.store.sql.database import Database
    from doorstep.adapters.store.sql.outbox import SqlOutbox

    database = Database(settings.store.url)
    database.migrate()
    return SqlOutbox(database)


def sender(settings: "Settings") -> WebhookSender:
    """Make what posts events."""
    from doorstep.adapters.webhooks.http import HttpSender

    return HttpSender(settings.webhooks.timeout_seconds)
