"""Results: what became of every order of a campaign, as JSON Lines or CSV, page by page or all in one stream."""

import json
from collections.abc import Iterator
from enum import StrEnum
from itertools import chain, islice
from typing import Annotated, Any, Final
from urllib.parse import quote

from fastapi import APIRouter, Path, Query
from fastapi.responses import StreamingResponse
from starlette.exceptions import HTTPException

from doorstep.console.access import TheShop, needs
from doorstep.console.problems import errors
from doorstep.console.shapes import LAST_KEY, Name
from doorstep.ports.key_store import Scope
from doorstep.ports.order_book import OrderBook, Placed
from doorstep.runtime.results import csv_lines, result_of

PAGE: Final = 500
"""Orders read at a time where all are asked for."""

LINES: Final = "application/jsonl"
TABLE: Final = "text/csv; charset=utf-8"

routes = APIRouter(prefix="/v1", tags=["results"])


class Form(StrEnum):
    """How results are written."""

    JSONL = "jsonl"
    CSV = "csv"


_ANSWER: Final[dict[int | str, dict[str, Any]]] = {
    200: {
        "description": "One order a line, in the order they came in. The header Link names the next page.",
        "content": {
            LINES: {"schema": {"$ref": "#/components/schemas/Result"}},
            "text/csv": {"schema": {"type": "string"}},
        },
        "headers": {"Link": {"description": 'Where it goes on: <…>; rel="next".', "schema": {"type": "string"}}},
    }
}


@routes.get(
    "/campaigns/{name}/results",
    response_class=StreamingResponse,
    responses={**errors(404), **_ANSWER},
    dependencies=[needs(Scope.RESULTS_READ)],
)
def results(
    shop: TheShop,
    name: Annotated[Name, Path()],
    form: Annotated[Form, Query(alias="format", description="JSON Lines or CSV.")] = Form.JSONL,
    after: Annotated[int, Query(ge=0, le=LAST_KEY, description="The cursor from the header Link.")] = 0,
    limit: Annotated[int | None, Query(ge=1, le=5000, description="Orders on a page; left out: all.")] = None,
) -> StreamingResponse:
    """Write what became of every order.

    In CSV, notes are columns after the others, and a cell that a spreadsheet would take for a formula begins with an
    apostrophe. Orders that come in later have a higher cursor, so a page is never read twice.
    """
    if shop.campaigns.campaign(name) is None:
        raise HTTPException(404, "There is no campaign of this name.")
    if limit is None:
        return _written(form, _all(shop.orders, name, after), {})
    page = shop.orders.page(name, after, limit)
    more = len(page) == limit and shop.orders.page(name, page[-1].key, 1)
    link = (
        f"</v1/campaigns/{quote(name, safe='')}/results?format={form}&after={page[-1].key}&limit={limit}>"
        if more
        else ""
    )
    return _written(form, iter(page), {"Link": f'{link}; rel="next"'} if more else {})


def _all(orders: OrderBook, name: str, after: int) -> Iterator[Placed]:
    while page := orders.page(name, after, PAGE):
        yield from page
        after = page[-1].key


def _written(form: Form, placed: Iterator[Placed], headers: dict[str, str]) -> StreamingResponse:
    """Begin to write only when the first page was read: an error then still has its own status."""
    first = next(placed, None)
    every = chain([] if first is None else [first], placed)
    if form is Form.CSV:
        lines = csv_lines(each.row for each in every)
    else:
        lines = (json.dumps(result_of(each.row).as_object(), ensure_ascii=False) for each in every)
    return StreamingResponse(_ended(lines), headers=headers, media_type=TABLE if form is Form.CSV else LINES)


def _ended(lines: Iterator[str]) -> Iterator[bytes]:
    """Write several lines at a time: each piece goes through another thread."""
    while piece := "".join(f"{line}\n" for line in islice(lines, PAGE)):
        yield piece.encode("utf-8", errors="replace")
