"""The figures of a process, shown to Prometheus while it works."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from doorstep.config import Settings
    from doorstep.runtime.telemetry import Telemetry


@contextmanager
def figures_shown(settings: "Settings", telemetry: "Telemetry") -> Iterator[None]:
    """Show figures over HTTP until the block is left, where the settings say so.

    Raises:
        SettingsError: Nobody can listen where the settings say.
    """
    section = settings.telemetry
    if section.port is None:
        yield
        return
    with telemetry.served(section.host, section.port) as port:
        host = f"[{section.host}]" if ":" in section.host else section.host
        typer.echo(f"Figures for Prometheus at http://{host}:{port}/metrics.", err=True)
        yield
