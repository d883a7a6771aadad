"""The store of the settings, its tables in their newest form."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from doorstep.ports.call_store import CallStore
from doorstep.ports.campaign_store import CampaignStore

if TYPE_CHECKING:
    from doorstep.config import Settings


@dataclass(frozen=True, slots=True)
class Stores:
    """Both sides of one store."""

    calls: CallStore
    campaigns: CampaignStore


def stores(settings: "Settings") -> Stores:
    """Open the store of the settings, with its tables in their newest form.

    Raises:
        SettingsError: Its address cannot be used.
        StoreUnavailable: It does not answer.
    """
    from doorstep.adapters.store.sql.calls import SqlCalls
    from doorstep.adapters.store.sql.campaigns import SqlCampaigns
    from doorstep.adapters.store.sql.database import Database

    database = Database(settings.store.url)
    database.migrate()
    return Stores(SqlCalls(database), SqlCampaigns(database))
