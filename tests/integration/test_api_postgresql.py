"""The HTTP interface over PostgreSQL: the same behaviour, and nothing it refuses to keep becomes an error of ours."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.integration import test_api_access, test_api_campaigns, test_api_chats, test_api_listings, test_api_orders
from tests.integration.api_stage import NOW, Stage, order

pytestmark = pytest.mark.system

CHECKS: tuple[Callable[[Stage], None], ...] = (
    test_api_orders.test_one_order_or_a_list_is_taken_and_the_same_again_changes_nothing,
    test_api_orders.test_one_bad_row_keeps_all_out_unless_the_good_ones_are_asked_for,
    test_api_orders.test_an_order_that_is_delivered_ends_its_case_and_the_call_that_goes_on,
    test_api_orders.test_results_come_page_by_page_or_all_at_once,
    test_api_campaigns.test_slots_are_set_with_their_area_and_listed_for_an_address,
    test_api_campaigns.test_a_number_is_suppressed_for_good_and_the_audit_log_knows,
    test_api_campaigns.test_consents_are_kept_and_recorded,
    test_api_campaigns.test_dead_deliveries_are_listed_and_replayed,
    test_api_access.test_a_revoked_key_opens_nothing_and_its_name_stays_taken,
    test_api_access.test_the_same_request_again_gets_the_same_answer,
    test_api_access.test_a_repeat_belongs_to_its_key_and_ends_after_a_day,
    test_api_listings.test_listings_are_listed_oldest_first_page_by_page,
    test_api_listings.test_a_deal_of_the_seller_is_paid_and_collected,
    test_api_listings.test_who_waits_is_told_as_soon_as_the_seller_says_no_to_another,
)

CHATS: tuple[Callable[[Stage], None], ...] = (
    test_api_chats.test_anybody_can_write_and_reads_what_is_answered,
    test_api_chats.test_a_message_that_is_sent_many_times_at_once_is_answered_once,
    test_api_chats.test_of_many_who_say_yes_at_once_one_gets_it,
    test_api_chats.test_lines_may_end_in_a_text,
)


@pytest.fixture
def stage(tmp_path: Path, postgresql_store: str) -> Iterator[Stage]:
    stage = Stage(tmp_path, postgresql_store)
    stage.campaign()
    yield stage
    stage.close()


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_it_is_as_over_sqlite(check: Callable[[Stage], None], stage: Stage) -> None:
    check(stage)


@pytest.mark.parametrize("check", CHATS, ids=lambda check: check.__name__)
def test_chats_are_as_over_sqlite(check: Callable[[Stage], None], stage: Stage) -> None:
    stage.listing()
    check(stage)


def test_signs_that_the_server_does_not_keep_are_refused_at_the_door_or_kept_as_they_are(stage: Stage) -> None:
    assert stage.ask("POST", "/v1/orders?campaign=spring", json=order(1, gate="\x00", **{"\x00": "x"})).is_success
    assert stage.ask("GET", "/v1/orders/A1").json()[0]["notes"] == {"gate": "\x00", "\x00": "x"}
    for method, path in (
        ("GET", "/v1/orders/%00"),
        ("GET", "/v1/campaigns/%00"),
        ("GET", "/v1/campaigns?x=%00"),
        ("POST", "/v1/orders?campaign=%00"),
        ("GET", "/v1/pools/%00/slots"),
        ("GET", "/v1/pools/x/slots?country=%00"),
        ("DELETE", "/v1/webhooks/%00"),
        ("GET", "/v1/listings/%00"),
        ("GET", "/v1/listings?after=%00"),
        ("GET", "/v1/listings/x/threads/%00"),
        ("GET", "/chat/%00/about"),
        ("GET", f"/v1/webhooks/deliveries?after={2**31}"),
    ):
        assert stage.ask(method, path, json={}).status_code == 422, path
    assert stage.ask("POST", "/v1/webhooks", json={"url": "https://shop.example/\x00"}).status_code == 422


def test_a_request_that_comes_many_times_at_once_is_done_once(stage: Stage) -> None:
    def begin(_: int) -> bool:
        return stage.shop.answers.begin("shop", "day-17", "hash", NOW) is None

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(begin, range(40))) == 1
