"""Listings over HTTP: put up and changed, read with their buyers, acted upon, and taken down."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from doorstep.ports.key_store import Scope
from tests.integration.api_stage import LISTING, NOW, Stage, problem_of


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    yield stage
    stage.close()


def told(stage: Stage, path: str) -> Any:
    answer = stage.ask("GET", f"/v1/listings{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def hand_in(stage: Stage, text: str, buyer: str = "b1", name: str = "m1") -> list[dict[str, Any]]:
    """Write as a buyer of the shop's own pages."""
    body = {"buyer": buyer, "text": text, "message": name}
    answer = stage.ask("POST", "/v1/listings/bike-1/messages", json=body)
    assert answer.status_code == 200, answer.text
    lines: list[dict[str, Any]] = answer.json()["lines"]
    return lines


def act(stage: Stage, action: str, buyer: str = "b1", **more: object) -> list[dict[str, Any]]:
    answer = stage.ask("POST", f"/v1/listings/bike-1/threads/{buyer}/actions", json={"action": action, **more})
    assert answer.status_code == 200, answer.text
    lines: list[dict[str, Any]] = answer.json()["lines"]
    return lines


def test_a_listing_is_shown_as_it_was_put_up(stage: Stage) -> None:
    stage.listing()
    shown = told(stage, "/bike-1")
    assert LISTING.items() <= shown["listing"].items()
    assert (shown["outcome"], shown["threads"]) == ({"state": "open", "deals": [], "holds": []}, [])
    assert stage.ask("PUT", "/v1/listings/bike-1", json=shown["listing"]).json() == shown
    assert shown["number"] == 1


def test_a_listing_can_be_changed(stage: Stage) -> None:
    stage.listing()
    stage.listing(title="Trek FX 3", ask=45_000)
    shown = told(stage, "/bike-1")["listing"]
    assert (shown["title"], shown["ask"], shown["floor"]) == ("Trek FX 3", 45_000, 31_713)


def test_listings_are_listed_oldest_first_page_by_page(stage: Stage) -> None:
    for number in range(5):
        stage.listing(id=f"bike-{number}")
    assert [one["id"] for one in told(stage, "")] == [f"bike-{number}" for number in range(5)]
    assert [one["id"] for one in told(stage, "?limit=2")] == ["bike-0", "bike-1"]
    assert [one["id"] for one in told(stage, "?after=bike-1&limit=2")] == ["bike-2", "bike-3"]
    assert told(stage, "?after=bike-4") == []
    assert problem_of(stage.ask("GET", "/v1/listings?after=gone"), 404) == "There is no listing of this id."


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"id": "bike-2"}, "id of the listing has to be the one in the path."),
        ({"language": "xx"}, "language has to be one of de, en."),
        ({"floor": 40_001}, "The request cannot be used: floor has to be at most the ask."),
        ({"ask": "400"}, "The request cannot be used: ask has to be a whole number."),
        ({"ask": 0}, "The request cannot be used: ask has to be at least 1."),
        ({"now": "2026-11-23T09:20:00-06:00"}, "now must not lie in the future."),
        (
            {"now": "2026-11-23T09:00:00"},
            "The request cannot be used: now needs an offset, like 2026-11-23T09:00:00-06:00.",
        ),
        ({"deadline": "2026-11-22T09:00:00-06:00"}, "The request cannot be used: deadline has to come after now."),
        ({"title": "Trek \0"}, "The request cannot be used: title must not hold control characters."),
        ({"title": 17}, "The request cannot be used: title has to be text."),
        ({"colour": "red"}, "The request cannot be used: colour is not a known key."),
        ({"delivery": {"pickup": False}}, "The request cannot be used: delivery has to allow pickup or shipping."),
        ({"currency": "usd"}, "The request cannot be used: currency has to be a currency's ISO 4217 code, like USD."),
    ],
)
def test_what_is_wrong_with_a_listing_is_told_in_a_sentence(
    stage: Stage, changes: dict[str, object], sentence: str
) -> None:
    refused = stage.ask("PUT", "/v1/listings/bike-1", json=LISTING | changes)
    assert problem_of(refused, 422) == sentence
    assert told(stage, "") == []


