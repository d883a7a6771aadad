"""Slots from CSV or JSON Lines: every bad row is told with line, field and what is expected; good rows are kept."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError, model_validator

from doorstep.interface.problems import problem
from doorstep.ports.campaign_store import Campaign, CampaignState
from doorstep.runtime.fields import Text
from doorstep.runtime.row_files import Columns, Complaint, read_records
from doorstep.runtime.world_file import AreaObject, WindowObject
from doorstep.skills.delivery.world import DeliveryArea, Slot

NEEDED: Final = ("slot_id", "start", "end")
COLUMNS: Final = (*NEEDED, "pool", "campaign", "capacity", "country", "postcodes")

_FILE: Final = Columns(frozenset(COLUMNS), NEEDED, "file of slots")
_BETWEEN: Final = re.compile(r"\s*[,;|]\s*")


@dataclass(frozen=True, slots=True)
class PoolSlot:
    """A slot with the pool it belongs to and where its tour goes; None: everywhere."""

    pool: str
    slot: Slot
    area: DeliveryArea | None = None


@dataclass(frozen=True, slots=True)
class SlotRows:
    """What a file held: good slots, and what was left out."""

    slots: tuple[PoolSlot, ...]
    complaints: tuple[Complaint, ...]


def pool_of(campaign: str) -> str:
    """Name the pool of slots that a campaign's calls book from."""
    return Campaign(campaign, CampaignState.ACTIVE, "").pool


def _ranges(value: object) -> object:
    """Take several postcodes in one cell apart."""
    return tuple(filter(None, _BETWEEN.split(value.strip()))) if isinstance(value, str) else value


def _country(value: str) -> str:
    if not (len(value) == 2 and value.isalpha() and value.isascii()):
        raise ValueError("has to be a two-letter code like DE")
    return value.upper()


class SlotRow(WindowObject):
    """The columns of a slot; others are refused, for a misspelt one would be missed."""

    slot_id: Text
    pool: Annotated[Text, Field(max_length=250)] | None = None
    campaign: Annotated[Text, Field(max_length=200)] | None = None
    capacity: Annotated[int, Field(ge=0, le=1_000_000)] = 1
    country: Annotated[Text, AfterValidator(_country)] | None = None
    postcodes: Annotated[tuple[Text, ...], BeforeValidator(_ranges)] = ()

    @model_validator(mode="after")
    def _one_place(self) -> "SlotRow":
        if self.pool is not None and self.campaign is not None:
            raise ValueError("pool and campaign must not stand together")
        if self.postcodes and self.country is None:
            raise ValueError("postcodes need a country")
        return self

    def pool_slot(self, usual: str) -> PoolSlot:
        """Return it as a slot; `usual` is the pool of rows that name none."""
        pool = self.pool or (usual if self.campaign is None else pool_of(self.campaign))
        area = None if self.country is None else AreaObject(country=self.country, postcodes=self.postcodes).value()
        return PoolSlot(pool, Slot(self.slot_id, self.value(), self.capacity), area)


def read_slots(content: bytes, pool: str) -> SlotRows:
    """Read a file of slots, CSV or JSON Lines, told apart by how it begins.

    Args:
        content: The file.
        pool: The pool of rows that name neither pool nor campaign.

    Raises:
        BadInput: Nothing of it can be read: it is empty, its header lacks a column, it is no text.
    """
    found: dict[tuple[str, str], tuple[int, PoolSlot]] = {}
    complaints: list[Complaint] = []
    for line, fields in read_records(content, _FILE):
        slot = fields if isinstance(fields, str) else _slot(fields, pool)
        if isinstance(slot, str):
            complaints.append(Complaint(line, slot))
            continue
        first, known = found.setdefault((slot.pool, slot.slot.id), (line, slot))
        if known != slot:
            complaints.append(Complaint(line, f"slot_id stands on line {first} already, with other values"))
    return SlotRows(tuple(slot for _, slot in found.values()), tuple(complaints))


def _slot(given: Mapping[str, object], pool: str) -> PoolSlot | str:
    try:
        return SlotRow.model_validate(given).pool_slot(pool)
    except ValidationError as error:
        return "; ".join(problem(each).removeprefix("it ") for each in error.errors(include_url=False))
