"""Postcodes, towns and streets from CSV: every bad row is told with line and reason; good rows are kept."""

import csv
import gzip
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from doorstep.errors import BadInput
from doorstep.languages.kit.place_names import postcode_key, written
from doorstep.ports.address_register import Entry
from doorstep.runtime.row_files import Complaint

MEANINGS: Final = ("postcode", "place", "street", "country")
NEEDED: Final = ("postcode", "place")
USUAL_NAMES: Final[Mapping[str, frozenset[str]]] = {
    "postcode": frozenset({"postcode", "postalcode", "zip", "zipcode", "plz", "postleitzahl", "pcode", "code"}),
    "place": frozenset(
        {"place", "placename", "city", "town", "locality", "ort", "ortsname", "ortschaft", "stadt", "gemeinde", "name"}
    ),
    "street": frozenset({"street", "streetname", "road", "strasse", "strassenname", "str", "thoroughfare"}),
    "country": frozenset({"country", "countrycode", "land", "laendercode", "staat", "iso", "iso2"}),
}
"""What columns are commonly called, in small letters and figures only."""

LARGEST: Final = 2 * 1024 * 1024 * 1024
"""Bytes that a packed file may grow to."""
LONGEST_NAME: Final = 80

_FORMS: Final[Mapping[str, re.Pattern[str]]] = {
    "US": re.compile(r"\d{5}(?:-?\d{4})?"),
    "DE": re.compile(r"\d{5}"),
    "AT": re.compile(r"\d{4}"),
    "CH": re.compile(r"\d{4}"),
    "LI": re.compile(r"\d{4}"),
    "GB": re.compile(r"[A-Z]{1,2}\d[A-Z\d]?(?:\d[A-Z]{2})?"),
}
_ANY_FORM: Final = re.compile(r"[A-Z\d]{2,10}")
_BRITISH: Final = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})")
_LETTER: Final = re.compile(r"[^\W_]")
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f\ufffd]")


@dataclass(frozen=True, slots=True)
class RegisterRows:
    """What a file held: good rows, and what was left out."""

    entries: tuple[Entry, ...]
    complaints: tuple[Complaint, ...]


@dataclass(frozen=True, slots=True)
class _Table:
    """Where things stand: the column of each meaning, the separator, the lines and the number of the first row."""

    columns: Mapping[str, int]
    separator: str
    lines: Sequence[str]
    first: int


def read_columns(text: str) -> Mapping[str, str]:
    """Read `postcode=plz,place=ort`: which column holds what; columns of a file without header go by number from 1.

    Raises:
        BadInput: It is not of that form.
    """
    named: dict[str, str] = {}
    for one in filter(None, (part.strip() for part in text.split(","))):
        meaning, _, column = (side.strip() for side in one.partition("="))
        if meaning not in MEANINGS or not column:
            raise BadInput(f"--columns has to be like postcode=plz,place=ort; it may name {', '.join(MEANINGS)}.")
        named[meaning] = column
    return named


def read_register(content: bytes, country: str | None, columns: Mapping[str, str]) -> RegisterRows:
    """Read a file of places, CSV with comma, semicolon or tab, packed with gzip or not.

    Args:
        content: The file.
        country: The country of rows that name none.
        columns: The column of each meaning, where it is not one of the usual names.

    Raises:
        BadInput: Nothing of it can be read: it is empty or no text, or a column is missing.
    """
    table = _table(_text(content), columns)
    if country is None and "country" not in table.columns:
        raise BadInput("The file has no column for the country; name it with --country.")
    entries: dict[Entry, None] = {}
    complaints: list[Complaint] = []
    for number, cells in _rows(table):
        read = cells if isinstance(cells, str) else _entry(cells, country)
        if isinstance(read, str):
            complaints.append(Complaint(number, read))
        else:
            entries[read] = None
    return RegisterRows(tuple(entries), tuple(complaints))


