"""How many pieces an English message means where it does not count them."""

import re
from typing import Final

from doorstep.dialogue.bargaining import Standing

_BOTH: Final = re.compile(
    r"\b(?:(?:for|take|want|buy|have|get) both|both (?:for|of them|at)|the pair|the two|a pair)\b"
)
_EVERY_PIECE: Final = re.compile(
    r"\b(?:(?:take|taking|buy|buying|want|get|have|need|grab|for|do|sell|me)(?: \w+){0,2}? |^)"
    r"(?:all(?: of)? (?:them|those|these)|them all|all the \w+s\b|all(?= (?:together|for|at|of|\?|,|\.)|$)|"
    r"the (?:whole |entire |complete )?(?:lot|set|bunch)\b|everything)|\ball (?:of (?:them|these|those) )?together\b|"
    r"\ball (?:of (?:them|these|those) )?(?:for|at) (?:num|sum)\d+"
)
"""Every piece there is."""
_SINGLE: Final = re.compile(
    r"(?:^|(?<=[.,?!] )|\b(?:just|only|take|want|like|need|buy|have|for|about|get) )(?:just |only )?(?:one|a single)"
    r"(?: of (?:them|those|these|the \w+)| piece| (?!more|question|thing|day|time|last|other|week|hour|second|minute|"
    r"month|"
    r"year|way|or|and|if|is|of|that|i|you|with|from|to|in|on|at|for|word|reason|careful|owner|problem|issue|hundred|"
    r"thousand|grand|buck|dollar|pound|euro|price|offer|condition|person|guy|seller|moment|each)[a-z]+)"
    r"(?= ?(?:$|[.,?!]|for\b|at\b|only\b|please\b|then\b))"
)
"""One piece of several: "one chair for 60, please"."""
FOR_THE_PRICE_OF: Final = re.compile(
    r"\b((?:num|few)\d+)(?: \w+)? (?:for|at) (?:the )?(?:price|cost)(?: of)? ((?:num|few)\d+|one|a single|just one)\b"
)
"""Catches how many are wanted, and for the price of how many."""


def uncounted(words: str, standing: Standing) -> int | None:
    """How many pieces "both" or "all of them" are; None where nothing is said."""
    if _BOTH.search(words):
        return 2
    if standing.free > 1 and _SINGLE.search(words):
        return 1
    return standing.free if standing.free > 1 and _EVERY_PIECE.search(words) else None
