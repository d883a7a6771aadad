"""What webhooks are kept and posted with."""

from typing import TYPE_CHECKING, Final

from doorstep.bootstrap.storage import database
from doorstep.ports.outbox import Outbox
from doorstep.ports.webhook_sender import WebhookSender

if TYPE_CHECKING:
    from doorstep.adapters.store.sql.database import Database
    from doorstep.config import Settings
    from doorstep.runtime.desk import Desk
    from doorstep.runtime.webhook_courier import Courier

_STORING_SECONDS: Final = 20.0
"""How long it may take at most to store how a post went; after that another process may post it again."""


def outbox(settings: "Settings") -> Outbox:
    """Open the outbox of the settings, with the tables in their newest form.

    Raises:
        SettingsError: The store cannot be used.
        StoreUnavailable: The database does not answer.
    """
    from doorstep.adapters.store.sql.outbox import SqlOutbox

    return SqlOutbox(database(settings))


def sender(settings: "Settings") -> WebhookSender:
    """Make what posts events."""
    from doorstep.adapters.webhooks.http import HttpSender

    return HttpSender(settings.webhooks.timeout_seconds)


def courier(settings: "Settings", kept: "Database", desk: "Desk", holder: str) -> "Courier":
    """Make what brings events to their subscribers; `holder` names this process, unlike any other that lives."""
    from doorstep.adapters.store.sql.outbox import SqlOutbox
    from doorstep.runtime.webhook_courier import Courier, Pace

    limit = settings.webhooks.timeout_seconds
    return Courier(
        SqlOutbox(kept),
        sender(settings),
        desk.watch,
        holder,
        settings.webhooks.tries,
        Pace(hold_seconds=2 * limit + _STORING_SECONDS),
        desk.telemetry,
        desk.ask,
    )