@pytest.mark.parametrize("name", [".", "..", "a%2Fb", "a%20b", "-a", "%00", "a" * 101, "%C3%A4"])
def test_an_id_that_cannot_stand_in_an_address_is_refused(stage: Stage, name: str) -> None:
    refused = stage.ask("PUT", f"/v1/listings/{name}", json=LISTING | {"id": name})
    assert refused.status_code in {404, 405, 422}
    assert told(stage, "") == []


def test_the_currency_of_named_prices_cannot_be_changed(stage: Stage) -> None:
    stage.listing()
    hand_in(stage, "Would you take 350?")
    refused = stage.ask("PUT", "/v1/listings/bike-1", json=LISTING | {"currency": "EUR"})
    assert "currency" in problem_of(refused, 422)


def test_the_shop_speaks_for_its_own_buyers(stage: Stage) -> None:
    stage.listing()
    (turn,) = hand_in(stage, "Would you take 350?")
    assert (turn["type"], turn["buyer"], turn["act"]) == ("turn", "b1", "counter")
    assert turn["offer"] == {"minor": 35_000, "currency": "USD"}
    assert "reason" not in turn
    assert hand_in(stage, "Would you take 350?") == [turn]
    hold, closing = hand_in(stage, "ok, 400, I'll take it", name="m2")
    assert (hold["type"], hold["buyer"], closing["act"]) == ("hold", "b1", "hold")


def test_a_line_about_another_buyer_is_not_told(stage: Stage) -> None:
    stage.listing()
    hand_in(stage, "ok, 400, I'll take it", "b1")
    stage.clock.on(hours=49)
    lines = hand_in(stage, "Is it still there?", "b2")
    assert {line["buyer"] for line in lines} == {"b2"}
    assert told(stage, "/bike-1")["outcome"]["holds"] == []


@pytest.mark.parametrize("buyer", ["web:0123456789abcdef0123", "hook-1:b1", "", "a/b", "a b", "a\nb", "x" * 101, "ä"])
def test_the_shop_cannot_speak_for_buyers_who_come_from_elsewhere(stage: Stage, buyer: str) -> None:
    stage.listing()
    body = {"buyer": buyer, "text": "Hello", "message": "m1"}
    problem_of(stage.ask("POST", "/v1/listings/bike-1/messages", json=body), 422)


def test_the_seller_sees_a_buyer_with_prices_and_reasons(stage: Stage) -> None:
    stage.listing()
    hand_in(stage, "Would you take 350?")
    stage.clock.on(minutes=5)
    hand_in(stage, "360?", name="m2")
    whole = told(stage, "/bike-1/threads/b1")
    assert [one["author"] for one in whole["messages"]] == ["buyer", "assistant"] * 2
    assert [one["amount"]["minor"] for one in whole["offers"]] == [35_000, 36_000]
    quoted = [one["amount"]["minor"] for one in whole["quotes"]]
    assert quoted == [one["amount"]["minor"] for one in whole["decisions"]][: len(quoted)]
    assert all(one["reason"] for one in whole["decisions"])
    assert whole["thread"] == told(stage, "/bike-1")["threads"][0]
    assert whole["thread"]["offer"]["amount"]["minor"] == 36_000
    assert [datetime.fromisoformat(one["at"]) for one in whole["offers"]] == [NOW, NOW + timedelta(minutes=5)]


def test_the_seller_takes_over_and_lets_the_assistant_go_on(stage: Stage) -> None:
    stage.listing()
    hand_in(stage, "Would you take 350?")
    assert act(stage, "message", text="Come and see it, then we talk.") == []
    shown = told(stage, "/bike-1/threads/b1")
    assert shown["messages"][-1]["author"] == "seller"
    assert (shown["thread"]["state"], shown["thread"]["paused"]) == ("paused", True)
    (silent,) = hand_in(stage, "Fine, when?", name="m2")
    assert (silent["act"], silent["text"]) == ("silent", "")
    act(stage, "resume")
    assert hand_in(stage, "So, 355?", name="m3")[-1]["text"]


