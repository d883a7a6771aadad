"""The requests and the program of the guide to selling over HTTP do what the guide says."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from doorstep.ports.key_store import Scope
from doorstep.ports.outbox import DeliveryState, OutgoingEvent, Subscription
from doorstep.testing.outbox_conformance import SECRET
from tests.integration.api_stage import Stage
from tests.integration.serving import served

GUIDE = (Path(__file__).parents[2] / "docs/howto/sell-over-http.md").read_text(encoding="utf-8")
ACTION = re.compile(r"^\| (?:`(\w+)`, )?`(\w+)` \| .* \|$", re.MULTILINE)


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()


def run(stage: Stage) -> list[Any]:
    """Run every request of the guide, one after the other; gives the answers."""
    key = stage.key_for("seller", Scope.LISTINGS_WRITE, Scope.LISTINGS_READ, Scope.CHATS_WRITE)
    asking = 'curl() { command curl --silent --show-error --fail-with-body --max-time 60 "$@"; echo; }\n'
    with served(stage.app) as url:
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", asking + "\n".join(blocks("sh"))],
            env={"URL": url, "KEY": key, "PATH": "/usr/local/bin:/usr/bin:/bin"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_the_requests_of_the_guide_lead_to_a_deal(stage: Stage) -> None:
    put, about, written, read, lines, listings, _, thread, accepted, _ = run(stage)
    assert put["listing"]["floor"] == 30_000
    assert about["state"] == "open"
    assert [one["author"] for one in written["messages"]] == ["buyer", "assistant"]
    assert read["messages"] == written["messages"]
    assert [line["type"] for line in lines["lines"]] == ["hold", "turn"]
    assert (listings[0]["state"], listings[0]["buyers"], listings[0]["asked"]) == ("held", 2, 1)
    assert thread["thread"]["state"] == "held"
    assert next(line["type"] for line in accepted["lines"]) == "deal"
    assert stage.ask("GET", "/v1/listings/bike-1").json()["outcome"]["state"] == "sold"


def test_the_program_of_the_guide_brings_a_buyer(stage: Stage) -> None:
    names: dict[str, Any] = {"__name__": "bring"}
    exec(compile(blocks("python")[0], "bring.py", "exec"), names)  # noqa: S102 - the guide's own program
    stage.listing()
    stage.shop.outbox.subscribe(
        Subscription("hook-1", "https://market.example/", SECRET, frozenset({"haggle.connector.message"}))
    )
    with served(stage.app) as url:
        first, again = (
            names["bring"](url, "hook-1", SECRET, "m1", "bike-1", "b-17", "Would you take 350?") for _ in range(2)
        )
    assert first == again
    assert [one["author"] for one in first] == ["assistant"]


def test_the_event_of_the_guide_is_what_is_posted(stage: Stage) -> None:
    shown = json.loads(blocks("json")[0])
    stage.shop.outbox.subscribe(
        Subscription("hook-1", "https://market.example/", SECRET, frozenset({"haggle.connector.message"}))
    )
    stage.shop.haggling.say(stage.listing(), "hook-1:b-17", "Hello", stage.clock.now, "m1")
    (waiting,) = stage.shop.outbox.deliveries(DeliveryState.PENDING, 10)
    event: OutgoingEvent = waiting.event
    assert event.kind == shown["type"]
    assert set(event.body) == set(shown["data"])
    assert len(event.key) == len(shown["key"])


def test_the_guide_names_what_an_event_about_pieces_holds(stage: Stage) -> None:
    changed = Subscription("hook-1", "https://market.example/", SECRET, frozenset({"haggle.connector.changed"}))
    stage.shop.outbox.subscribe(changed)
    stage.shop.haggling.say(stage.listing(), "hook-1:b-17", "ok, 400, I'll take it", stage.clock.now, "m1")
    (waiting,) = stage.shop.outbox.deliveries(DeliveryState.PENDING, 10)
    (shown,) = re.findall(r"^freed: (.*)\.$", GUIDE, re.MULTILINE)
    assert set(waiting.event.body) == set(re.findall(r"`(\w+)`", shown)) - {"hold", "deal", "released"}
    assert waiting.event.body["change"] == "hold"


def test_the_guide_names_every_action_and_limit(stage: Stage) -> None:
    actions = stage.app.openapi()["components"]["schemas"]["ActionBody"]["properties"]["action"]["enum"]
    named = {name for row in ACTION.findall(GUIDE) for name in row if name and ":" not in name}
    assert set(actions) <= named
    visits = stage.shop.visits
    for limit in (visits.texts_a_minute, visits.messages_a_minute, visits.messages_a_day, visits.buyers):
        assert re.search(rf"\b{limit}\b", GUIDE)
