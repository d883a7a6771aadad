"""`doorstep worker` and `doorstep scheduler`: the processes of campaign work where there are several."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from doorstep.config import Settings

Simulated = Annotated[
    Path | None,
    typer.Option("--simulated", help="Ring nobody: play calls, and write every one to this file.", show_default=False),
]
Pace = Annotated[
    float,
    typer.Option(help="How long a second of simulated calls takes, in seconds; the clock goes with it.", min=0.001),
]
Now = Annotated[str | None, typer.Option(help="Call as if it were this time, to try things out.", hidden=True)]
Since = Annotated[float | None, typer.Option(help="Since when it is that time: seconds since 1970.", hidden=True)]


def worker(
    name: Annotated[str | None, typer.Option(help="Its name in place of that of the settings.")] = None,
    record: Annotated[Path | None, typer.Option(help="Keep recordings here, where settings and people allow.")] = None,
    simulated: Simulated = None,
    pace: Pace = 1.0,
    now: Now = None,
    since: Since = None,
) -> None:
    """Make the calls of every active campaign until told to stop; told once it sees its calls through.

    On PostgreSQL any number of workers share the work, each under its own name. On SQLite there is one.
    """
    from doorstep.bootstrap.campaigns import calling, telephone, work
    from doorstep.bootstrap.storage import stores
    from doorstep.cli.figures import figures_shown
    from doorstep.cli.moments import played_pace, running_clock
    from doorstep.cli.recordings import recording_folder
    from doorstep.cli.stopping import run_until_stopped
    from doorstep.config import load_settings

    settings = named(load_settings(), name)
    opened = stores(settings)
    clock = running_clock(now, since, played_pace(simulated, pace))
    phone = telephone(settings, opened, simulated, pace, clock)
    how = calling(settings, phone, record=recording_folder(settings, record))
    laid_out = work(settings, opened, clock=clock)
    with figures_shown(settings, laid_out.desk.telemetry):
        run_until_stopped(lambda stop: laid_out.call(how, stop))


def scheduler() -> None:
    """Do what only one process does at a time: hand in what is due, bring back what is lost, tell the shop.

    Workers do this beside their calls; a process of its own keeps it from sharing their fate.
    """
    from doorstep.bootstrap.campaigns import work
    from doorstep.bootstrap.storage import stores
    from doorstep.cli.figures import figures_shown
    from doorstep.cli.stopping import run_until_stopped
    from doorstep.config import load_settings
    from doorstep.runtime.boot import this_boot

    settings = load_settings()
    laid_out = work(settings, stores(settings))
    with figures_shown(settings, laid_out.desk.telemetry):
        run_until_stopped(lambda stop: laid_out.oversee(this_boot(), stop))


def named(settings: "Settings", name: str | None) -> "Settings":
    """Give the settings another worker's name."""
    if name is None:
        return settings
    return settings.model_copy(update={"worker": settings.worker.model_copy(update={"name": name})})
