"""A marketplace with a connector, as small as it can be: chats in memory, and the two sides of Doorstep's interface."""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import httpx
from standardwebhooks import Webhook, WebhookVerificationError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


class ReferenceMarketplace:
    """Hands in what its buyers write, and shows them what is answered and what is posted to it later.

    Args:
        doorstep: Where Doorstep answers.
        webhook: The id of the webhook that is posted here.
        secret: Its secret.
        posted: Returns once Doorstep has posted everything; a real connector has nothing like it.
    """

    def __init__(self, doorstep: str, webhook: str, secret: str, posted: Callable[[], None]) -> None:
        self._doorstep = doorstep
        self._webhook = webhook
        self._signing = Webhook(secret)
        self._posted = posted
        self._written = 0
        self.chats: defaultdict[tuple[str, str], dict[tuple[int, str], str]] = defaultdict(dict)

    def write(self, listing: str, buyer: str, text: str) -> None:
        """Let a buyer write; the message is handed in under its number here, and again where no answer came."""
        self._written += 1
        body = json.dumps({"listing": listing, "buyer": buyer, "text": text})
        name, now = f"message-{self._written}", datetime.now(UTC).replace(microsecond=0)
        headers = {
            "Content-Type": "application/json",
            "webhook-id": name,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": self._signing.sign(name, now, body),
        }
        path = f"{self._doorstep}/v1/connectors/{self._webhook}/messages"
        answer = httpx.post(path, content=body.encode(), headers=headers).raise_for_status().json()
        for message in answer["messages"]:
            self.show(listing, buyer, message)

    def shown(self, listing: str, buyer: str) -> list[str]:
        """List what the buyer was shown, in order."""
        return [text for _, text in sorted(self.chats[listing, buyer].items())]

    def settle(self) -> None:
        """Return once everything has been brought."""
        self._posted()

    def application(self) -> Starlette:
        """Build what Doorstep posts to."""
        return Starlette(routes=[Route("/hooks", self._take, methods=["POST"])])

    async def _take(self, request: Request) -> Response:
        try:
            event = self.event(await request.body(), request.headers)
        except (WebhookVerificationError, ValueError):
            return Response(status_code=401)
        if event["type"] == "haggle.connector.message":
            place, _, buyer = event["data"]["buyer"].partition(":")
            if place == self._webhook:
                self.show(event["data"]["listing"], buyer, event["data"])
        return Response(status_code=204)

    def event(self, body: bytes, headers: Mapping[str, str]) -> Any:
        """Read what was posted.

        Raises:
            WebhookVerificationError: It is not signed by Doorstep, or too old.
        """
        return self._signing.verify(body, dict(headers))

    def show(self, listing: str, buyer: str, message: Mapping[str, Any]) -> None:
        """Show a message, once however often it comes."""
        self.chats[listing, buyer].setdefault((message["number"], message["author"]), message["text"])
