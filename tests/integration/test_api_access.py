"""Keys, scopes, limits and repeats of the HTTP interface, and bodies of any kind."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from doorstep.ports.key_store import Scope
from doorstep.runtime import market_events
from doorstep.runtime.api_keys import digest
from tests.integration.api_stage import Stage, order, problem_of

NEEDED = {
    ("POST", "/v1/orders?campaign=spring"): Scope.ORDERS_WRITE,
    ("GET", "/v1/orders/A1"): Scope.ORDERS_READ,
    ("DELETE", "/v1/orders/A1?reason=delivered"): Scope.ORDERS_WRITE,
    ("PUT", "/v1/campaigns/spring"): Scope.CAMPAIGNS_WRITE,
    ("GET", "/v1/campaigns"): Scope.ORDERS_READ,
    ("GET", "/v1/campaigns/spring"): Scope.ORDERS_READ,
    ("POST", "/v1/campaigns/spring/pause"): Scope.CAMPAIGNS_WRITE,
    ("POST", "/v1/campaigns/spring/resume"): Scope.CAMPAIGNS_WRITE,
    ("POST", "/v1/campaigns/spring/cancel"): Scope.CAMPAIGNS_WRITE,
    ("GET", "/v1/campaigns/spring/results"): Scope.RESULTS_READ,
    ("PUT", "/v1/pools/campaign%20spring/slots"): Scope.CAMPAIGNS_WRITE,
    ("GET", "/v1/pools/campaign%20spring/slots"): Scope.ORDERS_READ,
    ("PUT", "/v1/suppressions/+12025550101"): Scope.SUPPRESSIONS_WRITE,
    ("GET", "/v1/suppressions/+12025550101"): Scope.SUPPRESSIONS_WRITE,
    ("POST", "/v1/consents"): Scope.ORDERS_WRITE,
    ("GET", "/v1/webhooks"): Scope.WEBHOOKS_WRITE,
    ("POST", "/v1/webhooks"): Scope.WEBHOOKS_WRITE,
    ("DELETE", "/v1/webhooks/hook-1"): Scope.WEBHOOKS_WRITE,
    ("GET", "/v1/webhooks/deliveries"): Scope.WEBHOOKS_WRITE,
    ("POST", "/v1/webhooks/deliveries/replay"): Scope.WEBHOOKS_WRITE,
    ("PUT", "/v1/listings/bike-1"): Scope.LISTINGS_WRITE,
    ("GET", "/v1/listings"): Scope.LISTINGS_READ,
    ("GET", "/v1/listings/bike-1"): Scope.LISTINGS_READ,
    ("DELETE", "/v1/listings/bike-1"): Scope.LISTINGS_WRITE,
    ("GET", "/v1/listings/bike-1/threads/b1"): Scope.LISTINGS_READ,
    ("POST", "/v1/listings/bike-1/threads/b1/actions"): Scope.LISTINGS_WRITE,
    ("POST", "/v1/listings/bike-1/messages"): Scope.CHATS_WRITE,
    ("GET", "/metrics"): Scope.METRICS_READ,
}


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    stage.campaign()
    yield stage
    stage.close()


def test_every_operation_needs_exactly_its_scope(stage: Stage) -> None:
    keys = {scope: stage.key_for(scope.value, scope) for scope in Scope if scope is not Scope.ADMIN}
    described = {
        (method.upper(), path)
        for path, item in stage.app.openapi()["paths"].items()
        for method in item
        if "security" in item[method]
    }
    assert len(described) == len(NEEDED)
    for (method, path), needed in NEEDED.items():
        for scope, key in keys.items():
            answer = stage.ask(method, path, key=key)
            assert (answer.status_code == 403) == (scope is not needed), (method, path, scope, answer.text)


def test_without_a_valid_key_nothing_is_told(stage: Stage) -> None:
    wrong = ({"Authorization": ""}, {"Authorization": "Bearer dsk_wrong"}, {"Authorization": f"Basic {stage.key}"})
    for headers in (*wrong, {"Authorization": "Bearer \xff\xfe".encode("latin-1")}):
        for path in ("/v1/campaigns", "/v1/nothing", "/metrics"):
            refused = stage.ask("GET", path, headers=headers)  # type: ignore[arg-type]  # bytes, some of them
            problem_of(refused, 401)
            assert refused.headers["www-authenticate"] == "Bearer"


def test_a_revoked_key_opens_nothing_and_its_name_stays_taken(stage: Stage) -> None:
    key = stage.key_for("helpdesk", Scope.ORDERS_READ)
    assert stage.ask("GET", "/v1/campaigns", key=key).status_code == 200
    assert stage.shop.keys.revoke("helpdesk", stage.clock.now)
    assert not stage.shop.keys.revoke("helpdesk", stage.clock.now)
    problem_of(stage.ask("GET", "/v1/campaigns", key=key), 401)
    assert not stage.shop.keys.add("helpdesk", digest("other"), frozenset(), stage.clock.now)


def test_the_last_use_of_a_key_is_kept_to_the_hour_and_the_key_itself_never(stage: Stage, tmp_path: Path) -> None:
    stage.ask("GET", "/v1/campaigns")
    first = stage.clock.now
    stage.clock.on(minutes=50)
    stage.ask("GET", "/v1/campaigns")
    assert [key.used_at for key in stage.shop.keys.keys()] == [first]  # noqa: SIM118 - no mapping
    stage.clock.on(minutes=20)
    stage.ask("GET", "/v1/campaigns")
    assert [key.used_at for key in stage.shop.keys.keys()] == [stage.clock.now]  # noqa: SIM118 - no mapping
    assert all(stage.key.encode() not in file.read_bytes() for file in tmp_path.glob("store.sqlite*"))


def test_a_key_that_asks_too_often_waits_and_others_do_not(tmp_path: Path) -> None:
    stage = Stage(tmp_path, requests_a_minute=3)
    answers = stage.ask_all([{"method": "GET", "url": "/v1/campaigns"}] * 4)
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert answers[0].headers["ratelimit-policy"] == '"key";q=3;w=60'
    assert answers[0].headers["ratelimit"].startswith('"key";r=2;t=')
    problem_of(answers[3], 429)
    assert 1 <= int(answers[3].headers["retry-after"]) <= 60
    other = stage.key_for("other", Scope.ORDERS_READ)
    assert stage.ask("GET", "/v1/campaigns", key=other).status_code == 200
    assert stage.ask("GET", "/health").status_code == 200


def test_the_same_request_again_gets_the_same_answer(stage: Stage) -> None:
    once = {"Idempotency-Key": "day-17"}
    first = stage.ask("POST", "/v1/webhooks", json={"url": "https://shop.example/hooks"}, headers=once)
    again = stage.ask("POST", "/v1/webhooks", json={"url": "https://shop.example/hooks"}, headers=once)
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["idempotency-replayed"] == "true"
    assert len(stage.shop.outbox.subscriptions()) == 1
    other = stage.ask("POST", "/v1/webhooks", json={"url": "https://shop.example/other"}, headers=once)
    assert "another request" in problem_of(other, 422)


def test_a_webhook_for_events_of_chats_needs_a_key_that_reads_listings(stage: Stage) -> None:
    hooks = stage.key_for("hooks", Scope.WEBHOOKS_WRITE)
    both = stage.key_for("seller", Scope.WEBHOOKS_WRITE, Scope.LISTINGS_READ)
    for kind in market_events.KINDS:
        body = {"url": "https://shop.example/hooks", "kinds": ["case.closed", kind]}
        refused = problem_of(stage.ask("POST", "/v1/webhooks", json=body, key=hooks), 403)
        assert refused == "Events of listings need a key with the scope listings:read as well."
        assert stage.ask("POST", "/v1/webhooks", json=body, key=both).status_code == 201
    body = {"url": "https://shop.example/hooks", "kinds": ["case.closed"]}
    assert stage.ask("POST", "/v1/webhooks", json=body, key=hooks).status_code == 201
    assert len(stage.shop.outbox.subscriptions()) == len(market_events.KINDS) + 1


def test_a_repeat_belongs_to_its_key_and_ends_after_a_day(stage: Stage) -> None:
    once = {"Idempotency-Key": "x"}
    body = {"url": "https://shop.example/hooks"}
    first = stage.ask("POST", "/v1/webhooks", json=body, headers=once).json()
    other = stage.key_for("other", Scope.WEBHOOKS_WRITE)
    assert stage.ask("POST", "/v1/webhooks", json=body, headers=once, key=other).json()["id"] != first["id"]
    stage.clock.on(hours=25)
    assert stage.ask("POST", "/v1/webhooks", json=body, headers=once).json()["id"] != first["id"]


def test_errors_are_repeated_too_but_not_those_that_may_pass(stage: Stage) -> None:
    once = {"Idempotency-Key": "bad"}
    refused = [stage.ask("POST", "/v1/orders?campaign=spring", json={}, headers=once) for _ in range(2)]
    assert refused[0].content == refused[1].content
    problem_of(refused[1], 422)
    reader = stage.key_for("reader", Scope.ORDERS_READ)
    problem_of(stage.ask("POST", "/v1/orders?campaign=spring", json=order(1), headers=once, key=reader), 403)
    assert stage.shop.answers.begin("reader", "bad", "other", stage.clock.now) is None


def test_a_request_that_is_being_worked_on_is_not_done_twice(stage: Stage) -> None:
    asked = stage.shop.answers.begin
    assert asked("shop", "busy", "hash", stage.clock.now) is None
    known = asked("shop", "busy", "hash", stage.clock.now)
    assert known is not None
    assert known.answer is None
    stage.clock.on(seconds=61)
    assert asked("shop", "busy", "hash", stage.clock.now) is None


@pytest.mark.parametrize("name", ["", "a b", "ä", "x" * 256])
def test_a_name_of_a_request_that_is_none_is_refused(stage: Stage, name: str) -> None:
    headers = {"Idempotency-Key": name.encode("latin-1")}
    refused = stage.ask("POST", "/v1/orders?campaign=spring", json=order(1), headers=headers)  # type: ignore[arg-type]  # bytes
    problem_of(refused, 400)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"\xff\xfe\xfd", 400),
        (b'{"a": ', 400),
        (b"[" * 100_000, 400),
        (b"[" * 50 + b"]" * 50, 422),
        (b'{"order_id": ' + b"9" * 5000 + b"}", 400),
        (b"null", 422),
        (b"NaN", 422),
        (b'"\\ud800"', 422),
        (b'{"\\ud800": "\\ud800"}', 422),
        (b"[" + b"{}," * 10_000 + b"{}]", 422),
        (b" " * (5 * 1024 * 1024 + 1), 413),
    ],
)
@pytest.mark.parametrize("path", ["/v1/orders?campaign=spring", "/v1/consents"])
def test_a_body_that_cannot_be_used_gets_one_clear_error(stage: Stage, path: str, body: bytes, status: int) -> None:
    answer = stage.ask("POST", path, content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code in {status, 422}
    problem_of(answer, answer.status_code)


def test_orders_have_to_come_as_json(stage: Stage) -> None:
    text = {"Content-Type": "text/csv"}
    problem_of(stage.ask("POST", "/v1/orders?campaign=spring", content=b"order_id,phone", headers=text), 415)


def test_parameters_that_are_not_known_are_refused(stage: Stage) -> None:
    said = problem_of(stage.ask("POST", "/v1/orders?campaign=spring&partail=true", json=order(1)), 422)
    assert "it takes campaign, partial" in said


def test_a_path_that_is_none_and_a_method_it_does_not_take_are_told(stage: Stage) -> None:
    assert problem_of(stage.ask("GET", "/v1/nothing"), 404) == "There is nothing at this path."
    wrong = stage.ask("PATCH", "/v1/orders/A1")
    problem_of(wrong, 405)
    assert wrong.headers["allow"] == "DELETE, GET"


def test_the_log_holds_no_telephone_number_and_no_order(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="doorstep.api"):
        stage.ask("PUT", "/v1/suppressions/+12025550101")
        stage.ask("GET", "/v1/orders/A1")
        stage.ask("GET", "/v1/secret/+12025550101")
    assert "PUT /v1/suppressions/{phone} 200" in caplog.text
    assert "GET no route 404" in caplog.text
    assert "2025550101" not in caplog.text
    assert "A1" not in caplog.text


def test_a_mistake_of_ours_is_told_without_what_was_in_it(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("Alex Morgan")

    monkeypatch.setattr(type(stage.shop.campaigns), "campaigns", broken)
    refused = stage.ask("GET", "/v1/campaigns")
    problem_of(refused, 500)
    assert "Alex" not in refused.text + caplog.text
    assert "RuntimeError in" in caplog.text


def test_the_description_is_whole(stage: Stage) -> None:
    described = stage.ask("GET", "/openapi.json", key="").json()
    text = json.dumps(described)
    assert "HTTPValidationError" not in text
    schemas = described["components"]["schemas"]
    assert all(f'"#/components/schemas/{name}"' in text for name in schemas if name != "BadRow")
    for path, item in described["paths"].items():
        for method, operation in item.items():
            assert operation["description"], (method, path)
            assert all(
                "application/problem+json" in answer["content"]
                for status, answer in operation["responses"].items()
                if status >= "400"
            ), (method, path)
