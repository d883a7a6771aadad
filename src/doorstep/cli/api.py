"""`doorstep api`: the HTTP interface for the shop's systems."""

from typing import Annotated, Final

import typer

APPLICATION: Final = "doorstep.console.wired:wired"
DESCRIPTION: Final = "doorstep.console.application:description"
"""Where the interface is found; the command line lies beside it, not above it."""


def api(
    *,
    openapi: Annotated[bool, typer.Option("--openapi", help="Print the OpenAPI description and end.")] = False,
) -> None:
    """Serve the HTTP interface until told to stop; requests that are being answered are answered first.

    It speaks HTTP without encryption, on this machine only unless the settings say otherwise: a reverse proxy adds TLS.
    """
    import json
    from contextlib import suppress

    import uvicorn
    from uvicorn.importer import import_from_string

    from doorstep.cli.files import write_line
    from doorstep.config import load_settings

    if openapi:
        write_line(json.dumps(import_from_string(DESCRIPTION)(), indent=2, ensure_ascii=False))
        return
    settings = load_settings().api
    application = import_from_string(APPLICATION)()
    _log()
    server = uvicorn.Server(
        uvicorn.Config(
            application,
            settings.host,
            settings.port,
            access_log=False,
            log_level="warning",
            server_header=False,
            timeout_graceful_shutdown=30,
        )
    )
    typer.echo(f"Doorstep answers at http://{settings.host}:{settings.port}/v1 (stop with Ctrl-C).", err=True)
    with suppress(KeyboardInterrupt):  # being told to stop is how this ends in order
        server.run()


def _log() -> None:
    """Write a line for each request; the server's own lines would hold paths, and paths hold telephone numbers."""
    import logging

    lines = logging.StreamHandler()
    lines.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
    log = logging.getLogger("doorstep.api")
    log.addHandler(lines)
    log.setLevel(logging.INFO)
