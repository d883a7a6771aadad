"""Health: whether this process answers, and whether it can do what it is there for."""

from typing import Any, Final

from fastapi import APIRouter, HTTPException

from doorstep.console.access import TheShop
from doorstep.console.problems import MEDIA
from doorstep.console.shapes import Alive, Ready

routes = APIRouter(tags=["health"])

_AWAY: Final[dict[int | str, dict[str, Any]]] = {
    503: {
        "description": "The store does not answer, or something else is missing.",
        "content": {MEDIA: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
}


@routes.get("/health")
def health() -> Alive:
    """Answer as long as this process lives; needs no key."""
    return Alive()


@routes.get("/ready", responses=_AWAY)
def ready(shop: TheShop) -> Ready:
    """Tell whether this process can do its work, and how many workers live with how many calls; needs no key.

    The store has to answer with its tables in the newest form; a process that makes calls has to have begun to.
    """
    missing = shop.unready()
    if missing is not None:
        raise HTTPException(503, missing, {"Retry-After": "5"})
    living = shop.living()
    return Ready(store=True, workers=len(living), calls=sum(worker.calls for worker in living))
