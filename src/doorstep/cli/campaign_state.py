"""`doorstep campaign pause`, `resume` and `cancel`."""

from typing import TYPE_CHECKING

import typer

from doorstep.cli.names import DEFAULT, Name

if TYPE_CHECKING:
    from doorstep.ports.campaign_store import CampaignState, CampaignStore

AT_A_TIME = 500
"""Cases that end in one transaction."""


def pause(name: Name = DEFAULT) -> None:
    """Make no further calls until it is resumed; a call that is going on is seen through."""
    from doorstep.ports.campaign_store import CampaignState

    _set(name, CampaignState.PAUSED, "paused")


def resume(name: Name = DEFAULT) -> None:
    """Let a paused campaign be run again."""
    from doorstep.ports.campaign_store import CampaignState

    _set(name, CampaignState.ACTIVE, "active")


def cancel(name: Name = DEFAULT) -> None:
    """End a campaign for good: nobody of it is called any more, and the cases that waited are told as closed."""
    from datetime import UTC, datetime

    from doorstep.ports.campaign_store import CampaignState

    campaigns = _set(name, CampaignState.CANCELLED, "cancelled")
    while campaigns.end_cancelled(AT_A_TIME, datetime.now(UTC)):
        pass


def _set(name: str, state: "CampaignState", told: str) -> "CampaignStore":
    from datetime import UTC, datetime

    from doorstep.bootstrap.storage import stores
    from doorstep.cli.names import found
    from doorstep.config import load_settings
    from doorstep.errors import BadInput
    from doorstep.runtime.audit_deeds import COMMAND_LINE, campaign_set

    campaigns = stores(load_settings()).campaigns
    campaign = found(campaigns, name)
    record = campaign_set(name, state, datetime.now(UTC), COMMAND_LINE)
    if campaign.state is not state and not campaigns.set_state(name, state, record):
        raise BadInput("The campaign was cancelled, which is final.")
    typer.echo(f"Campaign {name} is {told}.")
    return campaigns
