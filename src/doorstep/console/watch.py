"""What is told about requests: a line in the log and numbers, with the pattern of a path in place of the path.

Paths hold telephone numbers and order ids; patterns like /v1/suppressions/{phone} do not.
"""

import logging
import time
from pathlib import Path
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from doorstep.console.problems import problem, told
from doorstep.errors import OutsideError

LOG: Final = logging.getLogger("doorstep.api")


class Watch:
    """Stands around everything else: counts and logs each request, and answers where something went wrong."""

    def __init__(self, app: ASGIApp, registry: CollectorRegistry) -> None:
        self._app = app
        names = ("method", "route", "status")
        self._requests = Counter("doorstep_api_requests", "Requests answered.", names, registry=registry)
        self._seconds = Histogram("doorstep_api_seconds", "Seconds to an answer.", names[:2], registry=registry)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status = time.monotonic(), 0

        async def sent(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, sent)
        except Exception as error:  # noqa: BLE001 - the outermost place: nobody shall see a traceback
            await self._excuse(error, scope, receive, sent, begun=status > 0)
        finally:
            self._tell(scope, status, time.monotonic() - began)

    async def _excuse(self, error: Exception, scope: Scope, receive: Receive, send: Send, *, begun: bool) -> None:
        found = told(error)
        if begun:  # the answer is on its way already: all that is left is to break it off
            LOG.error("an answer was broken off: %s", _place(error))
            raise OutsideError("The answer was broken off half-way.") from None
        if found is None:
            LOG.error("a mistake that was not foreseen: %s", _place(error))
            found = problem(500, "Doorstep made a mistake it did not foresee; its log says where.")
        await found(scope, receive, send)

    def _tell(self, scope: Scope, status: int, seconds: float) -> None:
        method = scope["method"] if scope["method"] in _METHODS else "other"
        route = getattr(scope.get("route"), "path", "no route")
        key = getattr(scope.get("state", {}).get("key"), "name", "-")
        self._requests.labels(method, route, status).inc()
        self._seconds.labels(method, route).observe(seconds)
        LOG.info("%s %s %d %.0f ms key=%s", method, route, status, seconds * 1000, key)


_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"})


def _place(error: Exception) -> str:
    """Say where it happened, not what was in it: a message may quote a person's words."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    place = f" in {Path(last.tb_frame.f_code.co_filename).name}, line {last.tb_lineno}" if last else ""
    return f"{type(error).__name__}{place}"