@pytest.mark.parametrize("action", ["accept", "reject"])
def test_a_yes_or_no_counts_for_the_amount_it_names_only(stage: Stage, action: str) -> None:
    stage.listing()
    hand_in(stage, "Would you take 350?")
    hand_in(stage, "345 is what I have", name="m2")
    number = told(stage, "/bike-1")["number"]
    late = stage.ask("POST", "/v1/listings/bike-1/threads/b1/actions", json={"action": action, "amount": 35_000})
    assert "another amount" in problem_of(late, 422)
    assert told(stage, "/bike-1")["number"] == number
    lines = act(stage, action, amount=34_500)
    assert [line["type"] for line in lines] == (["hold", "deal", "turn"] if action == "accept" else ["turn"])


def test_a_deal_of_the_seller_is_paid_and_collected(stage: Stage) -> None:
    stage.listing(authority="ask_seller")
    hand_in(stage, "ok, 400, I'll collect it tomorrow at 5 pm")
    (short,) = told(stage, "")
    assert (short["state"], short["asked"], short["free"], short["buyers"]) == ("held", 1, 0, 1)
    lines = act(stage, "accept")
    assert [line["type"] for line in lines] == ["deal", "turn"]
    assert lines[1]["reason"] == "the seller said yes"
    for action in ("paid", "collected"):
        act(stage, action)
    (thread,) = told(stage, "/bike-1")["threads"]
    assert (thread["state"], thread["paid"], thread["collected"]) == ("bought", True, True)


def test_who_waits_is_told_as_soon_as_the_seller_says_no_to_another(stage: Stage) -> None:
    stage.listing()
    hand_in(stage, "ok, 400, I'll take it", "b1")
    hand_in(stage, "Would you take 390?", "b2")
    lines = act(stage, "reject", "b1")
    assert {line["buyer"] for line in lines if line["type"] == "turn"} == {"b1", "b2"}


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ({"action": "message"}, "text"),
        ({"action": "accept", "text": "yes"}, "text"),
        ({"action": "sell"}, "action"),
        ({"action": "paid", "amount": 35_000}, "amount"),
        ({"action": "accept", "amount": -1}, "amount"),
        ({"action": "accept", "amount": "350"}, "amount"),
        ({"action": "message", "text": "nul \0"}, "text"),
        ([], "it"),
    ],
)
def test_an_action_that_cannot_be_done_is_refused(stage: Stage, body: object, word: str) -> None:
    stage.listing()
    hand_in(stage, "Hello")
    assert word in problem_of(stage.ask("POST", "/v1/listings/bike-1/threads/b1/actions", json=body), 422)


def test_what_is_not_there_is_told(stage: Stage) -> None:
    for method, path in (("GET", "/nothing"), ("DELETE", "/nothing"), ("GET", "/nothing/threads/b1")):
        assert problem_of(stage.ask(method, f"/v1/listings{path}"), 404) == "There is no listing of this id."
    stage.listing()
    nobody = stage.ask("POST", "/v1/listings/bike-1/threads/b1/actions", json={"action": "paid"})
    assert problem_of(nobody, 404) == "Nobody of this id has written about this listing."
    assert stage.shop.markets.stand("bike-1").number == 1  # type: ignore[union-attr]  # it is listed


def test_a_listing_that_is_taken_down_sells_nothing_more(stage: Stage) -> None:
    stage.listing()
    hand_in(stage, "Would you take 350?")
    stage.clock.on(minutes=1)
    assert stage.ask("DELETE", "/v1/listings/bike-1").status_code == 200
    assert told(stage, "/bike-1")["outcome"]["state"] == "closed"
    assert hand_in(stage, "ok, 400, I'll take it", name="m2")[-1]["act"] == "reject"
    assert stage.ask("DELETE", "/v1/listings/bike-1").status_code == 200
    problem_of(
        stage.ask(
            "PUT", "/v1/listings/bike-1", json=told(stage, "/bike-1")["listing"] | {"now": "2026-11-23T10:00:00-06:00"}
        ),
        422,
    )
    stage.listing()
    assert told(stage, "/bike-1")["outcome"]["state"] == "open"


def test_one_that_is_taken_down_at_once_can_be_shown(stage: Stage) -> None:
    stage.clock.now = stage.clock.now.fromisoformat(str(LISTING["now"]))
    stage.listing()
    stage.ask("DELETE", "/v1/listings/bike-1")
    shown = told(stage, "/bike-1")["listing"]
    assert shown["deadline"] == shown["now"]


