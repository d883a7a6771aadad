"""What became of an order: one object or one row of a table, from what was stored in its call."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from typing import Final

from doorstep.campaigns.disposition import disposition, standing
from doorstep.interface.json_shapes import json_value
from doorstep.ports.campaign_store import Row

COLUMNS: Final = (
    "order_id",
    "recipient_name",
    "phone",
    "state",
    "disposition",
    "standing",
    "cause",
    "dialled_at",
    "appointment_start",
    "appointment_end",
    "street",
    "house_number",
    "unit",
    "postcode",
    "city",
    "region",
    "country",
    "drop_place",
    "drop_place_detail",
    "pickup_point",
    "callback_at",
    "refused",
    "disclosed",
    "turns",
    "call",
)
_KEPT: Final = ("appointment", "address", "drop_place", "pickup_point", "callback_at", "refused")
_BY_EFFECT: Final = {
    "appointment_booked": ("appointment", "slot"),
    "address_changed": ("address", "address"),
    "drop_place_set": ("drop_place", "drop_place"),
    "pickup_point_set": ("pickup_point", "pickup_point"),
    "callback_scheduled": ("callback_at", "at"),
}


@dataclass(frozen=True, slots=True)
class Result:
    """One order with what was agreed about it; `agreed` holds the interface's values, null where there is none."""

    row: Row
    disposition: str | None
    standing: str
    agreed: Mapping[str, object]

    def as_object(self) -> dict[str, object]:
        """Write it as a JSON object."""
        row, result = self.row, self.row.result or {}
        return {
            "order_id": row.order.parcel.id,
            "recipient_name": row.order.recipient,
            "phone": row.order.phone,
            "state": row.state.value,
            "disposition": self.disposition,
            "standing": self.standing,
            "cause": row.cause,
            "dialled_at": json_value(row.dialled_at),
            **self.agreed,
            "disclosed": result.get("disclosed"),
            "turns": result.get("turns"),
            "call": row.call,
            "notes": dict(row.order.notes),
        }

    def as_cells(self) -> dict[str, object]:
        """Write it as the cells of a table, values of values in columns of their own."""
        told = self.as_object()
        window, place = _part(told["appointment"]), _part(told["drop_place"])
        return {
            **told,
            **_part(told["address"]),
            "appointment_start": window.get("start"),
            "appointment_end": window.get("end"),
            "drop_place": place.get("kind"),
            "drop_place_detail": place.get("detail"),
            "pickup_point": _part(told["pickup_point"]).get("name"),
        }


def result_of(row: Row) -> Result:
    """Say what became of an order; where the call broke off, what was stored before counts."""
    effects = {str(each["effect"]) for each in row.promises}
    outcome = None if row.result is None else str(row.result["disposition"])
    ending = disposition(outcome, effects, dialled=row.call is not None)
    agreed = _agreed(row)
    left = row.state.value if row.call is None else standing(ending, agreed=any(agreed.values())).value
    return Result(row, ending, left, agreed)


def csv_lines(rows: Iterable[Row]) -> Iterator[str]:
    """Write results as CSV, header first; notes stand in columns of their own after the others."""
    results = [result_of(row) for row in rows]
    notes = sorted({name for result in results for name in result.row.order.notes} - set(COLUMNS))
    yield _csv([*COLUMNS, *notes])
    for result in results:
        cells = result.as_cells()
        yield _csv([*(cells.get(name) for name in COLUMNS), *(result.row.order.notes.get(name) for name in notes)])


def _agreed(row: Row) -> dict[str, object]:
    told = next((one for one in _parcels(row) if one.get("id") == row.order.parcel.id), None)
    agreed: dict[str, object] = dict.fromkeys(_KEPT)
    if told is not None:
        return agreed | {name: told.get(name) for name in _KEPT}
    for promise in row.promises:
        name, value = _BY_EFFECT.get(str(promise["effect"]), ("", ""))
        if name:
            agreed[name] = promise.get(value)
        elif promise["effect"] == "parcel_refused":
            agreed["refused"] = True
        elif promise["effect"] == "withdrawn" and promise.get("what") in _BY_EFFECT:
            agreed[_BY_EFFECT[str(promise["what"])][0]] = None
    return agreed


def _parcels(row: Row) -> list[Mapping[str, object]]:
    parcels = None if row.result is None else row.result.get("parcels")
    return [one for one in parcels if isinstance(one, Mapping)] if isinstance(parcels, list) else []


def _part(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _csv(cells: Iterable[object]) -> str:
    written = StringIO()
    csv.writer(written, lineterminator="").writerow(["" if cell is None else _cell(cell) for cell in cells])
    return written.getvalue()


def _cell(cell: object) -> str:
    return str(cell).lower() if isinstance(cell, bool) else str(cell)
