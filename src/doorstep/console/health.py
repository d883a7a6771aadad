"""Health: whether this process answers, and whether what stands behind it does."""

from typing import Any, Final

from fastapi import APIRouter

from doorstep.console.access import TheShop
from doorstep.console.problems import MEDIA
from doorstep.console.shapes import Alive, Ready

routes = APIRouter(tags=["health"])

_AWAY: Final[dict[int | str, dict[str, Any]]] = {
    503: {
        "description": "The store does not answer.",
        "content": {MEDIA: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
}


@routes.get("/health")
def health() -> Alive:
    """Answer as long as this process lives; needs no key."""
    return Alive()


@routes.get("/ready", responses=_AWAY)
def ready(shop: TheShop) -> Ready:
    """Tell whether the store answers, and how many workers live with how many calls; needs no key."""
    living = shop.living()
    return Ready(store=True, workers=len(living), calls=sum(worker.calls for worker in living))
