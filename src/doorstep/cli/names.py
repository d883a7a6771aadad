"""Which campaign a command is about."""

from typing import TYPE_CHECKING, Annotated, Final, TypeAlias

import typer

from doorstep.errors import BadInput

if TYPE_CHECKING:
    from doorstep.ports.campaign_store import Campaign, CampaignStore

DEFAULT: Final = "default"

Name: TypeAlias = Annotated[str, typer.Option("--name", help="Which campaign, where there are several.")]


def found(campaigns: "CampaignStore", name: str) -> "Campaign":
    """Find a campaign by its name.

    Raises:
        BadInput: It is not there; the text names those that are.
    """
    campaign = campaigns.campaign(name)
    if campaign is not None:
        return campaign
    names = ", ".join(one.name for one in campaigns.campaigns())
    if not names:
        raise BadInput("There is no campaign yet; make one with `doorstep campaign import FILE`.")
    raise BadInput(f"There is no campaign of this name; there are: {names}.")
