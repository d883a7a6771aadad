"""Orders over HTTP: taken once, told of, ended; every bad row named."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from doorstep.campaigns.next_step import Wait
from doorstep.console import results
from doorstep.errors import OutsideError
from doorstep.ports.call_store import CallPlace
from doorstep.ports.campaign_store import ContactState
from doorstep.ports.order_book import OrderBook, Placed
from tests.integration.api_stage import NOW, Stage, order, problem_of


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    stage.campaign()
    yield stage
    stage.close()


def test_one_order_or_a_list_is_taken_and_the_same_again_changes_nothing(stage: Stage) -> None:
    one = stage.ask("POST", "/v1/orders?campaign=spring", json=order(1))
    assert one.json() == {"campaign": "spring", "new": 1, "changed": 0, "known": 0, "rejected": []}
    several = stage.ask("POST", "/v1/orders?campaign=spring", json=[order(1, unit="3"), order(2)])
    assert (several.json()["new"], several.json()["changed"], several.json()["known"]) == (1, 1, 0)
    again = stage.ask("POST", "/v1/orders?campaign=spring", json=[order(1, unit="3"), order(2)])
    assert (again.json()["new"], again.json()["changed"], again.json()["known"]) == (0, 0, 2)


def test_one_bad_row_keeps_all_out_unless_the_good_ones_are_asked_for(stage: Stage) -> None:
    rows = [order(1), order(2, phone="123"), {"order_id": "A3"}, "x", order(4)]
    refused = stage.ask("POST", "/v1/orders?campaign=spring", json=rows)
    assert "row 2: phone has to be a telephone number" in problem_of(refused, 422)
    assert [each["row"] for each in refused.json()["rows"]] == [2, 3, 4]
    assert stage.shop.campaigns.states("spring") == {}
    partly = stage.ask("POST", "/v1/orders?campaign=spring&partial=true", json=rows).json()
    assert (partly["new"], [each["row"] for each in partly["rejected"]]) == (2, [2, 3, 4])
    assert partly["rejected"][2]["problem"] == "has to be a JSON object"


def test_nothing_of_a_person_is_echoed_in_an_error(stage: Stage) -> None:
    refused = stage.ask("POST", "/v1/orders?campaign=spring", json=order(1, phone="+49 30 23125 nobody"))
    problem_of(refused, 422)
    assert "23125" not in refused.text
    assert "Alex" not in refused.text


def test_where_no_row_is_good_nothing_is_taken(stage: Stage) -> None:
    assert "No order was taken" in problem_of(
        stage.ask("POST", "/v1/orders?campaign=spring&partial=true", json=[{}, 7]), 422
    )
    assert "1 to 10000" in problem_of(stage.ask("POST", "/v1/orders?campaign=spring", json=[]), 422)


def test_an_order_is_told_with_what_became_of_it(stage: Stage) -> None:
    stage.ask("POST", "/v1/orders?campaign=spring", json=order(1, order_id="2026/17"))
    (told,) = stage.ask("GET", "/v1/orders/2026/17").json()
    assert (told["campaign"], told["order_id"], told["state"]) == ("spring", "2026/17", "waiting")
    assert told["notes"] == {"gate": "blue"}
    problem_of(stage.ask("GET", "/v1/orders/2026/17?campaign=autumn"), 404)
    problem_of(stage.ask("GET", "/v1/orders/2027"), 404)


def test_an_order_that_is_delivered_ends_its_case_and_the_call_that_goes_on(stage: Stage) -> None:
    stage.ask("POST", "/v1/orders?campaign=spring", json=[order(1), order(2)])
    (waiting, talking) = stage.shop.campaigns.due(NOW, 10)
    call = f"call-{talking.case}-1"
    place = CallPlace(call, "campaign spring", talking.phone, talking.key)
    assert stage.shop.calls.begin_attempt(place, NOW)
    ended = stage.ask("DELETE", "/v1/orders/A1?reason=delivered").json()
    assert ended == {"order_id": "A1", "reason": "delivered", "cases": [waiting.case], "calls": []}
    ended = stage.ask("DELETE", "/v1/orders/A2?reason=withdrawn").json()
    assert (ended["cases"], ended["calls"]) == ([talking.case], [call])
    again = stage.ask("DELETE", "/v1/orders/A1?reason=delivered")
    assert (again.status_code, again.json()["cases"]) == (200, [])
    problem_of(stage.ask("DELETE", "/v1/orders/A9?reason=delivered"), 404)
    problem_of(stage.ask("DELETE", "/v1/orders/A1?reason=lost"), 422)
    (left,) = stage.ask("GET", "/v1/orders/A1").json()
    assert left["state"] == ContactState.CANCELLED


def test_orders_of_a_campaign_that_is_not_there_are_refused(stage: Stage) -> None:
    problem_of(stage.ask("POST", "/v1/orders?campaign=autumn", json=order(1)), 404)
    assert "campaign is missing" in problem_of(stage.ask("POST", "/v1/orders", json=order(1)), 422)
    assert stage.shop.campaigns.due(NOW, 1) == ()


def test_results_come_page_by_page_or_all_at_once(stage: Stage) -> None:
    stage.ask("POST", "/v1/orders?campaign=spring", json=[order(number) for number in range(1, 8)])
    (contact, *_) = stage.shop.campaigns.due(NOW, 1)
    stage.shop.campaigns.settle(contact.key, Wait(NOW, "busy"))
    everything = stage.ask("GET", "/v1/campaigns/spring/results")
    assert everything.headers["content-type"] == "application/jsonl"
    lines = everything.text.splitlines()
    read: list[str] = []
    path = "/v1/campaigns/spring/results?limit=3"
    while path:
        page = stage.ask("GET", path)
        read += page.text.splitlines()
        path = page.links["next"]["url"] if "next" in page.links else ""
    assert read == lines
    assert len(lines) == 7


def test_an_answer_that_is_broken_off_shows_nothing_of_a_person(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.ask("POST", "/v1/orders?campaign=spring", json=[order(number) for number in range(1, 4)])
    read = type(stage.shop.orders).page

    def breaking(book: OrderBook, campaign: str, after: int, limit: int) -> Sequence[Placed]:
        if after:
            raise RuntimeError("Alex Morgan")
        return read(book, campaign, after, limit)

    monkeypatch.setattr(type(stage.shop.orders), "page", breaking)
    monkeypatch.setattr(results, "PAGE", 2)
    with pytest.raises(OutsideError, match="broken off") as broken:
        stage.ask("GET", "/v1/campaigns/spring/results")
    assert broken.value.__suppress_context__


def test_results_come_as_a_table_too(stage: Stage) -> None:
    stage.ask("POST", "/v1/orders?campaign=spring", json=[order(1, gate="=1+1")])
    table = stage.ask("GET", "/v1/campaigns/spring/results?format=csv")
    assert table.headers["content-type"] == "text/csv; charset=utf-8"
    header, row = table.text.splitlines()
    assert header.startswith("order_id,recipient_name,phone,state")
    assert row.endswith(",'=1+1")
    problem_of(stage.ask("GET", "/v1/campaigns/spring/results?format=xlsx"), 422)
    problem_of(stage.ask("GET", "/v1/campaigns/autumn/results"), 404)
