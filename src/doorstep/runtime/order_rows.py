"""Orders from CSV or JSON Lines: every bad row is told with line, field and what is expected; good rows are kept."""

import csv
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from typing import Annotated, Final, TypeAlias

from pydantic import AfterValidator, BeforeValidator, ConfigDict, ValidationError, model_validator

from doorstep.dialogue.slots import Address, Parcel, ParcelStatus, Window
from doorstep.errors import BadInput
from doorstep.interface.problems import problem
from doorstep.ports.campaign_store import Order
from doorstep.runtime.fields import Moment, Phone, Strict, Text

NEEDED: Final = ("order_id", "recipient_name", "phone")
PLACE: Final = ("street", "house_number", "unit", "postcode", "city", "region", "country")
COLUMNS: Final = (*NEEDED, "language", *PLACE, "carrier", "sender", "contents", "planned_start", "planned_end")
LONGEST_RECORD: Final = 30
"""Lines one CSV record may span; a quotation mark left open must not swallow the rest of the file."""

_BROKEN_TEXT: Final = re.compile(r"[\ud800-\udfff]")
_SEPARATORS: Final = re.compile(r"[\s().\-/]+")


@dataclass(frozen=True, slots=True)
class Complaint:
    """One row that was left out: its line in the file (from 1) and what is wrong, without what stands there."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """What a file held: good orders, and what was left out."""

    orders: tuple[Order, ...]
    complaints: tuple[Complaint, ...]


Record: TypeAlias = tuple[int, Mapping[str, object] | str]
"""A line number with the row's fields by name, or with what is wrong with it."""


def _dialled(value: object) -> object:
    """Take the separators out of a number that begins with a plus."""
    return _SEPARATORS.sub("", value) if isinstance(value, str) and value.strip().startswith("+") else value


class RowObject(Strict):
    """The columns with a meaning; the others are notes."""

    model_config = ConfigDict(extra="ignore")

    order_id: Text
    recipient_name: Text
    phone: Annotated[Phone, BeforeValidator(_dialled)]
    language: Annotated[Text, AfterValidator(str.lower)] | None = None
    street: Text | None = None
    house_number: Text | None = None
    unit: Text | None = None
    postcode: Text | None = None
    city: Text | None = None
    region: Text | None = None
    country: Text | None = None
    carrier: Text | None = None
    sender: Text | None = None
    contents: Text | None = None
    planned_start: Moment | None = None
    planned_end: Moment | None = None

    @model_validator(mode="after")
    def _whole_window(self) -> "RowObject":
        if (self.planned_start is None) != (self.planned_end is None):
            raise ValueError("planned_start and planned_end have to stand together")
        if self.planned_start and self.planned_end and self.planned_end <= self.planned_start:
            raise ValueError("planned_end has to be after planned_start")
        return self

    def order(self, language: str, notes: Mapping[str, str]) -> Order:
        """Return it as an order; `language` is for rows that name none."""
        address = Address(**{part: getattr(self, part) for part in PLACE})
        planned = Window(self.planned_start, self.planned_end) if self.planned_start and self.planned_end else None
        parcel = Parcel(
            self.order_id,
            self.carrier,
            self.sender,
            self.contents,
            ParcelStatus.PLANNED if planned else ParcelStatus.IN_TRANSIT,
            None if address == Address() else address,
            planned,
        )
        return Order(self.recipient_name, self.phone, self.language or language, parcel, notes)


def read_rows(content: bytes, languages: Collection[str], language: str = "en") -> Rows:
    """Read a file of orders, CSV or JSON Lines, told apart by how it begins.

    Args:
        content: The file.
        languages: The languages that can be spoken.
        language: For rows that name none.

    Raises:
        BadInput: Nothing of it can be read: it is empty, its header lacks a column, it is no text.
    """
    text = _text(content)
    lines = StringIO(text, newline=None).readlines() if text.strip() else []
    if not lines:
        raise BadInput("The file of orders is empty.")
    records = _objects(lines) if text.lstrip().startswith("{") else _table(lines)
    return _orders(records, languages, language)


def _text(content: bytes) -> str:
    """Decode; bytes that are no UTF-8 stay visible as such, so that only their rows are refused."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\x00\x00" in content[:64] or content.startswith(b"PK\x03\x04"):
        raise BadInput("The file of orders is no text; save it as CSV in UTF-8.")
    return content.decode("utf-8-sig", errors="surrogateescape")


def _orders(records: Iterable[Record], languages: Collection[str], language: str) -> Rows:
    orders: dict[str, tuple[int, Order]] = {}
    complaints: list[Complaint] = []
    for line, fields in records:
        order = fields if isinstance(fields, str) else _order(fields, languages, language)
        if isinstance(order, str):
            complaints.append(Complaint(line, order))
            continue
        first, known = orders.setdefault(order.parcel.id, (line, order))
        if known != order:
            complaints.append(Complaint(line, f"order_id stands on line {first} already, with other values"))
    return Rows(tuple(order for _, order in orders.values()), tuple(complaints))


def _order(fields: Mapping[str, object], languages: Collection[str], language: str) -> Order | str:
    broken = next((name for name, value in fields.items() if _BROKEN_TEXT.search(f"{name}{value}")), None)
    if broken is not None:
        return f"{_BROKEN_TEXT.sub('?', broken)} is not UTF-8 text; save the file as UTF-8"
    given = {name: value for name, value in fields.items() if value is not None and str(value).strip()}
    try:
        row = RowObject.model_validate(given)
    except ValidationError as error:
        return "; ".join(problem(each).removeprefix("it ") for each in error.errors())
    if row.language is not None and row.language not in languages:
        return f"language has to be one of {', '.join(sorted(languages))}"
    return row.order(language, {name: str(value) for name, value in given.items() if name not in COLUMNS})


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


def _table(lines: list[str]) -> Iterator[Record]:
    header, separator = _header(lines[0])
    number = 1
    while number < len(lines):
        taken, fields = _record(lines, number, separator, len(header))
        if fields is None:
            yield number + 1, "a quotation mark is opened and not closed"
        elif any(field.strip() for field in fields):
            yield number + 1, _named(header, fields)
        number += taken


def _header(line: str) -> tuple[list[str], str]:
    """Find the separator under which most columns are known, and the columns' names."""
    found = max(
        ((_names(line, separator), separator) for separator in (",", ";", "\t")),
        key=lambda each: len(set(each[0]) & set(COLUMNS)),
    )
    names = found[0]
    missing = [name for name in NEEDED if name not in names]
    if missing:
        raise BadInput(f"The first line has to name the columns {', '.join(NEEDED)}; missing: {', '.join(missing)}.")
    twice = sorted({name for name in names if name and names.count(name) > 1})
    if twice:
        raise BadInput(f"The first line names the column {twice[0]} twice.")
    return found


def _names(line: str, separator: str) -> list[str]:
    names = _split([line.rstrip("\r\n")], separator)
    return [_known(name.strip()) for name in (names[0] if names else [])]


def _known(name: str) -> str:
    return name.lower() if name.lower() in COLUMNS else name


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
