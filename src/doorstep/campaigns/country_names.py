"""Countries by the names that shops write into their orders."""

from collections.abc import Mapping
from typing import Final

_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "DE": ("deu", "germany", "deutschland"),
    "AT": ("aut", "austria", "österreich", "oesterreich"),
    "CH": ("che", "switzerland", "schweiz", "suisse", "svizzera"),
    "GB": ("gbr", "uk", "united kingdom", "great britain", "england", "scotland", "wales", "northern ireland"),
    "US": ("usa", "united states", "united states of america"),
}

_CODES: Final = {name: code for code, names in _NAMES.items() for name in names}


def country_code(name: str) -> str:
    """Read a country's code or name; what is neither comes back in capitals, and no country's rules are found by it."""
    plain = " ".join(name.replace(".", "").casefold().split())
    return _CODES.get(plain, plain.upper())
