"""Rows of CSV or JSON Lines, told apart by how the file begins, each with its line or with what is wrong with it."""

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from typing import Final, TypeAlias

from doorstep.errors import BadInput

LONGEST_RECORD: Final = 30
"""Lines one CSV record may span; a quotation mark left open must not swallow the rest of the file."""

_BROKEN_TEXT: Final = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Complaint:
    """One row that was left out: its line in the file (from 1) and what is wrong, without what stands there."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Columns:
    """What the columns of a file are called.

    Args:
        known: Those with a meaning, in small letters.
        needed: Those that have to be there.
        what: What the file is, for the error sentence: "file of orders".
    """

    known: frozenset[str]
    needed: tuple[str, ...]
    what: str


Record: TypeAlias = tuple[int, Mapping[str, object] | str]
"""A line number with the row's fields by name, empty ones left out, or with what is wrong with it."""


def read_records(content: bytes, columns: Columns) -> Iterator[Record]:
    """Read a file row by row.

    Args:
        content: The file.
        columns: What its columns are called.

    Raises:
        BadInput: Nothing of it can be read: it is empty, its header lacks a column, it is no text.
    """
    text = _text(content, columns)
    lines = StringIO(text, newline=None).readlines() if text.strip() else []
    if not lines:
        raise BadInput(f"The {columns.what} is empty.")
    records = _objects(lines) if text.lstrip().startswith("{") else _table(lines, columns)
    return ((line, fields if isinstance(fields, str) else _given(fields)) for line, fields in records)


def _text(content: bytes, columns: Columns) -> str:
    """Decode; bytes that are no UTF-8 stay visible as such, so that only their rows are refused."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\x00\x00" in content[:64] or content.startswith(b"PK\x03\x04"):
        raise BadInput(f"The {columns.what} is no text; save it as CSV in UTF-8.")
    return content.decode("utf-8-sig", errors="surrogateescape")


def _given(fields: Mapping[str, object]) -> Mapping[str, object] | str:
    broken = next((name for name, value in fields.items() if _BROKEN_TEXT.search(f"{name}{value}")), None)
    if broken is not None:
        return f"{_BROKEN_TEXT.sub('?', broken)} is not UTF-8 text; save the file as UTF-8"
    return {name: value for name, value in fields.items() if value is not None and str(value).strip()}


def _objects(lines: Iterable[str]) -> Iterator[Record]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield number, _object(line)


def _object(line: str) -> Mapping[str, object] | str:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):  # a number of thousands of digits is a ValueError of its own
        return "the line is not valid JSON"
    return value if isinstance(value, dict) else "the line has to be a JSON object"


def _table(lines: list[str], columns: Columns) -> Iterator[Record]:
    header, separator = _header(lines[0], columns)
    number = 1
    while number < len(lines):
        taken, fields = _record(lines, number, separator, len(header))
        if fields is None:
            yield number + 1, "a quotation mark is opened and not closed"
        elif any(field.strip() for field in fields):
            yield number + 1, _named(header, fields)
        number += taken


def _header(line: str, columns: Columns) -> tuple[list[str], str]:
    """Find the separator under which most columns are known, and the columns' names."""
    found = max(
        ((_names(line, separator, columns), separator) for separator in (",", ";", "\t")),
        key=lambda each: len(set(each[0]) & columns.known),
    )
    names = found[0]
    missing = [name for name in columns.needed if name not in names]
    if missing:
        raise BadInput(
            f"The first line has to name the columns {', '.join(columns.needed)}; missing: {', '.join(missing)}."
        )
    twice = sorted({name for name in names if name and names.count(name) > 1})
    if twice:
        raise BadInput(f"The first line names the column {twice[0]} twice.")
    return found


def _names(line: str, separator: str, columns: Columns) -> list[str]:
    names = _split([line.rstrip("\r\n")], separator)
    return [_known(name.strip(), columns) for name in (names[0] if names else [])]


def _known(name: str, columns: Columns) -> str:
    return name.lower() if name.lower() in columns.known else name


def _record(lines: list[str], start: int, separator: str, width: int) -> tuple[int, list[str] | None]:
    """Read one record; returns the lines it took, and None where its quotation marks do not close."""
    for taken in range(1, min(LONGEST_RECORD, len(lines) - start) + 1):
        piece = lines[start : start + taken]
        if sum(line.count('"') for line in piece) % 2:
            continue
        rows = _split(piece, separator)
        if len(rows) == 1 and (taken == 1 or len(rows[0]) == width):
            return taken, rows[0]
        break
    return 1, None


def _split(piece: list[str], separator: str) -> list[list[str]]:
    try:
        return list(csv.reader(piece, delimiter=separator)) or [[]]
    except csv.Error:
        return []


def _named(header: list[str], fields: list[str]) -> Mapping[str, object] | str:
    if len(fields) != len(header):
        return f"has {len(fields)} columns where the first line has {len(header)}"
    return {name: field for name, field in zip(header, fields, strict=True) if name}
