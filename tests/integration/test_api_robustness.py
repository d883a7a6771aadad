"""Whatever is sent to the HTTP interface: no status of 500 and above, and one clear error for what cannot be used."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.specs.openapi import checks
from starlette.types import Receive, Scope, Send

from doorstep.console.application import description
from doorstep.runtime.shop import Visits
from tests.integration.api_stage import Stage, order, problem_of

JSON = {"Content-Type": "application/json"}
ORDERS = "/v1/orders?campaign=spring"
BODIES = (
    ("POST", ORDERS),
    ("POST", ORDERS + "&partial=true"),
    ("PUT", "/v1/campaigns/bad"),
    ("PUT", "/v1/pools/bad/slots"),
    ("POST", "/v1/consents"),
    ("POST", "/v1/webhooks"),
    ("POST", "/v1/webhooks/deliveries/replay"),
    ("PUT", "/v1/listings/bad"),
    ("POST", "/v1/listings/bike-1/threads/b-17/actions"),
    ("POST", "/v1/listings/bike-1/messages"),
    ("POST", "/chat/bike-1/messages"),
)


class Line:
    """One client that stays connected, for thousands of requests."""

    def __init__(self, stage: Stage) -> None:
        self._runner = asyncio.Runner()
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(stage.app),
            base_url="http://shop.test",
            headers={"Authorization": f"Bearer {stage.key}"},
        )

    def ask(self, method: str, path: str, body: bytes) -> httpx.Response:
        return self._runner.run(self._client.request(method, path, content=body, headers=JSON))

    def close(self) -> None:
        self._runner.run(self._client.aclose())
        self._runner.close()


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder: Path = tmp_path_factory.mktemp("robust")
    often = 10_000_000
    stage = Stage(folder, requests_a_minute=often, visits=Visits(often, often, often, often, often, often))
    stage.campaign()
    stage.shop.haggling.say(stage.listing(), "b-17", "Would you take 350?", stage.clock.now, "m-1")
    yield stage
    stage.close()


@pytest.fixture(scope="module")
def line(stage: Stage) -> Iterator[Line]:
    line = Line(stage)
    yield line
    line.close()


class Answering:
    """The application of the stage, which is there only when tests run; tests are made from its description before."""

    def __init__(self) -> None:
        self.stage: Stage | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        assert self.stage is not None
        await self.stage.app(scope, receive, send)


ANSWERING = Answering()
thorough = schemathesis.openapi.from_dict(description())
thorough.app = ANSWERING
quick = schemathesis.openapi.from_dict(description())
quick.app = ANSWERING
quick.config.phases.coverage.enabled = False
for each in (thorough, quick):  # 2,001 characters that are each written as two escaped halves are too large as a body
    each.config.checks.negative_data_rejection.expected_statuses.append("413")

# What the schema cannot say (a window ends after it starts, a zone exists) is refused as well, so that not every
# request it allows has to be taken.
UNCHECKED: list[Any] = [checks.positive_data_acceptance]


def as_described(stage: Stage, case: schemathesis.Case[Any]) -> None:
    """Send a request made from the description, and hold the answer against it."""
    ANSWERING.stage = stage
    unchecked = UNCHECKED + [checks.negative_data_rejection] * holds_what_is_not_sent(case)
    case.call_and_validate(headers={"Authorization": f"Bearer {stage.key}"}, excluded_checks=unchecked)


def holds_what_is_not_sent(case: schemathesis.Case[Any]) -> bool:
    """Whether a part of the query is an empty list, which leaves no trace in an address: what was wrong may be that."""
    return any(value == [] for value in case.query.values())


ANY = {"deadline": None, "derandomize": True, "database": None, "suppress_health_check": list(HealthCheck)}


@quick.parametrize()
@settings(max_examples=4, **ANY)  # type: ignore[arg-type]  # known options
def test_every_answer_is_as_described(stage: Stage, case: schemathesis.Case[Any]) -> None:
    as_described(stage, case)


@pytest.mark.long
@thorough.parametrize()
@settings(max_examples=40, **ANY)  # type: ignore[arg-type]  # known options
def test_every_answer_is_as_described_at_length(stage: Stage, case: schemathesis.Case[Any]) -> None:
    as_described(stage, case)


SIGNS = st.text(st.characters(codec=None, categories=None), max_size=30)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | SIGNS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(SIGNS, inner, max_size=4),
    max_leaves=12,
)
DEEP = st.integers(1, 40_000).map(lambda levels: b'{"a":[' * levels + b"1" + b"]}" * levels)
DIGITS = st.integers(1, 6000).map(lambda digits: b'{"order_id": ' + b"9" * digits + b"}")
CUT = st.integers(0, 100).map(lambda end: json.dumps([order(1)]).encode()[:end])
BROKEN = st.binary(max_size=200) | VALUES.map(lambda value: json.dumps(value).encode()) | DEEP | DIGITS | CUT


def refused_body(line: Line, operation: tuple[str, str], body: bytes) -> None:
    """No body of these is a request; each is refused in one sentence."""
    answer = line.ask(*operation, body)
    assert answer.status_code in {400, 413, 422}, (operation, body[:200], answer.text)
    problem_of(answer, answer.status_code)


@settings(max_examples=150, **ANY)  # type: ignore[arg-type]  # known options
@given(operation=st.sampled_from(BODIES), body=BROKEN)
def test_a_broken_body_gets_one_clear_error(line: Line, operation: tuple[str, str], body: bytes) -> None:
    refused_body(line, operation, body)


@pytest.mark.long
@settings(max_examples=5000, **ANY)  # type: ignore[arg-type]  # known options
@given(operation=st.sampled_from(BODIES), body=BROKEN)
def test_5000_broken_bodies_get_one_clear_error(line: Line, operation: tuple[str, str], body: bytes) -> None:
    refused_body(line, operation, body)


THINGS = st.lists(VALUES, min_size=1, max_size=3) | st.dictionaries(SIGNS, VALUES, min_size=1, max_size=3)
TOO_LONG = st.integers(501, 5000).map(lambda length: "x" * length)
CONTROLS = st.sampled_from("\x00\x07\x1b\x7f\x85\u2028\ud800").map(lambda sign: f"Elm{sign}Street")
NO_TEXT = THINGS | TOO_LONG | CONTROLS
NO_TIME = NO_TEXT | st.sampled_from(
    ["soon", "2026-11-23", "2026-11-23T10:00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", 7, True]
)
FOUL: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("order_id", "recipient_name"), NO_TEXT | st.none() | st.just(" ") | st.booleans()),
    **dict.fromkeys(("street", "unit", "postcode", "city", "region", "carrier", "sender", "contents"), NO_TEXT),
    **dict.fromkeys(("planned_start", "planned_end", "call_before"), NO_TIME),
    "phone": NO_TEXT | st.from_regex(r"[1-9][0-9]{3,9}", fullmatch=True) | st.sampled_from(["", "+0", "+1", None]),
    "language": NO_TEXT | st.sampled_from(["xx", "English", "../../etc"]),
    "time_zone": NO_TEXT | st.sampled_from(["Mars/Base", "../../etc/passwd", "/etc/passwd", "CET+99"]),
    "priority": THINGS | st.integers(max_value=0) | st.integers(min_value=100) | st.sampled_from(["high", 1.5]),
    "latitude": THINGS | st.sampled_from([91, -91, "north", float("nan"), float("inf"), 10**400]),
}


@st.composite
def foul_rows(draw: st.DrawFn) -> tuple[str, dict[str, object]]:
    """An order with one field that cannot be used."""
    name = draw(st.sampled_from(sorted(FOUL)))
    window = {"planned_start": "2026-11-23T10:00:00-06:00", "planned_end": "2026-11-23T12:00:00-06:00"}
    spot = {"latitude": 39.8, "longitude": -89.65}
    return name, {**order(1, **window, **spot), name: draw(FOUL[name])}


def refused_row(line: Line, name: str, row: dict[str, object]) -> None:
    """Both rows around a bad one are good; only the bad one is named, by its field, without its value."""
    answer = line.ask("POST", ORDERS, json.dumps([order(2), row, order(3)]).encode())
    if 10**400 in row.values():
        problem_of(answer, answer.status_code)
        return
    assert name in problem_of(answer, 422), (row, answer.text)
    (told,) = answer.json()["rows"]
    assert told["row"] == 2
    assert "Alex" not in answer.text
    assert not any(text in answer.text for text in ("passwd", "Mars", "xxxxx"))


@settings(max_examples=150, **ANY)  # type: ignore[arg-type]  # known options
@given(foul=foul_rows())
def test_a_bad_row_is_named_by_place_and_field(line: Line, foul: tuple[str, dict[str, object]]) -> None:
    refused_row(line, *foul)


@pytest.mark.long
@settings(max_examples=5000, **ANY)  # type: ignore[arg-type]  # known options
@given(foul=foul_rows())
def test_5000_bad_rows_are_named_by_place_and_field(line: Line, foul: tuple[str, dict[str, object]]) -> None:
    refused_row(line, *foul)


def test_after_all_that_nothing_was_taken(stage: Stage) -> None:
    assert not any(each.name == "bad" for each in stage.shop.campaigns.campaigns())
    assert "bad" not in stage.shop.haggling.listings()
