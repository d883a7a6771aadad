"""Telemetry tells about the work, and whatever it is fed, never about people."""

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client.parser import text_string_to_metric_families

from doorstep.campaigns.next_step import End
from doorstep.errors import StoreUnavailable
from doorstep.ports.outbox import DeliveryState
from doorstep.runtime.telemetry import Telemetry
from doorstep.runtime.telemetry_log import Personal, log, write_log
from doorstep.runtime.telemetry_traces import NO_TRACES, SentTraces, traces_to

PHONE = "+4930231255501"
NAME = "Erika Mustermann"
WORDS = "bitte beim Nachbarn Schmidt abgeben"
CASE = "0123456789abcdef0123456789abcdef"
PEOPLE = (PHONE, NAME, WORDS)


def samples(telemetry: Telemetry) -> dict[tuple[str, ...], float]:
    """Every figure, by its name and the values of its labels."""
    families = text_string_to_metric_families(telemetry.exposition().decode())
    found = [sample for family in families for sample in family.samples]
    return {(one.name, *(one.labels[label] for label in sorted(one.labels))): one.value for one in found}


def test_calls_are_counted_by_line_cause_and_disposition() -> None:
    telemetry = Telemetry(["main"])
    telemetry.call_begun("main")
    telemetry.call_ended("main", "remote_hangup", "appointment", 61.0)
    telemetry.call_ended("main", "dropped")
    found = samples(telemetry)
    assert found["doorstep_calls_begun_total", "main"] == 1
    assert found["doorstep_calls_ended_total", "remote_hangup", "appointment", "main"] == 1
    assert found["doorstep_calls_ended_total", "dropped", "none", "main"] == 1
    assert found["doorstep_call_seconds_sum", "main"] == 61


def test_invites_are_counted_over_the_last_second() -> None:
    now = [100.0]
    telemetry = Telemetry(["main"], clock=lambda: now[0])
    for moment in (100.0, 100.4, 100.9, 101.2):
        now[0] = moment
        telemetry.invited("main")
    assert samples(telemetry)["doorstep_invites_last_second", "main"] == 3
    now[0] = 103.0
    assert samples(telemetry)["doorstep_invites_last_second", "main"] == 0


def test_what_stands_now_is_shown() -> None:
    telemetry = Telemetry(["main"])
    telemetry.calls_now(7)
    telemetry.queued("main", 40)
    telemetry.workers_alive(2)
    telemetry.breaker("main", broken=True)
    telemetry.deliveries({DeliveryState.DEAD: 3})
    telemetry.webhook_posted(0.2, arrived=True)
    telemetry.case_closed(End.CALLED)
    telemetry.responded(0.7)
    telemetry.store_failed()
    found = samples(telemetry)
    assert found["doorstep_calls_now",] == 7
    assert found["doorstep_queue", "main"] == 40
    assert found["doorstep_workers_alive",] == 2
    assert found["doorstep_breaker_open", "main"] == 1
    assert found["doorstep_webhook_deliveries", "dead"] == 3
    assert found["doorstep_webhook_deliveries", "pending"] == 0
    assert found["doorstep_webhook_post_seconds_count", "arrived"] == 1
    assert found["doorstep_cases_closed_total", "called"] == 1
    assert found["doorstep_response_gap_seconds_count",] == 1
    assert found["doorstep_store_errors_total",] == 1


def test_nothing_about_people_gets_into_the_figures() -> None:
    telemetry = Telemetry(["main"])
    for somebody in PEOPLE:
        telemetry.call_begun(somebody)
        telemetry.invited(somebody)
        telemetry.call_ended(somebody, somebody, somebody, 1.0)
        telemetry.queued(somebody, 1)
        telemetry.breaker(somebody, broken=False)
    told = telemetry.exposition().decode()
    assert not [one for one in PEOPLE if one in told]
    assert samples(telemetry)["doorstep_calls_ended_total", "other", "other", "other"] == 3


def fail_within(telemetry: Telemetry) -> None:
    with telemetry.attempt(PHONE, 1, NAME) as attempt, attempt.dial():
        attempt.ended(WORDS)
        raise ValueError(NAME)


def test_traces_hold_the_case_and_nothing_about_people() -> None:
    exporter = InMemorySpanExporter()
    telemetry = Telemetry(["main"], SentTraces(exporter))
    with telemetry.attempt(CASE, 2, "main") as attempt:
        with attempt.dial():
            pass
        with attempt.conversation():
            pass
        attempt.ended("remote_hangup")
    with pytest.raises(ValueError, match=NAME):
        fail_within(telemetry)
    telemetry.close()
    spans = exporter.get_finished_spans()
    assert [span.name for span in spans] == ["dial", "conversation", "attempt", "dial", "attempt"]
    first = spans[2]
    assert dict(first.attributes or {}) == {
        "doorstep.case": CASE,
        "doorstep.attempt": 2,
        "doorstep.line": "main",
        "doorstep.cause": "remote_hangup",
    }
    assert {span.parent.span_id for span in spans[:2] if span.parent} == {first.context.span_id}
    told = "".join(span.to_json() for span in spans)
    assert not [one for one in PEOPLE if one in told]


def test_without_an_address_nothing_is_traced() -> None:
    assert traces_to("") is NO_TRACES
    with Telemetry().attempt("c1", 1, "main") as attempt, attempt.dial():
        attempt.ended("busy")


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """What is written to the log."""
    root, own = logging.getLogger(), logging.getLogger("doorstep")
    before = (root.handlers, root.level, own.level)
    stream = io.StringIO()
    write_log(stream)
    yield stream
    root.handlers = before[0]
    root.setLevel(before[1])
    own.setLevel(before[2])


def read(lines: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lines.getvalue().splitlines()]


def test_a_log_line_is_an_object_without_what_is_personal(lines: io.StringIO) -> None:
    log(logging.getLogger("doorstep.runtime.sample"), "dialling", case="c1", number=2, phone=Personal(PHONE))
    (line,) = read(lines)
    assert (line["event"], line["level"], line["from"]) == ("dialling", "info", "doorstep.runtime.sample")
    assert (line["case"], line["number"], line["phone"]) == ("c1", 2, "(personal)")
    assert f"{Personal(NAME)} {Personal(NAME)!r}" == "(personal) (personal)"


def test_what_libraries_and_failures_say_about_people_is_left_out(lines: io.StringIO) -> None:
    library = logging.getLogger("library.sample")
    library.warning("asked for %s", PHONE)
    library.error(f"asked for {PHONE}")
    library.info("asked for %s", PHONE)
    for failure in (KeyError(NAME), StoreUnavailable("The database did not answer.")):
        logging.getLogger("doorstep.runtime.sample").error("a duty failed", exc_info=failure)
    told = read(lines)
    assert [line["event"] for line in told] == ["asked for %s", "(left out)", "a duty failed", "a duty failed"]
    assert told[2]["failure"] == "KeyError"
    assert told[3]["failure"] == "StoreUnavailable: The database did not answer."
    assert not [one for one in PEOPLE if one in lines.getvalue()]
