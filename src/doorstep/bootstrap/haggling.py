"""The languages that can bargain, by the names of their folders, and haggling put together from a store and them."""

import importlib
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from types import MappingProxyType
from typing import TYPE_CHECKING

from doorstep.bootstrap.packs import language_codes

if TYPE_CHECKING:
    from doorstep.config import Settings
    from doorstep.languages.bargaining import Tongue
    from doorstep.ports.wording import Writer
    from doorstep.runtime.haggle import Sale
    from doorstep.runtime.haggling import Haggling
    from doorstep.skills.haggling.listing import Listing


@cache
def tongues() -> "Mapping[str, Tongue]":
    """Load every language that has a `bargaining` module."""
    names = {code: f"doorstep.languages.{code}.bargaining" for code in language_codes()}
    able = {code: name for code, name in names.items() if find_spec(name) is not None}
    return MappingProxyType({code: importlib.import_module(name).TONGUE for code, name in able.items()})


def haggling(settings: "Settings") -> "Haggling":
    """Haggle over the listings in the store of the settings, in the languages' own words.

    Raises:
        SettingsError: The store cannot be used, or the key of the audit log cannot.
        StoreUnavailable: The database does not answer.
    """
    from doorstep.bootstrap.storage import markets
    from doorstep.runtime.haggling import Haggling

    return Haggling(markets(settings), tongues())


def sale(listing: "Listing", writer: "Writer | None" = None) -> "Sale":
    """Sell one thing, with everything in memory."""
    from doorstep.adapters.store.memory.markets import MemoryMarkets
    from doorstep.runtime.haggle import Sale
    from doorstep.runtime.haggling import Haggling

    begun = Haggling(MemoryMarkets(), tongues(), writer)
    begun.open(listing, listing.mandate.opened)
    return Sale(begun, listing.id, listing.mandate.opened)
