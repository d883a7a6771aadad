"""The same request sent again, under the same Idempotency-Key, gets the same answer and does nothing twice."""

import re
from collections.abc import Callable
from datetime import datetime
from functools import partial
from hashlib import sha256
from typing import Final

from anyio.to_thread import run_sync
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from doorstep.console.problems import problem
from doorstep.ports.answer_store import Answer, AnswerStore
from doorstep.ports.key_store import Key

LISTINGS: Final = "/v1/listings/"
"""Paths whose answers are not kept: they hold what is said in chats, which goes when the listing is erased."""

_NAME: Final = re.compile(r"[\x21-\x7e]{1,255}")
_NOT_KEPT: Final = frozenset({401, 403, 429})


class Repeats:
    """Answers a request that came before from memory, and remembers what is answered to a new one."""

    def __init__(self, app: ASGIApp, answers: AnswerStore, clock: Callable[[], datetime]) -> None:
        self._app = app
        self._answers = answers
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send, body: bytes) -> None:
        """Answer one request whose body was read."""
        name = Headers(scope=scope).get("idempotency-key")
        if name is None or scope["method"] != "POST" or scope["path"].startswith(LISTINGS):
            await self._app(scope, receive, send)
            return
        if not _NAME.fullmatch(name):
            refusal = problem(400, "The header Idempotency-Key has to be 1 to 255 visible ASCII characters.")
            await refusal(scope, receive, send)
            return
        owner: Key = scope["state"]["key"]
        known = await self._known(owner, name, _asked(scope, body))
        if known is not None:
            await known(scope, receive, send)
            return
        await self._answer(scope, receive, send, (owner.name, name))

    async def _known(self, owner: Key, name: str, asked: str) -> Response | None:
        known = await run_sync(self._answers.begin, owner.name, name, asked, self._clock())
        if known is None:
            return None
        if known.request != asked:
            return problem(422, "This Idempotency-Key came with another request before; take a new one.")
        if known.answer is None:
            return problem(409, "The same request is being worked on; ask again in a moment.", {"Retry-After": "1"})
        headers = {"Idempotency-Replayed": "true"}
        return Response(known.answer.body, known.answer.status, headers, known.answer.media)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, name: tuple[str, str]) -> None:
        """Answer a new request; it is remembered before it is sent, so that no answer is sent and then forgotten."""
        messages: list[Message] = []

        async def hold(message: Message) -> None:
            messages.append(message)

        answer = None
        try:
            await self._app(scope, receive, hold)
            answer = _answer_in(messages)
        finally:
            if answer is None:
                await run_sync(partial(self._answers.forget, *name))
            else:
                await run_sync(partial(self._answers.keep, *name, answer))
        for message in messages:
            await send(message)


def _asked(scope: Scope, body: bytes) -> str:
    what = "\n".join((scope["method"], scope["path"], scope["query_string"].decode("latin-1"), ""))
    return sha256(what.encode("utf-8", errors="replace") + body).hexdigest()


def _answer_in(messages: list[Message]) -> Answer | None:
    """Put an answer together; None where the same request may well be answered otherwise next time."""
    start = messages[0]
    if start["status"] in _NOT_KEPT or start["status"] >= 500:
        return None
    media = Headers(raw=start["headers"]).get("content-type", "application/json")
    return Answer(start["status"], media, b"".join(each.get("body", b"") for each in messages[1:]).decode("utf-8"))
