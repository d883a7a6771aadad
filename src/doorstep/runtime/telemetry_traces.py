"""Traces of attempts for OpenTelemetry: what took how long, and nothing about people."""

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Final, Protocol

from doorstep.errors import SettingsError
from doorstep.ports.telephony import Cause

if TYPE_CHECKING:
    from opentelemetry.sdk.trace.export import SpanExporter
    from opentelemetry.trace import Span, Tracer

_CAUSES: Final = frozenset(cause.value for cause in Cause) | {"dropped"}
_CASE: Final = re.compile("[0-9a-f]{32}")
"""How the store names cases: what is written in another way may be somebody's name or number."""

OTHER: Final = "other"
_EXPORT_SECONDS: Final = 3.0


class AttemptTrace(Protocol):
    """The trace of one attempt, a context manager around it; its parts are context managers inside."""

    def __enter__(self) -> "AttemptTrace":
        """Begin."""
        ...

    def __exit__(self, *_failure: object) -> None:
        """End."""
        ...

    def dial(self) -> AbstractContextManager[object]:
        """Surround what it takes until somebody picks up."""
        ...

    def conversation(self) -> AbstractContextManager[object]:
        """Surround the conversation."""
        ...

    def ended(self, cause: str) -> None:
        """Tell why the leg ended."""
        ...


class Traces(Protocol):
    """Makes traces."""

    def attempt(self, case: str, number: int, line: str) -> AttemptTrace:
        """Begin the trace of an attempt."""
        ...

    def close(self) -> None:
        """Send what was not sent yet."""
        ...


class _NoAttempt:
    """A trace that goes nowhere."""

    def __enter__(self) -> "_NoAttempt":
        return self

    def __exit__(self, *_failure: object) -> None:
        return None

    def dial(self) -> AbstractContextManager[object]:
        return nullcontext()

    def conversation(self) -> AbstractContextManager[object]:
        return nullcontext()

    def ended(self, cause: str) -> None:
        del cause


class _NoTraces:
    """Traces that go nowhere."""

    def attempt(self, case: str, number: int, line: str) -> AttemptTrace:
        del case, number, line
        return _NoAttempt()

    def close(self) -> None:
        return None


NO_TRACES: Final[Traces] = _NoTraces()


class _SentAttempt:
    """A trace of OpenTelemetry."""

    def __init__(self, tracer: "Tracer", case: str, number: int, line: str) -> None:
        self._tracer = tracer
        self._span: Span = tracer.start_span("attempt")
        known = case if _CASE.fullmatch(case) else OTHER
        self._span.set_attributes({"doorstep.case": known, "doorstep.attempt": number, "doorstep.line": line})

    def __enter__(self) -> "_SentAttempt":
        return self

    def __exit__(self, *_failure: object) -> None:
        self._span.end()

    def dial(self) -> AbstractContextManager[object]:
        return self._part("dial")

    def conversation(self) -> AbstractContextManager[object]:
        return self._part("conversation")

    def ended(self, cause: str) -> None:
        self._span.set_attribute("doorstep.cause", cause if cause in _CAUSES else OTHER)

    @contextmanager
    def _part(self, name: str) -> Iterator[None]:
        """Surround a part; what is raised in it is not written down, since it may quote somebody."""
        from opentelemetry.trace import set_span_in_context

        span = self._tracer.start_span(name, set_span_in_context(self._span))
        try:
            yield
        finally:
            span.end()


class SentTraces:
    """Traces that are sent to a collector."""

    def __init__(self, exporter: "SpanExporter") -> None:
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor

        self._provider = TracerProvider(resource=Resource({"service.name": "doorstep"}), shutdown_on_exit=False)
        self._provider.add_span_processor(BatchSpanProcessor(exporter))
        self._tracer = self._provider.get_tracer("doorstep")

    def attempt(self, case: str, number: int, line: str) -> AttemptTrace:
        """Begin the trace of an attempt."""
        return _SentAttempt(self._tracer, case, number, line)

    def close(self) -> None:
        """Send what was not sent yet."""
        self._provider.shutdown()


def traces_to(address: str) -> Traces:
    """Send traces to an address that takes OTLP over HTTP; none where it is empty.

    Raises:
        SettingsError: What sends them is not installed.
    """
    if not address:
        return NO_TRACES
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter

        return SentTraces(OTLPSpanExporter(endpoint=address, timeout=_EXPORT_SECONDS))
    except ImportError:
        raise SettingsError("telemetry.traces needs what `pip install doorstep[traces]` installs.") from None
