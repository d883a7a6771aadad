"""The receiver shown in the guide takes what Doorstep posts, once, and nothing else."""

import asyncio
import base64
import hashlib
import hmac
import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from doorstep.adapters.webhooks.http import HttpSender
from doorstep.ports.outbox import Delivery, DeliveryState, OutgoingEvent, Subscription
from doorstep.runtime.webhook_courier import PAUSES
from doorstep.runtime.webhook_events import KINDS
from doorstep.testing.outbox_conformance import SECRET
from tests.integration.webhook_receiver import Receiver, Request, receiving

GUIDE = (Path(__file__).parents[2] / "docs/howto/receive-webhooks.md").read_text(encoding="utf-8")
Receive: TypeAlias = Callable[[str, str, Mapping[str, str], bytes], int]


def block(language: str) -> str:
    found = re.search(rf"^```{language}\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


@pytest.fixture
def receive() -> Receive:
    names: dict[str, Any] = {"__name__": "receiver"}
    exec(compile(block("python"), "receiver.py", "exec"), names)  # noqa: S102 - the guide's own program
    shown: Receive = names["receive"]
    return shown


def posted(at: datetime) -> Request:
    """Post the event of the guide, and give what came."""
    told = json.loads(block("json"))
    event = OutgoingEvent(told["key"], told["type"], datetime.fromisoformat(told["timestamp"]), told["data"])
    receiver = Receiver()

    async def post() -> None:
        sender = HttpSender(20.0)
        async with receiving(receiver):
            subscription = Subscription("shop", f"http://127.0.0.1:{receiver.port}/", SECRET, private=True)
            assert (await sender.post(Delivery(1, event, subscription, 0, DeliveryState.PENDING, at), at)).arrived
        await sender.close()

    asyncio.run(post())
    assert json.loads(receiver.requests[0].body) == told
    return receiver.requests[0]


def test_an_event_is_taken_once(receive: Receive, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    database = str(tmp_path / "events.sqlite")
    for _ in range(2):
        request = posted(datetime.now(UTC))
        assert receive(SECRET, database, request.headers, request.body) == 204
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("A1 settled {'start': '2026-11-24T14:00:00+01:00'")


@pytest.mark.parametrize("minutes", [-6, 6])
def test_what_was_recorded_cannot_be_posted_again(receive: Receive, tmp_path: Path, minutes: int) -> None:
    request = posted(datetime.now(UTC) + timedelta(minutes=minutes))
    assert receive(SECRET, str(tmp_path / "events.sqlite"), request.headers, request.body) == 401


def test_what_was_changed_or_signed_by_others_is_not_taken(receive: Receive, tmp_path: Path) -> None:
    database, request = str(tmp_path / "events.sqlite"), posted(datetime.now(UTC))
    assert receive(SECRET, database, request.headers, request.body.replace(b"A1", b"A2")) == 401
    assert receive(SECRET, database, {**request.headers, "webhook-id": "another"}, request.body) == 401
    assert receive(SECRET, database, {"content-type": "application/json"}, request.body) == 401
    assert receive("whsec_b3RoZXI=", database, request.headers, request.body) == 401


def test_the_guide_names_every_kind_and_pause() -> None:
    assert [kind for kind in KINDS if f"| `{kind}` |" not in GUIDE] == []
    assert PAUSES == (5, 30, 120, 600, 3600, 3 * 3600, 6 * 3600, 12 * 3600)


def test_the_signature_is_what_the_guide_says() -> None:
    request = posted(datetime.now(UTC))
    signed = ".".join((request.headers["webhook-id"], request.headers["webhook-timestamp"], request.body.decode()))
    secret = base64.b64decode(SECRET.removeprefix("whsec_"))
    digest = hmac.new(secret, signed.encode(), hashlib.sha256).digest()
    assert request.headers["webhook-signature"] == f"v1,{base64.b64encode(digest).decode()}"
