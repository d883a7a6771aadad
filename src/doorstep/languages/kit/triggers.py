"""Words without which a phrase cannot apply, so that most phrases need not be tried on a turn."""

import re
from typing import Final

_TOKEN: Final = re.compile(r"\\.|\[\^?\]?[^\]]*\]|\((?:\?(?:P<\w+>|<[=!]|[:=!]))?|\{[^}]*\}|.")
_OPTIONAL: Final = re.compile(r"[?*]|\{0")
_LOOKING: Final = re.compile(r"\(\?<?[=!]")
_LETTER: Final = re.compile(r"[^\W_]")


def triggers(pattern: str) -> frozenset[str]:
    """Pieces of words one of which stands in every text a phrase applies to; empty where none can be told.

    Args:
        pattern: A regular expression in the style of the phrase tables: words, groups, alternatives.
    """
    return _of_alternatives(_TOKEN.findall(pattern), 0)[0] or frozenset()


def _of_alternatives(tokens: list[str], place: int) -> tuple[frozenset[str] | None, int]:
    """What one of several alternatives needs: pieces of each, or None where one of them needs nothing."""
    needs: list[frozenset[str] | None] = []
    while True:
        need, place = _of_sequence(tokens, place)
        needs.append(need)
        if place >= len(tokens) or tokens[place] == ")":
            break
        place += 1
    every = [need for need in needs if need]
    return (frozenset().union(*every) if len(every) == len(needs) else None), place


def _of_sequence(tokens: list[str], place: int) -> tuple[frozenset[str] | None, int]:
    """What a sequence needs: the most telling of what its parts need."""
    candidates: list[frozenset[str]] = []
    word = ""
    while place < len(tokens) and tokens[place] not in "|)":
        token = tokens[place]
        optional = place + 1 < len(tokens) and bool(_OPTIONAL.match(tokens[place + 1]))
        if _LETTER.fullmatch(token):
            if optional:
                candidates.append(frozenset({word}))
            word = "" if optional else word + token
        else:
            candidates.append(frozenset({word}))
            word = ""
            if token.startswith("("):
                inner, place = _of_alternatives(tokens, place + 1)
                if inner and _LOOKING.match(token) is None and not _skipped(tokens, place):
                    candidates.append(inner)
        place += 1
    candidates.append(frozenset({word}))
    return max((one for one in candidates if "" not in one), key=_worth, default=None), place


def _skipped(tokens: list[str], closing: int) -> bool:
    """Whether a group may stand there not at all."""
    return closing + 1 < len(tokens) and bool(_OPTIONAL.match(tokens[closing + 1]))


def _worth(pieces: frozenset[str]) -> tuple[int, int]:
    return min(map(len, pieces)), -len(pieces)
