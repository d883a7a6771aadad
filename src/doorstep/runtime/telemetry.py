"""Telemetry: figures about the work and never about people, for Prometheus.

No method takes a name, a number or words, and what a label says comes from a closed list: the lines of the settings,
the causes and dispositions there are. Anything else counts as `other`.
"""

import time
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from threading import Lock
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest, start_http_server
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from doorstep.campaigns.next_step import End
from doorstep.errors import SettingsError
from doorstep.ports.outbox import DeliveryState
from doorstep.ports.telephony import Cause
from doorstep.runtime.telemetry_traces import NO_TRACES, OTHER, AttemptTrace, Traces
from doorstep.skills.delivery.outcome import Disposition

CONTENT_TYPE: Final = CONTENT_TYPE_LATEST
NONE: Final = "none"

_CAUSES: Final = frozenset(cause.value for cause in Cause) | {"dropped"}
_DISPOSITIONS: Final = frozenset(disposition.value for disposition in Disposition) | {NONE}
_CALL_SECONDS: Final = (1, 5, 10, 20, 30, 60, 90, 120, 180, 300, 600)
_GAP_SECONDS: Final = (0.2, 0.4, 0.6, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 5.0)
_POST_SECONDS: Final = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class Telemetry:
    """What one process tells about its work; safe for threads."""

    def __init__(
        self,
        lines: Collection[str] = (),
        traces: Traces = NO_TRACES,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin at zero.

        Args:
            lines: The names of the telephone lines; what is told of another line counts as `other`.
            traces: Where traces go.
            clock: Seconds on a clock that never goes back.
        """
        self._lines = frozenset(lines)
        self._traces = traces
        self._registry = CollectorRegistry()
        self._calls(self._registry)
        self._invites_by_line = {line: _LastSecond(clock) for line in sorted(self._lines | {OTHER})}
        self._webhooks(self._registry)
        self._process(self._registry)
        for line, invites in self._invites_by_line.items():
            self._invite_rate.labels(line).set_function(invites.count)

    def attempt(self, case: str, number: int, line: str) -> AttemptTrace:
        """Begin the trace of an attempt."""
        return self._traces.attempt(case, number, self._line(line))

    def call_begun(self, line: str) -> None:
        """Tell that a call is begun."""
        self._begun.labels(self._line(line)).inc()

    def invited(self, line: str) -> None:
        """Tell that somebody is rung now."""
        self._invites_by_line[self._line(line)].add()

    def call_ended(self, line: str, cause: str, disposition: str | None = None, seconds: float | None = None) -> None:
        """Tell how a call ended, and how long it took where that is known."""
        known = self._line(line)
        self._ended.labels(known, _one_of(cause, _CAUSES), _one_of(disposition or NONE, _DISPOSITIONS)).inc()
        if seconds is not None:
            self._seconds.labels(known).observe(seconds)

    def calls_now(self, number: int) -> None:
        """Tell how many calls this process makes now."""
        self._now.set(number)

    def responded(self, seconds: float) -> None:
        """Tell one response gap."""
        self._gaps.observe(seconds)

    def queued(self, line: str, number: int) -> None:
        """Tell how many attempts wait for a line."""
        self._queue.labels(self._line(line)).set(number)

    def breaker(self, line: str, *, broken: bool) -> None:
        """Tell whether calls on a line are stopped because too many failed."""
        self._breaker.labels(self._line(line)).set(int(broken))

    def case_closed(self, end: End) -> None:
        """Tell that nobody is called any more in a case."""
        self._closed.labels(end.value).inc()

    def workers_alive(self, number: int) -> None:
        """Tell how many workers live."""
        self._workers.set(number)

    def webhook_posted(self, seconds: float, *, arrived: bool) -> None:
        """Tell how one post of an event went."""
        self._posts.labels("arrived" if arrived else "failed").observe(seconds)

    def deliveries(self, counts: Mapping[DeliveryState, int]) -> None:
        """Tell how many deliveries are in each state."""
        for state in DeliveryState:
            self._deliveries.labels(state.value).set(counts.get(state, 0))

    def store_failed(self) -> None:
        """Tell that the store or the engine did not do what it was asked."""
        self._store.inc()

    def exposition(self) -> bytes:
        """Write everything as Prometheus reads it; see `CONTENT_TYPE`."""
        return generate_latest(self._registry)

    @contextmanager
    def served(self, host: str, port: int) -> Iterator[int]:
        """Show everything over HTTP until the block is left; gives the port, which is chosen where it was 0.

        Raises:
            SettingsError: Nobody can listen there, or somebody does.
        """
        try:
            server, thread = start_http_server(port, host, self._registry)
        except OSError:
            told = "Nobody can listen at telemetry.host and telemetry.port of the settings, or somebody does."
            raise SettingsError(told) from None
        try:
            yield server.server_port
        finally:
            server.shutdown()
            server.server_close()
            thread.join()

    def close(self) -> None:
        """Send what was not sent yet."""
        self._traces.close()

    def _calls(self, to: CollectorRegistry) -> None:
        self._begun = Counter("doorstep_calls_begun", "Calls begun.", ["line"], registry=to)
        self._ended = Counter("doorstep_calls_ended", "Calls ended.", ["line", "cause", "disposition"], registry=to)
        self._seconds = Histogram(
            "doorstep_call_seconds", "How long a call took.", ["line"], buckets=_CALL_SECONDS, registry=to
        )
        self._now = Gauge("doorstep_calls_now", "Calls that this process makes now.", registry=to)
        self._gaps = Histogram("doorstep_response_gap_seconds", "Response gaps.", buckets=_GAP_SECONDS, registry=to)
        self._queue = Gauge("doorstep_queue", "Attempts that wait for a line.", ["line"], registry=to)
        self._invite_rate = Gauge(
            "doorstep_invites_last_second", "People rung by this process in the last second.", ["line"], registry=to
        )
        self._breaker = Gauge(
            "doorstep_breaker_open", "Whether calls on a line are stopped by failures.", ["line"], registry=to
        )
        self._closed = Counter("doorstep_cases_closed", "Cases closed.", ["end"], registry=to)

    def _webhooks(self, to: CollectorRegistry) -> None:
        self._posts = Histogram(
            "doorstep_webhook_post_seconds", "Posts of events.", ["result"], buckets=_POST_SECONDS, registry=to
        )
        self._deliveries = Gauge("doorstep_webhook_deliveries", "Deliveries by state.", ["state"], registry=to)

    def _process(self, to: CollectorRegistry) -> None:
        self._workers = Gauge("doorstep_workers_alive", "Workers that live.", registry=to)
        self._store = Counter("doorstep_store_errors", "Times the store or the engine failed.", registry=to)

    def _line(self, name: str) -> str:
        return _one_of(name, self._lines)


class _LastSecond:
    """Counts what happened in the last second."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._moments: deque[float] = deque()
        self._lock = Lock()

    def add(self) -> None:
        """Count one now."""
        self.count()
        with self._lock:
            self._moments.append(self._clock())

    def count(self) -> float:
        """Count what is not older than a second."""
        since = self._clock() - 1
        with self._lock:
            while self._moments and self._moments[0] <= since:
                self._moments.popleft()
            return len(self._moments)


def _one_of(value: str, known: frozenset[str]) -> str:
    return value if value in known else OTHER
