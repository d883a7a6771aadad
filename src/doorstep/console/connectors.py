"""Connectors: programs that bring the buyers of a marketplace, and sign what they send as Standard Webhooks says."""

import json
from typing import Annotated, Any, Final

from fastapi import APIRouter, BackgroundTasks, Depends, Header, Path, Request
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from standardwebhooks import Webhook, WebhookVerificationError
from starlette.exceptions import HTTPException

from doorstep.console.access import TheShop, stand_of
from doorstep.console.haggle_shapes import ConnectorAnswer, ConnectorMessage
from doorstep.console.listing_views import connector_answer
from doorstep.console.problems import visitor_errors
from doorstep.runtime.fields import Text
from doorstep.runtime.haggling import kept_name
from doorstep.runtime.market_clock import let_pass
from doorstep.runtime.market_events import BROUGHT_MESSAGE
from doorstep.runtime.shop import Shop

routes = APIRouter(prefix="/v1", tags=["connectors"])

_NOBODY: Final = "whsec_bm9ib2R5IGhhcyB0aGlzIHNlY3JldCwgYW5kIG5vYm9keSB3aWxs"
"""Checked against where there is no such webhook, so that the answer takes as long."""

_REFUSED: Final = (
    "This needs the signature of a webhook that names haggle.connector.message, made within the last five minutes."
)

_BODY: Final = {
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ConnectorMessage"}}},
    }
}


async def _raw(request: Request) -> bytes:
    return await request.body()


def _signature(description: str) -> Any:
    return Header(max_length=1000, description=description)


@routes.post("/connectors/{webhook}/messages", responses=visitor_errors(401, 404), openapi_extra=_BODY)
def bring(
    shop: TheShop,
    later: BackgroundTasks,
    raw: Annotated[bytes, Depends(_raw)],
    webhook: Annotated[Text, Path(max_length=100, description="The webhook's id.", examples=["hook-1"])],
    webhook_id: Annotated[str, _signature("Names the message; sent again under it, it is answered once.")] = "",
    webhook_timestamp: Annotated[str, _signature("When it was signed, in seconds since 1970.")] = "",
    webhook_signature: Annotated[str, _signature("v1, and the signature in base64.")] = "",
) -> ConnectorAnswer:
    """Hand in what a buyer of a marketplace wrote, and read what they are to be shown.

    Needs no key: it is signed as Standard Webhooks says, with the secret of a webhook that names
    `haggle.connector.message`. That webhook is posted what comes later, like what the seller writes.
    """
    signed = {
        "webhook-id": webhook_id,
        "webhook-timestamp": webhook_timestamp,
        "webhook-signature": webhook_signature,
    }
    _check(shop, webhook, signed, raw)
    body = _read(raw)
    stand_of(shop, body.listing)
    now, buyer = shop.clock(), f"{webhook}:{body.buyer}"
    shop.haggling.say(body.listing, buyer, body.text, now, webhook_id)
    later.add_task(let_pass, shop.haggling, body.listing, now)
    happened = shop.markets.message(body.listing, buyer, kept_name(webhook_id))
    return ConnectorAnswer(messages=[], changed=[]) if happened is None else connector_answer(happened, buyer)


def _check(shop: Shop, webhook: str, headers: dict[str, str], raw: bytes) -> None:
    """Refuse what is not signed by this webhook, or by none that asked for chats; all of them alike."""
    asking = (each for each in shop.outbox.subscriptions() if each.id == webhook and BROUGHT_MESSAGE in each.kinds)
    found = next(asking, None)
    try:
        Webhook(_NOBODY if found is None else found.secret).verify(raw, headers, json_parse=False)
    except (WebhookVerificationError, ValueError):
        found = None
    if found is None:
        raise HTTPException(401, _REFUSED)


def _read(raw: bytes) -> ConnectorMessage:
    try:
        return ConnectorMessage.model_validate(json.loads(raw))
    except ValidationError as error:
        raise RequestValidationError(error.errors()) from None
    except (ValueError, RecursionError):
        raise HTTPException(400, "The body is not valid JSON.") from None
