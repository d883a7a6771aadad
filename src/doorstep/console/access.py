"""Who may ask for what: keys, their scopes, how often each may ask, and listings that are there to be asked about."""

import time
from collections.abc import Awaitable, Callable
from math import ceil
from typing import Annotated, Any, Final, TypeAlias

from anyio.to_thread import run_sync
from fastapi import Depends, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from doorstep.console.bodies import again, whole_body
from doorstep.console.problems import problem
from doorstep.console.repeats import Repeats
from doorstep.console.visitors import Entrance, Turnstile, needs_no_key
from doorstep.ports import key_store
from doorstep.ports.key_store import Key
from doorstep.ports.market_store import Stand
from doorstep.runtime.api_keys import digest
from doorstep.runtime.haggling import NO_LISTING
from doorstep.runtime.shop import Shop

OPEN: Final = frozenset({"/health", "/ready", "/openapi.json"})
"""Paths that are answered at once."""

_BEARER: Final = HTTPBearer(auto_error=False, description="A key made with `doorstep key create`; it begins with dsk_.")


def shop_of(request: Request) -> Shop:
    """Give the ports of the application that answers."""
    shop: Shop = request.app.state.shop
    return shop


TheShop: TypeAlias = Annotated[Shop, Depends(shop_of)]


def caller_of(request: Request) -> Key:
    """Give the key a request came with; the gate found it."""
    key: Key = request.state.key
    return key


TheCaller: TypeAlias = Annotated[Key, Depends(caller_of)]


def needs(scope: key_store.Scope) -> Any:
    """Let only keys with this scope pass."""

    def check(request: Request, _bearer: Annotated[HTTPAuthorizationCredentials | None, Depends(_BEARER)]) -> None:
        if not caller_of(request).opens(scope):
            raise HTTPException(403, f"This needs a key with the scope {scope.value}.")

    return Security(check, scopes=[scope.value])


def stand_of(shop: Shop, listing: str) -> Stand:
    """Tell how a listing stands.

    Raises:
        HTTPException: There is none.
    """
    stand = shop.markets.stand(listing)
    if stand is None:
        raise HTTPException(404, NO_LISTING)
    return stand


class Gate:
    """Lets in who has a key and does not ask too often, and reads what they send to its end."""

    def __init__(self, app: ASGIApp, shop: Shop, turnstile: Turnstile) -> None:
        self._app = app
        self._entrance = Entrance(app, turnstile)
        self._shop = shop
        self._limit = RateLimitItemPerMinute(shop.requests_a_minute)
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._repeats = Repeats(app, shop.answers, shop.clock)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or scope["path"] in OPEN:
            await self._app(scope, receive, send)
            return
        if needs_no_key(scope["path"]):
            await self._entrance(scope, receive, send)
            return
        key = await self._key(Headers(scope=scope))
        if key is None:
            refusal = problem(
                401, "This needs a valid key: Authorization: Bearer dsk_…", {"WWW-Authenticate": "Bearer"}
            )
            await refusal(scope, receive, send)
            return
        allowed = self._limiter.hit(self._limit, key.name)
        limited = self._telling(key, send)
        if not allowed:
            wait = {"Retry-After": str(self._left(key)[1])}
            refusal = problem(429, "This key asks too often; wait as long as Retry-After says.", wait)
            await refusal(scope, receive, limited)
            return
        scope.setdefault("state", {})["key"] = key
        await self._let_in(scope, receive, limited)

    async def _let_in(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await whole_body(receive)
        if body is None:
            refusal = problem(413, "The body is larger than 5 MiB; send the orders in several requests.")
            await refusal(scope, receive, send)
            return
        await self._repeats(scope, again(body, receive), send, body)

    async def _key(self, headers: Headers) -> Key | None:
        kind, _, given = headers.get("authorization", "").partition(" ")
        if kind.lower() != "bearer" or not given:
            return None
        return await run_sync(self._shop.keys.find, digest(given.strip()), self._shop.clock())

    def _telling(self, key: Key, send: Send) -> Callable[[Message], Awaitable[None]]:
        """Put how much is left into the headers of the answer."""

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                left, seconds = self._left(key)
                headers = MutableHeaders(scope=message)
                headers["RateLimit-Policy"] = f'"key";q={self._shop.requests_a_minute};w=60'
                headers["RateLimit"] = f'"key";r={left};t={seconds}'
            await send(message)

        return sent

    def _left(self, key: Key) -> tuple[int, int]:
        """Requests that are left, and seconds until there are more."""
        window = self._limiter.get_window_stats(self._limit, key.name)
        return window.remaining, max(1, ceil(window.reset_time - time.time()))