def _text(content: bytes) -> str:
    if content.startswith(b"\x1f\x8b"):
        content = _unpacked(content)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\x00" in content[:4096] or content.startswith(b"PK\x03\x04"):
        raise BadInput("The file of places is no text; save it as CSV.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _unpacked(content: bytes) -> bytes:
    unpacking = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    try:
        plain = unpacking.decompress(content, LARGEST)
        if unpacking.unconsumed_tail:
            raise BadInput("The file of places is too large unpacked.")
        return plain if unpacking.eof and not unpacking.unused_data else gzip.decompress(content)
    except (zlib.error, OSError, EOFError):
        raise BadInput("The file of places is packed, and cannot be unpacked.") from None


def _table(text: str, columns: Mapping[str, str]) -> _Table:
    lines = text.splitlines() if text.strip() else []
    if not lines:
        raise BadInput("The file of places is empty.")
    if columns and all(column.isdecimal() for column in columns.values()):
        numbers = {meaning: int(column) - 1 for meaning, column in columns.items()}
        _refuse_missing(numbers)
        separator = max((",", ";", "\t"), key=lines[0].count)
        return _Table(numbers, separator, lines, 0)
    found = max(((_columns(lines[0], one, columns), one) for one in (",", ";", "\t")), key=lambda each: len(each[0]))
    for meaning, column in columns.items():
        if meaning not in found[0]:
            raise BadInput(f"The first line names no column {column}.")
    _refuse_missing(found[0])
    return _Table(*found, lines, 1)


def _refuse_missing(found: Mapping[str, int]) -> None:
    missing = [meaning for meaning in NEEDED if meaning not in found]
    if missing:
        raise BadInput(
            f"The first line names no column for {' and '.join(missing)}; say which it is with --columns, "
            "like postcode=plz,place=ort."
        )


def _columns(line: str, separator: str, given: Mapping[str, str]) -> dict[str, int]:
    """Find the column of each meaning, by the name given, else by a usual one."""
    names = [_key(name) for name in _cells(line, separator) or ()]
    found: dict[str, int] = {}
    for meaning in MEANINGS:
        wanted = {_key(given[meaning])} if meaning in given else USUAL_NAMES[meaning]
        at = next((at for at, name in enumerate(names) if name in wanted and at not in found.values()), None)
        if at is not None:
            found[meaning] = at
    return found


def _key(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.strip().casefold().replace("ä", "ae"))


def _rows(table: _Table) -> Iterator[tuple[int, Mapping[str, str] | str]]:
    most = max(table.columns.values())
    for number, line in enumerate(table.lines[table.first :], start=table.first + 1):
        if not line.strip():
            continue
        cells = _cells(line, table.separator)
        if cells is None:
            yield number, "a quotation mark is opened and not closed"
        elif len(cells) <= most:
            yield number, f"has {len(cells)} columns, too few"
        else:
            yield number, {meaning: cells[at].strip() for meaning, at in table.columns.items()}


def _cells(line: str, separator: str) -> list[str] | None:
    if '"' not in line:
        return line.split(separator)
    if line.count('"') % 2:
        return None
    try:
        return next(iter(csv.reader([line], delimiter=separator)), [])
    except csv.Error:
        return None


def _entry(cells: Mapping[str, str], usual: str | None) -> Entry | str:
    country = (cells.get("country") or usual or "").upper()
    if not re.fullmatch(r"[A-Z]{2}", country):
        return "country has to be a two-letter code like DE"
    postcode = _postcode(cells["postcode"], country)
    if postcode is None:
        return f"postcode is none of {country}" + ("; a leading zero may be lost" if country in ("DE", "US") else "")
    for meaning in ("place", "street"):
        problem = _problem(cells.get(meaning, ""), needed=meaning == "place")
        if problem:
            return f"{meaning} {problem}"
    street = cells.get("street")
    return Entry(country, postcode, written(cells["place"], country), written(street, country) if street else None)


def _postcode(text: str, country: str) -> str | None:
    key = postcode_key(text, country)
    if not _FORMS.get(country, _ANY_FORM).fullmatch(key):
        return None
    parts = _BRITISH.fullmatch(key) if country == "GB" else None
    return f"{parts.group(1)} {parts.group(2)}" if parts else key


def _problem(name: str, *, needed: bool) -> str | None:
    if not name:
        return "is missing" if needed else None
    if len(name) > LONGEST_NAME:
        return f"is longer than {LONGEST_NAME} characters"
    if _CONTROL.search(name) or not _LETTER.search(name):
        return "is no name"
    return None
