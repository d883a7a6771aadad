"""The HTTP interface over a real SQLite store, asked in this process without a network."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
from fastapi import FastAPI

from doorstep.bootstrap.api import shop
from doorstep.config import AuditSection, Settings, StoreSection
from doorstep.console.application import application
from doorstep.ports.key_store import Scope
from doorstep.runtime.api_keys import make_key
from doorstep.runtime.shop import Shop
from tests.sqlite_stores import new_store

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
SLOT = {"id": "S1", "start": "2026-11-23T14:00:00-06:00", "end": "2026-11-23T16:00:00-06:00", "capacity": 3}
WORLD = {
    "language": "en",
    "region": "US",
    "merchant": {"name": "Brightparcel", "callback_number": "+12025550100"},
    "slots": [SLOT],
}


LISTING = {
    "id": "bike-1",
    "title": "Trek FX 2 bicycle",
    "currency": "USD",
    "ask": 40_000,
    "floor": 31_713,
    "now": "2026-11-23T09:00:00-06:00",
    "facts": {"mileage": "about 2,000 km"},
    "delivery": {"pickup": True, "shipping": {"price": 2500, "paid_by": "buyer"}},
    "seller": "Alex",
}


class Clock:
    """Tells the time it was set to."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def on(self, **parts: float) -> None:
        """Move it on."""
        self.now += timedelta(**parts)


class Stage:
    """A shop with its interface, and a key that opens everything."""

    def __init__(self, folder: Path, url: str | None = None, **changes: object) -> None:
        settings = Settings(
            store=StoreSection(url=url or new_store(folder)),
            audit=AuditSection(key_file=folder / "audit.key"),
        )
        self.settings, self.clock = settings, Clock()
        self.shop: Shop = replace(shop(settings), **{"clock": self.clock, **changes})  # type: ignore[arg-type]  # any of them
        self.app: FastAPI = application(self.shop)
        self.key = self.key_for("shop", Scope.ADMIN)
        self.address = "192.0.2.17"

    def key_for(self, name: str, *scopes: Scope) -> str:
        """Make a key."""
        return make_key(self.shop.keys, name, frozenset(scopes), self.clock.now)

    def ask(
        self, method: str, path: str, *, key: str | None = None, headers: dict[str, str] | None = None, **more: object
    ) -> httpx.Response:
        """Ask once."""
        return self.ask_all([{"method": method, "url": path, "headers": headers or {}, **more}], key)[0]

    def ask_all(self, requests: Sequence[dict[str, object]], key: str | None = None) -> list[httpx.Response]:
        """Ask several times, one after the other."""

        async def asked() -> list[httpx.Response]:
            transport = httpx.ASGITransport(self.app, client=(self.address, 40000))
            bearer = {"Authorization": f"Bearer {self.key if key is None else key}"}
            async with httpx.AsyncClient(transport=transport, base_url="http://shop.test", headers=bearer) as client:
                return [await client.request(**request) for request in requests]  # type: ignore[arg-type]  # as given

        return asyncio.run(asked())

    def close(self) -> None:
        """Close the store."""
        self.shop.calls.close()

    def campaign(self, name: str = "spring") -> None:
        """Make a campaign."""
        assert self.ask("PUT", f"/v1/campaigns/{name}", json={"world": WORLD}).status_code == 200

    def listing(self, **changes: object) -> str:
        """List something for sale; gives its id."""
        body = LISTING | changes
        assert self.ask("PUT", f"/v1/listings/{body['id']}", json=body).status_code == 200
        return str(body["id"])


def order(number: int = 1, **changes: object) -> dict[str, object]:
    """An order of somebody invented."""
    return {
        "order_id": f"A{number}",
        "recipient_name": "Alex Morgan",
        "phone": f"+120255501{number:02d}",
        "street": "Culture West Road",
        "house_number": "588",
        "postcode": "62704",
        "gate": "blue",
        **changes,
    }


def problem_of(response: httpx.Response, status: int) -> str:
    """The one sentence of an error, told as RFC 9457 says."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    told = response.json()
    assert {"type", "title", "status", "detail"} <= set(told), told
    assert told["status"] == status
    assert told["type"].startswith("urn:doorstep:problem:")
    assert told["detail"].endswith((".", "…", "…"))
    return str(told["detail"])
