"""Slots: the windows of tours that can be offered, and what drives them."""

from typing import Annotated

from fastapi import APIRouter, Path, Query

from doorstep.console.access import TheShop, needs
from doorstep.console.problems import errors
from doorstep.console.shapes import SlotsBody, SlotTold, TourBody
from doorstep.dialogue.slots import Address
from doorstep.ports.feasibility import Spot, Tour
from doorstep.ports.key_store import Scope
from doorstep.runtime.fields import Text
from doorstep.runtime.shop import Shop

routes = APIRouter(prefix="/v1", tags=["slots"])

Pool = Annotated[
    Text,
    Path(max_length=250, description="The pool, as its campaign names it.", examples=["campaign spring"]),
]


@routes.put("/pools/{pool}/slots", responses=errors(), dependencies=[needs(Scope.CAMPAIGNS_WRITE)])
def set_slots(shop: TheShop, pool: Pool, body: SlotsBody) -> list[SlotTold]:
    """Add slots to a pool, or set area and capacity of those that are there; who has a place keeps it."""
    area = None if body.area is None else body.area.value()
    shop.calls.add_slots(pool, [slot.slot() for slot in body.slots], area)
    if body.tour is not None:
        shop.calls.set_tour(pool, _tour(body.tour))
    return _free(shop, pool, None)


@routes.get("/pools/{pool}/slots", responses=errors(), dependencies=[needs(Scope.ORDERS_READ)])
def free_slots(
    shop: TheShop,
    pool: Pool,
    country: Annotated[Text | None, Query(description="Only slots whose tour goes there.", examples=["US"])] = None,
    postcode: Annotated[Text | None, Query(description="Only slots whose tour goes there.")] = None,
) -> list[SlotTold]:
    """List the slots of a pool with what is left of their capacity; none where there is no such pool."""
    address = Address(country=country, postcode=postcode) if country or postcode else None
    return _free(shop, pool, address)


def _free(shop: Shop, pool: str, address: Address | None) -> list[SlotTold]:
    return [
        SlotTold(id=slot.id, start=slot.window.start, end=slot.window.end, left=slot.capacity)
        for slot in shop.calls.free_slots(pool, address)
    ]


def _tour(body: TourBody) -> Tour:
    depot = Spot(body.depot.latitude, body.depot.longitude) if body.depot else None
    return Tour(depot, body.vehicles, body.shift.value() if body.shift else None, body.speed)
