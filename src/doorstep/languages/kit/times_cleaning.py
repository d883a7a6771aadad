"""Cleaning of spoken text that keeps its length, so that places remain those of the text."""

import re
from collections.abc import Collection

_LOOKALIKES = str.maketrans({"’": "'", "‘": "'", "`": "'", "–": "-", "—": ",", "\n": ".", "\t": " "})


def lowered(text: str) -> str:
    """Lower the case and write every apostrophe and dash in one way."""
    plain = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return plain.translate(_LOOKALIKES)


def blanked(pattern: re.Pattern[str], plain: str) -> str:
    """Put spaces in the place of what a pattern finds."""
    return pattern.sub(lambda found: " " * len(found.group()), plain)


def first_wish_kept(pattern: re.Pattern[str], plain: str) -> str:
    """Leave only the time of "if Saturday doesn't work" (the group `when`): it is what is wished for first."""

    def kept(found: re.Match[str]) -> str:
        if found["when"] is None:
            return " " * len(found.group())
        start = found.start("when") - found.start()
        return (" " * start + found["when"]).ljust(len(found.group()))

    return pattern.sub(kept, plain)


def said_once(pattern: re.Pattern[str], plain: str, meant_twice: Collection[str]) -> str:
    """Blank words said again at once (groups 1 and 2), unless saying them twice has a meaning."""

    def once(found: re.Match[str]) -> str:
        word, again = found.group(1), found.group(2)
        return found.group() if word in meant_twice else word + " " * len(again)

    return pattern.sub(once, plain)
