"""Campaigns: what calls are about, and whether they are made."""

import json
from typing import Annotated, Final

from fastapi import APIRouter, Path
from starlette.exceptions import HTTPException

from doorstep.console.access import TheCaller, TheShop, needs
from doorstep.console.bodies import refuse_deep
from doorstep.console.problems import errors
from doorstep.console.shapes import CampaignBody, CampaignCounted, CampaignTold, Name
from doorstep.errors import BadInput
from doorstep.ports.campaign_store import Campaign, CampaignState
from doorstep.ports.key_store import Key, Scope
from doorstep.runtime.audit_deeds import campaign_set
from doorstep.runtime.shop import Shop
from doorstep.runtime.world_file import read_world

MOST_PLACES: Final = 1_000_000
"""Places of a slot."""

routes = APIRouter(prefix="/v1", tags=["campaigns"])

Named = Annotated[Name, Path()]


@routes.put("/campaigns/{name}", responses=errors(), dependencies=[needs(Scope.CAMPAIGNS_WRITE)])
def set_campaign(shop: TheShop, name: Named, body: CampaignBody) -> CampaignTold:
    """Make a campaign, or renew the world and the slots of one that is there; its state, purpose and bookings stay."""
    refuse_deep(body.world)
    text = json.dumps(body.world)
    world = read_world(text, needed=("merchant",))
    if any(slot.capacity > MOST_PLACES for slot in world.slots):
        raise BadInput(f"A slot takes at most {MOST_PLACES} stops.")
    return _told(shop.campaigns.open_campaign(name, text, world.slots, shop.clock(), body.purpose))


@routes.get("/campaigns", responses=errors(), dependencies=[needs(Scope.ORDERS_READ)])
def campaigns(shop: TheShop) -> list[CampaignTold]:
    """List every campaign, oldest first."""
    return [_told(each) for each in shop.campaigns.campaigns()]


@routes.get("/campaigns/{name}", responses=errors(404), dependencies=[needs(Scope.ORDERS_READ)])
def campaign(shop: TheShop, name: Named) -> CampaignCounted:
    """Tell a campaign's state, and how many of its contacts are in which."""
    known = _known(shop, name)
    return CampaignCounted(**_told(known).model_dump(), contacts=dict(shop.campaigns.states(name)))


@routes.post("/campaigns/{name}/pause", responses=errors(404, 409), dependencies=[needs(Scope.CAMPAIGNS_WRITE)])
def pause_campaign(shop: TheShop, caller: TheCaller, name: Named) -> CampaignTold:
    """Begin no more calls; those that go on are talked to their end."""
    return _set(shop, caller, name, CampaignState.PAUSED)


@routes.post("/campaigns/{name}/resume", responses=errors(404, 409), dependencies=[needs(Scope.CAMPAIGNS_WRITE)])
def resume_campaign(shop: TheShop, caller: TheCaller, name: Named) -> CampaignTold:
    """Go on calling."""
    return _set(shop, caller, name, CampaignState.ACTIVE)


@routes.post("/campaigns/{name}/cancel", responses=errors(404, 409), dependencies=[needs(Scope.CAMPAIGNS_WRITE)])
def cancel_campaign(shop: TheShop, caller: TheCaller, name: Named) -> CampaignTold:
    """End a campaign for good; its cases that wait are closed by a worker, within minutes."""
    return _set(shop, caller, name, CampaignState.CANCELLED)


def _set(shop: Shop, caller: Key, name: str, state: CampaignState) -> CampaignTold:
    known = _known(shop, name)
    record = campaign_set(name, state, shop.clock(), caller.name)
    if known.state is not state and not shop.campaigns.set_state(name, state, record):
        raise HTTPException(409, "The campaign was cancelled, which is final.")
    return _told(_known(shop, name))


def _known(shop: Shop, name: str) -> Campaign:
    known = shop.campaigns.campaign(name)
    if known is None:
        raise HTTPException(404, "There is no campaign of this name.")
    return known


def _told(known: Campaign) -> CampaignTold:
    return CampaignTold(name=known.name, state=known.state, purpose=known.purpose, pool=known.pool)
