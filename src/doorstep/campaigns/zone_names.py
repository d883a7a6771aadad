"""Names of time zones: which of them there are."""

from collections.abc import Sequence
from functools import cache
from zoneinfo import available_timezones


def known_zones(names: Sequence[str]) -> bool:
    """Whether there is at least one name, and every name is that of a zone that is the same on every machine."""
    return bool(names) and all("/" in name and name in _names() for name in names)


@cache
def _names() -> frozenset[str]:
    return frozenset(available_timezones())
