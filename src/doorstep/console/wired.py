"""The HTTP interface as the settings of this process wire it."""

from fastapi import FastAPI

from doorstep.bootstrap.api import shop
from doorstep.config import load_settings
from doorstep.console.application import application


def wired() -> FastAPI:
    """Build the HTTP interface.

    Raises:
        SettingsError: The settings cannot be used.
        StoreUnavailable: The database does not answer.
    """
    return application(shop(load_settings()))
