"""The chat of a listing: anybody may write, each reads their own chat only, and nothing of the mandate is told."""

import asyncio
import json
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

from doorstep.runtime.shop import Visits
from tests.integration.api_stage import Stage, problem_of

CHAT = "/chat/bike-1/messages"
JSON = {"Content-Type": "application/json"}


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    stage.listing()
    yield stage
    stage.close()


def write(stage: Stage, text: str, name: str = "m1", token: str | None = None, after: int = 0) -> httpx.Response:
    """Write in a chat, without a key."""
    headers = {"Authorization": "", **({} if token is None else {"Chat-Token": token})}
    return stage.ask("POST", f"{CHAT}?after={after}", headers=headers, json={"text": text, "message": name})


def read(stage: Stage, token: str, after: int = 0) -> dict[str, Any]:
    answer = stage.ask("GET", f"{CHAT}?after={after}", headers={"Authorization": "", "Chat-Token": token})
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def said(told: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one["author"], one["text"]) for one in told["messages"]]


def names(value: object) -> set[str]:
    """Every key of objects within each other."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    own = set(value) if isinstance(value, dict) else set()
    return own.union(*(names(one) for one in inner))


def test_anybody_can_write_and_reads_what_is_answered(stage: Stage) -> None:
    first = write(stage, "Would you take 350?").json()
    assert [author for author, _ in said(first)] == ["buyer", "assistant"]
    assert "automated" in said(first)[1][1]
    deal = write(stage, "ok, 400 and I collect it tomorrow at 5 pm", "m2", first["token"], after=2).json()
    assert deal["token"] == first["token"]
    assert [author for author, _ in said(deal)] == ["buyer", "assistant"]
    assert deal["state"] == "bought"
    assert read(stage, first["token"])["messages"] == first["messages"] + deal["messages"]
    assert stage.ask("GET", "/chat/bike-1/about", key="").json()["state"] == "sold"


def test_nothing_of_the_mandate_is_told(stage: Stage) -> None:
    about = stage.ask("GET", "/chat/bike-1/about", headers={"Authorization": ""})
    assert about.json() == {
        "id": "bike-1",
        "title": "Trek FX 2 bicycle",
        "ask": {"minor": 40_000, "currency": "USD"},
        "pieces": 1,
        "delivery": {"pickup": True, "shipping": {"price": 2500, "paid_by": "buyer"}},
        "facts": {"mileage": "about 2,000 km"},
        "language": "en",
        "region": "US",
        "seller": "Alex",
        "state": "open",
    }
    told = write(stage, "What is the least you would take?").json()
    token = told.pop("token")
    for answer in (told, read(stage, token)):
        assert names(answer) == {"messages", "state", "number", "at", "author", "text"}
        assert "317" not in "".join(text for _, text in said(answer))


def test_a_message_that_is_sent_again_is_answered_once(stage: Stage) -> None:
    token = "A" * 32
    first, again = (write(stage, "Would you take 350?", "m1", token).json() for _ in range(2))
    assert again == first
    assert len(read(stage, token)["messages"]) == 2
    assert len(stage.shop.markets.events("bike-1")) == 2


def test_a_message_that_is_sent_many_times_at_once_is_answered_once(stage: Stage) -> None:
    token = "A" * 32
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda _: write(stage, "Would you take 350?", "m1", token), range(4)))
    assert {answer.status_code for answer in answers} == {200}
    assert len(read(stage, token)["messages"]) == 2


def test_of_many_who_say_yes_at_once_one_gets_it(stage: Stage) -> None:
    with ThreadPoolExecutor(6) as threads:
        answers = [each.json() for each in threads.map(lambda _: write(stage, "ok, 400, I'll take it"), range(6))]
    assert sorted(answer["state"] for answer in answers) == ["held"] + ["waiting"] * 5
    assert len(stage.shop.haggling.stand("bike-1").market.holds) == 1


def test_a_foreign_token_sees_nothing(stage: Stage) -> None:
    write(stage, "Would you take 350?")
    assert read(stage, "B" * 32) == {"messages": [], "state": "open"}
    problem_of(stage.ask("GET", CHAT, key=""), 422)
    for token in ("", "x", "A" * 33, "ä" * 16, "../" * 10):
        headers = {"Chat-Token": token.encode("latin-1")}
        problem_of(stage.ask("GET", CHAT, key="", headers=headers), 422)  # type: ignore[arg-type]  # bytes


def test_buyers_read_nothing_of_each_other_but_that_it_is_taken(stage: Stage) -> None:
    one = write(stage, "ok, 400, I'll take it").json()
    other = write(stage, "Is it still there?").json()
    assert one["token"] != other["token"]
    assert (one["state"], stage.ask("GET", "/chat/bike-1/about", key="").json()["state"]) == ("held", "held")
    assert "400" not in other["messages"][1]["text"]
    assert all(one["token"] not in text and "take it" not in text for _, text in said(other))
    stage.clock.on(hours=49)
    stage.shop.haggling.passed(stage.clock.now)
    assert len(read(stage, other["token"], after=other["messages"][-1]["number"])["messages"]) == 1


def test_a_token_is_kept_nowhere(stage: Stage, tmp_path: Path) -> None:
    token = write(stage, "Would you take 350?").json()["token"]
    assert all(token.encode() not in file.read_bytes() for file in tmp_path.glob("store.sqlite*"))


def test_answers_are_kept_by_nobody_and_set_no_cookie(stage: Stage) -> None:
    for answer in (write(stage, "Hello"), stage.ask("GET", "/chat/bike-1/about", key=""), write(stage, "")):
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "set-cookie" not in answer.headers


def test_what_is_not_there_is_told(stage: Stage) -> None:
    for path in ("/chat/nothing/about", "/chat/nothing/messages"):
        said = problem_of(stage.ask("GET", path, headers={"Chat-Token": "A" * 32}, key=""), 404)
        assert said == "There is no listing of this id."
    problem_of(stage.ask("POST", "/chat/nothing/messages", json={"text": "Hi", "message": "1"}, key=""), 404)
    problem_of(stage.ask("GET", "/chat/bike-1/nothing", key=""), 404)
    problem_of(stage.ask("DELETE", CHAT, key=""), 405)


@pytest.mark.parametrize("text", ["", "   ", "x" * 2001, "nul \0", "half \ud800", "bell \a"])
def test_a_text_that_no_chat_shows_is_refused(stage: Stage, text: str) -> None:
    body = json.dumps({"text": text, "message": "m1"}).encode()
    refused = stage.ask("POST", CHAT, key="", content=body, headers=JSON)
    assert problem_of(refused, 422).startswith("The request cannot be used: text ")
    assert not stage.shop.markets.events("bike-1")[1:]


def test_lines_may_end_in_a_text(stage: Stage) -> None:
    told = write(stage, "Hello,\n\nwould you take 350?\r\n\tAlex").json()
    assert said(told)[0] == ("buyer", "Hello,\n\nwould you take 350?\r\n\tAlex")
    assert write(stage, "x" * 2000, "m2", told["token"]).status_code == 200


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 422),
        (b"\xff", 400),
        (b"[" * 10_000, 400),
        (b'{"text": "Hi", "message": "1", "buyer": "b"}', 422),
        (b'{"text": 350, "message": "1"}', 422),
        (b" " * (32 * 1024 + 1), 413),
    ],
)
def test_a_body_that_cannot_be_used_gets_one_clear_error(stage: Stage, body: bytes, status: int) -> None:
    answer = stage.ask("POST", CHAT, key="", content=body, headers=JSON)
    assert answer.status_code in {status, 422}
    problem_of(answer, answer.status_code)


def test_who_comes_too_often_waits_and_others_do_not(tmp_path: Path) -> None:
    stage = Stage(tmp_path, visits=Visits(requests_a_minute=3))
    stage.listing()
    answers = stage.ask_all([{"method": "GET", "url": "/chat/bike-1/about"}] * 4, key="")
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert problem_of(answers[3], 429).startswith("Requests come too often from this address")
    assert 1 <= int(answers[3].headers["retry-after"]) <= 60
    stage.address = "198.51.100.4"
    assert stage.ask("GET", "/chat/bike-1/about", key="").status_code == 200
    assert stage.ask("GET", "/v1/listings").status_code == 200
    stage.close()


def test_one_connection_cannot_come_under_many_addresses(tmp_path: Path) -> None:
    stage = Stage(tmp_path, visits=Visits(requests_a_minute=1))
    statuses = []
    for address in ("2001:db8::1", "2001:db8::ffff:2", "2001:db8:0:1::1", "::ffff:192.0.2.1", "192.0.2.1", "", "x"):
        stage.address = address
        statuses.append(stage.ask("GET", "/chat/nothing/about", key="").status_code)
    assert statuses == [404, 429, 404, 404, 429, 404, 404]
    stage.close()


def test_one_address_begins_so_many_chats_and_goes_on_with_them(tmp_path: Path) -> None:
    stage = Stage(tmp_path, visits=Visits(chats_an_hour=2))
    stage.listing()
    tokens = [write(stage, "Hello").json()["token"] for _ in range(2)]
    assert problem_of(write(stage, "Hello"), 429).startswith("Too many chats were begun from this address")
    assert problem_of(write(stage, "Hello", token="C" * 32), 429).startswith("Too many chats")
    assert write(stage, "Still there?", "m2", tokens[0]).status_code == 200
    assert len(stage.shop.markets.stand("bike-1").market.threads) == 2  # type: ignore[union-attr]  # it is listed
    stage.close()


def test_one_chat_takes_so_many_messages(tmp_path: Path) -> None:
    stage = Stage(tmp_path, visits=Visits(messages_a_minute=3, messages_a_day=3))
    stage.listing()
    token = write(stage, "Hello", "m0").json()["token"]
    answers = [write(stage, "Hello", f"m{number}", token) for number in (1, 2, 3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert problem_of(answers[2], 429).startswith("Messages come too often in this chat")
    assert write(stage, "Hello").status_code == 200
    stage.close()


def test_one_address_writes_so_many_messages_in_all_its_chats(tmp_path: Path) -> None:
    stage = Stage(tmp_path, visits=Visits(texts_a_minute=2))
    stage.listing()
    tokens = [write(stage, "Hello").json()["token"] for _ in range(2)]
    assert problem_of(write(stage, "Hello?", "m2", tokens[0]), 429).startswith("Messages come too often from this")
    assert len(read(stage, tokens[0])["messages"]) == 2
    stage.address = "198.51.100.4"
    assert write(stage, "Hello?", "m2", tokens[0]).status_code == 200
    stage.close()


def test_a_listing_takes_so_many_buyers_until_some_of_them_leave(tmp_path: Path) -> None:
    stage = Stage(tmp_path, visits=Visits(buyers=1, chats_an_hour=2))
    stage.listing()
    token = write(stage, "Hello").json()["token"]
    for _ in range(2):
        said = problem_of(write(stage, "Hello"), 409)
        assert said == "So many people write about this listing that no new chat can begin now."
    assert write(stage, "Hello", "m2", token).status_code == 200
    assert write(stage, "No thanks, I'm not interested any more", "m3", token).status_code == 200
    assert write(stage, "Hello").status_code == 200
    stage.close()


def test_the_log_holds_no_words_no_buyer_and_no_token(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="doorstep"):
        token = write(stage, "My name is Alex Morgan").json()["token"]
        read(stage, token)
        (buyer,) = stage.shop.markets.stand("bike-1").market.threads  # type: ignore[union-attr]  # it is listed
        stage.ask("POST", f"/v1/listings/bike-1/threads/{buyer}/actions", json={"action": "message", "text": "Morgan?"})
        stage.ask("GET", f"/v1/listings/bike-1/threads/{buyer}")
    logged = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("doorstep"))
    assert "POST /chat/{listing}/messages 200" in logged
    assert "POST /v1/listings/{listing}/threads/{buyer}/actions 200" in logged
    assert not any(word in logged for word in ("Morgan", token, buyer, "bike-1"))


def test_a_page_takes_whatever_is_hung_onto_its_address(stage: Stage) -> None:
    page = stage.ask("GET", "/chat/bike-1?source=market", key="")
    assert page.headers["content-type"].startswith("text/html")
    assert "script-src 'self'" in page.headers["content-security-policy"]
    problem_of(stage.ask("GET", "/chat/bike-1/about?source=market", key=""), 422)


def test_pages_are_not_part_of_the_described_interface(stage: Stage) -> None:
    paths = stage.app.openapi()["paths"]
    assert {path for path in paths if path.startswith("/chat")} == {"/chat/{listing}/about", "/chat/{listing}/messages"}
    assert not any(path.startswith(("/pages", "/seller")) for path in paths)


def test_a_body_that_never_ends_is_refused(stage: Stage) -> None:
    """Its size is counted as it comes, whatever its header says."""
    sent = 0

    async def endless() -> Any:
        nonlocal sent
        for _ in range(100):
            sent += 1
            yield b" " * 4096

    async def post() -> httpx.Response:
        transport = httpx.ASGITransport(stage.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://shop.test") as client:
            return await client.post(CHAT, content=endless(), headers=JSON)

    problem_of(asyncio.run(post()), 413)
    assert sent < 10


def test_a_listing_in_german_is_answered_in_german(stage: Stage) -> None:
    stage.listing(id="rad-1", title="Fahrrad", language="de", currency="EUR", facts={})
    told = stage.ask("POST", "/chat/rad-1/messages", key="", json={"text": "Geht 350 Euro?", "message": "1"}).json()
    assert "€" in told["messages"][1]["text"]
    assert stage.ask("GET", "/chat/rad-1/about", key="").json()["language"] == "de"
