"""Words without which a phrase cannot apply, so that most phrases need not be tried on a turn."""

import re
from collections.abc import Iterator
from typing import Final

_OPTIONAL: Final = r"(?:[?*]|\{0[^}]*\})"
_TOKEN: Final = re.compile(
    rf"[^\W_]+(?!{_OPTIONAL})|[^\W_]{_OPTIONAL}|\||\((?:\?(?:P<\w+>|<[=!]|[:=!]))?|\){_OPTIONAL}?"
    r"|\\.|\[\^?\]?[^\]]*\]|\{[^}]*\}"
)
"""A word, a letter that may be missing, a bar, the beginning and the end of a group; and what holds no words."""

_NOTHING: Final[frozenset[str]] = frozenset()


def triggers(pattern: str) -> frozenset[str]:
    """Pieces of words one of which stands in every text a phrase applies to; empty where none can be told.

    Args:
        pattern: A regular expression in the style of the phrase tables: words, groups, alternatives.
    """
    return _of_alternatives(iter(_TOKEN.findall(pattern)))[0]


def _of_alternatives(tokens: Iterator[str]) -> tuple[frozenset[str], str]:
    """What several alternatives need together, nothing where one of them needs nothing; and what they end with."""
    needs: list[frozenset[str]] = []
    end = "|"
    while end == "|":
        need, end = _of_sequence(tokens)
        needs.append(need)
    return (_NOTHING.union(*needs) if all(needs) else _NOTHING), end


def _of_sequence(tokens: Iterator[str]) -> tuple[frozenset[str], str]:
    """The most telling of what the parts of a sequence need, and the bar or bracket it ends with."""
    best, worth = _NOTHING, (0, 0)
    for token in tokens:
        if token[0] in "|)":
            return best, token
        if token.isalnum() and (len(token), -1) > worth:
            best, worth = frozenset((token,)), (len(token), -1)
        elif token[0] == "(":
            need, end = _of_alternatives(tokens)
            certain = end == ")" and token[-1] not in "=!"  # neither may it be missing, nor is it only looked at
            if need and certain and _worth(need) > worth:
                best, worth = need, _worth(need)
    return best, ""


def _worth(pieces: frozenset[str]) -> tuple[int, int]:
    """How much pieces tell: the more the longer the shortest is, and the fewer they are."""
    return min(map(len, pieces)), -len(pieces)
