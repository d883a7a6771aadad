"""Questions about what a listing tells under a key of its own, which no language has a topic for."""

from collections.abc import Iterable

SHORTEST = 4
"""Letters of the words of a key that are looked for."""


def keys_in(text: str, keys: Iterable[str]) -> tuple[str, ...]:
    """The keys whose words all stand in a text."""
    words = text.casefold()
    return tuple(one for one in keys if (parts := _parts(one)) and all(part in words for part in parts))


def _parts(key: str) -> list[str]:
    return [part for part in key.casefold().split() if len(part) >= SHORTEST]
