"""What campaigns are worked with: the desk, the engine, the duties, the telephone."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pathlib import Path

    from doorstep.bootstrap.storage import Stores
    from doorstep.campaigns.calling_rules import CallingRules
    from doorstep.config import Settings
    from doorstep.ports.campaign_engine import CampaignEngine
    from doorstep.ports.telephone import Telephone
    from doorstep.runtime.desk import Desk, Line
    from doorstep.runtime.duties import Duty
    from doorstep.runtime.media_process import MediaProcess
    from doorstep.runtime.work import Calling, Work

OFTEN: Final = 1.0
EACH_MINUTE: Final = 60.0
SELDOM: Final = 3600.0

CALLS_A_RECOGNISER: Final = 4
"""Calls that one process of the recogniser follows: it takes some half a second for what is said in some eight."""

EXPIRED: Final = 1000
"""How much of each kind is taken out in one round, which has to end within a lease."""

WOUND_UP: Final = 200
"""Cases of cancelled campaigns that end in one transaction."""

TODAY: Final = timedelta(hours=12)
DUE_FIRST: Final = 500


def desk(
    settings: "Settings",
    opened: "Stores",
    *,
    clock: "Callable[[], datetime] | None" = None,
    only: str | None = None,
    uri: str | None = None,
) -> "Desk":
    """Lay out what campaign work shares.

    Args:
        settings: The settings.
        opened: The open store.
        clock: Tells the time; None: the machine's.
        only: The one campaign that is worked on; None: all.
        uri: The address to ring in place of those of the lines.
    """
    from doorstep.adapters.audit_key.file import FileKey
    from doorstep.adapters.store.sql.line_gate import SqlLineGate
    from doorstep.adapters.store.sql.workforce import SqlWorkforce
    from doorstep.runtime.desk import Desk
    from doorstep.runtime.telemetry import Telemetry
    from doorstep.runtime.telemetry_traces import traces_to

    return Desk(
        opened.calls,
        opened.campaigns,
        SqlWorkforce(opened.database),
        SqlLineGate(opened.database),
        lines(settings, uri),
        rules=calling_rules(settings),
        pseudonym=FileKey(settings.audit.key_file).pseudonym,
        telemetry=Telemetry(settings.lines, traces_to(settings.telemetry.traces)),
        clock=clock or (lambda: datetime.now(UTC)),
        dead_seconds=settings.worker.dead_seconds,
        only=only,
    )


def lines(settings: "Settings", uri: str | None = None) -> "tuple[Line, ...]":
    """Read the lines of the settings; `uri` in place of their own addresses."""
    from doorstep.ports.campaign_engine import LineLimits
    from doorstep.runtime.desk import Line

    return tuple(
        Line(
            LineLimits(name, one.calls_at_once, one.calls_per_second),
            (uri or one.uri or settings.calls.uri).replace("{domain}", settings.sip.domain),
            frozenset(one.countries),
        )
        for name, one in settings.lines.items()
    )


def calling_rules(settings: "Settings") -> "CallingRules":
    """Read the rules of the settings."""
    from doorstep.campaigns.calling_rules import CallingRules

    return CallingRules(**settings.calling.model_dump())


def engine(settings: "Settings", clock: "Callable[[], datetime]") -> "CampaignEngine":
    """Make the engine of the settings, not yet started."""
    from doorstep.adapters.engine.durable_queue.engine import DbosEngine

    return DbosEngine(engine_url(settings), settings.worker.name, clock=clock)


def engine_url(settings: "Settings") -> str:
    """Tell where the engine keeps its queue: the store's server, or a file beside the store's file."""
    from sqlalchemy.engine import make_url

    if settings.engine.url:
        return settings.engine.url
    store = make_url(settings.store.url)
    if store.get_backend_name() != "sqlite":
        return settings.store.url
    file = (store.database or "doorstep.sqlite").removesuffix(".sqlite")
    return make_url("sqlite://").set(database=f"{file}-engine.sqlite").render_as_string()


def duties(settings: "Settings", opened: "Stores", wired: "Desk", queue: "CampaignEngine") -> "list[Duty]":
    """List what only one process does at a time: feeding, bringing and giving back, winding up, telling."""
    from doorstep.bootstrap.privacy import retention
    from doorstep.bootstrap.webhooks import courier
    from doorstep.runtime.boot import this_boot
    from doorstep.runtime.duties import Duty
    from doorstep.runtime.feeder import Feeder
    from doorstep.runtime.reaper import Reaper

    keep = timedelta(days=settings.retention.engine)
    kept = retention(settings, opened.database)
    posts = courier(settings, opened.database, wired, this_boot())

    async def give_back() -> int:
        await wired.ask(opened.calls.release_expired, wired.watch())
        return 0

    async def wind_up() -> int:
        return await wired.ask(opened.campaigns.end_cancelled, WOUND_UP, wired.clock())

    async def expire() -> int:
        counts = await wired.ask(kept.sweep, wired.watch(), EXPIRED)
        return max(counts.values()) // EXPIRED  # nothing more to do where no kind came to the most

    return [
        Duty("feed", OFTEN, Feeder(wired, queue).round),
        Duty("bring back", settings.worker.heartbeat_seconds, Reaper(wired, queue).round),
        Duty("give back", EACH_MINUTE, give_back),
        Duty("wind up", EACH_MINUTE, wind_up),
        Duty("tell", OFTEN, posts.round, posts.finish),
        Duty("forget", SELDOM, lambda: queue.forget(wired.watch() - keep)),
        Duty("expire", SELDOM, expire),
    ]


def work(
    settings: "Settings",
    opened: "Stores",
    *,
    clock: "Callable[[], datetime] | None" = None,
    only: str | None = None,
    uri: str | None = None,
) -> "Work":
    """Lay out campaign work; see `desk` for the arguments."""
    from doorstep.runtime.work import Work

    wired = desk(settings, opened, clock=clock, only=only, uri=uri)
    queue = engine(settings, wired.clock)
    return Work(wired, queue, duties(settings, opened, wired, queue))


def calling(settings: "Settings", telephone: "Telephone", **how: Any) -> "Calling":
    """Say how this process makes calls; `how` as in `Calling`."""
    from doorstep.runtime.boot import this_boot
    from doorstep.runtime.work import Calling

    own = settings.worker
    at_once = own.calls_at_once or telephone.carries
    return Calling(telephone, own.name, this_boot(), at_once, own.heartbeat_seconds, **how)


def telephone(
    settings: "Settings",
    opened: "Stores",
    simulated: "Path | None" = None,
    pace: float = 1.0,
    clock: "Callable[[], datetime] | None" = None,
) -> "Telephone":
    """Make what makes a worker's calls, with the voices of those who are due first.

    Args:
        settings: The settings.
        opened: The open store, where played calls make their promises.
        simulated: Rings nobody: calls are played, and written down in this file.
        pace: How long a simulated second takes, in seconds.
        clock: Tells the time that people are called by; None: the machine's.
    """
    from doorstep.adapters.telephone.simulated import SimulatedLine
    from doorstep.bootstrap.media import media_process
    from doorstep.runtime.media_crew import MediaCrew

    told = clock or (lambda: datetime.now(UTC))

    def hired() -> "MediaProcess":
        due = opened.campaigns.due(told() + TODAY, DUE_FIRST)
        return media_process(settings, sorted({contact.language for contact in due}))

    if simulated is not None:
        return SimulatedLine(opened.calls, pace=pace, dial_log=simulated, clock=told)
    return MediaCrew(hired, CALLS_A_RECOGNISER * settings.recogniser.workers)


def anybody_works(settings: "Settings", opened: "Stores") -> bool:
    """Whether some worker lives."""
    wired = desk(settings, opened)
    return bool(wired.living(tuple(wired.workforce.workers())))
