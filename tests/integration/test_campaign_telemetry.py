"""What is told about campaign work while it goes on: figures and traces, and never anything about people."""

import asyncio
import re
from datetime import timedelta
from pathlib import Path

import pytest
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from prometheus_client.parser import text_string_to_metric_families

from doorstep.errors import OutsideError
from doorstep.ports.telephone import MediaJob
from doorstep.ports.telephony import Cause
from doorstep.runtime.media_process import DIED
from doorstep.runtime.telemetry import Telemetry
from doorstep.runtime.telemetry_traces import SentTraces
from doorstep.testing.virtual_time import run_virtually
from tests.integration.campaign_stage import Emit, PlayedTelephone, Stage, Way, books, outcome, unanswered


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def stage(tmp_path: Path, exporter: InMemorySpanExporter) -> Stage:
    return Stage(tmp_path, telemetry=Telemetry(["main"], SentTraces(exporter)))


async def talks(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
    """Answer, wait for our words twice, agree, and hang up."""
    await asyncio.sleep(8)
    emit({"type": "answered"})
    emit({"type": "turn", "text": "Hello, is this Alex Morgan 0?", "at": 0.1, "gap": None})
    emit({"type": "heard", "text": "Yes, at Culture West Road.", "at": 3.0})
    emit({"type": "turn", "text": "I can come tomorrow.", "at": 3.7, "gap": 0.7})
    emit({"type": "turn", "text": "Goodbye.", "at": 9.0, "gap": 1.4})
    await asyncio.sleep(20)
    telephone.store.book(job)
    emit({"type": "ended", "cause": str(Cause.REMOTE_HANGUP), "status": None, "seconds": 20.0})
    emit(outcome("appointment"))


async def dies(telephone: PlayedTelephone, job: MediaJob, emit: Emit) -> None:
    emit({"type": "answered"})
    raise OutsideError(DIED)


def figures(telemetry: Telemetry) -> dict[tuple[str, ...], float]:
    families = text_string_to_metric_families(telemetry.exposition().decode())
    found = [sample for family in families for sample in family.samples]
    return {(one.name, *(one.labels[label] for label in sorted(one.labels))): one.value for one in found}


def rung(stage: Stage, *ways: Way) -> None:
    stage.people(len(ways))
    run_virtually(stage.run(PlayedTelephone(lambda job, nth: ways[min(nth, len(ways)) - 1], stage), at_once=1))


def test_each_attempt_leaves_a_trace_of_its_parts_that_is_sent_by_the_end(
    stage: Stage, exporter: InMemorySpanExporter
) -> None:
    rung(stage, talks, unanswered(Cause.BUSY))
    spans = exporter.get_finished_spans()
    assert [span.name for span in spans] == ["dial", "conversation", "attempt", "dial", "attempt"]
    first, second = spans[2], spans[4]
    assert [span.parent and span.parent.span_id for span in spans[:2]] == [first.context.span_id] * 2
    for span, cause in ((first, "remote_hangup"), (second, "busy")):
        told = dict(span.attributes or {})
        assert (told["doorstep.attempt"], told["doorstep.line"], told["doorstep.cause"]) == (1, "main", cause)
        assert stage.campaigns.contact(str(told["doorstep.case"])) is not None


def test_a_call_that_breaks_off_leaves_a_whole_trace(stage: Stage, exporter: InMemorySpanExporter) -> None:
    stage.people(1)
    telephone = PlayedTelephone(lambda job, nth: dies if nth == 1 else talks, stage)
    run_virtually(stage.run(telephone, until=timedelta(minutes=5)))
    spans = exporter.get_finished_spans()
    assert [span.name for span in spans] == ["dial", "conversation", "attempt"] * 2
    assert (spans[2].attributes or {})["doorstep.cause"] == "dropped"


def test_nothing_in_a_trace_is_about_people(stage: Stage, exporter: InMemorySpanExporter) -> None:
    rung(stage, talks, unanswered(Cause.NO_ANSWER), books)
    told = "".join(span.to_json() for span in exporter.get_finished_spans())
    people = "Alex", "Morgan", "Culture", "order ", "Acme", "example.com", "tomorrow"
    numbers = re.compile(r"\+1202|\b1202555|\b588\b")  # whole ones: ids and clocks hold any digits by chance
    assert told
    assert [one for one in people if one in told] == []
    assert numbers.findall(told) == []


def test_who_is_not_rung_leaves_no_trace(stage: Stage, exporter: InMemorySpanExporter) -> None:
    async def cannot_prepare(job: MediaJob) -> None:
        raise OutsideError(DIED)

    stage.people(1)
    telephone = PlayedTelephone(lambda job, nth: talks, stage, prepares=cannot_prepare)
    run_virtually(stage.run(telephone, until=stage.rules.delays.apart))
    assert exporter.get_finished_spans() == ()


def test_response_gaps_workers_and_closed_cases_are_told(stage: Stage) -> None:
    rung(stage, talks, talks)
    found = figures(stage.telemetry)
    assert found["doorstep_response_gap_seconds_count",] == 4
    assert found["doorstep_response_gap_seconds_sum",] == pytest.approx(4.2)
    assert found["doorstep_cases_closed_total", "called"] == 2
    assert found["doorstep_workers_alive",] == 1
