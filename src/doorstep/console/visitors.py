"""Who comes without a key: buyers at the chat page, marketplaces that sign what they send, whoever opens a page."""

import time
from ipaddress import IPv6Address, ip_address
from math import ceil
from typing import Annotated, Final, TypeAlias

from fastapi import Depends
from limits import RateLimitItem, RateLimitItemPerDay, RateLimitItemPerHour, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from doorstep.console.bodies import again, whole_body
from doorstep.console.problems import problem
from doorstep.runtime.shop import Visits

CONNECTORS: Final = "/v1/connectors/"
LARGEST: Final = 32 * 1024
"""Bytes of a body."""

_PLACES: Final = ("/chat/", "/pages/", CONNECTORS)
_ONE_HOME: Final = 64
"""Bits of an IPv6 address that name a connection; the rest is for whoever has it to choose."""


def needs_no_key(path: str) -> bool:
    """Whether a path is for visitors."""
    return path == "/seller" or path.startswith(_PLACES)


class Turnstile:
    """Counts how often visitors come, and refuses those who come too often."""

    def __init__(self, visits: Visits, connectors_a_minute: int) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._visits = RateLimitItemPerMinute(visits.requests_a_minute)
        self._connectors = RateLimitItemPerMinute(connectors_a_minute)
        self._chats = RateLimitItemPerHour(visits.chats_an_hour)
        self._texts = RateLimitItemPerMinute(visits.texts_a_minute)
        self._messages = (
            RateLimitItemPerMinute(visits.messages_a_minute),
            RateLimitItemPerDay(visits.messages_a_day),
        )

    def come(self, scope: Scope) -> None:
        """Count a request.

        Raises:
            HTTPException: There are too many from there.
        """
        signed = scope["path"].startswith(CONNECTORS)
        limit, what = (self._connectors, "connector") if signed else (self._visits, "visit")
        self._hit(limit, what, _home(scope), "Requests come too often from this address")

    def begin(self, scope: Scope) -> None:
        """Count a chat that begins.

        Raises:
            HTTPException: There are too many from there.
        """
        self._hit(self._chats, "chat", _home(scope), "Too many chats were begun from this address")

    def write(self, scope: Scope, chat: str) -> None:
        """Count a message in a chat.

        Raises:
            HTTPException: There are too many in it, or from there.
        """
        self._hit(self._texts, "text", _home(scope), "Messages come too often from this address")
        for limit in self._messages:
            self._hit(limit, "message", chat, "Messages come too often in this chat")

    def _hit(self, limit: RateLimitItem, what: str, who: str, sentence: str) -> None:
        if not self._limiter.hit(limit, what, who):
            wait = max(1, ceil(self._limiter.get_window_stats(limit, what, who).reset_time - time.time()))
            raise HTTPException(429, f"{sentence}; wait as long as Retry-After says.", {"Retry-After": str(wait)})


def _turnstile_of(request: Request) -> Turnstile:
    turnstile: Turnstile = request.app.state.turnstile
    return turnstile


TheTurnstile: TypeAlias = Annotated[Turnstile, Depends(_turnstile_of)]


class Entrance:
    """Lets visitors in who do not come too often, reads what they send to its end, and lets nothing be kept."""

    def __init__(self, app: ASGIApp, turnstile: Turnstile) -> None:
        self._app = app
        self._turnstile = turnstile

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("Cache-Control", "no-store")
                headers.setdefault("X-Content-Type-Options", "nosniff")
                headers.setdefault("Referrer-Policy", "no-referrer")
            await send(message)

        try:
            self._turnstile.come(scope)
            body = await whole_body(receive, LARGEST)
            if body is None:
                raise HTTPException(413, "The body is larger than 32 KiB.")  # noqa: TRY301 - both are told alike
        except HTTPException as refused:
            refusal = problem(refused.status_code, refused.detail, refused.headers)
            await refusal(scope, receive, sent)
            return
        await self._app(scope, again(body, receive), sent)


def _home(scope: Scope) -> str:
    """Where a request comes from: its address, of IPv6 the part that a connection has for itself."""
    host = (scope.get("client") or ("",))[0]
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return str(host)
    if isinstance(address, IPv6Address):
        return str(address.ipv4_mapped or int(address) >> (128 - _ONE_HOME))
    return str(address)
