"""Reads the case tables of the language tests: a line a case, or a line of words with the answer below it."""

from doorstep.dialogue.slots import Address
from doorstep.languages.kit.numbers import NumberSpan

NOTHING = "-"


def pieces(written: str) -> dict[str, str]:
    """The values of `name=value; name=value`, none of them for a dash."""
    return {} if written == NOTHING else dict(piece.split("=", 1) for piece in written.split("; "))


def pairs(written: str) -> list[tuple[str, dict[str, str]]]:
    """The cases of a table in which the values stand below the words."""
    lines = written.strip().splitlines()
    return [(said, pieces(gold.strip())) for said, gold in zip(lines[::2], lines[1::2], strict=True)]


def columns(written: str) -> list[tuple[str, ...]]:
    """The cases of a table in which bars separate the words and what they mean; a dash is the empty text."""
    return [
        tuple("" if (value := column.strip()) == NOTHING else value for column in line.split(" | "))
        for line in written.strip().splitlines()
    ]


def named(address: Address) -> dict[str, str]:
    """The pieces of an address that are known."""
    return {name: value for name in Address.__slots__ if (value := getattr(address, name)) is not None}


def plain(span: NumberSpan) -> str:
    """The digits of a number and the letter that belongs to it."""
    return f"{span.digits} {span.suffix}".strip()
