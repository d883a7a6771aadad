"""Webhooks: addresses that events are posted to, and deliveries that did not arrive."""

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query
from starlette.exceptions import HTTPException

from doorstep.console.access import TheCaller, TheShop, needs
from doorstep.console.problems import errors
from doorstep.console.shapes import (
    LAST_KEY,
    DeliveryTold,
    ReplayBody,
    Replayed,
    WebhookBody,
    WebhookMade,
    WebhookTold,
)
from doorstep.ports.key_store import Scope
from doorstep.ports.outbox import Delivery, DeliveryState
from doorstep.runtime import market_events
from doorstep.runtime.fields import Text
from doorstep.runtime.webhook_subscriptions import new_subscription

routes = APIRouter(prefix="/v1", tags=["webhooks"], dependencies=[needs(Scope.WEBHOOKS_WRITE)])


@routes.get("/webhooks", responses=errors())
def webhooks(shop: TheShop) -> list[WebhookTold]:
    """List the addresses, oldest first."""
    return [WebhookTold(id=each.id, url=each.url, kinds=sorted(each.kinds)) for each in shop.outbox.subscriptions()]


@routes.post("/webhooks", status_code=201, responses=errors(409))
def make_webhook(shop: TheShop, caller: TheCaller, body: WebhookBody) -> WebhookMade:
    """Post events to an address from now on; the answer holds the secret they are signed with, this once.

    The address has to be reachable from the internet: nothing is posted into the private network Doorstep runs in.
    Events of listings tell what is said in chats: to name one of their kinds takes the scope `listings:read` as well.
    """
    if not market_events.KINDS.keys().isdisjoint(body.kinds) and not caller.opens(Scope.LISTINGS_READ):
        raise HTTPException(403, "Events of listings need a key with the scope listings:read as well.")
    made = new_subscription(body.url, body.kinds)
    shop.outbox.subscribe(made)
    return WebhookMade(id=made.id, url=made.url, kinds=sorted(made.kinds), secret=made.secret)


@routes.delete("/webhooks/{webhook}", status_code=204, responses=errors(404))
def end_webhook(shop: TheShop, webhook: Annotated[Text, Path(max_length=100)]) -> None:
    """Post nothing more to an address; what was on its way there is dropped."""
    if not shop.outbox.unsubscribe(webhook):
        raise HTTPException(404, "There is no such webhook.")


@routes.get("/webhooks/deliveries", responses=errors())
def deliveries(
    shop: TheShop,
    state: Annotated[Literal["pending", "delivered", "dead"], Query(description="How far they have come.")] = "dead",
    after: Annotated[int, Query(ge=0, le=LAST_KEY, description="The id of the last one seen.")] = 0,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
) -> list[DeliveryTold]:
    """List deliveries in the order they came; dead ones were given up and can be replayed."""
    return [_told(each) for each in shop.outbox.deliveries(DeliveryState(state), limit, after)]


@routes.post("/webhooks/deliveries/replay", responses=errors(409))
def replay(shop: TheShop, body: ReplayBody) -> Replayed:
    """Try dead deliveries again from the beginning; others are left alone."""
    return Replayed(replayed=shop.outbox.replay(body.deliveries, shop.clock()))


def _told(delivery: Delivery) -> DeliveryTold:
    return DeliveryTold(
        id=delivery.id,
        event=delivery.event.key,
        kind=delivery.event.kind,
        at=delivery.event.at,
        webhook=delivery.subscription.id,
        tries=delivery.tries,
        state=delivery.state.value,
        due_at=delivery.due_at,
        problem=delivery.problem,
    )
