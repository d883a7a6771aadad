"""A marketplace that is as small as can be passes every check of connectors, over real HTTP both ways."""

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from starlette.types import Receive, Scope, Send

from doorstep.adapters.webhooks.http import HttpSender
from doorstep.ports.key_store import Scope as KeyScope
from doorstep.ports.outbox import DeliveryState, Outbox
from doorstep.runtime.webhook_courier import Courier, Pace
from doorstep.runtime.webhook_subscriptions import new_subscription
from doorstep.testing.connector_conformance import CONNECTOR_CHECKS, ConnectorCheck, Ground
from tests.integration.api_stage import Stage
from tests.integration.reference_marketplace import ReferenceMarketplace
from tests.integration.serving import served


def now() -> datetime:
    """The machine's time, by which signatures are made and checked."""
    return datetime.now(UTC)


def post_everything(outbox: Outbox) -> None:
    """Let a courier post until nothing waits."""

    async def post() -> None:
        while outbox.counts()[DeliveryState.PENDING]:
            sender = HttpSender(20.0)
            await Courier(outbox, sender, now, "courier", 1, Pace()).finish()
            await sender.close()

    asyncio.run(post())


class Later:
    """An application that is not known yet when it is served."""

    def __init__(self) -> None:
        self.app: ReferenceMarketplace | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        assert self.app is not None
        await self.app.application()(scope, receive, send)


Connected: TypeAlias = Callable[[type[ReferenceMarketplace]], Ground]


@pytest.fixture(scope="module")
def connected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connected]:
    """Connects marketplaces to a running Doorstep, each under a webhook of its own."""
    folder: Path = tmp_path_factory.mktemp("connector")
    stage, running = Stage(folder, clock=now), ExitStack()
    outbox, key = stage.shop.outbox, stage.key_for("seller", KeyScope.LISTINGS_WRITE, KeyScope.LISTINGS_READ)
    doorstep = running.enter_context(served(stage.app))

    def connect(kind: type[ReferenceMarketplace]) -> Ground:
        later = Later()
        hook = new_subscription(
            f"{running.enter_context(served(later))}/hooks", ["haggle.connector.message"], private=True
        )
        outbox.subscribe(hook)
        later.app = kind(doorstep, hook.id, hook.secret, lambda: post_everything(outbox))
        return Ground(doorstep, key, hook.id, hook.secret, hook.url, later.app)

    with running:
        yield connect
    stage.close()


@pytest.fixture(scope="module")
def ground(connected: Connected) -> Ground:
    return connected(ReferenceMarketplace)


@pytest.mark.parametrize("check", CONNECTOR_CHECKS, ids=lambda check: str(check.__name__))
def test_a_connector(check: ConnectorCheck, ground: Ground) -> None:
    check(ground)


class Doubling(ReferenceMarketplace):
    """Shows whatever comes."""

    def show(self, listing: str, buyer: str, message: Mapping[str, Any]) -> None:
        self.chats[listing, buyer][len(self.chats[listing, buyer]), message["author"]] = message["text"]


class Trusting(ReferenceMarketplace):
    """Takes whatever is posted."""

    def event(self, body: bytes, headers: Mapping[str, str]) -> Any:
        return json.loads(body)


class Deaf(ReferenceMarketplace):
    """Takes what is posted, and shows nothing of it."""

    def event(self, body: bytes, headers: Mapping[str, str]) -> Any:
        return {**super().event(body, headers), "type": "something.else"}


class Mixing(ReferenceMarketplace):
    """Knows its buyers by their names only, whatever they write about."""

    def shown(self, listing: str, buyer: str) -> list[str]:
        return [text for whose, chat in self.chats.items() if whose[1] == buyer for text in chat.values()]


class Careless(ReferenceMarketplace):
    """Shows what is posted to whoever has the name behind the colon."""

    def event(self, body: bytes, headers: Mapping[str, str]) -> Any:
        event = super().event(body, headers)
        if "buyer" in event["data"]:
            event["data"]["buyer"] = f"{self._webhook}:{event['data']['buyer'].rpartition(':')[2]}"
        return event


@pytest.mark.parametrize(
    ("faulty", "check"),
    [
        (Doubling, "what_a_buyer_writes_is_answered_once"),
        (Doubling, "an_event_that_comes_twice_is_shown_once"),
        (Trusting, "what_is_not_signed_or_too_old_is_refused"),
        (Deaf, "who_waits_is_shown_that_it_is_free"),
        (Careless, "what_buyers_from_elsewhere_are_told_is_shown_to_nobody"),
        (Mixing, "buyers_and_listings_are_kept_apart"),
    ],
)
def test_a_fault_of_a_connector_is_found(faulty: type[ReferenceMarketplace], check: str, connected: Connected) -> None:
    ground = connected(faulty)
    found = next(one for one in CONNECTOR_CHECKS if one.__name__ == check)
    with pytest.raises(AssertionError):
        found(ground)
