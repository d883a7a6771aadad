"""The HTTP interface, built from the ports it is handed."""

from typing import Any, Final

from fastapi import Depends, FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from prometheus_client import CollectorRegistry
from starlette.exceptions import HTTPException

from doorstep.console import (
    campaigns,
    chats,
    connectors,
    health,
    listings,
    metrics,
    orders,
    pages,
    results,
    slots,
    suppressions,
    webhooks,
)
from doorstep.console.access import Gate
from doorstep.console.bodies import known_parameters
from doorstep.console.haggle_shapes import ConnectorMessage
from doorstep.console.problems import SCHEMA, answer
from doorstep.console.shapes import BadRow, Result
from doorstep.console.visitors import Turnstile
from doorstep.console.watch import Watch
from doorstep.errors import DoorstepError
from doorstep.runtime.shop import Shop

DESCRIPTION: Final = """\
What a shop's systems ask of Doorstep: campaigns, orders, slots, results, numbers never to call, webhooks, listings.

Every request but `/health`, `/ready`, those of a chat and those of a connector carries a key (`Authorization: Bearer
dsk_…`), made with `doorstep key create`. A POST with a key and the header `Idempotency-Key` can be sent again for 24
hours and gets the same answer, save below `/v1/listings/`. Errors are problem+json (RFC 9457) with one sentence. Bodies
hold at most 5 MiB, without a key 32 KiB.
"""


def application(shop: Shop) -> FastAPI:
    """Build the HTTP interface."""
    app = _described()
    app.state.shop, app.state.requests = shop, CollectorRegistry()
    for kind in (RequestValidationError, HTTPException, DoorstepError):
        app.add_exception_handler(kind, answer)
    app.state.turnstile = Turnstile(shop.visits, shop.requests_a_minute)
    app.add_middleware(Gate, shop=shop, turnstile=app.state.turnstile)
    app.add_middleware(Watch, registry=app.state.requests)
    return app


def description() -> dict[str, Any]:
    """Describe the interface as OpenAPI, without anything behind it."""
    return _described().openapi()


def _described() -> FastAPI:
    app = FastAPI(
        title="Doorstep",
        version="1",
        description=DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        generate_unique_id_function=_name,
        dependencies=[Depends(known_parameters)],
    )
    calls = (orders, campaigns, slots, results, suppressions, webhooks)
    subjects = (*calls, listings, chats, connectors, pages, health, metrics)
    for subject in subjects:
        app.include_router(subject.routes)
    app.state.routes = [route for subject in subjects for route in subject.routes.routes]
    app.openapi = lambda: _schema(app)  # type: ignore[method-assign]  # FastAPI's own way to describe more
    return app


def _name(route: APIRoute) -> str:
    return route.name


def _schema(app: FastAPI) -> dict[str, Any]:
    """Describe the interface, with the schemas that stand in no signature."""
    if app.openapi_schema is None:
        made = get_openapi(
            title=app.title,
            version=app.version,
            description=app.description,
            routes=app.routes,
            tags=[{"name": name, "description": text} for name, text in _TAGS.items()],
        )
        schemas = made["components"]["schemas"]
        result = Result.model_json_schema(mode="serialization", ref_template="#/components/schemas/{model}")
        schemas |= result.pop("$defs", {})
        schemas |= {"Problem": SCHEMA, "BadRow": BadRow.model_json_schema(), "Result": result}
        order = orders.order_schema()
        schemas |= order.pop("$defs", {})
        schemas |= {"Order": order, "ConnectorMessage": ConnectorMessage.model_json_schema()}
        app.openapi_schema = made
    return app.openapi_schema


_TAGS: Final = {
    "orders": "Whom to call about which parcel.",
    "campaigns": "What calls are about, and whether they are made.",
    "slots": "Windows of tours that can be offered.",
    "results": "What became of the orders.",
    "suppressions": "Numbers never to call, and consents.",
    "webhooks": "Addresses that events are posted to.",
    "listings": "What is for sale in chat, and who writes about it.",
    "chats": "What buyers see and write; needs no key.",
    "connectors": "Marketplaces whose buyers write about listings; signed, needs no key.",
    "health": "Whether it works.",
}
