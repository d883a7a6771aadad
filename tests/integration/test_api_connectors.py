"""What a marketplace hands in: signed or refused, answered once, about its own buyers only."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from standardwebhooks import Webhook

from doorstep.ports.outbox import DeliveryState, Subscription
from doorstep.runtime.shop import Visits
from doorstep.testing.outbox_conformance import SECRET
from tests.integration.api_stage import Stage, problem_of

MARKET = Subscription("hook-1", "https://market.example/hooks", SECRET, frozenset({"haggle.connector.message"}))
FOREIGN = "whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldCwgbm90IHlvdXJz"
BODY = {"listing": "bike-1", "buyer": "b1", "text": "Would you take 350?"}


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    stage.listing()
    stage.shop.outbox.subscribe(MARKET)
    yield stage
    stage.close()


def signed(body: bytes, name: str = "m1", secret: str = SECRET, minutes: float = 0) -> dict[str, str]:
    """The headers of a message as it is signed so many minutes from now."""
    at = datetime.now(UTC).replace(microsecond=0) + timedelta(minutes=minutes)
    signature = Webhook(secret).sign(name, at, body.decode())
    stamp = str(int(at.timestamp()))
    return {"webhook-id": name, "webhook-timestamp": stamp, "webhook-signature": signature}


def bring(
    stage: Stage,
    body: object = None,
    headers: Mapping[str, str] | None = None,
    webhook: str = "hook-1",
    name: str = "m1",
) -> httpx.Response:
    raw = body if isinstance(body, bytes) else json.dumps(BODY if body is None else body).encode()
    given = dict(signed(raw, name) if headers is None else headers)
    path = f"/v1/connectors/{webhook}/messages"
    return stage.ask(
        "POST", path, content=raw, headers={"Authorization": "", "Content-Type": "application/json", **given}
    )


def buyers(stage: Stage) -> set[str]:
    return set(stage.shop.markets.stand("bike-1").market.threads)  # type: ignore[union-attr]  # it is listed


def test_a_message_is_answered_and_its_buyer_named_by_where_they_come_from(stage: Stage) -> None:
    answer = bring(stage)
    assert answer.status_code == 200, answer.text
    (message,) = answer.json()["messages"]
    assert set(message) == {"number", "at", "author", "text"}
    assert (message["number"], message["author"]) == (2, "assistant")
    assert answer.json()["changed"] == []
    assert buyers(stage) == {"hook-1:b1"}


def test_what_is_kept_for_the_buyer_is_told(stage: Stage) -> None:
    told = bring(stage, BODY | {"text": "ok, 400, I'll take it"}).json()
    (changed,) = told["changed"]
    assert (changed["type"], changed["buyer"]) == ("hold", "hook-1:b1")
    assert changed["amount"] == {"minor": 40_000, "currency": "USD"}
    assert "reason" not in json.dumps(told)


def test_a_message_that_is_sent_again_is_answered_the_same_once(stage: Stage) -> None:
    first, again = (bring(stage, BODY | {"text": "ok, 400, I'll take it"}) for _ in range(2))
    assert again.json() == first.json()
    assert len(stage.shop.markets.events("bike-1")) == 2


def test_what_a_buyer_has_to_be_shown_is_posted_to_their_marketplace_only(stage: Stage) -> None:
    others = (
        replace(MARKET, id="hook-2", url="https://other.example/hooks"),
        replace(MARKET, id="hook-3", kinds=frozenset({"haggle.connector.changed"})),
        replace(MARKET, id="shop", kinds=frozenset()),
    )
    for each in others:
        stage.shop.outbox.subscribe(each)
    bring(stage)
    stage.ask("POST", "/v1/listings/bike-1/threads/hook-1:b1/actions", json={"action": "message", "text": "Come at 5."})
    waiting = stage.shop.outbox.deliveries(DeliveryState.PENDING, 10)
    assert [(one.subscription.id, one.event.kind) for one in waiting] == [("hook-1", "haggle.connector.message")] * 2
    assert [one.event.body["author"] for one in waiting] == ["assistant", "seller"]
    assert waiting[1].event.body["text"] == "Come at 5."


def refusals(stage: Stage) -> Iterator[httpx.Response]:
    """Everything that is not signed by a webhook that asked for chats."""
    raw = json.dumps(BODY).encode()
    good = signed(raw)
    stage.shop.outbox.subscribe(replace(MARKET, id="hook-2", kinds=frozenset({"haggle.connector.changed"})))
    stage.shop.outbox.subscribe(replace(MARKET, id="hook-3", kinds=frozenset()))
    stage.shop.outbox.subscribe(replace(MARKET, id="hook-4", secret=FOREIGN))
    for webhook in ("hook-2", "hook-3", "hook-4", "nothing", "HOOK-1"):
        yield bring(stage, raw, good, webhook)
    for minutes in (-6, 6):
        yield bring(stage, raw, signed(raw, minutes=minutes))
    yield bring(stage, raw, signed(raw, secret=FOREIGN))
    yield bring(stage, raw, {})
    for name in good:
        yield bring(stage, raw, {key: value for key, value in good.items() if key != name})
    for signature in ("", "v1", "v1,", "v1,a", "v2," + good["webhook-signature"][3:], "v1,ä", ",,,", "v1,A A,v1"):
        yield bring(stage, raw, good | {"webhook-signature": signature.encode("latin-1")})  # type: ignore[arg-type]  # bytes
    for stamp in ("soon", "nan", "inf", "9" * 300, "-1", ""):
        yield bring(stage, raw, good | {"webhook-timestamp": stamp})
    yield bring(stage, raw, good | {"webhook-id": "another"})
    yield bring(stage, raw.replace(b"350", b"400"), good)
    for broken in (b"\xff\xfe", b"{", b"", b"[]"):
        yield bring(stage, broken, good)


def test_whatever_is_wrong_with_a_signature_the_answer_is_the_same(stage: Stage) -> None:
    answers = list(refusals(stage))
    assert {problem_of(answer, 401) for answer in answers} == {
        "This needs the signature of a webhook that names haggle.connector.message, made within the last five minutes."
    }
    assert len({answer.content for answer in answers}) == 1
    assert buyers(stage) == set()


def test_one_of_several_signatures_is_enough(stage: Stage) -> None:
    raw = json.dumps(BODY).encode()
    good = signed(raw)
    both = {"webhook-signature": f"{signed(raw, secret=FOREIGN)['webhook-signature']} {good['webhook-signature']}"}
    assert bring(stage, raw, good | both).status_code == 200


def test_a_webhook_that_was_ended_brings_nobody_any_more(stage: Stage) -> None:
    assert bring(stage).status_code == 200
    stage.shop.outbox.unsubscribe("hook-1")
    problem_of(bring(stage, name="m2"), 401)


@pytest.mark.parametrize(
    ("body", "status", "word"),
    [
        (b"", 400, "JSON"),
        (b"{", 400, "JSON"),
        (b"[" * 10_000, 400, "JSON"),
        (b"9" * 5000, 400, "JSON"),
        (b"[]", 422, "it"),
        (BODY | {"buyer": "web:x"}, 422, "buyer"),
        (BODY | {"buyer": "a/b"}, 422, "buyer"),
        (BODY | {"text": "x" * 2001}, 422, "text"),
        (BODY | {"text": "nul \0"}, 422, "text"),
        (BODY | {"text": "half \ud800"}, 422, "text"),
        (BODY | {"message": "m1"}, 422, "message"),
        (BODY | {"listing": "nothing"}, 404, "listing"),
        (b" " * (32 * 1024 + 1), 413, "32 KiB"),
    ],
)
def test_a_signed_body_that_cannot_be_used_gets_one_clear_error(
    stage: Stage, body: object, status: int, word: str
) -> None:
    assert word in problem_of(bring(stage, body), status)
    assert buyers(stage) == set()


def test_marketplaces_are_counted_by_themselves(tmp_path: Path) -> None:
    stage = Stage(tmp_path, requests_a_minute=2, visits=Visits(requests_a_minute=2))
    statuses = [bring(stage).status_code for _ in range(3)]
    assert statuses == [401, 401, 429]
    assert stage.ask("GET", "/chat/nothing/about", key="").status_code == 404
    stage.close()
