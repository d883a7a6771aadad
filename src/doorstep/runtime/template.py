"""The template of a campaign: its world file, read once."""

from functools import lru_cache

from doorstep.ports.campaign_store import Campaign
from doorstep.runtime.world_file import read_world
from doorstep.skills.delivery.world import World


def template_of(campaign: Campaign) -> World:
    """Read a campaign's template; person and parcels in it are those of the example.

    Raises:
        BadInput: It is no world file any more.
    """
    return _read(campaign.template)


@lru_cache(maxsize=64)
def _read(text: str) -> World:
    return read_world(text)
