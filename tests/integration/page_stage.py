"""The pages over a real server and store, with buyers and a seller who use them in windows of a browser."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from doorstep.runtime.shop import Visits
from tests.integration.api_stage import Stage
from tests.integration.browser import Browser, Windows
from tests.integration.serving import served

LISTING: Final = {
    "id": "bike-1",
    "title": "Halden city bicycle, size M",
    "language": "en",
    "currency": "USD",
    "ask": 40000,
    "floor": 30000,
    "now": "2026-11-23T08:00:00-06:00",
    "deadline": "2026-11-30T20:00:00-06:00",
    "facts": {"mileage": "about 2,000 km", "condition": "good, a scratch on the frame"},
    "delivery": {"pickup": True, "shipping": {"price": 2500, "paid_by": "buyer"}},
    "authority": "ask_seller",
    "seller": "Robin",
}


class Fair:
    """A running shop with one listing, and windows onto it."""

    title = str(LISTING["title"])

    def __init__(self, stage: Stage, address: str, windows: Windows) -> None:
        self.stage = stage
        self.address = address
        self.window = windows.open

    def offer(self, **changes: object) -> None:
        """List something."""
        listing = {**LISTING, **changes}
        answer = self.stage.ask("PUT", f"/v1/listings/{listing['id']}", json=listing)
        assert answer.status_code == 200, answer.text

    def listings(self) -> list[dict[str, Any]]:
        """What is listed, as the interface tells the seller."""
        return list(self.stage.ask("GET", "/v1/listings").json())

    def threads(self) -> list[dict[str, Any]]:
        """Who writes about the listing."""
        return list(self.stage.ask("GET", f"/v1/listings/{LISTING['id']}").json()["threads"])

    def thread(self) -> dict[str, Any]:
        """All about the only one who writes."""
        (only,) = self.threads()
        return dict(self.stage.ask("GET", f"/v1/listings/{LISTING['id']}/threads/{only['buyer']}").json())

    def buyer(self, listing: str = "bike-1", width: int = 360, height: int = 720, *, dark: bool = False) -> "Buyer":
        """Open the chat as somebody new."""
        return Buyer(self.window(width, height, dark=dark), f"{self.address}/chat/{listing}")

    def seller(self, width: int = 1280, height: int = 860, *, dark: bool = False) -> "Seller":
        """Sign in as the seller."""
        return Seller(self.window(width, height, dark=dark), f"{self.address}/seller", self.stage.key)


class Buyer:
    """Somebody who writes about a listing."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.browser = browser
        browser.open(address)
        browser.find("#title")

    def says(self, text: str) -> str:
        """Write, and read what comes back; nothing where the program is silent."""
        self.browser.write("#text", f"{text}\n")
        self.browser.find(".message[data-author=buyer]:nth-last-child(-n + 2) .text", text)
        return "" if self.browser.count(".message[data-author=buyer]:last-child") else self.last()

    def last(self) -> str:
        """What was written last."""
        return str(self.browser.run("return document.querySelector('.message:last-child .text').textContent"))

    def state(self, containing: str) -> None:
        """Wait until the page tells that the thing stands so."""
        self.browser.find("#state", containing)


class Seller:
    """Whoever sells, at their view."""

    def __init__(self, browser: Browser, address: str, key: str) -> None:
        self.browser = browser
        browser.open(address)
        browser.write("#key", f"{key}\n")
        browser.find("#listings a")

    def opens(self, listing: str, buyer: int = 0) -> None:
        """Open a listing by its title, and the thread of a buyer by their place in the list."""
        self.browser.click("#listings a", listing)
        self.browser.click(f"#listing .choices a:nth-child({buyer + 1})")
        self.browser.find("#summary h2")

    def writes(self, text: str) -> None:
        """Write to the buyer."""
        self.browser.write("#text", f"{text}\n")
        self.browser.find(".message.mine .text", text)

    def does(self, action: str, *, binding: bool = True) -> None:
        """Press a button, and say that it is meant where the page asks."""
        self.browser.click("#actions button", action)
        if binding:
            self.browser.click("#yes", action)

    def state(self, containing: str) -> None:
        """Wait until the thread stands so."""
        self.browser.find("#summary .badge", containing)


@contextmanager
def fair(folder: Path, windows: Windows, visits: Visits | None = None) -> Iterator[Fair]:
    """Run a shop until the end, with one listing on a free port of this machine."""
    stage = Stage(folder, visits=visits or Visits())
    try:
        with served(stage.app) as address:
            running = Fair(stage, address, windows)
            running.offer()
            yield running
    finally:
        stage.close()
