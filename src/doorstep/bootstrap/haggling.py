"""The languages that can bargain, by the names of their folders."""

import importlib
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from types import MappingProxyType
from typing import TYPE_CHECKING

from doorstep.bootstrap.packs import language_codes

if TYPE_CHECKING:
    from doorstep.languages.bargaining import Tongue


@cache
def tongues() -> "Mapping[str, Tongue]":
    """Load every language that has a `bargaining` module."""
    names = {code: f"doorstep.languages.{code}.bargaining" for code in language_codes()}
    able = {code: name for code, name in names.items() if find_spec(name) is not None}
    return MappingProxyType({code: importlib.import_module(name).TONGUE for code, name in able.items()})
