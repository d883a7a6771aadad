"""Campaigns, slots, suppressions, consents, webhooks and health over HTTP."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from doorstep.errors import StoreUnavailable
from doorstep.ports.outbox import DeliveryState, OutgoingEvent
from doorstep.ports.workforce import Worker
from tests.integration.api_stage import NOW, SLOT, WORLD, Stage, order, problem_of

PHONE = "+12025550101"


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(tmp_path)
    stage.campaign()
    yield stage
    stage.close()


def test_a_campaign_is_made_and_renewed(stage: Stage) -> None:
    told = stage.ask("GET", "/v1/campaigns/spring").json()
    assert told == {
        "name": "spring",
        "state": "active",
        "purpose": "delivery",
        "pool": "campaign spring",
        "contacts": {},
    }
    made = stage.ask("PUT", "/v1/campaigns/offers", json={"world": WORLD, "purpose": "advertising"}).json()
    assert made["purpose"] == "advertising"
    assert [each["name"] for each in stage.ask("GET", "/v1/campaigns").json()] == ["spring", "offers"]
    stage.ask("POST", "/v1/orders?campaign=spring", json=order(1))
    assert stage.ask("GET", "/v1/campaigns/spring").json()["contacts"] == {"waiting": 1}
    problem_of(stage.ask("GET", "/v1/campaigns/autumn"), 404)


@pytest.mark.parametrize(
    ("world", "said"),
    [
        ({}, "without merchant"),
        ({"merchant": {"name": 7}, "colour": "red"}, "colour is not a known key"),
        ({"merchant": {"name": "B"}, "slots": [{**SLOT, "capacity": 10**30}]}, "at most 1000000"),
        (
            {"merchant": {"name": "B"}, "slots": [{**SLOT, "end": "9999-12-31T23:59:00-06:00"}]},
            "between the years",
        ),
        ({"merchant": [[[[[[[[[[[[[[1]]]]]]]]]]]]]]}, "nested deeper"),
    ],
)
def test_a_world_that_cannot_be_used_is_refused(stage: Stage, world: object, said: str) -> None:
    assert said in problem_of(stage.ask("PUT", "/v1/campaigns/bad", json={"world": world}), 422)
    problem_of(stage.ask("GET", "/v1/campaigns/bad"), 404)


def test_a_campaign_is_paused_resumed_and_cancelled_for_good(stage: Stage) -> None:
    states = [
        stage.ask("POST", f"/v1/campaigns/spring/{verb}").json()["state"]
        for verb in ("pause", "pause", "resume", "cancel", "cancel")
    ]
    assert states == ["paused", "paused", "active", "cancelled", "cancelled"]
    assert "final" in problem_of(stage.ask("POST", "/v1/campaigns/spring/resume"), 409)
    problem_of(stage.ask("POST", "/v1/campaigns/autumn/pause"), 404)


def test_slots_are_set_with_their_area_and_listed_for_an_address(stage: Stage) -> None:
    path = "/v1/pools/campaign%20spring/slots"
    window = {"start": "2026-11-24T09:00:00-06:00", "end": "2026-11-24T11:00:00-06:00"}
    body = {
        "slots": [{"id": "N1", **window, "capacity": 5}],
        "area": {"country": "US", "postcodes": ["62701-62799"]},
        "tour": {"depot": {"latitude": 39.8, "longitude": -89.65}, "vehicles": 2, "shift": window, "speed": 30},
    }
    assert {slot["id"] for slot in stage.ask("PUT", path, json=body).json()} == {"S1", "N1"}
    inside = stage.ask("GET", f"{path}?country=US&postcode=62704").json()
    outside = stage.ask("GET", f"{path}?country=US&postcode=10001").json()
    assert ([slot["id"] for slot in inside], [slot["id"] for slot in outside]) == (["S1", "N1"], ["S1"])
    assert inside[1]["left"] == 5
    assert stage.ask("GET", "/v1/pools/nobody/slots").json() == []
    backwards = {"slots": [{"id": "N2", "start": window["end"], "end": window["start"]}]}
    assert "slots[0] has to end after it starts" in problem_of(stage.ask("PUT", path, json=backwards), 422)


def test_a_number_is_suppressed_for_good_and_the_audit_log_knows(stage: Stage) -> None:
    path = f"/v1/suppressions/{PHONE}"
    assert stage.ask("GET", path).json() == {"suppressed": False}
    assert stage.ask("PUT", path).json() == stage.ask("PUT", path).json() == {"suppressed": True}
    assert stage.ask("GET", path.replace("+", "%2B")).json() == {"suppressed": True}
    (entry,) = (entry for entry in stage.shop.audit.entries() if entry.record.kind == "opt_out")
    assert entry.record.subject == stage.shop.audit.pseudonym(PHONE)
    problem_of(stage.ask("DELETE", path), 405)
    refused = stage.ask("PUT", "/v1/suppressions/5550123")
    problem_of(refused, 422)
    assert "5550123" not in refused.text


def test_consents_are_kept_and_recorded(stage: Stage) -> None:
    stage.ask("POST", "/v1/orders?campaign=spring", json=order(1))
    body = {"phone": PHONE, "purpose": "advertising", "given": True, "at": NOW.isoformat(), "proof": "form 4711"}
    assert stage.ask("POST", "/v1/consents", json=body).status_code == 201
    (contact,) = stage.shop.campaigns.due(NOW, 1)
    (consent,) = stage.shop.campaigns.history(contact.key, NOW).consents
    assert (consent.purpose.value, consent.given, consent.proof) == ("advertising", True, "form 4711")
    assert [entry.record.kind for entry in stage.shop.audit.entries()][-1] == "consent"
    assert "given has to be true or false" in problem_of(
        stage.ask("POST", "/v1/consents", json={**body, "given": "yes"}), 422
    )


def test_webhooks_are_made_listed_and_ended(stage: Stage) -> None:
    made = stage.ask("POST", "/v1/webhooks", json={"url": "https://shop.example/hooks", "kinds": ["case.closed"]})
    assert made.status_code == 201
    assert made.json()["secret"].startswith("whsec_")
    (listed,) = stage.ask("GET", "/v1/webhooks").json()
    assert listed == {"id": made.json()["id"], "url": "https://shop.example/hooks", "kinds": ["case.closed"]}
    assert stage.ask("DELETE", f"/v1/webhooks/{listed['id']}").status_code == 204
    problem_of(stage.ask("DELETE", f"/v1/webhooks/{listed['id']}"), 404)
    for body in (
        {"url": "ftp://shop.example"},
        {"url": "https://me:pw@shop.example"},
        {"url": "https://x", "kinds": ["?"]},
    ):
        problem_of(stage.ask("POST", "/v1/webhooks", json=body), 422)


def test_dead_deliveries_are_listed_and_replayed(stage: Stage) -> None:
    stage.ask("POST", "/v1/webhooks", json={"url": "https://shop.example/hooks"})
    stage.shop.outbox.put(OutgoingEvent("call-1:ended", "attempt.ended", NOW, {"call": "call-1"}))
    (claimed,) = stage.shop.outbox.claim(NOW, 1, "courier", 60)
    stage.shop.outbox.put_off(claimed.id, None, "the receiver answered 500")
    (dead,) = stage.ask("GET", "/v1/webhooks/deliveries?state=dead").json()
    assert (dead["event"], dead["problem"], dead["state"]) == ("call-1:ended", "the receiver answered 500", "dead")
    assert stage.ask("GET", f"/v1/webhooks/deliveries?after={dead['id']}").json() == []
    replay = {"deliveries": [dead["id"], 999]}
    assert stage.ask("POST", "/v1/webhooks/deliveries/replay", json=replay).json() == {"replayed": 1}
    assert [each.id for each in stage.shop.outbox.deliveries(DeliveryState.PENDING, 9)] == [dead["id"]]


def test_health_needs_no_key_and_tells_of_living_workers(stage: Stage) -> None:
    assert stage.ask("GET", "/health", key="").json() == {"alive": True}
    stage.shop.workforce.beat(Worker("a", "boot 1", NOW, 3, 8))
    stage.shop.workforce.beat(Worker("b", "boot 2", NOW - timedelta(minutes=5), 1, 8))
    assert stage.ask("GET", "/ready", key="").json() == {"store": True, "workers": 1, "calls": 3}


def test_a_store_that_is_away_is_told_as_such(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_: object) -> None:
        raise StoreUnavailable("The database did not answer (OperationalError).")

    monkeypatch.setattr(type(stage.shop.workforce), "workers", away)
    refused = stage.ask("GET", "/ready")
    assert problem_of(refused, 503) == "The database did not answer (OperationalError)."
    assert refused.headers["retry-after"] == "5"
    monkeypatch.setattr(type(stage.shop.keys), "find", away)
    problem_of(stage.ask("GET", "/v1/campaigns"), 503)


def test_metrics_name_patterns_and_never_paths(stage: Stage) -> None:
    stage.ask("GET", f"/v1/suppressions/{PHONE}")
    told = stage.ask("GET", "/metrics").text
    assert 'route="/v1/suppressions/{phone}",status="200"} 1.0' in told
    assert "doorstep_workers_alive 0.0" in told
    assert PHONE not in told
