"""What events tell the shop: what was agreed about each order and what comes next, and nobody's name or number."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest

from doorstep.campaigns.next_step import End, Stop, Wait
from doorstep.dialogue.slots import Address, Parcel, Window
from doorstep.ports.call_store import AttemptResult
from doorstep.ports.campaign_store import Contact, Order
from doorstep.ports.outbox import OutgoingEvent
from doorstep.runtime.webhook_events import KINDS, attempt_ended, case_closed

NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
PHONE = "+12025550123"
NAME = "Alex Morgan"
SLOT = {"start": "2026-11-23T14:00:00-06:00", "end": "2026-11-23T16:00:00-06:00"}
BOOKED: Mapping[str, object] = {"type": "effect", "effect": "appointment_booked", "parcel": "A1", "slot": SLOT}


def order(key: str) -> Order:
    planned = Window(NOW, NOW + timedelta(hours=2))
    parcel = Parcel(key, "ZTO", "Acme Papers", address=Address("Culture West Road", "588"), planned=planned)
    return Order(NAME, PHONE, "en", parcel, {"note": f"for {NAME}"})


CONTACT = Contact(7, NAME, PHONE, "en", (order("A1"), order("A2")), case="c7", campaign="november", number=1)


def ended(result: AttemptResult, step: Wait | Stop, *promises: Mapping[str, object]) -> OutgoingEvent:
    return attempt_ended(CONTACT, "call-c7-1", 1, result, promises, step)


def told(event: OutgoingEvent) -> Any:
    """The body as the shop reads it."""
    return json.loads(json.dumps(dict(event.body)))


def parcel_told(key: str, appointment: object) -> dict[str, object]:
    return {"id": key, "appointment": appointment, "address": None, "drop_place": None, "refused": None}


def test_a_conversation_tells_what_was_agreed_about_each_order() -> None:
    outcome = {
        "type": "outcome",
        "disposition": "appointment",
        "parcels": [parcel_told("A1", SLOT), parcel_told("A2", None)],
        "disclosed": True,
        "turns": 9,
    }
    result = AttemptResult("remote_hangup", NOW, outcome, NOW - timedelta(seconds=80))
    event = ended(result, Stop(End.CALLED, "settled"), BOOKED)
    assert (event.key, event.kind, event.at) == ("call-c7-1:ended", "attempt.ended", NOW)
    first, second = told(event)["orders"]
    assert (first["order_id"], first["disposition"], first["standing"]) == ("A1", "appointment", "settled")
    assert (first["appointment"], second["appointment"]) == (SLOT, None)
    assert (second["order_id"], second["standing"]) == ("A2", "open")
    assert event.body["next"] == {"state": "called", "at": None, "reason": "settled"}
    assert event.body["answered_at"] == "2026-11-23T08:58:40-06:00"
    assert (event.body["cause"], event.body["attempt"], event.body["disclosed"]) == ("remote_hangup", 1, True)


def test_nobody_answered_tells_when_it_is_tried_again() -> None:
    event = ended(AttemptResult("no_answer", NOW), Wait(NOW + timedelta(hours=3), "no_answer"))
    assert event.body["next"] == {"state": "waiting", "at": "2026-11-23T12:00:00-06:00", "reason": "no_answer"}
    assert {one["standing"] for one in told(event)["orders"]} == {"not_reached"}
    assert event.body["answered_at"] is None


def test_what_was_promised_before_a_call_was_cut_off_is_told() -> None:
    event = ended(AttemptResult("dropped", NOW, None, NOW), Wait(NOW + timedelta(seconds=90), "cut_off", 1), BOOKED)
    first, second = told(event)["orders"]
    assert (first["appointment"], first["standing"]) == (SLOT, "settled")
    assert (second["appointment"], second["standing"]) == (None, "not_reached")


def test_a_case_that_ends_without_a_call_is_told() -> None:
    event = case_closed(CONTACT, Stop(End.CANCELLED, "delivered"), NOW)
    assert (event.key, event.kind) == ("case-c7:closed", "case.closed")
    assert event.body["next"] == {"state": "cancelled", "at": None, "reason": "delivered"}
    assert [one["standing"] for one in told(event)["orders"]] == ["cancelled"] * 2


@pytest.mark.parametrize("step", [Wait(NOW, "busy"), Stop(End.PERSON, "dropped_twice")])
def test_events_are_json_and_name_nobody(step: Wait | Stop) -> None:
    events = [ended(AttemptResult("busy", NOW), step, BOOKED)]
    events += [case_closed(CONTACT, step, NOW)] if isinstance(step, Stop) else []
    for event in events:
        written = json.dumps(dict(event.body))
        assert not [one for one in (NAME, "Morgan", PHONE, PHONE[2:], "Culture") if one in written]
        assert event.kind in KINDS
