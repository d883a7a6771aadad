"""What a text of the seller's side claims or promises, so that another wording of the same acts can be held to it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from doorstep.languages.bargaining import OTHER

CLAIMS: Final = (
    "agreed",
    "held",
    "sent",
    "collected",
    "buyer_pays",
    "seller_pays",
    "extra",
    "cheaper",
    "limit",
    "last",
    "others",
    "hurry",
    "assured",
    "way_to_pay",
    "elsewhere",
    "parts",
    "swapped",
    "program",
    "seller",
    "later",
    "available",
    "gone",
    "ended",
    "not",
)
"""What can be claimed; a language names the words of each."""

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """The words by which a language claims something.

    Args:
        claims: A pattern for each of `CLAIMS`, in lower case.
        exact: A pattern of words each of which is a claim of its own: numbers, money, days, parts of the day.
        neutral: Words that claim nothing.
    """

    claims: Mapping[str, re.Pattern[str]]
    exact: re.Pattern[str]
    neutral: frozenset[str]

    def found(self, text: str) -> frozenset[str]:
        """What a text claims: names of `CLAIMS`, exact words, and behind `OTHER` every word nobody knows."""
        plain = text.lower().replace("’", "'")
        named = {name for name, pattern in self.claims.items() if pattern.search(plain)}
        exact = {match.group() for match in self.exact.finditer(plain)}
        left = plain
        for pattern in (*self.claims.values(), self.exact):
            left = pattern.sub(" ", left)
        others = {f"{OTHER}{word}" for word in _WORD.findall(left) if word not in self.neutral}
        return frozenset(named | exact | others)


def words(*alternatives: str) -> re.Pattern[str]:
    """A pattern of whole words out of alternatives that bars part."""
    return re.compile(rf"(?<!\w)(?:{''.join(alternatives)})(?!\w)")
