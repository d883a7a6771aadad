"""The HTTP interface as the settings wire it."""

from collections.abc import Callable

from fastapi import FastAPI

from doorstep.bootstrap.api import shop
from doorstep.config import Settings
from doorstep.console.application import application
from doorstep.runtime.telemetry import Telemetry


def wired(settings: Settings, telemetry: Telemetry | None = None, works: Callable[[], bool] | None = None) -> FastAPI:
    """Build the HTTP interface.

    Args:
        settings: The settings.
        telemetry: What this process tells about its work; None: nothing but its requests.
        works: Whether this process works on campaigns by now; None: it never does.

    Raises:
        SettingsError: The settings cannot be used.
        StoreUnavailable: The database does not answer.
    """
    return application(shop(settings, telemetry, works))
