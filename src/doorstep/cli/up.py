"""`doorstep up`: everything in one process, for a laptop: calls, duties and the HTTP interface."""

from pathlib import Path
from typing import Annotated

import typer

from doorstep.cli.worker import Pace, Simulated


def up(
    record: Annotated[Path | None, typer.Option(help="Keep recordings here, where settings and people allow.")] = None,
    simulated: Simulated = None,
    pace: Pace = 1.0,
) -> None:
    """Make the calls of every active campaign and answer the shop's systems, until told to stop."""
    from doorstep.bootstrap.campaigns import calling, telephone, work
    from doorstep.bootstrap.storage import stores
    from doorstep.cli.api import serve
    from doorstep.cli.figures import figures_shown
    from doorstep.cli.moments import played_pace, running_clock
    from doorstep.cli.recordings import recording_folder
    from doorstep.cli.stopping import run_until_stopped
    from doorstep.config import load_settings
    from doorstep.runtime.together import together

    settings = load_settings()
    opened = stores(settings)
    clock = running_clock(None, None, played_pace(simulated, pace))
    laid_out = work(settings, opened, clock=clock)
    phone = telephone(settings, opened, simulated, pace, clock)
    how = calling(settings, phone, record=recording_folder(settings, record))
    told = (laid_out.desk.telemetry, laid_out.started.is_set)
    jobs = [lambda stop: laid_out.call(how, stop), lambda stop: serve(settings, stop, *told)]
    with figures_shown(settings, laid_out.desk.telemetry):
        run_until_stopped(lambda stop: together(jobs, stop))
