"""Orders from CSV or JSON Lines: every bad row is told with line, field and what is expected; good rows are kept."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Final
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from doorstep.campaigns.country_names import country_code
from doorstep.dialogue.slots import Address, Parcel, ParcelStatus, Window
from doorstep.interface.problems import problem
from doorstep.ports.campaign_store import Calling, Order
from doorstep.ports.feasibility import Spot
from doorstep.runtime.fields import Moment, Phone, Strict, Text
from doorstep.runtime.number_kinds import expensive
from doorstep.runtime.row_files import Columns, Complaint, read_records

NEEDED: Final = ("order_id", "recipient_name", "phone")
PLACE: Final = ("street", "house_number", "unit", "postcode", "city", "region", "country")
COLUMNS: Final = (*NEEDED, "language", *PLACE, "carrier", "sender", "contents", "planned_start", "planned_end")
CALLING: Final = ("call_before", "priority", "time_zone", "latitude", "longitude", "consent")
"""Columns that say when and whether to call; they are kept as notes besides, like every column that is not above."""

REFUSED: Final = "no"
"""What stands in the column `consent` of somebody who does not want to be called."""

_FILE: Final = Columns(frozenset((*COLUMNS, *CALLING)), NEEDED, "file of orders")
_SEPARATORS: Final = re.compile(r"[\s().\-/]+")


@dataclass(frozen=True, slots=True)
class Rows:
    """What a file held: good orders, and what was left out."""

    orders: tuple[Order, ...]
    complaints: tuple[Complaint, ...]


def _dialled(value: object) -> object:
    """Take the separators out of a number that begins with a plus."""
    return _SEPARATORS.sub("", value) if isinstance(value, str) and value.strip().startswith("+") else value


def _affordable(number: str) -> str:
    """Check that ringing a number costs no more than a call.

    Raises:
        ValueError: It does.
    """
    if expensive(number):
        raise ValueError("has to be an ordinary number: this one charges whoever calls it")
    return number


@lru_cache(maxsize=1_000)
def _zone(name: str) -> str:
    """Check the name of a time zone.

    Raises:
        ValueError: There is none of this name.
    """
    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        raise ValueError("has to be the name of a time zone, like Europe/Berlin") from None
    return name


class RowObject(Strict):
    """The columns with a meaning; the others are notes."""

    model_config = ConfigDict(extra="ignore")

    order_id: Text
    recipient_name: Text
    phone: Annotated[Phone, BeforeValidator(_dialled), AfterValidator(_affordable)]
    language: Annotated[Text, AfterValidator(str.lower)] | None = None
    street: Text | None = None
    house_number: Text | None = None
    unit: Text | None = None
    postcode: Text | None = None
    city: Text | None = None
    region: Text | None = None
    country: Annotated[Text, AfterValidator(country_code)] | None = None
    carrier: Text | None = None
    sender: Text | None = None
    contents: Text | None = None
    planned_start: Moment | None = None
    planned_end: Moment | None = None
    call_before: Moment | None = None
    priority: Annotated[int, Field(ge=1, le=99)] = 10
    time_zone: Annotated[Text, AfterValidator(_zone)] | None = None
    latitude: Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)] | None = None
    consent: Text | None = None

    @model_validator(mode="after")
    def _whole_window(self) -> "RowObject":
        if (self.planned_start is None) != (self.planned_end is None):
            raise ValueError("planned_start and planned_end have to stand together")
        if self.planned_start and self.planned_end and self.planned_end <= self.planned_start:
            raise ValueError("planned_end has to be after planned_start")
        return self

    @model_validator(mode="after")
    def _whole_spot(self) -> "RowObject":
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("latitude and longitude have to stand together")
        return self

    def calling(self) -> Calling:
        """Return when and whether to call."""
        spot = None if self.latitude is None or self.longitude is None else Spot(self.latitude, self.longitude)
        consent = REFUSED if self.consent and self.consent.lower() == REFUSED else self.consent
        return Calling(self.call_before, self.priority, self.time_zone, spot, consent)

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
        return Order(self.recipient_name, self.phone, self.language or language, parcel, notes, self.calling())


def read_rows(content: bytes, languages: Collection[str], language: str = "en") -> Rows:
    """Read a file of orders, CSV or JSON Lines, told apart by how it begins.

    Args:
        content: The file.
        languages: The languages that can be spoken.
        language: For rows that name none.

    Raises:
        BadInput: Nothing of it can be read: it is empty, its header lacks a column, it is no text.
    """
    orders: dict[str, tuple[int, Order]] = {}
    complaints: list[Complaint] = []
    for line, fields in read_records(content, _FILE):
        order = fields if isinstance(fields, str) else _order(fields, languages, language)
        if isinstance(order, str):
            complaints.append(Complaint(line, order))
            continue
        first, known = orders.setdefault(order.parcel.id, (line, order))
        if known != order:
            complaints.append(Complaint(line, f"order_id stands on line {first} already, with other values"))
    return Rows(tuple(order for _, order in orders.values()), tuple(complaints))


def _order(given: Mapping[str, object], languages: Collection[str], language: str) -> Order | str:
    try:
        row = RowObject.model_validate(given)
    except ValidationError as error:
        return "; ".join(
            problem(each).removeprefix("it ") for each in error.errors(include_url=False, include_input=False)
        )
    if row.language is not None and row.language not in languages:
        return f"language has to be one of {', '.join(sorted(languages))}"
    return row.order(language, {name: str(value) for name, value in given.items() if name not in COLUMNS})
