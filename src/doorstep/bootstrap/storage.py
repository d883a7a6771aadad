"""The store of the settings, its tables in their newest form."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from doorstep.ports.call_store import CallStore
from doorstep.ports.campaign_store import CampaignStore
from doorstep.ports.market_store import MarketStore

if TYPE_CHECKING:
    from doorstep.adapters.store.sql.database import Database
    from doorstep.config import Settings


@dataclass(frozen=True, slots=True)
class Stores:
    """Every side of one store.

    Args:
        database: The open database; other sides of it are made from this.
        calls: Where calls are kept.
        campaigns: Where campaigns are kept.
    """

    database: "Database"
    calls: CallStore
    campaigns: CampaignStore


def database(settings: "Settings") -> "Database":
    """Open the database of the settings, with its tables in their newest form.

    Raises:
        SettingsError: Its address cannot be used.
        StoreUnavailable: It does not answer.
    """
    from doorstep.adapters.store.sql.database import Database

    opened = Database(settings.store.url)
    opened.migrate()
    return opened


def stores(settings: "Settings") -> Stores:
    """Open the store of the settings.

    Raises:
        SettingsError: Its address cannot be used, or the key of the audit log cannot.
        StoreUnavailable: It does not answer.
    """
    from doorstep.adapters.audit_key.file import FileKey
    from doorstep.adapters.store.sql.audit import Ledger
    from doorstep.adapters.store.sql.calls import SqlCalls
    from doorstep.adapters.store.sql.campaigns import SqlCampaigns
    from doorstep.runtime.installed import installed
    from doorstep.runtime.webhook_events import case_closed

    kept, ledger, solver = database(settings), Ledger(FileKey(settings.audit.key_file)), None
    if installed("routes"):
        from doorstep.adapters.feasibility.route_solver import RouteSolver

        solver = RouteSolver()
    return Stores(kept, SqlCalls(kept, ledger, solver, case_closed), SqlCampaigns(kept, case_closed, ledger))


def markets(settings: "Settings", kept: "Database | None" = None) -> MarketStore:
    """Open where the settings keep listings with their chats.

    Args:
        settings: The settings.
        kept: The open store; None: it is opened.

    Raises:
        SettingsError: Its address cannot be used, or the key of the audit log cannot.
        StoreUnavailable: It does not answer.
    """
    from doorstep.adapters.audit_key.file import FileKey
    from doorstep.adapters.store.sql.audit import Ledger
    from doorstep.adapters.store.sql.markets import SqlMarkets

    return SqlMarkets(kept or database(settings), Ledger(FileKey(settings.audit.key_file)))
