"""Reading what is sent: bounded in size and depth, JSON however it is broken, and no parameter that is not known."""

import json
from typing import Annotated, Final, TypeAlias

from fastapi import Depends
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import Message, Receive

from doorstep.errors import BadInput

LARGEST: Final = 5 * 1024 * 1024
"""Bytes of a body."""

DEEPEST: Final = 12
"""Levels of objects and lists in one another; nothing that is asked for has more than five."""


async def whole_body(receive: Receive, largest: int = LARGEST) -> bytes | None:
    """Read a body to its end; None where it is larger than allowed, or nobody sends it any more."""
    pieces: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        pieces.append(message.get("body", b""))
        size += len(pieces[-1])
        if size > largest:
            return None
        if not message.get("more_body", False):
            return b"".join(pieces)


def again(body: bytes, receive: Receive) -> Receive:
    """Give a body that was read to whoever reads it next."""
    left = [body]

    async def given() -> Message:
        if left:
            return {"type": "http.request", "body": left.pop(), "more_body": False}
        return await receive()

    return given


async def _json_body(request: Request) -> object:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise HTTPException(415, "The body has to be JSON, with the header Content-Type: application/json.")
    try:
        value: object = json.loads(await request.body())
    except (ValueError, RecursionError):  # no UTF-8 and a number of thousands of digits are ValueErrors as well
        raise HTTPException(400, "The body is not valid JSON.") from None
    refuse_deep(value)
    return value


JsonBody: TypeAlias = Annotated[object, Depends(_json_body)]
"""A body that is read by its route: nothing but valid JSON, not too deep."""


async def known_parameters(request: Request) -> None:
    """Refuse parameters the path does not take: a slip in one's name would silently do something else."""
    route = request.scope.get("route")
    if isinstance(route, APIRoute) and not route.include_in_schema:
        return  # a page: whoever passes its address on may hang their own parameters onto it
    known = {field.alias for field in route.dependant.query_params} if isinstance(route, APIRoute) else set()
    if not set(request.query_params) <= known:
        named = f"; it takes {', '.join(sorted(known))}" if known else ""
        raise HTTPException(422, f"This path does not take one of these parameters{named}.")


def refuse_deep(value: object) -> None:
    """Refuse what is nested too deeply to be handed on: whoever goes through it might not come back.

    Raises:
        BadInput: It is.
    """
    level = [value]
    for _ in range(DEEPEST):
        level = [inner for one in level for inner in _inside(one)]
        if not level:
            return
    raise BadInput(f"The body is nested deeper than {DEEPEST} levels.")


def _inside(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