def test_a_key_for_chats_neither_sees_nor_changes_listings(stage: Stage) -> None:
    stage.listing()
    key = stage.key_for("pages", Scope.CHATS_WRITE)
    body = {"buyer": "b1", "text": "Hello", "message": "m1"}
    assert stage.ask("POST", "/v1/listings/bike-1/messages", key=key, json=body).status_code == 200
    problem_of(stage.ask("GET", "/v1/listings/bike-1", key=key), 403)
    problem_of(stage.ask("DELETE", "/v1/listings/bike-1", key=key), 403)


def test_no_answer_about_a_listing_is_kept_for_an_idempotency_key(stage: Stage, tmp_path: Path) -> None:
    stage.listing()
    body = {"buyer": "b1", "text": "Would Morgan's 350 do?", "message": "m1"}
    once = {"Idempotency-Key": "m1"}
    first, again = (stage.ask("POST", "/v1/listings/bike-1/messages", json=body, headers=once) for _ in range(2))
    assert first.json() == again.json()
    assert "idempotency-replayed" not in again.headers
    wrote = {"action": "message", "text": "Robin reads this."}
    stage.ask("POST", "/v1/listings/bike-1/threads/b1/actions", json=wrote, headers={"Idempotency-Key": "a1"})
    for name in ("m1", "a1"):
        assert stage.shop.answers.begin("shop", name, "another", stage.clock.now) is None
    said = first.json()["lines"][0]["text"]
    assert stage.shop.markets.delete("bike-1")
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("store.sqlite*"))
    assert not any(words.encode() in stored for words in (said, "Morgan", "Robin"))


def test_a_key_that_only_changes_listings_reads_no_buyer(stage: Stage) -> None:
    stage.listing()
    hand_in(stage, "Would you take 350?", "b1")
    hand_in(stage, "ok, 400, I'll take it", "b2")
    key = stage.key_for("catalogue", Scope.LISTINGS_WRITE)
    put = stage.ask("PUT", "/v1/listings/bike-1", key=key, json=LISTING).json()
    assert set(put) == {"number", "listing"}
    path = "/v1/listings/bike-1/threads/b2/actions"
    hand_in(stage, "And 390?", "b1", "m2")
    rejected = stage.ask("POST", path, key=key, json={"action": "reject"}).json()["lines"]
    assert [(line["type"], line["buyer"], "reason" in line) for line in rejected] == [
        ("released", "b2", False),
        ("turn", "b2", False),
    ]
    assert told(stage, "/bike-1/threads/b1")["messages"][-1]["author"] == "assistant"
    hand_in(stage, "So 400, I'll take it", "b1", "m3")
    assert stage.ask("DELETE", "/v1/listings/bike-1", key=key).json() == {"lines": []}


def test_a_key_that_reads_listings_too_is_told_what_followed_for_everybody_and_why(stage: Stage) -> None:
    stage.listing()
    hand_in(stage, "ok, 400, I'll take it", "b1")
    hand_in(stage, "Would you take 390?", "b2")
    key = stage.key_for("seller", Scope.LISTINGS_WRITE, Scope.LISTINGS_READ)
    put = stage.ask("PUT", "/v1/listings/bike-1", key=key, json=LISTING).json()
    assert [one["buyer"] for one in put["threads"]] == ["b1", "b2"]
    path = "/v1/listings/bike-1/threads/b1/actions"
    turns = [one for one in stage.ask("POST", path, key=key, json={"action": "reject"}).json()["lines"] if "act" in one]
    assert {one["buyer"] for one in turns} == {"b1", "b2"}
    assert all(one["reason"] for one in turns)


def test_a_listing_is_held_only_where_no_piece_is_free(stage: Stage) -> None:
    stage.listing(quantity=2)
    for buyer, state, free in (("b1", "open", 1), ("b2", "held", 0)):
        hand_in(stage, "400 for one, I'll take it", buyer)
        (short,) = told(stage, "")
        assert (short["state"], short["free"]) == (state, free)
        assert told(stage, "/bike-1")["outcome"]["state"] == state
        assert stage.ask("GET", "/chat/bike-1/about", key="").json()["state"] == state
    assert stage.shop.haggling.outcome("bike-1")["state"] == "held"
    stage.listing(quantity=1)
    (short,) = told(stage, "")
    assert (short["state"], short["free"]) == ("held", 0)
