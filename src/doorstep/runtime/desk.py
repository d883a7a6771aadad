"""The desk campaigns are worked at: every port that work needs, the lines there are and the rules it goes by."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final, ParamSpec, Protocol, TypeVar

from doorstep.campaigns.calling_rules import CallingRules
from doorstep.campaigns.pacing import spacing
from doorstep.ports.call_store import CallStore
from doorstep.ports.campaign_engine import LineLimits
from doorstep.ports.campaign_store import CampaignStore
from doorstep.ports.line_gate import LineGate
from doorstep.ports.workforce import Worker, Workforce
from doorstep.runtime.boot import gone
from doorstep.runtime.telemetry import Telemetry

P = ParamSpec("P")
T = TypeVar("T")

DEAD_SECONDS: Final = 20.0


class Ask(Protocol):
    """Runs a function that may wait for the database, without holding up the others."""

    def __call__(self, function: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        """Run it."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """A telephone line.

    Args:
        limits: What it carries.
        uri: The address to ring, with `{phone}` in place of the number.
        countries: The recipients' countries it serves; none: all.
    """

    limits: LineLimits
    uri: str
    countries: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """Its name in the settings."""
        return self.limits.name

    @property
    def spacing(self) -> float:
        """Seconds from the beginning of one call to that of the next."""
        return spacing(self.limits.calls_per_second)

    def serves(self, country: str | None) -> bool:
        """Whether recipients there are called on it."""
        return not self.countries or country in self.countries


def _nobody(_phone: str) -> str:
    """Hide every number behind the same nothing, where there is no audit log."""
    return ""


@dataclass(frozen=True, slots=True)
class Desk:
    """What every part of campaign work shares.

    Args:
        calls: Where calls are kept.
        campaigns: Where campaigns are kept.
        workforce: Which workers live.
        gate: Spaces the beginnings of calls.
        lines: The telephone lines.
        rules: When and how often people are called.
        pseudonym: Tells under which name a number stands in the audit log.
        telemetry: What is told about the work.
        clock: Tells the time that people are called by.
        watch: Tells the machine's time, by which heartbeats and leases go: that of simulated calls may run faster.
        ask: Runs what may wait for the database.
        dead_seconds: After this long without a heartbeat a worker is dead.
        only: The one campaign that is worked on; None: all.
    """

    calls: CallStore
    campaigns: CampaignStore
    workforce: Workforce
    gate: LineGate
    lines: tuple[Line, ...]
    rules: CallingRules = CallingRules()
    pseudonym: Callable[[str], str] = _nobody
    telemetry: Telemetry = field(default_factory=Telemetry)
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    watch: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    ask: Ask = asyncio.to_thread
    dead_seconds: float = DEAD_SECONDS
    only: str | None = None

    def line(self, name: str) -> Line | None:
        """Find a line; None where the settings do not know it any more."""
        return next((line for line in self.lines if line.name == name), None)

    def living(self, workers: tuple[Worker, ...]) -> frozenset[str]:
        """Tell the boots among these workers that live, as far as can be seen from here."""
        since = self.watch() - timedelta(seconds=self.dead_seconds)
        return frozenset(worker.boot for worker in workers if worker.beat_at > since and not gone(worker.boot))
