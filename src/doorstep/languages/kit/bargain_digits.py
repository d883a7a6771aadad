"""What a number written in digits can mean: 1.200,50 and 1,200.50, 1.200, 1'200, 12oo."""

import re
from typing import Final

_LONGEST: Final = 9
"""Digits beyond which nothing is a price."""


def readings(literal: str) -> tuple[tuple[int, ...], bool]:
    """What a literal can mean in hundredths, the likely meaning first, and whether its spelling is unsafe.

    Args:
        literal: Digits with points, commas, quotes or single spaces between them; an "o" or "l" counts as a digit.
    """
    plain = literal.replace("o", "0").replace("l", "1")
    doubtful = plain != literal
    if len(re.sub(r"\D", "", plain)) > _LONGEST:
        return (), True
    plain = re.sub(r"(?<=\d)['\s](?=\d{3})", "", plain)
    separators = re.findall(r"\D", plain)
    if not separators:
        return (int(plain) * 100,), doubtful
    meant = _one_separator(plain, separators[0]) if len(separators) == 1 else _several_separators(plain, separators)
    return meant, doubtful or not meant or _odd(plain, separators[-1])


def _one_separator(plain: str, separator: str) -> tuple[int, ...]:
    """With one point or comma: cents behind it, or thousands, where three digits follow both."""
    whole, part = plain.split(separator)
    if len(part) == 3 and len(whole) <= 3 and not whole.startswith("0"):
        return int(whole + part) * 100, _with_cents(whole, part)
    return (_with_cents(whole, part),)


def _several_separators(plain: str, separators: list[str]) -> tuple[int, ...]:
    """With several: thousands between equal ones, cents behind a last one that differs; nothing else means anything."""
    last = separators[-1]
    groups = plain.split(last)
    if len(set(separators)) == 1:
        whole, part = plain, ""
    elif len(groups) == 2 and len(groups[1]) <= 2 and len(set(separators[:-1])) == 1:
        whole, part = groups
    else:
        return ()
    thousands = re.split(r"\D", whole)
    if not 1 <= len(thousands[0]) <= 3 or any(len(group) != 3 for group in thousands[1:]):
        return ()
    return (_with_cents("".join(thousands), part),)


def _with_cents(whole: str, part: str) -> int:
    return int(whole) * 100 + int((part + "00")[:2])


def _odd(plain: str, separator: str) -> bool:
    """Whether more digits stand behind the last separator than anybody writes in a price."""
    return len(plain.rsplit(separator, 1)[1]) > 3
