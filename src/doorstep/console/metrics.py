"""Metrics in the form Prometheus reads; nothing about people stands in them."""

from typing import Any, Final

from fastapi import APIRouter, Request
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.responses import Response

from doorstep.console.access import TheShop, needs
from doorstep.console.problems import errors
from doorstep.ports.key_store import Scope

routes = APIRouter(tags=["health"])

_ANSWER: Final[dict[int | str, dict[str, Any]]] = {
    200: {"description": "The metrics.", "content": {"text/plain": {"schema": {"type": "string"}}}}
}


@routes.get(
    "/metrics", response_class=Response, responses={**errors(), **_ANSWER}, dependencies=[needs(Scope.METRICS_READ)]
)
def metrics(request: Request, shop: TheShop) -> Response:
    """Show what is measured: the work of this process, its requests, and what stands in the store now."""
    shop.telemetry.workers_alive(len(shop.living()))
    shop.telemetry.deliveries(shop.outbox.counts())
    told = shop.telemetry.exposition() + generate_latest(request.app.state.requests)
    return Response(told, media_type=CONTENT_TYPE_LATEST)
