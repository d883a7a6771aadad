"""How a street or a town sounds, as a short key, and how far two spellings lie apart.

German names get Cologne phonetics (Hans Joachim Postel, 1969), all others a key after English spelling in the manner
of Metaphone (Lawrence Philips, 1990), coarser where a telephone line does not tell sounds apart.
"""

import re
from typing import Final

GERMAN_SPEAKING: Final = frozenset({"AT", "CH", "DE", "LI", "LU"})
LONGEST: Final = 80
"""Letters of a name that are looked at; no street has more."""

_ALWAYS: Final = {
    **dict.fromkeys("aeijouy", "0"),
    "h": "",
    "b": "1",
    **dict.fromkeys("fvw", "3"),
    **dict.fromkeys("gkq", "4"),
    "l": "5",
    **dict.fromkeys("mn", "6"),
    "r": "7",
    **dict.fromkeys("sz", "8"),
}
_HARD_FIRST: Final = frozenset("ahkloqrux")
_HARD: Final = frozenset("ahkoqux")


def sound(folded: str, country: str) -> str:
    """The key under which names that sound alike in this country meet.

    Args:
        folded: The name in small letters a to z without spaces, as `place_names.fold` makes it.
        country: Two-letter code.
    """
    letters = re.sub(r"[^a-z]", "", folded[:LONGEST])
    return _cologne(letters) if country in GERMAN_SPEAKING else _english(letters)


def distance(one: str, other: str, most: int) -> int:
    """Count the letters to be changed, added or left out (Levenshtein); `most` + 1 where it is more than `most`."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        diagonal, row[0] = row[0], number
        for at, against in enumerate(other, start=1):
            cheapest = min(row[at] + 1, row[at - 1] + 1, diagonal + (letter != against))
            diagonal, row[at] = row[at], cheapest
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _cologne(letters: str) -> str:
    codes = [
        _code(letters[at], letters[at - 1] if at else "", letters[at + 1 : at + 2], first=at == 0)
        for at in range(len(letters))
    ]
    joined = re.sub(r"(.)\1+", r"\1", "".join(codes))
    return joined[:1] + joined[1:].replace("0", "")


def _code(letter: str, before: str, after: str, *, first: bool) -> str:
    known = _ALWAYS.get(letter)
    if known is not None:
        return known
    match letter:
        case "p":
            return "3" if after == "h" else "1"
        case "d" | "t":
            return "8" if after in ("c", "s", "z") else "2"
        case "x":
            return "8" if before in ("c", "k", "q") else "48"
        case _:
            return _c(before, after, first=first)


def _c(before: str, after: str, *, first: bool) -> str:
    if first:
        return "4" if after in _HARD_FIRST else "8"
    return "4" if after in _HARD and before not in ("s", "z") else "8"


_ENGLISH: Final = tuple(
    (re.compile(pattern), key)
    for pattern, key in (
        (r"^(?:kn|gn|pn)", "n"),
        (r"^wr", "r"),
        (r"^x", "s"),
        (r"^ae", "e"),
        (r"mb$", "m"),
        (r"x(?=[a-z])", "ks"),
        (r"tch|sch|ch|sh|ti(?=o)|t(?=ure)", "x"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"(?<=[a-z])gh(?![aeiou])", ""),
        (r"dg(?=[eiy])|g(?=[eiy])", "j"),
        (r"wh", "w"),
        (r"ck", "k"),
        (r"c(?=[eiy])", "s"),
        (r"[cq]", "k"),
        (r"z", "s"),
        (r"v", "f"),
        (r"(?<=[a-z])[hy]|w(?![aeiou])", ""),
    )
)


def _english(letters: str) -> str:
    for pattern, key in _ENGLISH:
        letters = pattern.sub(key, letters)
    kept = re.sub(r"(?<=[a-z])[aeiou]", "", letters)
    return re.sub(r"(.)\1+", r"\1", re.sub(r"^[aeiou]", "a", kept))
