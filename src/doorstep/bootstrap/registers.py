"""The file of an address register: written, opened."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from doorstep.adapters.address_register.sqlite import SqliteRegister
    from doorstep.config import UnderstandingSection
    from doorstep.ports.address_register import AddressRegister, Entry


@cache
def address_register(settings: "UnderstandingSection") -> "AddressRegister | None":
    """Open the address register of the settings; None where they name none."""
    return None if settings.address_register is None else open_register(settings.address_register)


def open_register(path: "Path") -> "SqliteRegister":
    """Open the file of an address register; a SettingsError says where it is none."""
    from doorstep.adapters.address_register.sqlite import SqliteRegister

    return SqliteRegister(path)


def make_register(path: "Path", entries: "Iterable[Entry]") -> None:
    """Write the file of an address register; StoreUnavailable says where that cannot be done."""
    from doorstep.adapters.address_register.sqlite import write_register

    write_register(path, entries)
