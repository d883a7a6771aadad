"""The sender posts what can be checked, and tells how it went without telling where or whom about; over loopback."""

import asyncio
import json
import ssl
from collections.abc import Coroutine
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import Webhook

from doorstep.adapters.webhooks.http import HttpSender
from doorstep.ports.outbox import Delivery, DeliveryState, Subscription
from doorstep.ports.webhook_sender import Posted
from doorstep.testing.outbox_conformance import NOW, SECRET, outgoing
from tests.integration.webhook_receiver import OK, Receiver, certified, receiving

SHORT = 0.3
LONG = 20.0


def delivery(url: str, *, private: bool = True) -> Delivery:
    subscription = Subscription("shop", url, SECRET, private=private)
    return Delivery(1, outgoing(1), subscription, 0, DeliveryState.PENDING, NOW)


async def post(
    what: Delivery, now: datetime = NOW, seconds: float = LONG, trusted: ssl.SSLContext | None = None
) -> Posted:
    sender = HttpSender(seconds, trusted)
    try:
        return await sender.post(what, now)
    finally:
        await sender.close()


async def answered(answer: bytes, *, endless: bool = False, seconds: float = LONG, now: datetime = NOW) -> Posted:
    async with receiving(Receiver(answer, endless)) as receiver:
        return await post(delivery(f"http://127.0.0.1:{receiver.port}/hooks"), now, seconds)


def run(main: Coroutine[Any, Any, Posted]) -> Posted:
    return asyncio.run(main)


def test_a_post_is_signed_and_named() -> None:
    receiver, now = Receiver(), datetime.now(tz=UTC)

    async def main() -> Posted:
        async with receiving(receiver):
            return await post(delivery(f"http://127.0.0.1:{receiver.port}/hooks?token=secret"), now)

    assert run(main()) == Posted(arrived=True)
    (request,) = receiver.requests
    assert request.line == "POST /hooks?token=secret HTTP/1.1"
    assert request.headers["host"] == f"127.0.0.1:{receiver.port}"
    assert request.headers["webhook-id"] == request.headers["idempotency-key"] == "call-1-1:ended"
    assert request.headers["content-type"] == "application/json"
    told = Webhook(SECRET).verify(request.body, request.headers)
    assert told == json.loads(request.body)
    event = outgoing(1)
    assert told == {"type": event.kind, "timestamp": event.at.isoformat(), "key": event.key, "data": event.body}


def status(number: int, *headers: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {number} As Told", "Content-Length: 0", *headers, "\r\n"]).encode()


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (OK, Posted(arrived=True)),
        (status(200), Posted(arrived=True)),
        (status(500), Posted(arrived=False, problem="status 500")),
        (status(410), Posted(arrived=False, problem="status 410", gone=True)),
        (status(429, "Retry-After: 90"), Posted(arrived=False, problem="status 429", retry_after=90.0)),
        (status(503, "Retry-After: soon"), Posted(arrived=False, problem="status 503")),
        (status(503, "Retry-After: Mon, 23 Nov 2026 09:02:00 GMT"), Posted(False, "status 503", 120.0)),
        (status(503, "Retry-After: Mon, 23 Nov 2026 08:00:00 GMT"), Posted(False, "status 503", 0.0)),
        (status(302, "Location: http://127.0.0.1/"), Posted(False, "status 302, redirects are not followed")),
        (b"HTTP/1.1 never\r\n\r\n", Posted(False, "the post failed (RemoteProtocolError)")),
    ],
)
def test_what_a_receiver_answers_decides(answer: bytes, expected: Posted) -> None:
    assert run(answered(answer)) == expected


def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    assert run(answered(b"HTTP/1.1 200 OK\r\n\r\n", endless=True)) == Posted(arrived=True)


def test_a_receiver_that_never_answers_is_left() -> None:
    assert run(answered(b"", seconds=SHORT)) == Posted(arrived=False, problem="the receiver did not answer in time")


def test_a_receiver_that_is_not_there_is_told_without_its_address() -> None:
    async def main() -> Posted:
        async with receiving(Receiver()) as receiver:
            port = receiver.port
        return await post(delivery(f"http://127.0.0.1:{port}/hooks?token=secret"))

    assert run(main()) == Posted(arrived=False, problem="the receiver could not be reached")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "10.1.2.3", "192.168.7.7"])
def test_a_private_address_gets_nothing_unless_it_may(host: str) -> None:
    receiver = Receiver()

    async def main() -> Posted:
        async with receiving(receiver):
            return await post(delivery(f"http://{host}:{receiver.port}/", private=False))

    assert run(main()).problem == "the receiver's address is private, which its subscription forbids"
    assert receiver.requests == []


@pytest.mark.parametrize("host", ["169.254.169.254", "0.0.0.0", "224.0.0.1", "[fe80::1]", "[::ffff:169.254.1.1]"])  # noqa: S104 - never bound
def test_some_addresses_never_get_anything(host: str) -> None:
    assert run(post(delivery(f"http://{host}/"))).problem == (
        "the receiver's address is private, which its subscription forbids"
    )


def test_a_name_with_several_addresses_is_tried_at_each() -> None:
    async def main() -> Posted:
        async with receiving(Receiver()) as receiver:
            return await post(delivery(f"http://localhost:{receiver.port}/"))

    assert run(main()) == Posted(arrived=True)


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "http://", "nonsense", "http://[::1", "http://127.0.0.1:99999/"])
def test_an_address_that_is_none_raises_nothing(url: str) -> None:
    assert not run(post(delivery(url))).arrived


def test_a_secret_that_is_none_raises_nothing() -> None:
    what = delivery("http://127.0.0.1:9/")
    wrong = replace(what, subscription=replace(what.subscription, secret="whsec_"))  # noqa: S106 - it is none
    assert not run(post(wrong)).arrived


@pytest.mark.parametrize(
    ("certificate", "expected"),
    [
        ("localhost", Posted(arrived=True)),
        ("elsewhere.example", Posted(arrived=False, problem="the receiver's certificate was not accepted")),
    ],
)
def test_the_certificate_has_to_be_that_of_the_name(certificate: str, expected: Posted, tmp_path: Path) -> None:
    public, private = certified(certificate)
    (tmp_path / "public.pem").write_bytes(public)
    (tmp_path / "private.pem").write_bytes(private)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(tmp_path / "public.pem", tmp_path / "private.pem")
    trusted = ssl.create_default_context(cadata=public.decode())

    async def main() -> Posted:
        async with receiving(Receiver(), tls=serving) as receiver:
            return await post(delivery(f"https://localhost:{receiver.port}/"), trusted=trusted)

    assert run(main()) == expected


def test_a_certificate_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    public, private = certified("localhost")
    (tmp_path / "both.pem").write_bytes(private + public)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(tmp_path / "both.pem")

    async def main() -> Posted:
        async with receiving(Receiver(), tls=serving) as receiver:
            return await post(delivery(f"https://localhost:{receiver.port}/"))

    assert run(main()).problem == "the receiver's certificate was not accepted"
