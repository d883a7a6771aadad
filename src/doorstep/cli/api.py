"""`doorstep api`: the HTTP interface for the shop's systems."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from socket import socket

    from doorstep.config import ApiSection, Settings
    from doorstep.runtime.telemetry import Telemetry

APPLICATION: Final = "doorstep.console.wired:wired"
DESCRIPTION: Final = "doorstep.console.application:description"
"""Where the interface is found; the command line lies beside it, not above it."""

FINISHING: Final = 30
"""Seconds that requests which are being answered have when the interface is told to stop."""


def api(
    *,
    openapi: Annotated[bool, typer.Option("--openapi", help="Print the OpenAPI description and end.")] = False,
) -> None:
    """Serve the HTTP interface until told to stop; requests that are being answered are answered first.

    It speaks HTTP without encryption, on this machine only unless the settings say otherwise: a reverse proxy adds TLS.
    """
    import json

    from uvicorn.importer import import_from_string

    from doorstep.cli.files import write_line
    from doorstep.cli.stopping import run_until_stopped
    from doorstep.config import load_settings

    if openapi:
        write_line(json.dumps(import_from_string(DESCRIPTION)(), indent=2, ensure_ascii=False))
        return
    settings = load_settings()
    run_until_stopped(lambda stop: serve(settings, stop))


async def serve(
    settings: "Settings",
    stop: "asyncio.Event",
    telemetry: "Telemetry | None" = None,
    works: "Callable[[], bool] | None" = None,
) -> None:
    """Serve the HTTP interface until the event is set, then answer what is being answered.

    Args:
        settings: The settings.
        stop: Ends it.
        telemetry: What this process tells about its work; None: nothing but its requests.
        works: Whether this process works on campaigns by now; None: it never does.

    Raises:
        SettingsError: Nobody can listen where the settings say, or what it works on cannot be opened.
        StoreUnavailable: The database does not answer.
    """
    import asyncio
    from contextlib import AbstractContextManager, nullcontext

    import uvicorn
    from uvicorn.importer import import_from_string

    from doorstep.runtime.market_clock import keep_time

    class Server(uvicorn.Server):
        """Leaves signals to whoever runs it."""

        def capture_signals(self) -> AbstractContextManager[None]:  # type: ignore[override]  # theirs is a generator
            return nullcontext()

    application = await asyncio.to_thread(import_from_string(APPLICATION), settings, telemetry, works)
    listening = _listening(settings.api)
    _log()
    server = Server(
        uvicorn.Config(
            application,
            access_log=False,
            log_level="warning",
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=FINISHING,
        )
    )
    host, port = listening.getsockname()[:2]
    typer.echo(f"Doorstep answers at http://{f'[{host}]' if ':' in host else host}:{port}/v1.", err=True)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    shop, ended = application.state.shop, asyncio.Event()
    passing = asyncio.create_task(keep_time(shop.haggling, shop.clock, ended))
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({serving, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        server.should_exit = True
        ended.set()
    await asyncio.gather(serving, passing)
    shop.calls.close()


def _listening(settings: "ApiSection") -> "socket":
    import socket

    from doorstep.errors import SettingsError

    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        return socket.create_server((settings.host, settings.port), family=family)
    except (OSError, ValueError):
        where = f"{settings.host} port {settings.port} (api.host and api.port of the settings)"
        raise SettingsError(f"The HTTP interface cannot listen at {where}; maybe something else does.") from None


def _log() -> None:
    """Write a line for each request; the server's own lines would hold paths, and paths hold telephone numbers."""
    import logging

    lines = logging.StreamHandler()
    lines.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
    log = logging.getLogger("doorstep.api")
    log.handlers = [lines]
    log.setLevel(logging.INFO)
