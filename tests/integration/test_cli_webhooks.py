"""Webhooks from the command line."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from standardwebhooks import Webhook
from typer.testing import CliRunner

from doorstep.adapters.store.sql.database import Database
from doorstep.adapters.store.sql.outbox import SqlOutbox
from doorstep.cli.webhooks import webhooks
from doorstep.errors import BadInput
from doorstep.ports.outbox import OutgoingEvent
from tests.integration.command_line import clean_settings
from tests.integration.webhook_receiver import Receiver, receiving


class WebhooksCommand:
    """Runs `doorstep webhooks`, and gives what it printed or the sentence it was refused with."""

    def __call__(self, *arguments: str) -> str:
        ran = CliRunner().invoke(webhooks, arguments)
        if isinstance(ran.exception, BadInput):
            return f"refused: {ran.exception}"
        assert ran.exception is None or isinstance(ran.exception, SystemExit), ran.exception
        return ran.output

    def add(self, *arguments: str) -> tuple[str, str]:
        """Add one; returns its name and its secret."""
        first, secret = self("add", *arguments).splitlines()[-2:]
        return first.partition(" as ")[2].partition(",")[0], secret


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WebhooksCommand:
    clean_settings(tmp_path, monkeypatch)
    return WebhooksCommand()


@contextmanager
def listening() -> Iterator[Receiver]:
    """Receive in a thread, beside a command that has a loop of its own."""
    receiver, loop, stop, ready = Receiver(), asyncio.new_event_loop(), asyncio.Event(), threading.Event()

    async def receive() -> None:
        async with receiving(receiver):
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(receive(),))
    thread.start()
    assert ready.wait(60)
    try:
        yield receiver
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()


def test_a_webhook_is_added_listed_and_removed(run: WebhooksCommand) -> None:
    name, secret = run.add("https://shop.example/hooks", "--kind", "attempt.ended")
    assert secret.startswith("whsec_")
    listed = run("list")
    assert listed.splitlines() == [
        f"{name}  https://shop.example/hooks  attempt.ended",
        "Deliveries: 0 pending, 0 delivered, 0 dead.",
    ]
    assert secret not in listed
    assert run("remove", name) == f"Nothing more is posted to {name}.\n"
    assert run("remove", name) == "refused: There is no webhook of this name; there are: none."


@pytest.mark.parametrize(
    "url", ["shop.example/hooks", "ftp://shop.example/", "https://", "https://a b/", "http://[::1", "https://x:99999/"]
)
def test_what_is_no_address_is_refused(run: WebhooksCommand, url: str) -> None:
    assert run("add", url) == (
        "refused: This is no address events can be posted to; one is https://shop.example/hooks."
    )


def test_a_user_name_and_an_unknown_kind_are_refused(run: WebhooksCommand) -> None:
    assert "user name" in run("add", "https://me:secret@shop.example/")
    assert "attempt.ended, case.closed" in run("add", "https://shop.example/", "--kind", "everything")


def test_a_receiver_is_tried_with_a_signed_post(run: WebhooksCommand) -> None:
    with listening() as receiver:
        name, secret = run.add(f"http://localhost:{receiver.port}/hooks", "--private")
        assert run("test", name) == "It arrived.\n"
        (request,) = receiver.requests
        assert Webhook(secret).verify(request.body, request.headers)["type"] == "webhook.trial"
        name, _ = run.add(f"http://localhost:{receiver.port}/hooks")
        assert run("test", name) == (
            "It did not arrive: the receiver's address is private, which its subscription forbids.\n"
        )


def test_dead_deliveries_are_listed_and_replayed(run: WebhooksCommand) -> None:
    name, _ = run.add("https://shop.example/hooks")
    outbox, now = SqlOutbox(Database("sqlite:///doorstep.sqlite")), datetime.now(UTC)
    for number in (1, 2):
        outbox.put(OutgoingEvent(f"call-{number}-1:ended", "attempt.ended", now, {}))
    for one in outbox.claim(now, 10, "courier", 60):
        outbox.put_off(one.id, None, "status 500")
    assert run("dead").splitlines() == [
        f"1  call-1-1:ended  {name}  1 tries, last: status 500",
        f"2  call-2-1:ended  {name}  1 tries, last: status 500",
    ]
    assert run("replay") == "refused: Name the deliveries to try again, or --all."
    assert run("replay", "1", "7") == "1 deliveries are tried again.\n"
    assert run("replay", "--all") == "1 deliveries are tried again.\n"
    assert run("dead") == ""
