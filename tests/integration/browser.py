"""A headless Chromium, driven over the W3C WebDriver protocol by Debian's chromedriver."""

import base64
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

import httpx

PROGRAMS: Final = ("chromium", "chromedriver")
PACKAGES: Final = "chromium and chromium-driver"
ELEMENT: Final = "element-6066-11e4-a52e-4f735466cecf"
"""Under which key the protocol names an element."""

PATIENCE: Final = 60_000
"""Milliseconds until something is given up that is never seen."""

_SEEN: Final = """
const [css, text, done] = arguments;
const look = () => {
  const shown = [...document.querySelectorAll(css)].filter((one) => one.checkVisibility());
  const found = shown.find((one) => one.textContent.includes(text));
  found ? done(found) : setTimeout(look, 50);
};
look();
"""

_FRAMED: Final = """
const [address, done] = arguments;
const frame = document.createElement("iframe");
frame.onload = () => done();
frame.src = address;
document.body.replaceChildren(frame);
"""


def installed() -> bool:
    """Whether the browser and its driver are there."""
    return all(shutil.which(program) for program in PROGRAMS)


class Stale(Exception):
    """An element was found, and drawn again before anything was done to it."""


class Browser:
    """One window with a storage of its own, shared with no other."""

    def __init__(self, client: httpx.Client, profile: Path) -> None:
        flags = ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en-US")
        options = {"args": [*flags, f"--user-data-dir={profile}"], "binary": shutil.which("chromium")}
        wanted = {
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL"},
            "timeouts": {"script": PATIENCE, "pageLoad": PATIENCE, "implicit": 0},
        }
        self._client = client
        self._path = ""
        self._path = f"/session/{self._post('/session', capabilities={'alwaysMatch': wanted})['sessionId']}"
        self._tell("Emulation.setTimezoneOverride", timezoneId="America/Chicago")

    def look(self, width: int, height: int, *, dark: bool) -> None:
        """Take this size in pixels, and show light or dark."""
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self._tell("Emulation.setDeviceMetricsOverride", **size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self._tell("Emulation.setEmulatedMedia", features=[scheme])

    def open(self, url: str) -> None:
        """Go to an address."""
        self._post("/url", url=url)

    def run(self, script: str, *arguments: object) -> Any:
        """Run a script in the page."""
        return self._post("/execute/sync", script=script, args=list(arguments))

    def find(self, css: str, containing: str = "") -> str:
        """Wait for an element that is shown and holds this text; give its name."""
        return str(self._post("/execute/async", script=_SEEN, args=[css, containing])[ELEMENT])

    def label(self, css: str) -> str:
        """What somebody who cannot see it is told an element is called."""
        return str(self._answer(self._client.get(f"{self._path}/element/{self.find(css)}/computedlabel")))

    def frame(self, url: str) -> None:
        """Show nothing but a frame with this address in it, and wait for what comes of it."""
        self._post("/execute/async", script=_FRAMED, args=[url])

    def enter_frame(self) -> None:
        """Look into the only frame of the page from now on."""
        self._post("/frame", id=0)

    def text(self, css: str) -> str:
        """What is read in an element, once it is shown."""
        return str(self.run("return arguments[0].innerText ?? arguments[0].textContent", {ELEMENT: self.find(css)}))

    def count(self, css: str) -> int:
        """How many such elements there are."""
        return int(self.run("return document.querySelectorAll(arguments[0]).length", css))

    def click(self, css: str, containing: str = "") -> None:
        """Click on an element once it is shown; on the next one, where the page draws it again meanwhile."""
        while True:
            with suppress(Stale):
                self._post(f"/element/{self.find(css, containing)}/click")
                return

    def write(self, css: str, text: str) -> None:
        """Type into a field."""
        self._post(f"/element/{self.find(css)}/value", text=text)

    def picture(self) -> bytes:
        """What is shown, as PNG."""
        return base64.b64decode(self._answer(self._client.get(f"{self._path}/screenshot")))

    def complaints(self) -> list[str]:
        """What the browser had to say about the page since it was last asked."""
        return [str(line["message"]) for line in self._post("/se/log", type="browser")]

    def lose_network(self, *, lost: bool) -> None:
        """Cut this window off from every server, or let it back."""
        conditions = {"offline": lost, "latency": 0, "throughput": -1}
        self._post("/chromium/network_conditions", network_conditions=conditions)

    def close(self) -> None:
        """Close the window."""
        self._client.delete(self._path)

    def _tell(self, command: str, **parameters: object) -> None:
        self._post("/goog/cdp/execute", cmd=command, params=parameters)

    def _post(self, path: str, **body: object) -> Any:
        return self._answer(self._client.post(f"{self._path}{path}", json=body))

    def _answer(self, response: httpx.Response) -> Any:
        answer = response.json()["value"]
        if response.status_code == 404 and answer["error"] == "stale element reference":
            raise Stale
        assert response.is_success, answer
        return answer


class Windows:
    """Windows that are used again: starting a browser takes longer than most tests."""

    def __init__(self, client: httpx.Client, folder: Path) -> None:
        self._client = client
        self._folder = folder
        self._all: list[Browser] = []
        self._free: list[Browser] = []

    def open(self, width: int = 1200, height: int = 800, *, dark: bool = False) -> Browser:
        """Give a window that nobody uses; what an earlier one stored stays with the address it was stored for."""
        if not self._free:
            self._free.append(Browser(self._client, self._folder / f"profile-{len(self._all)}"))
            self._all += self._free
        window = self._free.pop()
        window.look(width, height, dark=dark)
        return window

    def leave(self) -> None:
        """Leave all pages; every window is free again."""
        for one in self._all:
            one.open("about:blank")
            one.complaints()
        self._free = [*self._all]

    def close(self) -> None:
        """Close all windows."""
        for one in self._all:
            with suppress(httpx.HTTPError):
                one.close()


@contextmanager
def windows(folder: Path) -> Iterator[Windows]:
    """Start the driver, and give what opens windows; at the end all are closed."""
    program = [shutil.which("chromedriver") or "", "--port=0", f"--log-path={folder / 'driver.log'}"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as running:
        try:
            address = f"http://127.0.0.1:{_port(running)}"
            with httpx.Client(base_url=address, timeout=2 * PATIENCE / 1000, trust_env=False) as client:
                opening = Windows(client, folder)
                try:
                    yield opening
                finally:
                    opening.close()
        finally:
            running.terminate()


def _port(running: "subprocess.Popen[str]") -> int:
    """Read where the driver listens, which it says once it does."""
    assert running.stdout is not None
    told = (re.search(r"started successfully on port (\d+)", line) for line in running.stdout)
    return next(int(found[1]) for found in told if found)
