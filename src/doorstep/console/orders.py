"""Orders: whom to call about which parcel, and what became of it."""

import json
from collections.abc import Sequence
from typing import Annotated, Any, Final, Literal

from fastapi import APIRouter, Path, Query
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from doorstep.console.access import TheShop, needs
from doorstep.console.bodies import JsonBody
from doorstep.console.problems import errors, problem
from doorstep.console.shapes import BadRow, Name, OrderEnded, OrdersTaken, PlacedResult
from doorstep.ports.campaign_store import CampaignStore, ContactState
from doorstep.ports.key_store import Scope
from doorstep.ports.order_book import Placed
from doorstep.runtime.fields import Text
from doorstep.runtime.order_rows import RowObject, Rows, read_rows
from doorstep.runtime.results import result_of
from doorstep.runtime.row_files import Complaint
from doorstep.runtime.shop import Shop
from doorstep.runtime.world_file import read_world

MOST: Final = 10_000
"""Orders in one request."""

EXAMPLE: Final = {
    "order_id": "A1",
    "recipient_name": "Alex Morgan",
    "phone": "+12025550123",
    "language": "en",
    "street": "Culture West Road",
    "house_number": "588",
    "postcode": "62704",
    "city": "Springfield",
    "region": "IL",
    "country": "US",
    "carrier": "ZTO",
    "sender": "Acme Papers",
    "contents": "documents",
    "planned_start": "2026-11-23T10:00:00-06:00",
    "planned_end": "2026-11-23T12:00:00-06:00",
    "gate": "blue",
}

routes = APIRouter(prefix="/v1", tags=["orders"])

OrderId = Annotated[Text, Path(description="The order's id; a slash in it stays one.", examples=["A1"])]
In = Annotated[Name | None, Query(description="Only in this campaign; left out: in every campaign that has it.")]


def order_schema() -> dict[str, Any]:
    """Describe an order: the columns of an import; any other key is a note."""
    schema = RowObject.model_json_schema()
    notes = {"type": ["string", "number", "integer", "boolean", "null"], "maxLength": 2000}
    return {
        **{name: part for name, part in schema.items() if name in {"properties", "required", "type", "$defs"}},
        "title": "Order",
        "description": "One parcel and whom to call about it. Keys that are not listed are kept as notes.",
        "additionalProperties": notes,
        "example": EXAMPLE,
    }


_REF: Final = {"$ref": "#/components/schemas/Order"}
_BODY: Final = {
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {"anyOf": [_REF, {"type": "array", "items": _REF, "minItems": 1, "maxItems": MOST}]},
                "example": [EXAMPLE],
            }
        },
    }
}


@routes.post(
    "/orders",
    response_model=OrdersTaken,
    responses=errors(404, 409, 415),
    openapi_extra=_BODY,
    dependencies=[needs(Scope.ORDERS_WRITE)],
)
def take_orders(
    shop: TheShop,
    body: JsonBody,
    campaign: Annotated[Name, Query(description="The campaign they belong to.")],
    *,
    partial: Annotated[bool, Query(description="Take the good rows where others are bad.")] = False,
) -> Any:
    """Take one order or a list of them; an order that is there is renewed until it was dialled, then left alone.

    All or none are taken; with `partial=true` the good ones, and the bad ones are listed. Sent twice they are the same.
    """
    given = body if isinstance(body, list) else [body]
    if not 1 <= len(given) <= MOST:
        raise HTTPException(422, f"One request takes 1 to {MOST} orders.")
    rows = _read(shop, given, _language(shop, campaign))
    bad = [BadRow(row=each.line, problem=each.text) for each in rows.complaints]
    if bad and not (partial and rows.orders):
        first = f"row {bad[0].row}: {bad[0].problem}"
        more = f" (and {len(bad) - 1} more bad rows)" if len(bad) > 1 else ""
        return problem(422, f"No order was taken; {first}{more}.", rows=[row.model_dump() for row in bad])
    added = shop.campaigns.add_orders(campaign, rows.orders)
    return OrdersTaken(campaign=campaign, new=added.new, changed=added.changed, known=added.known, rejected=bad)


@routes.get(
    "/orders/{order_id:path}",
    response_model=list[PlacedResult],
    responses=errors(404),
    dependencies=[needs(Scope.ORDERS_READ)],
)
def order(shop: TheShop, order_id: OrderId, campaign: In = None) -> JSONResponse:
    """Tell what became of an order, in each campaign it stands in; fields are those of the results."""
    found = _found(shop, order_id, campaign)
    return JSONResponse([{"campaign": each.campaign, **result_of(each.row).as_object()} for each in found])


@routes.delete("/orders/{order_id:path}", responses=errors(404), dependencies=[needs(Scope.ORDERS_WRITE)])
def end_order(
    shop: TheShop,
    order_id: OrderId,
    reason: Annotated[Literal["delivered", "withdrawn"], Query(description="Why nobody has to be called any more.")],
    campaign: In = None,
) -> OrderEnded:
    """Call about an order no more: calls that wait are taken out, one that goes on is ended politely.

    A person with other orders is still called about those. Sent twice it changes nothing.
    """
    _found(shop, order_id, campaign)
    cases = shop.campaigns.cancel_order(order_id, reason, campaign)
    return OrderEnded(order_id=order_id, reason=reason, cases=list(cases), calls=_calls(shop.campaigns, cases))


def _read(shop: Shop, given: Sequence[object], language: str) -> Rows:
    """Read orders as an import reads its lines, each at the place it has in the list."""
    odd = tuple(
        Complaint(place, "has to be a JSON object")
        for place, each in enumerate(given, start=1)
        if not isinstance(each, dict)
    )
    if len(odd) == len(given):
        return Rows((), odd)
    lines = "\n".join(json.dumps(each) if isinstance(each, dict) else "" for each in given)
    rows = read_rows(lines.encode("ascii"), shop.languages, language)
    return Rows(rows.orders, tuple(sorted((*rows.complaints, *odd), key=lambda complaint: complaint.line)))


def _language(shop: Shop, campaign: str) -> str:
    known = shop.campaigns.campaign(campaign)
    if known is None:
        raise HTTPException(404, "There is no campaign of this name.")
    return read_world(known.template).language


def _found(shop: Shop, order_id: str, campaign: str | None) -> Sequence[Placed]:
    found = shop.orders.find(order_id, campaign)
    if not found:
        raise HTTPException(404, "There is no such order.")
    return found


def _calls(campaigns: CampaignStore, cases: Sequence[str]) -> list[str]:
    contacts = [contact for case in cases if (contact := campaigns.contact(case)) is not None]
    talking = [contact for contact in contacts if contact.state is ContactState.DIALLED]
    return [f"call-{contact.case}-{contact.number}" for contact in talking]
